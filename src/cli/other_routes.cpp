// SPDX-License-Identifier: Apache-2.0
#include "cli/other_routes.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <CLI/CLI.hpp>

#include <vector>

namespace landbridge {
namespace {

constexpr std::size_t most_routes = 100;
constexpr std::size_t usual_count = 3;  // of routes that differ

std::vector<std::string> names_of_differences() {
  std::vector<std::string> names;
  for (const Difference& difference : differences) names.emplace_back(difference.name);
  return names;
}

}  // namespace

void declare_other_routes_options(CLI::App& app, OtherRoutesOptions& options) {
  app.add_option("-k", options.count,
                 "How many routes: the best and the next ones (default: 1; 3 with --differ-in)")
      ->type_name("N")
      ->check(CLI::Range(std::size_t{1}, most_routes));
  auto* differ_in =
      app.add_option("--differ-in", options.differ_in,
                     "Each route must differ from all before it: by its links, border crossings, "
                     "ports, transit countries or set of modes");
  differ_in->check(CLI::IsMember(names_of_differences()));
  app.add_option("--max-overlap", options.max_overlap,
                 "Share of a route (0 to 1; of links: of the km) that routes before it may have "
                 "too (default: 0.5 of links, else 0)")
      ->type_name("SHARE")
      ->check(CLI::Range(0.0, 1.0))
      ->check([](const std::string& text) {
        return parse_number(text) ? std::string() : "'" + text + "' is no number";
      })
      ->needs(differ_in);
}

std::optional<AlternativesQuestion> alternatives_question_from(const OtherRoutesOptions& options) {
  if (options.differ_in.empty()) {
    if (options.count.value_or(1) == 1) return {};
    return AlternativesQuestion{*options.count};
  }
  const Difference& kind = *find_difference(options.differ_in);
  if (options.max_overlap && kind.sharing == Sharing::another_set)
    fail(ExitStatus::usage,
         "--max-overlap: routes that differ in {} are compared by their whole set; leave the "
         "option out, or choose another kind",
         kind.plural);
  return AlternativesQuestion{options.count.value_or(usual_count), &kind,
                              options.max_overlap.value_or(kind.usual_overlap)};
}

}  // namespace landbridge
