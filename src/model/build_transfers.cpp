// SPDX-License-Identifier: Apache-2.0
// Transfers, terminals and services.
#include "base/text.hpp"
#include "model/builder.hpp"
#include "model/checks.hpp"
#include "model/hop.hpp"

#include <tuple>

namespace landbridge {
namespace {

struct PlacedTransfer {
  Transfer transfer;
  Where where;
};

struct PlacedService {
  Service service;
  Where where;
};

auto key_of(const PlatformPattern& side) { return std::tuple(side.mode, side.gauge); }

std::uint32_t number_of(PlaceId place) { return place.index; }
std::uint32_t number_of(PlaceKind kind) { return static_cast<std::uint32_t>(kind); }
std::uint32_t number_of(Anywhere) { return 0; }

auto key_of(const Transfer& transfer) {
  const auto number = std::visit([](auto where) { return number_of(where); }, transfer.where);
  return std::tuple(transfer.where.index(), number, key_of(transfer.from), key_of(transfer.to),
                    transfer.method);
}

std::string name_of(const PlatformPattern& side) {
  const std::string_view mode = name_of(side.mode);
  return side.gauge == Gauge{} ? std::string(mode) : fmt::format("{} {}", mode, side.gauge.mm);
}

void check_sides(const Transfer& transfer, Check& check) {
  const bool has_rail_gauges =
      (transfer.from.gauge == Gauge{} || transfer.from.mode == Mode::rail) &&
      (transfer.to.gauge == Gauge{} || transfer.to.mode == Mode::rail);
  check.that(has_rail_gauges,
             "a gauge is given for a side that is not rail; write it as 'rail 1435'");
  // From rail to rail of any gauge is the break of gauge; anything else to itself is no change.
  const bool is_change = key_of(transfer.from) != key_of(transfer.to) ||
                         (transfer.from.mode == Mode::rail && transfer.from.gauge == Gauge{});
  check.that(is_change, "from and to are both '{}'; a transfer changes mode or gauge",
             name_of(transfer.from));
}

void check_figures(const Transfer& transfer, Check& check) {
  check_not_negative("service_h", transfer.service.value, check);
  check_not_negative("fee_usd_per_teu", transfer.fee_per_teu.value, check);
  check_not_negative("emissions_kgco2e_per_teu", transfer.emissions_per_teu.value, check);
}

void expand(TransferDraft& draft, std::vector<PlacedTransfer>& rows) {
  Transfer& transfer = draft.transfer;
  rows.push_back({transfer, draft.where});
  const bool is_its_own_reverse = key_of(transfer.from) == key_of(transfer.to);
  if (draft.direction == Direction::forward || is_its_own_reverse) return;
  std::swap(transfer.from, transfer.to);
  rows.push_back({std::move(transfer), std::move(draft.where)});
}

void check_figures(const Service& service, Check& check) {
  const auto value_of = [](const auto& quantity) {
    return quantity ? std::optional(quantity->value) : std::nullopt;
  };
  constexpr PerWeek once_a_year{1.0 / 53.0};
  check_not_negative("departures_per_week", value_of(service.departures), check);
  check.that(!service.departures || *service.departures >= once_a_year,
             "departures_per_week is {}; it must be above 0 (once a year is 0.019), or empty",
             value_of(service.departures).value_or(0.0));
  check_not_negative("wait_h_p50", value_of(service.wait_p50), check);
  check_not_negative("wait_h_p90", value_of(service.wait_p90), check);
  check_not_negative("fare_usd_per_teu", value_of(service.fare_per_teu), check);
  check.that(!service.wait_p50 || !service.wait_p90 || *service.wait_p50 <= *service.wait_p90,
             "wait_h_p90 is below wait_h_p50; swap or correct them");
  check.that(service.wait_p50 || !service.wait_p90, "wait_h_p50 is empty; give the median hours");
  check.that(service.departures || service.wait_p50 || service.fare_per_teu,
             "says nothing; give departures_per_week, wait_h_p50 or fare_usd_per_teu");
}

void expand(ServiceDraft& draft, bool is_oneway, std::vector<PlacedService>& rows) {
  Service& service = draft.service;
  service.forward = true;
  if (draft.direction != Direction::backward) rows.push_back({service, draft.where});
  if (draft.direction == Direction::forward || is_oneway) return;
  service.forward = false;
  rows.push_back({std::move(service), std::move(draft.where)});
}

}  // namespace

std::optional<decltype(Transfer::where)> WorldBuilder::spot_of(const std::string& place,
                                                               Check& check) const {
  if (place == "*") return Anywhere{};
  constexpr std::string_view prefix = "kind:";
  if (!place.starts_with(prefix)) return place_of("place", place, check);
  const std::string name(trimmed(std::string_view(place).substr(prefix.size())));
  const auto kind = place_kind_from(name);
  const std::vector<std::string> kinds(place_kind_names.begin(), place_kind_names.end());
  check.that(kind.has_value(), "place is '{}', which is no kind of place; {}", place,
             suggestion(name, kinds, "use kind:seaport, kind:dryport or another kind"));
  return kind;
}

void WorldBuilder::build_transfers() {
  std::vector<PlacedTransfer> rows;
  for (TransferDraft& draft : drafts_.transfers) {
    Check check(draft.where, *faults_);
    Transfer& transfer = draft.transfer;
    const auto spot = spot_of(draft.place, check);
    const bool has_queue = draft.queue.p50 || draft.queue.p90;
    if (has_queue) transfer.queue = stay_of("queue_h", draft.queue, check);
    check_sides(transfer, check);
    check_figures(transfer, check);
    check_published(transfer.capacity, check);
    check_evidence("source", transfer.evidence, check);
    check.that(!transfer.includes_border || has_queue,
               "includes_border is yes, but queue_h_p50 is empty; give the queue with the border");
    if (!check.has_passed()) continue;
    transfer.where = *spot;
    expand(draft, rows);
  }
  sort_and_check_unique(
      rows, *faults_, [](const PlacedTransfer& row) { return key_of(row.transfer); },
      [](const PlacedTransfer& row) {
        return fmt::format("the transfer from {} to {} by {} at this place",
                           name_of(row.transfer.from), name_of(row.transfer.to),
                           name_of(row.transfer.method));
      });
  for (PlacedTransfer& row : rows) world_.transfers.push(std::move(row.transfer));
}

void WorldBuilder::build_terminals() {
  const auto key = [](const TerminalDraft& draft) {
    return std::tuple(draft.terminal.place, draft.terminal.mode);
  };
  std::vector<TerminalDraft> rows;
  for (TerminalDraft& draft : drafts_.terminals) {
    Check check(draft.where, *faults_);
    const auto place = place_of("place", draft.place, check);
    check_published(draft.terminal.capacity, check);
    check.that(draft.terminal.capacity.value.unit != CapacityUnit::ships_per_day,
               "capacity_unit is ships_per_day, which says nothing of boxes; give TEU");
    if (!check.has_passed()) continue;
    draft.terminal.place = *place;
    rows.push_back(std::move(draft));
  }
  sort_and_check_unique(rows, *faults_, key, [](const TerminalDraft& draft) {
    return fmt::format("the {} terminal of {}", name_of(draft.terminal.mode), draft.place);
  });
  for (TerminalDraft& row : rows) world_.terminals.push(std::move(row.terminal));
}

void WorldBuilder::build_services() {
  std::vector<PlacedService> rows;
  for (ServiceDraft& draft : drafts_.services) {
    Check check(draft.where, *faults_);
    const auto link = link_of(draft.link, check);
    check_figures(draft.service, check);
    check_evidence("source", draft.service.evidence, check);
    const bool is_oneway = link && world_.links[*link].is_oneway;
    check.that(!is_oneway || draft.direction != Direction::backward,
               "direction is backward, but link '{}' is one way; correct one of the two",
               draft.link);
    if (!check.has_passed()) continue;
    draft.service.link = *link;
    expand(draft, is_oneway, rows);
  }
  sort_and_check_unique(
      rows, *faults_, [](const PlacedService& row) { return order_of(row.service); },
      [&](const PlacedService& row) {
        return fmt::format("a service {} on link '{}'",
                           row.service.forward ? "forward" : "backward",
                           world_.links[row.service.link].id);
      });
  for (PlacedService& row : rows) world_.services.push_back(std::move(row.service));
}

}  // namespace landbridge
