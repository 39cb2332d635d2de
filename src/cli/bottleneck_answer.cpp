// SPDX-License-Identifier: Apache-2.0
#include "cli/bottleneck_answer.hpp"

#include "base/text.hpp"
#include "cli/json_words.hpp"
#include "cli/limit_words.hpp"
#include "cli/route_answer.hpp"
#include "cli/route_sheets.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

namespace landbridge {
namespace {

constexpr std::size_t most_named = 3;  // of a rung of the ladder in tables; JSON names all

std::string teu_words(std::int64_t teu_per_day) {
  return is_unlimited(teu_per_day) ? "any number of" : std::to_string(teu_per_day);
}

// One route of an answer between sets, as a question between its two ends.
Question between_its_ends(const BottleneckQuestion& question, const Route& route) {
  return {.from = route.legs.front().tail.place,
          .to = route.legs.back().head.place,
          .via = {},
          .by = question.by,
          .cargo = question.cargo,
          .conditions = question.conditions};
}

class Telling {
 public:
  Telling(const World& world, const BottleneckQuestion& question, const EndWords& words,
          const Bottleneck& found)
      : world_(world), question_(question), words_(words), found_(found) {}

  Answer finish() {
    answer_.attribution = world_.card.attribution;
    answer_.json = answer_head(world_, "landbridge.bottleneck/1");
    answer_.json.emplace_back("question", question_object());
    tell_flow();
    tell_ladder();
    tell_route("widest", widest_words(), found_.widest ? &found_.widest->route : nullptr);
    if (question_.least_capacity) tell_fitting(*question_.least_capacity);
    tell_links();
    if (!found_.widest) answer_.status = ExitStatus::no_route;
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    return std::move(answer_);
  }

 private:
  Object question_object() const {
    const auto end = [&](const std::string& text, const std::vector<PlaceId>& places) {
      Array list;
      for (const PlaceId place : places) list.emplace_back(place_object(world_, place));
      return Object{{"text", text}, {"places", std::move(list)}};
    };
    Object object{{"from", end(words_.from, question_.from)}, {"to", end(words_.to, question_.to)}};
    append(object, setting_object(*question_.by, *question_.cargo, question_.conditions));
    return object;
  }

  std::string ends_words() const { return fmt::format("{} to {}", words_.from, words_.to); }

  void tell_flow() {
    const Throughput& flow = found_.flow;
    Array cut;
    for (const CutLimit& part : found_.cut) {
      const Limit& limit = found_.limits.all[part.limit];
      Object object = limit_object(world_, limit);
      object.emplace_back("unit", std::string(limit.relief.words));
      object.emplace_back("unit_gain_teu_per_day", part.worth ? teu_value(*part.worth) : Value());
      cut.emplace_back(std::move(object));
    }
    answer_.json.emplace_back(
        "flow", Object{{"teu_per_day", teu_value(flow.value)},
                       {"is_limited", !is_unlimited(flow.value)},
                       {"defaults_in_cut", static_cast<std::int64_t>(defaults_in_cut())},
                       {"cut", std::move(cut)},
                       {"cut_nearest_destination",
                        texts(names_of(world_, found_.limits, flow.cut_nearest_destination))}});
    answer_.sheets.push_back(cut_sheet());
    note_flow();
  }

  std::size_t defaults_in_cut() const {
    return static_cast<std::size_t>(std::ranges::count_if(found_.cut, [&](const CutLimit& part) {
      return found_.limits.all[part.limit].capacity->evidence.grade == Grade::d;
    }));
  }

  void note_flow() {
    const Throughput& flow = found_.flow;
    auto& notes = answer_.notes;
    if (!found_.widest) {
      notes.push_back(fmt::format("No route leads from {} under these conditions.", ends_words()));
      return;
    }
    if (is_unlimited(flow.value)) {
      notes.push_back(
          fmt::format("Nothing in this network limits the flow from {}: the widest route has no "
                      "narrowest part.",
                      ends_words()));
      return;
    }
    notes.push_back(fmt::format(
        "Greatest flow: {} TEU a day in this direction, open on {}; the cut is where it ends.",
        flow.value, to_text(question_.conditions.when.date)));
    if (const std::size_t defaults = defaults_in_cut(); defaults > 0)
      notes.push_back(fmt::format(
          "{} of the {} parts of the cut rest{} on a documented default of the class (grade D); "
          "find their figures out before building on this.",
          defaults, found_.cut.size(), defaults == 1 ? "s" : ""));
    std::vector<LimitId> elsewhere;
    std::ranges::set_difference(flow.cut_nearest_destination, flow.cut,
                                std::back_inserter(elsewhere));
    if (!elsewhere.empty())
      notes.push_back(fmt::format(
          "As narrow as this cut is another one, nearer the destination, at {}; both must be "
          "relieved.",
          join(first_of(names_of(world_, found_.limits, elsewhere), most_named + 2), ", ")));
  }

  Sheet cut_sheet() const {
    Sheet sheet;
    sheet.name = "cut";
    sheet.title =
        fmt::format("{}: the cut, {} TEU a day", ends_words(), teu_words(found_.flow.value));
    sheet.columns = {{"id", ""},           {"name", "where", Unit::none, {}, true},
                     {"kind", "what"},     {"mode", "mode"},
                     {"countries", "in"},  {"capacity_teu_per_day", "TEU/day"},
                     {"grade", "grade"},   {"source", ""},
                     {"unit", "one more"}, {"unit_gain_teu_per_day", "buys"}};
    for (const CutLimit& part : found_.cut) {
      const Limit& limit = found_.limits.all[part.limit];
      sheet.rows.push_back(
          {id_of(world_, limit), name_of(world_, limit), std::string(name_of(limit.kind)),
           std::string(name_of(limit.mode)), countries_of(world_, limit), whole_teu(limit.capacity),
           std::string(name_of(limit.capacity->evidence.grade)), limit.capacity->evidence.source,
           std::string(limit.relief.words), part.worth ? teu_cell(*part.worth) : Cell()});
    }
    return sheet;
  }

  void tell_ladder() {
    Sheet sheet;
    sheet.name = "ladder";
    sheet.title = "The ladder: relieve the cut, and the next one is";
    sheet.columns = {{"rung", "#"},
                     {"relieved", "relieve", Unit::none, {}, true},
                     {"added_teu_per_day", "by"},
                     {"teu_per_day", "then"},
                     {"gain_teu_per_day", "gain"},
                     {"next_cut", "next bound", Unit::none, {}, true},
                     {"cost_usd_m", "m USD"}};
    Array rungs;
    for (const Rung& rung : found_.ladder) {
      const auto number = static_cast<std::int64_t>(rungs.size()) + 1;
      const bool is_lifted = std::ranges::any_of(rung.added, is_unlimited);
      const std::int64_t added =
          is_lifted ? std::int64_t{0}
                    : std::accumulate(rung.added.begin(), rung.added.end(), std::int64_t{0});
      const auto relieved = names_of(world_, found_.limits, rung.relieved);
      const auto next = names_of(world_, found_.limits, rung.cut);
      sheet.rows.push_back(
          {number, first_of(relieved, most_named), is_lifted ? Cell() : Cell(added),
           teu_cell(rung.value), teu_cell(rung.gain),
           next.empty() ? std::vector<std::string>{"nothing"} : first_of(next, most_named)});
      const Known known = known_works(rung);
      sheet.rows.back().push_back(known.cost);
      rungs.emplace_back(Object{{"rung", number},
                                {"relieved", texts(relieved)},
                                {"added_teu_per_day", is_lifted ? Value() : Value(added)},
                                {"teu_per_day", teu_value(rung.value)},
                                {"gain_teu_per_day", teu_value(rung.gain)},
                                {"next_cut", texts(next)},
                                {"cost_usd_m", known.cost_value},
                                {"projects", known.projects}});
    }
    answer_.json.emplace_back("ladder", std::move(rungs));
    answer_.sheets.push_back(std::move(sheet));
  }

  struct Known {
    Cell cost{};
    Value cost_value{};
    Array projects{};
  };

  // The works that are known for what a rung relieves, each told once in a note.
  Known known_works(const Rung& rung) {
    constexpr double usd_a_million = 1e6;
    Known known;
    double cost = 0.0;
    for (const Project* project : projects_for(world_, found_.limits, rung.relieved)) {
      if (project->cost) cost += project->cost->value / usd_a_million;
      known.projects.emplace_back(Object{
          {"id", project->id},
          {"name", project->name},
          {"cost_usd_m", project->cost ? Value(project->cost->value / usd_a_million) : Value()},
          {"opening_year", project->opening_year},
          {"grade", std::string(name_of(project->evidence.grade))},
          {"source", project->evidence.source},
          {"notes", project->notes}});
      note_work(*project);
    }
    if (cost > 0.0) {
      known.cost = cost;
      known.cost_value = cost;
    }
    return known;
  }

  void note_work(const Project& project) {
    if (!told_.insert(project.id).second) return;
    constexpr double usd_a_million = 1e6;
    answer_.notes.push_back(fmt::format(
        "Known works: {}{}{} (grade {}{}).", project.name,
        project.cost ? fmt::format(", {:.0f} m USD", project.cost->value / usd_a_million) : "",
        project.opening_year > 0 ? fmt::format(", promised for {}", project.opening_year) : "",
        name_of(project.evidence.grade), project.notes.empty() ? "" : ": " + project.notes));
  }

  std::string widest_words() const {
    if (!found_.widest) return {};
    const WidestRoute& widest = *found_.widest;
    return widest.narrowest.empty()
               ? "Widest route: nothing limits it"
               : fmt::format("Widest route: {} TEU a day, narrowest at {}", widest.width,
                             join(names_of(world_, found_.limits, widest.narrowest), ", "));
  }

  // A route under its key, or null. Tables give it one sentence, maps its legs.
  void tell_route(const char* key, const std::string& words, const Route* route) {
    if (route == nullptr) {
      answer_.json.emplace_back(key, Value());
      return;
    }
    const Question question = between_its_ends(question_, *route);
    Sheet legs = legs_sheet(world_, question, *route);
    legs.name = std::string(key) + "_legs";
    for (Column& column : legs.columns) column.title.clear();
    std::vector<std::string> countries;
    for (const Country country : route->countries) countries.push_back(country.code());
    answer_.notes.push_back(fmt::format("{}: {:.0f} km, {:.0f} h, {:.0f} USD through {}.", words,
                                        to_km(route->totals.distance).value,
                                        to_hours(route->totals.time()).value,
                                        to_usd(route->totals.cost).value, join(countries, " > ")));
    Object object{{"width_teu_per_day", teu_value(width_of(key))}};
    if (found_.widest && route == &found_.widest->route)
      object.emplace_back("narrowest",
                          texts(names_of(world_, found_.limits, found_.widest->narrowest)));
    append(object, route_object(world_, question, *route, legs));
    answer_.json.emplace_back(key, std::move(object));
    answer_.sheets.push_back(std::move(legs));
  }

  std::int64_t width_of(std::string_view key) const {
    return key == "widest" ? found_.widest->width : found_.fitting_width;
  }

  void tell_fitting(std::int64_t least) {
    tell_route(
        "fitting",
        fmt::format("Best by {} of routes for at least {} TEU a day", question_.by->name, least),
        found_.fitting ? &*found_.fitting : nullptr);
    if (!found_.fitting && found_.widest)
      answer_.notes.push_back(fmt::format("No route lets {} TEU a day through; the widest lets {}.",
                                          least, teu_words(found_.widest->width)));
  }

  void tell_links() {
    FlowsShown shown;
    for (const LimitId id : found_.limits.all.keys()) {
      const std::int64_t capacity = whole_teu(found_.limits.all[id].capacity);
      shown.flow.push(static_cast<double>(found_.flow.on[id]));
      shown.capacity.push(is_unlimited(capacity) ? std::numeric_limits<double>::infinity()
                                                 : static_cast<double>(capacity));
    }
    shown.cut.insert(found_.flow.cut.begin(), found_.flow.cut.end());
    Sheet sheet = flow_sheet(world_, found_.limits, shown);
    answer_.json.emplace_back("links", records_of(sheet));
    answer_.sheets.push_back(std::move(sheet));
  }

  const World& world_;
  const BottleneckQuestion& question_;
  const EndWords& words_;
  const Bottleneck& found_;
  std::set<std::string> told_;  // projects
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const BottleneckQuestion& question, const EndWords& words,
                 const Bottleneck& found) {
  return Telling(world, question, words, found).finish();
}

}  // namespace landbridge
