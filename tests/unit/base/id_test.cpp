// SPDX-License-Identifier: Apache-2.0
#include "base/id.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <ranges>
#include <string>
#include <type_traits>

namespace landbridge {
namespace {

using PortId = Id<struct PortTag>;
using RoadId = Id<struct RoadTag>;

template <class A, class B>
concept Comparable = requires(A a, B b) {
  a < b;
};
template <class Table, class Key>
concept Opens = requires(Table table, Key key) {
  table[key];
};

TEST(Id, KindsDoNotMix) {
  EXPECT_TRUE((Comparable<PortId, PortId>));
  EXPECT_FALSE((Comparable<PortId, RoadId>));
  EXPECT_FALSE((std::is_convertible_v<PortId, RoadId>));
  EXPECT_FALSE((std::is_convertible_v<std::uint32_t, PortId>));
  EXPECT_TRUE((Opens<Table<PortId, int>, PortId>));
  EXPECT_FALSE((Opens<Table<PortId, int>, RoadId>));
  EXPECT_FALSE((Opens<Table<PortId, int>, int>));
}

TEST(Table, PushGivesTheKeyThatOpens) {
  Table<PortId, std::string> ports;
  EXPECT_TRUE(ports.empty());
  const PortId first = ports.push("Chabahar");
  const PortId second = ports.push("Aktau");
  EXPECT_LT(first, second);
  EXPECT_EQ(ports[first], "Chabahar");
  ports[second] = "Kuryk";
  EXPECT_EQ(ports[second], "Kuryk");
  EXPECT_EQ(ports.size(), 2U);
}

TEST(Table, KeysAreAllInOrder) {
  Table<PortId, int> ports(3, 7);
  int sum = 0;
  std::uint32_t expected = 0;
  for (const PortId port : ports.keys()) {
    EXPECT_EQ(port.index, expected++);
    sum += ports[port];
  }
  EXPECT_EQ(sum, 21);
  EXPECT_TRUE((Table<PortId, int>().keys().empty()));
}

TEST(IdRange, IsARangeForAlgorithms) {
  const IdRange<PortId> range(3, 7);
  EXPECT_TRUE((std::ranges::forward_range<IdRange<PortId>>));
  EXPECT_EQ(range.size(), 4U);
  EXPECT_EQ(std::ranges::distance(range), 4);
  EXPECT_EQ(std::ranges::find(range, PortId{5}), std::ranges::next(range.begin(), 2));
  EXPECT_EQ(std::ranges::find(range, PortId{7}), range.end());
}

TEST(Table, HoldsWhatOnlyMoves) {
  Table<PortId, std::unique_ptr<int>> ports;
  const PortId port = ports.push(std::make_unique<int>(4));
  EXPECT_EQ(*ports[port], 4);
}

}  // namespace
}  // namespace landbridge
