#!/usr/bin/env bash
# Installs what the machine lacks: Debian packages and a Python environment of the project's own.
# Safe to run twice; says what it does; silent and quick when nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "needs root and finds no sudo; as root, run: $*"
        return 1
    fi
}

missing_packages() {
    sed 's/#.*//' Scripts/packages.txt | while read -r package; do
        [ -n "$package" ] || continue
        dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null |
            grep -qx installed || echo "$package"
    done
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "no apt-get here; see that these are installed: $(sed 's/ *#.*//' Scripts/packages.txt | xargs)"
        return
    fi
    local missing
    missing=$(missing_packages | xargs)
    [ -n "$missing" ] || return 0
    say "installing Debian packages: $missing"
    as_root apt-get update -qq </dev/null
    # shellcheck disable=SC2086 -- a list of names
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing </dev/null >/dev/null
}

install_python_packages() {
    local stamp python=/usr/bin/python3
    local lists=(Sources/Post/Documents/requirements.txt Tests/requirements.txt)
    stamp=.venv/installed-$(cat "${lists[@]}" | sha256sum | cut -c1-16)
    [ ! -e "$stamp" ] || return 0
    [ -x "$python" ] || python=python3
    say "installing Python packages in .venv: $(sed 's/#.*//' "${lists[@]}" | xargs)"
    rm -rf .venv
    "$python" -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check "${lists[@]/#/-r}"
    touch "$stamp"
}

if ! command -v swift >/dev/null; then
    say "no swift found: install the Swift 6.3 toolchain from https://www.swift.org/install/linux"
    exit 1
fi
install_packages
install_python_packages
