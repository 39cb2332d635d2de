// SPDX-License-Identifier: Apache-2.0
// Text into a file, whole or not at all.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace landbridge {

enum class Overwrite { refuse, allow };

/// Writes to a new file beside `target`, makes sure it is on disk, then renames it. Throws
/// Error(usage) if the target exists and may not be overwritten, Error(io) for anything the system
/// refuses (no such folder, no permission, disk full); the target is then as it was and the new
/// file is gone.
void write_file(const std::filesystem::path& target, Overwrite overwrite,
                const std::function<void(std::ostream&)>& write);

/// Removes what an interrupted write would leave; safe to call in a signal handler.
void remove_unfinished_file() noexcept;

}  // namespace landbridge
