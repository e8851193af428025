#!/usr/bin/env bash
# Stores the counts of every instance and region that is measured, in place of all that were stored:
# for a change that moves them on purpose. Takes a few minutes; the machine may be as busy as it likes.
set -euo pipefail
cd "$(dirname "$0")/../.."

swift build -c release --product plads-bench
bench=.build/release/plads-bench
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
solvers=$folder/solvers-counts.json
"$bench" solvers --store "$solvers"
"$bench" edits S-5000 --count 300 --store "$solvers"
"$bench" edits S-35000 --store "$solvers"
"$bench" regions --store "$folder/regions-counts.json"
cp "$folder"/*.json Bench/results/
git --no-pager diff --stat -- Bench/results
