// SPDX-License-Identifier: Apache-2.0
#include "base/near_names.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace landbridge {
namespace {

using Words = std::vector<std::u32string>;

constexpr std::size_t most_edits = 3;

std::size_t edits_allowed(std::u32string_view word) {
  return std::min(word.size() / 3, most_edits);
}

Words words_of(std::string_view folded_name) {
  Words words;
  for (const std::string& word : split(folded_name, " ")) words.push_back(code_points(word));
  return words;
}

// The edits by which each wanted word becomes another word of the name: each in turn takes the
// nearest one that is left.
std::optional<std::size_t> edits_by_words(const Words& wanted, Words name) {
  if (wanted.size() > name.size()) return {};
  std::size_t sum = 0;
  for (const std::u32string& word : wanted) {
    std::optional<std::pair<std::size_t, std::size_t>> nearest;  // edits, place in the name
    for (std::size_t i = 0; i < name.size(); ++i)
      if (const auto edits = edits_between(word, name[i], edits_allowed(word));
          edits && (!nearest || *edits < nearest->first))
        nearest = {*edits, i};
    if (!nearest) return {};
    sum += nearest->first;
    name.erase(name.begin() + static_cast<std::ptrdiff_t>(nearest->second));
  }
  return sum <= most_edits ? std::optional(sum) : std::nullopt;
}

std::size_t cells_below(std::size_t reach, std::size_t row) {
  return row > reach ? row - reach : 1;
}

}  // namespace

std::optional<std::size_t> edits_between(std::u32string_view a, std::u32string_view b,
                                         std::size_t most) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return {};
  const std::size_t too_many = most + 1;
  std::vector<std::size_t> before_last(b.size() + 1, too_many);
  std::vector<std::size_t> last(b.size() + 1, too_many);
  std::vector<std::size_t> row(b.size() + 1, too_many);
  std::iota(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(std::min(most, b.size()) + 1),
            std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    const std::size_t first = cells_below(most, i);  // cells further off the diagonal are too many
    const std::size_t end = std::min(b.size(), i + most);
    row[first - 1] = first == 1 ? std::min(i, too_many) : too_many;
    std::size_t least = row[first - 1];
    for (std::size_t j = first; j <= end; ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced, too_many});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (end < b.size()) row[end + 1] = too_many;
    if (least > most) return {};
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last.back() <= most ? std::optional(last.back()) : std::nullopt;
}

std::vector<NearName> near_names(std::string_view text, std::span<const std::string> names) {
  const std::string wanted = folded(text);
  const std::u32string wanted_letters = code_points(wanted);
  const Words wanted_words = words_of(wanted);
  std::vector<NearName> near;
  if (wanted_letters.empty()) return near;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string name = folded(names[i]);
    auto edits = edits_between(wanted_letters, code_points(name), edits_allowed(wanted_letters));
    const auto by_words = edits_by_words(wanted_words, words_of(name));
    if (by_words && (!edits || *by_words < *edits)) edits = by_words;
    if (edits) near.push_back({i, *edits});
  }
  std::ranges::stable_sort(near, {}, &NearName::edits);
  const auto far = std::ranges::find_if(
      near, [&](const NearName& name) { return name.edits > near.front().edits + 1; });
  near.erase(far, near.end());
  return near;
}

std::vector<std::string> nearest_words(std::string_view word, std::span<const std::string> words,
                                       std::size_t count) {
  const std::string wanted = folded(word);
  const std::u32string letters = code_points(wanted);
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (const std::string& candidate : words) {
    const std::string have = folded(candidate);
    const std::u32string have_letters = code_points(have);
    const bool begins_alike = std::min(wanted.size(), have.size()) >= 3 &&
                              (have.starts_with(wanted) || wanted.starts_with(have));
    const std::size_t most = 1 + std::max(letters.size(), have_letters.size()) / 3;
    const auto edits =
        begins_alike ? std::optional<std::size_t>(1) : edits_between(letters, have_letters, most);
    if (edits) ranked.emplace_back(*edits, candidate);
  }
  std::ranges::stable_sort(ranked, {}, &std::pair<std::size_t, std::string>::first);
  std::vector<std::string> nearest;
  for (auto& [distance, candidate] : ranked) {
    if (nearest.size() == count) break;
    if (std::ranges::find(nearest, candidate) == nearest.end()) nearest.push_back(candidate);
  }
  return nearest;
}

}  // namespace landbridge
