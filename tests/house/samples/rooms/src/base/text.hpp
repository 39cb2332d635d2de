// SPDX-License-Identifier: Apache-2.0
#include "model/place.hpp"
#include "text.hpp"
