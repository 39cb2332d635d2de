// SPDX-License-Identifier: Apache-2.0
#include "model/link_attributes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace landbridge {
namespace {

using Values = std::vector<std::string>;

std::string word_of(bool truth) { return truth ? "yes" : "no"; }

Values gauges(const Link& link) {
  Values values;
  for (const Gauge gauge : link.gauges) values.push_back(std::to_string(gauge.mm));
  return values;
}

Values tracks(const Link& link) {
  return link.tracks ? Values{std::to_string(*link.tracks)} : Values{};
}

Values electrified(const Link& link) {
  return link.electrified ? Values{word_of(*link.electrified)} : Values{};
}

Values line_class(const Link& link) {
  return link.line_class.empty() ? Values{} : Values{link.line_class};
}

Values freight(const Link& link) { return {word_of(link.is_freight)}; }

Values oneway(const Link& link) { return {word_of(link.is_oneway)}; }

constexpr std::array table{
    LinkAttribute{"gauge_mm", gauges},         LinkAttribute{"tracks", tracks},
    LinkAttribute{"electrified", electrified}, LinkAttribute{"line_class", line_class},
    LinkAttribute{"freight", freight},         LinkAttribute{"oneway", oneway},
};

}  // namespace

std::span<const LinkAttribute> link_attributes() { return table; }

const LinkAttribute* find_attribute(std::string_view name) {
  const auto row = std::ranges::find(table, name, &LinkAttribute::name);
  return row == table.end() ? nullptr : &*row;
}

}  // namespace landbridge
