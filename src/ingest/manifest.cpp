// SPDX-License-Identifier: Apache-2.0
#include "ingest/manifest.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "ingest/layers.hpp"
#include "model/faults.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>
#include <span>
#include <system_error>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 10> network_keys{
    "name",     "title",       "reference_date", "money_year", "carbon_price_usd_per_t",
    "dwell_cv", "attribution", "licence",        "layer",      "tables_from"};

constexpr std::array<std::string_view, 8> layer_keys{"kind",   "file",      "layer",   "optional",
                                                     "fields", "constants", "snap_km", "shared"};

// A table of the manifest whose values are taken by key, with file and line in every complaint.
class Section {
 public:
  Section(const toml::table& table, const fs::path& file) : table_(&table), file_(&file) {}

  void check_keys(std::span<const std::string_view> keys) const {
    const std::vector<std::string> known(keys.begin(), keys.end());
    for (const auto& [key, node] : *table_)
      if (std::ranges::find(keys, key.str()) == keys.end())
        complain(node, fmt::format("'{}' is not known; {}", key.str(),
                                   suggestion(key.str(), known, "it may be " + join(known, ", "))));
  }

  const toml::node* find(std::string_view key) const { return table_->get(key); }

  std::string text(std::string_view key, std::string otherwise = {}) const {
    const toml::node* node = find(key);
    if (node == nullptr) return otherwise;
    const auto value = node->value_exact<std::string>();
    if (!value) complain(*node, fmt::format("{} must be a text in quotes", key));
    return *value;
  }

  std::string required_text(std::string_view key) const {
    std::string value = text(key);
    if (value.empty()) complain(*table_, fmt::format("'{}' is missing; add it", key));
    return value;
  }

  double number(std::string_view key, double otherwise) const {
    const toml::node* node = find(key);
    if (node == nullptr) return otherwise;
    const auto value = node->is_number() ? node->value<double>() : std::nullopt;
    if (!value || !std::isfinite(*value) || *value < 0.0)
      complain(*node, fmt::format("{} must be a number of at least 0", key));
    return *value;
  }

  bool truth(std::string_view key) const {
    const toml::node* node = find(key);
    if (node == nullptr) return false;
    const auto value = node->value_exact<bool>();
    if (!value) complain(*node, fmt::format("{} must be true or false", key));
    return *value;
  }

  Date required_date(std::string_view key) const {
    const toml::node* node = find(key);
    if (node == nullptr)
      complain(*table_,
               fmt::format("'{}' is missing; add {} = 2026-05-15 or another day", key, key));
    const auto value = node->value_exact<toml::date>();
    if (!value)
      complain(*node, fmt::format("{} must be a day such as 2026-05-15, without quotes", key));
    return Date{std::chrono::year{value->year}, std::chrono::month{value->month},
                std::chrono::day{value->day}};
  }

  // A table of texts; numbers and truths are taken as they would stand in a CSV file.
  Words words(std::string_view key) const {
    const toml::node* node = find(key);
    if (node == nullptr) return {};
    if (!node->is_table())
      complain(*node, fmt::format("{} must be a table such as {{ mode = \"rail\" }}", key));
    Words result;
    for (const auto& [word, value] : *node->as_table())
      result.emplace(word.str(), word_from(value, word.str()));
    return result;
  }

  [[noreturn]] void complain(const toml::node& node, const std::string& sentence) const {
    fail(ExitStatus::bad_data, "{}:{}: {}", file_->string(), node.source().begin.line, sentence);
  }

  std::string where() const {
    return fmt::format("{}:{}", file_->string(), table_->source().begin.line);
  }

 private:
  std::string word_from(const toml::node& value, std::string_view key) const {
    if (const auto text = value.value_exact<std::string>()) return *text;
    if (const auto whole = value.value_exact<std::int64_t>()) return fmt::format("{}", *whole);
    if (const auto number = value.value_exact<double>()) return fmt::format("{}", *number);
    if (const auto truth = value.value_exact<bool>()) return *truth ? "yes" : "no";
    complain(value, fmt::format("{} must be a text, a number, true or false", key));
  }

  const toml::table* table_;
  const fs::path* file_;
};

std::string text_of(const fs::path& file) {
  std::error_code error;
  if (fs::is_regular_file(file, error)) {
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (in) return text;
  }
  fail(ExitStatus::io, "{}: cannot be read as a manifest; check the name and the permissions",
       file.string());
}

toml::table parse(const fs::path& file) {
  const std::string text = text_of(file);
  try {
    return toml::parse(text, file.string());
  } catch (const toml::parse_error& error) {
    fail(ExitStatus::bad_data, "{}:{}: {}; correct the TOML", file.string(),
         error.source().begin.line, error.description());
  }
}

NetworkCard card_from(const Section& section, const fs::path& file) {
  NetworkCard card;
  card.name = section.text("name", file.stem().string());
  card.title = section.text("title", card.name);
  card.attribution = section.text("attribution");
  card.licence = section.text("licence");
  card.reference_date = section.required_date("reference_date");
  const double year = section.number("money_year", int{card.reference_date.year()});
  if (year < 1900 || year > 2200 || year != std::floor(year))
    section.complain(*section.find("money_year"), "money_year must be a year such as 2025");
  card.money_year = static_cast<int>(year);
  card.carbon_price = {section.number("carbon_price_usd_per_t", 0.0)};
  card.dwell_cv = section.number("dwell_cv", 1.0);
  if (card.dwell_cv > 10.0)
    section.complain(*section.find("dwell_cv"), "dwell_cv must be 0 to 10; 1 is usual");
  card.file = file.string();
  return card;
}

std::string resolved(const std::string& name, const fs::path& manifest) {
  if (is_connection(name)) return name;
  return (manifest.parent_path() / name).lexically_normal().string();
}

LayerSource layer_from(const Section& section, const fs::path& file) {
  section.check_keys(layer_keys);
  LayerSource source;
  source.kind = section.required_text("kind");
  const std::vector<std::string> kinds = layer_kind_names();
  if (std::ranges::find(kinds, source.kind) == kinds.end())
    section.complain(*section.find("kind"),
                     fmt::format("kind '{}' is not known; {}", source.kind,
                                 suggestion(source.kind, kinds, "it may be " + join(kinds, ", "))));
  source.file = resolved(section.required_text("file"), file);
  source.layer = section.text("layer");
  source.is_optional = section.truth("optional");
  source.is_shared = section.truth("shared");
  source.fields = section.words("fields");
  source.constants = section.words("constants");
  source.snap = {section.number("snap_km", source.snap.value)};
  source.where = section.where();
  return source;
}

}  // namespace

namespace {

// The layers of a manifest itself.
std::vector<LayerSource> own_layers(const toml::table& table, const fs::path& file) {
  const Section section(table, file);
  section.check_keys(network_keys);
  const toml::node* layers = section.find("layer");
  if (layers == nullptr)
    section.complain(table, "there is no [[layer]]; name at least places and links");
  if (!layers->is_array_of_tables()) section.complain(*layers, "write each layer as [[layer]]");
  std::vector<LayerSource> sources;
  for (const toml::node& node : *layers->as_array())
    sources.push_back(layer_from(Section(*node.as_table(), file), file));
  return sources;
}

}  // namespace

bool is_connection(std::string_view file) {
  if (file.starts_with("/vsi")) return true;
  const auto colon = file.find(':');
  return colon != std::string_view::npos && colon >= 2 && file.find('/') > colon;
}

Manifest read_manifest(const fs::path& file) {
  const toml::table table = parse(file);
  const Section section(table, file);
  Manifest manifest{card_from(section, file), own_layers(table, file)};
  if (const std::string other = section.text("tables_from"); !other.empty()) {
    const fs::path shared = resolved(other, file);
    for (LayerSource& source : own_layers(parse(shared), shared))
      if (source.is_shared) manifest.layers.push_back(std::move(source));
  }
  return manifest;
}

}  // namespace landbridge
