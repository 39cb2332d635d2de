// SPDX-License-Identifier: Apache-2.0
// A small sound network, as drafts: Urumqi - Horgos | Khorgos - Almaty - Aktau ~ Baku.
#pragma once

#include "model/builder.hpp"

#include <string>
#include <vector>

namespace landbridge::test {

struct Sample {
  NetworkCard card;
  std::vector<PlaceDraft> places;
  std::vector<CorridorDraft> corridors;
  std::vector<LinkDraft> links;
  std::vector<CrossingDraft> crossings;
  std::vector<TransferDraft> transfers;
  std::vector<ServiceDraft> services;
  std::vector<ParameterDraft> parameters;
  std::vector<GroupDraft> groups;
  std::vector<RuleDraft> rules;
  std::vector<CargoDraft> cargoes;
  std::vector<PublishedDraft> published{};
  std::vector<SourceDraft> sources;

  LinkDraft& link(const std::string& id);
};

Sample sample();

/// The world of the sample; the sample is used up.
World build(Sample sample, Faults& faults);

/// The sentences of all faults of the sample.
std::vector<std::string> faults_of(const Sample& sample);

}  // namespace landbridge::test
