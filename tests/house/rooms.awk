# SPDX-License-Identifier: Apache-2.0
# Reads the includes of the files given and fails on an arrow that is not in this table.
# Paths are taken from the last "src/" on: src/ROOM/FILE.

BEGIN {
  # room -> rooms it may include, besides itself
  allow["base"] = ""
  allow["model"] = "base"
  allow["ingest"] = "base model"
  allow["search"] = "base"
  allow["spread"] = "base"
  allow["analysis"] = "base model search spread"
  allow["report"] = "base"
  allow["cli"] = "base model analysis report"
  allow_file["cli ingest/module.hpp"] = 1  # the geodata module's table of functions

  # library -> the one room that knows it
  home["^boost/(mpi|thread)"] = "spread"
  home["^boost/"] = "search"
  home["^(gdal|ogr|cpl_|toml\\+\\+/)"] = "ingest"
  home["^CLI/"] = "cli"
  home["^nlohmann/"] = "report"
  home["^utf8proc"] = "base"
  home["^(thread|future|mutex|shared_mutex|condition_variable|stop_token|execution)$"] = "spread"
  home["^(pthread\\.h|tbb/|oneapi/tbb|mpi\\.h)"] = "spread"
  faults = 0
}

function fault(sentence) {
  printf "%s:%d: %s\n", FILENAME, FNR, sentence
  ++faults
}

function check_room(room, file,    to, i, n, rooms) {
  to = file
  if (!sub(/\/.*/, "", to)) { fault("'" file "' names no room; write \"ROOM/FILE\""); return }
  if (to == room || ((room " " file) in allow_file)) return
  n = split(allow[room], rooms, " ")
  for (i = 1; i <= n; ++i) if (rooms[i] == to) return
  fault(room " may not include " file "; see the table in tests/house/rooms.awk")
}

# The longest pattern that fits names the home.
function check_library(room, file,    pattern, best) {
  best = ""
  for (pattern in home)
    if (file ~ pattern && length(pattern) > length(best)) best = pattern
  if (best != "" && home[best] != room) fault("only " home[best] " may include <" file ">")
}

FNR == 1 {
  room = FILENAME
  sub(/^.*src\//, "", room)
  sub(/\/.*/, "", room)
  if (!(room in allow)) { fault("there is no room '" room "' in tests/house/rooms.awk") }
}

/^[ \t]*#[ \t]*include[ \t]*["<]/ {
  file = $0
  is_ours = file ~ /^[^"<]*"/
  sub(/^[^"<]*["<]/, "", file)
  sub(/[">].*/, "", file)
  if (is_ours) check_room(room, file); else check_library(room, file)
}

END { exit faults > 0 }
