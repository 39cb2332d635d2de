// SPDX-License-Identifier: Apache-2.0
#include "cli/question_options.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/validators.hpp"
#include "model/corridor_names.hpp"
#include "model/find_id.hpp"
#include "model/gazetteer.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace landbridge {
namespace {

std::vector<std::string> names_of_criteria() {
  std::vector<std::string> names;
  for (const Criterion& criterion : criteria) names.emplace_back(criterion.name);
  return names;
}

std::vector<std::string> names_of_modes() {
  std::vector<std::string> names;
  for (const ModeRow& mode : modes) names.emplace_back(mode.name);
  return names;
}

const Cargo* cargo_from(const std::string& id, const World& world) {
  std::vector<std::string> ids;
  for (const Cargo& cargo : world.cargoes) {
    if (cargo.id == id) return &cargo;
    ids.push_back(cargo.id);
  }
  fail(ExitStatus::usage, "--cargo: there is no cargo class '{}'; it must be one of: {}", id,
       join(ids, ", "));
}

When when_from(const QuestionOptions& options, const World& world) {
  using namespace std::chrono;
  When when{world.card.reference_date, options.include_planned};
  if (options.year != 0) when.date = year{options.year} / May / 15;
  if (!options.date.empty()) {
    const auto date = parse_date(options.date);
    if (!date)
      fail(ExitStatus::usage, "--date: '{}' is no day; give it as YYYY-MM-DD", options.date);
    when.date = *date;
  }
  const auto is_planned = [](const auto& thing) {
    return thing.availability.status == Status::planned;
  };
  if (options.include_planned && std::ranges::none_of(world.links, is_planned) &&
      std::ranges::none_of(world.crossings, is_planned))
    fail(ExitStatus::usage, "--include-planned: this network has nothing that is planned");
  return when;
}

ModeSet modes_from(const std::vector<std::string>& names, const World& world) {
  if (names.empty()) return ModeSet::all();
  ModeSet set;
  for (const std::string& name : names) {
    const Mode mode = *mode_from(name);
    if (std::ranges::none_of(world.links, [&](const Link& link) { return link.mode == mode; }))
      fail(ExitStatus::usage, "--modes: this network has no link of mode '{}'", name);
    set.insert(mode);
  }
  return set;
}

std::set<Country> countries_from(std::string_view option, const std::vector<std::string>& codes,
                                 const World& world) {
  std::set<Country> countries;
  for (const std::string& code : codes) {
    const auto country = Country::from(code);
    const bool is_there = country && !country->is_none() &&
                          std::ranges::any_of(world.places, [&](const Place& place) {
                            return place.country == *country;
                          });
    if (!is_there)
      fail(ExitStatus::usage,
           "{}: no place of this network is in a country '{}'; give an ISO 3166 code of two "
           "letters such "
           "as KZ",
           option, code);
    countries.insert(*country);
  }
  return countries;
}

PlaceId avoided_place(const std::string& text, const Gazetteer& gazetteer,
                      const QuestionOptions& options, const World& world, const Session& session) {
  const Found found = gazetteer.find(text, {options.max_snap_km});
  if (found.snap)
    session.say(fmt::format("--avoid {} is taken as {}, {:.1f} km away", text,
                            world.places[found.place].name, found.snap->value));
  return found.place;
}

void avoid(const QuestionOptions& options, const World& world, const Session& session,
           Conditions& conditions) {
  if (options.avoid.empty()) return;
  const Gazetteer gazetteer(world);
  const auto is_passage = [&](const std::string& word) {
    return std::ranges::any_of(world.links, [&](const Link& link) {
      return std::ranges::find(link.passages, word) != link.passages.end();
    });
  };
  for (const std::string& text : options.avoid) {
    if (const auto link = find_id(world.links, text))
      conditions.avoided_links.insert(*link);
    else if (is_passage(lower(text)))
      conditions.avoided_passages.insert(lower(text));
    else if (const auto corridor = find_id(world.corridors, text))
      conditions.avoided_corridors.insert(*corridor);
    else
      conditions.avoided_places.insert(avoided_place(text, gazetteer, options, world, session));
  }
}

// The ends (and stops) of a question must not be what it avoids.
void check_ends(const Conditions& conditions, std::span<const PlaceId> ends, const World& world) {
  for (const PlaceId end : ends) {
    const Place& place = world.places[end];
    if (conditions.avoided_countries.contains(place.country))
      fail(ExitStatus::usage,
           "--avoid-country {}: {} is in this country; leave the option out, or use --no-transit, "
           "which lets a "
           "route begin or end there",
           place.country.code(), place.name);
    if (conditions.avoided_places.contains(end))
      fail(ExitStatus::usage, "--avoid {}: the route is to begin, stop or end there", place.id);
  }
}

// A country without transit may be entered only if a route ends or stops there, and left only if
// one begins or stops there.
void forbid_transit(const std::set<Country>& countries, std::span<const PlaceId> from,
                    std::span<const PlaceId> to, const World& world, Conditions& conditions) {
  const auto lies_in = [&](Country country) {
    return [&world, country](PlaceId place) { return world.places[place].country == country; };
  };
  for (const Country country : countries) {
    if (std::ranges::none_of(to, lies_in(country))) conditions.no_entry.insert(country);
    if (std::ranges::none_of(from, lies_in(country))) conditions.no_exit.insert(country);
  }
}

Conditions conditions_from(const QuestionOptions& options, const World& world,
                           const Session& session) {
  Conditions conditions;
  conditions.when = when_from(options, world);
  conditions.modes = modes_from(options.modes, world);
  conditions.avoided_countries = countries_from("--avoid-country", options.avoid_countries, world);
  for (const std::string& text : options.corridors)
    conditions.corridors.insert(corridor_named(world, text));
  avoid(options, world, session, conditions);
  if (!conditions.corridors.empty() &&
      std::ranges::includes(conditions.avoided_corridors, conditions.corridors))
    fail(ExitStatus::usage, "--corridor names what --avoid keeps off; leave one of the two out");
  return conditions;
}

}  // namespace

void declare_question_options(CLI::App& app, QuestionOptions& options) {
  app.add_option("FROM", options.from, "Where it begins: a name, id, UN/LOCODE or lon,lat")
      ->required();
  app.add_option("TO", options.to, "Where it ends")->required();
  app.add_option("--via", options.via, "Stop at P on the way; may be repeated, in order")
      ->type_name("P")
      ->allow_extra_args(false);
  declare_condition_options(app, options);
}

void declare_condition_options(CLI::App& app, QuestionOptions& options) {
  app.add_option("--by", options.by, "What is best")
      ->check(CLI::IsMember(names_of_criteria()))
      ->capture_default_str();
  app.add_option("--cargo", options.cargo, "Cargo class")
      ->check(not_empty())
      ->capture_default_str();
  auto* date = app.add_option("--date", options.date,
                              "The day for which is asked what is open (default: of the network)");
  date->type_name("YYYY-MM-DD")->check(not_empty());
  app.add_option("--year", options.year, "The same: 15 May of a year")
      ->type_name("YYYY")
      ->check(CLI::Range(1900, 2200))
      ->excludes(date);
  app.add_flag("--include-planned", options.include_planned, "Count what is planned as built");
  app.add_option("--modes", options.modes, "Use only these, separated by commas")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::IsMember(names_of_modes()));
  app.add_option("--avoid-country", options.avoid_countries, "Stay out of a country (ISO 3166)")
      ->type_name("CC")
      ->allow_extra_args(false)
      ->delimiter(',');
  app.add_option("--no-transit", options.no_transit,
                 "Begin or end in a country, but do not pass it: enter it only if a route (of any "
                 "pair) ends there, leave it only if one begins there")
      ->type_name("CC")
      ->allow_extra_args(false)
      ->delimiter(',');
  app.add_option("--avoid", options.avoid,
                 "Keep off a place, a link or corridor (id) or a passage; may be repeated")
      ->type_name("PLACE|LINK|PASSAGE|CORRIDOR")
      ->allow_extra_args(false);
  app.add_option("--corridor", options.corridors,
                 "Use links of this corridor only; may be repeated, then of any of them")
      ->type_name("CORRIDOR")
      ->allow_extra_args(false);
  app.add_option("--max-snap-km", options.max_snap_km, "How far coordinates may be from a place")
      ->check(CLI::Range(0.0, 1000.0))
      ->check([](const std::string& text) {
        return parse_number(text) ? std::string() : "'" + text + "' is no number";
      })
      ->capture_default_str();
}

PlaceId place_from(const std::string& text, const Gazetteer& gazetteer,
                   const QuestionOptions& options, const World& world, const Session& session) {
  const Found found = gazetteer.find(text, {options.max_snap_km});
  if (found.snap)
    session.say(fmt::format("{} is taken as {}, {:.1f} km away; the way between is not counted",
                            text, world.places[found.place].name, found.snap->value));
  return found.place;
}

Setting setting_from(const QuestionOptions& options, const World& world, const Session& session,
                     std::span<const PlaceId> from, std::span<const PlaceId> to) {
  Setting setting{find_criterion(options.by), cargo_from(options.cargo, world),
                  conditions_from(options, world, session)};
  check_ends(setting.conditions, from, world);
  check_ends(setting.conditions, to, world);
  forbid_transit(countries_from("--no-transit", options.no_transit, world), from, to, world,
                 setting.conditions);
  return setting;
}

Question question_from(const QuestionOptions& options, const World& world, const Session& session) {
  const Gazetteer gazetteer(world);
  const auto place = [&](const std::string& text) {
    return place_from(text, gazetteer, options, world, session);
  };
  Question question;
  question.from = place(options.from);
  question.to = place(options.to);
  for (const std::string& via : options.via) question.via.push_back(place(via));

  // At a stop one route ends and the next begins.
  std::vector<PlaceId> begins{question.from};
  std::vector<PlaceId> ends{question.to};
  for (std::vector<PlaceId>* list : {&begins, &ends})
    list->insert(list->end(), question.via.begin(), question.via.end());
  Setting setting = setting_from(options, world, session, begins, ends);
  question.by = setting.by;
  question.cargo = setting.cargo;
  question.conditions = std::move(setting.conditions);
  if (question.from == question.to && question.via.empty())
    fail(ExitStatus::usage, "the route begins and ends at the same place, {}",
         world.places[question.from].name);
  return question;
}

}  // namespace landbridge
