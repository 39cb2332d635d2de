// SPDX-License-Identifier: Apache-2.0
#include "report/output.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <optional>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>
#include <utility>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

// What a signal handler may read: the name of the file that is being written. The name is there
// before the flag is up, and the flag is up before the file exists.
std::array<char, PATH_MAX> unfinished{};
volatile std::sig_atomic_t has_unfinished = 0;

[[noreturn]] void fail_to_write(const fs::path& target, int error) {
  fail(ExitStatus::io, "{}: cannot be written: {}", target.string(), std::strerror(error));
}

// An open file, and the first error of writing to it.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  int number() const { return number_; }
  int error() const { return error_; }

  void write(std::string_view bytes) {
    while (!bytes.empty() && error_ == 0) {
      const ssize_t written = ::write(number_, bytes.data(), bytes.size());
      if (written >= 0)
        bytes.remove_prefix(static_cast<std::size_t>(written));
      else if (errno != EINTR)
        error_ = errno;
    }
  }

  void sync() {
    if (error_ == 0 && ::fsync(number_) != 0) error_ = errno;
  }

  // Some file systems (NFS, quotas) tell only here that the bytes found no room.
  void close() {
    if (::close(std::exchange(number_, -1)) != 0 && error_ == 0) error_ = errno;
  }

 private:
  int number_;
  int error_ = 0;
};

// The stream the writers see. Not std::ofstream, which forgets why a write failed.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(Descriptor& file) : file_(file) {
    setp(bytes_.data(), bytes_.data() + bytes_.size());
  }

 protected:
  int_type overflow(int_type letter) override {
    if (sync() != 0) return traits_type::eof();
    if (traits_type::eq_int_type(letter, traits_type::eof())) return traits_type::not_eof(letter);
    return sputc(traits_type::to_char_type(letter));
  }

  int sync() override {
    file_.write({pbase(), static_cast<std::size_t>(pptr() - pbase())});
    setp(bytes_.data(), bytes_.data() + bytes_.size());
    return file_.error() == 0 ? 0 : -1;
  }

 private:
  Descriptor& file_;
  std::array<char, 1U << 16U> bytes_{};
};

void write_through(Descriptor& file, const std::function<void(std::ostream&)>& write) {
  DescriptorBuffer buffer(file);
  std::ostream out(&buffer);
  write(out);
  out.flush();
}

// A descriptor of ours that the name stands for: it is duplicated and not opened anew, so that a
// file behind it goes on where it is.
std::optional<int> named_descriptor(const std::string& target) {
  if (target == "/dev/stdout") return STDOUT_FILENO;
  if (target == "/dev/stderr") return STDERR_FILENO;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"})
    if (target.starts_with(folder))
      if (const auto number = parse_whole(target.substr(folder.size())); number && *number >= 0)
        return static_cast<int>(*number);
  return {};
}

void write_directly(int number, const fs::path& target,
                    const std::function<void(std::ostream&)>& write) {
  if (number < 0) fail_to_write(target, errno);
  Descriptor file(number);
  write_through(file, write);
  file.close();
  if (file.error() != 0) fail_to_write(target, file.error());
}

// The permissions a newly created file would have.
mode_t usual_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

// Creates a file beside the target that nobody else has, and notes its name.
int create_beside(const fs::path& target) {
  constexpr std::size_t longest_start = 200;  // of a name; file systems allow 255 bytes
  const std::string start = target.filename().string().substr(0, longest_start);
  const std::string name = (target.parent_path() / fmt::format(".{}.XXXXXX", start)).string();
  if (name.size() >= unfinished.size()) fail_to_write(target, ENAMETOOLONG);
  unfinished[name.copy(unfinished.data(), name.size())] = '\0';
  has_unfinished = 1;
  const int number = ::mkstemp(unfinished.data());
  if (number < 0) {
    has_unfinished = 0;
    fail_to_write(target, errno);
  }
  return number;
}

// Removes the new file unless it has become the target.
struct Cleanup {
  Cleanup() = default;
  Cleanup(const Cleanup&) = delete;
  Cleanup& operator=(const Cleanup&) = delete;
  ~Cleanup() { remove_unfinished_file(); }
};

void replace(const fs::path& target, const std::function<void(std::ostream&)>& write) {
  Descriptor file(create_beside(target));
  const Cleanup cleanup;
  write_through(file, write);
  ::fchmod(file.number(), usual_mode());  // refused by some file systems, which have no modes
  file.sync();
  file.close();
  if (file.error() != 0) fail_to_write(target, file.error());
  if (::rename(unfinished.data(), target.c_str()) != 0) fail_to_write(target, errno);
  has_unfinished = 0;
}

}  // namespace

bool is_regular_target(const fs::path& target) {
  if (named_descriptor(target.string())) return false;
  std::error_code error;
  const fs::file_status status = fs::status(target, error);
  return !fs::exists(status) || fs::is_regular_file(status);
}

fs::path check_target(const fs::path& target, Overwrite overwrite) {
  std::error_code error;
  const fs::file_status status = fs::status(target, error);
  if (fs::is_directory(status) || !target.has_filename()) fail_to_write(target, EISDIR);
  if (!fs::exists(status)) return target;
  if (overwrite == Overwrite::refuse && is_regular_target(target))
    fail(ExitStatus::usage, "{}: is there already; give --overwrite to replace it",
         target.string());
  // A link is followed, so that it stays a link and the file it names is replaced.
  return fs::canonical(target);
}

void write_file(const fs::path& target, Overwrite overwrite,
                const std::function<void(std::ostream&)>& write) {
  if (const auto number = named_descriptor(target.string()))
    return write_directly(::dup(*number), target, write);
  const fs::path file = check_target(target, overwrite);
  if (!is_regular_target(target))
    return write_directly(::open(target.c_str(), O_WRONLY | O_CLOEXEC), target, write);
  replace(file, write);
}

void remove_unfinished_file() noexcept {
  if (has_unfinished == 0) return;
  ::unlink(unfinished.data());
  has_unfinished = 0;
}

}  // namespace landbridge
