// SPDX-License-Identifier: Apache-2.0
// Unit values (speeds, tariffs, emission factors) by country, mode and class.
#pragma once

#include "model/country.hpp"
#include "model/evidence.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// Countries by group name ("@eu").
using Groups = std::map<std::string, std::vector<Country>, std::less<>>;

/// A row of the parameters; valid as long as they are.
struct ParameterRow {
  std::string_view key;
  std::string_view area;  // country code, group name or "*"
  std::string_view mode;
  std::string_view cls;
  const Figure<double>* figure;
  std::string_view notes;
};

class Parameters {
 public:
  /// Area is a country code, a group name or "*". False when the same four words were there
  /// already.
  bool insert(std::string key, std::string area, std::string mode, std::string cls,
              Figure<double> figure, std::string notes = {});

  /// All rows, by key, mode, class and area.
  std::vector<ParameterRow> rows() const;

  /// The figure for a country: its own row, else that of the first group (by name) it belongs to
  /// that has one, else that of "*"; null if there is none. Valid as long as the parameters.
  const Figure<double>* find(std::string_view key, Country country, std::string_view mode,
                             std::string_view cls, const Groups& groups) const;

  /// Like find; throws Error(bad_data) naming the missing row.
  const Figure<double>& get(std::string_view key, Country country, std::string_view mode,
                            std::string_view cls, const Groups& groups) const;

  /// Changes the figures of a key whose area, mode and class `is_meant`; gives how many.
  std::size_t change(
      std::string_view key,
      const std::function<bool(std::string_view, std::string_view, std::string_view)>& is_meant,
      const std::function<void(Figure<double>&)>& edit);

  /// Changes what holds for each of some countries: its own row, or one that is made from the row
  /// of its group or of "*". Gives how many.
  std::size_t change_for(
      std::string_view key, const std::set<Country>& countries, const Groups& groups,
      const std::function<bool(std::string_view, std::string_view)>& is_meant,  // mode, class
      const std::function<void(Figure<double>&)>& edit);

  std::size_t size() const { return count_; }

 private:
  using Words = std::array<std::string, 3>;  // key, mode, class
  using WordViews = std::array<std::string_view, 3>;
  struct WordsLess {
    using is_transparent = void;
    template <class A, class B>
    bool operator()(const A& a, const B& b) const {
      return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    }
  };
  struct Entry {
    Figure<double> figure;
    std::string notes;
  };
  using Areas = std::map<std::string, Entry, std::less<>>;
  std::map<Words, Areas, WordsLess> rows_;
  std::size_t count_ = 0;
};

}  // namespace landbridge
