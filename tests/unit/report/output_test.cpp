// SPDX-License-Identifier: Apache-2.0
#include "report/output.hpp"

#include "base/error.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>
#include <iterator>
#include <ostream>
#include <string>
#include <thread>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

// Each test has an empty folder, and must leave nothing in it but what it names.
class WriteFile : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "landbridge.XXXXXX";
    folder_ = ::mkdtemp(name.data());
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path in_folder(const std::string& name) const { return folder_ / name; }
  std::ptrdiff_t files() const {
    return std::distance(fs::directory_iterator(folder_), fs::directory_iterator());
  }

 private:
  fs::path folder_;
};

std::string content_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& file, const std::string& text, Overwrite overwrite = Overwrite::refuse) {
  write_file(file, overwrite, [&](std::ostream& out) { out << text; });
}

// The status and sentence of the error that the action ends in.
template <class Action>
std::pair<ExitStatus, std::string> error_of(Action action) {
  try {
    action();
  } catch (const Error& error) {
    return {error.status(), error.what()};
  }
  return {ExitStatus::answered, ""};
}

TEST_F(WriteFile, WritesAllBytes) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += std::to_string(i) + '\n';
  text += '\0';
  put(in_folder("a.csv"), text);
  EXPECT_EQ(content_of(in_folder("a.csv")), text);
  EXPECT_EQ(files(), 1);
}

TEST_F(WriteFile, RefusesToOverwriteUnlessAllowed) {
  put(in_folder("a"), "old");
  const auto [status, sentence] = error_of([&] { put(in_folder("a"), "new"); });
  EXPECT_EQ(status, ExitStatus::usage);
  EXPECT_NE(sentence.find("--overwrite"), std::string::npos);
  EXPECT_EQ(content_of(in_folder("a")), "old");
  put(in_folder("a"), "new", Overwrite::allow);
  EXPECT_EQ(content_of(in_folder("a")), "new");
  EXPECT_EQ(files(), 1);
}

TEST_F(WriteFile, PermissionsFollowTheMask) {
  const mode_t before = ::umask(0027);
  put(in_folder("a"), "x");
  EXPECT_EQ(::umask(before), 0027U);
  EXPECT_EQ(fs::status(in_folder("a")).permissions(), static_cast<fs::perms>(0640));
}

TEST_F(WriteFile, FailureOfTheWriterLeavesThingsAsTheyWere) {
  put(in_folder("a"), "old");
  const auto failing = [&] {
    write_file(in_folder("a"), Overwrite::allow, [](std::ostream& out) {
      out << std::string(1 << 20, 'x');
      fail(ExitStatus::usage, "nothing to draw");
    });
  };
  EXPECT_EQ(error_of(failing).first, ExitStatus::usage);
  EXPECT_EQ(content_of(in_folder("a")), "old");
  EXPECT_EQ(files(), 1);
}

// A limit on the size of files stands for a full disk: write() fails in the middle.
TEST_F(WriteFile, NoRoomLeavesThingsAsTheyWere) {
  put(in_folder("a"), "old");
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const auto default_action = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{100'000, before.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  const auto [status, sentence] =
      error_of([&] { put(in_folder("a"), std::string(300'000, 'x'), Overwrite::allow); });
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, default_action);
  EXPECT_EQ(status, ExitStatus::io);
  EXPECT_NE(sentence.find("File too large"), std::string::npos) << sentence;
  EXPECT_EQ(content_of(in_folder("a")), "old");
  EXPECT_EQ(files(), 1);
}

TEST_F(WriteFile, SaysWhatTheSystemRefuses) {
  const fs::path nowhere = in_folder("no such folder") / "a";
  const auto [status, sentence] = error_of([&] { put(nowhere, "x"); });
  EXPECT_EQ(status, ExitStatus::io);
  EXPECT_NE(sentence.find(nowhere.string()), std::string::npos);
  EXPECT_NE(sentence.find("No such file or directory"), std::string::npos);
  EXPECT_EQ(error_of([&] { put(in_folder(""), "x", Overwrite::allow); }).first, ExitStatus::io);
  EXPECT_EQ(error_of([&] { put(in_folder("."), "x", Overwrite::allow); }).first, ExitStatus::io);
  EXPECT_EQ(error_of([&] { put("", "x"); }).first, ExitStatus::io);
  EXPECT_EQ(error_of([&] { put(in_folder(std::string(5000, 'n')), "x"); }).first, ExitStatus::io);
  EXPECT_EQ(files(), 0);
}

TEST_F(WriteFile, TakesTheLongestNames) {
  put(in_folder(std::string(255, 'n')), "x");
  put(in_folder("🚂 'quoted' \"name\"\n.csv"), "x");
  EXPECT_EQ(files(), 2);
}

TEST_F(WriteFile, FollowsALink) {
  put(in_folder("file"), "old");
  fs::create_symlink("file", in_folder("link"));
  put(in_folder("link"), "new", Overwrite::allow);
  EXPECT_TRUE(fs::is_symlink(in_folder("link")));
  EXPECT_EQ(content_of(in_folder("file")), "new");
  EXPECT_EQ(files(), 2);
}

TEST_F(WriteFile, DevicesAreWrittenDirectly) {
  put("/dev/null", "x");
  const auto [status, sentence] = error_of([] { put("/dev/full", "x"); });
  EXPECT_EQ(status, ExitStatus::io);
  EXPECT_EQ(sentence, "/dev/full: cannot be written: No space left on device");
}

TEST_F(WriteFile, PipesAreWrittenDirectly) {
  ASSERT_EQ(::mkfifo(in_folder("pipe").c_str(), 0600), 0);
  std::string seen;
  std::thread reader([&] { seen = content_of(in_folder("pipe")); });
  put(in_folder("pipe"), "through");
  reader.join();
  EXPECT_EQ(seen, "through");
  EXPECT_TRUE(fs::is_fifo(in_folder("pipe")));
}

TEST_F(WriteFile, DescriptorsGoOnWhereTheyAre) {
  const int file = ::open(in_folder("a").c_str(), O_CREAT | O_WRONLY, 0600);
  ASSERT_EQ(::write(file, "a", 1), 1);
  put("/dev/fd/" + std::to_string(file), "b");
  put("/proc/self/fd/" + std::to_string(file), "c");
  ASSERT_EQ(::write(file, "d", 1), 1);
  ::close(file);
  EXPECT_EQ(content_of(in_folder("a")), "abcd");
  EXPECT_EQ(error_of([] { put("/dev/fd/987654", "x"); }).first, ExitStatus::io);
}

TEST_F(WriteFile, InterruptLeavesNothing) {
  const auto interrupted = [&] {
    write_file(in_folder("a"), Overwrite::refuse, [](std::ostream& out) {
      out << std::string(1 << 20, 'x');
      std::signal(SIGINT, [](int) {
        remove_unfinished_file();
        ::_exit(130);
      });
      std::raise(SIGINT);
    });
  };
  EXPECT_EXIT(interrupted(), testing::ExitedWithCode(130), "");
  EXPECT_EQ(files(), 0);
}

TEST_F(WriteFile, NothingUnfinishedIsLeftToRemove) {
  put(in_folder("a"), "x");
  remove_unfinished_file();
  EXPECT_EQ(content_of(in_folder("a")), "x");
}

}  // namespace
}  // namespace landbridge
