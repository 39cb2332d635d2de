// SPDX-License-Identifier: Apache-2.0
// Which row of the parameters holds for a country.
#include "model/parameters.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

class ParametersTest : public ::testing::Test {
 protected:
  ParametersTest() {
    groups["@eu"] = {country("DE"), country("FR")};
    groups["@west"] = {country("DE"), country("US")};
    parameters.insert("speed", "*", "rail", "c", {10.0, {}});
    parameters.insert("speed", "@west", "rail", "c", {20.0, {}});
    parameters.insert("speed", "@eu", "rail", "c", {30.0, {}});
    parameters.insert("speed", "FR", "rail", "c", {40.0, {}});
  }

  static Country country(std::string_view code) { return *Country::from(code); }

  double speed(std::string_view code) const {
    return parameters.get("speed", country(code), "rail", "c", groups).value;
  }

  Groups groups;
  Parameters parameters;
};

TEST_F(ParametersTest, OwnRowThenFirstGroupThenAny) {
  EXPECT_EQ(speed("FR"), 40.0);
  EXPECT_EQ(speed("DE"), 30.0);
  EXPECT_EQ(speed("US"), 20.0);
  EXPECT_EQ(speed("KZ"), 10.0);
  EXPECT_EQ(speed("-"), 10.0);
}

TEST_F(ParametersTest, TheSameWordsTwiceAreRefused) {
  EXPECT_FALSE(parameters.insert("speed", "FR", "rail", "c", {99.0, {}}));
  EXPECT_EQ(speed("FR"), 40.0);
  EXPECT_EQ(parameters.size(), 4u);
}

TEST_F(ParametersTest, AMissingRowIsNamed) {
  try {
    static_cast<void>(parameters.get("tariff", country("KZ"), "road", "primary", groups));
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.status(), ExitStatus::bad_data);
    EXPECT_NE(std::string(error.what()).find("'tariff', country 'KZ', mode 'road'"),
              std::string::npos)
        << error.what();
  }
}

}  // namespace
}  // namespace landbridge
