#!/usr/bin/env bash
# Check everything: bash packaging/test.sh [--full] [PYTEST ARGUMENTS]
# Style, types, import contracts, every test on screens of its own, coverage of packaging/ratchet.txt.
# --full adds the long campaigns. With pytest arguments only those tests run, and the ratchet waits.
# Exit status: 0 all good; otherwise that of the first check that failed.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"
# shellcheck source-path=SCRIPTDIR source=screens.sh
. "$packaging/screens.sh"

test_packages=(openbox poppler-utils shellcheck strace unicode-data xdotool xvfb)
workers=2

prepare_python requirements-dev.lock
prepare_libraries
lacking=$(missing_packages "${test_packages[@]}")
if [[ -n $lacking ]]; then
    need_packages "${test_packages[@]}"
fi
prepare_translations
cd "$root"

selection="not full"
if [[ ${1:-} == --full ]]; then
    selection=""
    shift
fi

say "الأسلوب والأنواع والجدران…" "Style, types, walls…"
"$python" -m ruff check .
"$python" -m ruff format --check .
"$python" -m mypy
"$venv/bin/lint-imports" --no-cache

say "الاختبارات…" "Tests…"
log=$(mktemp)
trap 'stop_screens; rm -f "$log"' EXIT
start_screens "$workers"
coverage=()
if (($# == 0)); then
    coverage=(--cov --cov-report=)
fi
"$python" -m pytest -n "$workers" --dist loadfile -m "$selection" "${coverage[@]}" "$@" | tee "$log"
if (($# == 0)); then
    say "التغطية الكاملة لملفات packaging/ratchet.txt…" "Full coverage of packaging/ratchet.txt…"
    "$python" -m coverage report --show-missing --skip-covered --fail-under=100 \
        --include="$(paste -sd, packaging/ratchet.txt)"
    tail -n 1 "$log"
fi
