// SPDX-License-Identifier: Apache-2.0
#include "cli/explain_answer.hpp"

#include "base/text.hpp"
#include "cli/route_answer.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

namespace landbridge {
namespace {

// "1435 mm", "sea>rail": what a leg is, in few words.
std::string what_of(const World& world, const Leg& leg) {
  const std::string& from = world.places[leg.tail.place].name;
  const std::string& to = world.places[leg.head.place].name;
  switch (leg.arc.kind) {
    case ArcKind::move:
      return fmt::format("{} - {}", from, to);
    case ArcKind::border:
      return fmt::format("border {} - {}", from, to);
    case ArcKind::transfer:
      return fmt::format("{} {} {}", from, mode_of(leg), gauge_of(leg));
    case ArcKind::wait:
      return fmt::format("wait at {} for {}", from, mode_of(leg));
  }
  return {};
}

std::vector<std::string> sources_of(const Term& term) {
  std::vector<std::string> sources;
  std::set<std::string> seen;
  for (const Factor& factor : term.factors()) {
    if (factor.evidence == nullptr) continue;
    for (std::string& source : split(factor.evidence->source, ";"))
      if (seen.insert(source).second) sources.push_back(std::move(source));
  }
  return sources;
}

std::string figures_of(const Term& term) {
  std::vector<std::string> figures;
  for (const Factor& factor : term.factors())
    if (factor.evidence != nullptr)
      figures.push_back(fmt::format("{} {:.6g} ({})", factor.name, factor.value,
                                    name_of(factor.evidence->grade)));
  return join(figures, ", ");
}

Row row_of(const World& world, const Leg& leg, std::size_t number, const Term& term) {
  const Measures measures = measures_of(term);
  Row row{static_cast<std::int64_t>(number),
          what_of(world, leg),
          std::string(effects[static_cast<std::size_t>(term.effect())].key),
          term.formula(),
          figures_of(term),
          std::string(name_of(term.grade())),
          sources_of(term)};
  const std::array<std::int64_t, 5> amounts{measures.distance.value, measures.moving.value,
                                            measures.dwell.value, measures.cost.value,
                                            measures.emissions.value};
  const std::size_t first = row.size();
  row.resize(first + amounts.size());
  const auto effect = static_cast<std::size_t>(term.effect());
  row[first + effect] = amounts[effect];
  return row;
}

}  // namespace

Answer explanation_of(const World& world, const Question& question, const Route& route) {
  Sheet sheet;
  sheet.name = "terms";
  sheet.title = title_of(world, question);
  sheet.has_total = true;
  sheet.columns = {{"leg", "#"},
                   {"what", "what"},
                   {"measure", ""},
                   {"formula", "formula"},
                   {"figures", ""},
                   {"grade", "grade"},
                   {"sources", "sources"},
                   {"distance_km", "km", Unit::km},
                   {"moving_h", "moving h", Unit::hours},
                   {"dwell_h", "dwell h", Unit::hours},
                   {"cost_usd", "USD", Unit::usd},
                   {"emissions_kgco2e", "kg CO2e", Unit::kgco2e}};
  for (std::size_t i = 0; i < route.legs.size(); ++i) {
    const Leg& leg = route.legs[i];
    for (const Term& term : account_of(world, *question.cargo, leg.arc))
      sheet.rows.push_back(row_of(world, leg, i + 1, term));
  }

  Answer answer;
  answer.notes = notes_of(world, question, route);
  answer.attribution = world.card.attribution;
  answer.notes.emplace_back(
      "Formulas: docs/model.md. Sources: 'landbridge sources'. The grade of a line is the worst of "
      "its figures.");
  answer.json = {{"schema", "landbridge.explain/1"},
                 {"network", world.card.name},
                 {"scenarios", Array(world.card.scenarios.begin(), world.card.scenarios.end())},
                 {"money_year", world.card.money_year},
                 {"question", question_of(world, question)},
                 {"terms", records_of(sheet)},
                 {"totals", total_of(sheet)},
                 {"attribution", world.card.attribution}};
  answer.sheets = {std::move(sheet)};
  return answer;
}

}  // namespace landbridge
