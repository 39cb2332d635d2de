// SPDX-License-Identifier: Apache-2.0
#include "analysis/tiny_world.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace landbridge::test {
namespace {

using namespace std::chrono_literals;

struct ParameterRow {
  const char* key;
  const char* mode;
  const char* cls;
  double value;
};

constexpr std::array parameter_rows{
    ParameterRow{"speed_kmh", "rail", "single_diesel", 40},
    ParameterRow{"speed_kmh", "rail", "single_electrified", 50},
    ParameterRow{"speed_kmh", "rail", "double_diesel", 50},
    ParameterRow{"speed_kmh", "rail", "double_electrified", 80},
    ParameterRow{"speed_kmh", "road", "primary", 60},
    ParameterRow{"speed_kmh", "road", "motorway", 90},
    ParameterRow{"speed_kmh", "road", "mountain", 30},
    ParameterRow{"speed_kmh", "sea", "deepsea", 30},
    ParameterRow{"speed_kmh", "sea", "feeder", 25},
    ParameterRow{"speed_kmh", "sea", "caspian", 20},
    ParameterRow{"speed_kmh", "ferry", "default", 20},
    ParameterRow{"speed_kmh", "inland_waterway", "default", 10},
    ParameterRow{"tariff_usd_teu_km", "rail", "single", 0.60},
    ParameterRow{"tariff_usd_teu_km", "rail", "double_or_electrified", 0.40},
    ParameterRow{"truck_cost_usd_km", "road", "default", 1.50},
    ParameterRow{"truck_cost_class_factor", "road", "primary", 1.0},
    ParameterRow{"truck_cost_class_factor", "road", "motorway", 0.9},
    ParameterRow{"truck_cost_class_factor", "road", "mountain", 1.4},
    ParameterRow{"feu_to_teu_price", "*", "*", 0.6},
    ParameterRow{"sea_cost_usd_teu_km", "sea", "deepsea", 0.05},
    ParameterRow{"sea_cost_usd_teu_km", "sea", "feeder", 0.10},
    ParameterRow{"sea_cost_usd_teu_km", "sea", "caspian", 0.20},
    ParameterRow{"sea_cost_usd_teu_km", "ferry", "default", 0.50},
    ParameterRow{"sea_cost_usd_teu_km", "inland_waterway", "default", 0.08},
    ParameterRow{"sea_freight_index", "sea", "deepsea", 1.2},
    ParameterRow{"sea_freight_index", "sea", "feeder", 1.0},
    ParameterRow{"sea_freight_index", "sea", "caspian", 1.0},
    ParameterRow{"canal_toll_usd_teu", "sea", "suez", 45},
    ParameterRow{"co2e_g_tkm", "rail", "diesel", 26},
    ParameterRow{"co2e_g_tkm", "road", "default", 70},
    ParameterRow{"co2e_factor", "road", "mountain", 1.3},
    ParameterRow{"co2e_g_tkm", "sea", "deepsea", 10},
    ParameterRow{"co2e_g_tkm", "sea", "feeder", 28},
    ParameterRow{"co2e_g_tkm", "sea", "caspian", 45},
    ParameterRow{"co2e_g_tkm", "ferry", "default", 125},
    ParameterRow{"co2e_g_tkm", "inland_waterway", "default", 25},
    ParameterRow{"traction_kwh_tkm", "rail", "default", 0.03},
    ParameterRow{"grid_loss_factor", "rail", "electric", 1.1},
    ParameterRow{"grid_gco2_kwh", "*", "average", 500},
    ParameterRow{"driver_time_factor", "road", "team", 1.35},
    ParameterRow{"tonnes_per_teu", "*", "default", 10},
    ParameterRow{"truck_teu", "road", "default", 2},
    ParameterRow{"train_teu", "rail", "default", 80},
};

PlatformPattern side_of(const std::string& text) {
  const std::vector<std::string> words = split(text, " ");
  PlatformPattern side{mode_from(words.front()).value(), {}};
  if (words.size() > 1) side.gauge = gauges_from(words.back()).value().front();
  return side;
}

template <class Key, class T>
Key id_in(const Table<Key, T>& table, const std::string& id) {
  for (const Key key : table.keys())
    if (table[key].id == id) return key;
  fail(ExitStatus::internal, "the tiny world has no '{}'", id);
}

template <class Drafts>
void add_all(WorldBuilder& builder, const Drafts& drafts) {
  for (const auto& draft : drafts) builder.add(draft);
}

}  // namespace

TinyWorld::TinyWorld() {
  card.name = "tiny";
  card.reference_date = 2026y / 5 / 15;
  for (const ParameterRow& row : parameter_rows)
    parameter(row.key, "*", row.mode, row.cls, row.value);
  cargoes.push_back({{"container", "Container", {1}, {14}, 1.0, {2.0}, {}}, {"cargoes: row 1"}});
}

Place& TinyWorld::place(const std::string& id, const std::string& country, PlaceKind kind) {
  Place place;
  place.id = id;
  place.name = id;
  place.country = Country::from(country).value();
  place.kinds.insert(kind);
  place.at = {60.0 + 0.001 * static_cast<double>(places.size()), 40.0};
  return places.emplace_back(PlaceDraft{place, {"place " + id}}).place;
}

Link& TinyWorld::link(const std::string& from, const std::string& to, Mode mode, double km) {
  Link link;
  link.id = fmt::format("{}--{}--{}", from, to, name_of(mode));
  link.mode = mode;
  link.length = {{km}, {Grade::a, "atlas"}};
  return links.emplace_back(LinkDraft{link, from, to, {"link " + link.id}}).link;
}

Link& TinyWorld::rail(const std::string& from, const std::string& to, double km,
                      const std::string& gauges) {
  Link& drawn = link(from, to, Mode::rail, km);
  drawn.gauges = gauges_from(gauges).value();
  return drawn;
}

Link& TinyWorld::road(const std::string& from, const std::string& to, double km) {
  return link(from, to, Mode::road, km);
}

Link& TinyWorld::sea(const std::string& from, const std::string& to, double km) {
  return link(from, to, Mode::sea, km);
}

Link& TinyWorld::ferry(const std::string& from, const std::string& to, double km) {
  return link(from, to, Mode::ferry, km);
}

CrossingDraft& TinyWorld::crossing(const std::string& from, const std::string& to, Mode mode,
                                   double hours, double fee) {
  CrossingDraft draft;
  draft.from = from;
  draft.to = to;
  draft.crossing.mode = mode;
  draft.crossing.fee = Usd{fee};
  draft.dwell.p50 = Hours{hours};
  draft.where = {fmt::format("crossing {} {} {}", from, to, crossings.size())};
  return crossings.emplace_back(draft);
}

TransferDraft& TinyWorld::transfer(const std::string& place, const std::string& from,
                                   const std::string& to, Method method, double hours) {
  TransferDraft draft;
  draft.place = place;
  draft.transfer.from = side_of(from);
  draft.transfer.to = side_of(to);
  draft.transfer.method = method;
  draft.transfer.service = Hours{hours};
  draft.where = {fmt::format("transfer {} {}", place, transfers.size())};
  return transfers.emplace_back(draft);
}

TerminalDraft& TinyWorld::terminal(const std::string& place, Mode mode, double teu_per_day) {
  TerminalDraft draft;
  draft.place = place;
  draft.terminal.mode = mode;
  draft.terminal.capacity = {{teu_per_day, CapacityUnit::teu_per_day}, {Grade::b, ""}};
  draft.where = {fmt::format("terminal {} {}", place, terminals.size())};
  return terminals.emplace_back(draft);
}

ServiceDraft& TinyWorld::service(const std::string& link, std::optional<double> departures) {
  ServiceDraft draft;
  draft.link = link;
  if (departures) draft.service.departures = PerWeek{*departures};
  draft.where = {fmt::format("service {} {}", link, services.size())};
  return services.emplace_back(draft);
}

void TinyWorld::parameter(const std::string& key, const std::string& area, const std::string& mode,
                          const std::string& cls, double value) {
  parameters.push_back({key, area, mode, cls, {value, {Grade::b, "handbook"}}, {"parameter"}});
}

double& TinyWorld::value_of(const std::string& key, const std::string& mode,
                            const std::string& cls) {
  const auto row = std::ranges::find_if(parameters, [&](const ParameterDraft& draft) {
    return draft.key == key && draft.area == "*" && draft.mode == mode && draft.cls == cls;
  });
  if (row == parameters.end()) fail(ExitStatus::internal, "the tiny world has no {}", key);
  return row->figure.value;
}

BorderRule& TinyWorld::rule(const std::string& id) {
  const auto known = std::ranges::find(
      rules, id, [](const RuleDraft& draft) -> const std::string& { return draft.rule.id; });
  if (known != rules.end()) return known->rule;
  BorderRule rule;
  rule.id = rule.name = id;
  return rules.emplace_back(RuleDraft{rule, {"rule " + id}}).rule;
}

Membership& TinyWorld::member(const std::string& id, const std::string& country) {
  return rule(id).members.emplace_back(Membership{Country::from(country).value()});
}

World TinyWorld::build() const {
  Faults faults;
  WorldBuilder builder(card, faults);
  const auto point_of = [&](const std::string& id) {
    const auto draft = std::ranges::find(
        places, id, [](const PlaceDraft& one) -> const std::string& { return one.place.id; });
    if (draft == places.end()) fail(ExitStatus::internal, "the tiny world has no place '{}'", id);
    return draft->place.at;
  };
  add_all(builder, places);
  for (LinkDraft draft : links) {
    draft.link.line = {point_of(draft.from), point_of(draft.to)};
    builder.add(std::move(draft));
  }
  add_all(builder, crossings);
  add_all(builder, transfers);
  add_all(builder, terminals);
  add_all(builder, services);
  add_all(builder, parameters);
  add_all(builder, groups);
  add_all(builder, rules);
  add_all(builder, cargoes);
  return std::move(builder).build();
}

PlaceId place_of(const World& world, const std::string& id) { return id_in(world.places, id); }
LinkId link_of(const World& world, const std::string& id) { return id_in(world.links, id); }

TinyWorld clean_world() {
  TinyWorld tiny;
  tiny.place("urumqi", "CN");
  tiny.place("horgos", "CN", PlaceKind::border);
  tiny.place("khorgos", "KZ", PlaceKind::dryport);
  tiny.place("almaty", "KZ");
  tiny.place("aktau", "KZ", PlaceKind::seaport);
  tiny.place("baku", "AZ", PlaceKind::seaport);
  tiny.rail("urumqi", "horgos", 600);
  tiny.rail("horgos", "khorgos", 10);
  tiny.rail("khorgos", "almaty", 360, "1520");
  tiny.rail("almaty", "aktau", 3000, "1520");
  tiny.sea("aktau", "baku", 480).line_class = "caspian";
  for (LinkDraft& draft : tiny.links) {
    draft.link.capacity = {{500.0, CapacityUnit::teu_per_day}, {Grade::b, ""}};
    draft.link.notes = "winds";
  }
  tiny.crossing("horgos", "khorgos", Mode::rail, 10, 20);
  tiny.transfer("khorgos", "rail 1435", "rail 1520", Method::transload, 6);
  tiny.transfer("kind:seaport", "rail", "sea", Method::quay, 12);
  return tiny;
}

}  // namespace landbridge::test
