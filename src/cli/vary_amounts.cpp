// SPDX-License-Identifier: Apache-2.0
#include "cli/vary_amounts.hpp"

#include "analysis/sweep.hpp"
#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace landbridge {
namespace {

constexpr std::string_view dots = "..";
constexpr std::string_view step_word = "step";
constexpr double rounding = 1e-9;  // of a step, by which a range may miss its end

class AmountsReader {
 public:
  AmountsReader(const std::string& text, std::string_view where) : text_(text), where_(where) {}

  std::vector<double> finish() const {
    if (text_.empty()) refuse("no amounts are given");
    return text_.find(dots) == std::string::npos ? list() : range();
  }

 private:
  [[noreturn]] void refuse(const std::string& fault) const {
    fail(ExitStatus::usage, "{}: {}; write 'A..B step C', as in '0.5..1.5 step 0.1', or 'A,B,C'",
         where_, fault);
  }

  double number(std::string_view text) const {
    const auto found = parse_number(trimmed(text));
    if (!found || !std::isfinite(*found)) refuse(fmt::format("'{}' is no number", trimmed(text)));
    return *found;
  }

  std::vector<double> list() const {
    std::vector<double> amounts;
    std::string_view rest = text_;
    while (true) {
      const auto comma = rest.find(',');
      amounts.push_back(number(rest.substr(0, comma)));
      if (amounts.size() > most_points) refuse(fmt::format("more than {} amounts", most_points));
      if (comma == std::string_view::npos) return amounts;
      rest.remove_prefix(comma + 1);
    }
  }

  std::vector<double> range() const {
    const std::string_view whole = text_;
    const auto middle = whole.find(dots);
    const std::string_view behind = whole.substr(middle + dots.size());
    if (behind.starts_with('.')) refuse("there are three dots");
    const auto word = behind.find(step_word);
    if (word == std::string_view::npos) refuse("the range has no step");
    const double first = number(whole.substr(0, middle));
    const double last = number(behind.substr(0, word));
    const double step = number(behind.substr(word + step_word.size()));
    if (step <= 0.0) refuse(fmt::format("a step of {} leads nowhere", step));
    if (last < first) refuse(fmt::format("{} lies above {}", first, last));
    const double steps = (last - first) / step;
    if (!(steps < static_cast<double>(most_points)))
      refuse(fmt::format("the range has more than {} amounts", most_points));
    const double whole_steps = std::round(steps);
    if (std::abs(steps - whole_steps) > rounding * std::max(1.0, steps))
      refuse(fmt::format("steps of {} from {} do not meet {}", step, first, last));
    return spread(first, last, step, static_cast<std::size_t>(whole_steps));
  }

  // 12 significant digits; what is left of a zero by rounding is none.
  std::vector<double> spread(double first, double last, double step, std::size_t steps) const {
    const double noise = 1e-12 * std::max({std::abs(first), std::abs(last), step});
    std::vector<double> amounts;
    for (std::size_t i = 0; i <= steps; ++i) {
      const double exact = first + static_cast<double>(i) * step;
      const double amount = std::abs(exact) < noise ? 0.0 : number(fmt::format("{:.12g}", exact));
      if (!amounts.empty() && amount <= amounts.back())
        refuse(fmt::format("a step of {} is lost at {} when rounded to 12 digits", step, amount));
      amounts.push_back(amount);
    }
    return amounts;
  }

  const std::string& text_;
  std::string_view where_;
};

}  // namespace

std::vector<double> amounts_from(const std::string& text, std::string_view where) {
  return AmountsReader(text, where).finish();
}

}  // namespace landbridge
