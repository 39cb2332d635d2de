// SPDX-License-Identifier: Apache-2.0
#include "report/format.hpp"

#include "report/json_text.hpp"
#include "samples.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace landbridge {
namespace {

std::string json_of(const Value& value) {
  std::ostringstream out;
  write_value(value, JsonLayout::one_line, out);
  return out.str();
}

TEST(Formats, AreFoundByName) {
  for (const Format& format : formats) EXPECT_EQ(find_format(format.name), &format);
  EXPECT_EQ(find_format("xml"), nullptr);
  EXPECT_EQ(find_format(""), nullptr);
}

TEST(Formats, AllWriteAnAnswerWithoutSheets) {
  for (const Format& format : formats)
    if (format.name != "geojson") {
      EXPECT_NO_THROW(samples::written(format.write, {}));
    }
}

TEST(Records, DotsNest) {
  const Array records = records_of(samples::border_hop().sheets[0]);
  ASSERT_EQ(records.size(), 2U);
  EXPECT_EQ(json_of(records[0]),
            R"({"kind": "border", "from": {"id": "mohan", "name": "Mohan 磨憨"}, )"
            R"("to": {"name": "Boten"}, "distance_km": 8.049, "moving_h": 0.2, "dwell_h": 8, )"
            R"("time_h": 8.2, "cost_usd": 60.5, "passage": null})");
}

TEST(Records, PartsOfOneObjectNeedNotBeNeighbours) {
  const Sheet sheet{"s",
                    "",
                    {{"a.b.c", ""}, {"d", ""}, {"a.b.e", ""}, {"a.f", ""}},
                    {{1L, 2L, 3L, std::vector<std::string>{"x", "y"}}}};
  EXPECT_EQ(json_of(records_of(sheet)[0]),
            R"({"a": {"b": {"c": 1, "e": 3}, "f": ["x", "y"]}, "d": 2})");
}

TEST(Total, HoldsTheMeasures) {
  Sheet sheet = samples::border_hop().sheets[0];
  EXPECT_EQ(json_of(total_of(sheet)),
            R"({"distance_km": 430.493, "moving_h": 7.241, "dwell_h": 8, "time_h": 15.241, )"
            R"("cost_usd": 229})");
  sheet.has_total = false;
  EXPECT_TRUE(total_of(sheet).empty());
}

}  // namespace
}  // namespace landbridge
