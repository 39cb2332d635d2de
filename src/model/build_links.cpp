// SPDX-License-Identifier: Apache-2.0
// Links: what each must hold; how the line fits its places is in build_lines.cpp.
#include "base/text.hpp"
#include "model/builder.hpp"
#include "model/checks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace landbridge {
namespace {

struct LineClass {
  Mode mode;
  std::string_view name;
};

// The first class of a mode is its default.
constexpr std::array line_classes{
    LineClass{Mode::road, "primary"},  LineClass{Mode::road, "motorway"},
    LineClass{Mode::road, "mountain"}, LineClass{Mode::road, "unpaved"},
    LineClass{Mode::sea, "deepsea"},   LineClass{Mode::sea, "feeder"},
    LineClass{Mode::sea, "caspian"},
};

std::vector<std::string> classes_of(Mode mode) {
  std::vector<std::string> names;
  for (const LineClass& row : line_classes)
    if (row.mode == mode) names.emplace_back(row.name);
  return names;
}

bool check_length(Km length, Check& check) {
  constexpr double equator_km = 40075.0;
  const bool holds = std::isfinite(length.value) && length.value > 0.0;
  if (!check.that(holds, "length_km is {}; it must be above 0", length.value)) return false;
  return check.that(length.value <= equator_km,
                    "length_km is {}, longer than the equator; is it in metres?", length.value);
}

bool check_speed(const std::optional<Figure<KmPerHour>>& speed, Check& check) {
  if (!speed) return true;
  const double value = speed->value.value;
  return check.that(std::isfinite(value) && value >= 0.1 && value <= 500.0,
                    "speed_kmh is {}; it must be above 0 and at most 500, or empty", value);
}

void check_gauges(const Link& link, Check& check) {
  if (link.mode == Mode::rail)
    check.that(!link.gauges.empty(),
               "gauge_mm is empty; rail needs one, such as 1435 or 1435;1520");
  else
    check.that(link.gauges.empty(), "gauge_mm is given for {}; only rail has a gauge",
               name_of(link.mode));
}

void check_class(const Link& link, Check& check) {
  if (link.line_class.empty()) return;
  const std::vector<std::string> classes = classes_of(link.mode);
  if (!check.that(!classes.empty(), "line_class is '{}', but {} has no classes; leave it empty",
                  link.line_class, name_of(link.mode)))
    return;
  check.that(std::ranges::find(classes, link.line_class) != classes.end(),
             "line_class is '{}'; {} has {}", link.line_class, name_of(link.mode),
             join(classes, ", "));
}

void set_default_class(Link& link) {
  if (!link.line_class.empty()) return;
  const std::vector<std::string> classes = classes_of(link.mode);
  if (!classes.empty()) link.line_class = classes.front();
}

// A line that ends beside its place is led to it, so that the legs of a route join on the map.
void reach_places(std::vector<Point>& line, Point from, Point to) {
  if (line.front() != from) line.insert(line.begin(), from);
  if (line.back() != to) line.push_back(to);
}

}  // namespace

bool WorldBuilder::check_link(const LinkDraft& draft) {
  const Link& link = draft.link;
  Check check(draft.where, *faults_);
  check_id(link.id, check);
  check_speed(link.speed, check);
  check_gauges(link, check);
  check_class(link, check);
  check_availability(link.availability, check);
  check.that(!link.tracks || (*link.tracks >= 1 && *link.tracks <= 20),
             "tracks is {}; it must be 1 to 20, or empty", link.tracks.value_or(0));
  check_evidence("length_source", link.length.evidence, check);
  if (link.speed) check_evidence("speed_source", link.speed->evidence, check);
  check_published(link.capacity, check);
  if (check_length(link.length.value, check)) check_line(draft, check);
  return check.has_passed();
}

void WorldBuilder::build_links() {
  sort_and_check_unique(
      drafts_.links, *faults_,
      [](const LinkDraft& draft) -> const std::string& { return draft.link.id; },
      [](const LinkDraft& draft) { return fmt::format("id '{}'", draft.link.id); });
  for (LinkDraft& draft : drafts_.links) {
    Check check(draft.where, *faults_);
    const auto from = place_of("from", draft.from, check);
    const auto to = place_of("to", draft.to, check);
    if (!from || !to) continue;
    draft.link.from = *from;
    draft.link.to = *to;
    draft.link.corridors = corridors_of(draft, check);
    if (draft.is_straight) draft.link.line = {world_.places[*from].at, world_.places[*to].at};
    if (!check_link(draft) || !check.has_passed()) continue;
    Link& link = draft.link;
    set_default_class(link);
    reach_places(link.line, world_.places[link.from].at, world_.places[link.to].at);
    world_.links.push(std::move(link));
  }
}

}  // namespace landbridge
