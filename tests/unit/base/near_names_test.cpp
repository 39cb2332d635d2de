// SPDX-License-Identifier: Apache-2.0
#include "base/near_names.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace landbridge {
namespace {

using Texts = std::vector<std::string>;

// The distance by its definition, every cell of the table.
std::size_t plain_edits(std::u32string_view a, std::u32string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      const std::size_t replaced = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

Texts near(std::string_view text, const Texts& names) {
  Texts found;
  for (const NearName& name : near_names(text, names)) found.push_back(names[name.index]);
  return found;
}

TEST(NearNames, CountsEdits) {
  EXPECT_EQ(edits_between(U"khorgoss", U"khorgos", 3), 1U);  // put in
  EXPECT_EQ(edits_between(U"khrgos", U"khorgos", 3), 1U);    // left out
  EXPECT_EQ(edits_between(U"khorgas", U"khorgos", 3), 1U);   // replaced
  EXPECT_EQ(edits_between(U"khrogos", U"khorgos", 3), 1U);   // swapped
  EXPECT_EQ(edits_between(U"昆明", U"昆山", 3), 1U);         // a letter, not its bytes
  EXPECT_EQ(edits_between(U"", U"", 0), 0U);
  EXPECT_EQ(edits_between(U"", U"abc", 3), 3U);
  EXPECT_EQ(edits_between(U"", U"abc", 2), std::nullopt);
  EXPECT_EQ(edits_between(U"abc", U"abd", 0), std::nullopt);
  EXPECT_EQ(edits_between(U"abc", U"abc", 0), 0U);
}

TEST(NearNames, TheBandLosesNoDistance) {
  std::mt19937 random(20260515);
  std::uniform_int_distribution<std::size_t> length(0, 9);
  std::uniform_int_distribution<int> letter('a', 'c');
  const auto word = [&] {
    std::u32string text(length(random), U'a');
    for (char32_t& one : text) one = static_cast<char32_t>(letter(random));
    return text;
  };
  for (int round = 0; round < 20'000; ++round) {
    const std::u32string a = word();
    const std::u32string b = word();
    const std::size_t all = plain_edits(a, b);
    for (std::size_t most = 0; most <= 10; ++most)
      ASSERT_EQ(edits_between(a, b, most), all <= most ? std::optional(all) : std::nullopt)
          << round << " most " << most;
  }
}

TEST(NearNames, TheNearestComeFirstThenTheOrderGiven) {
  const Texts names{"Khargosh", "Khorgos", "Horgos", "Mumbai", "Khorgas"};
  EXPECT_EQ(near("Khorgoss", names), (Texts{"Khorgos", "Khargosh", "Horgos", "Khorgas"}));
  EXPECT_EQ(near("Khorgas", names).front(), "Khorgas");
}

TEST(NearNames, AWordOfANameIsEnough) {
  EXPECT_EQ(near("Chabong", {"Laem Chabang", "Chabahar"}), (Texts{"Laem Chabang"}));
  EXPECT_EQ(near("chabang leam", {"Laem Chabang"}), (Texts{"Laem Chabang"}));  // in any order
}

TEST(NearNames, EachWordOfTheTextNeedsAWordOfItsOwn) {
  EXPECT_TRUE(near("Chonqing Chonqing", {"Chongqing Port"}).empty());
  EXPECT_TRUE(near("Chonqing Port", {"Chongqing"}).empty());
  EXPECT_EQ(near("Chonqing Port", {"Chongqing", "Port of Chongqing"}),
            (Texts{"Port of Chongqing"}));
}

TEST(NearNames, ShortWordsTakeFewEdits) {
  EXPECT_TRUE(near("Oz", {"Os"}).empty());
  EXPECT_EQ(near("Ozh", {"Osh"}), (Texts{"Osh"}));
  EXPECT_TRUE(near("Ozz", {"Osh"}).empty());
  EXPECT_TRUE(near("昆山", {"昆明"}).empty());
  EXPECT_EQ(near("乌鲁本齐", {"乌鲁木齐", "昆明"}), (Texts{"乌鲁木齐"}));
}

TEST(NearNames, NothingIsNearToNothing) {
  EXPECT_TRUE(near("", {"", "a", "Aktau"}).empty());
  EXPECT_TRUE(near("-- !", {"", "a", "Aktau"}).empty());
  EXPECT_TRUE(near("Aktau", {}).empty());
  EXPECT_TRUE(near("Aktau", {"", " "}).empty());
}

TEST(NearNames, BadBytesAndLongTextsDoNoHarm) {
  EXPECT_TRUE(near("\xFF\xFE\xFD", {"Aktau", "\xFF"}).empty());
  EXPECT_TRUE(near(std::string(100'000, 'a'), {"Aktau", "Kunming"}).empty());
  std::string words;
  for (int i = 0; i < 20'000; ++i) words += "aktau ";
  EXPECT_TRUE(near(words, Texts(1'000, "Aktau Port")).empty());
}

TEST(NearestWords, ComeNearestFirst) {
  const Texts places{"kunming", "khorgos", "kunming-east", "bangkok", "mumbai"};
  EXPECT_EQ(nearest_words("kunmin", places, 1), (Texts{"kunming"}));
  EXPECT_EQ(nearest_words("Khorgas", places, 3), (Texts{"khorgos"}));
  EXPECT_EQ(nearest_words("Kunming", places, 5).front(), "kunming");
  EXPECT_TRUE(nearest_words("rotterdam", places, 3).empty());
  EXPECT_TRUE(nearest_words("kunming", {}, 3).empty());
  EXPECT_TRUE(nearest_words("kunming", places, 0).empty());
}

TEST(NearestWords, NameEachOnce) {
  EXPECT_EQ(nearest_words("aktau", Texts{"Aktau", "Aktau", "Aktobe"}, 5).front(), "Aktau");
  EXPECT_EQ(nearest_words("aktau", Texts{"Aktau", "Aktau"}, 5).size(), 1U);
}

TEST(NearestWords, CountLettersAndNotBytes) {
  EXPECT_EQ(nearest_words("Көкшетау", Texts{"Көкшетоу"}, 1), (Texts{"Көкшетоу"}));
  EXPECT_TRUE(nearest_words("昆明", Texts{"上海"}, 1).empty());
}

}  // namespace
}  // namespace landbridge
