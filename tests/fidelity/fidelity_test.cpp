// SPDX-License-Identifier: Apache-2.0
// The shipped network gives back what was published. docs/fidelity.md is written by
// UPDATE_FIDELITY=1 ctest --preset release -R fidelity/
#include "fidelity/page.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace landbridge::fidelity {
namespace {

const std::filesystem::path source = LANDBRIDGE_SOURCE;
const std::filesystem::path page_file = source / "docs/fidelity.md";

std::string text_of(const std::filesystem::path& file) {
  std::ifstream stream(file);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// All rows are tried once for all tests.
struct Outcome {
  std::vector<Trial> trials;
  std::vector<Reference> not_asked;
  std::map<std::string, std::string> reasons;
};

const Outcome& outcome() {
  static const Outcome found = [] {
    Outcome made;
    for (const Reference& reference : read_references(source / "tests/fidelity/references.csv")) {
      if (reference.can_be_asked())
        made.trials.push_back(try_out(reference));
      else
        made.not_asked.push_back(reference);
    }
    for (auto& row : read_csv(source / "tests/fidelity/misses.csv"))
      made.reasons[row["id"]] = row["reason"];
    return made;
  }();
  return found;
}

TEST(Fidelity, EveryMissIsExplainedAndNothingElse) {
  for (const Trial& trial : outcome().trials) {
    const std::string& id = trial.reference.id;
    if (trial.holds())
      EXPECT_FALSE(outcome().reasons.contains(id)) << id << " holds; take it out of misses.csv";
    else
      EXPECT_TRUE(outcome().reasons.contains(id))
          << id << ": " << trial.model.value_or(-1.0) << " against " << trial.reference.low
          << " to " << trial.reference.high << "; say why in misses.csv";
  }
}

// A goal that is not met is a fault of the network, unless the page says so of each row: the test
// keeps the score from falling below what has been reached.
TEST(Fidelity, NothingReachedIsLost) {
  for (auto& row : read_csv(source / "tests/fidelity/reached.csv")) {
    const Score reached = score(outcome().trials, row["rows"]);
    EXPECT_GE(reached.held, std::stoi(row["held"])) << row["rows"] << " of " << reached.asked;
  }
}

TEST(Fidelity, ThePageIsUpToDate) {
  for (const Trial& trial : outcome().trials)
    if (!trial.holds() && !outcome().reasons.contains(trial.reference.id))
      GTEST_SKIP() << "a miss has no reason yet";
  const std::string expected = page(text_of(source / "tests/fidelity/preface.md"), outcome().trials,
                                    outcome().not_asked, outcome().reasons);
  if (std::getenv("UPDATE_FIDELITY") != nullptr) {
    std::ofstream(page_file) << expected;
    return;
  }
  EXPECT_TRUE(text_of(page_file) == expected)
      << "docs/fidelity.md is not what the program answers now; look at the change, then write it "
         "by UPDATE_FIDELITY=1 ctest --preset release -R fidelity/";
}

}  // namespace
}  // namespace landbridge::fidelity
