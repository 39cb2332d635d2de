// SPDX-License-Identifier: Apache-2.0
#include "ingest/ogr_driver.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "ingest/gdal_log.hpp"

#include <gdal_priv.h>

#include <algorithm>
#include <array>
#include <map>

namespace landbridge {
namespace {

struct Trait {
  std::string_view driver;
  bool has_many_layers;
  bool mixes_shapes;
  std::size_t longest_name;
};

// What GDAL does not tell of its drivers.
constexpr std::array traits{
    Trait{"ESRI Shapefile", false, false, 10},
    Trait{"MapInfo File", false, true, 31},
    Trait{"OpenFileGDB", true, false, 64},
};

// Drivers that have no room for columns, or for rows without a shape, or that ask for a schema of
// their own.
constexpr std::array<std::string_view, 22> unfit_drivers{
    "BAG",        "DGN",        "DXF",        "FITS",        "GMLAS",   "GPX",
    "Geoconcept", "Interlis 1", "Interlis 2", "JP2OpenJPEG", "MBTiles", "MVT",
    "OGR_GMT",    "PCIDSK",     "PDF",        "PDS4",        "S57",     "Selafin",
    "VDV",        "VICAR",      "WAsP",       "netCDF"};

// Endings of files that accompany others, or that the driver refuses to create.
constexpr std::array<std::string_view, 4> unfit_endings{"dbf", "mid", "xlsm", "xml"};

template <class Words>
bool contains(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool has(GDALDriver& driver, const char* capability) {
  const char* value = driver.GetMetadataItem(capability);
  return value != nullptr && EQUAL(value, "YES");
}

bool can_write_files(GDALDriver& driver) {
  return has(driver, GDAL_DCAP_VECTOR) && has(driver, GDAL_DCAP_CREATE) &&
         has(driver, GDAL_DCAP_VIRTUALIO) && !contains(unfit_drivers, driver.GetDescription());
}

std::vector<std::string> endings_of(GDALDriver& driver) {
  const char* list = driver.GetMetadataItem(GDAL_DMD_EXTENSIONS);
  const char* single = driver.GetMetadataItem(GDAL_DMD_EXTENSION);
  return split(list != nullptr ? list : single != nullptr ? single : "", " ");
}

// The first driver that GDAL knows for an ending has it.
std::map<std::string, GDALDriver*, std::less<>> drivers_by_ending() {
  register_drivers();
  std::map<std::string, GDALDriver*, std::less<>> drivers;
  GDALDriverManager& all = *GetGDALDriverManager();
  for (int i = 0; i < all.GetDriverCount(); ++i) {
    GDALDriver& driver = *all.GetDriver(i);
    if (!can_write_files(driver)) continue;
    for (const std::string& ending : endings_of(driver))
      if (!contains(unfit_endings, ending)) drivers.try_emplace("." + lower(ending), &driver);
  }
  return drivers;
}

}  // namespace

std::vector<std::string> writable_endings() {
  std::vector<std::string> endings;
  for (const auto& [ending, driver] : drivers_by_ending()) endings.push_back(ending);
  return endings;
}

OgrDriver driver_for(std::string_view file) {
  // The longest ending decides: ".shp.zip" before ".zip".
  const std::string name = lower(file);
  OgrDriver driver;
  for (const auto& [ending, gdal] : drivers_by_ending()) {
    if (!name.ends_with(ending) || ending.size() < driver.ending.size()) continue;
    driver = driver_of(*gdal);
    driver.ending = ending;
  }
  if (driver.gdal == nullptr)
    fail(ExitStatus::usage, "{}: no map format has this ending; use one of {}", file,
         join(writable_endings(), " "));
  if (name == driver.ending)
    fail(ExitStatus::usage, "{}: is an ending without a name; write a name before it", file);
  return driver;
}

OgrDriver driver_of(GDALDriver& gdal) {
  const auto row =
      std::ranges::find(traits, std::string_view(gdal.GetDescription()), &Trait::driver);
  if (row != traits.end())
    return {&gdal, {}, row->has_many_layers, row->mixes_shapes, row->longest_name};
  return {&gdal, {}, has(gdal, GDAL_DCAP_MULTIPLE_VECTOR_LAYERS), true, 0};
}

}  // namespace landbridge
