// SPDX-License-Identifier: Apache-2.0
#include "record.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace landbridge::cases {
namespace {

using Field = std::pair<std::string, std::string>;

std::string quoted(const std::string& value) {
  if (value.find_first_of(",\"\n") == std::string::npos) return value;
  std::string result = "\"";
  for (const char letter : value) {
    if (letter == '"') result += '"';
    result += letter;
  }
  return result + '"';
}

std::vector<std::string> columns_of(std::span<const Record> records) {
  std::vector<std::string> columns;
  for (const Record& record : records)
    for (const auto& [column, value] : record.fields())
      if (std::ranges::find(columns, column) == columns.end()) columns.push_back(column);
  return columns;
}

}  // namespace

void Record::set(std::string_view column, std::string value) {
  const auto field = std::ranges::find(fields_, column, &Field::first);
  if (field != fields_.end()) {
    field->second = std::move(value);
  } else {
    fields_.emplace_back(column, std::move(value));
  }
}

void Record::set_default(std::string_view column, std::string value) {
  if (std::ranges::find(fields_, column, &Field::first) == fields_.end())
    fields_.emplace_back(column, std::move(value));
}

std::string Record::get(std::string_view column) const {
  const auto field = std::ranges::find(fields_, column, &Field::first);
  return field != fields_.end() ? field->second : std::string();
}

std::string to_csv(std::span<const Record> records) {
  const std::vector<std::string> columns = columns_of(records);
  std::string csv = join(columns, ",") + "\n";
  for (const Record& record : records) {
    std::vector<std::string> values;
    for (const std::string& column : columns) values.push_back(quoted(record.get(column)));
    for (std::size_t i = 0; i < values.size(); ++i) csv += (i > 0 ? "," : "") + values[i];
    csv += "\n";
  }
  return csv;
}

}  // namespace landbridge::cases
