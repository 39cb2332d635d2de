// SPDX-License-Identifier: Apache-2.0
#include "report/format.hpp"

#include "base/rounding.hpp"

#include <algorithm>

namespace landbridge {
namespace {

// A member of a record: a column, or an object of more members.
struct Member {
  std::string key;
  std::size_t column = 0;
  std::vector<Member> members{};
};

void place(std::vector<Member>& members, std::string_view key, std::size_t column) {
  const std::size_t dot = key.find('.');
  if (dot == std::string_view::npos) {
    members.push_back({std::string(key), column});
    return;
  }
  const std::string_view head = key.substr(0, dot);
  auto group = std::ranges::find(members, head, &Member::key);
  if (group == members.end()) group = members.insert(group, {std::string(head)});
  place(group->members, key.substr(dot + 1), column);
}

enum class Columns { all, measures };

std::vector<Member> members_of(const Sheet& sheet, Columns which) {
  std::vector<Member> members;
  for (std::size_t c = 0; c < sheet.columns.size(); ++c)
    if (which == Columns::all || sheet.columns[c].unit != Unit::none) {
      if (sheet.columns[c].is_literal)
        members.push_back({sheet.columns[c].key, c});
      else
        place(members, sheet.columns[c].key, c);
    }
  return members;
}

Object object_of(const std::vector<Member>& members, const std::vector<Value>& row) {
  Object object;
  for (const Member& member : members)
    object.emplace_back(
        member.key, member.members.empty() ? row[member.column] : object_of(member.members, row));
  return object;
}

}  // namespace

const Format* find_format(std::string_view name) {
  const auto* const found = std::ranges::find(formats, name, &Format::name);
  return found == formats.end() ? nullptr : found;
}

Array records_of(const Sheet& sheet) {
  const std::vector<Member> members = members_of(sheet, Columns::all);
  Array records;
  for (const std::vector<Value>& row : rounded(sheet, Precision::data).rows)
    records.emplace_back(object_of(members, row));
  return records;
}

Object total_of(const Sheet& sheet) {
  if (!sheet.has_total) return {};
  return object_of(members_of(sheet, Columns::measures), rounded(sheet, Precision::data).total);
}

}  // namespace landbridge
