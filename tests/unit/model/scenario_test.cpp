// SPDX-License-Identifier: Apache-2.0
// A scenario changes what it names, and nothing else.
#include "base/error.hpp"
#include "model/apply_scenario.hpp"
#include "model/hop.hpp"
#include "model/redraft.hpp"
#include "model/sample.hpp"
#include "model/world_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

using namespace std::chrono_literals;

World world() {
  Sample made = sample();
  made.link("khorgos--almaty--rail").corridors = {"silk"};
  made.link("aktau--baku--sea").link.passages = {"caspian"};
  made.link("khorgos--almaty--rail").link.speed = Figure<KmPerHour>{{40.0}, {}};
  Faults faults;
  return build(std::move(made), faults);
}

Change change(Deed deed, Selector what = {}) {
  Change made;
  made.deed = deed;
  made.what = std::move(what);
  made.where = {"x.toml:3"};
  return made;
}

Change set(std::string quantity, Arithmetic operation, double amount, Selector what = {}) {
  Change made = change(Deed::set, std::move(what));
  made.quantity = std::move(quantity);
  made.operation = operation;
  made.amount = amount;
  return made;
}

Scenario scenario(std::vector<Change> changes) {
  Scenario made;
  made.name = "test";
  made.changes = std::move(changes);
  return made;
}

World after(std::vector<Change> changes) {
  World changed = world();
  apply_scenario(scenario(std::move(changes)), changed);
  return changed;
}

const Link& link(const World& world, const std::string& id) {
  return *std::ranges::find(world.links, id, &Link::id);
}

// The links that are not open on the reference date.
std::vector<std::string> shut(const World& world, Date date = 2026y / 5 / 15) {
  std::vector<std::string> ids;
  for (const Link& link : world.links)
    if (!is_open(link.availability, {date, false})) ids.push_back(link.id);
  return ids;
}

std::vector<std::string> shut_by(Selector what) { return shut(after({change(Deed::close, what)})); }

std::string error_of(std::vector<Change> changes) {
  try {
    after(std::move(changes));
  } catch (const Error& error) {
    EXPECT_EQ(error.status(), ExitStatus::bad_data);
    return error.what();
  }
  return "";
}

TEST(Scenario, WithoutChangesChangesNothing) {
  const World same = after({});
  EXPECT_EQ(text_of(same), text_of(world()));
  EXPECT_EQ(same.card.scenarios, std::vector<std::string>{"test"});
}

TEST(Scenario, ClosesWhatEachWordMeans) {
  using Ids = std::vector<std::string>;
  EXPECT_EQ(shut_by({.links = {"almaty--aktau--rail"}}), Ids{"almaty--aktau--rail"});
  EXPECT_EQ(shut_by({.between = {"Almaty", "aktau"}}), Ids{"almaty--aktau--rail"});
  EXPECT_EQ(shut_by({.places = {"almaty"}}), (Ids{"almaty--aktau--rail", "khorgos--almaty--rail"}));
  EXPECT_EQ(shut_by({.corridors = {"silk"}}), Ids{"khorgos--almaty--rail"});
  EXPECT_EQ(shut_by({.passages = {"caspian"}}), Ids{"aktau--baku--sea"});
  EXPECT_EQ(shut_by({.border = {"CN", "KZ"}}), Ids{"horgos--khorgos--rail"});
  EXPECT_EQ(shut_by({.countries = {"KZ"}}),
            (Ids{"aktau--baku--sea", "almaty--aktau--rail", "horgos--khorgos--rail",
                 "khorgos--almaty--rail"}));
  EXPECT_EQ(shut_by({.modes = {"sea"}}), Ids{"aktau--baku--sea"});
  EXPECT_EQ(shut_by({.countries = {"KZ"}, .modes = {"rail"}}).size(), 3U);
  EXPECT_EQ(shut_by({.places = {"almaty"}, .corridors = {"silk"}}), Ids{"khorgos--almaty--rail"});
}

TEST(Scenario, ClosesFromDayToDay) {
  Change closing = change(Deed::close, {.modes = {"sea"}});
  closing.from = 2026y / 3 / 1;
  closing.to = 2026y / 6 / 22;
  const World changed = after({closing});
  EXPECT_EQ(shut(changed, 2026y / 2 / 28).size(), 0U);
  EXPECT_EQ(shut(changed, 2026y / 3 / 1).size(), 1U);
  EXPECT_EQ(shut(changed, 2026y / 6 / 22).size(), 1U);
  EXPECT_EQ(shut(changed, 2026y / 6 / 23).size(), 0U);
}

TEST(Scenario, OpensLinksWithTheirCrossings) {
  Sample closed = sample();
  closed.link("horgos--khorgos--rail").link.availability.status = Status::planned;
  for (CrossingDraft& draft : closed.crossings)
    draft.crossing.availability.status = Status::suspended;
  Faults faults;
  World changed = build(std::move(closed), faults);
  apply_scenario(scenario({change(Deed::open, {.border = {"KZ", "CN"}})}), changed);
  EXPECT_EQ(shut(changed).size(), 0U);
  for (const Crossing& crossing : changed.crossings)
    EXPECT_TRUE(is_open(crossing.availability, {2026y / 5 / 15, false}));
}

TEST(Scenario, SetsMultipliesAndAdds) {
  const Selector almaty{.places = {"almaty"}};
  const double old = link(world(), "almaty--aktau--rail").length.value.value;
  EXPECT_EQ(
      link(after({set("length_km", Arithmetic::multiply, 1.5, almaty)}), "almaty--aktau--rail")
          .length.value.value,
      1.5 * old);
  EXPECT_EQ(link(after({set("length_km", Arithmetic::add, 5, almaty)}), "almaty--aktau--rail")
                .length.value.value,
            old + 5);
  const World fast = after({set("speed_kmh", Arithmetic::to, 90, almaty)});
  EXPECT_EQ(link(fast, "almaty--aktau--rail").speed->value, KmPerHour{90});
  EXPECT_EQ(link(fast, "almaty--aktau--rail").speed->evidence.source, "scenario:test");
  EXPECT_FALSE(link(fast, "urumqi--horgos--rail").speed);
}

TEST(Scenario, MultipliesOnlyFiguresThatAreThere) {
  World changed = world();
  const auto applied = apply_scenario(
      scenario({set("speed_kmh", Arithmetic::multiply, 2, {.modes = {"rail"}})}), changed);
  EXPECT_EQ(applied.changes.front().figures, 1U);
  EXPECT_EQ(link(changed, "khorgos--almaty--rail").speed->value, KmPerHour{80});
}

TEST(Scenario, TheSecondPercentileMovesWithTheMedian) {
  const Stay old = world().crossings[CrossingId{0}].dwell;
  const World halved = after({set("border.dwell_h", Arithmetic::multiply, 0.5)});
  EXPECT_EQ(halved.crossings[CrossingId{0}].dwell.p50, old.p50 * 0.5);
  EXPECT_NEAR(halved.crossings[CrossingId{0}].dwell.p90.value, old.p90.value * 0.5, 1e-9);
}

TEST(Scenario, ChangesParametersOfACountryAndMode) {
  const World changed =
      after({set("parameter.speed_kmh", Arithmetic::add, 10, {.modes = {"rail"}})});
  const auto kz = *Country::from("KZ");
  EXPECT_EQ(changed.parameters.get("speed_kmh", kz, "rail", "*", changed.groups).value, 45.0);
}

TEST(Scenario, AnswersForWhatItCannotDo) {
  EXPECT_EQ(error_of({change(Deed::close, {.links = {"nothing"}})}),
            "x.toml:3: there is no link 'nothing'");
  EXPECT_EQ(error_of({change(Deed::close, {.passages = {"caspia"}})}),
            "x.toml:3: there is no passage 'caspia'; did you mean 'caspian'?");
  EXPECT_EQ(error_of({change(Deed::close, {.countries = {"FR"}})}),
            "x.toml:3: no place of this network is in 'FR'");
  EXPECT_EQ(error_of({change(Deed::close, {.modes = {"ferry"}})}),
            "x.toml:3: [[close]] matches nothing; correct its words, or add optional = true");
  Change optional = change(Deed::close, {.links = {"nothing"}});
  optional.is_optional = true;
  EXPECT_EQ(error_of({optional}), "");
  EXPECT_NE(error_of({change(Deed::close, {.places = {"Almatty"}})}).find("x.toml:3: "),
            std::string::npos);
  EXPECT_EQ(error_of({change(Deed::close, {.border = {"KZ"}})}),
            "x.toml:3: border must name two countries");
  EXPECT_EQ(error_of({change(Deed::close, {.countries = {"Kasachstan"}})}),
            "x.toml:3: 'Kasachstan' is no country; give an ISO 3166 code");
  EXPECT_EQ(error_of({change(Deed::close, {.modes = {"truck"}})}).substr(0, 29),
            "x.toml:3: 'truck' is no mode;");
  EXPECT_EQ(error_of({set("spead", Arithmetic::to, 3)}).substr(0, 40),
            "x.toml:3: quantity 'spead' is not known;");
  EXPECT_EQ(error_of({set("length_km", Arithmetic::add, -1e6)}).substr(0, 33),
            "x.toml:3: length_km would become ");
}

TEST(Scenario, RefusesWordsThatCannotChoose) {
  EXPECT_EQ(
      error_of({set("parameter.speed_kmh", Arithmetic::multiply, 2, {.corridors = {"silk"}})}),
      "x.toml:3: corridor cannot choose among figures of parameter.speed_kmh; leave it out");
  EXPECT_EQ(
      error_of({set("carbon_price_usd_per_t", Arithmetic::to, 2, {.countries = {"KZ"}})}),
      "x.toml:3: country cannot choose among figures of carbon_price_usd_per_t; leave it out");
  Change classed = set("speed_kmh", Arithmetic::to, 20);
  classed.line_class = "motorway";
  EXPECT_EQ(error_of({classed}),
            "x.toml:3: class cannot choose among figures of speed_kmh; leave it out");
}

TEST(Scenario, KeepsFiguresWithinBounds) {
  EXPECT_NE(error_of({set("speed_kmh", Arithmetic::to, 0)}), "");
  EXPECT_NE(error_of({set("length_km", Arithmetic::to, 1e300)}), "");
  EXPECT_NE(error_of({set("service.departures_per_week", Arithmetic::to, 0)}), "");
  EXPECT_NE(error_of({set("parameter.speed_kmh", Arithmetic::to, 0)}), "");
  EXPECT_NE(error_of({set("carbon_price_usd_per_t", Arithmetic::to, 1e18)}), "");
}

TEST(Scenario, AnOptionalChangeIsForgivenItsNamesOnly) {
  Change lost = set("length_km", Arithmetic::multiply, 2, {.links = {"nothing"}});
  lost.is_optional = true;
  EXPECT_EQ(text_of(after({lost})), text_of(world()));
  Change wrong = set("length_km", Arithmetic::to, -1);
  wrong.is_optional = true;
  EXPECT_NE(error_of({wrong}), "");
  wrong.quantity = "lenght_km";
  EXPECT_NE(error_of({wrong}), "");
}

TEST(Scenario, AddsToCapacitiesInTeuOnly) {
  Sample made = sample();
  made.link("urumqi--horgos--rail").link.capacity = {{720.0, CapacityUnit::teu_per_day}, {}};
  made.link("khorgos--almaty--rail").link.capacity = {{12.0, CapacityUnit::train_pairs_per_day},
                                                      {}};
  Faults faults;
  World changed = build(std::move(made), faults);
  const auto applied =
      apply_scenario(scenario({set("capacity_teu_per_day", Arithmetic::add, 10)}), changed);
  EXPECT_EQ(applied.changes.front().figures, 1U);
  EXPECT_EQ(link(changed, "urumqi--horgos--rail").capacity->value.amount, 730.0);
}

TEST(Scenario, EveryFigureThatIsSetSaysWhoseItIs) {
  const World changed = after({set("border.fee_usd", Arithmetic::to, 9),
                               set("border.capacity_teu_per_day", Arithmetic::to, 9),
                               set("transfer.fee_usd", Arithmetic::to, 9),
                               set("service.fare_usd", Arithmetic::to, 9)});
  for (const Crossing& crossing : changed.crossings)
    EXPECT_EQ(crossing.evidence.source, "scenario:test");
  for (const Transfer& transfer : changed.transfers)
    EXPECT_EQ(transfer.evidence.source, "scenario:test");
  for (const Service& service : changed.services)
    EXPECT_EQ(service.evidence.source, "scenario:test");
}

TEST(Scenario, KnowsGroupsBothEndsAndAttributes) {
  using Ids = std::vector<std::string>;
  Sample made = sample();
  made.groups.push_back({"@both", {*Country::from("KZ"), *Country::from("CN")}, {"groups.csv:9"}});
  made.link("khorgos--almaty--rail").link.tracks = 2;
  Faults faults;
  const World grouped = build(std::move(made), faults);
  const auto shut_there = [&](Selector what) {
    World changed = grouped;
    apply_scenario(scenario({change(Deed::close, std::move(what))}), changed);
    return shut(changed);
  };
  EXPECT_EQ(shut_there({.countries = {"@both"}}).size(), grouped.links.size());
  EXPECT_EQ(shut_there({.within = {"@both"}}),
            (Ids{"almaty--aktau--rail", "horgos--khorgos--rail", "khorgos--almaty--rail",
                 "urumqi--horgos--rail"}));
  EXPECT_EQ(shut_there({.within = {"KZ"}}), (Ids{"almaty--aktau--rail", "khorgos--almaty--rail"}));
  EXPECT_EQ(shut_there({.attributes = {{"tracks", "2"}}}), Ids{"khorgos--almaty--rail"});
  EXPECT_EQ(shut_there({.attributes = {{"gauge_mm", "1435"}}}).empty(), false);
  EXPECT_EQ(error_of({change(Deed::close, {.countries = {"@bot"}})}).substr(0, 35),
            "x.toml:3: there is no group '@bot';");
  EXPECT_EQ(error_of({change(Deed::close, {.attributes = {{"gauge", "1435"}}})}).substr(0, 44),
            "x.toml:3: links have no attribute 'gauge'; d");
}

TEST(Scenario, KnowsAreas) {
  const World plain = world();
  const Point almaty = plain.places[plain.links[LinkId{1}].from].at;
  const auto square = [&](double side) {
    return Polygon{{{almaty.lon - side, almaty.lat - side},
                    {almaty.lon + side, almaty.lat - side},
                    {almaty.lon + side, almaty.lat + side},
                    {almaty.lon - side, almaty.lat + side}}};
  };
  Selector here{.area = {square(0.01)}, .area_name = "here.geojson"};
  EXPECT_EQ(shut_by(here),
            (std::vector<std::string>{"almaty--aktau--rail", "khorgos--almaty--rail"}));
  here.modes = {"sea"};
  EXPECT_NE(error_of({change(Deed::close, here)}).find("matches nothing"), std::string::npos);
  EXPECT_EQ(shut_by({.area = {square(60.0)}}).size(), plain.links.size());
}

TEST(Scenario, MakesARowOfItsOwnForACountry) {
  Sample made = sample();
  Faults faults;
  World changed = build(std::move(made), faults);
  const auto kz = *Country::from("KZ");
  const auto cn = *Country::from("CN");
  const auto speed = [&](Country country) {
    return changed.parameters.get("speed_kmh", country, "rail", "*", changed.groups).value;
  };
  const double before = speed(cn);
  const double before_kz = speed(kz);
  apply_scenario(scenario({set("parameter.speed_kmh", Arithmetic::multiply, 2,
                               {.countries = {"KZ"}, .modes = {"rail"}})}),
                 changed);
  EXPECT_EQ(speed(kz), 2 * before_kz);
  EXPECT_EQ(speed(cn), before);
}

TEST(Scenario, TheUnitOfAQuantityMayBeLeftOut) {
  EXPECT_EQ(text_of(after({set("border.dwell", Arithmetic::multiply, 0.5)})),
            text_of(after({set("border.dwell_h", Arithmetic::multiply, 0.5)})));
}

Scenario named(std::string name, std::vector<std::string> required = {},
               std::vector<std::string> conflicts = {}) {
  Scenario made;
  made.name = std::move(name);
  made.file = made.name + ".toml";
  made.requires_ = std::move(required);
  made.conflicts = std::move(conflicts);
  return made;
}

TEST(Stacks, SayWhatIsMissingAndWhatDoesNotGoTogether) {
  EXPECT_EQ(fault_of({named("a"), named("b", {"a"})}), "");
  EXPECT_EQ(fault_of({named("b", {"a"})}),
            "b.toml: requires scenario 'a'; put it before this one, as a+b.toml");
  EXPECT_NE(fault_of({named("b", {"a"}), named("a")}), "");  // behind it is too late
  EXPECT_EQ(fault_of({named("a", {}, {"b"}), named("b")}),
            "a.toml: conflicts with scenario 'b'; leave one of the two out");
  EXPECT_NE(fault_of({named("b"), named("a", {}, {"b"})}), "");
  EXPECT_EQ(fault_of({}), "");
  World changed = world();
  EXPECT_THROW(apply_stack(Stack{named("b", {"a"})}, changed), Error);
}

TEST(Stacks, HoldABaseOnce) {
  Scenario low = named("low");
  low.changes = {set("border.dwell_h", Arithmetic::multiply, 0.5)};
  Scenario one = named("one");
  Scenario two = named("two");
  one.base = two.base = "low";
  Stack stack{low, one};
  append(stack, {low, two});
  EXPECT_EQ(stack.size(), 3U);
  EXPECT_EQ(name_of(stack), "one + two");
  const double dwell = world().crossings[CrossingId{0}].dwell.p50.value;
  World changed = world();
  apply_stack(stack, changed);
  EXPECT_EQ(changed.crossings[CrossingId{0}].dwell.p50.value, 0.5 * dwell);
  EXPECT_EQ(changed.card.scenarios, (std::vector<std::string>{"low", "one", "two"}));
}

TEST(Scenario, NamesTheLineItLeavesOpenBesideTheClosedOne) {
  Sample made = sample();
  LinkDraft second = made.link("khorgos--almaty--rail");
  second.link.id = "khorgos--almaty--rail-2";
  made.links.push_back(std::move(second));
  Faults faults;
  World changed = build(std::move(made), faults);
  const auto applied =
      apply_scenario(scenario({change(Deed::close, {.links = {"khorgos--almaty--rail"}}),
                               change(Deed::close, {.places = {"almaty"}, .modes = {"rail"}})}),
                     changed);
  EXPECT_EQ(applied.changes[0].left_open, std::vector<std::string>{"khorgos--almaty--rail-2"});
  EXPECT_TRUE(applied.changes[1].left_open.empty());
  EXPECT_EQ(applied.changes[0].links, std::vector<std::string>{"khorgos--almaty--rail"});
}

TEST(Scenario, AdditionsComeFirstAndCanBeChosen) {
  Scenario made = scenario({set("length_km", Arithmetic::to, 700, {.links = {"new--rail"}})});
  LinkDraft draft = sample().link("khorgos--almaty--rail");
  draft.link.id = "new--rail";
  made.additions.add(std::move(draft));
  World changed = world();
  const AppliedScenario applied = apply_scenario(made, changed);
  EXPECT_EQ(applied.additions, 1U);
  EXPECT_EQ(link(changed, "new--rail").length.value.value, 700.0);
  EXPECT_EQ(changed.links.size(), world().links.size() + 1);
}

TEST(Stacks, RefuseTwoFilesOfOneName) {
  Scenario other = named("x");
  other.file = "elsewhere/x.toml";
  Stack stack{named("x")};
  append(stack, {named("x")});
  EXPECT_EQ(stack.size(), 1U);
  EXPECT_THROW(append(stack, {other}), Error);
}

TEST(Scenario, AParameterIsMeantByAllItsWords) {
  World changed = world();
  const auto set_for = [&](Selector what) {
    Change change = set("parameter.speed_kmh", Arithmetic::multiply, 2, std::move(what));
    change.is_optional = true;
    return apply_scenario(scenario({change}), changed).changes.front().figures;
  };
  EXPECT_EQ(set_for({.countries = {"KZ"}, .within = {"CN"}}), 0U);
  EXPECT_EQ(set_for({.countries = {"KZ"}, .within = {"KZ"}}), set_for({.countries = {"KZ"}}));
  EXPECT_EQ(error_of({set("parameter.sped_kmh", Arithmetic::to, 2)}).substr(0, 43),
            "x.toml:3: there is no parameter 'sped_kmh';");
}

TEST(Scenario, WaitsKeepTheirSpread) {
  Sample made = sample();
  made.services.front().service.wait_p50 = Hours{10.0};
  made.services.front().service.wait_p90 = Hours{30.0};
  Faults faults;
  World changed = build(std::move(made), faults);
  apply_scenario(scenario({set("service.wait_h", Arithmetic::multiply, 5)}), changed);
  EXPECT_EQ(changed.services.front().wait_p50, Hours{50.0});
  EXPECT_EQ(changed.services.front().wait_p90, Hours{150.0});
  EXPECT_EQ(text_of(with(changed, {})), text_of(changed));
}

TEST(Scenario, LengthsKeepToTheGlobe) {
  const std::string error =
      error_of({set("length_km", Arithmetic::to, 1.0, {.links = {"almaty--aktau--rail"}})});
  EXPECT_EQ(error.substr(0, 67),
            "x.toml:3: length_km of almaty--aktau--rail would become 1, but its ");
}

TEST(Scenario, FaultsOfTheWholeNameTheFileThatAdds) {
  Scenario made = named("hop");
  LinkDraft draft = sample().link("horgos--khorgos--rail");
  draft.link.id = "horgos--almaty--rail";
  draft.to = "almaty";
  draft.link.line.clear();
  draft.is_straight = true;
  draft.link.length.value = Km{600.0};
  made.additions.add(std::move(draft));
  World changed = world();
  try {
    apply_scenario(made, changed);
    FAIL() << "a hop without a crossing was taken";
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()).substr(0, 27), "hop.toml: with what it adds");
  }
}

}  // namespace
}  // namespace landbridge::test
