// SPDX-License-Identifier: Apache-2.0
// What moving, staying, changing and waiting take for one shipment. Formulas: docs/model.md.
#pragma once

#include "analysis/account.hpp"
#include "model/world.hpp"

namespace landbridge {

/// Whether the stay at a border is paid at the hop or is part of the gauge change next to it.
enum class BorderStay { at_the_hop, in_the_gauge_change };

class Price {
 public:
  /// Both must outlive the price and the accounts it gives.
  Price(const World& world, const Cargo& cargo) : world_(&world), cargo_(&cargo) {}

  /// Driving, sailing or running along a link. A fare of the service replaces the tariff per km.
  Account move(const Link& link, const Service* service) const;

  /// Stay and fee of a crossing; the stay is left out when the gauge change contains it.
  Account border(const Crossing& crossing, BorderStay stay) const;

  Account transfer(const Transfer& transfer) const;

  /// The wait for a departure: the median wait if known, else half the headway.
  Account wait(const Service& service) const;

 private:
  const Figure<double>& parameter(std::string_view key, Country country, std::string_view mode,
                                  std::string_view cls) const;
  Country country_of(const Link& link) const { return world_->places[link.from].country; }
  Term& multiply(Term& term, std::string_view key, const Link& link, std::string_view cls,
                 std::string_view unit) const;
  Term freight(const Link& link) const;
  Term emissions(const Link& link) const;

  const World* world_;
  const Cargo* cargo_;
};

/// The class by which the parameters of a link are looked up: rail `single_diesel`,
/// `double_electrified` and so on (unknown tracks count as one, unknown traction as diesel); road
/// and sea the link's own class (default `primary`, `deepsea`); otherwise `default`.
std::string_view line_class_of(const Link& link);

}  // namespace landbridge
