// SPDX-License-Identifier: Apache-2.0
// The verbs networks, network info and network check.
#include "analysis/inspection.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/geodata.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace landbridge {
namespace {

Sheet networks_sheet() {
  Sheet sheet;
  sheet.name = "networks";
  sheet.columns = {
      {"name", "name"}, {"title", "title"}, {"reference_date", "reference date"}, {"file", "file"}};
  for (const std::filesystem::path& file : installed_networks()) {
    const NetworkCard card = geodata_module().card(file);
    sheet.rows.push_back({card.name, card.title, to_text(card.reference_date), file.string()});
  }
  return sheet;
}

// Counts by a word of each thing, in the order of the words.
template <class Things, class Word>
std::map<std::string, std::int64_t> counts(const Things& things, Word word) {
  std::map<std::string, std::int64_t> found;
  for (const auto& thing : things) ++found[word(thing)];
  return found;
}

void add_counts(Sheet& sheet, std::string_view what,
                const std::map<std::string, std::int64_t>& counted) {
  for (const auto& [word, count] : counted) sheet.rows.push_back({std::string(what), word, count});
}

Sheet info_sheet(const World& world) {
  Sheet sheet;
  sheet.name = "counts";
  sheet.title = world.card.title;
  sheet.columns = {{"what", "what"}, {"kind", "kind"}, {"count", "count"}};
  const auto add = [&](std::string_view what, std::size_t count) {
    sheet.rows.push_back({std::string(what), std::string("all"), static_cast<std::int64_t>(count)});
  };
  add("places", world.places.size());
  for (const std::string_view kind : place_kind_names) {
    const auto count = std::ranges::count_if(world.places, [&](const Place& place) {
      return place.kinds.contains(*place_kind_from(kind));
    });
    if (count > 0)
      sheet.rows.push_back({std::string("places"), std::string(kind), std::int64_t{count}});
  }
  add("countries", counts(world.places, [](const Place& p) { return p.country.code(); }).size());
  add("links", world.links.size());
  add_counts(sheet, "links by mode",
             counts(world.links, [](const Link& link) { return std::string(name_of(link.mode)); }));
  add_counts(sheet, "links by status", counts(world.links, [](const Link& link) {
               return std::string(name_of(link.availability.status));
             }));
  add_counts(sheet, "links by grade of length", counts(world.links, [](const Link& link) {
               return std::string(name_of(link.length.evidence.grade));
             }));
  add("crossings (per direction)", world.crossings.size());
  add_counts(sheet, "crossings by grade", counts(world.crossings, [](const Crossing& crossing) {
               return std::string(name_of(crossing.evidence.grade));
             }));
  add("transfers (per direction)", world.transfers.size());
  add("services (per direction)", world.services.size());
  add("parameters", world.parameters.size());
  add("cargo classes", world.cargoes.size());
  add("sources", world.sources.size());
  return sheet;
}

Sheet findings_sheet(const std::vector<std::string>& faults, const std::vector<Finding>& findings) {
  Sheet sheet;
  sheet.name = "findings";
  sheet.columns = {
      {"severity", "severity"}, {"check", "check"}, {"subject", "subject"}, {"finding", "finding"}};
  const auto add = [&](Severity severity, std::string_view check, const std::string& subject,
                       const std::string& sentence, const Shape& shape) {
    sheet.rows.push_back({std::string(severity_names[static_cast<std::size_t>(severity)]),
                          std::string(check), subject, sentence});
    sheet.shapes.push_back(shape);
  };
  for (const std::string& fault : faults) add(Severity::error, "values", "", fault, {});
  for (const Finding& finding : findings)
    add(finding.severity, finding.check, finding.subject, finding.sentence,
        finding.at == Point{} ? Shape{} : Shape{finding.at});
  return sheet;
}

Answer check_answer(Session& session) {
  Faults faults;
  faults.collect = true;
  const World world = session.world_with(faults, ReadCountries::always);
  const std::vector<Finding> findings = inspect(world);
  const auto errors = static_cast<std::int64_t>(faults.found.size()) +
                      std::ranges::count(findings, Severity::error, &Finding::severity);
  const auto warnings = std::ranges::count(findings, Severity::warning, &Finding::severity);
  const auto remarks = std::ranges::count(findings, Severity::remark, &Finding::severity);

  Answer answer;
  Sheet sheet = findings_sheet(faults.found, findings);
  answer.json = {{"schema", "landbridge.network-check/1"},
                 {"network", world.card.name},
                 {"errors", errors},
                 {"warnings", std::int64_t{warnings}},
                 {"remarks", std::int64_t{remarks}},
                 {"findings", records_of(sheet)}};
  answer.notes.push_back(fmt::format("{}: {} errors, {} warnings, {} remarks.", world.card.name,
                                     errors, warnings, remarks));
  answer.attribution = world.card.attribution;
  answer.status = errors > 0 ? ExitStatus::check_failed : ExitStatus::answered;
  answer.sheets.push_back(std::move(sheet));
  return answer;
}

}  // namespace

Job declare_networks(CLI::App&) {
  return [](Session&) {
    Answer answer;
    Sheet sheet = networks_sheet();
    answer.json = {{"schema", "landbridge.networks/1"}, {"networks", records_of(sheet)}};
    answer.sheets.push_back(std::move(sheet));
    return answer;
  };
}

Job declare_network_info(CLI::App&) {
  return [](Session& session) {
    const World& world = session.world();
    Answer answer;
    Sheet sheet = info_sheet(world);
    answer.json = {{"schema", "landbridge.network-info/1"},
                   {"network", world.card.name},
                   {"title", world.card.title},
                   {"file", world.card.file},
                   {"reference_date", to_text(world.card.reference_date)},
                   {"money_year", world.card.money_year},
                   {"licence", world.card.licence},
                   {"attribution", world.card.attribution},
                   {"counts", records_of(sheet)}};
    answer.notes.push_back(fmt::format("{}; {}; reference date {}; US dollars of {}.",
                                       world.card.attribution, world.card.licence,
                                       to_text(world.card.reference_date), world.card.money_year));
    answer.sheets.push_back(std::move(sheet));
    return answer;
  };
}

Job declare_network_check(CLI::App&) { return check_answer; }

}  // namespace landbridge
