// SPDX-License-Identifier: Apache-2.0
// The verb sources: on whose word a network stands, and which of its figures stand on nobody's.
#include "analysis/default_figures.hpp"
#include "base/rounding.hpp"
#include "cli/command.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace landbridge {
namespace {

Answer sources_answer(const World& world) {
  Sheet sheet;
  sheet.name = "sources";
  sheet.columns = {{"id", "id"},     {"title", "title"},     {"publisher", "publisher"},
                   {"year", "year"}, {"address", "address"}, {"licence", ""},
                   {"notes", ""}};
  for (const Source& source : world.sources)
    sheet.rows.push_back({source.id, source.title, source.publisher, source.year, source.address,
                          source.licence, source.notes});
  Answer answer;
  answer.json = {{"schema", "landbridge.sources/1"},
                 {"network", world.card.name},
                 {"sources", records_of(sheet)}};
  answer.attribution = world.card.attribution;
  answer.sheets.push_back(std::move(sheet));
  return answer;
}

Sheet empty_figures_sheet() {
  Sheet sheet;
  sheet.name = "figures";
  sheet.columns = {{"what", "what"},
                   {"subject", "subject", Unit::none, {}, true},
                   {"quantity", "quantity"},
                   {"value", "value"},
                   {"unit", "unit"},
                   {"link_km", "link km", Unit::km},
                   {"notes", "notes", Unit::none, {}, true}};
  return sheet;
}

void add_row(Sheet& sheet, std::string_view what, DefaultFigure figure) {
  Cell length;
  if (figure.length) length = to_metres(*figure.length).value;
  sheet.rows.push_back({std::string(what), std::move(figure.subject), std::move(figure.quantity),
                        figure.value, std::string(figure.unit), std::move(length),
                        std::move(figure.notes)});
  sheet.shapes.push_back(std::move(figure.shape));
}

double percent(double part, double whole) { return whole > 0.0 ? part / whole * 100.0 : 0.0; }

std::string note_of(std::string_view what, const DefaultShare& share) {
  const auto defaults = static_cast<double>(share.defaults);
  const auto figures = static_cast<double>(share.figures);
  std::string note = fmt::format("{}: {} of {} figures ({:.0f} %)", what, share.defaults,
                                 share.figures, percent(defaults, figures));
  if (share.length > Km{})
    note += fmt::format(", on {:.0f} of {:.0f} km ({:.0f} %)", share.default_length.value,
                        share.length.value, share.default_length / share.length * 100.0);
  return note + (share.defaults == 1 ? " is a default." : " are defaults.");
}

Object share_object(std::string_view what, const DefaultShare& share) {
  return {{"what", std::string(what)},
          {"figures", static_cast<std::int64_t>(share.figures)},
          {"defaults", static_cast<std::int64_t>(share.defaults)},
          {"link_km", rounded(to_metres(share.length).value, Unit::km, Precision::data)},
          {"default_link_km",
           rounded(to_metres(share.default_length).value, Unit::km, Precision::data)}};
}

Answer defaults_answer(const World& world) {
  Answer answer;
  Sheet sheet = empty_figures_sheet();
  Array shares;
  for (const FigureKind& kind : figure_kinds) {
    DefaultFigures figures;
    kind.list(world, figures);
    if (figures.share().figures == 0) continue;
    shares.emplace_back(share_object(kind.name, figures.share()));
    answer.notes.push_back(note_of(kind.name, figures.share()));
    for (DefaultFigure& figure : std::move(figures).sorted())
      add_row(sheet, kind.name, std::move(figure));
  }
  answer.json = {{"schema", "landbridge.sources-default/1"},
                 {"network", world.card.name},
                 {"shares", std::move(shares)},
                 {"figures", records_of(sheet)}};
  answer.attribution = world.card.attribution;
  answer.sheets.push_back(std::move(sheet));
  return answer;
}

}  // namespace

Job declare_sources(CLI::App& app) {
  auto defaults = std::make_shared<bool>(false);
  app.add_flag("--default", *defaults,
               "List the figures that are documented defaults (grade D) instead: what is still to "
               "be found out");
  return [defaults](Session& session) {
    return *defaults ? defaults_answer(session.world()) : sources_answer(session.world());
  };
}

}  // namespace landbridge
