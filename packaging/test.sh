#!/usr/bin/env bash
# Check everything: bash packaging/test.sh [--full] [PYTEST ARGUMENTS]
# Style, types, import contracts, every test on screens of its own, coverage of packaging/ratchet.txt.
# --full adds the long campaigns. With pytest arguments only those tests run, and the ratchet waits.
# Every check runs, whatever the others say. Exit status: 0 all good, 1 otherwise.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"
# shellcheck source-path=SCRIPTDIR source=screens.sh
. "$packaging/screens.sh"

workers=2
failed=()

check() { # NAME COMMAND...
    local name=$1
    shift
    printf '== %s\n' "$name"
    "$@" || failed+=("$name")
}

run_tests() { # ARGUMENTS
    "$python" -m pytest -n "$workers" --dist loadfile -m "$selection" "$@" | tee "$log"
}

packages=(
    "${window_packages[@]}" "${build_packages[@]}"
    cups cups-client cups-filters openbox poppler-utils printer-driver-cups-pdf shellcheck strace
    unicode-data xdotool xvfb
)
prepare_python requirements-dev.lock
prepare_packages
prepare_translations
cd "$root"
log=$(mktemp)
trap 'stop_screens; rm -f "$log"' EXIT
start_screens "$workers"

selection="not full"
if [[ ${1:-} == --full ]]; then
    selection=""
    shift
fi

check style "$python" -m ruff check --quiet .
check format "$python" -m ruff format --check --quiet .
check types "$python" -m mypy --no-error-summary
check walls "$venv/bin/lint-imports" --no-cache --no-logo
if (($#)); then
    check tests run_tests "$@"
else
    check tests run_tests --cov --cov-report=
    check coverage "$python" -m coverage report --show-missing --skip-covered --fail-under=100 \
        --include="$(paste -sd, packaging/ratchet.txt)"
fi
if ((${#failed[@]})); then
    printf '== failed: %s\n' "${failed[*]}"
fi
tail -n 1 "$log"
((${#failed[@]} == 0))
