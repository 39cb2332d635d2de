// SPDX-License-Identifier: Apache-2.0
#include "cli/route_answer.hpp"

#include "base/rounding.hpp"
#include "base/text.hpp"
#include "cli/json_words.hpp"
#include "cli/route_sheets.hpp"
#include "cli/rule_notes.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace landbridge {
namespace {

template <class Range, class Name>
Array names(const Range& range, Name name) {
  Array list;
  for (const auto& item : range) list.emplace_back(name(item));
  return list;
}

// The figures behind a leg, each once.
Array evidence_of(const World& world, const Question& question, const Leg& leg) {
  Array list;
  std::set<std::string_view> seen;
  const Account account = account_of(world, *question.cargo, leg.arc);
  for (const Term& term : account) {
    for (const Factor& factor : term.factors()) {
      if (factor.evidence == nullptr || !seen.insert(factor.name).second) continue;
      list.emplace_back(Object{{"quantity", std::string(factor.name)},
                               {"value", factor.value},
                               {"unit", std::string(factor.unit)},
                               {"source", factor.evidence->source},
                               {"grade", std::string(name_of(factor.evidence->grade))}});
    }
  }
  return list;
}

Value gauge_value(const Leg& leg) {
  const std::string gauge = gauge_of(leg);
  if (gauge.empty()) return {};
  if (const auto single = parse_whole(gauge)) return static_cast<std::int64_t>(*single);
  return gauge;
}

Array legs_of(const World& world, const Question& question, const Route& route,
              const RoundedSheet& shown) {
  Array list;
  for (std::size_t i = 0; i < route.legs.size(); ++i) {
    const Leg& leg = route.legs[i];
    const std::vector<Value>& cells = shown.rows[i];
    Object object{{"kind", cells[LegColumn::kind]},
                  {"mode", cells[LegColumn::mode]},
                  {"from", place_object(world, leg.tail.place)},
                  {"to", place_object(world, leg.head.place)},
                  {"from_country", cells[LegColumn::from_country]},
                  {"to_country", cells[LegColumn::to_country]},
                  {"distance_km", cells[LegColumn::distance]},
                  {"moving_h", cells[LegColumn::moving]},
                  {"dwell_h", cells[LegColumn::dwell]},
                  {"time_h", cells[LegColumn::time]},
                  {"cost_usd", cells[LegColumn::cost]},
                  {"emissions_kgco2e", cells[LegColumn::emissions]},
                  {"gauge_mm", gauge_value(leg)}};
    if (leg.arc.link) object.emplace_back("link", world.links[*leg.arc.link].id);
    if (leg.arc.transfer)
      object.emplace_back("method",
                          std::string(name_of(world.transfers[*leg.arc.transfer].method)));
    if (leg.arc.stay == BorderStay::in_the_gauge_change)
      object.emplace_back("border_stay", "in the gauge change");
    if (leg.arc.kind == ArcKind::border)
      object.emplace_back("rules", texts(rule_ids(world, leg, question.conditions.when.date)));
    object.emplace_back("capacity_teu_per_day", capacity_value(leg.arc.capacity));
    object.emplace_back("evidence", evidence_of(world, question, leg));
    list.emplace_back(std::move(object));
  }
  return list;
}

Object totals_of(const Route& route, const RoundedSheet& shown) {
  return {{"distance_km", shown.total[LegColumn::distance]},
          {"time_h", shown.total[LegColumn::time]},
          {"moving_h", shown.total[LegColumn::moving]},
          {"dwell_h", shown.total[LegColumn::dwell]},
          {"cost_usd", shown.total[LegColumn::cost]},
          {"emissions_kgco2e", shown.total[LegColumn::emissions]},
          {"borders", route.borders},
          {"transfers", route.transfers},
          {"capacity_teu_per_day", capacity_value(route.capacity)}};
}

Object head_of(const World& world, const Question& question, std::string_view schema) {
  Object head = answer_head(world, schema);
  head.emplace_back("question", question_of(world, question));
  return head;
}

bool is_of(const PublishedLength& row, const Question& question, const Route& route) {
  const bool joins = (row.from == question.from && row.to == question.to) ||
                     (row.from == question.to && row.to == question.from);
  return joins && (row.modes.empty() || std::ranges::all_of(route.legs, [&](const Leg& leg) {
                     return std::ranges::find(row.modes, leg.head.mode) != row.modes.end();
                   }));
}

// What was published for the same way, beside what was found.
std::vector<std::string> published_notes(const World& world, const Question& question,
                                         const Route& route) {
  std::vector<std::string> notes;
  for (const PublishedLength& row : world.published) {
    if (!is_of(row, question, route)) continue;
    const double here = to_km(route.totals.distance).value;
    notes.push_back(fmt::format(
        "Published{}: {:.0f} km ({}, grade {}); this answer is {:.1f} % {}{}{}.",
        row.year > 0 ? fmt::format(" {}", row.year) : "", row.length.value, row.evidence.source,
        name_of(row.evidence.grade), std::abs(here / row.length.value - 1.0) * 100.0,
        here < row.length.value ? "shorter" : "longer", row.notes.empty() ? "" : ": ", row.notes));
  }
  return notes;
}

}  // namespace

std::vector<std::string> notes_of(const World& world, const Question& question,
                                  const Route& route) {
  const Conditions& conditions = question.conditions;
  std::vector<std::string> countries;
  for (const Country country : route.countries) countries.push_back(country.code());
  std::vector<std::string> notes;
  notes.push_back(
      fmt::format("Best by {} for {}, open on {}{}; US dollars of {}.", question.by->name,
                  question.cargo->name, to_text(conditions.when.date),
                  conditions.when.include_planned ? " and as planned" : "", world.card.money_year));
  notes.push_back(fmt::format(
      "{} border{}, {} transfer{}; through {}{}.", route.borders, route.borders == 1 ? "" : "s",
      route.transfers, route.transfers == 1 ? "" : "s", join(countries, " > "),
      route.passages.empty() ? "" : "; passages: " + join(route.passages, ", ")));
  notes.push_back(fmt::format(
      "{:.0f} % of the time and {:.0f} % of the cost rest on documented defaults (grade D).",
      route.share_default_time * 100.0, route.share_default_cost * 100.0));
  for (const auto& more :
       {rule_notes(world, route, conditions.when.date), published_notes(world, question, route)})
    notes.insert(notes.end(), more.begin(), more.end());
  return notes;
}

std::string title_of(const World& world, const Question& question) {
  return fmt::format("{} to {}", world.places[question.from].name, world.places[question.to].name);
}

Object question_of(const World& world, const Question& question) {
  Array via;
  for (const PlaceId place : question.via) via.emplace_back(place_object(world, place));
  Object object{{"from", place_object(world, question.from)},
                {"to", place_object(world, question.to)},
                {"via", std::move(via)}};
  append(object, setting_object(*question.by, *question.cargo, question.conditions));
  return object;
}

Object route_object(const World& world, const Question& question, const Route& route,
                    const Sheet& legs) {
  const RoundedSheet shown = rounded(legs, Precision::data);
  return {{"totals", totals_of(route, shown)},
          {"legs", legs_of(world, question, route, shown)},
          {"countries", names(route.countries, [](Country c) { return c.code(); })},
          {"passages", texts(route.passages)},
          {"evidence", Object{{"share_default_time", share_value(route.share_default_time)},
                              {"share_default_cost", share_value(route.share_default_cost)}}}};
}

Answer answer_of(const World& world, const Question& question, const Route& route) {
  Answer answer;
  answer.sheets = {legs_sheet(world, question, route), places_sheet(world, question, route)};
  answer.notes = notes_of(world, question, route);
  answer.attribution = world.card.attribution;

  answer.json = head_of(world, question, "landbridge.route/1");
  answer.json.emplace_back("routes",
                           Array{route_object(world, question, route, answer.sheets.front())});
  answer.json.emplace_back("notes", texts(answer.notes));
  answer.json.emplace_back("attribution", world.card.attribution);
  return answer;
}

// Where the way breaks off. One place is named when the ways to and from it do not join there.
std::string gap_of(const World& world, const NoRoute& reason) {
  const Place& reached = world.places[reason.reached];
  const Place& reaching = world.places[reason.reaching];
  if (reason.reached == reason.reaching)
    return fmt::format("{} can be reached, and there is a way on, but no change between the two",
                       reached.name);
  const auto named = [&](const Place& place) {
    return reached.name == reaching.name ? fmt::format("{} ({})", place.name, place.id)
                                         : place.name;
  };
  return fmt::format("{} can be reached, and {}, {:.0f} km from it, leads on", named(reached),
                     named(reaching), reason.gap.value);
}

std::string sentence_of(const World& world, const Question& question, const NoRoute& reason) {
  std::vector<std::string> obstacles;
  for (const Obstacle obstacle : reason.obstacles) obstacles.emplace_back(name_of(obstacle));
  const auto& scenarios = world.card.scenarios;
  const std::string with = scenarios.empty() ? "" : fmt::format(" with {}", join(scenarios, ", "));
  return fmt::format("no route from {} to {}{} ({}): {}; {}", world.places[question.from].name,
                     world.places[question.to].name, with, join(obstacles, " and "),
                     join(reason.details, "; "), gap_of(world, reason));
}

Answer answer_of(const World& world, const Question& question, const NoRoute& reason,
                 std::string_view schema) {
  Answer answer;
  answer.status = ExitStatus::no_route;
  answer.attribution = world.card.attribution;
  answer.sheets = {legs_sheet(world, question, Route{})};
  answer.json = head_of(world, question, schema);
  answer.json.emplace_back("routes", Array{});
  answer.json.emplace_back(
      "no_route", Object{{"reasons", names(reason.obstacles,
                                           [](Obstacle o) { return std::string(name_of(o)); })},
                         {"details", texts(reason.details)},
                         {"reached", place_object(world, reason.reached)},
                         {"reaching", place_object(world, reason.reaching)},
                         {"gap_km", Decimal{std::llround(reason.gap.value * 10.0), 1}}});
  return answer;
}

}  // namespace landbridge
