#!/usr/bin/env bash
# Builds and runs the Swift tests in a build folder of their own: alternating `swift build` and
# `swift test` in one folder rebuilds much each time. Arguments go to `swift test`.
set -euo pipefail
cd "$(dirname "$0")/.."

build=.build-test
results=$build/results
mkdir -p "$results"
rm -f "$results/swift.xml" "$results/requirements.jsonl"

# Compiler warnings are errors by a setting in Package.swift; the package manager's own (a file no
# target takes, say) are caught here.
swift build --build-tests --scratch-path "$build" \
    --explicit-target-dependency-import-check error 2>&1 | tee "$results/build.log"
# It calls our package by its folder's name.
package=$(basename "$PWD" | tr '[:upper:]' '[:lower:]')
if grep -A 2 "^warning: '$package'" "$results/build.log"; then
    echo "mend the warnings above in Package.swift" >&2
    exit 1
fi

# Few at a time: with all begun at once, a test that waits for another program gets its turn again
# only when all others have had theirs.
SAMRAD_REQUIREMENTS="$PWD/$results/requirements.jsonl" \
    timeout --kill-after=10s 25m swift test --skip-build --scratch-path "$build" \
    --experimental-maximum-parallelization-width 8 --disable-xctest --xunit-output "$results/swift.xml" "$@" >"$results/swift.log" 2>&1 || {
    # Thousands of lines of "started" and "passed" hide what failed.
    grep -vE '^(◇|✔|➜|↳ (Testing Library|Target Platform))' "$results/swift.log" | tail -n 400
    exit 1
}
tail -n 1 "$results/swift.log"
