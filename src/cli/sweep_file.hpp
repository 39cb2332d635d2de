// SPDX-License-Identifier: Apache-2.0
// A sweep into a CSV file, point by point, so that it can be gone on with.
#pragma once

#include "analysis/sweep.hpp"
#include "cli/options.hpp"
#include "cli/question_options.hpp"

#include <cstddef>
#include <functional>

namespace landbridge {

/// Asks the points of a sweep from `first` on, in batches that grow while they are quick, draws how
/// far it has come, and gives each answer on, in order.
void ask_all(const Sweep& sweep, const SweepQuestion& question, std::size_t first, Jobs jobs,
             Session& session,
             const std::function<void(std::size_t point, const DemandRoutes& routes)>& take);

/// Whether the options ask for a CSV file that is written as it comes.
bool is_written_as_it_comes(const CommonOptions& options);

/// Writes the file of the options: what write_csv would make of all rows. Throws as PartFile does.
void write_sweep(const Sweep& sweep, const SweepQuestion& question, const DemandRoutes& base,
                 const QuestionOptions& asked, bool resumes, Jobs jobs, Session& session);

}  // namespace landbridge
