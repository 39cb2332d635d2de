// SPDX-License-Identifier: Apache-2.0
// Names that are nearly written like a text: what a typing error meant.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// Letters (code points) left out, put in, replaced, or swapped with their neighbour between two
/// texts: the optimal string alignment distance (Damerau 1964; Levenshtein 1966). Nothing if it is
/// above `most`; the time grows with `most` times the length.
std::optional<std::size_t> edits_between(std::u32string_view a, std::u32string_view b,
                                         std::size_t most);

struct NearName {
  std::size_t index;  // in the names that were searched
  std::size_t edits;
};

/// The names nearly written like the text (both folded), fewest edits first, then in the order
/// given; those with more than one edit above the fewest are left out. A name is near as a whole,
/// or if each word of the text is near a word of its own in it, whatever the order. What has up to
/// 2 letters takes no edit, up to 5 one, up to 8 two, more three.
std::vector<NearName> near_names(std::string_view text, std::span<const std::string> names);

/// Up to `count` of the words nearest to `word` by edits (of code points), nearest first, ties in
/// order given; words further than a third of their length are left out.
std::vector<std::string> nearest_words(std::string_view word, std::span<const std::string> words,
                                       std::size_t count);

}  // namespace landbridge
