// SPDX-License-Identifier: Apache-2.0
// Groups, parameters, published lengths and cargoes.
#include "base/text.hpp"
#include "model/builder.hpp"
#include "model/checks.hpp"
#include "model/parameter_keys.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace landbridge {
namespace {

std::string group_name(const std::string& name) {
  return name.starts_with('@') ? name : "@" + name;
}

void check_cargo(const Cargo& cargo, Check& check) {
  check_id(cargo.id, check);
  check_not_negative("teu", cargo.teu.value, check);
  check_not_negative("tonnes", cargo.tonnes.value, check);
  check.that(cargo.tonnes.value > 0.0, "tonnes is {}; it must be above 0", cargo.tonnes.value);
  check_not_negative("teu_price_factor", cargo.teu_price_factor, check);
  check_not_negative("value_usd_per_day", cargo.value_of_time.value, check);
}

}  // namespace

void WorldBuilder::build_groups() {
  for (GroupDraft& draft : drafts_.groups) draft.name = group_name(draft.name);
  sort_and_check_unique(
      drafts_.groups, *faults_,
      [](const GroupDraft& draft) -> const std::string& { return draft.name; },
      [](const GroupDraft& draft) { return fmt::format("group '{}'", draft.name); });
  for (GroupDraft& draft : drafts_.groups) {
    Check check(draft.where, *faults_);
    check.that(draft.name.size() > 1, "group is empty; give it a name such as @eu");
    check.that(!draft.members.empty(), "group '{}' has no members; list their codes", draft.name);
    if (!check.has_passed()) continue;
    std::ranges::sort(draft.members);
    const auto repeated = std::unique(draft.members.begin(), draft.members.end());
    draft.members.erase(repeated, draft.members.end());
    world_.groups.emplace(std::move(draft.name), std::move(draft.members));
  }
}

bool WorldBuilder::check_area(const std::string& area, Check& check) const {
  if (area == "*" || world_.groups.contains(area)) return true;
  if (!area.starts_with('@'))
    return check.that(Country::from(area).has_value(),
                      "country is '{}'; it must be two letters, a group such as @eu, or *", area);
  std::vector<std::string> names;
  for (const auto& [name, members] : world_.groups) names.push_back(name);
  return check.that(false, "country is '{}', which is no row of groups; {}", area,
                    suggestion(area, names, "add the group"));
}

void WorldBuilder::build_parameters() {
  // The word for a country is brought to one form, so that "kz" and "KZ" are the same row.
  for (ParameterDraft& draft : drafts_.parameters)
    if (const auto country = Country::from(draft.area)) draft.area = country->code();
  sort_and_check_unique(
      drafts_.parameters, *faults_,
      [](const ParameterDraft& draft) {
        return std::tie(draft.key, draft.mode, draft.cls, draft.area);
      },
      [](const ParameterDraft& draft) {
        return fmt::format("parameter '{}' of {}, {}, {}", draft.key, draft.area, draft.mode,
                           draft.cls);
      });
  for (ParameterDraft& draft : drafts_.parameters) {
    Check check(draft.where, *faults_);
    check.that(!draft.key.empty(), "key is empty; name the parameter");
    check_area(draft.area, check);
    check.that(draft.mode == "*" || mode_from(draft.mode),
               "mode is '{}'; it must be one of {}, or *", draft.mode, mode_names());
    check_parameter(draft.key, draft.figure.value, check);
    check_evidence("source", draft.figure.evidence, check);
    if (check.has_passed())
      world_.parameters.insert(std::move(draft.key), std::move(draft.area), std::move(draft.mode),
                               std::move(draft.cls), std::move(draft.figure),
                               std::move(draft.notes));
  }
}

void WorldBuilder::build_published() {
  for (PublishedDraft& draft : drafts_.published) {
    Check check(draft.where, *faults_);
    const auto from = place_of("from", draft.from, check);
    const auto to = place_of("to", draft.to, check);
    check.that(draft.length.length > Km{0.0}, "distance_km is {}; it must be above 0",
               draft.length.length.value);
    check_evidence("source", draft.length.evidence, check);
    if (!check.has_passed()) continue;
    std::tie(draft.length.from, draft.length.to) = std::tuple(*from, *to);
    world_.published.push_back(std::move(draft.length));
  }
  std::ranges::sort(world_.published, {}, [](const PublishedLength& row) {
    return std::tuple(row.from, row.to, row.modes, row.year, row.length, row.notes);
  });
}

void WorldBuilder::build_cargoes() {
  sort_and_check_unique(
      drafts_.cargoes, *faults_,
      [](const CargoDraft& draft) -> const std::string& { return draft.cargo.id; },
      [](const CargoDraft& draft) { return fmt::format("cargo '{}'", draft.cargo.id); });
  for (CargoDraft& draft : drafts_.cargoes) {
    Check check(draft.where, *faults_);
    check_cargo(draft.cargo, check);
    check_evidence("source", draft.cargo.evidence, check);
    if (check.has_passed()) world_.cargoes.push_back(std::move(draft.cargo));
  }
}

}  // namespace landbridge
