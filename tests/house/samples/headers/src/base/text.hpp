// SPDX-License-Identifier: Apache-2.0
#pragma once

inline std::string name() { return {}; }
