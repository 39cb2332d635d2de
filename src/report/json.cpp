// SPDX-License-Identifier: Apache-2.0
#include "report/format.hpp"
#include "report/json_text.hpp"
#include "report/plain.hpp"

#include <nlohmann/json.hpp>

#include <ostream>

namespace landbridge {
namespace {

std::string quoted(const std::string& text) {
  using Json = nlohmann::json;
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The library writes the texts; numbers are ours, since it turns to exponents from 1e15 and below
// 1e-4 and adds ".0" to whole ones.
class JsonText {
 public:
  JsonText(JsonLayout layout, std::ostream& out) : layout_(layout), out_(out) {}

  void operator()(std::monostate) { out_ << "null"; }
  void operator()(bool truth) { out_ << (truth ? "true" : "false"); }
  void operator()(std::int64_t number) { out_ << std::to_string(number); }
  void operator()(double number) {
    const std::string text = plain_text(number);
    out_ << (text.empty() ? "null" : text);
  }
  void operator()(Decimal number) { out_ << plain_text(number); }
  void operator()(const std::string& text) { out_ << quoted(text); }

  void operator()(const Array& array) {
    write_parts('[', array, ']', [&](const Value& part) { std::visit(*this, part.content()); });
  }
  void operator()(const Object& object) {
    write_parts('{', object, '}', [&](const auto& member) {
      out_ << quoted(member.first) << ": ";
      std::visit(*this, member.second.content());
    });
  }

 private:
  template <class Parts, class Write>
  void write_parts(char open, const Parts& parts, char close, Write write) {
    out_ << open;
    ++depth_;
    for (const auto& part : parts) {
      if (&part != &parts.front()) out_ << (layout_ == JsonLayout::indented ? "," : ", ");
      break_line();
      write(part);
    }
    --depth_;
    if (!parts.empty()) break_line();
    out_ << close;
  }

  void break_line() {
    if (layout_ == JsonLayout::indented) out_ << '\n' << std::string(2 * depth_, ' ');
  }

  JsonLayout layout_;
  std::ostream& out_;
  std::size_t depth_ = 0;
};

}  // namespace

void write_value(const Value& value, JsonLayout layout, std::ostream& out) {
  JsonText text(layout, out);
  std::visit(text, value.content());
}

void write_json(const Answer& answer, const Look&, std::ostream& out) {
  write_value(answer.json, JsonLayout::indented, out);
  out << '\n';
}

}  // namespace landbridge
