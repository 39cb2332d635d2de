// SPDX-License-Identifier: Apache-2.0
// A CSV file that grows over a long run and can be gone on with after the run was ended.
#pragma once

#include "report/output.hpp"
#include "report/particulars.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace landbridge {

/// Whether what an earlier run left is gone on with.
enum class Resume { no, yes };

/// How a part file is made up: a header, then points 1, 2, 3 ... of so many records each, whose
/// first field is the number of the point.
struct PartLayout {
  std::string header;  // with its end of line
  std::size_t records_a_point = 1;
  std::size_t points = 0;
};

/// FILE.part beside FILE, and FILE.part.json that says what was asked. It becomes FILE when all is
/// there; until then every point in it is whole, but for the last one.
class PartFile {
 public:
  /// Throws Error(usage) if the target or a part of it is there and neither resuming nor
  /// overwriting was asked for, if another question is to be resumed, or if another run writes it;
  /// Error(bad_data) if what is there is no such file; Error(io) for what the system refuses.
  PartFile(const std::filesystem::path& target, Overwrite overwrite, Resume resume,
           const Particulars& asked, PartLayout layout);
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;
  ~PartFile();

  /// Points that are in it.
  std::size_t done() const { return done_; }

  /// Writes the next point, so that a program that is ended afterwards does not lose it.
  void append(std::string_view records);

  /// Makes sure that it is on disk, and makes it the target.
  void finish();

 private:
  [[noreturn]] void fail_to_write(int error) const;
  void open();
  bool is_empty() const;
  void keep_whole_points();
  void write(std::string_view bytes);
  void begin(const Particulars& asked);
  void go_on(const Particulars& asked);
  void note_name() const;

  std::filesystem::path target_;
  std::filesystem::path part_;
  std::filesystem::path record_;
  PartLayout layout_;
  int number_ = -1;
  std::size_t done_ = 0;
};

/// Says on standard error how to go on, if a part file is being written; safe in a signal handler.
void tell_how_to_resume() noexcept;

}  // namespace landbridge
