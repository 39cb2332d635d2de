// SPDX-License-Identifier: Apache-2.0
// The options that every verb shares, and what a job may ask of the session it runs in.
#pragma once

#include "ingest/module.hpp"
#include "model/world.hpp"

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace landbridge {

enum class Volume { quiet, normal, verbose };

struct CommonOptions {
  std::string network = "eurasia";
  std::vector<std::string> scenarios;
  std::string format;  // empty: by the ending of the output file, else table
  std::string output;  // empty: standard output
  bool overwrite = false;
  std::string color = "auto";
  bool quiet = false;
  bool verbose = false;

  Volume volume() const {
    if (quiet) return Volume::quiet;
    return verbose ? Volume::verbose : Volume::normal;
  }
};

/// Adds -n, -f, -o, --overwrite, --color, -q, -v.
void declare_common_options(CLI::App& app, CommonOptions& options);

/// One run of one verb.
class Session {
 public:
  Session(const CommonOptions& options, std::ostream& err) : options_(&options), err_(&err) {}

  const CommonOptions& options() const { return *options_; }

  /// The world of the network that was asked for, read on first use.
  const World& world();

  /// The same, collecting its faults instead of failing at the first.
  World world_with(Faults& faults, ReadCountries countries) const;

  /// Throws Error(usage) if -s is given to a verb (as it is said) that reads no network.
  void refuse_scenarios(std::string_view verb) const;

  /// A sentence for people, on standard error; not when quiet.
  void say(const std::string& sentence) const;

  /// A sentence for the curious: only when verbose.
  void tell(const std::string& sentence) const;

 private:
  void change(World& world, const std::string& scenario) const;

  const CommonOptions* options_;
  std::ostream* err_;
  std::optional<World> world_;
};

}  // namespace landbridge
