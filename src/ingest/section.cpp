// SPDX-License-Identifier: Apache-2.0
#include "ingest/section.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/faults.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <system_error>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file, std::string_view what) {
  std::error_code error;
  if (fs::is_regular_file(file, error)) {
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (in) return text;
  }
  fail(ExitStatus::io, "{}: cannot be read as {}; check the name and the permissions",
       file.string(), what);
}

Date day_of(const toml::date& date) {
  return Date{std::chrono::year{date.year}, std::chrono::month{date.month},
              std::chrono::day{date.day}};
}

}  // namespace

toml::table parse_toml(const fs::path& file, std::string_view what) {
  const std::string text = text_of(file, what);
  try {
    return toml::parse(text, file.string());
  } catch (const toml::parse_error& error) {
    fail(ExitStatus::bad_data, "{}:{}: {}; correct the TOML", file.string(),
         error.source().begin.line, error.description());
  }
}

void Section::check_keys(std::span<const std::string_view> keys) const {
  const std::vector<std::string> known(keys.begin(), keys.end());
  for (const auto& [key, node] : *table_)
    if (std::ranges::find(keys, key.str()) == keys.end())
      complain(node, fmt::format("'{}' is not known; {}", key.str(),
                                 suggestion(key.str(), known, "it may be " + join(known, ", "))));
}

std::string Section::text(std::string_view key, std::string otherwise) const {
  const toml::node* node = find(key);
  if (node == nullptr) return otherwise;
  const auto value = node->value_exact<std::string>();
  if (!value) complain(*node, fmt::format("{} must be a text in quotes", key));
  return *value;
}

std::string Section::required_text(std::string_view key) const {
  std::string value = text(key);
  if (value.empty()) complain(fmt::format("'{}' is missing; add it", key));
  return value;
}

double Section::number(std::string_view key, double otherwise) const {
  const toml::node* node = find(key);
  if (node == nullptr) return otherwise;
  const auto value = node->is_number() ? node->value<double>() : std::nullopt;
  if (!value || !std::isfinite(*value) || *value < 0.0)
    complain(*node, fmt::format("{} must be a number of at least 0", key));
  return *value;
}

double Section::any_number(std::string_view key) const {
  const toml::node* node = find(key);
  const auto value = node != nullptr && node->is_number() ? node->value<double>() : std::nullopt;
  if (!value || !std::isfinite(*value))
    complain(node != nullptr ? *node : *table_, fmt::format("{} must be a number", key));
  return *value;
}

bool Section::truth(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return false;
  const auto value = node->value_exact<bool>();
  if (!value) complain(*node, fmt::format("{} must be true or false", key));
  return *value;
}

Date Section::required_date(std::string_view key) const {
  const auto day = date(key);
  if (!day) complain(fmt::format("'{}' is missing; add {} = 2026-05-15 or another day", key, key));
  return *day;
}

std::optional<Date> Section::date(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return {};
  const auto value = node->value_exact<toml::date>();
  if (!value)
    complain(*node, fmt::format("{} must be a day such as 2026-05-15, without quotes", key));
  return day_of(*value);
}

std::vector<std::string> Section::texts(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return {};
  const auto checked = [&](std::vector<std::string> texts) {
    if (std::ranges::find(texts, "") != texts.end())
      complain(*node, fmt::format("{} is empty; give it a word or leave it out", key));
    return texts;
  };
  if (const auto one = node->value_exact<std::string>()) return checked({*one});
  const toml::array* array = node->as_array();
  if (array == nullptr || array->empty() || !array->is_homogeneous(toml::node_type::string))
    complain(*node, fmt::format("{} must be a text, or texts such as [\"a\", \"b\"]", key));
  std::vector<std::string> list;
  for (const toml::node& item : *array) list.push_back(*item.value_exact<std::string>());
  return checked(std::move(list));
}

std::optional<RoughDate> Section::rough_date(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return {};
  if (const auto date = node->value_exact<toml::date>()) {
    const Date day = day_of(*date);
    return RoughDate{day, day};
  }
  const auto text = node->value_exact<std::string>();
  const auto date = text ? parse_rough_date(*text) : std::nullopt;
  if (!date)
    complain(*node, fmt::format("{} must be a day such as 2026-05-15, or a month or year in quotes "
                                "such as \"2026-05\"",
                                key));
  return date;
}

Words Section::words(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return {};
  if (!node->is_table())
    complain(*node, fmt::format("{} must be a table such as {{ mode = \"rail\" }}", key));
  Words result;
  for (const auto& [word, value] : *node->as_table())
    result.emplace(word.str(), word_from(value, word.str()));
  return result;
}

Grade Section::grade() const {
  const std::string letter = text("grade", "D");
  const auto grade = grade_from(letter);
  if (!grade)
    complain(*find("grade"), fmt::format("grade is '{}'; it must be A, B, C or D", letter));
  return *grade;
}

std::optional<Section> Section::table(std::string_view key) const {
  const toml::node* node = find(key);
  if (node == nullptr) return {};
  if (!node->is_table()) complain(*node, fmt::format("{} must be a table: [{}]", key, key));
  return Section(*node->as_table(), *file_);
}

Words Section::words_but(std::span<const std::string_view> keys) const {
  Words result;
  for (const auto& [word, value] : *table_)
    if (std::ranges::find(keys, word.str()) == keys.end())
      result.emplace(word.str(), words_from(value, word.str()));
  return result;
}

std::vector<Section> Section::sections(std::string_view key, std::string_view remedy) const {
  const toml::node* node = find(key);
  if (node == nullptr) return {};
  const toml::array* array = node->as_array();
  if (array == nullptr || !array->is_homogeneous(toml::node_type::table))
    complain(*node, std::string(remedy));
  std::vector<Section> tables;
  for (const toml::node& table : *array) tables.emplace_back(*table.as_table(), *file_);
  return tables;
}

void Section::complain(const toml::node& node, const std::string& sentence) const {
  fail(ExitStatus::bad_data, "{}:{}: {}", file_->string(), node.source().begin.line, sentence);
}

std::string Section::where() const {
  return fmt::format("{}:{}", file_->string(), table_->source().begin.line);
}

std::string Section::words_from(const toml::node& value, std::string_view key) const {
  const toml::array* array = value.as_array();
  if (array == nullptr) return word_from(value, key);
  std::vector<std::string> words;
  for (const toml::node& item : *array) words.push_back(word_from(item, key));
  return join(words, ";");
}

std::string Section::word_from(const toml::node& value, std::string_view key) const {
  if (const auto text = value.value_exact<std::string>()) return *text;
  if (const auto whole = value.value_exact<std::int64_t>()) return fmt::format("{}", *whole);
  if (const auto number = value.value_exact<double>()) return fmt::format("{}", *number);
  if (const auto truth = value.value_exact<bool>()) return *truth ? "yes" : "no";
  complain(value, fmt::format("{} must be a text, a number, true or false", key));
}

}  // namespace landbridge
