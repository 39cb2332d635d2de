// SPDX-License-Identifier: Apache-2.0
#include "base/date.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace landbridge {
namespace {

using namespace std::chrono;

// The fields of 2021-12-03; empty when a field is no number or has a wrong number of digits.
std::vector<int> fields_of(std::string_view text) {
  std::vector<int> fields;
  if (text.find_first_not_of("0123456789-") != std::string_view::npos) return {};
  for (const std::string& part : split(text, "-")) {
    const auto number = parse_whole(part);
    const std::size_t digits = fields.empty() ? 4 : 2;
    if (!number || part.size() != digits || *number < 1) return {};
    fields.push_back(static_cast<int>(*number));
  }
  const auto dashes = std::ranges::count(text, '-');
  return static_cast<std::size_t>(dashes) + 1 == fields.size() ? fields : std::vector<int>{};
}

}  // namespace

std::optional<RoughDate> parse_rough_date(std::string_view text) {
  const std::vector<int> fields = fields_of(trimmed(text));
  if (fields.empty() || fields.size() > 3) return {};
  const year y{fields[0]};
  if (fields.size() == 1) return RoughDate{y / January / 1, y / December / 31};
  const month m{static_cast<unsigned>(fields[1])};
  if (!m.ok()) return {};
  if (fields.size() == 2) return RoughDate{y / m / 1, Date{y / m / last}};
  const Date date = y / m / day{static_cast<unsigned>(fields[2])};
  if (!date.ok()) return {};
  return RoughDate{date, date};
}

std::optional<Date> parse_date(std::string_view text) {
  const auto rough = parse_rough_date(text);
  return rough && rough->first == rough->last ? std::optional(rough->first) : std::nullopt;
}

std::string to_text(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace landbridge
