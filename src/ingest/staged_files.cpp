// SPDX-License-Identifier: Apache-2.0
#include "ingest/staged_files.hpp"

#include "base/error.hpp"

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <system_error>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail_to_write(const fs::path& file, int error) {
  fail(ExitStatus::io, "{}: cannot be written: {}; nothing was changed", file.string(),
       std::strerror(error));
}

// A folder beside the files to be, so that renaming into place stays on one disk.
class NearbyFolder {
 public:
  explicit NearbyFolder(const fs::path& parent) : name_((parent / ".landbridge-XXXXXX").string()) {
    if (::mkdtemp(name_.data()) == nullptr) fail_to_write(parent, errno);
  }
  ~NearbyFolder() {
    std::error_code ignored;
    fs::remove_all(name_, ignored);
  }
  NearbyFolder(const NearbyFolder&) = delete;
  NearbyFolder& operator=(const NearbyFolder&) = delete;

  fs::path path() const { return name_; }

 private:
  std::string name_;
};

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// Some file systems tell only on closing that the bytes found no room.
void write_new_file(const fs::path& file, std::string_view bytes, const fs::path& shown) {
  constexpr mode_t usual_mode = 0666;  // less what the user's mask takes away
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, usual_mode);
  if (descriptor < 0) fail_to_write(shown, errno);
  const bool is_written = write_all(descriptor, bytes) && ::fsync(descriptor) == 0;
  const int error = errno;
  if (::close(descriptor) != 0 && is_written) fail_to_write(shown, errno);
  if (!is_written) fail_to_write(shown, error);
}

std::string_view bytes_of(const std::string& staged) {
  vsi_l_offset size = 0;
  const GByte* bytes = VSIGetMemFileBuffer(staged.c_str(), &size, FALSE);
  if (bytes == nullptr) return {};
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

bool is_folder(const std::string& staged) {
  VSIStatBufL status;
  return VSIStatL(staged.c_str(), &status) == 0 && VSI_ISDIR(status.st_mode);
}

// A staged file or folder to disk; `shown` is what it will be called.
void copy(const std::string& staged, const fs::path& to, const fs::path& shown) {
  if (!is_folder(staged)) return write_new_file(to, bytes_of(staged), shown);
  if (!fs::create_directory(to)) fail_to_write(shown, EEXIST);
  const CPLStringList entries(VSIReadDir(staged.c_str()));
  for (int i = 0; i < entries.Count(); ++i)
    if (const std::string name = entries[i]; name != "." && name != "..")
      copy(fmt::format("{}/{}", staged, name), to / name, shown);
}

void move_to(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) fail_to_write(to, errno);
}

std::string new_folder_name() {
  static std::atomic<int> count{0};
  return fmt::format("/vsimem/landbridge-{}", count++);
}

}  // namespace

StagedFiles::StagedFiles() : folder_(new_folder_name()) { VSIMkdir(folder_.c_str(), 0700); }

StagedFiles::~StagedFiles() { VSIRmdirRecursive(folder_.c_str()); }

std::vector<std::string> StagedFiles::names() const {
  std::vector<std::string> names;
  const CPLStringList entries(VSIReadDir(folder_.c_str()));
  for (int i = 0; i < entries.Count(); ++i)
    if (const std::string name = entries[i]; name != "." && name != "..") names.push_back(name);
  std::ranges::sort(names);
  return names;
}

void StagedFiles::place_in(const fs::path& folder) const {
  const NearbyFolder nearby(folder);
  const std::vector<std::string> all = names();
  for (const std::string& name : all) copy(path_of(name), nearby.path() / name, folder / name);
  for (const std::string& name : all) {
    // A file gives way to the new one by itself, a folder does not.
    const fs::path target = folder / name;
    if (fs::is_directory(target)) move_to(target, nearby.path() / (name + ".replaced"));
    move_to(nearby.path() / name, target);
  }
}

}  // namespace landbridge
