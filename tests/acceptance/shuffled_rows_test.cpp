// SPDX-License-Identifier: Apache-2.0
// No order of rows in any layer changes a byte of any answer.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <random>

namespace landbridge::acceptance {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> read_lines(const fs::path& file) {
  std::ifstream in(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool is_feature(const std::string& line) { return line.find("\"Feature\"") != std::string::npos; }

// Shuffles the features of GeoJSON (one a line) or the rows of CSV below the head.
void write_shuffled(const fs::path& from, const fs::path& to, std::mt19937& random) {
  std::vector<std::string> lines = read_lines(from);
  auto first = lines.begin() + 1;
  auto last = lines.end();
  if (from.extension() == ".geojson") {
    first = std::ranges::find_if(lines, is_feature);
    last = std::find_if_not(first, lines.end(), is_feature);
    for (auto line = first; line != last; ++line)
      if (line->ends_with(',')) line->pop_back();
  }
  std::shuffle(first, last, random);
  if (from.extension() == ".geojson")
    for (auto line = first; line + 1 < last; ++line) *line += ',';
  std::ofstream out(to);
  for (const std::string& line : lines) out << line << '\n';
}

// A copy of the shipped network with the rows of all layers and of its demand table shuffled.
std::string shuffled_network(const Folder& folder, unsigned seed) {
  std::mt19937 random(seed);
  const fs::path source(LANDBRIDGE_SOURCE);
  fs::create_directory(folder / "geodata");
  fs::create_directory(folder / "networks");
  for (const auto& entry : fs::directory_iterator(source / "geodata"))
    if (entry.path().extension() == ".geojson" || entry.path().extension() == ".csv")
      write_shuffled(entry.path(), (folder / "geodata") / entry.path().filename(), random);
  fs::create_directory(folder / "networks/od");
  write_shuffled(source / "networks/od/eurasia.csv", folder / "networks/od/eurasia.csv", random);
  const fs::path manifest = (folder / "networks") / "eurasia.toml";
  fs::copy_file(source / "networks" / "eurasia.toml", manifest);
  fs::copy_file(source / "networks" / "borders.toml", (folder / "networks") / "borders.toml");
  return manifest.string();
}

TEST(ShuffledRows, ChangeNoByte) {
  const std::vector<std::vector<std::string>> questions{
      {"route", "Kunming", "Laem Chabang", "-f", "json"},
      {"route", "Mumbai", "Kabul", "--by", "distance", "-f", "geojson"},
      {"route", "Shanghai", "Rotterdam", "--by", "emissions", "-f", "csv"},
      {"route", "Chongqing", "Duisburg", "--modes", "rail", "--by", "time", "-f", "json"},
      {"route", "Shanghai", "Rotterdam", "-k", "20", "-f", "csv"},
      {"route", "Shanghai", "Rotterdam", "-k", "5", "--differ-in", "link", "-f", "json"},
      {"route", "Kunming", "Duisburg", "-k", "5", "--differ-in", "country", "-f", "geojson"},
      {"explain", "Xi'an", "Istanbul", "-f", "md"},
      {"places", "-f", "csv"},
      {"sources", "-f", "json"},
      {"sources", "--default", "-f", "csv"},
      {"places", "Khorgoss", "-f", "csv"},
      {"bottleneck", "CN", "@eu", "--modes", "rail,ferry", "--avoid-country", "RU", "-f", "json"},
      {"bottleneck", "Kunming", "Bangkok", "-f", "geojson"},
      {"criticality", "--remove", "border", "--pairs", "4", "-f", "json"},
      {"criticality", "--remove", "link", "-f", "geojson"},
      {"centrality", "--od", "sco", "-f", "json"},
      {"flow", "-f", "json"},
      {"flow", "--od", "asean", "--method", "min-cost", "--scale", "20", "-f", "geojson"},
      {"network", "info", "-f", "csv"},
      {"network", "check", "-f", "csv"},
  };
  std::vector<Reply> plain;
  for (const auto& question : questions) plain.push_back(ask(question));
  for (unsigned seed = 1; seed <= 2; ++seed) {
    const Folder folder;
    const std::string network = shuffled_network(folder, seed);
    for (std::size_t i = 0; i < questions.size(); ++i) {
      auto question = questions[i];
      question.insert(question.end(), {"-n", network});
      const Reply reply = ask(question);
      EXPECT_EQ(reply.status, plain[i].status) << reply.err;
      EXPECT_EQ(reply.out, plain[i].out) << "seed " << seed << ", question " << i;
    }
  }
}

}  // namespace
}  // namespace landbridge::acceptance
