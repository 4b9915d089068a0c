#!/usr/bin/env bash
# Check everything: bash packaging/test.sh [--full] [PYTEST ARGUMENTS]
# Style, types, import contracts, every test on screens of its own, coverage of packaging/ratchet.txt.
# --full adds the long campaigns and every test of the files of which each day tries a share
# (tests/sampling.py). With pytest arguments only those tests run, and the ratchet waits.
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

# A test that hangs is told with its stack and ends its worker; a worker that ends, ends the run;
# a run that still goes on is interrupted, so that it says what it knows.
run_tests() { # ARGUMENTS
    timeout --foreground --signal=INT --kill-after=60 "$limit" "$python" -m pytest -n "$workers" --dist loadfile --max-worker-restart 0 -m "$selection" \
        -o faulthandler_timeout="$patience" -o faulthandler_exit_on_timeout=true \
        --basetemp "$scratch/tests" -o tmp_path_retention_policy=failed \
        --durations=25 --durations-min=5 "$@" 2>&1 | tee "$log"
}

# Print once more, at the end where it is found, where a test that hung or crashed stood.
stacks() {
    sed -n '/^Timeout (\|^Fatal Python error/,/node down/p' "$log" | head -n 200
}

# Print where the tests' folders go: into memory where there is enough of it.
roomy() {
    local free
    free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1) || free=0
    ((${free:-0} > 4000000)) && echo /dev/shm || echo "${TMPDIR:-/tmp}"
}

has_postgres() {
    compgen -G '/usr/lib/postgresql/1[5-9]/bin/initdb' >/dev/null
}

# Print what no test reaches where there is no PostgreSQL.
unreached() {
    has_postgres || echo desktop/storage/server.py
}

packages=(
    "${window_packages[@]}" "${build_packages[@]}"
    at-spi2-core cups cups-client cups-filters dbus openbox poppler-utils printer-driver-cups-pdf
    python3-pyatspi sane-utils shellcheck strace unicode-data xdotool xvfb
)

# The second engine of the tests of services. As root it is installed, without the cluster that
# Debian would start; otherwise the line is named and those tests are skipped, each with the reason.
prepare_postgres() {
    local creation=/etc/postgresql-common/createcluster.conf
    if has_postgres; then
        return
    fi
    if [[ $EUID -ne 0 ]] || ! command -v apt-get >/dev/null; then
        say "لا يوجد PostgreSQL فتُتخطّى فحوصه. لتثبيته اكتب هذا السطر:" \
            "PostgreSQL is missing, so its tests are skipped. To install it, type this line:"
        printf '\n    %s\n\n' "$(line_to_install postgresql)" >&2
        return
    fi
    need_packages postgresql-common
    pg_conftool "$creation" set create_main_cluster false
    need_packages postgresql
    pg_conftool "$creation" remove create_main_cluster
}

prepare_python requirements-dev.lock
prepare_packages
prepare_postgres
prepare_translations
cd "$root"
log=$(mktemp)
scratch=$(mktemp -d -p "$(roomy)" istiqbal-tests.XXXXXX)
trap 'stop_screens; rm -rf "$log" "$scratch"' EXIT
# what tests start need not compile the program anew
unset PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX=$scratch/pycache
start_screens "$workers"

export ISTIQBAL_TESTS=today
selection="not full"
patience=300 # seconds for one test
limit=4200   # seconds for all of them
if [[ ${1:-} == --full ]]; then
    ISTIQBAL_TESTS=all
    selection=""
    patience=0
    limit=0
    shift
fi

check style "$python" -m ruff check --quiet .
check format "$python" -m ruff format --check --quiet .
check types "$python" -m mypy --no-error-summary
check walls "$venv/bin/lint-imports" --no-cache --no-logo
if (($#)); then
    ISTIQBAL_TESTS=all
    check tests run_tests "$@"
else
    if [[ $ISTIQBAL_TESTS == today ]]; then
        ISTIQBAL_BEGAN=$(date +%s) # from here tests/sampling.py counts
        export ISTIQBAL_BEGAN
    fi
    check tests run_tests --cov --cov-report=
    check coverage "$python" -m coverage report --show-missing --skip-covered --fail-under=100 \
        --include="$(paste -sd, packaging/ratchet.txt)" --omit="$(unreached)"
fi
if ((${#failed[@]})); then
    stacks
    printf '== failed: %s\n' "${failed[*]}"
fi
tail -n 1 "$log"
((${#failed[@]} == 0))
