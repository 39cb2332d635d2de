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

Country country_from(const World& world, const std::string& code) {
  const auto country = Country::from(code);
  if (!country) fail(ExitStatus::bad_data, "'{}' is no country; give an ISO 3166 code", code);
  if (std::ranges::none_of(world.places,
                           [&](const Place& place) { return place.country == *country; }))
    fail(ExitStatus::bad_data, "no place of this network is in '{}'", code);
  return *country;
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
  if (names.empty()) return {};
  const Gazetteer gazetteer(world);
  return all_of(names, where,
                [&](const std::string& name) { return gazetteer.find(name, Km{0.0}).place; });
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
      countries_(all_of(selector.countries, where,
                        [&](const std::string& code) { return country_from(world, code); })),
      modes_(all_of(selector.modes, where, mode_of)),
      statuses_(all_of(selector.statuses, where, status_of)),
      is_about_links_(!links_.empty() || !between_.empty() || !corridors_.empty() ||
                      !passages_.empty() || !border_.empty() || !statuses_.empty()) {
  if (!selector.between.empty() && between_.size() != 2)
    fail(ExitStatus::bad_data, "{}: between must name two places", where.text);
  if (!selector.border.empty() && border_.size() != 2)
    fail(ExitStatus::bad_data, "{}: border must name two countries", where.text);
}

bool Selection::has(const Link& link) const {
  return fits(links_, link.id) && fits(modes_, link.mode) && joins(link) &&
         fits_any(corridors_, link.corridors) && fits_any(passages_, link.passages) &&
         fits(statuses_, status_on(link.availability, {world_->card.reference_date, false}));
}

bool Selection::joins(const Link& link) const {
  const Country a = world_->places[link.from].country;
  const Country b = world_->places[link.to].country;
  return (between_.empty() || (between_.contains(link.from) && between_.contains(link.to))) &&
         (places_.empty() || places_.contains(link.from) || places_.contains(link.to)) &&
         (border_.empty() || (is_land(link.mode) && joins_two_countries(*world_, link) &&
                              border_.contains(a) && border_.contains(b))) &&
         (countries_.empty() || countries_.contains(a) || countries_.contains(b));
}

bool Selection::has(const Crossing& crossing) const {
  return std::ranges::any_of(world_->links, [&](const Link& link) {
    const bool is_hop =
        link.mode == crossing.mode && ((link.from == crossing.from && link.to == crossing.to) ||
                                       (link.from == crossing.to && link.to == crossing.from));
    return is_hop && has(link);
  });
}

bool Selection::has(const Transfer& transfer) const {
  if (is_about_links_) return false;
  const bool is_of_mode =
      modes_.empty() || (modes_.contains(transfer.from.mode) && modes_.contains(transfer.to.mode));
  const auto* place = std::get_if<PlaceId>(&transfer.where);
  if (place == nullptr) return is_of_mode && places_.empty() && countries_.empty();
  return is_of_mode && fits(places_, *place) && fits(countries_, world_->places[*place].country);
}

}  // namespace landbridge
