// SPDX-License-Identifier: Apache-2.0
// Small worlds by hand: a line per place, link and row, round parameters behind them.
#pragma once

#include "model/builder.hpp"

#include <deque>
#include <string>
#include <vector>

namespace landbridge::test {

/// Drafts of a network, in any order. What a function gives may be changed until the world is
/// built.
///
/// Speeds (km/h): rail 40 single diesel, 50 with two tracks or a wire, 80 with both; road 60,
/// motorway 90, mountain 30; sea 30, feeder 25, Caspian 20; ferry 20; barge 10. Tariffs (USD): rail
/// 0.60 a TEU-km, 0.40 with two tracks or a wire; truck 1.50 a km; the rest in tiny_world.cpp.
struct TinyWorld {
  NetworkCard card;
  std::deque<PlaceDraft> places;
  std::deque<LinkDraft> links;
  std::deque<CrossingDraft> crossings;
  std::deque<TransferDraft> transfers;
  std::deque<TerminalDraft> terminals;
  std::deque<ServiceDraft> services;
  std::deque<ParameterDraft> parameters;
  std::deque<GroupDraft> groups;
  std::deque<RuleDraft> rules;
  std::deque<CargoDraft> cargoes;

  TinyWorld();

  /// Each place lies some 80 m east of the one before it, so that any length of a link will do.
  Place& place(const std::string& id, const std::string& country, PlaceKind kind = PlaceKind::city);

  /// A link has the id FROM--TO--MODE.
  Link& link(const std::string& from, const std::string& to, Mode mode, double km);
  Link& rail(const std::string& from, const std::string& to, double km,
             const std::string& gauges = "1435");
  Link& road(const std::string& from, const std::string& to, double km);
  Link& sea(const std::string& from, const std::string& to, double km);
  Link& ferry(const std::string& from, const std::string& to, double km);

  CrossingDraft& crossing(const std::string& from, const std::string& to, Mode mode, double hours,
                          double fee = 0.0);

  /// Sides are written as in data: "rail 1435", "sea".
  TransferDraft& transfer(const std::string& place, const std::string& from, const std::string& to,
                          Method method, double hours);

  /// The terminal of a mode at a place.
  TerminalDraft& terminal(const std::string& place, Mode mode, double teu_per_day);

  ServiceDraft& service(const std::string& link, std::optional<double> departures);

  void parameter(const std::string& key, const std::string& area, const std::string& mode,
                 const std::string& cls, double value);

  /// The parameter of every country.
  double& value_of(const std::string& key, const std::string& mode, const std::string& cls);

  /// The rule of that id; a new one is a customs union for all modes.
  BorderRule& rule(const std::string& id);
  Membership& member(const std::string& rule, const std::string& country);

  /// The world of all drafts; these are kept.
  World build() const;
};

PlaceId place_of(const World& world, const std::string& id);
LinkId link_of(const World& world, const std::string& id);

/// A sound network without anything odd: Urumqi - Horgos | Khorgos - Almaty - Aktau ~ Baku.
TinyWorld clean_world();

}  // namespace landbridge::test
