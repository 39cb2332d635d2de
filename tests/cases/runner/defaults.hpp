// SPDX-License-Identifier: Apache-2.0
// What holds in the network of a case unless it says otherwise: round figures, easy to add up.
#pragma once

#include "record.hpp"

#include <vector>

namespace landbridge::cases {

/// Every parameter the program reads, for all countries. Rail runs 60 km/h, road 50, sea 30,
/// ferries 20, barges 10; a TEU-km costs 0.5 USD by rail, 1 by road, 0.1 by sea, 0.4 by ferry, 0.2
/// by barge; a tonne-km emits 20 g by rail, 60 by road, 10 by sea, 40 by ferry, 30 by barge.
/// Drivers need no rest.
std::vector<Record> default_parameters();

/// One container: 1 TEU of 14 t whose hour is worth 1 USD.
std::vector<Record> default_cargoes();

/// The manifest's own lines: reference date 2026-05-15, money of 2025, no price on carbon.
Record default_manifest();

}  // namespace landbridge::cases
