// SPDX-License-Identifier: Apache-2.0
#include "model/drafts.hpp"

#include <iterator>
#include <tuple>

namespace landbridge {
namespace {

template <class List>
void take(List& list, List& more) {
  list.insert(list.end(), std::make_move_iterator(more.begin()),
              std::make_move_iterator(more.end()));
}

// All lists of drafts, so that no kind is forgotten in one place.
template <class AnyDrafts>
auto lists_of(AnyDrafts& drafts) {
  return std::tie(drafts.places, drafts.corridors, drafts.links, drafts.crossings, drafts.transfers,
                  drafts.terminals, drafts.services, drafts.parameters, drafts.groups, drafts.rules,
                  drafts.cargoes, drafts.published, drafts.projects, drafts.sources);
}

}  // namespace

std::size_t Drafts::size() const {
  return std::apply([](const auto&... list) { return (list.size() + ...); }, lists_of(*this));
}

void Drafts::add(Drafts more) {
  std::apply(
      [&](auto&... list) {
        std::apply([&](auto&... others) { (take(list, others), ...); }, lists_of(more));
      },
      lists_of(*this));
}

}  // namespace landbridge
