// SPDX-License-Identifier: Apache-2.0
#include "cli/desk.hpp"

#include "model/find_id.hpp"

#include <stdlib.h>

#include <fstream>

namespace landbridge::test {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view manifest = R"(
reference_date = 2026-05-15
[[layer]]
kind = "places"
file = "places.csv"
[[layer]]
kind = "links"
file = "links.csv"
constants = { mode = "road", length_km = "100" }
[[layer]]
kind = "crossings"
file = "crossings.csv"
constants = { mode = "road", dwell_h_p50 = "1" }
[[layer]]
kind = "groups"
file = "groups.csv"
[[layer]]
kind = "cargoes"
file = "cargoes.csv"
)";

constexpr std::string_view place_rows = R"(id,name,country,lon,lat
xa-city,Alpha,XA,10,50
xa-port,Alpha Port,XA,11,50
xb-city,Beta,XB,12,50
xc-city,Gamma,XC,13,50
xd-city,A+B,XD,14,50
xd-yard,ZZ,XD,15,50
)";

constexpr std::string_view link_rows = R"csv(id,from,to,WKT
l1,xa-city,xa-port,"LINESTRING (10 50,11 50)"
l2,xa-port,xb-city,"LINESTRING (11 50,12 50)"
l3,xb-city,xc-city,"LINESTRING (12 50,13 50)"
l4,xc-city,xd-city,"LINESTRING (13 50,14 50)"
l5,xd-city,xd-yard,"LINESTRING (14 50,15 50)"
)csv";

}  // namespace

Desk::Desk(std::string_view manifest_lines) {
  std::string pattern = (fs::temp_directory_path() / "landbridge-XXXXXX").string();
  folder_ = mkdtemp(pattern.data());
  write("places.csv", place_rows);
  write("links.csv", link_rows);
  write("crossings.csv", "from,to\nxa-port,xb-city\nxb-city,xc-city\nxc-city,xd-city\n");
  write("groups.csv", "group,members\n@both,XA;XB\n@Far,XC\n");
  write("cargoes.csv",
        "id,name,teu,tonnes,teu_price_factor,value_usd_per_day\ncontainer,Container,1,10,1,24\n");
  write("od.csv", "origin,destination,teu_per_year\nxa-city,xb-city,10\nxa-port,xb-city,5\n");
  options_.network = write("net.toml", std::string(manifest_lines) + std::string(manifest));
  session_.emplace(options_, err_);
}

Desk::~Desk() {
  std::error_code error;
  fs::remove_all(folder_, error);
}

std::string Desk::write(const std::string& name, std::string_view text) const {
  std::ofstream(folder_ / name) << text;
  return (folder_ / name).string();
}

std::vector<std::string> Desk::ends(const std::string& text) {
  const Gazetteer gazetteer(world());
  std::vector<std::string> ids;
  for (const PlaceId place : ends_from(text, gazetteer, {}, world(), session()).places)
    ids.push_back(world().places[place].id);
  return ids;
}

std::vector<PlaceId> Desk::places(const std::vector<std::string>& ids) {
  std::vector<PlaceId> found;
  for (const std::string& id : ids) found.push_back(find_id(world().places, id).value());
  return found;
}

std::string error_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return fmt::format("{}: {}", static_cast<int>(error.status()), error.what());
  }
  return "no error";
}

}  // namespace landbridge::test
