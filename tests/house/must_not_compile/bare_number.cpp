// SPDX-License-Identifier: Apache-2.0
// refused: conversion from|no viable conversion
#include "base/units.hpp"

landbridge::Km wrong = 3.0;
