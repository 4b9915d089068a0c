#!/usr/bin/env bash
# Start Istiqbal from this checkout: bash packaging/run.sh [ARGUMENTS]
# Without a command it opens the window; `demo --out DIR` and the like run without one.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/environment.sh"

opens_window() { # ARGUMENTS
    while (($#)); do
        case $1 in
            --data | --as | --password-file) shift ;;
            --*=*) ;;
            *) return 1 ;;
        esac
        shift || return 0
    done
}

need_display() { # ARGUMENTS
    local again
    [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]] || return 0
    say "لا توجد شاشة. شغّل البرنامج من سطح المكتب، أو على شاشة افتراضية بهذين السطرين:" \
        "There is no display. Start from the desktop, or on a virtual screen with these lines:"
    printf -v again ' %q' "$packaging/run.sh" "$@"
    printf '\n    %s\n    xvfb-run -a bash%s\n\n' "$(line_to_install xvfb xauth)" "$again" >&2
    exit 1
}

if opens_window "$@"; then
    need_display "$@"
    packages=("${window_packages[@]}")
    prepare_python requirements.lock
    prepare_libraries
    prepare_translations
else
    prepare_python requirements.lock
fi
PYTHONPATH=$root exec "$python" -P -m desktop "$@"
