// SPDX-License-Identifier: Apache-2.0
// Every fault of a network has a sentence that says where, what is wrong and what to do.
#include "base/error.hpp"
#include "model/sample.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

namespace landbridge::test {
namespace {

struct Case {
  const char* name;
  std::function<void(Sample&)> spoil;
  const char* sentence;
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }

class BuilderFault : public ::testing::TestWithParam<Case> {};

TEST_P(BuilderFault, IsThrown) {
  Sample spoiled = sample();
  GetParam().spoil(spoiled);
  Faults faults;
  try {
    build(spoiled, faults);
    FAIL() << "no fault";
  } catch (const Error& error) {
    EXPECT_EQ(error.status(), ExitStatus::bad_data);
    EXPECT_NE(std::string(error.what()).find(GetParam().sentence), std::string::npos)
        << error.what();
  }
}

TEST_P(BuilderFault, IsCollected) {
  Sample spoiled = sample();
  GetParam().spoil(spoiled);
  const std::vector<std::string> found = faults_of(spoiled);
  ASSERT_FALSE(found.empty());
  bool is_said = false;
  for (const std::string& sentence : found)
    is_said |= sentence.find(GetParam().sentence) != std::string::npos;
  EXPECT_TRUE(is_said) << found.front();
}

Link& rail(Sample& sample) { return sample.link("khorgos--almaty--rail").link; }
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

const Case place_cases[] = {
    {"duplicate_id", [](Sample& s) { s.places.push_back(s.places[0]); },
     "places: feature urumqi: id 'urumqi' is there already (places: feature urumqi); keep one"},
    {"bad_id", [](Sample& s) { s.places[0].place.id = "ürümqi, cn"; },
     "id 'ürümqi, cn' has a letter that ids do not have; use a-z, 0-9 and - _ . / only"},
    {"no_id", [](Sample& s) { s.places[0].place.id = ""; }, "id is empty; give each row its own"},
    {"no_name", [](Sample& s) { s.places[0].place.name = " "; }, "name is empty; give"},
    {"off_the_globe",
     [](Sample& s) {
       s.places[0].place.at = {500.0, 600.0};
     },
     "lies at 500, 600, which is off the globe; give WGS 84 degrees"},
    {"swapped",
     [](Sample& s) {
       s.places[0].place.at = {43.8, 187.6 - 20};
     },
     "is off the globe; longitude and latitude look swapped"},
    {"nan",
     [](Sample& s) {
       s.places[0].place.at = {no_number, 1.0};
     },
     "off the globe"},
    {"precision", [](Sample& s) { s.places[0].place.precision = Km{-1.0}; },
     "precision_km is -1; it must be 0 or more"},
    {"unlocode", [](Sample& s) { s.places[0].place.unlocode = "cnurc"; },
     "unlocode is 'cnurc'; it must be five letters such as CNSHA"},
    {"no_places",
     [](Sample& s) {
       s.places.clear();
       s.links.clear();
     },
     "sample.toml: the network has no places; name a layer of places"},
};

const Case link_cases[] = {
    {"unknown_place", [](Sample& s) { s.link("khorgos--almaty--rail").to = "almatty"; },
     "links: feature khorgos--almaty--rail: to is 'almatty', which is no place; did you mean "
     "'almaty'?"},
    {"duplicate_id", [](Sample& s) { s.links.push_back(s.links[0]); }, "is there already"},
    {"zero_length", [](Sample& s) { rail(s).length.value = {0.0}; },
     "length_km is 0; it must be above 0"},
    {"negative_length", [](Sample& s) { rail(s).length.value = {-5.0}; }, "length_km is -5;"},
    {"nan_length", [](Sample& s) { rail(s).length.value = {no_number}; }, "length_km is nan;"},
    {"length_in_metres", [](Sample& s) { rail(s).length.value = {360000.0}; }, "is it in metres?"},
    {"impossible_length", [](Sample& s) { rail(s).length.value = {100.0}; },
     "length_km is 100, but the places are 295.1 km apart; correct the length or the coordinates"},
    {"zero_speed",
     [](Sample& s) {
       rail(s).speed = {{0.0}, {}};
     },
     "speed_kmh is 0; it must be above 0 and at most 500, or empty"},
    {"fast",
     [](Sample& s) {
       rail(s).speed = {{501.0}, {}};
     },
     "speed_kmh is 501"},
    {"no_gauge", [](Sample& s) { rail(s).gauges.clear(); }, "gauge_mm is empty; rail needs one"},
    {"gauge_at_sea", [](Sample& s) { s.link("aktau--baku--sea").link.gauges = {Gauge{1520}}; },
     "gauge_mm is given for sea; only rail has a gauge"},
    {"class", [](Sample& s) { s.link("aktau--baku--sea").link.line_class = "river"; },
     "line_class is 'river'; sea has deepsea, feeder, caspian"},
    {"class_of_rail", [](Sample& s) { rail(s).line_class = "main"; }, "rail has no classes"},
    {"tracks", [](Sample& s) { rail(s).tracks = 0; }, "tracks is 0; it must be 1 to 20"},
    {"capacity", [](Sample& s) { rail(s).capacity = Figure<PublishedCapacity>{}; },
     "capacity is 0; it must be above 0, or empty"},
    {"source", [](Sample& s) { rail(s).length.evidence.source = "atlass"; },
     "length_source names 'atlass', which is no row of sources; did you mean 'atlas'?"},
    {"loop",
     [](Sample& s) {
       s.link("khorgos--almaty--rail").to = "khorgos";
       rail(s).line.back() = rail(s).line.front();
     },
     "from and to are both 'khorgos'; a link joins two places"},
    {"no_line", [](Sample& s) { rail(s).line.resize(1); }, "the line has no length; draw it"},
    {"far_ends",
     [](Sample& s) {
       rail(s).line.back() = {70.0, 50.0};
     },
     "more than 50 km from 'khorgos' or 'almaty'; correct the line or the ids"},
    {"swapped_ends",
     [](Sample& s) {
       rail(s).line = {{44.2, 80.38}, {43.25, 76.95}};
     },
     "longitude and latitude look swapped; longitude comes first"},
    {"reversed", [](Sample& s) { std::swap(rail(s).line.front(), rail(s).line.back()); },
     "it runs the other way; reverse it"},
    {"leaves_the_globe",
     [](Sample& s) {
       rail(s).line.insert(rail(s).line.begin() + 1, Point{78.0, 143.0});
     },
     "the line leaves the globe"},
    {"dates",
     [](Sample& s) {
       rail(s).availability.open_from = parse_rough_date("2030");
       rail(s).availability.open_to = parse_rough_date("2029");
     },
     "open_to lies before open_from; swap or correct them"},
    {"period",
     [](Sample& s) {
       rail(s).availability.periods = {
           {Status::closed, parse_date("2026-02-01"), parse_date("2026-01-01")}};
     },
     "a period ends before it begins"},
};

const Case table_cases[] = {
    {"no_dwell", [](Sample& s) { s.crossings[0].dwell = {}; },
     "crossings: row 1: dwell_h_p50 is empty; give the median hours"},
    {"percentile",
     [](Sample& s) {
       s.crossings[0].dwell = {Hours{10}, Hours{9}, {}};
     },
     "dwell_h_p90 (9) is below the median (10); swap or correct them"},
    {"negative_dwell",
     [](Sample& s) {
       s.crossings[0].dwell = {Hours{-1}, {}, {}};
     },
     "dwell_h_p50 is -1; it must be 0 or more"},
    {"same_post", [](Sample& s) { s.crossings[0].to = "horgos"; },
     "from and to are both 'horgos'; a crossing joins two posts"},
    {"duplicate_crossing",
     [](Sample& s) {
       s.crossings.push_back(s.crossings[0]);
       std::swap(s.crossings[1].from, s.crossings[1].to);
     },
     "the crossing from horgos to khorgos by rail is there already"},
    {"unknown_post", [](Sample& s) { s.crossings[0].to = "korgos"; }, "did you mean"},
    {"year", [](Sample& s) { s.crossings[0].crossing.year = 20244; }, "year is 20244"},
    {"transfer_place", [](Sample& s) { s.transfers[0].place = "khorgoz"; },
     "place is 'khorgoz', which is no place; did you mean 'khorgos'"},
    {"transfer_kind", [](Sample& s) { s.transfers[1].place = "kind:seeport"; },
     "which is no kind of place; did you mean 'seaport' or"},
    {"transfer_twice", [](Sample& s) { s.transfers.push_back(s.transfers[0]); },
     "the transfer from rail 1435 to rail 1520 by transload at this place is there already"},
    {"no_change", [](Sample& s) { s.transfers[0].transfer.to = s.transfers[0].transfer.from; },
     "from and to are both 'rail 1435'; a transfer changes mode or gauge"},
    {"gauge_of_road", [](Sample& s) { s.transfers[2].transfer.to.gauge = {1435}; },
     "a gauge is given for a side that is not rail"},
    {"service_h", [](Sample& s) { s.transfers[0].transfer.service = {no_number}; },
     "service_h is nan; it must be 0 or more"},
    {"queue",
     [](Sample& s) {
       s.transfers[0].queue = {{}, Hours{3}, {}};
     },
     "queue_h_p50 is empty; give the median hours"},
    {"border_without_queue",
     [](Sample& s) {
       s.transfers[0].queue = {};
       s.transfers[0].transfer.includes_border = true;
     },
     "includes_border is yes, but queue_h_p50 is empty"},
    {"service_link", [](Sample& s) { s.services[0].link = "aktau--baku--see"; },
     "link is 'aktau--baku--see', which is no link; did you mean 'aktau--baku--sea'?"},
    {"departures", [](Sample& s) { s.services[0].service.departures = PerWeek{0}; },
     "departures_per_week is 0; it must be above 0"},
    {"empty_service", [](Sample& s) { s.services[0].service.departures = {}; },
     "says nothing; give departures_per_week, wait_h_p50 or fare_usd_per_teu"},
    {"service_twice", [](Sample& s) { s.services.push_back(s.services[0]); },
     "a service forward on link 'aktau--baku--sea' is there already"},
    {"against_the_way",
     [](Sample& s) {
       s.link("aktau--baku--sea").link.is_oneway = true;
       s.services[0].direction = Direction::backward;
     },
     "direction is backward, but link 'aktau--baku--sea' is one way"},
    {"parameter_area", [](Sample& s) { s.parameters[0].area = "@ciss"; },
     "country is '@ciss', which is no row of groups; did you mean '@cis'?"},
    {"parameter_country", [](Sample& s) { s.parameters[0].area = "KAZ"; },
     "country is 'KAZ'; it must be two letters, a group such as @eu, or *"},
    {"parameter_mode", [](Sample& s) { s.parameters[0].mode = "train"; },
     "mode is 'train'; it must be one of rail, road, sea, ferry, inland_waterway, or *"},
    {"parameter_twice", [](Sample& s) { s.parameters.push_back(s.parameters[0]); },
     "parameter 'speed_kmh' of *, rail, * is there already"},
    {"parameter_value", [](Sample& s) { s.parameters[0].figure.value = no_number; },
     "value is no number"},
    {"group_twice",
     [](Sample& s) {
       s.groups.push_back({"cis", s.groups[0].members, {"x"}});
     },
     "group '@cis' is there already"},
    {"group_empty", [](Sample& s) { s.groups[0].members.clear(); }, "group '@cis' has no members"},
    {"cargo", [](Sample& s) { s.cargoes[0].cargo.tonnes = {0}; },
     "tonnes is 0; it must be above 0"},
    {"rule_twice", [](Sample& s) { s.rules.push_back(s.rules[0]); },
     "borders: rule tir: rule 'tir' is there already (borders: rule tir); keep one"},
    {"rule_id", [](Sample& s) { s.rules[0].rule.id = "t i r"; },
     "id 't i r' has a letter that ids do not have"},
    {"rule_name", [](Sample& s) { s.rules[0].rule.name = ""; },
     "rule 'tir' has no name; give the one that is said"},
    {"rule_members", [](Sample& s) { s.rules[0].rule.members.clear(); },
     "rule 'tir' has no members; list them"},
    {"rule_to_before_from",
     [](Sample& s) { s.rules[0].rule.members[0].to = parse_rough_date("1999-12-31"); },
     "rule 'tir', member KZ: to lies before from; swap or correct them"},
    {"member_twice",
     [](Sample& s) {
       s.rules[0].rule.members[0].to = parse_rough_date("2010");
       s.rules[0].rule.members.push_back({*Country::from("KZ"), parse_rough_date("2010-12"), {}});
     },
     "rule 'tir' has KZ as a member twice on some day; end the first membership before"},
    {"member_twice_without_days",
     [](Sample& s) { s.rules[1].rule.members.push_back(s.rules[1].rule.members[0]); },
     "rule 'caspian' has AZ as a member twice on some day"},
    {"rule_source", [](Sample& s) { s.rules[0].rule.evidence.source = "atlas;atals"; },
     "borders: rule tir: source names 'atals', which is no row of sources; did you mean 'atlas'"},
    {"source_twice", [](Sample& s) { s.sources.push_back(s.sources[0]); },
     "source 'atlas' is there already"},
};

// A figure is graded A to C on somebody's word, and whose it is must be said.
const Case unsourced_cases[] = {
    {"length",
     [](Sample& s) {
       rail(s).length.evidence = {Grade::a, ""};
     },
     "links: feature khorgos--almaty--rail: length_source is empty and the grade is A; name the "
     "source, or grade the figure D"},
    {"speed",
     [](Sample& s) {
       rail(s).speed = {{40.0}, {Grade::b, ""}};
     },
     "speed_source is empty and the grade is B"},
    {"link_capacity",
     [](Sample& s) {
       rail(s).capacity = {{5.0, CapacityUnit::mt_per_year}, {Grade::c, " "}};
     },
     "capacity_source is empty and the grade is C"},
    {"crossing", [](Sample& s) { s.crossings[0].crossing.evidence.grade = Grade::a; },
     "crossings: row 1: source is empty and the grade is A"},
    {"transfer", [](Sample& s) { s.transfers[0].transfer.evidence.grade = Grade::b; },
     "transfers: row khorgos: source is empty and the grade is B"},
    {"service", [](Sample& s) { s.services[0].service.evidence.grade = Grade::c; },
     "services: row 1: source is empty and the grade is C"},
    {"parameter", [](Sample& s) { s.parameters[0].figure.evidence.grade = Grade::c; },
     "parameters: row 1: source is empty and the grade is C"},
    {"cargo", [](Sample& s) { s.cargoes[0].cargo.evidence.grade = Grade::c; },
     "cargoes: row 1: source is empty and the grade is C"},
    {"rule",
     [](Sample& s) {
       s.rules = {{{"silk", "Silk", RuleKind::free_trade, {}, {{*Country::from("CN")}}, {}, ""},
                   {"borders: rule silk"}}};
       s.rules[0].rule.evidence.grade = Grade::a;
     },
     "borders: rule silk: source is empty and the grade is A"},
    {"published",
     [](Sample& s) {
       PublishedDraft draft{{}, "urumqi", "horgos", {"published: row 1"}};
       draft.length.length = Km{670.0};
       draft.length.evidence.grade = Grade::a;
       s.published = {draft};
     },
     "published: row 1: source is empty and the grade is A"},
};

TEST(BuilderFaults, WithoutSourcesAGradeNeedsNone) {
  Sample own = sample();
  own.sources.clear();
  for (const Case& unsourced : unsourced_cases) unsourced.spoil(own);
  EXPECT_EQ(faults_of(own), std::vector<std::string>{});
}

TEST(BuilderFaults, AHopWithoutAPriceIsRefusedAndLeftToWhoeverCollects) {
  Sample spoiled = sample();
  spoiled.crossings[0].direction = Direction::forward;
  EXPECT_EQ(faults_of(spoiled), std::vector<std::string>{}) << "an inspection says it";
  Faults faults;
  try {
    build(spoiled, faults);
    FAIL() << "no fault";
  } catch (const Error& error) {
    EXPECT_STREQ(
        error.what(),
        "sample.toml: link 'horgos--khorgos--rail': goes by rail from CN to KZ, but "
        "crossings has no row from horgos to khorgos and back; add it, or a customs union of "
        "both countries to the border rules");
  }
}

std::string name_of_case(const ::testing::TestParamInfo<Case>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(Places, BuilderFault, ::testing::ValuesIn(place_cases), name_of_case);
INSTANTIATE_TEST_SUITE_P(Links, BuilderFault, ::testing::ValuesIn(link_cases), name_of_case);
INSTANTIATE_TEST_SUITE_P(Unsourced, BuilderFault, ::testing::ValuesIn(unsourced_cases),
                         name_of_case);
INSTANTIATE_TEST_SUITE_P(Tables, BuilderFault, ::testing::ValuesIn(table_cases), name_of_case);

}  // namespace
}  // namespace landbridge::test
