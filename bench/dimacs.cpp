// SPDX-License-Identifier: Apache-2.0
#include "dimacs.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <exception>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace bench {
namespace {

class Line {
 public:
  Line(std::string_view text, std::size_t number) : text_(text), number_(number) {}

  std::string_view word() {
    text_.remove_prefix(std::min(text_.find_first_not_of(" \t\r"), text_.size()));
    const std::string_view word = text_.substr(0, text_.find_first_of(" \t\r"));
    text_.remove_prefix(word.size());
    return word;
  }

  template <class Number>
  Number number(Number least, Number most) {
    const std::string_view digits = word();
    Number value{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || value < least ||
        value > most)
      fail();
    return value;
  }

  [[noreturn]] void fail() const {
    throw std::runtime_error("line " + std::to_string(number_) +
                             " is no line of a DIMACS problem of greatest flow");
  }

 private:
  std::string_view text_;
  std::size_t number_;
};

void read_line(Line line, Problem& problem) {
  const auto node = [&] { return line.number<std::uint32_t>(1, problem.node_count) - 1; };
  const std::string_view kind = line.word();
  if (kind.empty() || kind == "c") return;
  if (kind == "p" && problem.node_count == 0 && line.word() == "max") {
    problem.node_count = line.number<std::uint32_t>(2, 100'000'000);
    problem.arcs.reserve(line.number<std::uint32_t>(0, 100'000'000));
  } else if (kind == "n") {
    const std::uint32_t end = node();
    const std::string_view what = line.word();
    if (what != "s" && what != "t") line.fail();
    (what == "s" ? problem.source : problem.sink) = end;
  } else if (kind == "a") {
    const std::uint32_t tail = node();
    const std::uint32_t head = node();
    problem.arcs.push_back({tail, head, line.number<std::int64_t>(0, INT64_MAX / 4)});
  } else {
    line.fail();
  }
}

// How many arcs with a capacity the cut has.
std::size_t size_of_proven_cut(const Problem& problem, const Found& found) {
  std::int64_t capacity = 0;
  std::size_t count = 0;
  for (const std::size_t arc : found.cut) {
    capacity += problem.arcs[arc].capacity;
    if (problem.arcs[arc].capacity > 0) ++count;
  }
  if (capacity != found.value) throw std::runtime_error("flow and cut differ");
  return count;
}

}  // namespace

Problem read_problem(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  std::stringstream buffer;
  buffer << stream.rdbuf();
  if (!stream) throw std::runtime_error(file + " cannot be read");
  const std::string text = buffer.str();
  Problem problem;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    read_line(Line(std::string_view(text).substr(begin, end - begin), ++number), problem);
    begin = end + 1;
  }
  if (problem.source == problem.sink) throw std::runtime_error(file + " has no two ends");
  const auto by_tail = [](const Arc& a, const Arc& b) { return a.tail < b.tail; };
  if (!std::is_sorted(problem.arcs.begin(), problem.arcs.end(), by_tail))
    std::stable_sort(problem.arcs.begin(), problem.arcs.end(), by_tail);
  return problem;
}

int run(int argc, char** argv, Found (*solve)(const Problem&)) {
  if (argc != 2) {
    std::fprintf(stderr, "Usage: %s PROBLEM.dimacs\n", argv[0]);
    return 2;
  }
  try {
    const Problem problem = read_problem(argv[1]);
    const Found found = solve(problem);
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(found.took);
    std::printf("value %lld cut %zu us %lld\n", static_cast<long long>(found.value),
                size_of_proven_cut(problem, found), static_cast<long long>(took.count()));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s: %s\n", argv[0], error.what());
    return 1;
  }
  return 0;
}

}  // namespace bench
