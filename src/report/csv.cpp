// SPDX-License-Identifier: Apache-2.0
#include "base/rounding.hpp"
#include "report/format.hpp"
#include "report/plain.hpp"

#include <ostream>

namespace landbridge {
namespace {

struct FieldText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(bool truth) const { return truth ? "true" : "false"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return plain_text(number); }
  std::string operator()(Decimal number) const { return plain_text(number); }
  std::string operator()(const std::string& text) const { return repaired(text); }
  std::string operator()(const Array& parts) const {
    std::string list;
    for (const Value& part : parts) {
      if (&part != &parts.front()) list += ';';
      list += std::visit(*this, part.content());
    }
    return list;
  }
  std::string operator()(const Object&) const { return {}; }  // no cell holds one
};

// RFC 4180, section 2, rules 5 to 7.
std::string quoted(const std::string& field) {
  if (field.find_first_of(",\"\r\n") == std::string::npos) return field;
  std::string result = "\"";
  for (const char letter : field) {
    if (letter == '"') result += '"';
    result += letter;
  }
  return result + '"';
}

void write_record(const std::vector<std::string>& fields, std::ostream& out) {
  std::string line;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) line += ',';
    line += quoted(fields[i]);
  }
  // A record of one empty field would be a blank line, which readers skip.
  out << (line.empty() ? "\"\"" : line) << '\n';
}

}  // namespace

void write_csv_header(const Sheet& sheet, std::ostream& out) {
  std::vector<std::string> fields;
  for (const Column& column : sheet.columns) fields.push_back(flat_key(column));
  write_record(fields, out);
}

void write_csv_rows(const Sheet& sheet, std::ostream& out) {
  std::vector<std::string> fields;
  for (const std::vector<Value>& row : rounded(sheet, Precision::data).rows) {
    fields.clear();
    for (const Value& cell : row) fields.push_back(std::visit(FieldText{}, cell.content()));
    write_record(fields, out);
  }
}

void write_csv(const Answer& answer, const Look&, std::ostream& out) {
  if (answer.sheets.empty()) return;
  write_csv_header(answer.sheets.front(), out);
  write_csv_rows(answer.sheets.front(), out);
}

}  // namespace landbridge
