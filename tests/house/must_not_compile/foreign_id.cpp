// SPDX-License-Identifier: Apache-2.0
// refused: conversion from|no viable conversion
#include "model/link.hpp"

landbridge::PlaceId wrong = landbridge::LinkId{1};
