// SPDX-License-Identifier: Apache-2.0
// In every format the legs add up to the total exactly, and GDAL reads back what was written.
#include "ask.hpp"
#include "base/text.hpp"

#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <array>
#include <map>
#include <sstream>

namespace landbridge::acceptance {
namespace {

const std::vector<std::vector<std::string>> questions{
    {"route", "Kunming", "Laem Chabang", "--modes", "rail"},
    {"route", "Mumbai", "Kabul"},
    {"route", "Chongqing", "Duisburg", "--modes", "rail"},
    {"route", "Xi'an", "Istanbul", "--by", "cost"},
    {"route", "Vladivostok", "Rotterdam", "--by", "emissions"},
};

constexpr std::array measures{"distance_km", "time_h",   "moving_h",
                              "dwell_h",     "cost_usd", "emissions_kgco2e"};

std::vector<std::string> with(std::vector<std::string> question, std::vector<std::string> more) {
  question.insert(question.end(), more.begin(), more.end());
  return question;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// The last six numbers of a line of a table, in thousandths.
std::vector<std::int64_t> numbers_at_the_end(const std::string& line, std::string_view separators) {
  std::vector<std::string> words = split(line, separators);
  std::vector<std::int64_t> numbers;
  for (std::size_t i = words.size() - std::min<std::size_t>(6, words.size()); i < words.size();
       ++i) {
    const auto number = parse_number(words[i]);
    if (!number) return {};
    numbers.push_back(thousandths(*number));
  }
  return numbers.size() == 6 ? numbers : std::vector<std::int64_t>{};
}

// Adds up the rows of a table and compares with its last row.
void expect_rows_add_up(const std::string& table, std::string_view separators) {
  std::vector<std::vector<std::int64_t>> rows;
  for (const std::string& line : lines_of(table))
    if (auto numbers = numbers_at_the_end(line, separators); !numbers.empty())
      rows.push_back(std::move(numbers));
  ASSERT_GE(rows.size(), 3U) << table;
  std::vector<std::int64_t> sum(6, 0);
  for (std::size_t row = 0; row + 1 < rows.size(); ++row)
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += rows[row][i];
  EXPECT_EQ(sum, rows.back()) << table;
}

TEST(Formats, LegsAddUpInJson) {
  for (const auto& question : questions) {
    const auto route = json_of(question)["routes"][0];
    for (const char* measure : measures) {
      std::int64_t sum = 0;
      for (const auto& leg : route["legs"]) sum += thousandths(leg[measure]);
      EXPECT_EQ(sum, thousandths(route["totals"][measure])) << measure;
    }
    for (const auto& leg : route["legs"])
      EXPECT_EQ(thousandths(leg["moving_h"]) + thousandths(leg["dwell_h"]),
                thousandths(leg["time_h"]));
  }
}

TEST(Formats, LegsAddUpInTables) {
  for (const auto& question : questions) {
    expect_rows_add_up(ask(question).out, " ");
    std::string markdown = ask(with(question, {"-f", "md"})).out;
    std::erase(markdown, '*');
    expect_rows_add_up(markdown, "| ");
  }
}

TEST(Formats, LegsAddUpInGeoJson) {
  for (const auto& question : questions) {
    const auto totals = json_of(question)["routes"][0]["totals"];
    const auto map = nlohmann::json::parse(ask(with(question, {"-f", "geojson"})).out);
    for (const char* measure : measures) {
      std::int64_t sum = 0;
      for (const auto& feature : map["features"])
        if (feature["properties"]["sheet"] == "legs")
          sum += thousandths(feature["properties"][measure]);
      EXPECT_EQ(sum, thousandths(totals[measure])) << measure;
    }
    EXPECT_TRUE(map.contains("attribution"));
  }
}

TEST(Formats, ExplanationsAddUpToTheRoute) {
  for (auto question : questions) {
    const auto totals = json_of(question)["routes"][0]["totals"];
    question.front() = "explain";
    const auto explained = json_of(question);
    for (const char* measure : measures) {
      if (measure == std::string("time_h")) continue;  // moving and dwell are explained
      EXPECT_EQ(thousandths(explained["totals"][measure]), thousandths(totals[measure])) << measure;
    }
  }
}

TEST(Formats, CsvHasARowPerLeg) {
  for (const auto& question : questions) {
    const auto legs = json_of(question)["routes"][0]["legs"].size();
    EXPECT_EQ(lines_of(ask(with(question, {"-f", "csv"})).out).size(), legs + 1);
  }
}

struct Counted {
  GIntBig legs = 0;
  double km = 0.0;
};

// The legs that GDAL finds in a file.
Counted read_back(const std::filesystem::path& file) {
  GDALAllRegister();
  const GDALDatasetUniquePtr dataset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR));
  Counted counted;
  if (dataset == nullptr) return counted;
  for (OGRLayer* layer : dataset->GetLayers()) {
    for (const auto& feature : *layer) {
      const int kind = feature->GetFieldIndex("kind");
      const int km =
          feature->GetFieldIndex(file.extension() == ".shp" ? "distance_k" : "distance_km");
      if (kind < 0 || km < 0 || !feature->IsFieldSetAndNotNull(kind)) continue;
      ++counted.legs;
      counted.km += feature->GetFieldAsDouble(km);
    }
  }
  return counted;
}

TEST(Formats, GdalReadsBackTheSameLegs) {
  const Folder folder;
  for (const auto& question : questions) {
    const auto route = json_of(question)["routes"][0];
    for (const std::string ending : {".geojson", ".gpkg", ".fgb", ".sqlite"}) {
      const auto file = folder / ("route" + ending);
      const Reply reply = ask(with(question, {"-o", file.string(), "--overwrite"}));
      ASSERT_EQ(reply.status, 0) << reply.err;
      const Counted counted = read_back(file);
      EXPECT_EQ(counted.legs, static_cast<GIntBig>(route["legs"].size())) << file;
      EXPECT_EQ(thousandths(counted.km), thousandths(route["totals"]["distance_km"])) << file;
    }
  }
}

}  // namespace
}  // namespace landbridge::acceptance
