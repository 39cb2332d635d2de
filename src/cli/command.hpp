// SPDX-License-Identifier: Apache-2.0
// A verb of the command line: how it declares its options and what it does once they are
// understood.
#pragma once

#include "base/answer.hpp"
#include "cli/options.hpp"

#include <functional>
#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace landbridge {

/// What a verb does. Declaring runs nothing; running parses nothing.
using Job = std::function<Answer(Session&)>;

/// Adds the options of a verb to its parser and gives the job that will read them.
using Declare = Job (*)(CLI::App&);

struct Command {
  std::string_view name;  // a verb, or "network info" for one under a group
  std::string_view summary;
  std::string_view examples;  // two lines
  Declare declare;
};

/// All verbs, in the order of the help.
std::span<const Command> commands();

Job declare_route(CLI::App& app);
Job declare_explain(CLI::App& app);
Job declare_bottleneck(CLI::App& app);
Job declare_criticality(CLI::App& app);
Job declare_centrality(CLI::App& app);
Job declare_compare(CLI::App& app);
Job declare_sweep(CLI::App& app);
Job declare_corridors(CLI::App& app);
Job declare_flow(CLI::App& app);
Job declare_places(CLI::App& app);
Job declare_portfolio(CLI::App& app);
Job declare_scenarios(CLI::App& app);
Job declare_matrix(CLI::App& app);
Job declare_reach(CLI::App& app);
Job declare_season(CLI::App& app);
Job declare_networks(CLI::App& app);
Job declare_sources(CLI::App& app);
Job declare_network_info(CLI::App& app);
Job declare_network_check(CLI::App& app);
Job declare_network_rules(CLI::App& app);

}  // namespace landbridge
