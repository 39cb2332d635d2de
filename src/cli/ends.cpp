// SPDX-License-Identifier: Apache-2.0
#include "cli/ends.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/demand_options.hpp"
#include "model/faults.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace landbridge {
namespace {

bool is_capital(char letter) { return letter >= 'A' && letter <= 'Z'; }

// "CN", if a place of the network lies there.
std::optional<Country> country_named(std::string_view text, const World& world) {
  if (text.size() != 2 || !std::ranges::all_of(text, is_capital)) return {};
  const auto country = Country::from(text);
  const bool is_there = country && std::ranges::any_of(world.places, [&](const Place& place) {
                          return place.country == *country;
                        });
  return is_there ? country : std::nullopt;
}

const std::vector<Country>& group_named(const std::string& text, const World& world) {
  std::vector<std::string> names;
  for (const auto& [name, members] : world.groups) {
    if (lower(name) == lower(text)) return members;
    names.push_back(name);
  }
  fail(ExitStatus::usage, "there is no group '{}'; {}", text,
       suggestion(text, names, "name countries or places, joined by +"));
}

// The parts between '+', empty ones too.
std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> parts;
  for (std::size_t plus = text.find('+'); plus != std::string_view::npos; plus = text.find('+')) {
    parts.emplace_back(trimmed(text.substr(0, plus)));
    text.remove_prefix(plus + 1);
  }
  parts.emplace_back(trimmed(text));
  return parts;
}

// Reads one text; the demand table is opened when a country or group asks for it.
class EndsReader {
 public:
  EndsReader(const Gazetteer& gazetteer, const QuestionOptions& options, const World& world,
             Session& session)
      : gazetteer_(gazetteer), options_(options), world_(world), session_(session) {}

  std::vector<PlaceId> places_of(const std::string& text) {
    const bool is_list = text.find('+') != std::string::npos;
    if (!is_list || gazetteer_.match(text, {options_.max_snap_km})) return places_of_part(text);
    std::vector<PlaceId> places;
    for (const std::string& part : parts_of(text)) {
      if (part.empty())
        fail(ExitStatus::usage, "'{}' has nothing before or after a '+'; leave the '+' out", text);
      std::ranges::copy(places_of_part(part), std::back_inserter(places));
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
  }

 private:
  std::vector<PlaceId> places_of_part(const std::string& part) {
    if (part.starts_with('@')) return hubs_in(part, group_named(part, world_));
    if (const auto country = country_named(part, world_)) return hubs_in(part, {*country});
    return {place_from(part, gazetteer_, options_, world_, session_)};
  }

  std::vector<PlaceId> hubs_in(const std::string& part, const std::vector<Country>& countries) {
    if (world_.card.demand.empty())
      fail(ExitStatus::usage,
           "{}: {} names no demand table, whose ends are the hubs of a country; add the key demand "
           "to the manifest, or name places, joined by +",
           part, world_.card.file);
    if (!demand_) demand_ = demand_from({}, world_, session_);
    std::vector<PlaceId> hubs = hubs_of(*demand_);
    std::erase_if(hubs, [&](PlaceId hub) {
      return std::ranges::find(countries, world_.places[hub].country) == countries.end();
    });
    if (hubs.empty())
      fail(ExitStatus::usage,
           "{}: no end of the demand table {} lies there; name places, joined by +", part,
           demand_->name);
    return hubs;
  }

  const Gazetteer& gazetteer_;
  const QuestionOptions& options_;
  const World& world_;
  Session& session_;
  std::optional<Demand> demand_;
};

}  // namespace

Ends ends_from(const std::string& text, const Gazetteer& gazetteer, const QuestionOptions& options,
               const World& world, Session& session) {
  const std::string meant(trimmed(text));
  return {meant, EndsReader(gazetteer, options, world, session).places_of(meant)};
}

}  // namespace landbridge
