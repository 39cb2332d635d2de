// SPDX-License-Identifier: Apache-2.0
// A tree of named values in a fixed order: what a JSON answer is made of.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace landbridge {

/// A decimal number exactly as shown: units x 10^-decimals.
struct Decimal {
  std::int64_t units{};
  int decimals{};
  friend constexpr bool operator==(Decimal, Decimal) = default;
};

class Value;
using Array = std::vector<Value>;
using Object = std::vector<std::pair<std::string, Value>>;  // keys keep the order of insertion

/// Nothing, a truth, a number, a text, or more of them.
class Value {
 public:
  using Content =
      std::variant<std::monostate, bool, std::int64_t, double, Decimal, std::string, Array, Object>;

  Value() = default;
  Value(bool truth) : content_(truth) {}
  Value(int number) : content_(std::int64_t{number}) {}
  Value(std::int64_t number) : content_(number) {}
  Value(double number) : content_(number) {}
  Value(Decimal number) : content_(number) {}
  Value(const char* text) : content_(std::string(text)) {}
  Value(std::string text) : content_(std::move(text)) {}
  Value(Array array) : content_(std::move(array)) {}
  Value(Object object) : content_(std::move(object)) {}

  const Content& content() const { return content_; }

 private:
  Content content_;
};

}  // namespace landbridge
