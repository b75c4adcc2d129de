#!/usr/bin/env bash
# Everything that must hold before a change is merged. Goes on after a failure, so that one run
# shows all; the last line is `N passed, N failed`, and the exit code is 0 only if none failed.
# A step that is no test (lint, build) counts as one failure when it fails.
set -uo pipefail
cd "$(dirname "$0")/.."

results=.build-test/results
python=.venv/bin/python
passed=0
failed=0

step() {
    local title=$1
    shift
    printf '\n== %s\n' "$title"
    "$@" && return 0
    printf '== %s: FAILED\n' "$title"
    return 1
}

# Runs a suite and adds up its result file; a run that ends badly without a failed test crashed.
suite() {
    local title=$1 file=$2 ok=0 fine=0 bad=0
    shift 2
    rm -f "$file"
    step "$title" "$@" || ok=1
    read -r fine bad < <("$python" Scripts/results.py "$file") || ok=1
    [ "$ok" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
    passed=$((passed + fine))
    failed=$((failed + bad))
}

python_tests() {
    timeout --kill-after=10s 30m "$python" -m pytest -q Tests --numprocesses 2 \
        --dist worksteal --junitxml="$results/python.xml"
}

step "setup" Scripts/setup.sh || exit 1
mkdir -p "$results"
step "lint" make --no-print-directory lint || failed=$((failed + 1))
suite "build and Swift tests" "$results/swift.xml" Scripts/swift-tests.sh
suite "browser and script tests" "$results/python.xml" python_tests
step "requirements" "$python" Scripts/requirements.py || failed=$((failed + 1))

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
