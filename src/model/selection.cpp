// SPDX-License-Identifier: Apache-2.0
#include "model/selection.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/corridor_names.hpp"
#include "model/faults.hpp"
#include "model/find_id.hpp"
#include "model/gazetteer.hpp"
#include "model/hop.hpp"

#include <algorithm>
#include <iterator>

namespace landbridge {
namespace {

// What the words name, with the place of the change before any complaint.
template <class Find>
auto all_of(const std::vector<std::string>& words, const Where& where, Find find) {
  std::set<std::decay_t<decltype(find(std::string()))>> found;
  try {
    for (const std::string& word : words) found.insert(find(word));
  } catch (const Error& error) {
    fail(ExitStatus::bad_data, "{}: {}", where.text, error.what());
  }
  return found;
}

std::set<Country> known_countries(const World& world) {
  std::set<Country> countries;
  for (const Place& place : world.places) countries.insert(place.country);
  return countries;
}

Country country_from(const World& world, const std::string& code) {
  const auto country = Country::from(code);
  if (!country) fail(ExitStatus::bad_data, "'{}' is no country; give an ISO 3166 code", code);
  if (!known_countries(world).contains(*country))
    fail(ExitStatus::bad_data, "no place of this network is in '{}'", code);
  return *country;
}

// Of a group those in which there are places.
std::set<Country> members_of(const World& world, const std::string& name) {
  if (!world.groups.contains(name)) {
    std::vector<std::string> names;
    for (const auto& [other, members] : world.groups) names.push_back(other);
    fail(ExitStatus::bad_data, "there is no group '{}'; {}", name,
         suggestion(name, names, "it may be " + join(names, ", ")));
  }
  const std::set<Country> known = known_countries(world);
  std::set<Country> members;
  std::ranges::copy_if(world.groups.at(name), std::inserter(members, members.end()),
                       [&](Country country) { return known.contains(country); });
  return members;
}

std::set<Country> countries_of(const World& world, const std::vector<std::string>& words,
                               const Where& where) {
  std::set<Country> countries;
  for (const std::set<Country>& some : all_of(words, where, [&](const std::string& word) {
         return word.starts_with('@') ? members_of(world, word)
                                      : std::set{country_from(world, word)};
       }))
    countries.insert(some.begin(), some.end());
  return countries;
}

std::string link_of(const World& world, const std::string& id) {
  if (!find_id(world.links, id)) fail(ExitStatus::bad_data, "there is no link '{}'", id);
  return id;
}

std::string passage_of(const World& world, const std::string& name) {
  std::set<std::string> names;
  for (const Link& link : world.links) names.insert(link.passages.begin(), link.passages.end());
  if (names.contains(lower(name))) return lower(name);
  const std::vector<std::string> known(names.begin(), names.end());
  fail(ExitStatus::bad_data, "there is no passage '{}'; {}", name,
       suggestion(name, known, "it may be " + join(known, ", ")));
}

Mode mode_of(const std::string& name) {
  const auto mode = mode_from(name);
  if (!mode)
    fail(ExitStatus::bad_data, "'{}' is no mode; it must be one of {}", name, mode_names());
  return *mode;
}

Status status_of(const std::string& name) {
  const auto status = status_from(name);
  if (!status)
    fail(ExitStatus::bad_data, "'{}' is no status; it must be one of {}", name,
         fmt::join(status_names, ", "));
  return *status;
}

std::set<PlaceId> places_of(const World& world, const std::vector<std::string>& names,
                            const Where& where) {
  const auto is_id = [&](const std::string& name) {
    return find_id(world.places, name).has_value();
  };
  if (std::ranges::all_of(names, is_id))
    return all_of(names, where, [&](const std::string& id) { return *find_id(world.places, id); });
  const Gazetteer gazetteer(world);
  return all_of(names, where,
                [&](const std::string& name) { return gazetteer.find(name, Km{0.0}).place; });
}

std::vector<std::pair<const LinkAttribute*, std::string>> attributes_of(const Selector& selector,
                                                                        const Where& where) {
  std::vector<std::pair<const LinkAttribute*, std::string>> found;
  for (const auto& [name, value] : selector.attributes) {
    const LinkAttribute* attribute = find_attribute(name);
    std::vector<std::string> names;
    for (const LinkAttribute& known : link_attributes()) names.emplace_back(known.name);
    if (attribute == nullptr)
      fail(ExitStatus::bad_data, "{}: links have no attribute '{}'; {}", where.text, name,
           suggestion(name, names, "it may be " + join(names, ", ")));
    found.emplace_back(attribute, value);
  }
  return found;
}

template <class T>
bool fits(const std::set<T>& wanted, const T& thing) {
  return wanted.empty() || wanted.contains(thing);
}

template <class T>
bool fits_any(const std::set<T>& wanted, const std::vector<T>& things) {
  return wanted.empty() ||
         std::ranges::any_of(things, [&](const T& thing) { return wanted.contains(thing); });
}

}  // namespace

Selection::Selection(const World& world, const Selector& selector, const Where& where)
    : world_(&world),
      links_(
          all_of(selector.links, where, [&](const std::string& id) { return link_of(world, id); })),
      between_(places_of(world, selector.between, where)),
      places_(places_of(world, selector.places, where)),
      corridors_(all_of(selector.corridors, where,
                        [&](const std::string& name) { return corridor_named(world, name); })),
      passages_(all_of(selector.passages, where,
                       [&](const std::string& name) { return passage_of(world, name); })),
      border_(all_of(selector.border, where,
                     [&](const std::string& code) { return country_from(world, code); })),
      countries_(countries_of(world, selector.countries, where)),
      within_(countries_of(world, selector.within, where)),
      modes_(all_of(selector.modes, where, mode_of)),
      statuses_(all_of(selector.statuses, where, status_of)),
      attributes_(attributes_of(selector, where)),
      area_(selector.area),
      is_about_links_(!links_.empty() || !between_.empty() || !corridors_.empty() ||
                      !passages_.empty() || !border_.empty() || !statuses_.empty() ||
                      !attributes_.empty()) {
  if (!selector.between.empty() && between_.size() != 2)
    fail(ExitStatus::bad_data, "{}: between must name two places", where.text);
  if (!selector.border.empty() && border_.size() != 2)
    fail(ExitStatus::bad_data, "{}: border must name two countries", where.text);
  for (const Link& link : world.links) {
    if (!has(link)) continue;
    joined_.emplace(link.from, link.to, link.mode);
    joined_.emplace(link.to, link.from, link.mode);
  }
}

std::set<Country> Selection::countries() const {
  if (countries_.empty()) return within_;
  if (within_.empty()) return countries_;
  std::set<Country> both;
  std::ranges::set_intersection(countries_, within_, std::inserter(both, both.end()));
  return both;
}

bool Selection::has(const Link& link) const {
  return fits(links_, link.id) && fits(modes_, link.mode) && joins(link) &&
         fits_any(corridors_, link.corridors) && fits_any(passages_, link.passages) &&
         fits(statuses_, status_on(link.availability, {world_->card.reference_date, false})) &&
         has_attributes(link) &&
         (area_.empty() || std::ranges::any_of(area_, [&](const Polygon& polygon) {
            return meets(polygon, link.line);
          }));
}

bool Selection::has_attributes(const Link& link) const {
  return std::ranges::all_of(attributes_, [&](const auto& wanted) {
    const std::vector<std::string> values = wanted.first->values(link);
    return std::ranges::find(values, wanted.second) != values.end();
  });
}

bool Selection::joins(const Link& link) const {
  const Country a = world_->places[link.from].country;
  const Country b = world_->places[link.to].country;
  return (between_.empty() || (between_.contains(link.from) && between_.contains(link.to))) &&
         (places_.empty() || places_.contains(link.from) || places_.contains(link.to)) &&
         (border_.empty() || (is_land(link.mode) && joins_two_countries(*world_, link) &&
                              border_.contains(a) && border_.contains(b))) &&
         (countries_.empty() || countries_.contains(a) || countries_.contains(b)) &&
         fits(within_, a) && fits(within_, b);
}

bool Selection::has(const Crossing& crossing) const {
  return joined_.contains({crossing.from, crossing.to, crossing.mode});
}

bool Selection::has(const Transfer& transfer) const {
  if (is_about_links_) return false;
  const bool is_of_mode =
      modes_.empty() || (modes_.contains(transfer.from.mode) && modes_.contains(transfer.to.mode));
  const auto* place = std::get_if<PlaceId>(&transfer.where);
  if (place == nullptr)
    return is_of_mode && places_.empty() && countries_.empty() && within_.empty() && area_.empty();
  return is_of_mode && is_chosen(*place);
}

bool Selection::has(const Terminal& terminal) const {
  return !is_about_links_ && fits(modes_, terminal.mode) && is_chosen(terminal.place);
}

bool Selection::is_chosen(PlaceId id) const {
  const Place& place = world_->places[id];
  return fits(places_, id) && fits(countries_, place.country) && fits(within_, place.country) &&
         (area_.empty() || std::ranges::any_of(area_, [&](const Polygon& polygon) {
            return holds(polygon, place.at);
          }));
}

}  // namespace landbridge
