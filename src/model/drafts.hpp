// SPDX-License-Identifier: Apache-2.0
// Drafts: things as they were read, before places and links have numbers and promises are checked.
#pragma once

#include "model/faults.hpp"
#include "model/world.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace landbridge {

enum class Direction : std::uint8_t { both, forward, backward };

/// A stay of which the median, the 90th percentile or the mean was published.
struct PublishedStay {
  std::optional<Hours> p50;
  std::optional<Hours> p90;
  std::optional<Hours> mean;
};

struct PlaceDraft {
  Place place;
  Where where;
};

struct LinkDraft {
  Link link;
  std::string from;  // place id
  std::string to;    // place id
  Where where;
  std::vector<std::string> corridors{};  // ids
  bool is_straight = false;              // no line was drawn: straight from place to place
};

struct CorridorDraft {
  Corridor corridor;
  std::vector<std::string> ends;  // place ids
  Where where;
};

struct CrossingDraft {
  Crossing crossing;
  std::string from;  // place id
  std::string to;    // place id
  Direction direction = Direction::both;
  PublishedStay dwell;
  Where where;
};

struct TransferDraft {
  Transfer transfer;
  std::string place;  // place id, "kind:seaport" or "*"
  Direction direction = Direction::both;
  PublishedStay queue;
  Where where;
};

struct TerminalDraft {
  Terminal terminal;
  std::string place;  // place id
  Where where;
};

struct ServiceDraft {
  Service service;
  std::string link;  // link id
  Direction direction = Direction::both;
  Where where;
};

struct ParameterDraft {
  std::string key;
  std::string area;  // country code, group name or "*"
  std::string mode;  // mode or "*"
  std::string cls;
  Figure<double> figure;
  Where where;
  std::string notes{};
};

struct GroupDraft {
  std::string name;  // with or without the leading "@"
  std::vector<Country> members;
  Where where;
};

struct RuleDraft {
  BorderRule rule;
  Where where;
};

struct PublishedDraft {
  PublishedLength length;
  std::string from;  // place ids
  std::string to;
  Where where;
};

struct ProjectDraft {
  Project project;
  std::vector<std::string> relieves;  // ids of links and places
  Where where;
};

struct CargoDraft {
  Cargo cargo;
  Where where;
};

struct SourceDraft {
  Source source;
  Where where;
};

/// Drafts of every kind, each in any order.
struct Drafts {
  std::vector<PlaceDraft> places{};
  std::vector<CorridorDraft> corridors{};
  std::vector<LinkDraft> links{};
  std::vector<CrossingDraft> crossings{};
  std::vector<TransferDraft> transfers{};
  std::vector<TerminalDraft> terminals{};
  std::vector<ServiceDraft> services{};
  std::vector<ParameterDraft> parameters{};
  std::vector<GroupDraft> groups{};
  std::vector<RuleDraft> rules{};
  std::vector<CargoDraft> cargoes{};
  std::vector<PublishedDraft> published{};
  std::vector<ProjectDraft> projects{};
  std::vector<SourceDraft> sources{};

  void add(PlaceDraft draft) { places.push_back(std::move(draft)); }
  void add(CorridorDraft draft) { corridors.push_back(std::move(draft)); }
  void add(LinkDraft draft) { links.push_back(std::move(draft)); }
  void add(CrossingDraft draft) { crossings.push_back(std::move(draft)); }
  void add(TransferDraft draft) { transfers.push_back(std::move(draft)); }
  void add(TerminalDraft draft) { terminals.push_back(std::move(draft)); }
  void add(ServiceDraft draft) { services.push_back(std::move(draft)); }
  void add(ParameterDraft draft) { parameters.push_back(std::move(draft)); }
  void add(GroupDraft draft) { groups.push_back(std::move(draft)); }
  void add(RuleDraft draft) { rules.push_back(std::move(draft)); }
  void add(CargoDraft draft) { cargoes.push_back(std::move(draft)); }
  void add(PublishedDraft draft) { published.push_back(std::move(draft)); }
  void add(ProjectDraft draft) { projects.push_back(std::move(draft)); }
  void add(SourceDraft draft) { sources.push_back(std::move(draft)); }

  /// How many there are in all.
  std::size_t size() const;

  /// Takes over all of another.
  void add(Drafts more);
};

}  // namespace landbridge
