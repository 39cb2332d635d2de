// SPDX-License-Identifier: Apache-2.0
#include "transcript.hpp"

#include "base/error.hpp"
#include "network_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace landbridge::cases {
namespace {

// Says its arguments, writes a file, complains and gives up.
int parrot(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
  for (const std::string& argument : arguments) out << argument << "\n";
  std::ofstream("note.txt") << "written\n";
  err << "one\ntwo\n";
  return 3;
}

int whisper(const std::vector<std::string>&, std::ostream& out, std::ostream&) {
  out << "no end";
  return 0;
}

class Transcript : public testing::Test {
 protected:
  TemporaryFolder folder;
  Desk desk{parse_drawing(lines_of("map\n  A B\nfile od.csv\n  a,b\n")), folder.path()};
};

TEST_F(Transcript, ShowsOutputErrorsAndStatus) {
  EXPECT_EQ(desk.answer("landbridge route A B", &parrot),
            (Lines{"route", "A", "B", "-n", "NETWORK/case.toml", "! one", "! two", "[3]"}));
}

TEST_F(Transcript, LeavesANetworkThatIsNamed) {
  EXPECT_EQ(desk.answer("landbridge route --network=mine", &parrot),
            (Lines{"route", "--network=mine", "! one", "! two", "[3]"}));
}

TEST_F(Transcript, AddsNoNetworkWithoutAVerb) {
  EXPECT_EQ(desk.answer("landbridge --version", &parrot).front(), "--version");
}

TEST_F(Transcript, ShowsWhenALineHasNoEnd) {
  EXPECT_EQ(desk.answer("landbridge x", &whisper), (Lines{"no end", "\\ no newline at the end"}));
}

TEST_F(Transcript, ShowsFiles) {
  desk.answer("landbridge x", &parrot);
  EXPECT_EQ(desk.answer("cat note.txt", &parrot), (Lines{"written"}));
  EXPECT_EQ(desk.answer("cat od.csv", &parrot), (Lines{"a,b"}));
  EXPECT_EQ(desk.answer("cat none.txt", &parrot), (Lines{"! there is no file none.txt", "[1]"}));
}

TEST_F(Transcript, AsksNoOtherProgram) { EXPECT_THROW(desk.answer("rm -r x", &parrot), Error); }

}  // namespace
}  // namespace landbridge::cases
