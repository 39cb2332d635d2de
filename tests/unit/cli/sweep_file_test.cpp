// SPDX-License-Identifier: Apache-2.0
// A sweep into a file that was ended anywhere goes on to the same bytes.
#include "cli/sweep_file.hpp"

#include "cli/desk.hpp"
#include "cli/run.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>

namespace landbridge::test {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

struct Reply {
  int status;
  std::string out;
  std::string err;
};

// No file of this process may grow beyond so many bytes, as on a disk that is full.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) : before_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &limit_);
    const rlimit small{bytes, limit_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  ~SmallDisk() {
    setrlimit(RLIMIT_FSIZE, &limit_);
    std::signal(SIGXFSZ, before_);
  }

 private:
  rlimit limit_{};
  void (*before_)(int);
};

class SweepFileTest : public ::testing::Test {
 protected:
  void SetUp() override {
    desk_.write("sweep.toml", read(path("net.toml")) +
                                  "[[layer]]\nkind = \"parameters\"\nfile = \"figures.csv\"\n");
    desk_.write("figures.csv", R"(key,country,mode,class,value
feu_to_teu_price,*,*,*,0.5
speed_kmh,*,road,primary,50
truck_cost_usd_km,*,road,default,2
truck_cost_class_factor,*,road,primary,1
driver_time_factor,*,road,team,1
co2e_g_tkm,*,road,default,60
)");
  }

  Reply sweep(const Words& more, const std::string& step = "50") const {
    Words arguments{"sweep",
                    "-n",
                    path("sweep.toml"),
                    "--od",
                    path("od.csv"),
                    "--vary",
                    "border.dwell x 1,2",
                    "--vary",
                    "length + 0..100 step " + step};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(arguments, out, err);
    return {status, out.str(), err.str()};
  }

  std::string path(const std::string& name) const { return folder_ / name; }

  static std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  // What a run leaves that found no room.
  std::string record_of_ended_run() const {
    const SmallDisk disk(1000);
    const Reply reply = sweep({"-o", target_});
    EXPECT_EQ(reply.status, 6) << reply.err;
    EXPECT_NE(reply.err.find("out.csv.part: cannot be written: File too large; what is done is "
                             "kept, go on by --resume"),
              std::string::npos)
        << reply.err;
    EXPECT_EQ(fs::file_size(part_), 1000U);
    return read(part_ + ".json");
  }

  // The part file of a run that wrote so much.
  void leave(const std::string& bytes, const std::string& record) const {
    fs::remove(target_);
    std::ofstream(part_, std::ios::binary) << bytes;
    std::ofstream(part_ + ".json", std::ios::binary) << record;
  }

  Desk desk_;
  fs::path folder_ = fs::path(desk_.write("probe", "")).parent_path();
  std::string target_ = path("out.csv");
  std::string part_ = path("out.csv.part");
};

TEST_F(SweepFileTest, IsWhatStandardOutputGets) {
  const Reply shown = sweep({"-f", "csv"});
  const Reply written = sweep({"-o", target_});
  EXPECT_EQ(shown.status, 0) << shown.err;
  EXPECT_EQ(written.status, 0) << written.err;
  EXPECT_EQ(written.out + written.err, "");
  EXPECT_EQ(read(target_), shown.out);
  EXPECT_EQ(std::count(shown.out.begin(), shown.out.end(), '\n'), 1 + 2 * 3 * 2);
  EXPECT_EQ(sweep({"-f", "csv", "--jobs", "1"}).out, shown.out);
}

TEST_F(SweepFileTest, GoesOnFromAnyByteToTheSameBytes) {
  const std::string whole = sweep({"-f", "csv"}).out;
  const std::string record = record_of_ended_run();
  EXPECT_EQ(sweep({"-o", target_}).status, 2);
  EXPECT_EQ(read(part_), whole.substr(0, 1000));
  for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
    leave(whole.substr(0, cut), record);
    const Reply reply = sweep({"-o", target_, "--resume", "-q"});
    ASSERT_EQ(reply.status, 0) << cut << ": " << reply.err;
    ASSERT_EQ(read(target_), whole) << cut;
    ASSERT_FALSE(fs::exists(part_));
    ASSERT_FALSE(fs::exists(part_ + ".json"));
  }
}

TEST_F(SweepFileTest, RefusesToGoOnWithAnotherQuestion) {
  const std::string record = record_of_ended_run();
  const auto difference = [&](const Words& more, const std::string& step = "50") {
    Words words{"-o", target_, "--resume"};
    words.insert(words.end(), more.begin(), more.end());
    const Reply reply = sweep(words, step);
    EXPECT_EQ(reply.status, 2) << reply.err;
    EXPECT_EQ(fs::file_size(part_), 1000U);
    return reply.err;
  };
  const auto npos = std::string::npos;
  EXPECT_NE(difference({"--by", "time"}).find("by was generalized and is time now"), npos);
  EXPECT_NE(difference({"--year", "2020"}).find("date was 2026-05-15 and is 2020-05-15"), npos);
  EXPECT_NE(difference({}, "25").find("vary 2 was length + 0..100 step 50 and is "), npos);
  EXPECT_NE(difference({"--vary", "border.dwell + 1"}).find("vary 3 was nothing and is "), npos);
  EXPECT_NE(difference({"--modes", "road"}).find("modes was nothing and is road now"), npos);
  desk_.write("od.csv", "origin,destination,teu_per_year\nxa-city,xb-city,10\n");
  EXPECT_NE(difference({}).find("fingerprint of the unvaried answer was "), npos);
}

}  // namespace
}  // namespace landbridge::test
