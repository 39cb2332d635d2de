// SPDX-License-Identifier: Apache-2.0
#include "ingest/additions.hpp"

#include "base/text.hpp"
#include "model/faults.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {
namespace {

// Keys of a row that are no column.
constexpr std::array<std::string_view, 2> own_keys{"kind", "line"};

std::vector<std::string> kinds_to_add() {
  std::vector<std::string> kinds;
  for (const LayerKind& kind : layer_kinds)
    if (kind.when == Reading::also_added) kinds.emplace_back(kind.name);
  return kinds;
}

std::string kind_of(const Section& section) {
  const std::string kind = section.required_text("kind");
  const std::vector<std::string> kinds = kinds_to_add();
  if (std::ranges::find(kinds, kind) == kinds.end())
    section.complain(*section.find("kind"),
                     fmt::format("kind '{}' cannot be added; {}", kind,
                                 suggestion(kind, kinds, "it may be " + join(kinds, ", "))));
  return kind;
}

// "[60,40]" of an array of two numbers.
std::string position_of(const Section& section, const toml::node& node) {
  const toml::array* pair = node.as_array();
  const auto number = [&](std::size_t i) {
    return pair->get(i)->is_number() ? pair->get(i)->value<double>() : std::nullopt;
  };
  if (pair == nullptr || pair->size() != 2 || !number(0) || !number(1))
    section.complain(node,
                     "line must be an array of [longitude, latitude], such as "
                     "[[60.5, 40.0], [61.0, 40.2]]");
  return fmt::format("[{},{}]", *number(0), *number(1));
}

std::string geometry_of(const Section& section) {
  const toml::node* node = section.find("line");
  if (node == nullptr) return "null";
  const toml::array* line = node->as_array();
  if (line == nullptr || line->size() < 2)
    section.complain(*node, "line must be an array of two or more [longitude, latitude]");
  std::vector<std::string> positions;
  for (const toml::node& position : *line) positions.push_back(position_of(section, position));
  return fmt::format(R"({{"type":"LineString","coordinates":[{}]}})", join(positions, ","));
}

// A layer of one feature, whose columns are all constants: words that no reader asks for are
// complained of.
LayerSource row_of(const Section& section, std::string kind) {
  LayerSource source;
  source.kind = std::move(kind);
  source.file = fmt::format(
      R"({{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{}},"geometry":{}}}]}})",
      geometry_of(section));
  source.constants = section.words_but(own_keys);
  source.where = section.where();
  source.is_inline = true;
  return source;
}

}  // namespace

void read_addition(const Section& section, const std::filesystem::path& file, Harvest& harvest) {
  std::string kind = kind_of(section);
  const LayerSource source = section.find("file") != nullptr ? read_layer_source(section, file)
                                                             : row_of(section, std::move(kind));
  Faults first_fails;
  Layer layer(source, first_fails);
  find_layer_kind(source.kind).read(layer, harvest);
  if (!harvest.loose_lines.empty())
    section.complain("the links have no columns from and to; a scenario adds links by their ends");
}

}  // namespace landbridge
