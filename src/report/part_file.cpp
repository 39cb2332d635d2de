// SPDX-License-Identifier: Apache-2.0
#include "report/part_file.hpp"

#include "base/error.hpp"
#include "report/part_scan.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <utility>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

// What a signal handler may read: the sentence is there before the flag is up.
std::array<char, PATH_MAX + 256> advice{};
std::size_t advice_length = 0;
volatile std::sig_atomic_t has_advice = 0;

}  // namespace

PartFile::PartFile(const fs::path& target, Overwrite overwrite, Resume resume,
                   const Particulars& asked, PartLayout layout)
    : target_(check_target(target, overwrite)),
      part_(target_.string() + ".part"),
      record_(target_.string() + ".part.json"),
      layout_(std::move(layout)) {
  open();
  try {
    if (is_empty() || (resume == Resume::no && overwrite == Overwrite::allow))
      begin(asked);
    else if (resume == Resume::yes)
      go_on(asked);
    else
      fail(
          ExitStatus::usage,
          "{}: is there already, left by a run that was ended; go on with it by --resume, or begin "
          "anew by --overwrite",
          part_.string());
  } catch (...) {
    ::close(std::exchange(number_, -1));
    throw;
  }
}

void PartFile::go_on(const Particulars& asked) {
  if (const std::string difference = difference_from(record_, asked); !difference.empty())
    fail(ExitStatus::usage,
         "--resume: {} belongs to another question: {}; ask the same, or begin anew by --overwrite "
         "without --resume",
         part_.string(), difference);
  keep_whole_points();
  if (done_ == 0) begin(asked);
  note_name();
}

PartFile::~PartFile() {
  has_advice = 0;
  if (number_ >= 0) ::close(number_);
}

void PartFile::fail_to_write(int error) const {
  fail(ExitStatus::io, "{}: cannot be written: {}; what is done is kept, go on by --resume",
       part_.string(), std::strerror(error));
}

void PartFile::open() {
  const bool was_there = ::access(part_.c_str(), F_OK) == 0;
  number_ = ::open(part_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (number_ < 0)
    fail(ExitStatus::io, "{}: cannot be {}: {}", part_.string(), was_there ? "opened" : "written",
         std::strerror(errno));
  // Some file systems have no locks.
  if (::flock(number_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return;
  ::close(std::exchange(number_, -1));
  fail(ExitStatus::usage, "{}: another run is writing it; wait until it has ended", part_.string());
}

bool PartFile::is_empty() const { return ::lseek(number_, 0, SEEK_END) <= 0; }

// The file is empty before the record of another question is replaced, and the record is there
// before the file is not empty: a part without its record is never gone on with.
void PartFile::begin(const Particulars& asked) {
  if (::ftruncate(number_, 0) != 0 || ::lseek(number_, 0, SEEK_SET) != 0) fail_to_write(errno);
  write_particulars(record_, asked);
  write(layout_.header);
  note_name();
}

void PartFile::keep_whole_points() {
  PartScan scan(layout_);
  std::string bytes(1U << 20U, '\0');
  if (::lseek(number_, 0, SEEK_SET) != 0) fail_to_write(errno);
  while (true) {
    const ssize_t got = ::read(number_, bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0)
      fail(ExitStatus::io, "{}: cannot be read: {}", part_.string(), std::strerror(errno));
    if (got == 0) break;
    if (!scan.take({bytes.data(), static_cast<std::size_t>(got)}))
      fail(ExitStatus::bad_data,
           "{}: is damaged behind point {}; begin anew by --overwrite without --resume",
           part_.string(), scan.points());
  }
  const auto whole = static_cast<off_t>(scan.bytes());
  if (::ftruncate(number_, whole) != 0 || ::lseek(number_, whole, SEEK_SET) != whole)
    fail_to_write(errno);
  done_ = scan.points();
}

void PartFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(number_, bytes.data(), bytes.size());
    if (written >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      fail_to_write(errno);
  }
}

void PartFile::append(std::string_view records) {
  write(records);
  ++done_;
}

void PartFile::finish() {
  if (::fsync(number_) != 0) fail_to_write(errno);
  if (::close(std::exchange(number_, -1)) != 0) fail_to_write(errno);
  if (::rename(part_.c_str(), target_.c_str()) != 0) fail_to_write(errno);
  has_advice = 0;
  ::unlink(record_.c_str());
}

void PartFile::note_name() const {
  const std::string sentence = fmt::format(
      "landbridge: interrupted; {} keeps what is done, the same command with --resume goes on\n",
      part_.string());
  advice_length = sentence.copy(advice.data(), advice.size());
  has_advice = 1;
}

void tell_how_to_resume() noexcept {
  if (has_advice == 0) return;
  // There is nothing to do about a terminal that takes no more.
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, advice.data(), advice_length);
}

}  // namespace landbridge
