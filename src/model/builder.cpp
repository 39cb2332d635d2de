// SPDX-License-Identifier: Apache-2.0
#include "model/builder.hpp"

#include "model/checks.hpp"
#include "model/find_id.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {

WorldBuilder::WorldBuilder(NetworkCard card, Faults& faults) : faults_(&faults) {
  world_.card = std::move(card);
}

World WorldBuilder::build() && {
  const Where network{world_.card.file};
  Check check(network, *faults_);
  check.that(!drafts_.places.empty(), "the network has no places; name a layer of places");
  check.that(!drafts_.links.empty(), "the network has no links; name a layer of links");
  build_sources();
  build_groups();
  build_places();
  build_corridors();
  build_links();
  build_services();
  build_rules();
  build_crossings();
  build_transfers();
  build_terminals();
  build_parameters();
  build_cargoes();
  build_published();
  build_projects();
  check_border_hops();
  return std::move(world_);
}

std::optional<PlaceId> WorldBuilder::place_of(std::string_view column, const std::string& id,
                                              Check& check) const {
  return check_place(world_.places, column, id, check);
}

std::optional<CorridorId> WorldBuilder::corridor_of(const std::string& id, Check& check) const {
  const auto corridor = find_id(world_.corridors, id);
  if (!corridor)
    check.that(false, "corridors has '{}', which is no corridor; {}", id,
               suggestion(id, ids_of(world_.corridors), "add the corridor or correct the id"));
  return corridor;
}

std::optional<LinkId> WorldBuilder::link_of(const std::string& id, Check& check) const {
  const auto link = find_id(world_.links, id);
  if (!link)
    check.that(false, "link is '{}', which is no link; {}", id,
               suggestion(id, ids_of(world_.links), "add the link or correct the id"));
  return link;
}

std::optional<Stay> WorldBuilder::stay_of(std::string_view column, const PublishedStay& stay,
                                          Check& check) const {
  const auto value_of = [](const std::optional<Hours>& time) {
    return time ? std::optional(time->value) : std::nullopt;
  };
  bool holds = check_not_negative(fmt::format("{}_p50", column), value_of(stay.p50), check);
  holds &= check_not_negative(fmt::format("{}_p90", column), value_of(stay.p90), check);
  holds &= check_not_negative(fmt::format("{}_mean", column), value_of(stay.mean), check);
  if (!holds) return {};

  const double spread = world_.card.dwell_cv;
  const auto p50 = stay.p50 || !stay.mean ? stay.p50 : stay_from_mean(*stay.mean, spread).p50;
  if (!check.that(p50.has_value(), "{}_p50 is empty; give the median hours", column)) return {};
  const Stay typical = stay_from_mean(Hours{1.0}, spread);
  const Stay known{*p50, stay.p90.value_or(*p50 * (typical.p90 / typical.p50))};
  if (!check.that(known.p90 >= known.p50,
                  "{}_p90 ({:.4g}) is below the median ({:.4g}); swap or correct them", column,
                  known.p90.value, known.p50.value))
    return {};
  return known;
}

bool WorldBuilder::check_evidence(std::string_view column, const Evidence& evidence, Check& check) {
  return check_source_(column, evidence, check);
}

void WorldBuilder::check_published(const std::optional<Figure<PublishedCapacity>>& capacity,
                                   Check& check) {
  if (!capacity) return;
  check_capacity(capacity->value, check);
  check_evidence("capacity_source", capacity->evidence, check);
}

void WorldBuilder::build_sources() {
  sort_and_check_unique(
      drafts_.sources, *faults_,
      [](const SourceDraft& draft) -> const std::string& { return draft.source.id; },
      [](const SourceDraft& draft) { return fmt::format("source '{}'", draft.source.id); });
  for (SourceDraft& draft : drafts_.sources) {
    Check check(draft.where, *faults_);
    if (!check_id(draft.source.id, check)) continue;
    world_.sources.push_back(std::move(draft.source));
  }
  check_source_ = EvidenceCheck(world_.sources);
}

}  // namespace landbridge
