// SPDX-License-Identifier: Apache-2.0
#include "cli/sweep_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/progress.hpp"
#include "cli/sweep_rows.hpp"
#include "cli/write_answer.hpp"
#include "report/format.hpp"
#include "report/part_file.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <sstream>

namespace landbridge {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t first_batch = 8;
constexpr std::size_t longest_batch = 1024;    // points
constexpr std::size_t most_rows_held = 20000;  // of a batch that is longer than the first
constexpr auto quick = std::chrono::milliseconds(250);

std::string text_of(const Sheet& rows) {
  std::ostringstream text;
  write_csv_rows(rows, text);
  return text.str();
}

// FNV-1a (Fowler, Noll and Vo), 64 bits: tells whether data were changed, not whether by malice.
std::string fingerprint(const std::string& text) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char letter : text)
    hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
  return fmt::format("{:016x}", hash);
}

// All that the rows depend on. Data are told by what they make of the question unvaried.
Particulars particulars_of(const Sweep& sweep, const SweepQuestion& question, const SweepRows& rows,
                           const QuestionOptions& asked) {
  const World& world = sweep.world();
  const Question& one = question.question;
  const auto list = [](const std::vector<std::string>& words) { return join(words, ";"); };
  Particulars all{{"program", "landbridge " LANDBRIDGE_VERSION},
                  {"verb", "sweep"},
                  {"network", world.card.name},
                  {"scenarios", list(world.card.scenarios)}};
  if (question.demand != nullptr) {
    all.emplace_back("demand", question.demand->name);
  } else {
    all.emplace_back("from", world.places[one.from].id);
    all.emplace_back("to", world.places[one.to].id);
    std::vector<std::string> via;
    for (const PlaceId stop : one.via) via.push_back(world.places[stop].id);
    all.emplace_back("via", list(via));
  }
  const std::vector<std::pair<std::string, std::string>> options{
      {"by", std::string(one.by->name)},
      {"cargo", one.cargo->id},
      {"date", to_text(one.conditions.when.date)},
      {"include-planned", asked.include_planned ? "yes" : "no"},
      {"modes", list(asked.modes)},
      {"avoid-country", list(asked.avoid_countries)},
      {"no-transit", list(asked.no_transit)},
      {"avoid", list(asked.avoid)},
      {"corridor", list(asked.corridors)}};
  all.insert(all.end(), options.begin(), options.end());
  for (std::size_t i = 0; i < sweep.variations().size(); ++i)
    all.emplace_back(fmt::format("vary {}", i + 1), sweep.variations()[i].text);
  Sheet unvaried = rows.columns();
  rows.append_base(unvaried);
  all.emplace_back("fingerprint of the unvaried answer", fingerprint(text_of(unvaried)));
  return all;
}

PartLayout layout_of(const Sweep& sweep, const SweepRows& rows) {
  std::ostringstream header;
  write_csv_header(rows.columns(), header);
  return {header.str(), rows.size(), sweep.size()};
}

}  // namespace

void ask_all(const Sweep& sweep, const SweepQuestion& question, std::size_t first, Jobs jobs,
             Session& session, const std::function<void(std::size_t, const DemandRoutes&)>& take) {
  Progress progress(session, "points", sweep.size(), first);
  const std::size_t rows = question.demand == nullptr ? 1 : question.demand->rows.size();
  const std::size_t longest =
      std::clamp(most_rows_held / std::max<std::size_t>(rows, 1), first_batch, longest_batch);
  std::size_t batch = first_batch;
  while (first < sweep.size()) {
    const std::size_t count = std::min(batch, sweep.size() - first);
    const auto start = Clock::now();
    const auto answers = ask(sweep, question, first, count, jobs, [&] { progress.step(); });
    if (Clock::now() - start < quick) batch = std::min(batch * 2, longest);
    for (std::size_t i = 0; i < count; ++i) take(first + i, answers[i]);
    first += count;
  }
}

bool is_written_as_it_comes(const CommonOptions& options) {
  return !options.output.empty() && format_for(options) == find_format("csv") &&
         is_regular_target(options.output);
}

void write_sweep(const Sweep& sweep, const SweepQuestion& question, const DemandRoutes& base,
                 const QuestionOptions& asked, bool resumes, Jobs jobs, Session& session) {
  const SweepRows rows(sweep, question, base);
  const CommonOptions& options = session.options();
  PartFile file(options.output, options.overwrite ? Overwrite::allow : Overwrite::refuse,
                resumes ? Resume::yes : Resume::no, particulars_of(sweep, question, rows, asked),
                layout_of(sweep, rows));
  if (file.done() > 0)
    session.say(fmt::format("{}: goes on behind point {} of {}", options.output, file.done(),
                            sweep.size()));
  const Sheet columns = rows.columns();
  ask_all(sweep, question, file.done(), jobs, session,
          [&](std::size_t point, const DemandRoutes& routes) {
            Sheet sheet = columns;
            rows.append(sheet, point, routes);
            file.append(text_of(sheet));
          });
  file.finish();
}

}  // namespace landbridge
