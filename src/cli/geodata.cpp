// SPDX-License-Identifier: Apache-2.0
#include "cli/geodata.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <dlfcn.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

// The table of rules between countries, which lies beside manifests and is none.
constexpr std::string_view border_rules = "borders.toml";

// The folder above bin/, in an installation as in a build tree.
fs::path installation() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return program.parent_path().parent_path();
}

fs::path module_file() {
  if (const char* file = std::getenv("LANDBRIDGE_MODULE")) return file;
  return installation() / "lib" / "landbridge" / "landbridge_geodata.so";
}

const GeodataModule& load_module() {
  const fs::path file = module_file();
  void* module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (module == nullptr)
    fail(ExitStatus::internal,
         "the geodata module cannot be loaded: {}; reinstall landbridge, or name the module in "
         "LANDBRIDGE_MODULE",
         dlerror());
  using Entry = const GeodataModule* (*)();
  const auto entry = reinterpret_cast<Entry>(dlsym(module, "landbridge_geodata_module"));
  if (entry == nullptr)
    fail(ExitStatus::internal, "{} is no geodata module of landbridge; reinstall landbridge",
         file.string());
  return *entry();
}

std::vector<fs::path> network_folders() {
  std::vector<fs::path> folders;
  if (const char* folder = std::getenv("LANDBRIDGE_NETWORKS")) folders.emplace_back(folder);
  folders.emplace_back("networks");
  folders.push_back(installation() / "share" / "landbridge" / "networks");
  return folders;
}

// The files of an ending in a folder beside or below the manifests, each name once.
std::vector<fs::path> files_of(const fs::path& below, std::string_view ending) {
  std::vector<fs::path> found;
  std::set<std::string> names;
  for (const fs::path& folder : network_folders()) {
    std::error_code error;
    std::vector<fs::path> here;
    for (const auto& entry : fs::directory_iterator(folder / below, error))
      if (entry.path().extension() == ending && entry.path().filename() != border_rules)
        here.push_back(entry.path());
    std::ranges::sort(here);
    for (const fs::path& file : here)
      if (names.insert(file.stem().string()).second) found.push_back(file);
  }
  return found;
}

// Whether a word is a TOML file and no name.
bool is_toml(std::string_view word) {
  const fs::path file(word);
  return file.extension() == ".toml" || file.has_parent_path();
}

// Whether a word is a file of any format, or a connection such as "PG:...", and no name.
bool is_layer(std::string_view word) {
  const fs::path file(word);
  return file.has_extension() || file.has_parent_path() || word.find(':') != std::string_view::npos;
}

fs::path named(std::string_view word, const std::vector<fs::path>& installed, std::string_view what,
               std::string_view remedy) {
  std::vector<std::string> names;
  for (const fs::path& known : installed) {
    if (known.stem() == word) return known;
    names.push_back(known.stem().string());
  }
  fail(ExitStatus::usage, "there is no {} '{}'; {}, or one of: {}", what, word, remedy,
       names.empty() ? "(none is installed)" : join(names, ", "));
}

}  // namespace

const GeodataModule& geodata_module() {
  static const GeodataModule& module = load_module();
  return module;
}

std::vector<fs::path> installed_networks() { return files_of({}, ".toml"); }

std::vector<fs::path> installed_scenarios() { return files_of("scenarios", ".toml"); }

fs::path manifest_of(std::string_view network) {
  if (is_toml(network)) return network;
  return named(network, installed_networks(), "network", "give the file of a manifest");
}

Stack scenario_of(std::string_view scenario) {
  const std::vector<fs::path> installed = installed_scenarios();
  const fs::path file = is_toml(scenario)
                            ? fs::path(scenario)
                            : named(scenario, installed, "scenario", "give the file of one");
  return geodata_module().scenario(file, installed);
}

Stack stack_of(std::string_view scenarios) {
  std::error_code error;
  if (fs::exists(fs::path(scenarios), error)) return scenario_of(scenarios);
  Stack stack;
  std::set<std::string> names;
  const std::vector<std::string> parts = split(scenarios, "+");
  if (parts.size() != 1 + static_cast<std::size_t>(std::ranges::count(scenarios, '+')))
    fail(ExitStatus::usage, "-s {}: a name is missing beside a '+'; write A+B", scenarios);
  for (const std::string& name : parts) {
    if (!names.insert(name).second)
      fail(ExitStatus::usage, "-s {}: '{}' is there twice; name it once", scenarios, name);
    append(stack, scenario_of(name));
  }
  return stack;
}

std::vector<fs::path> installed_demands() { return files_of("od", ".csv"); }

fs::path demand_of(std::string_view demand) {
  if (is_layer(demand)) return demand;
  return named(demand, installed_demands(), "demand table", "give the file of one");
}

}  // namespace landbridge
