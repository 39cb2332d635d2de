// SPDX-License-Identifier: Apache-2.0
// Looks at the figures of links: capacities, speeds, lengths, dates.
#include "analysis/inspection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace landbridge {
namespace {

// Running speeds that freight does not pass: wagons are built for 120 km/h at most (regime SS of
// the UIC), lorries are limited to 90 (Directive 92/6/EEC), container ships sail at up to 25 kn,
// ferries with freight at up to 30 kn, barges at up to some 25 km/h.
struct SpeedLimit {
  Mode mode;
  KmPerHour limit;
};
constexpr std::array speed_limits{
    SpeedLimit{Mode::rail, {120.0}},
    SpeedLimit{Mode::road, {90.0}},
    SpeedLimit{Mode::sea, {46.0}},
    SpeedLimit{Mode::ferry, {55.0}},
    SpeedLimit{Mode::inland_waterway, {25.0}},
};

KmPerHour limit_of(Mode mode) {
  return std::ranges::find(speed_limits, mode, &SpeedLimit::mode)->limit;
}

// Whether anything says when: a date, or a note.
bool says_when(const Availability& availability, const std::string& notes) {
  return availability.open_from || availability.open_to || !availability.periods.empty() ||
         !notes.empty();
}

std::string undated(Status status, std::string_view what) {
  return fmt::format("{} is {} and neither a date nor a note says since or until when", what,
                     name_of(status));
}

}  // namespace

void look_for_missing_capacity(const World& world, std::vector<Finding>& findings) {
  for (const ModeRow& mode : modes) {
    const auto is_of_mode = [&](const Link& link) { return link.mode == mode.mode; };
    const auto all = std::ranges::count_if(world.links, is_of_mode);
    const auto without = std::ranges::count_if(
        world.links, [&](const Link& link) { return is_of_mode(link) && !link.capacity; });
    if (without > 0)
      findings.push_back(
          {Severity::remark,
           "capacity missing",
           std::string(mode.name),
           fmt::format("{} of {} links by {} have no published capacity", without, all, mode.name),
           {}});
  }
}

void look_for_speeders(const World& world, std::vector<Finding>& findings) {
  for (const Link& link : world.links) {
    if (!link.is_freight || !link.speed || link.speed->value <= limit_of(link.mode)) continue;
    findings.push_back(
        {Severity::warning, "fast link", link.id,
         fmt::format("speed_kmh is {}; freight by {} runs at {} at most, give the speed of freight",
                     link.speed->value.value, name_of(link.mode), limit_of(link.mode).value),
         world.places[link.from].at});
  }
}

void look_for_detours(const World& world, std::vector<Finding>& findings) {
  constexpr double usual_detour = 2.0;
  for (const Link& link : world.links) {
    const Place& from = world.places[link.from];
    const Place& to = world.places[link.to];
    const Km doubt = from.precision.value_or(Km{}) + to.precision.value_or(Km{});
    const Km apart = great_circle(from.at, to.at) + doubt;
    if (!link.notes.empty() || link.length.value <= apart * usual_detour) continue;
    findings.push_back(
        {Severity::warning, "detour", link.id,
         fmt::format("length_km is {:.4g}, {} and {} are {:.4g} km apart; say in the notes why it "
                     "winds, or correct the length or the coordinates",
                     link.length.value.value, from.name, to.name,
                     great_circle(from.at, to.at).value),
         from.at});
  }
}

void look_for_undated(const World& world, std::vector<Finding>& findings) {
  for (const Link& link : world.links) {
    const Availability& row = link.availability;
    if (row.status != Status::operating && !says_when(row, link.notes))
      findings.push_back({Severity::remark, "no date", link.id, undated(row.status, "the link"),
                          world.places[link.from].at});
  }
  std::set<std::string> seen;
  for (const Crossing& crossing : world.crossings) {
    const Availability& row = crossing.availability;
    if (row.status == Status::operating || says_when(row, crossing.notes)) continue;
    const auto [a, b] = std::minmax(crossing.from, crossing.to);
    const std::string subject =
        fmt::format("{}--{}--{}", world.places[a].id, world.places[b].id, name_of(crossing.mode));
    if (seen.insert(subject).second)
      findings.push_back({Severity::remark, "no date", subject, undated(row.status, "the crossing"),
                          world.places[a].at});
  }
}

}  // namespace landbridge
