// SPDX-License-Identifier: Apache-2.0
// Numbers that name things: a strong index type per kind, and a vector that only its own index
// opens.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace landbridge {

/// Index of one kind of thing; 0-based and dense.
template <class Tag>
struct Id {
  std::uint32_t index{};
  friend constexpr auto operator<=>(Id, Id) = default;
};

/// The ids from `first` to before `last`. Written out: clang 14 cannot compile the views of
/// libstdc++ 12.
template <class Key>
class IdRange {
 public:
  class Iterator {
   public:
    using value_type = Key;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    explicit Iterator(std::uint32_t index) : index_(index) {}
    Key operator*() const { return Key{index_}; }
    Iterator& operator++() {
      ++index_;
      return *this;
    }
    Iterator operator++(int) { return Iterator(index_++); }
    friend bool operator==(Iterator, Iterator) = default;

   private:
    std::uint32_t index_ = 0;
  };

  IdRange(std::uint32_t first, std::uint32_t last) : first_(first), last_(last) {}
  Iterator begin() const { return Iterator(first_); }
  Iterator end() const { return Iterator(last_); }
  std::size_t size() const { return last_ - first_; }
  bool empty() const { return first_ == last_; }

 private:
  std::uint32_t first_;
  std::uint32_t last_;
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
  IdRange<Key> keys() const { return {0, static_cast<std::uint32_t>(items_.size())}; }

 private:
  std::vector<T> items_;
};

}  // namespace landbridge
