// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.hpp"

#include "cli/desk.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using std::chrono::duration;

TEST(ProgressLine, TellsWhatIsLeftByWhatWasDone) {
  EXPECT_EQ(progress_line("points", 37, 120, 0, duration<double>(18.9)),
            "points  37/120  31 %  ETA 0:43");
  EXPECT_EQ(progress_line("points", 1, 3601, 0, duration<double>(1.0)),
            "points  1/3601  0 %  ETA 1:00:00");
  EXPECT_EQ(progress_line("points", 120, 120, 0, duration<double>(60.0)),
            "points  120/120  100 %  ETA 0:00");
  EXPECT_EQ(progress_line("points", 999, 1000, 0, duration<double>(999.0)),
            "points  999/1000  99 %  ETA 0:01");
}

TEST(ProgressLine, WhatWasDoneBeforeTookNoTime) {
  EXPECT_EQ(progress_line("points", 100, 100, 100, duration<double>(0.0)),
            "points  100/100  100 %");
  EXPECT_EQ(progress_line("points", 60, 110, 50, duration<double>(10.0)),
            "points  60/110  55 %  ETA 0:50");
}

TEST(ProgressLine, SaysNothingOfATimeThatIsNotKnown) {
  EXPECT_EQ(progress_line("points", 0, 9, 0, duration<double>(5.0)), "points  0/9  0 %");
  EXPECT_EQ(progress_line("points", 0, 0, 0, duration<double>(5.0)), "points  0/0  100 %");
  EXPECT_EQ(progress_line("points", 1, 100000, 0, duration<double>(1e6)),
            "points  1/100000  0 %  ETA long");
}

TEST(Progress, DrawsNothingWhereThereIsNoTerminal) {
  Desk desk;
  Progress progress(desk.session(), "points", 3);
  for (int i = 0; i < 3; ++i) progress.step();
  progress.erase();
  EXPECT_EQ(desk.said(), "");
}

}  // namespace
}  // namespace landbridge::test
