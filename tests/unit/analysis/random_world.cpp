// SPDX-License-Identifier: Apache-2.0
#include "analysis/random_world.hpp"

#include "model/build_demand.hpp"

#include <set>

namespace landbridge::test {
namespace {

constexpr std::uint32_t place_count = 9;

std::string random_place(Dice& dice) { return fmt::format("p{}", dice.below(place_count)); }

void draw_places(TinyWorld& tiny, Dice& dice) {
  constexpr std::array countries{"CN", "KZ", "IR"};
  constexpr std::array kinds{PlaceKind::city, PlaceKind::seaport, PlaceKind::dryport,
                             PlaceKind::station};
  for (std::uint32_t i = 0; i < place_count; ++i)
    tiny.place(fmt::format("p{}", i), countries[dice.below(3)], kinds[dice.below(4)]);
}

void draw_rail(TinyWorld& tiny, Dice& dice, const std::string& from, const std::string& to,
               double km) {
  constexpr std::array gauges{"1435", "1520", "1435", "1520", "1435;1520"};
  Link& link = tiny.rail(from, to, km, gauges[dice.below(5)]);
  link.tracks = 1 + static_cast<int>(dice.below(2));
  link.electrified = dice.one_in(2);
}

void draw_link(TinyWorld& tiny, Dice& dice) {
  const std::string from = random_place(dice);
  const std::string to = random_place(dice);
  if (from == to) return;
  const double km = 10.0 * (1 + dice.below(30));
  const Mode mode = dice.one_in(3) ? Mode::rail : modes[dice.below(5)].mode;
  if (mode == Mode::rail)
    draw_rail(tiny, dice, from, to, km);
  else
    tiny.link(from, to, mode, km);
  Link& link = tiny.links.back().link;
  link.id = fmt::format("l{}", tiny.links.size());
  link.is_oneway = dice.one_in(10);
  link.is_freight = !dice.one_in(12);
  if (dice.one_in(12)) link.availability.status = Status::suspended;
  if (mode == Mode::sea && dice.one_in(3)) link.passages = {"suez"};
  if (dice.one_in(3)) link.capacity = {{10.0 * (1 + dice.below(9))}, {}};
  if (!is_land(mode) && dice.one_in(2)) {
    Service& service = tiny.service(link.id, 1 + dice.below(7)).service;
    if (dice.one_in(2)) service.fare_per_teu = Usd{10.0 * dice.below(20)};
  }
}

void draw_crossings(TinyWorld& tiny, Dice& dice) {
  std::set<std::tuple<std::string, std::string, Mode>> drawn;
  for (const LinkDraft& draft : tiny.links) {
    const Mode mode = draft.link.mode;
    if (!is_land(mode) || drawn.contains({draft.from, draft.to, mode})) continue;
    drawn.insert({draft.from, draft.to, mode});
    drawn.insert({draft.to, draft.from, mode});
    tiny.crossing(draft.from, draft.to, mode, dice.below(30), 5.0 * dice.below(10));
  }
}

void draw_transfers(TinyWorld& tiny, Dice& dice) {
  const auto fee = [&] { tiny.transfers.back().transfer.fee_per_teu = Usd{1.0 + dice.below(90)}; };
  tiny.transfer("kind:seaport", "rail", "sea", Method::quay, 1 + dice.below(20));
  fee();
  tiny.transfer("kind:seaport", "road", "sea", Method::quay, 1 + dice.below(20));
  fee();
  tiny.transfer("*", "road", "ferry", Method::roll_on, 1 + dice.below(9));
  fee();
  tiny.transfer("kind:dryport", "rail", "road", Method::rail_road, 1 + dice.below(9));
  fee();
  for (std::uint32_t i = 0; i < place_count; ++i) {
    TransferDraft& draft = tiny.transfer(fmt::format("p{}", i), "rail 1435", "rail 1520",
                                         Method::transload, 1 + dice.below(9));
    draft.queue.p50 = Hours{1.0 + dice.below(40)};
    draft.transfer.includes_border = !dice.one_in(3);
    fee();
  }
}

Figure<PublishedCapacity> random_capacity(Dice& dice) {
  constexpr std::array tiny_ones{0.01, 0.3, 0.6, 1.0};
  const double amount = dice.one_in(5) ? tiny_ones[dice.below(4)] : 1.0 + dice.below(40);
  return {{amount, CapacityUnit::teu_per_day}, {Grade::b, ""}};
}

void draw_default_limits(TinyWorld& tiny, Dice& dice) {
  const auto draw = [&](const char* key, const char* mode, const char* cls, std::uint32_t most) {
    if (!dice.one_in(3)) tiny.parameter(key, "*", mode, cls, 1 + dice.below(most));
  };
  draw("capacity_train_pairs_day", "rail", "single_diesel", 2);
  draw("capacity_train_pairs_day", "rail", "transload", 2);
  draw("capacity_trucks_day", "road", "primary", 30);
  draw("capacity_trucks_day", "road", "border", 20);
  draw("capacity_trucks_day", "road", "gate", 10);
  draw("ferry_teu", "ferry", "default", 90);
  draw("ferry_sailings_week", "ferry", "default", 7);
  draw("waterway_mt_year", "inland_waterway", "default", 2);
  for (const ModeRow& row : modes) {
    const std::string mode(row.name);
    draw("terminal_teu_day", mode.c_str(), "default", 40);
    draw("crane_teu_day", mode.c_str(), "default", 20);
  }
}

template <class Drafts>
void shuffle(Drafts& drafts, Dice& dice) {
  std::vector items(drafts.begin(), drafts.end());
  dice.shuffle(items);
  drafts.assign(items.begin(), items.end());
}

}  // namespace

TinyWorld random_world(std::uint32_t seed) {
  Dice dice(seed);
  TinyWorld tiny;
  tiny.card.carbon_price = {50.0};
  draw_places(tiny, dice);
  for (int i = 0; i < 24; ++i) draw_link(tiny, dice);
  draw_crossings(tiny, dice);
  draw_transfers(tiny, dice);
  return tiny;
}

TinyWorld with_limits(TinyWorld tiny, std::uint32_t seed) {
  Dice dice(seed);
  for (LinkDraft& draft : tiny.links) {
    draft.link.capacity.reset();
    if (!dice.one_in(4)) draft.link.capacity = random_capacity(dice);
  }
  for (CrossingDraft& draft : tiny.crossings)
    if (dice.one_in(2)) draft.crossing.capacity = random_capacity(dice);
  for (TransferDraft& draft : tiny.transfers)
    if (dice.one_in(2)) draft.transfer.capacity = random_capacity(dice);
  for (std::uint32_t i = 0; i < place_count; ++i)
    for (const ModeRow& row : modes)
      if (dice.one_in(2))
        tiny.terminal(fmt::format("p{}", i), row.mode, 0.0).terminal.capacity =
            random_capacity(dice);
  draw_default_limits(tiny, dice);
  return tiny;
}

TinyWorld with_corridors(TinyWorld tiny, std::uint32_t seed) {
  Dice dice(seed);
  for (LinkDraft& draft : tiny.links) {
    for (const char* corridor : {"c0", "c1", "c2"})
      if (dice.one_in(4)) draft.corridors.emplace_back(corridor);
    if (draft.link.mode == Mode::sea && draft.link.passages.empty() && dice.one_in(2))
      draft.link.passages = {"suez"};
  }
  return tiny;
}

Demand random_demand(const World& world, std::uint32_t seed, std::uint32_t count) {
  Dice dice(seed);
  std::set<std::pair<std::string, std::string>> pairs;
  std::vector<DemandDraft> drafts;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::string from = random_place(dice);
    const std::string to = random_place(dice);
    if (from == to || !pairs.insert({from, to}).second) continue;
    DemandDraft draft{{}, from, to, {fmt::format("row {}", i)}};
    draft.row.volume = {10.0 * (1 + dice.below(900))};
    drafts.push_back(std::move(draft));
  }
  Faults faults;
  return build_demand("random", std::move(drafts), world, faults);
}

TinyWorld shuffled(TinyWorld tiny, std::uint32_t seed) {
  Dice dice(seed);
  shuffle(tiny.places, dice);
  shuffle(tiny.links, dice);
  shuffle(tiny.crossings, dice);
  shuffle(tiny.transfers, dice);
  shuffle(tiny.terminals, dice);
  shuffle(tiny.services, dice);
  shuffle(tiny.parameters, dice);
  return tiny;
}

TinyWorld renamed(TinyWorld tiny, std::string (*name)(const std::string& id)) {
  const auto rename = [&](std::string& id) {
    if (!id.starts_with("kind:") && id != "*") id = name(id);
  };
  for (PlaceDraft& draft : tiny.places) rename(draft.place.id);
  for (LinkDraft& draft : tiny.links) {
    rename(draft.link.id);
    rename(draft.from);
    rename(draft.to);
  }
  for (CrossingDraft& draft : tiny.crossings) {
    rename(draft.from);
    rename(draft.to);
  }
  for (TransferDraft& draft : tiny.transfers) rename(draft.place);
  for (TerminalDraft& draft : tiny.terminals) rename(draft.place);
  for (ServiceDraft& draft : tiny.services) rename(draft.link);
  return tiny;
}

TinyWorld at_double_price(TinyWorld tiny) {
  const std::set<std::string> prices{"tariff_usd_teu_km", "truck_cost_usd_km",
                                     "sea_cost_usd_teu_km", "canal_toll_usd_teu"};
  for (ParameterDraft& draft : tiny.parameters)
    if (prices.contains(draft.key)) draft.figure.value *= 2.0;
  for (CrossingDraft& draft : tiny.crossings)
    draft.crossing.fee = Usd{draft.crossing.fee->value * 2.0};
  for (TransferDraft& draft : tiny.transfers) draft.transfer.fee_per_teu.value *= 2.0;
  for (ServiceDraft& draft : tiny.services)
    if (draft.service.fare_per_teu) draft.service.fare_per_teu->value *= 2.0;
  return tiny;
}

}  // namespace landbridge::test
