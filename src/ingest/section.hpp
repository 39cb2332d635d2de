// SPDX-License-Identifier: Apache-2.0
// A table of a TOML file whose values are taken by key, with file and line in every complaint.
#pragma once

#include "base/date.hpp"
#include "ingest/manifest.hpp"

#include <toml++/toml.h>

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// The table of a whole file, which is read as `what` ("a manifest"). Throws Error: io if it cannot
/// be read, bad_data with the line where it is no TOML.
toml::table parse_toml(const std::filesystem::path& file, std::string_view what);

/// Every complaint is thrown as Error(bad_data) with file and line. Table and file must outlive the
/// section.
class Section {
 public:
  Section(const toml::table& table, const std::filesystem::path& file)
      : table_(&table), file_(&file) {}

  void check_keys(std::span<const std::string_view> keys) const;

  /// Null if the key is not there.
  const toml::node* find(std::string_view key) const { return table_->get(key); }

  std::string text(std::string_view key, std::string otherwise = {}) const;
  std::string required_text(std::string_view key) const;
  double number(std::string_view key, double otherwise) const;  // of at least 0
  double any_number(std::string_view key) const;                // that must be there
  bool truth(std::string_view key) const;
  Date required_date(std::string_view key) const;

  /// A day without quotes; nothing if the key is not there.
  std::optional<Date> date(std::string_view key) const;

  /// A text or an array of texts; none if the key is not there.
  std::vector<std::string> texts(std::string_view key) const;

  /// A day without quotes, or a day, month or year in quotes; nothing if the key is not there.
  std::optional<RoughDate> rough_date(std::string_view key) const;

  /// A table of texts; numbers and truths are taken as they would stand in a CSV file.
  Words words(std::string_view key) const;

  /// The value of the key `grade`; D if it is not there.
  Grade grade() const;

  /// The table of a key such as [project]; nothing if it is not there.
  std::optional<Section> table(std::string_view key) const;

  /// The same of this table itself, without some keys; arrays are joined by ';'.
  Words words_but(std::span<const std::string_view> keys) const;

  /// Where a value begins: sections of one file sort by it as they stand there.
  std::size_t line() const { return table_->source().begin.line; }

  /// The tables of an array such as [[layer]]; `remedy` says how to write it. None if the key is
  /// not there.
  std::vector<Section> sections(std::string_view key, std::string_view remedy) const;

  [[noreturn]] void complain(const toml::node& node, const std::string& sentence) const;
  [[noreturn]] void complain(const std::string& sentence) const { complain(*table_, sentence); }

  /// "networks/eurasia.toml:14".
  std::string where() const;

 private:
  std::string words_from(const toml::node& value, std::string_view key) const;
  std::string word_from(const toml::node& value, std::string_view key) const;

  const toml::table* table_;
  const std::filesystem::path* file_;
};

}  // namespace landbridge
