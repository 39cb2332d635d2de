// SPDX-License-Identifier: Apache-2.0
// The options that every verb shares, and what a job may ask of the session it runs in.
#pragma once

#include "ingest/module.hpp"
#include "model/world.hpp"

#include <iosfwd>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace landbridge {

class Progress;

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

  /// The world of the network that was asked for, with all scenarios, made on first use.
  const World& world();

  /// The same before any scenario, read on first use.
  const World& plain_world();

  /// What each -s means, with its bases; "A+B" is one stack of both. Throws Error(usage) for a name
  /// that is not known, and what GeodataModule::scenario throws.
  std::vector<Stack> stacks() const;

  /// The plain world with a stack applied.
  World changed_world(const Stack& stack);

  /// Whether the world that was asked of is one with scenarios.
  bool has_scenarios() const { return world_.has_value() && !options_->scenarios.empty(); }

  /// The same, collecting its faults instead of failing at the first.
  World world_with(Faults& faults, ReadCountries countries) const;

  /// Throws Error(usage) if -s is given to a verb (as it is said) that reads no network.
  void refuse_scenarios(std::string_view verb) const;

  /// A sentence for people, on standard error, once; not when quiet.
  void say(const std::string& sentence) const;

  /// A sentence for the curious: only when verbose.
  void tell(const std::string& sentence) const;

  /// Standard error if it is a terminal on which something may be drawn; else null.
  std::ostream* terminal() const;

  /// What is drawn on it from now on, and must give way to sentences; null: nothing.
  void announce(Progress* progress) { progress_ = progress; }

 private:
  World read_world(Faults& faults, ReadCountries countries) const;
  void change(World& world, const Stack& stack) const;

  const CommonOptions* options_;
  void write(const std::string& sentence) const;

  std::ostream* err_;
  Progress* progress_ = nullptr;
  std::optional<World> plain_;
  std::optional<World> world_;
  mutable std::set<std::string> said_;
};

}  // namespace landbridge
