// SPDX-License-Identifier: Apache-2.0
// Some of a list of projects.
#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace landbridge {

/// A set of projects by their index in a list of at most `most`.
class ProjectSet {
 public:
  static constexpr std::size_t most = 40;

  constexpr ProjectSet() = default;

  /// The first `count` of the list: all, if it is as long.
  static constexpr ProjectSet first(std::size_t count) {
    return ProjectSet((std::uint64_t{1} << count) - 1);
  }
  static constexpr ProjectSet only(std::size_t project) {
    return ProjectSet(std::uint64_t{1} << project);
  }

  /// The set of a number whose binary digits say which are in it, and the number of a set.
  static constexpr ProjectSet numbered(std::uint64_t number) { return ProjectSet(number); }
  constexpr std::uint64_t number() const { return bits_; }

  constexpr bool has(std::size_t project) const { return ((bits_ >> project) & 1U) != 0; }
  constexpr bool is_empty() const { return bits_ == 0; }
  constexpr std::size_t size() const { return static_cast<std::size_t>(std::popcount(bits_)); }
  constexpr bool meets(ProjectSet other) const { return (bits_ & other.bits_) != 0; }
  constexpr bool holds(ProjectSet other) const { return (bits_ & other.bits_) == other.bits_; }

  constexpr ProjectSet with(std::size_t project) const {
    return ProjectSet(bits_ | only(project).bits_);
  }
  constexpr ProjectSet without(std::size_t project) const {
    return ProjectSet(bits_ & ~only(project).bits_);
  }

  constexpr ProjectSet common_with(ProjectSet other) const {
    return ProjectSet(bits_ & other.bits_);
  }
  constexpr ProjectSet without(ProjectSet others) const {
    return ProjectSet(bits_ & ~others.bits_);
  }

  friend constexpr auto operator<=>(ProjectSet, ProjectSet) = default;

 private:
  constexpr explicit ProjectSet(std::uint64_t bits) : bits_(bits) {}

  std::uint64_t bits_ = 0;
};

}  // namespace landbridge
