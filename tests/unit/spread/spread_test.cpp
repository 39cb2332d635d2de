// SPDX-License-Identifier: Apache-2.0
// Many questions at once: each asked once, and what they throw.
#include "spread/spread.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

namespace landbridge::test {
namespace {

class Spread : public testing::TestWithParam<int> {
 protected:
  static Jobs jobs() { return {GetParam()}; }

  // The text of what is thrown when some questions fail, and how many were asked at all.
  static std::string fault_of(std::size_t count, const std::vector<std::size_t>& failing,
                              std::atomic<std::size_t>& asked) {
    try {
      for_each_index(count, jobs(), [&](std::size_t i) {
        ++asked;
        for (const std::size_t bad : failing)
          if (i == bad) throw std::runtime_error(std::to_string(i));
      });
    } catch (const std::runtime_error& fault) {
      return fault.what();
    }
    return "nothing";
  }
};

TEST_P(Spread, AsksEveryIndexOnce) {
  for (const std::size_t count : {1U, 2U, 7U, 1000U}) {
    std::vector<std::atomic<int>> asked(count);
    for_each_index(count, jobs(), [&](std::size_t i) { ++asked.at(i); });
    for (const auto& times : asked) EXPECT_EQ(times, 1);
  }
}

TEST_P(Spread, AsksNothingOfNone) {
  for_each_index(0, jobs(), [](std::size_t) { FAIL() << "there is no index"; });
}

TEST_P(Spread, ThrowsTheFirstFaultByIndexOnceAllAreAsked) {
  std::atomic<std::size_t> asked = 0;
  EXPECT_EQ(fault_of(500, {499, 17, 250}, asked), "17");
  EXPECT_EQ(asked, 500U);
}

TEST_P(Spread, ThrowsFromTheFirstAndTheLast) {
  std::atomic<std::size_t> asked = 0;
  EXPECT_EQ(fault_of(3, {0}, asked), "0");
  EXPECT_EQ(fault_of(3, {2}, asked), "2");
  EXPECT_EQ(fault_of(3, {}, asked), "nothing");
  EXPECT_EQ(asked, 9U);
}

TEST_P(Spread, QuestionsMayAskQuestions) {
  std::atomic<int> asked = 0;
  for_each_index(10, jobs(),
                 [&](std::size_t) { for_each_index(10, jobs(), [&](std::size_t) { ++asked; }); });
  EXPECT_EQ(asked, 100);
}

// What is no standard exception passes through too.
TEST_P(Spread, ThrowsAnythingThatIsThrown) {
  EXPECT_THROW(for_each_index(4, jobs(), [](std::size_t i) { throw i; }), std::size_t);
}

// Not even of more jobs than there are cores.
TEST_P(Spread, SaysNothing) {
  testing::internal::CaptureStderr();
  for_each_index(100, jobs(), [](std::size_t) {});
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

INSTANTIATE_TEST_SUITE_P(Jobs, Spread, testing::Values(0, 1, 2, 8));

}  // namespace
}  // namespace landbridge::test
