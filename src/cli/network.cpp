// SPDX-License-Identifier: Apache-2.0
// The verbs networks and network check.
#include "analysis/inspection.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/geodata.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

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

Sheet findings_sheet(const std::vector<std::string>& faults, const std::vector<Finding>& findings) {
  Sheet sheet;
  sheet.name = "findings";
  sheet.columns = {{"severity", "severity"},
                   {"check", "check"},
                   {"subject", "subject", Unit::none, {}, true},
                   {"finding", "finding", Unit::none, {}, true}};
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

// The demand table that the manifest names is part of the network, though few questions read it.
void check_demand(const World& world, Faults& faults) {
  if (world.card.demand.empty()) return;
  try {
    geodata_module().demand(world.card.demand, world, faults);
  } catch (const Error& error) {
    if (error.status() != ExitStatus::bad_data) throw;
    faults.found.emplace_back(error.what());
  }
}

Answer check_answer(Session& session) {
  Faults faults;
  faults.collect = true;
  const World world = session.world_with(faults, ReadCountries::always);
  check_demand(world, faults);
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
  return [](Session& session) {
    session.refuse_scenarios("networks");
    Answer answer;
    Sheet sheet = networks_sheet();
    answer.json = {{"schema", "landbridge.networks/1"}, {"networks", records_of(sheet)}};
    answer.sheets.push_back(std::move(sheet));
    return answer;
  };
}

Job declare_network_check(CLI::App&) { return check_answer; }

}  // namespace landbridge
