// SPDX-License-Identifier: Apache-2.0
// Answers to write: an ordinary one, and texts that would break a careless writer.
#pragma once

#include "report/format.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace landbridge::samples {

inline std::string written(void (*write)(const Answer&, const Look&, std::ostream&),
                           const Answer& answer, const Look& look = {}) {
  std::ostringstream out;
  write(answer, look, out);
  return out.str();
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// Two legs and a border from Mohan to Vientiane, with shapes and a total.
inline Answer border_hop() {
  Sheet legs{"legs",
             "Mohan to Vientiane",
             {{"kind", "kind"},
              {"from.id", ""},
              {"from.name", "from"},
              {"to.name", "to"},
              {"distance_km", "km", Unit::km},
              {"moving_h", "moving h", Unit::hours},
              {"dwell_h", "dwell h", Unit::hours},
              {"time_h", "h", Unit::hours, {5, 6}},
              {"cost_usd", "USD", Unit::usd},
              {"passage", "passage"}}};
  const std::monostate none;
  legs.rows = {{std::string("border"), std::string("mohan"), std::string("Mohan 磨憨"),
                std::string("Boten"), 8049L, 720L, 28'800L, none, 6050L, none},
               {std::string("move"), std::string("boten"), std::string("Boten"),
                std::string("Vientiane"), 422'444L, 25'347L, 0L, none, 16'850L, none}};
  legs.shapes = {{{101.68, 21.19}}, {{101.68, 21.19}, {102.6, 17.9666666666}}};
  legs.has_total = true;
  return {
      {legs}, {{"schema", "landbridge.route/1"}}, {"The geometry is schematic."}, "© landbridge"};
}

/// Texts from the world outside.
inline std::vector<std::string> hostile_texts() {
  return {"<script>alert(1)</script>",
          "a|b",
          "she said \"no\", twice",
          "two\nlines\r\nand\ttabs",
          "ميناء بندر عباس",
          "\u202Eesrever",
          "🚂🚢",
          std::string(300, 'x'),
          "bad \xFF\xC3 bytes",
          "\x1b[31mred\x07",
          "\u009B31mred",
          "*bold* _low_ `code` [link](http://x) &amp; \\",
          "=1+1"};
}

/// A sheet with one row per hostile text and a point each.
inline Answer hostile() {
  Sheet sheet{"places", "<b>|\n", {{"no", "no"}, {"name", "na|me"}}};
  std::int64_t number = 0;
  for (const std::string& text : hostile_texts()) {
    sheet.rows.push_back({++number, text});
    sheet.shapes.push_back({{0.0, 0.0}});
  }
  Array names;
  for (const std::string& text : hostile_texts()) names.emplace_back(text);
  return {{sheet},
          {{"schema", "landbridge.places/1"}, {"names\xFF\n", names}},
          hostile_texts(),
          "\xFF"};
}

}  // namespace landbridge::samples
