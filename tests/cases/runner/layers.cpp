// SPDX-License-Identifier: Apache-2.0
#include "layers.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "defaults.hpp"

#include <algorithm>
#include <initializer_list>

namespace landbridge::cases {
namespace {

using Columns = std::initializer_list<std::string_view>;

std::string id_of(char letter) { return lower(std::string(1, letter)); }

class LayerMaker {
 public:
  explicit LayerMaker(const Drawing& drawing) : drawing_(drawing), cells_(cells_of(drawing.map)) {}

  Layer places() const;
  Layer links() const;
  Layer crossings() const;
  Layer transfers() const;
  Layer services() const;
  Layer plain(std::string_view section, Columns columns) const;

 private:
  const WordRows& rows(std::string_view section) const;
  char letter(const std::string& word) const;
  Point at(char letter) const { return point_of(cells_.at(letter), drawing_.side); }
  Record link(const std::vector<Word>& words) const;

  const Drawing& drawing_;
  Cells cells_;
};

const WordRows& LayerMaker::rows(std::string_view section) const {
  static const WordRows none;
  const auto rows = drawing_.sections.find(section);
  return rows != drawing_.sections.end() ? rows->second : none;
}

char LayerMaker::letter(const std::string& word) const {
  if (word.size() != 1 || !cells_.contains(word[0]))
    fail(ExitStatus::usage, "'{}' is no letter of the map; draw it there", word);
  return word[0];
}

// Words with a key go to that column, the others to the columns given, in order.
Record record_of(std::span<const Word> words, std::span<const std::string_view> columns) {
  Record record;
  auto column = columns.begin();
  for (const Word& word : words) {
    if (!word.key.empty()) {
      record.set(word.key, word.text);
    } else if (column != columns.end()) {
      record.set(*column++, word.text);
    } else {
      fail(ExitStatus::usage, "'{}' is one word too many; write COLUMN={} to say what it is",
           word.text, word.text);
    }
  }
  return record;
}

// A city,border XA "Old Town" key=value: what a word is shows in how it is written.
Record described_place(char letter, std::span<const Word> words) {
  Record record;
  record.set("id", id_of(letter));
  for (const Word& word : words) {
    const bool is_code =
        word.text == "-" || (word.text.size() == 2 && word.text != lower(word.text));
    if (!word.key.empty())
      record.set(word.key, word.text);
    else if (word.is_quoted)
      record.set("name", word.text);
    else if (is_code)
      record.set("country", word.text);
    else
      record.set("kinds", join(split(word.text, ","), ";"));
  }
  const std::string letter_text(1, letter);
  record.set_default("name", letter_text);
  if (record.get("name") != letter_text)
    record.set("aliases", record.get("aliases").empty()
                              ? letter_text
                              : record.get("aliases") + ";" + letter_text);
  record.set_default("country", "XA");
  record.set_default("kinds", "station");
  return record;
}

Layer LayerMaker::places() const {
  std::map<char, Record> places;
  for (const auto& [letter, cell] : cells_) places[letter] = described_place(letter, {});
  for (const std::vector<Word>& words : rows("places")) {
    const char letter = this->letter(words.front().text);
    places[letter] = described_place(letter, std::span(words).subspan(1));
  }
  Layer layer;
  for (auto& [letter, record] : places) {
    layer.rows.push_back(std::move(record));
    layer.shapes.push_back({at(letter)});
  }
  return layer;
}

Record LayerMaker::link(const std::vector<Word>& words) const {
  static constexpr std::string_view columns[] = {"from", "to", "mode", "gauge_mm"};
  Record link = record_of(words, columns);
  const char from = letter(link.get("from"));
  const char to = letter(link.get("to"));
  link.set("from", id_of(from));
  link.set("to", id_of(to));
  const Km drawn = distance(cells_.at(from), cells_.at(to), drawing_.side);
  link.set_default("length_km", fmt::format("{}", drawn.value));
  if (link.get("mode") == "rail") link.set_default("gauge_mm", "1435");
  return link;
}

Layer LayerMaker::links() const {
  Layer layer;
  std::map<std::string, int> count;
  for (const std::vector<Word>& words : rows("links")) {
    Record link = this->link(words);
    std::string id = fmt::format("{}--{}--{}", link.get("from"), link.get("to"), link.get("mode"));
    const int nth = ++count[id];
    link.set_default("id", nth == 1 ? id : fmt::format("{}--{}", id, nth));
    layer.shapes.push_back({at(letter(words[0].text)), at(letter(words[1].text))});
    layer.rows.push_back(std::move(link));
  }
  return layer;
}

Layer LayerMaker::crossings() const {
  Layer layer = plain("crossings", {"from", "to", "mode"});
  for (Record& row : layer.rows)
    for (const char* column : {"from", "to"}) row.set(column, id_of(letter(row.get(column))));
  return layer;
}

Layer LayerMaker::transfers() const {
  Layer layer = plain("transfers", {"place", "from", "to", "method"});
  for (Record& row : layer.rows) {
    const std::string place = row.get("place");
    if (place != "*" && !place.starts_with("kind:")) row.set("place", id_of(letter(place)));
    for (const char* column : {"from", "to"}) {
      std::string platform = row.get(column);
      std::ranges::replace(platform, ':', ' ');
      row.set(column, platform);
    }
  }
  return layer;
}

// D A sea departures_per_week=7, or link=d--a--sea--2 ...
Layer LayerMaker::services() const {
  Layer layer;
  for (const std::vector<Word>& words : rows("services")) {
    const auto first_key =
        std::ranges::find_if(words, [](const Word& w) { return !w.key.empty(); });
    const auto named = std::span(words.begin(), first_key);
    static constexpr std::string_view no_columns[] = {""};
    Record row = record_of({first_key, words.end()}, std::span(no_columns).first(0));
    if (named.size() == 3)
      row.set_default("link", fmt::format("{}--{}--{}", id_of(letter(named[0].text)),
                                          id_of(letter(named[1].text)), named[2].text));
    layer.rows.push_back(std::move(row));
  }
  return layer;
}

Layer LayerMaker::plain(std::string_view section, Columns columns) const {
  Layer layer;
  for (const std::vector<Word>& words : rows(section))
    layer.rows.push_back(record_of(words, {columns.begin(), columns.size()}));
  return layer;
}

// Rows of the case first; a default stays unless a row has its words in the key columns.
void add_defaults(Layer& layer, std::span<const Record> defaults, Columns key) {
  const auto rows_of_the_case = layer.rows;
  for (const Record& row : defaults) {
    const bool is_replaced = std::ranges::any_of(rows_of_the_case, [&](const Record& own) {
      return std::ranges::all_of(key,
                                 [&](auto column) { return own.get(column) == row.get(column); });
    });
    if (!is_replaced) layer.rows.push_back(row);
  }
}

}  // namespace

Layers layers_of(const Drawing& drawing) {
  const LayerMaker make(drawing);
  Layers layers;
  layers["places"] = make.places();
  layers["links"] = make.links();
  layers["crossings"] = make.crossings();
  layers["transfers"] = make.transfers();
  layers["services"] = make.services();
  layers["parameters"] = make.plain("parameters", {"key", "country", "mode", "class", "value"});
  layers["groups"] = make.plain("groups", {"group", "members"});
  layers["cargoes"] = make.plain("cargoes", {"id", "name"});
  layers["sources"] = make.plain("sources", {"id", "title"});
  add_defaults(layers["parameters"], default_parameters(), {"key", "country", "mode", "class"});
  add_defaults(layers["cargoes"], default_cargoes(), {"id"});
  std::erase_if(layers, [](const auto& layer) { return layer.second.rows.empty(); });
  return layers;
}

}  // namespace landbridge::cases
