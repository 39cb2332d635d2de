// SPDX-License-Identifier: Apache-2.0
// Problems of greatest flow as DIMACS text: the one reader of all programs that are compared.
// C++17, since LEMON needs it.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace bench {

struct Arc {
  std::uint32_t tail;
  std::uint32_t head;
  std::int64_t capacity;
};

/// Nodes are numbered from 0 here, from 1 in the file.
struct Problem {
  std::uint32_t node_count = 0;
  std::uint32_t source = 0;
  std::uint32_t sink = 0;
  std::vector<Arc> arcs;  // sorted by tail, as both graphs want them
};

/// Lines "p max NODES ARCS", "n NODE s", "n NODE t", "a TAIL HEAD CAPACITY", "c ..." (First DIMACS
/// Implementation Challenge 1991). Throws std::runtime_error with the line that is wrong.
Problem read_problem(const std::string& file);

/// What a program found, and what it took.
struct Found {
  std::int64_t value;
  std::vector<std::size_t> cut;   // arcs by their index: a least cut, of which there may be several
  std::chrono::nanoseconds took;  // the algorithm alone
};

/// Reads the file that is named by the only argument, calls solve(problem) and prints one line:
/// value, arcs in the cut, microseconds of the algorithm alone. Fails if the cut does not add up to
/// the value, so that both are proven. Arcs without capacity do not count.
int run(int argc, char** argv, Found (*solve)(const Problem&));

}  // namespace bench
