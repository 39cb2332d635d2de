// SPDX-License-Identifier: Apache-2.0
// A world: everything a question is asked of, as values in a fixed order.
#pragma once

#include "base/date.hpp"
#include "base/id.hpp"
#include "model/border_rule.hpp"
#include "model/cargo.hpp"
#include "model/corridor.hpp"
#include "model/country_map.hpp"
#include "model/crossing.hpp"
#include "model/link.hpp"
#include "model/parameters.hpp"
#include "model/place.hpp"
#include "model/project.hpp"
#include "model/terminal.hpp"
#include "model/transfer.hpp"

#include <map>
#include <string>
#include <vector>

namespace landbridge {

struct Source {
  std::string id;
  std::string title;
  std::string publisher;
  std::string year;
  std::string address;
  std::string licence;
  std::string notes;
};

/// A length that was published for a whole way, to be seen beside an answer.
struct PublishedLength {
  PlaceId from;
  PlaceId to;               // holds both ways
  std::vector<Mode> modes;  // of the way; empty = any
  Km length;
  int year = 0;
  Evidence evidence;
  std::string notes;
};

/// What the manifest says of the network as a whole.
struct NetworkCard {
  std::string name;
  std::string title;
  std::string attribution;
  std::string licence;
  Date reference_date{};
  int money_year = 0;
  UsdPerTonne carbon_price{};
  double dwell_cv = 1.0;  // coefficient of variation of waits of which only the mean is known
  std::string file;       // the manifest that was read
  std::string demand{};   // the demand table that is meant when none is named; empty = none
  std::vector<std::string> scenarios{};  // names of those that were applied, in order
};

/// Tables are sorted by id (places, corridors, links, rules, sources) or by what they join, so that
/// no order of rows in a file can change an answer.
struct World {
  NetworkCard card;
  Table<PlaceId, Place> places;
  Table<CorridorId, Corridor> corridors;
  Table<LinkId, Link> links;
  Table<CrossingId, Crossing> crossings;
  Table<TransferId, Transfer> transfers;
  Table<TerminalId, Terminal> terminals;
  std::vector<Service> services;
  std::vector<Source> sources;
  std::vector<BorderRule> rules;
  std::vector<Cargo> cargoes;
  std::vector<PublishedLength> published;
  std::vector<Project> projects;  // by id
  Parameters parameters;
  Groups groups;
  CountryMap countries;  // empty unless they were read: no question of routes needs them
};

}  // namespace landbridge
