// SPDX-License-Identifier: Apache-2.0
#include "cli/centrality_answer.hpp"

#include "cli/centrality_sheets.hpp"
#include "cli/demand_words.hpp"
#include "cli/json_words.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace landbridge {
namespace {

constexpr std::size_t usual_top = 20;
constexpr std::size_t usual_weak_points = 10;

class Telling {
 public:
  Telling(const World& world, const CentralityQuestion& question, const CentralityFound& found)
      : world_(world), question_(question), found_(found) {}

  Answer finish() {
    answer_.attribution = world_.card.attribution;
    answer_.json = answer_head(world_, "landbridge.centrality/1");
    answer_.json.emplace_back("question", question_object());
    if (found_.demand) tell_demand(*found_.demand);
    if (found_.topology) tell_topology(*found_.topology);
    if (found_.weak_points) tell_weak_points(*found_.weak_points);
    if (found_.connectivity) tell_connectivity(*found_.connectivity);
    for (Sheet& map : maps_) answer_.sheets.push_back(std::move(map));
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    return std::move(answer_);
  }

 private:
  Object question_object() const {
    Object object{{"of", texts(question_.of)},
                  {"demand", question_.demand ? Value(question_.demand->name) : Value()}};
    const auto end = [&](PlaceId place) { return Value(place_object(world_, place)); };
    object.emplace_back("from", question_.ends ? end(question_.ends->first) : Value());
    object.emplace_back("to", question_.ends ? end(question_.ends->second) : Value());
    append(object, setting_object(*question_.by, *question_.cargo, question_.conditions));
    return object;
  }

  // Tables show the first rows, maps and JSON all of them.
  Array tell(Sheet all, std::size_t usual) {
    Array records = records_of(all);
    Sheet table = all;
    table.name = "top_" + all.name;
    table.shapes.clear();
    const std::size_t top = question_.top > 0 ? question_.top : usual;
    if (table.rows.size() > top) {
      table.title = fmt::format("{} ({} of {})", all.title, top, all.rows.size());
      table.rows.resize(top);
    }
    answer_.sheets.push_back(std::move(table));
    tell_map(std::move(all));
    return records;
  }

  void tell_map(Sheet sheet) {
    for (Column& column : sheet.columns) column.title.clear();
    maps_.push_back(std::move(sheet));
  }

  void tell_demand(const DemandCentrality& found) {
    Object object{{"pairs", static_cast<std::int64_t>(question_.demand->rows.size())},
                  {"total_teu_per_year", std::int64_t{std::llround(found.total.value)}}};
    object.emplace_back("links", tell(links_sheet(world_, found), usual_top));
    object.emplace_back("places", tell(places_sheet(world_, found), usual_top));
    object.emplace_back("unreached", texts(pair_names(world_, *question_.demand, found.unreached)));
    answer_.json.emplace_back("demand", std::move(object));
    answer_.notes.push_back(fmt::format(
        "{} pair{} of table {}, {} TEU a year; each takes its one best route by {} and nothing is "
        "full. TEU count on a link in both directions, at a place only if they neither begin nor "
        "end there.",
        question_.demand->rows.size(), question_.demand->rows.size() == 1 ? "" : "s",
        question_.demand->name, std::llround(found.total.value), question_.by->name));
    if (found.unreached.empty()) return;
    answer_.notes.push_back(fmt::format("No route under these conditions, and so on no link: {}.",
                                        some_of(world_, *question_.demand, found.unreached)));
    answer_.status = ExitStatus::no_route;
  }

  void tell_topology(const Topology& found) {
    Object object{{"places_joined", static_cast<std::int64_t>(found.places.size())}};
    object.emplace_back("links", tell(topology_links_sheet(world_, found), usual_top));
    object.emplace_back("places", tell(topology_places_sheet(world_, found), usual_top));
    answer_.json.emplace_back("topology", std::move(object));
    answer_.notes.push_back(fmt::format(
        "Betweenness without demand: % of the ordered pairs of {} places whose least path by {} "
        "passes. Changes of mode and gauge inside a place and waits cost nothing here.",
        found.places.size(), question_.by->name));
  }

  void tell_weak_points(const WeakPoints& found) {
    Array networks;
    for (const NetworkShape& shape : found.networks)
      networks.emplace_back(Object{{"network", std::string(name_of(shape.network))},
                                   {"places", static_cast<std::int64_t>(shape.places)},
                                   {"links", static_cast<std::int64_t>(shape.links)},
                                   {"parts", static_cast<std::int64_t>(shape.parts)}});
    Object object{{"networks", std::move(networks)}};
    object.emplace_back("bridges", tell(bridges_sheet(world_, found.bridges), usual_weak_points));
    object.emplace_back("articulations",
                        tell(articulations_sheet(world_, found.articulations), usual_weak_points));
    answer_.json.emplace_back("structure", std::move(object));
    note_structure(found);
  }

  void note_structure(const WeakPoints& found) {
    answer_.notes.push_back(fmt::format(
        "Networks: {}, with changes of mode and gauge where terminals have them; directions do not "
        "count. Cut off is what no longer hangs together with the part that has the most hubs{}.",
        found.networks.size() > 1 ? "all allowed modes together, and each by itself"
                                  : "all allowed modes together",
        question_.demand ? fmt::format(" (the ends of table {})", question_.demand->name)
                         : std::string(" or, as no demand table is named, places")));
    const bool cuts_no_hub = [&] {
      for (const auto* points : {&found.bridges, &found.articulations})
        if (!points->empty() && points->front().hubs > 0) return false;
      return true;
    }();
    if (question_.demand && cuts_no_hub)
      answer_.notes.push_back("No single link or place cuts off a hub.");
  }

  void tell_connectivity(const std::vector<LinkConnectivity>& found) {
    Sheet sheet = connectivity_sheet(world_, found);
    const std::string& from = world_.places[question_.ends->first].name;
    const std::string& to = world_.places[question_.ends->second].name;
    sheet.title = fmt::format("{} to {}: routes that share no link", from, to);
    Sheet map = parting_links_sheet(world_, found);
    answer_.json.emplace_back("connectivity", records_of(sheet));
    answer_.json.emplace_back("parting_links", records_of(map));
    answer_.sheets.push_back(std::move(sheet));
    tell_map(std::move(map));
    if (found.front().routes == 0) {
      answer_.notes.push_back(
          fmt::format("Nothing joins {} and {} under these conditions.", from, to));
      answer_.status = ExitStatus::no_route;
      return;
    }
    answer_.notes.push_back(fmt::format(
        "As many links as there are routes part {} from {}, those named are the nearest to {}; "
        "directions and prices do not count.",
        from, to, from));
  }

  const World& world_;
  const CentralityQuestion& question_;
  const CentralityFound& found_;
  std::vector<Sheet> maps_;
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const CentralityQuestion& question,
                 const CentralityFound& found) {
  return Telling(world, question, found).finish();
}

}  // namespace landbridge
