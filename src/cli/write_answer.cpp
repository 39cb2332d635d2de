// SPDX-License-Identifier: Apache-2.0
#include "cli/write_answer.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/geodata.hpp"
#include "report/format.hpp"
#include "report/output.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace landbridge {
namespace {

struct Ending {
  std::string_view ending;
  std::string_view format;
};

// Files that a writer of text makes; every other ending is left to OGR.
constexpr std::array endings{Ending{".txt", "table"}, Ending{".json", "json"},
                             Ending{".csv", "csv"}, Ending{".geojson", "geojson"},
                             Ending{".md", "md"}};

bool is_terminal(const std::ostream& out) {
  return &out == &std::cout && isatty(STDOUT_FILENO) == 1;
}

Look look_for(const CommonOptions& options, const std::ostream& out) {
  Look look;
  if (is_terminal(out)) {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) look.width = size.ws_col;
    look.color = std::getenv("NO_COLOR") == nullptr;
  }
  if (options.color != "auto") look.color = options.color == "always";
  return look;
}

}  // namespace

const Format* format_for(const CommonOptions& options) {
  if (!options.format.empty()) return find_format(options.format);
  if (options.output.empty()) return find_format("table");
  const std::string ending = lower(std::filesystem::path(options.output).extension().string());
  for (const Ending& row : endings)
    if (row.ending == ending) return find_format(row.format);
  return options.output.starts_with("/dev/") ? find_format("table") : nullptr;
}

void write_answer(const Answer& answer, const CommonOptions& options, std::ostream& out) {
  const Format* format = format_for(options);
  if (options.output.empty()) {
    format->write(answer, look_for(options, out), out);
    out.flush();
    if (!out) fail(ExitStatus::io, "standard output could not be written; is the disk full?");
  } else if (format != nullptr) {
    const auto overwrite = options.overwrite ? Overwrite::allow : Overwrite::refuse;
    const Look look{.width = 0, .color = options.color == "always"};
    write_file(options.output, overwrite,
               [&](std::ostream& file) { format->write(answer, look, file); });
  } else {
    geodata_module().write(answer, {options.output, options.overwrite});
  }
}

}  // namespace landbridge
