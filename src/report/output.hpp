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

/// Whether the target is a regular file, or would become one: no device, pipe or descriptor.
bool is_regular_target(const std::filesystem::path& target);

/// Throws as write_file where it can be known before anything is written. Gives the file that would
/// be replaced: a link is followed.
std::filesystem::path check_target(const std::filesystem::path& target, Overwrite overwrite);

/// Removes what an interrupted write would leave; safe to call in a signal handler.
void remove_unfinished_file() noexcept;

}  // namespace landbridge
