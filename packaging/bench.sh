#!/usr/bin/env bash
# Measure: bash packaging/bench.sh [NAME...] runs tests/benchmarks/NAME.py, or all of them.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"
# shellcheck source-path=SCRIPTDIR source=screens.sh
. "$packaging/screens.sh"

packages=("${window_packages[@]}" openbox xvfb)
prepare_python requirements-dev.lock
prepare_packages
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
