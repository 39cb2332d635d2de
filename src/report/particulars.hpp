// SPDX-License-Identifier: Apache-2.0
// What a long run was asked, kept beside its unfinished file.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace landbridge {

/// Names and values, in the order in which they are compared.
using Particulars = std::vector<std::pair<std::string, std::string>>;

/// One JSON object of texts. Throws as write_file does.
void write_particulars(const std::filesystem::path& file, const Particulars& asked);

/// What two runs differ in, in words: "by was time and is cost now"; empty if in nothing. Throws
/// Error(io) if the file cannot be read, Error(bad_data) if it holds something else.
std::string difference_from(const std::filesystem::path& file, const Particulars& asked);

}  // namespace landbridge
