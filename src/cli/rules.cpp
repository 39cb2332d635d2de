// SPDX-License-Identifier: Apache-2.0
// The verb network rules: what holds between countries.
#include "base/text.hpp"
#include "cli/command.hpp"
#include "model/mode.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace landbridge {
namespace {

std::vector<std::string> members_on(const BorderRule& rule, Date day) {
  std::vector<std::string> codes;
  for (const Membership& member : rule.members)
    if (is_member(rule, member.country, day) &&
        (codes.empty() || codes.back() != member.country.code()))
      codes.push_back(member.country.code());
  return codes;
}

Sheet rules_sheet(const World& world) {
  Sheet sheet;
  sheet.name = "rules";
  sheet.columns = {{"id", "id"},       {"name", "name"},       {"kind", "kind"},
                   {"modes", "modes"}, {"count", "members"},   {"members", ""},
                   {"grade", "grade"}, {"sources", "sources"}, {"notes", ""}};
  for (const BorderRule& rule : world.rules) {
    std::vector<std::string> members = members_on(rule, world.card.reference_date);
    const auto count = static_cast<std::int64_t>(members.size());
    sheet.rows.push_back({rule.id, rule.name, std::string(name_of(rule.kind)), names_of(rule.modes),
                          count, std::move(members), std::string(name_of(rule.evidence.grade)),
                          split(rule.evidence.source, ";"), rule.notes});
  }
  return sheet;
}

// The days that a date may mean, as it was published: "2015", "2015-01", "2015-01-02".
std::string text_of(const std::optional<RoughDate>& date) {
  if (!date) return {};
  const std::string day = to_text(date->first);
  for (const std::size_t length : {4U, 7U})
    if (parse_rough_date(day.substr(0, length)) == date) return day.substr(0, length);
  return day;
}

Sheet members_sheet(const World& world) {
  Sheet sheet;
  sheet.name = "members";
  sheet.columns = {{"rule", "rule"}, {"country", "country"}, {"from", "from"}, {"to", "to"}};
  for (const BorderRule& rule : world.rules)
    for (const Membership& member : rule.members)
      sheet.rows.push_back(
          {rule.id, member.country.code(), text_of(member.from), text_of(member.to)});
  return sheet;
}

Answer answer_to(bool members, Session& session) {
  const World& world = session.world();
  Answer answer;
  Sheet sheet = rules_sheet(world);
  answer.json = {{"schema", "landbridge.network-rules/1"},
                 {"network", world.card.name},
                 {"date", to_text(world.card.reference_date)},
                 {"rules", records_of(sheet)}};
  if (members) {
    sheet = members_sheet(world);
    answer.json.emplace_back("members", records_of(sheet));
  }
  answer.notes.push_back(fmt::format("{} rules; members on {}; --members lists them.",
                                     world.rules.size(), to_text(world.card.reference_date)));
  answer.attribution = world.card.attribution;
  answer.sheets.push_back(std::move(sheet));
  return answer;
}

}  // namespace

Job declare_network_rules(CLI::App& app) {
  auto members = std::make_shared<bool>(false);
  app.add_flag("--members", *members, "List every member with its first and last day instead");
  return [members](Session& session) { return answer_to(*members, session); };
}

}  // namespace landbridge
