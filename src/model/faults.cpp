// SPDX-License-Identifier: Apache-2.0
#include "model/faults.hpp"

#include "base/error.hpp"
#include "base/near_names.hpp"
#include "base/text.hpp"

namespace landbridge {

void Faults::say(std::string sentence) {
  if (!collect) throw Error(ExitStatus::bad_data, sentence);
  found.push_back(std::move(sentence));
}

void Check::say(const std::string& fault) {
  has_passed_ = false;
  faults_->say(fmt::format("{}: {}", where_->text, fault));
}

std::string suggestion(std::string_view word, std::span<const std::string> words,
                       std::string_view otherwise) {
  const std::vector<std::string> nearest = nearest_words(word, words, 3);
  if (nearest.empty()) return std::string(otherwise);
  return fmt::format("did you mean '{}'?", join(nearest, "' or '"));
}

}  // namespace landbridge
