// SPDX-License-Identifier: Apache-2.0
#include "model/gazetteer.hpp"

#include "base/error.hpp"
#include "base/near_names.hpp"
#include "base/text.hpp"
#include "model/find_id.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace landbridge {
namespace {

constexpr std::size_t longest_name = 200;  // bytes; nobody means a longer one

// What people add to a name to say what is there, whether it is part of the name or not.
constexpr std::array<std::string_view, 19> words_of_kind{
    "border",  "city",    "container", "crossing",  "depot", "dry",  "freight",
    "icd",     "inland",  "land",      "logistics", "park",  "port", "railway",
    "seaport", "station", "terminal",  "town",      "yard"};

// The folded text without them.
std::string without_words_of_kind(std::string_view text) {
  std::vector<std::string> words = split(folded(text), " ");
  std::erase_if(words, [](const std::string& word) {
    return std::ranges::find(words_of_kind, word) != words_of_kind.end();
  });
  return join(words, " ");
}

// "lon,lat"; nothing if the text is not two numbers.
std::optional<Point> point_from(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == std::string_view::npos) return {};
  const auto lon = parse_number(text.substr(0, comma));
  const auto lat = parse_number(text.substr(comma + 1));
  if (!lon || !lat) return {};
  return Point{*lon, *lat};
}

std::string upper_without_spaces(std::string_view text) {
  std::string code;
  for (const char letter : text)
    if (letter != ' ')
      code += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  return code;
}

}  // namespace

Gazetteer::Gazetteer(const World& world) : world_(&world) {
  for (const PlaceId id : world.places.keys()) {
    const Place& place = world.places[id];
    names_.emplace(folded(place.name), id);
    for (const std::string& alias : place.aliases) aliases_.emplace(folded(alias), id);
    if (!place.unlocode.empty()) unlocodes_.emplace(place.unlocode, id);
  }
}

Found Gazetteer::find(std::string_view text, Km max_snap) const {
  if (const auto found = match(text, max_snap)) return *found;
  miss(trimmed(text));
}

std::optional<Found> Gazetteer::match(std::string_view text, Km max_snap) const {
  text = trimmed(text);
  if (text.empty())
    fail(ExitStatus::usage,
         "the name of a place is empty; give an id, a name, a UN/LOCODE or lon,lat");
  if (const auto point = point_from(text)) return near(*point, max_snap);
  if (const auto place = find_id(world_->places, text)) return Found{*place, {}};
  const std::string name = folded(text);
  if (const auto place = among(names_, name, text)) return Found{*place, {}};
  if (const auto place = among(unlocodes_, upper_without_spaces(text), text))
    return Found{*place, {}};
  if (const auto place = among(aliases_, name, text)) return Found{*place, {}};
  return {};
}

Search Gazetteer::search(std::string_view text) const {
  text = trimmed(text);
  if (auto places = containing(text); !places.empty()) return {std::move(places), false};
  if (text.size() > longest_name) return {};
  if (auto places = nearly(text); !places.empty()) return {std::move(places), true};
  const std::string name = without_words_of_kind(text);
  if (name.empty() || name == folded(text)) return {};
  auto places = containing(name);
  return {places.empty() ? nearly(name) : std::move(places), true};
}

std::vector<PlaceId> Gazetteer::containing(std::string_view text) const {
  const std::string wanted = folded(text);
  if (wanted.empty() && !text.empty()) return {};
  const auto contains = [&](std::string_view name) {
    return folded(name).find(wanted) != std::string::npos;
  };
  std::vector<PlaceId> found;
  for (const PlaceId id : world_->places.keys()) {
    const Place& place = world_->places[id];
    if (contains(place.id) || contains(place.name) || contains(place.unlocode) ||
        std::ranges::any_of(place.aliases, contains))
      found.push_back(id);
  }
  return found;
}

std::vector<PlaceId> Gazetteer::nearly(std::string_view text) const {
  constexpr std::size_t most = 20;
  std::vector<std::string> names;
  std::vector<PlaceId> owners;
  const auto add = [&](const std::string& name, PlaceId owner) {
    names.push_back(name);
    owners.push_back(owner);
  };
  for (const PlaceId id : world_->places.keys()) {
    const Place& place = world_->places[id];
    add(place.id, id);
    add(place.name, id);
    for (const std::string& alias : place.aliases) add(alias, id);
  }
  std::vector<PlaceId> found;
  for (const NearName& name : near_names(text, names)) {
    if (found.size() == most) break;
    if (std::ranges::find(found, owners[name.index]) == found.end())
      found.push_back(owners[name.index]);
  }
  return found;
}

std::optional<PlaceId> Gazetteer::among(const Names& names, std::string_view key,
                                        std::string_view text) const {
  std::vector<PlaceId> found;
  const auto [first, last] = names.equal_range(key);
  for (auto name = first; name != last; ++name) found.push_back(name->second);
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  if (found.size() > 1) {
    std::vector<PlaceId> cities;
    std::ranges::copy_if(found, std::back_inserter(cities), [&](PlaceId id) {
      return world_->places[id].kinds.contains(PlaceKind::city);
    });
    if (!cities.empty()) found = cities;
  }
  if (found.empty()) return {};
  if (found.size() == 1) return found.front();

  std::vector<std::string> choices;
  for (const PlaceId id : found) {
    const Place& place = world_->places[id];
    choices.push_back(fmt::format("{} ({}, {})", place.id, place.name, place.country.code()));
  }
  fail(ExitStatus::usage, "'{}' names {} places; give the id of one: {}", text, found.size(),
       join(choices, ", "));
}

std::pair<PlaceId, Km> Gazetteer::nearest(Point point) const {
  std::pair<PlaceId, Km> best{{}, {std::numeric_limits<double>::infinity()}};
  for (const PlaceId id : world_->places.keys()) {
    const Place& place = world_->places[id];
    if (place.country.is_none()) continue;  // no route begins on the high seas
    if (const Km distance = great_circle(point, place.at); distance < best.second)
      best = {id, distance};
  }
  return best;
}

Found Gazetteer::near(Point point, Km max_snap) const {
  const Point swapped{point.lat, point.lon};
  const auto looks_swapped = [&] {
    return is_on_globe(swapped) && nearest(swapped).second <= max_snap;
  };
  const std::string hint = looks_swapped() ? fmt::format("; did you mean {},{} (longitude first)?",
                                                         swapped.lon, swapped.lat)
                                           : std::string("; give longitude first, then latitude");
  if (!is_on_globe(point))
    fail(ExitStatus::usage, "{},{} lies off the globe{}", point.lon, point.lat, hint);
  const auto [place, distance] = nearest(point);
  if (distance > max_snap)
    fail(ExitStatus::usage,
         "{},{} is {:.0f} km from the nearest place, {}, and --max-snap-km is {:.0f}{}", point.lon,
         point.lat, distance.value, world_->places[place].id, max_snap.value,
         looks_swapped() ? hint : std::string());
  return {place, distance};
}

void Gazetteer::miss(std::string_view text) const {
  if (text.size() > longest_name)
    fail(ExitStatus::usage, "a name of {} letters is no place; {}", text.size(),
         "'landbridge places TEXT' searches the names");
  std::vector<std::string> words;
  for (const Place& place : world_->places) {
    words.push_back(place.name);
    words.insert(words.end(), place.aliases.begin(), place.aliases.end());
  }
  const std::vector<std::string> nearest = nearest_words(text, words, 3);
  if (nearest.empty())
    fail(ExitStatus::usage, "no place is called '{}'; 'landbridge places TEXT' searches the names",
         text);
  fail(ExitStatus::usage, "no place is called '{}'; did you mean {}?", text, join(nearest, ", "));
}

}  // namespace landbridge
