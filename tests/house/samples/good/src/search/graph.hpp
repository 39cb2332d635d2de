// SPDX-License-Identifier: Apache-2.0
#include "base/id.hpp"

#include <boost/graph/graph_concepts.hpp>
