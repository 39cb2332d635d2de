// SPDX-License-Identifier: Apache-2.0
// Answers to maps: every sheet that has shapes becomes a layer of a file or of a database.
#pragma once

#include "ingest/module.hpp"

namespace landbridge {

/// Writes all sheets with shapes. A file that has no room for them all gets others beside it: the
/// first sheet has the name asked for, further ones "<name>_<sheet>", and where a file holds one
/// kind of shape, "<name>_point" and "<name>_line". Throws Error: usage for an ending that no
/// driver writes, for an answer without shapes and for a file that is there already; io for the
/// rest.
void write_ogr(const Answer& answer, const OgrTarget& target);

}  // namespace landbridge
