#!/usr/bin/env bash
# Installs the peers: a Python environment, and LEMON's codes compiled for this machine.
#
#   Bench/peers/setup.sh [FOLDER]      FOLDER is .build/peers unless given
#
# LEMON's headers come from the system (Debian and Ubuntu: liblemon-dev).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$here/../../.build/peers}
mkdir -p "$folder"

if [ ! -e /usr/include/lemon/config.h ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get install -y -qq liblemon-dev
  else
    echo "LEMON's headers are missing. Maybe: apt-get install liblemon-dev" >&2
    exit 1
  fi
fi
# LEMON 1.3 is written to an older standard, and its headers warn under a newer one.
g++ -std=c++17 -O3 -march=native -w "$here/lemon.cpp" -o "$folder/lemon"

[ -x "$folder/venv/bin/python" ] || python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
echo "The peers are in $folder."
