// SPDX-License-Identifier: Apache-2.0
#include "ingest/ogr_writer.hpp"

#include "base/error.hpp"
#include "ingest/gdal_log.hpp"
#include "ingest/manifest.hpp"
#include "ingest/ogr_sheet.hpp"
#include "ingest/staged_files.hpp"

#include <gdal_priv.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

struct FilePlan {
  std::string name;
  std::vector<LayerPlan> layers;
};

std::vector<const Sheet*> sheets_with_shapes(const Answer& answer) {
  std::vector<const Sheet*> sheets;
  for (const Sheet& sheet : answer.sheets)
    if (has_points(sheet) || has_lines(sheet)) sheets.push_back(&sheet);
  if (sheets.empty())
    fail(ExitStatus::usage, "the answer has nothing to draw; write it as table, csv or json");
  return sheets;
}

// The layers of a sheet: one, or one for each kind of shape.
std::vector<LayerPlan> layers_of(const Sheet& sheet, const std::string& name,
                                 const OgrDriver& driver) {
  if (driver.mixes_shapes || !has_points(sheet) || !has_lines(sheet))
    return {{&sheet, Rows::all, name}};
  return {{&sheet, Rows::with_points, name + "_point"}, {&sheet, Rows::with_lines, name + "_line"}};
}

// Further files get a word between the stem of the name asked for and its ending.
std::vector<FilePlan> plan_files(const std::vector<const Sheet*>& sheets, const std::string& name,
                                 const OgrDriver& driver) {
  const std::string stem = name.substr(0, name.size() - driver.ending.size());
  const std::string ending = name.substr(stem.size());
  std::vector<FilePlan> files;
  if (driver.has_many_layers) files.push_back({name, {}});
  for (const Sheet* sheet : sheets) {
    const std::string own = sheet == sheets.front() ? stem : stem + "_" + sheet->name;
    for (LayerPlan& layer : layers_of(*sheet, driver.has_many_layers ? sheet->name : own, driver)) {
      if (!driver.has_many_layers) files.push_back({layer.name + ending, {}});
      files.back().layers.push_back(std::move(layer));
    }
  }
  return files;
}

void stage(const FilePlan& plan, const OgrDriver& driver, const std::string& attribution,
           const StagedFiles& staged) {
  const GdalLog log;
  const std::string path = staged.path_of(plan.name);
  GDALDatasetUniquePtr dataset(driver.gdal->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
  if (!dataset)
    fail(ExitStatus::io, "{}: cannot be created by {}: {}", plan.name,
         driver.gdal->GetDescription(), log.failure());
  // Other drivers would put it into a file of its own beside the one asked for.
  const bool keeps_metadata = EQUAL(driver.gdal->GetDescription(), "GPKG");
  if (keeps_metadata && !attribution.empty())
    dataset->SetMetadataItem("ATTRIBUTION", attribution.c_str());
  for (const LayerPlan& layer : plan.layers)
    write_layer(*dataset, driver, layer, attribution, false);
  dataset.reset();
  if (log.has_failed())
    fail(ExitStatus::io, "{}: cannot be finished by {}: {}", plan.name,
         driver.gdal->GetDescription(), log.failure());
}

void check_free(const std::vector<std::string>& names, const fs::path& folder) {
  std::error_code error;
  for (const std::string& name : names)
    if (fs::exists(folder / name, error))
      fail(ExitStatus::usage, "{}: is there already; give --overwrite to replace it",
           (folder / name).string());
}

// Before any work is done: what can be known of the folder and of the names asked for.
void check_folder(const fs::path& folder) {
  if (::access(folder.c_str(), W_OK | X_OK) == 0) return;
  fail(ExitStatus::io, "{}: no file can be written there: {}; choose another folder",
       folder.string(), std::generic_category().message(errno));
}

void write_files(const Answer& answer, const OgrTarget& target) {
  const fs::path file(target.name);
  const std::string name = file.filename().string();
  const OgrDriver driver = driver_for(name);
  const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  const std::vector<FilePlan> plans = plan_files(sheets_with_shapes(answer), name, driver);
  check_folder(folder);
  if (!target.overwrite)
    for (const FilePlan& plan : plans) check_free({plan.name}, folder);

  const StagedFiles staged;
  for (const FilePlan& plan : plans) stage(plan, driver, answer.attribution, staged);
  if (!target.overwrite) check_free(staged.names(), folder);
  staged.place_in(folder);
}

void check_no_layer(GDALDataset& database, const std::vector<const Sheet*>& sheets,
                    const OgrTarget& target) {
  for (const Sheet* sheet : sheets)
    if (database.GetLayerByName(sheet->name.c_str()) != nullptr)
      fail(ExitStatus::usage, "{}: layer '{}' is there already; give --overwrite to replace it",
           target.name, sheet->name);
}

void write_database(const Answer& answer, const OgrTarget& target) {
  const GdalLog log;
  const std::vector<const Sheet*> sheets = sheets_with_shapes(answer);
  const GDALDatasetUniquePtr database(GDALDataset::Open(
      target.name.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE | GDAL_OF_VERBOSE_ERROR));
  if (!database)
    fail(ExitStatus::io, "{}: cannot be opened for writing: {}", target.name, log.failure());
  if (!target.overwrite) check_no_layer(*database, sheets, target);
  const OgrDriver driver = driver_of(*database->GetDriver());
  // What is not committed is rolled back when the database is closed.
  database->StartTransaction(FALSE);
  for (const Sheet* sheet : sheets)
    write_layer(*database, driver, {sheet, Rows::all, sheet->name}, answer.attribution,
                target.overwrite);
  database->FlushCache();
  if (log.has_failed() || database->CommitTransaction() != OGRERR_NONE)
    fail(ExitStatus::io, "{}: cannot be written: {}", target.name, log.failure());
}

}  // namespace

void write_ogr(const Answer& answer, const OgrTarget& target) {
  register_drivers();
  if (is_connection(target.name)) return write_database(answer, target);
  write_files(answer, target);
}

}  // namespace landbridge
