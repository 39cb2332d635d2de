// SPDX-License-Identifier: Apache-2.0
// Every JSON answer is as docs/schemas says.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace landbridge::acceptance {
namespace {

using nlohmann::json;

// The part of JSON Schema 2020-12 that the published schemas use.
class Schema {
 public:
  explicit Schema(json root) : root_(std::move(root)) {}

  /// Where the value is not as the schema says; empty if it is.
  std::string fault_of(const json& value) const { return fault(value, root_, "$"); }

 private:
  std::string fault(const json& value, const json& schema, const std::string& at) const {
    if (schema.contains("$ref")) {
      const std::string name = schema["$ref"];
      return fault(value, root_.at(json::json_pointer(name.substr(1))), at);
    }
    if (schema.contains("const") && value != schema["const"]) return at + " is another constant";
    if (schema.contains("enum") &&
        std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
      return at + " is " + value.dump();
    if (schema.contains("type") && !has_type(value, schema["type"]))
      return at + " has another type: " + value.dump();
    if (value.is_object()) return fault_of_members(value, schema, at);
    if (value.is_array() && schema.contains("items")) return fault_of_items(value, schema, at);
    return {};
  }

  std::string fault_of_members(const json& value, const json& schema, const std::string& at) const {
    for (const auto& name : schema.value("required", json::array()))
      if (!value.contains(name)) return at + " lacks " + name.get<std::string>();
    for (const auto& [name, member] : value.items()) {
      if (!schema["properties"].contains(name)) return at + " has an unknown " + name;
      if (auto found = fault(member, schema["properties"][name], at + "." + name); !found.empty())
        return found;
    }
    return {};
  }

  std::string fault_of_items(const json& value, const json& schema, const std::string& at) const {
    for (std::size_t i = 0; i < value.size(); ++i)
      if (auto found = fault(value[i], schema["items"], at + "[" + std::to_string(i) + "]");
          !found.empty())
        return found;
    return {};
  }

  static bool has_type(const json& value, const json& type) {
    if (type.is_array())
      return std::any_of(type.begin(), type.end(),
                         [&](const json& one) { return has_type(value, one); });
    return (type == "string" && value.is_string()) ||
           (type == "integer" && value.is_number_integer()) ||
           (type == "number" && value.is_number()) || (type == "boolean" && value.is_boolean()) ||
           (type == "null" && value.is_null()) || (type == "array" && value.is_array()) ||
           (type == "object" && value.is_object());
  }

  json root_;
};

Schema published(const std::string& name) {
  return Schema(json::parse(
      std::ifstream(LANDBRIDGE_SOURCE "/docs/schemas/landbridge." + name + ".schema.json")));
}

TEST(Schemas, DescribeEveryAnswer) {
  const std::vector<std::pair<std::string, std::vector<std::string>>> answers{
      {"route", {"route", "Kunming", "Laem Chabang", "--via", "Vientiane South"}},
      {"route", {"route", "Mumbai", "Kabul"}},
      {"route", {"route", "Mumbai", "Kabul", "-k", "4"}},
      {"route", {"route", "Shanghai", "Rotterdam", "-k", "4", "--differ-in", "mode"}},
      {"route", {"route", "Kashgar", "Osh", "-k", "9", "--differ-in", "border"}},
      {"explain", {"explain", "Xi'an", "Almaty"}},
      {"centrality", {"centrality", "--of", "demand,structure,topology"}},
      {"centrality", {"centrality", "Almaty", "Duisburg"}},
      {"bottleneck", {"bottleneck", "CN", "@eu", "--modes", "rail"}},
      {"bottleneck", {"bottleneck", "Kunming", "Bangkok", "--capacity", "50", "--step", "lift"}},
      {"bottleneck", {"bottleneck", "Kunming", "Bangkok", "--capacity", "90000"}},
      {"bottleneck",
       {"bottleneck", "Singapore Pasir Panjang", "Shanghai Yangshan", "--modes", "sea"}},
      {"criticality", {"criticality", "--od", "sco", "--remove", "link", "--pairs", "3"}},
      {"criticality", {"criticality", "--remove", "country", "--by", "time"}},
      {"criticality", {"criticality", "--remove", "corridor", "--by", "emissions"}},
      {"flow", {"flow", "--od", "asean"}},
      {"flow", {"flow", "--method", "min-cost", "--scale", "30", "--by", "distance"}},
      {"sweep",
       {"sweep", "Urumqi", "Duisburg", "--modes", "rail,road", "--vary", "transfer.queue x 1,4"}},
      {"sweep",
       {"sweep", "--od", "sco", "--by", "time", "--vary", "border.dwell x 1,2", "--vary",
        "carbon_price = 0,100"}},
      {"compare", {"compare", "Kashgar", "Tashkent", "-s", "cku-railway", "--years", "2026,2031"}},
      {"compare", {"compare", "--od", "sco", "-s", "suez-closed", "-s", "hormuz-open"}},
      {"portfolio", {"portfolio", "--od", "sco", "cku-railway", "rasht-astara"}},
      {"portfolio",
       {"portfolio", "--od", "asean", "thai-double-track", "ecrl", "--samples", "3", "--by",
        "time"}},
      {"matrix", {"matrix", "--od", "asean"}},
      {"matrix", {"matrix", "--places", "Kunming,Kabul"}},
      {"reach", {"reach", "Khorgos", "--by", "time", "--bands", "24,48"}},
      {"reach", {"reach", "Karachi", "Poti"}},
      {"season", {"season", "Dushanbe", "Khorog"}},
      {"places", {"places", "Khorgos"}},
      {"corridors", {"corridors", "chabahar", "--links"}},
      {"corridors", {"corridors"}},
      {"places", {"places", "Khorgoss"}},
      {"scenarios", {"scenarios"}},
      {"scenarios", {"scenarios", "hormuz-closed"}},
      {"scenarios", {"scenarios", "show", "cku-railway"}},
      {"sources", {"sources"}},
      {"sources-default", {"sources", "--default"}},
      {"networks", {"networks"}},
      {"network-info", {"network", "info"}},
      {"network-check", {"network", "check"}},
      {"network-rules", {"network", "rules"}},
      {"network-rules", {"network", "rules", "--members"}},
  };
  for (const auto& [name, question] : answers)
    EXPECT_EQ(published(name).fault_of(json_of(question)), "") << name;
  EXPECT_EQ(
      published("route").fault_of(json_of({"route", "Kunming", "Vientiane", "--modes", "rail"}, 3)),
      "");
}

TEST(Schemas, NoticeWhatIsMissing) {
  json answer = json_of({"networks"});
  answer["networks"][0].erase("title");
  EXPECT_EQ(published("networks").fault_of(answer), "$.networks[0] lacks title");
}

}  // namespace
}  // namespace landbridge::acceptance
