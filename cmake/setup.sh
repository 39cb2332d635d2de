# SPDX-License-Identifier: Apache-2.0
# Sourced by ./demo and ./check: how to install what packages.txt names and this machine lacks, and
# to build. Everything stops at the first failure with one line.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

stop() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

missing_packages() {
  local name
  sed 's/#.*//' packages.txt | while read -r name; do
    [[ -z $name || $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] ||
      echo "$name"
  done
}

# Turns the status lines of apt-get into a line per tenth of the way.
show_progress() {
  local kind percent shown=0
  while IFS=: read -r kind _ percent _; do
    percent=${percent%%.*}
    [[ $kind == dlstatus || $kind == pmstatus ]] || continue
    ((percent < shown)) && shown=0
    ((percent >= shown + 10)) || continue
    shown=$((percent / 10 * 10))
    [[ $kind == dlstatus ]] && echo "  fetched $shown %" || echo "  installed $shown %"
  done
}

# apt-get as root; its words go to a log.
apt_get() {
  local -a as_root=()
  ((EUID == 0)) || as_root=(sudo)
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y -o APT::Status-Fd=1 -o Dpkg::Use-Pty=0 "$@" </dev/null 2>&1 |
    tee -a build/packages.log | show_progress ||
    stop "apt-get failed; see the end of build/packages.log, or install what packages.txt names"
}

install_missing_packages() {
  if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian; the equivalents of packages.txt are taken to be installed."
    return
  fi
  local -a missing
  mapfile -t missing < <(missing_packages)
  ((${#missing[@]})) || return 0
  ((EUID == 0)) || command -v sudo >/dev/null ||
    stop "packages are missing; as root: apt-get install --no-install-recommends ${missing[*]}"
  mkdir -p build
  echo "Reading the lists of packages"
  apt_get update
  echo "Installing ${missing[*]}"
  apt_get install --no-install-recommends "${missing[@]}"
}

# Builds the given targets; all of them if none is given.
build() {
  install_missing_packages
  cmake --preset release || stop "configuring failed; the message above names what is missing"
  cmake --build --preset release ${1:+--target "$@"} ||
    stop "the build failed; the first error above says where"
}
