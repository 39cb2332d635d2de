// SPDX-License-Identifier: Apache-2.0
#include "cli/run.hpp"

#include "analysis/route.hpp"
#include "ingest/module.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
