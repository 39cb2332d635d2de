// SPDX-License-Identifier: Apache-2.0
// What GDAL complains about, kept instead of printed.
#pragma once

#include <string>

namespace landbridge {

/// While it lives, GDAL prints nothing on this thread, and its first failure is kept.
class GdalLog {
 public:
  GdalLog();
  ~GdalLog();
  GdalLog(const GdalLog&) = delete;
  GdalLog& operator=(const GdalLog&) = delete;

  bool has_failed() const { return !failure_.empty(); }

  /// The first failure as one line, or what is said when GDAL gave no reason.
  std::string failure() const;

  /// Keeps a message of GDAL; called by GDAL only.
  void keep(const char* message);

 private:
  std::string failure_;
};

/// Makes GDAL's drivers known; costs only the first time.
void register_drivers();

}  // namespace landbridge
