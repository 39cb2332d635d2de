// SPDX-License-Identifier: Apache-2.0
// Every default of a network is listed, and nothing else.
#include "analysis/default_figures.hpp"

#include "analysis/tiny_world.hpp"
#include "model/parameter_keys.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Texts = std::vector<std::string>;

// "subject: quantity value unit" of each default of a kind.
Texts defaults(const World& world, std::string_view kind) {
  Texts texts;
  for (const FigureKind& row : figure_kinds) {
    if (row.name != kind) continue;
    DefaultFigures figures;
    row.list(world, figures);
    for (const DefaultFigure& figure : std::move(figures).sorted())
      texts.push_back(
          fmt::format("{}: {} {} {}", figure.subject, figure.quantity, figure.value, figure.unit));
  }
  return texts;
}

DefaultShare share(const World& world, void (*list)(const World&, DefaultFigures&)) {
  DefaultFigures figures;
  list(world, figures);
  return figures.share();
}

TEST(DefaultFigures, OfLinks) {
  TinyWorld tiny = clean_world();
  tiny.links[3].link.length.evidence.grade = Grade::d;
  tiny.links[0].link.length.evidence.grade = Grade::d;
  tiny.links[0].link.speed = {{40}, {}};
  tiny.links[1].link.speed = {{45}, {Grade::c, "atlas"}};
  tiny.links[2].link.capacity = {{5, CapacityUnit::mt_per_year}, {}};
  const World world = tiny.build();
  EXPECT_EQ(defaults(world, "link length"), (Texts{"almaty--aktau--rail: length_km 3000 km",
                                                   "urumqi--horgos--rail: length_km 600 km"}));
  EXPECT_EQ(defaults(world, "link speed"), Texts{"urumqi--horgos--rail: speed_kmh 40 km an hour"});
  EXPECT_EQ(defaults(world, "link capacity"),
            Texts{"khorgos--almaty--rail: capacity 5 million tonnes a year"});
  const DefaultShare lengths = share(world, list_link_lengths);
  EXPECT_EQ(lengths.defaults, 2U);
  EXPECT_EQ(lengths.figures, 5U);
  EXPECT_EQ(lengths.default_length, Km{3600});
  EXPECT_EQ(lengths.length, Km{4450});
  EXPECT_EQ(share(world, list_link_speeds).length, Km{610}) << "those that have a speed";
}

TEST(DefaultFigures, OfCrossings) {
  TinyWorld tiny = clean_world();
  tiny.crossings[0].crossing.capacity = {{60, CapacityUnit::trucks_per_day},
                                         tiny.crossings[0].crossing.evidence};
  const World world = tiny.build();
  const Texts found = defaults(world, "crossing");
  ASSERT_EQ(found.size(), 6U) << "three figures a direction";
  EXPECT_EQ(found[0], "horgos > khorgos rail: dwell_h_p50 10 hours");
  EXPECT_EQ(found[1], "horgos > khorgos rail: fee_usd 20 US dollars a TEU");
  EXPECT_EQ(found[2], "horgos > khorgos rail: capacity 60 trucks a day");
  tiny.crossings[0].dwell.p90 = Hours{30};
  EXPECT_EQ(defaults(tiny.build(), "crossing")[1], "horgos > khorgos rail: dwell_h_p90 30 hours")
      << "given, and not derived from the median";
  tiny.crossings[0].crossing.evidence = {Grade::c, "atlas"};
  EXPECT_EQ(defaults(tiny.build(), "crossing").size(), 2U) << "the capacity has its own grade";
  tiny.crossings[0].crossing.capacity->evidence = {Grade::c, "atlas"};
  EXPECT_EQ(defaults(tiny.build(), "crossing"), Texts{});
}

TEST(DefaultFigures, APublishedMeanIsTheFigureAndNotWhatIsDerived) {
  TinyWorld tiny = clean_world();
  tiny.crossings[0].dwell = {{}, {}, Hours{20}};
  const Texts found = defaults(tiny.build(), "crossing");
  EXPECT_EQ(found.front(), "horgos > khorgos rail: dwell_h_mean 20 hours");
  EXPECT_EQ(found.size(), 4U);
}

TEST(DefaultFigures, OfTransfersAndServices) {
  TinyWorld tiny = clean_world();
  tiny.transfers.pop_back();
  tiny.transfers[0].queue.p50 = Hours{12};
  tiny.service("aktau--baku--sea", 2);
  const World world = tiny.build();
  const Texts transfers = defaults(world, "transfer");
  ASSERT_EQ(transfers.size(), 8U);
  EXPECT_EQ(transfers[0], "khorgos rail 1435 > rail 1520 transload: service_h 6 hours");
  EXPECT_EQ(transfers[1], "khorgos rail 1435 > rail 1520 transload: queue_h_p50 12 hours");
  EXPECT_EQ(defaults(world, "service"),
            (Texts{"aktau--baku--sea backward: departures_per_week 2 departures a week",
                   "aktau--baku--sea forward: departures_per_week 2 departures a week"}));
}

TEST(DefaultFigures, OfTables) {
  TinyWorld tiny = clean_world();
  tiny.parameters.push_back(
      {"train_teu", "KZ", "rail", "default", {57, {}}, {"parameter"}, "a guess"});
  tiny.member("EAEU", "KZ");
  const World world = tiny.build();
  EXPECT_EQ(defaults(world, "parameter"),
            Texts{"train_teu KZ rail default: train_teu 57 TEU a train"});
  EXPECT_EQ(defaults(world, "cargo"),
            (Texts{"container: teu 1 TEU", "container: tonnes 14 tonnes",
                   "container: teu_price_factor 1 times the price of a TEU",
                   "container: value_usd_per_day 48 US dollars a day"}));
  EXPECT_EQ(defaults(world, "rule"), Texts{"EAEU: members 1 countries"});
  DefaultFigures figures;
  list_parameters(world, figures);
  EXPECT_EQ(std::move(figures).sorted().front().notes, "a guess");
}

TEST(DefaultFigures, CarryTheirShapes) {
  const World world = clean_world().build();
  DefaultFigures crossings;
  list_crossings(world, crossings);
  EXPECT_EQ(std::move(crossings).sorted().front().shape.size(), 2U);
  DefaultFigures transfers;
  list_transfers(world, transfers);
  const auto rows = std::move(transfers).sorted();
  EXPECT_EQ(rows.front().shape.size(), 1U);
  EXPECT_EQ(rows.back().subject, "kind:seaport sea > rail quay");
  EXPECT_TRUE(rows.back().shape.empty());
}

TEST(DefaultFigures, EveryParameterHasAUnitInWords) {
  for (const auto& row : parameter_keys) EXPECT_FALSE(row.unit.empty()) << row.key;
  EXPECT_EQ(unit_of_parameter("no_such_key"), "");
}

}  // namespace
}  // namespace landbridge::test
