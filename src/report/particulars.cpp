// SPDX-License-Identifier: Apache-2.0
#include "report/particulars.hpp"

#include "base/error.hpp"
#include "report/json_text.hpp"
#include "report/output.hpp"
#include "report/plain.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <ostream>

namespace landbridge {
namespace {

using Json = nlohmann::ordered_json;

Json read(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) fail(ExitStatus::io, "{}: cannot be read", file.string());
  Json found = Json::parse(in, nullptr, false);
  if (!found.is_object())
    fail(ExitStatus::bad_data, "{}: is no record of a question", file.string());
  return found;
}

// The text of a member; nothing where there is none.
std::string text_of(const Json& object, const std::string& name) {
  const auto member = object.find(name);
  if (member == object.end()) return {};
  return member->is_string() ? member->get<std::string>() : member->dump();
}

std::string in_words(const std::string& value) { return value.empty() ? "nothing" : value; }

std::string difference(const std::string& name, const std::string& then, const std::string& now) {
  return fmt::format("{} was {} and is {} now", name, in_words(then), in_words(now));
}

}  // namespace

void write_particulars(const std::filesystem::path& file, const Particulars& asked) {
  Object object;
  for (const auto& [name, value] : asked) object.emplace_back(name, value);
  write_file(file, Overwrite::allow, [&](std::ostream& out) {
    write_value(object, JsonLayout::indented, out);
    out << '\n';
  });
}

std::string difference_from(const std::filesystem::path& file, const Particulars& asked) {
  Json found = read(file);
  for (const auto& [name, value] : asked) {
    const std::string then = text_of(found, name);
    if (then != repaired(value)) return difference(name, then, repaired(value));
    found.erase(name);
  }
  if (found.empty()) return {};
  return difference(found.begin().key(), text_of(found, found.begin().key()), "");
}

}  // namespace landbridge
