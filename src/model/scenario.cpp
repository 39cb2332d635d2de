// SPDX-License-Identifier: Apache-2.0
#include "model/scenario.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <iterator>

namespace landbridge {
namespace {

bool is_in(const Stack& stack, std::string_view name) {
  return std::ranges::find(stack, name, &Scenario::name) != stack.end();
}

// Two files of one name are two scenarios, of which nobody could say which is meant.
bool is_there(const Stack& stack, const Scenario& one) {
  const auto same = std::ranges::find(stack, one.name, &Scenario::name);
  if (same == stack.end()) return false;
  if (same->file != one.file)
    fail(ExitStatus::usage, "two scenarios are called '{}': {} and {}; rename one of the files",
         one.name, same->file, one.file);
  return true;
}

}  // namespace

bool Selector::is_empty() const {
  return attributes.empty() && area.empty() &&
         std::ranges::all_of(selector_words,
                             [&](const SelectorWord& word) { return (this->*word.list).empty(); });
}

void append(Stack& stack, const Stack& more) {
  for (const Scenario& one : more)
    if (!is_there(stack, one)) stack.push_back(one);
}

std::string name_of(const Stack& stack) {
  std::vector<std::string> names;
  for (const Scenario& one : stack)
    if (std::ranges::find(stack, one.name, &Scenario::base) == stack.end())
      names.push_back(one.name);
  return join(names, " + ");
}

std::string fault_of(const Stack& stack) {
  for (std::size_t i = 0; i < stack.size(); ++i) {
    const Stack before(stack.begin(), stack.begin() + static_cast<std::ptrdiff_t>(i));
    for (const std::string& name : stack[i].requires_)
      if (!is_in(before, name))
        return fmt::format("{}: requires scenario '{}'; put it before this one, as {}+{}",
                           stack[i].file, name, name, stack[i].file);
    for (const std::string& name : stack[i].conflicts)
      if (is_in(stack, name))
        return fmt::format("{}: conflicts with scenario '{}'; leave one of the two out",
                           stack[i].file, name);
  }
  return {};
}

}  // namespace landbridge
