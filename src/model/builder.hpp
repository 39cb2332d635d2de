// SPDX-License-Identifier: Apache-2.0
// The one way to make a world: drafts in any order go in, a checked and sorted world comes out.
#pragma once

#include "model/drafts.hpp"
#include "model/evidence_check.hpp"
#include "model/faults.hpp"
#include "model/world.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace landbridge {

/// Checks every promise of docs/data.md. A draft with a fault is left out of the world when faults
/// are collected. The order in which drafts are added has no influence on the world.
class WorldBuilder {
 public:
  /// The faults must outlive the builder.
  WorldBuilder(NetworkCard card, Faults& faults);

  template <class Draft>
  void add(Draft draft) {
    drafts_.add(std::move(draft));
  }

  /// The world of all drafts; may be called once.
  World build() &&;

 private:
  void build_sources();
  void build_groups();
  void build_places();
  void build_corridors();
  void build_links();
  void build_services();
  void build_crossings();
  void build_transfers();
  void build_terminals();
  void build_rules();
  void build_parameters();
  void build_cargoes();
  void build_published();
  void build_projects();
  void check_border_hops();

  // Each gives nothing or false after having said the fault.
  std::optional<PlaceId> place_of(std::string_view column, const std::string& id,
                                  Check& check) const;
  std::optional<CorridorId> corridor_of(const std::string& id, Check& check) const;
  std::vector<CorridorId> corridors_of(const LinkDraft& draft, Check& check) const;
  std::optional<LinkId> link_of(const std::string& id, Check& check) const;
  std::optional<Stay> stay_of(std::string_view column, const PublishedStay& stay,
                              Check& check) const;
  std::optional<decltype(Transfer::where)> spot_of(const std::string& place, Check& check) const;
  bool check_evidence(std::string_view column, const Evidence& evidence, Check& check);
  void check_published(const std::optional<Figure<PublishedCapacity>>& capacity, Check& check);
  bool check_link(const LinkDraft& draft);
  bool check_line(const LinkDraft& draft, Check& check) const;
  bool check_detour(const Link& link, Check& check) const;
  bool check_area(const std::string& area, Check& check) const;
  bool is_priced(const Link& link, PlaceId from, PlaceId to) const;

  World world_;
  Faults* faults_;
  Drafts drafts_;
  EvidenceCheck check_source_;
};

}  // namespace landbridge
