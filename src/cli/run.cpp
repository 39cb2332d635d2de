// SPDX-License-Identifier: Apache-2.0
// Builds the parser from the table of verbs, runs one, and turns whatever happens into an exit
// status.
#include "cli/run.hpp"

#include "base/error.hpp"
#include "base/near_names.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/message.hpp"
#include "cli/write_answer.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <new>
#include <ostream>

namespace landbridge {
namespace {

constexpr std::string_view about =
    "landbridge plans cross-border freight corridors: routes over rail, road, sea, ferries and\n"
    "waterways with what borders, gauge changes and ports take, in hours, dollars and kg of CO2e.";

constexpr std::string_view exit_statuses =
    "Exit status: 0 answered, 1 internal error, 2 usage, 3 no route, 4 bad input data,\n"
    "5 a check failed, 6 input or output failed, 130 interrupted.";

// The parser of the whole command line, with a job per verb.
class Parser {
 public:
  explicit Parser(CommonOptions& common) : app_(std::string(about), "landbridge") {
    app_.set_version_flag("--version", "landbridge " LANDBRIDGE_VERSION);
    app_.require_subcommand(1);
    app_.footer("'landbridge VERB --help' shows the options of a verb.\n\n" +
                std::string(exit_statuses));
    for (const Command& command : commands()) add(command, common);
  }

  CLI::App& app() { return app_; }

  /// The job of the verb that was parsed.
  const Job& job() const {
    const auto chosen =
        std::ranges::find_if(jobs_, [](const auto& entry) { return entry.first->parsed(); });
    return chosen->second;
  }

 private:
  void add(const Command& command, CommonOptions& common) {
    const std::vector<std::string> words = split(command.name, " ");
    CLI::App* parent = words.size() == 1 ? &app_ : group(words.front());
    CLI::App* verb = parent->add_subcommand(words.back(), std::string(command.summary));
    verb->footer("Examples:\n  " + join(split(command.examples, "\n"), "\n  ") + "\n\n" +
                 std::string(exit_statuses));
    jobs_.emplace_back(verb, command.declare(*verb));
    declare_common_options(*verb, common);
  }

  CLI::App* group(const std::string& name) {
    auto& found = groups_[name];
    if (found == nullptr) {
      found = app_.add_subcommand(name, "Look at a " + name + " as a whole");
      found->require_subcommand(1);
    }
    return found;
  }

  CLI::App app_;
  std::map<std::string, CLI::App*> groups_;
  std::vector<std::pair<CLI::App*, Job>> jobs_;
};

// CLI11 says of a misspelt verb only that it did not expect it.
void check_verb(const std::vector<std::string>& arguments) {
  if (arguments.empty() || arguments.front().starts_with('-')) return;
  std::vector<std::string> verbs;
  for (const Command& command : commands())
    if (const std::string verb = split(command.name, " ").front();
        std::ranges::find(verbs, verb) == verbs.end())
      verbs.push_back(verb);
  if (std::ranges::find(verbs, arguments.front()) != verbs.end()) return;
  const std::vector<std::string> nearest = nearest_words(arguments.front(), verbs, 1);
  fail(ExitStatus::usage, "there is no verb '{}'; {}", arguments.front(),
       nearest.empty() ? "they are " + join(verbs, ", ") : "did you mean " + nearest.front() + "?");
}

int run_parsed(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
  CommonOptions common;
  Parser parser(common);
  check_verb(arguments);
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    parser.app().parse(reversed);
  } catch (const CLI::Success& wanted) {  // --help, --version
    return parser.app().exit(wanted, out, err);
  } catch (const CLI::ParseError& error) {
    fail(ExitStatus::usage, "{}; see 'landbridge {}--help'", error.what(),
         arguments.empty() ? "" : arguments.front() + " ");
  }
  Session session(common, err);
  Answer answer = parser.job()(session);
  if (session.has_scenarios() && answer.status != ExitStatus::no_route)
    answer.notes.insert(answer.notes.begin(),
                        "With scenarios: " + join(common.scenarios, ", ") + ".");
  if (!answer.is_written) write_answer(answer, common, out);
  return static_cast<int>(answer.status);
}

}  // namespace

int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
  try {
    return run_parsed(arguments, out, err);
  } catch (const Error& error) {
    err << "landbridge: " << for_people(error.what()) << '\n';
    return static_cast<int>(error.status());
  } catch (const std::bad_alloc&) {
    err << "landbridge: not enough memory for this question; ask a smaller one\n";
  } catch (const std::exception& error) {
    err << "landbridge: internal error: " << error.what() << "; please report it\n";
  }
  return static_cast<int>(ExitStatus::internal);
}

}  // namespace landbridge
