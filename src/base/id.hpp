// SPDX-License-Identifier: Apache-2.0
// Numbers that name things: a strong index type per kind, and a vector that only its own index opens.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <utility>
#include <vector>

namespace landbridge {

/// Index of one kind of thing; 0-based and dense.
template <class Tag>
struct Id {
  std::uint32_t index{};
  friend constexpr auto operator<=>(Id, Id) = default;
};

/// A vector of T that is read by Key, an Id of one kind, and by nothing else.
template <class Key, class T>
class Table {
 public:
  Table() = default;
  explicit Table(std::vector<T> items) : items_(std::move(items)) {}
  Table(std::size_t count, const T& item) : items_(count, item) {}

  T& operator[](Key key) { return items_[key.index]; }
  const T& operator[](Key key) const { return items_[key.index]; }

  std::size_t size() const { return items_.size(); }
  bool empty() const { return items_.empty(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }

  Key push(T item) {
    items_.push_back(std::move(item));
    return Key{static_cast<std::uint32_t>(items_.size() - 1)};
  }

  /// All keys in order.
  auto keys() const {
    return std::views::iota(std::uint32_t{0}, static_cast<std::uint32_t>(items_.size())) |
           std::views::transform([](std::uint32_t i) { return Key{i}; });
  }

 private:
  std::vector<T> items_;
};

}  // namespace landbridge
