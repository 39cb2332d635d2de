// SPDX-License-Identifier: Apache-2.0
#include "ingest/gdal_log.hpp"

#include "base/text.hpp"

#include <cpl_error.h>
#include <gdal.h>

#include <algorithm>

namespace landbridge {
namespace {

void CPL_STDCALL on_message(CPLErr severity, CPLErrorNum, const char* message) {
  if (severity >= CE_Failure) static_cast<GdalLog*>(CPLGetErrorHandlerUserData())->keep(message);
}

}  // namespace

GdalLog::GdalLog() { CPLPushErrorHandlerEx(on_message, this); }

GdalLog::~GdalLog() { CPLPopErrorHandler(); }

std::string GdalLog::failure() const {
  return has_failed() ? failure_ : std::string("GDAL gives no reason");
}

void GdalLog::keep(const char* message) {
  if (has_failed()) return;
  failure_ = trimmed(message);
  std::ranges::replace(failure_, '\n', ' ');
}

void register_drivers() {
  static const bool once = (GDALAllRegister(), true);
  static_cast<void>(once);
}

}  // namespace landbridge
