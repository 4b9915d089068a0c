#!/usr/bin/env bash
# Measure: bash packaging/bench.sh [NAME...] runs tests/benchmarks/NAME.py, or all of them.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"
# shellcheck source-path=SCRIPTDIR source=screens.sh
. "$packaging/screens.sh"

# LibreOffice, and what WeasyPrint loads: the benchmarks of paper measure beside them.
packages=(
    "${window_packages[@]}" libharfbuzz-subset0 libpango-1.0-0 libpangoft2-1.0-0
    libreoffice-writer-nogui libx11-6 libxdamage1 openbox poppler-utils xvfb
)

# Bring the other typesetters, in an environment of their own, in line with their lock file.
prepare_peers() {
    local peers=$root/build/peers lock=$packaging/requirements-peers.lock hash
    hash=$(sha256sum <"$lock")
    if [[ ! -x $peers/bin/python ]] || ! stamped "$peers/.sha256" "$hash"; then
        say "تُثبَّت برامج المقارنة…" "Installing what is compared with…"
        "$python" -m venv --clear "$peers"
        "$peers/bin/python" -I -m pip install --quiet --disable-pip-version-check --no-input \
            --no-deps --only-binary :all: --require-hashes -r "$lock" >&2
        printf '%s\n' "$hash" >"$peers/.sha256"
    fi
    prepare_pdfjs
}

# pdf.js reads PDFs for Firefox; it needs a Node of version 20 or newer, and is left out without one.
prepare_pdfjs() {
    local peers=$root/build/peers lock=$packaging/peers/package-lock.json hash
    command -v npm >/dev/null || return 0
    hash=$(sha256sum <"$lock")
    if ! stamped "$peers/.pdfjs.sha256" "$hash"; then
        cp "$packaging"/peers/package*.json "$peers"
        npm ci --prefix "$peers" --omit=optional --ignore-scripts --no-audit --no-fund --silent >&2
        printf '%s\n' "$hash" >"$peers/.pdfjs.sha256"
    fi
}

# The first window is measured beside it, where it can be had; the benchmark says where it can't.
prepare_keepassxc() {
    if ! command -v keepassxc >/dev/null && [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
        apt-get update -qq >&2 || true
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends keepassxc \
            >&2 || true
    fi
}

prepare_python requirements-dev.lock
prepare_packages
prepare_peers
prepare_keepassxc
prepare_translations
trap stop_screens EXIT
start_screens 1

if (($# == 0)); then
    for script in "$root"/tests/benchmarks/*.py; do
        name=${script##*/}
        [[ $name == "*.py" || $name == conftest.py ]] || set -- "$@" "${name%.py}"
    done
fi
for name in "$@"; do
    printf '== %s\n' "$name"
    run_python "$root/tests/benchmarks/$name.py"
done
