// SPDX-License-Identifier: Apache-2.0
// Asking the program the questions of a case, as a user would at a terminal.
#pragma once

#include "case_file.hpp"
#include "drawing.hpp"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace landbridge::cases {

/// The program: arguments without its name, what it prints, the exit status it returns.
using Program =
    std::function<int(const std::vector<std::string>&, std::ostream& out, std::ostream& err)>;

/// The network of a case on disk while its questions are asked; the folder is the current one.
class Desk {
 public:
  Desk(const Drawing& drawing, const std::filesystem::path& folder);
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  /// What stands below a question: stdout, then stderr behind "! ", then the exit status in
  /// brackets unless it is 0. `$ landbridge VERB ...` runs the program on the network of the case,
  /// `$ cat FILE` shows a file it wrote. The folder is called NETWORK.
  Lines answer(const std::string& command, const Program& program) const;

 private:
  std::vector<std::string> with_network(std::vector<std::string> arguments) const;

  std::filesystem::path folder_;
  std::filesystem::path manifest_;  // empty when the case draws none
  std::filesystem::path before_;    // the current folder before
};

}  // namespace landbridge::cases
