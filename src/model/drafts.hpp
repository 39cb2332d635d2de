// SPDX-License-Identifier: Apache-2.0
// Drafts: things as they were read, before places and links have numbers and promises are checked.
#pragma once

#include "model/faults.hpp"
#include "model/world.hpp"

#include <cstdint>
#include <optional>
#include <string>
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

}  // namespace landbridge
