// SPDX-License-Identifier: Apache-2.0
#include "ingest/layer.hpp"
#include "search/graph.hpp"
