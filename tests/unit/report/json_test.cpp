// SPDX-License-Identifier: Apache-2.0
#include "report/format.hpp"
#include "samples.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <limits>
#include <random>

namespace landbridge {
namespace {

using Json = nlohmann::ordered_json;

TEST(Json, HasTheLayoutOfPrettyPrinters) {
  const Object tree{{"schema", "landbridge.route/1"},
                    {"no", Value()},
                    {"yes", true},
                    {"empty", Array{}},
                    {"none", Object{}},
                    {"routes", Array{Object{{"time_h", Decimal{1250, 3}}}, -7}}};
  const std::string text = samples::written(write_json, {{}, tree});
  EXPECT_EQ(text,
            "{\n  \"schema\": \"landbridge.route/1\",\n  \"no\": null,\n  \"yes\": true,\n"
            "  \"empty\": [],\n  \"none\": {},\n  \"routes\": [\n    {\n      \"time_h\": 1.25\n"
            "    },\n    -7\n  ]\n}\n");
  EXPECT_EQ(Json::parse(text).dump(2) + "\n", text);
}

TEST(Json, NumbersArePlain) {
  const Object tree{{"a", 1e21},
                    {"b", 1e-5},
                    {"c", 100000.0},
                    {"d", std::numeric_limits<double>::quiet_NaN()},
                    {"e", Decimal{100'000'000, 3}},
                    {"f", std::numeric_limits<std::int64_t>::min()},
                    {"g", Decimal{-1, 3}}};
  EXPECT_EQ(
      samples::written(write_json, {{}, tree}),
      "{\n  \"a\": 1000000000000000000000,\n  \"b\": 0.00001,\n  \"c\": 100000,\n"
      "  \"d\": null,\n  \"e\": 100000,\n  \"f\": -9223372036854775808,\n  \"g\": -0.001\n}\n");
}

// A reader with doubles gets the nearest double of the very digits: the decimal can be won back.
TEST(Json, DecimalsSurviveDoubles) {
  std::mt19937_64 random(6);
  std::uniform_int_distribution<std::int64_t> units(-999'999'999'999'999, 999'999'999'999'999);
  for (int i = 0; i < 2000; ++i) {
    const std::int64_t want = units(random);
    const std::string text = samples::written(write_json, {{}, {{"x", Decimal{want, 3}}}});
    EXPECT_EQ(std::llround(Json::parse(text)["x"].get<double>() * 1000.0), want);
  }
}

TEST(Json, HostileTextsReadBack) {
  const std::string text = samples::written(write_json, samples::hostile());
  const Json tree = Json::parse(text);
  const auto texts = samples::hostile_texts();
  const Json& names = tree["names\uFFFD\n"];
  ASSERT_EQ(names.size(), texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (i != 8) {
      EXPECT_EQ(names[i], texts[i]);
    }
  EXPECT_EQ(names[8], "bad \uFFFD\uFFFD bytes");
  EXPECT_NE(text.find("ميناء بندر عباس"), std::string::npos);  // not as \u escapes
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

TEST(Json, NothingIsAnEmptyObject) { EXPECT_EQ(samples::written(write_json, {}), "{}\n"); }

}  // namespace
}  // namespace landbridge
