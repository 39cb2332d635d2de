// SPDX-License-Identifier: Apache-2.0
#include "ingest/borders.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "ingest/section.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace landbridge {
namespace {

constexpr std::array<std::string_view, 1> file_keys{"rule"};
constexpr std::array<std::string_view, 8> rule_keys{"id",      "name",   "kind",  "modes",
                                                    "members", "source", "grade", "notes"};
constexpr std::array<std::string_view, 3> member_keys{"country", "from", "to"};

// A fault in one thing ends that thing, and the file unless faults are collected.
template <class Work>
void read_or_note(Faults& faults, Work work) {
  try {
    work();
  } catch (const Error& error) {
    if (!faults.collect || error.status() != ExitStatus::bad_data) throw;
    faults.found.emplace_back(error.what());
  }
}

RuleKind kind_of(const Section& section) {
  const std::string name = section.required_text("kind");
  const auto kind = rule_kind_from(name);
  if (kind) return *kind;
  const std::vector<std::string> kinds(rule_kind_names.begin(), rule_kind_names.end());
  section.complain(*section.find("kind"),
                   fmt::format("kind '{}' is not known; {}", name,
                               suggestion(name, kinds, "it may be " + join(kinds, ", "))));
}

// The modes of ["rail", "road"]; none if the key is not there.
std::vector<Mode> modes_of(const Section& section) {
  const toml::node* node = section.find("modes");
  if (node == nullptr) return {};
  const toml::array* names = node->as_array();
  if (names == nullptr || names->empty())
    section.complain(*node, "modes must be a list such as [\"road\"]; leave it out for all modes");
  std::vector<Mode> found;
  for (const toml::node& name : *names) {
    const auto mode = mode_from(name.value_exact<std::string>().value_or(""));
    if (!mode) section.complain(name, "modes has what is no mode; it may be " + mode_names());
    found.push_back(*mode);
  }
  return found;
}

Membership membership_from(const Section& section) {
  section.check_keys(member_keys);
  const std::string code = section.required_text("country");
  const auto country = Country::from(code);
  if (!country || country->is_none())
    section.complain(*section.find("country"),
                     fmt::format("country is '{}'; write the two-letter code of ISO 3166-1", code));
  return {*country, section.rough_date("from"), section.rough_date("to")};
}

RuleDraft rule_from(const Section& section, Faults& faults) {
  section.check_keys(rule_keys);
  BorderRule rule;
  rule.id = section.required_text("id");
  rule.name = section.required_text("name");
  rule.kind = kind_of(section);
  rule.modes = modes_of(section);
  rule.evidence = {section.grade(), section.text("source")};
  rule.notes = section.text("notes");
  for (const Section& member :
       section.sections("members", "members must be a list such as [{ country = \"KZ\" }]"))
    read_or_note(faults, [&] { rule.members.push_back(membership_from(member)); });
  return {std::move(rule), {section.where()}};
}

}  // namespace

void read_borders(const std::filesystem::path& file, Drafts& drafts, Faults& faults) {
  read_or_note(faults, [&] {
    const toml::table table = parse_toml(file, "a table of border rules");
    const Section whole(table, file);
    whole.check_keys(file_keys);
    for (const Section& rule : whole.sections("rule", "write each rule as [[rule]]"))
      read_or_note(faults, [&] { drafts.add(rule_from(rule, faults)); });
  });
}

}  // namespace landbridge
