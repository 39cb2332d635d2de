// SPDX-License-Identifier: Apache-2.0
#include "report/part_file.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace landbridge::test {
namespace {

namespace fs = std::filesystem;

const Particulars asked{{"by", "time"}, {"vary 1", "speed \"x\" 1,2"}, {"via", ""}};

// Two records a point; a quoted field holds a line end.
const PartLayout layout{"point,\"a,b\"\n", 2, 3};

std::string point(int number) {
  return fmt::format("{0},\"one\n{0},\"\"two\"\n{0},three\n", number);
}

class PartFileTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "landbridge-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
    target_ = folder_ / "out.csv";
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path part() const { return target_.string() + ".part"; }
  fs::path record() const { return target_.string() + ".part.json"; }

  static std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  static void write(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
  }

  // Runs to the end, or up to a point; gives how many points were there before.
  std::size_t run(Overwrite overwrite, Resume resume, const Particulars& particulars = asked,
                  std::size_t last = 3) const {
    PartFile file(target_, overwrite, resume, particulars, layout);
    const std::size_t before = file.done();
    while (file.done() < last) file.append(point(static_cast<int>(file.done()) + 1));
    if (last == layout.points) file.finish();
    return before;
  }

  std::string error_of(Overwrite overwrite, Resume resume,
                       const Particulars& particulars = asked) const {
    try {
      run(overwrite, resume, particulars);
    } catch (const Error& error) {
      return fmt::format("{}: {}", static_cast<int>(error.status()), error.what());
    }
    return "no error";
  }

  fs::path folder_;
  fs::path target_;
  std::string whole_ = layout.header + point(1) + point(2) + point(3);
};

TEST_F(PartFileTest, BecomesTheTarget) {
  EXPECT_EQ(run(Overwrite::refuse, Resume::no), 0U);
  EXPECT_EQ(read(target_), whole_);
  EXPECT_FALSE(fs::exists(part()));
  EXPECT_FALSE(fs::exists(record()));
}

TEST_F(PartFileTest, GoesOnFromAnyByte) {
  run(Overwrite::refuse, Resume::no, asked, 2);
  const std::string kept = read(record());
  for (std::size_t cut = 0; cut <= whole_.size(); ++cut) {
    fs::remove(target_);
    write(part(), whole_.substr(0, cut));
    write(record(), kept);
    std::size_t points = 0;
    std::string so_far = layout.header;
    for (int number = 1; number <= 3; ++number)
      if ((so_far += point(number)).size() <= cut) ++points;
    EXPECT_EQ(run(Overwrite::refuse, Resume::yes), points) << cut;
    EXPECT_EQ(read(target_), whole_) << cut;
    EXPECT_FALSE(fs::exists(part()));
  }
}

TEST_F(PartFileTest, NeverTakesADamagedPart) {
  run(Overwrite::refuse, Resume::no, asked, 2);
  const std::string kept = read(record());
  const std::string begun = layout.header + point(1) + point(2);
  for (std::size_t at = 0; at < begun.size(); ++at)
    for (const char other : {'9', '"', '\n', '\0'}) {
      if (begun[at] == other) continue;
      std::string damaged = begun;
      damaged[at] = other;
      fs::remove(target_);
      write(part(), damaged);
      write(record(), kept);
      const std::string said = error_of(Overwrite::refuse, Resume::yes);
      if (said != "no error") {
        EXPECT_TRUE(said.starts_with("4: ")) << said;
        EXPECT_EQ(read(part()), damaged);
      } else {  // what was kept has as many records as there must be
        const std::string made = read(target_);
        EXPECT_TRUE(made.starts_with(layout.header));
        EXPECT_TRUE(made.ends_with(point(3)));
      }
      fs::remove(part());
    }
  write(part(), whole_ + "4");
  write(record(), kept);
  fs::remove(target_);
  EXPECT_NE(error_of(Overwrite::refuse, Resume::yes).find("is damaged behind point 3"),
            std::string::npos);
}

TEST_F(PartFileTest, IsNotTouchedUnlessToldTo) {
  run(Overwrite::refuse, Resume::no, asked, 1);
  EXPECT_EQ(error_of(Overwrite::refuse, Resume::no),
            fmt::format("2: {}: is there already, left by a run that was ended; go on with it by "
                        "--resume, or begin anew by --overwrite",
                        part().string()));
  EXPECT_EQ(read(part()), layout.header + point(1));
  EXPECT_EQ(run(Overwrite::allow, Resume::no), 0U);
  EXPECT_EQ(read(target_), whole_);
}

TEST_F(PartFileTest, BelongsToItsQuestion) {
  run(Overwrite::refuse, Resume::no, asked, 1);
  const std::string begun = read(part());
  Particulars other = asked;
  other.front().second = "cost";
  EXPECT_EQ(error_of(Overwrite::refuse, Resume::yes, other),
            fmt::format("2: --resume: {} belongs to another question: by was time and is cost now; "
                        "ask the same, or begin anew by --overwrite without --resume",
                        part().string()));
  Particulars less(asked.begin(), asked.begin() + 1);
  EXPECT_NE(error_of(Overwrite::allow, Resume::yes, less)
                .find("vary 1 was speed \"x\" 1,2 and is nothing now"),
            std::string::npos);
  Particulars more = asked;
  more.emplace_back("vary 2", "fare x 1");
  EXPECT_NE(
      error_of(Overwrite::refuse, Resume::yes, more).find("vary 2 was nothing and is fare x 1 now"),
      std::string::npos);
  EXPECT_EQ(read(part()), begun);
  write(record(), "[");
  EXPECT_TRUE(error_of(Overwrite::refuse, Resume::yes).starts_with("4: "));
  fs::remove(record());
  EXPECT_TRUE(error_of(Overwrite::refuse, Resume::yes).starts_with("6: "));
  EXPECT_EQ(read(part()), begun);
}

TEST_F(PartFileTest, ResumesNothing) {
  EXPECT_EQ(run(Overwrite::refuse, Resume::yes), 0U);
  EXPECT_EQ(read(target_), whole_);
}

TEST_F(PartFileTest, LeavesTheTargetAsItWas) {
  write(target_, "mine");
  EXPECT_NE(error_of(Overwrite::refuse, Resume::yes).find("give --overwrite to replace it"),
            std::string::npos);
  run(Overwrite::allow, Resume::no, asked, 1);
  EXPECT_EQ(read(target_), "mine");
  EXPECT_EQ(run(Overwrite::allow, Resume::yes), 1U);
  EXPECT_EQ(read(target_), whole_);
}

TEST_F(PartFileTest, IsWrittenByOneRunAtATime) {
  const PartFile first(target_, Overwrite::refuse, Resume::no, asked, layout);
  EXPECT_NE(error_of(Overwrite::allow, Resume::no).find("another run is writing it"),
            std::string::npos);
  EXPECT_NE(error_of(Overwrite::refuse, Resume::yes).find("another run is writing it"),
            std::string::npos);
}

TEST_F(PartFileTest, NeedsAFolder) {
  target_ = folder_ / "no" / "out.csv";
  EXPECT_TRUE(error_of(Overwrite::refuse, Resume::no).starts_with("6: "));
}

}  // namespace
}  // namespace landbridge::test
