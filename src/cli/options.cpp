// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include "cli/geodata.hpp"
#include "cli/message.hpp"
#include "cli/progress.hpp"
#include "cli/scenario_words.hpp"
#include "cli/validators.hpp"
#include "model/apply_scenario.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <iostream>
#include <ostream>

namespace landbridge {

void declare_common_options(CLI::App& app, CommonOptions& options) {
  std::vector<std::string> names;
  for (const Format& format : formats) names.emplace_back(format.name);
  constexpr auto group = "Common options";
  app.add_option("-n,--network", options.network, "Network: a name or the file of a manifest")
      ->check(not_empty())
      ->capture_default_str()
      ->group(group);
  app.add_option("-s,--scenario", options.scenarios,
                 "Scenario: a name or a file; may be repeated, applied in order")
      ->type_name("NAME|FILE")
      ->allow_extra_args(false)
      ->check(not_empty())
      ->group(group);
  app.add_option("-f,--format", options.format, "Output format (default: table)")
      ->check(CLI::IsMember(names))
      ->group(group);
  app.add_option(
         "-o,--output", options.output,
         "Write to FILE; without -f its ending picks the format, any OGR vector driver included")
      ->check(not_empty())
      ->group(group);
  app.add_flag("--overwrite", options.overwrite, "Replace the file if it exists")->group(group);
  app.add_option("--color", options.color, "Colour in tables")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->capture_default_str()
      ->group(group);
  auto* quiet = app.add_flag("-q,--quiet", options.quiet, "No remarks on standard error");
  quiet->group(group);
  app.add_flag("-v,--verbose", options.verbose, "Say what is read and how long it takes")
      ->excludes(quiet)
      ->group(group);
}

void Session::refuse_scenarios(std::string_view verb) const {
  if (!options_->scenarios.empty())
    fail(ExitStatus::usage, "-s: {} looks at no network that a scenario could change; leave it out",
         verb);
}

const World& Session::world() {
  if (options_->scenarios.empty()) return plain_world();
  if (!world_) {
    Stack all;
    for (const Stack& stack : stacks()) append(all, stack);
    world_ = changed_world(all);
  }
  return *world_;
}

const World& Session::plain_world() {
  if (!plain_) {
    Faults first_fails;
    plain_ = read_world(first_fails, ReadCountries::if_needed);
  }
  return *plain_;
}

World Session::read_world(Faults& faults, ReadCountries countries) const {
  const auto manifest = manifest_of(options_->network);
  const auto start = std::chrono::steady_clock::now();
  World world = geodata_module().load(manifest, faults, countries);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  tell(fmt::format("{}: {} places, {} links, {} crossings read in {:.0f} ms", manifest.string(),
                   world.places.size(), world.links.size(), world.crossings.size(), took.count()));
  return world;
}

World Session::world_with(Faults& faults, ReadCountries countries) const {
  World world = read_world(faults, countries);
  Stack all;
  for (const Stack& stack : stacks()) append(all, stack);
  change(world, all);
  return world;
}

World Session::changed_world(const Stack& stack) {
  World world = plain_world();
  change(world, stack);
  return world;
}

std::vector<Stack> Session::stacks() const {
  std::vector<Stack> stacks;
  std::set<std::string> texts;
  for (const std::string& text : options_->scenarios) {
    if (!texts.insert(text).second)
      fail(ExitStatus::usage, "-s {}: is there twice; name it once", text);
    stacks.push_back(stack_of(text));
  }
  return stacks;
}

void Session::change(World& world, const Stack& stack) const {
  for (const AppliedScenario& applied : apply_stack(stack, world)) {
    const Scenario& scenario = *applied.scenario;
    if (applied.additions > 0)
      tell(fmt::format("{}: {} things added", scenario.file, applied.additions));
    for (const AppliedChange& made : applied.changes) {
      tell(fmt::format("{}: {} links, {} figures", made.change->where.text, made.links.size(),
                       made.figures));
      if (!made.left_open.empty()) say(left_open_warning(made));
      if (!made.in_queues.empty()) say(in_queues_warning(made));
    }
  }
}

void Session::say(const std::string& sentence) const {
  if (options_->volume() != Volume::quiet && said_.insert(sentence).second) write(sentence);
}

void Session::tell(const std::string& sentence) const {
  if (options_->volume() == Volume::verbose) write(sentence);
}

void Session::write(const std::string& sentence) const {
  if (progress_ != nullptr) progress_->erase();
  *err_ << "landbridge: " << for_people(sentence) << '\n';
}

std::ostream* Session::terminal() const {
  const bool may_draw = options_->volume() != Volume::quiet && err_ == &std::cerr;
  return may_draw && isatty(STDERR_FILENO) == 1 ? err_ : nullptr;
}

}  // namespace landbridge
