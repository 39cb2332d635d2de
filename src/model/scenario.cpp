// SPDX-License-Identifier: Apache-2.0
#include "model/scenario.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <iterator>

namespace landbridge {
namespace {

bool is_in(const Stack& stack, std::string_view name) {
  return std::ranges::find(stack, name, &Scenario::name) != stack.end();
}

}  // namespace

bool Selector::is_empty() const {
  return attributes.empty() && area.empty() &&
         std::ranges::all_of(selector_words,
                             [&](const SelectorWord& word) { return (this->*word.list).empty(); });
}

void append(Stack& stack, const Stack& more) {
  std::ranges::copy_if(more, std::back_inserter(stack),
                       [&](const Scenario& one) { return !is_in(stack, one.name); });
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
                           stack[i].file, name, name, stack[i].name);
    for (const std::string& name : stack[i].conflicts)
      if (is_in(stack, name))
        return fmt::format("{}: conflicts with scenario '{}'; leave one of the two out",
                           stack[i].file, name);
  }
  return {};
}

}  // namespace landbridge
