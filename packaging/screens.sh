# shellcheck shell=bash
# Screens for tests: one Xvfb with a window manager for each pytest worker, so that windows of one
# worker never take the focus of another's. tests/conftest.py hands them out. Sourced, never run.

screen_pids=()

# Start COUNT screens and name them in ISTIQBAL_DISPLAYS.
start_screens() { # COUNT
    local number file i
    ISTIQBAL_DISPLAYS=""
    file=$(mktemp)
    for ((i = 0; i < $1; i++)); do
        : >"$file"
        Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$file" 2>/dev/null &
        screen_pids+=($!)
        until [[ -s $file ]]; do
            kill -0 "${screen_pids[-1]}" # stop here if the server died
            sleep 0.05
        done
        number=$(<"$file")
        ISTIQBAL_DISPLAYS+="${ISTIQBAL_DISPLAYS:+ }:$number"
        DISPLAY=:$number openbox --sm-disable >/dev/null 2>&1 &
        screen_pids+=($!)
    done
    rm -f "$file"
    DISPLAY=${ISTIQBAL_DISPLAYS%% *}
    export DISPLAY ISTIQBAL_DISPLAYS
    unset WAYLAND_DISPLAY
}

stop_screens() {
    local i
    for ((i = ${#screen_pids[@]} - 1; i >= 0; i--)); do
        kill "${screen_pids[i]}" 2>/dev/null || true
        wait "${screen_pids[i]}" 2>/dev/null || true
    done
}
