// SPDX-License-Identifier: Apache-2.0
// Every exit status of the program, from a process of its own.
#include "ask.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace landbridge::acceptance {
namespace {

// The status of a command line of the shell; %p stands for the program.
int status_of(std::string command) {
  if (const auto place = command.find("%p"); place != std::string::npos)
    command.replace(place, 2, LANDBRIDGE_PROGRAM);
  const int status = std::system((command + " >/dev/null 2>&1").c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void write(const std::filesystem::path& file, const std::string& text) {
  std::ofstream(file) << text;
}

std::string network_with_a_fault(const Folder& folder) {
  write(folder / "places.csv", "id,name,country,lon,lat\na,A,XA,10,50\na,A,XA,11,50\n");
  write(folder / "bad.toml",
        "name = \"bad\"\nreference_date = 2026-05-15\n[[layer]]\nkind = \"places\"\nfile = "
        "\"places.csv\"\n");
  return (folder / "bad.toml").string();
}

TEST(Statuses, AnsweredIs0) {
  EXPECT_EQ(status_of("%p --help"), 0);
  EXPECT_EQ(status_of("%p --version"), 0);
  EXPECT_EQ(status_of("%p places Kunming"), 0);
}

TEST(Statuses, AMissingModuleIs1) {
  EXPECT_EQ(status_of("LANDBRIDGE_MODULE=/nowhere.so %p places"), 1);
}

TEST(Statuses, UsageIs2) {
  for (const char* command : {"%p",
                              "%p rout",
                              "%p route Kunming",
                              "%p route Kunming Nowhereville",
                              "%p route Kunming Vientiane --by speed",
                              "%p route Kunming Vientiane --date tomorrow",
                              "%p route Kunming Vientiane --date 2026-01-01 --year 2030",
                              "%p route Kunming Vientiane --avoid-country ZZ",
                              "%p route Kunming Kunming",
                              "%p route Kunming Vientiane --avoid Vientiane",
                              "%p route Kunming 200,95",
                              "%p route Kunming -- -40,30",
                              "%p route Kunming Vientiane --cargo elephants",
                              "%p route Kunming Vientiane -n nowhere",
                              "%p sources -f geojson",
                              "%p route Kunming Vientiane -o /tmp/x.unknown",
                              "%p bottleneck Kunming CN",
                              "%p bottleneck CN @eu --step half",
                              "%p bottleneck CN @moon",
                              "%p criticality --remove bridge",
                              "%p criticality --cargo bulk-tonne",
                              "%p flow --scale 0",
                              "%p flow --od nowhere",
                              "%p route Kunming Vientiane --date ''",
                              "%p places Kunming -o ''",
                              "%p route 0,0 Beijing --max-snap-km nan"})
    EXPECT_EQ(status_of(command), 2) << command;
}

TEST(Statuses, OptionsMayStandBeforeThePlaces) {
  for (const char* command :
       {"%p route --avoid suez Mumbai Rotterdam", "%p route --via Urumqi Xian Almaty",
        "%p route --no-transit KZ Almaty Beijing", "%p route --modes=rail Almaty Beijing",
        "%p route Xian --via=Urumqi Almaty --via Horgos",
        "%p route --modes rail,road Almaty Beijing"})
    EXPECT_EQ(status_of(command), 0) << command;
}

TEST(Statuses, MessagesAreOneLineAndKeepPasswords) {
  const Reply reply = ask({"route", "foo\nbar\x1b[31m", "Beijing"});
  EXPECT_EQ(std::count(reply.err.begin(), reply.err.end(), '\n'), 1) << reply.err;
  EXPECT_EQ(reply.err.find('\x1b'), std::string::npos);
  const Reply write = ask({"places", "Kunming", "-o", "PG:host=127.0.0.1 port=1 password=secret"});
  EXPECT_EQ(write.status, 6);
  EXPECT_EQ(write.err.find("secret"), std::string::npos) << write.err;
}

TEST(Statuses, NoRouteIs3) {
  EXPECT_EQ(status_of("%p route Kunming Vientiane --modes rail"), 3);
  EXPECT_EQ(status_of("%p route Kunming Vientiane --modes rail -f geojson"), 3);
}

TEST(Statuses, BadDataIs4AndAFailedCheckIs5) {
  const Folder folder;
  const std::string network = network_with_a_fault(folder);
  EXPECT_EQ(status_of("%p places -n " + network), 4);
  EXPECT_EQ(status_of("%p network check -n " + network), 5);
}

TEST(Statuses, FilesThatCannotBeReadOrWrittenAre6) {
  const Folder folder;
  EXPECT_EQ(status_of("%p places -n " + (folder / "none.toml").string()), 6);
  EXPECT_EQ(status_of("%p places Kunming -o " + (folder / "none/places.csv").string()), 6);
  EXPECT_EQ(status_of("%p places Kunming -f csv -o /dev/full"), 6);
  EXPECT_EQ(status_of("%p places Kunming -o " + (folder / "none/places.gpkg").string()), 6);
}

TEST(Statuses, AnExistingFileIsKept) {
  const Folder folder;
  const auto file = folder / "places.csv";
  write(file, "precious\n");
  EXPECT_EQ(status_of("%p places Kunming -o " + file.string()), 2);
  std::string line;
  std::getline(std::ifstream(file), line);
  EXPECT_EQ(line, "precious");
  EXPECT_EQ(status_of("%p places Kunming --overwrite -o " + file.string()), 0);
}

TEST(Statuses, AnInterruptIs130AndLeavesNothing) {
  const Folder folder;
  const auto pipe = folder / "pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  const pid_t child = fork();
  if (child == 0) {
    execl(LANDBRIDGE_PROGRAM, "landbridge", "places", "-f", "csv", "-o", pipe.c_str(), nullptr);
    _exit(99);
  }
  std::this_thread::sleep_for(
      std::chrono::milliseconds(1500));  // it waits for a reader of the pipe
  kill(child, SIGINT);
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 130);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

}  // namespace
}  // namespace landbridge::acceptance
