# SPDX-License-Identifier: Apache-2.0
# Counts the lines of files and of functions; fails on a file over 400 and a function over 60.
# Functions are found in code laid out by clang-format: outside any function, a brace after a
# closing parenthesis and a space opens one.

BEGIN { file_limit = 400; function_limit = 60 }

# Without comments, texts and letters; these may go on over lines.
function code_of(line,    out, i, c, end) {
  out = ""
  while (line != "") {
    if (in_comment) {
      end = index(line, "*/")
      if (!end) return out
      line = substr(line, end + 2); in_comment = 0
    } else if (raw_end != "") {
      end = index(line, raw_end)
      if (!end) return out
      line = substr(line, end + length(raw_end)); raw_end = ""; out = out "\"\""
    } else if (match(line, /^R"[^ ()\\]*\(/)) {
      raw_end = ")" substr(line, 3, RLENGTH - 3) "\""
      line = substr(line, RLENGTH + 1)
    } else if (match(line, /^"([^"\\]|\\.)*"/) || match(line, /^'([^'\\]|\\.)+'/)) {
      line = substr(line, RLENGTH + 1); out = out "\"\""
    } else if (substr(line, 1, 2) == "//") {
      return out
    } else if (substr(line, 1, 2) == "/*") {
      line = substr(line, 3); in_comment = 1
    } else if (match(line, /^[A-Za-z0-9_]('?[A-Za-z0-9_])*/)) {
      if (substr(line, 1, 2) == "R\"") RLENGTH = 1
      out = out substr(line, 1, RLENGTH); line = substr(line, RLENGTH + 1)
    } else {
      out = out substr(line, 1, 1); line = substr(line, 2)
    }
  }
  return out
}

# "scope" for a namespace or a type, "function", or "value" for anything else in braces.
function kind_of(head,    text) {
  text = head
  sub(/ +$/, "", text)
  if (head ~ /(^|[ >])(namespace|class|struct|union|enum|extern)( [^(]*)? $/) return "scope"
  if (head ~ /\).* $/ && text !~ /[=,({]$/) return "function"
  return "value"
}

function open_brace() {
  ++depth
  if (function_depth) return
  kind[depth] = kind_of(head)
  if (kind[depth] == "function") {
    function_depth = depth; function_start = FNR; function_head = head
  }
  head = kind[depth] == "scope" ? "" : head "{"
}

function close_brace() {
  if (function_depth && function_depth < depth) { --depth; return }
  if (kind[depth] == "function") note_function(FNR - function_start + 1)
  function_depth = 0
  head = kind[depth] == "value" ? head "}" : ""
  --depth
}

function note_function(lines,    name) {
  functions[++function_count] = lines
  if (lines <= function_limit) return
  name = function_head
  sub(/\(.*/, "", name); sub(/^.*[ \t*&]/, "", name)
  printf "%s:%d: %s has %d lines; split it (limit %d)\n", FILENAME, function_start, name, lines, function_limit
  ++faults
}

function note_file() {
  if (file == "") return
  files[++file_count] = file_lines
  if (file_lines <= file_limit) return
  printf "%s: has %d lines; give an idea of it a file of its own (limit %d)\n", file, file_lines, file_limit
  ++faults
}

function median(values, n,    i, j, v) {
  for (i = 2; i <= n; ++i) {
    v = values[i]
    for (j = i - 1; j > 0 && values[j] > v; --j) values[j + 1] = values[j]
    values[j + 1] = v
  }
  return values[int((n + 1) / 2)]
}

FNR == 1 {
  note_file()
  file = FILENAME; head = ""; depth = function_depth = in_comment = 0; raw_end = ""
}

{ file_lines = FNR }
/^[ \t]*#/ && !in_comment && raw_end == "" { next }

{
  line = code_of($0)
  for (i = 1; i <= length(line); ++i) {
    c = substr(line, i, 1)
    if (c == "{") open_brace()
    else if (c == "}") close_brace()
    else if (c == ";" && !function_depth) head = ""
    else if (!function_depth) head = head c
  }
  if (!function_depth && head != "") head = head " "
}

END {
  note_file()
  printf "%d files, median %d lines; %d functions, median %d lines\n", file_count, median(files, file_count), function_count, median(functions, function_count)
  exit faults > 0
}
