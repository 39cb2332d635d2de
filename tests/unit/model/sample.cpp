// SPDX-License-Identifier: Apache-2.0
#include "model/sample.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace landbridge::test {
namespace {

using namespace std::chrono_literals;

struct Spot {
  const char* id;
  const char* country;
  Point at;
  PlaceKind kind;
};

constexpr std::array spots{
    Spot{"urumqi", "CN", {87.60, 43.80}, PlaceKind::city},
    Spot{"horgos", "CN", {80.41, 44.21}, PlaceKind::border},
    Spot{"khorgos", "KZ", {80.38, 44.20}, PlaceKind::dryport},
    Spot{"almaty", "KZ", {76.95, 43.25}, PlaceKind::city},
    Spot{"aktau", "KZ", {51.20, 43.60}, PlaceKind::seaport},
    Spot{"baku", "AZ", {49.85, 40.37}, PlaceKind::seaport},
};

Point point_of(const std::string& id) {
  return std::ranges::find(spots, id, [](const Spot& spot) { return std::string(spot.id); })->at;
}

PlaceDraft place(const Spot& spot) {
  Place place;
  place.id = spot.id;
  place.name = spot.id;
  place.country = *Country::from(spot.country);
  place.kinds.insert(spot.kind);
  place.at = spot.at;
  return {place, {fmt::format("places: feature {}", spot.id)}};
}

LinkDraft link(const std::string& from, const std::string& to, Mode mode, double km, int gauge) {
  Link link;
  link.id = fmt::format("{}--{}--{}", from, to, name_of(mode));
  link.mode = mode;
  link.length = {{km}, {Grade::a, "atlas"}};
  if (gauge > 0) link.gauges = {Gauge{static_cast<std::uint16_t>(gauge)}};
  link.line = {point_of(from), point_of(to)};
  return {link, from, to, {fmt::format("links: feature {}", link.id)}};
}

TransferDraft transfer(const std::string& place, PlatformPattern from, PlatformPattern to,
                       Method method) {
  TransferDraft draft;
  draft.place = place;
  draft.transfer.from = from;
  draft.transfer.to = to;
  draft.transfer.method = method;
  draft.transfer.service = {6.0};
  draft.queue.p50 = Hours{12.0};
  draft.where = {fmt::format("transfers: row {}", place)};
  return draft;
}

void add_tables(Sample& sample) {
  sample.parameters = {{"speed_kmh", "*", "rail", "*", {40.0, {}}, {"parameters: row 1"}},
                       {"speed_kmh", "@cis", "rail", "*", {35.0, {}}, {"parameters: row 2"}}};
  sample.groups = {{"@cis", {*Country::from("KZ"), *Country::from("AZ")}, {"groups: row 1"}}};
  sample.cargoes = {{{"container", "Container", {1}, {14}, 1.0, {2.0}, {}}, {"cargoes: row 1"}}};
  sample.sources = {{{"atlas", "Atlas", "", "", "", "", ""}, {"sources: row 1"}}};
  sample.rules = {{{"tir", "TIR", RuleKind::customs_transit, {Mode::road}, {}, {}, "road only"},
                   {"borders: rule tir"}},
                  {{"caspian", "Caspian union", RuleKind::customs_union, {}, {}, {}, ""},
                   {"borders: rule caspian"}}};
  for (const char* code : {"KZ", "AZ", "CN"})
    sample.rules[0].rule.members.push_back({*Country::from(code), parse_rough_date("2000"), {}});
  sample.rules[1].rule.members = {{*Country::from("AZ")}};
}

}  // namespace

LinkDraft& Sample::link(const std::string& id) {
  return *std::ranges::find(links, id, [](const LinkDraft& draft) { return draft.link.id; });
}

Sample sample() {
  Sample sample;
  sample.card.name = "sample";
  sample.card.file = "sample.toml";
  sample.card.reference_date = 2026y / 5 / 15;
  for (const Spot& spot : spots) sample.places.push_back(place(spot));
  sample.links = {link("urumqi", "horgos", Mode::rail, 670, 1435),
                  link("horgos", "khorgos", Mode::rail, 6, 1435),
                  link("khorgos", "almaty", Mode::rail, 360, 1520),
                  link("almaty", "aktau", Mode::rail, 3100, 1520),
                  link("aktau", "baku", Mode::sea, 480, 0)};
  CrossingDraft crossing;
  crossing.crossing.mode = Mode::rail;
  crossing.from = "horgos";
  crossing.to = "khorgos";
  crossing.dwell.mean = Hours{20.0};
  crossing.where = {"crossings: row 1"};
  sample.crossings = {crossing};
  sample.transfers = {
      transfer("khorgos", {Mode::rail, {1435}}, {Mode::rail, {1520}}, Method::transload),
      transfer("kind:seaport", {Mode::rail, {}}, {Mode::sea, {}}, Method::quay),
      transfer("*", {Mode::rail, {}}, {Mode::road, {}}, Method::rail_road)};
  ServiceDraft service;
  service.link = "aktau--baku--sea";
  service.service.departures = PerWeek{2.0};
  service.where = {"services: row 1"};
  sample.services = {service};
  add_tables(sample);
  return sample;
}

World build(Sample sample, Faults& faults) {
  WorldBuilder builder(sample.card, faults);
  const auto add_all = [&](auto& drafts) {
    for (auto& draft : drafts) builder.add(std::move(draft));
  };
  add_all(sample.places);
  add_all(sample.corridors);
  add_all(sample.links);
  add_all(sample.crossings);
  add_all(sample.transfers);
  add_all(sample.services);
  add_all(sample.parameters);
  add_all(sample.groups);
  add_all(sample.rules);
  add_all(sample.cargoes);
  add_all(sample.published);
  add_all(sample.sources);
  return std::move(builder).build();
}

std::vector<std::string> faults_of(const Sample& sample) {
  Faults faults{.collect = true, .found = {}};
  build(sample, faults);
  return faults.found;
}

}  // namespace landbridge::test
