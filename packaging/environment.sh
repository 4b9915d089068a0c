# shellcheck shell=bash
# What run.sh, test.sh and bench.sh share: the virtual environment, Debian packages, a display.
# Sourced, never run. Everything that a person reads goes to stderr, in Arabic and English.

packaging=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=${packaging%/packaging}
venv=$root/.venv
python=$venv/bin/python

# Qt's xcb platform plugin and lrelease link to these (ldd); on Debian 12 they bring the rest along.
window_packages=(
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libxcb-cursor0
    libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
)

# PyInstaller reads libraries with objdump, and Debian's Python has its library in a package apart.
# shellcheck disable=SC2034  # used by test.sh and linux/build.sh
build_packages=(binutils libpython3.11)

# What the caller will need beside Python: named together, so that one line is typed, not two.
packages=()

# A path with Arabic letters is read rightly under LANG=C too.
export PYTHONUTF8=1
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

say() { # ARABIC ENGLISH...
    printf '%s\n%s\n' "$1" "${*:2}" >&2
}

# Print the line that installs packages, as this user would have to type it.
line_to_install() { # PACKAGE...
    local line="apt-get update && apt-get install -y --no-install-recommends $*"
    if [[ $EUID -eq 0 ]]; then
        printf '%s\n' "$line"
    elif command -v sudo >/dev/null; then
        printf "sudo sh -c '%s'\n" "$line"
    else
        printf "su -c '%s'\n" "$line"
    fi
}

# How many seconds are waited for another program's installation to end.
apt_patience=1800

# Run apt-get, and wait with a word while another program holds one of its locks. Its own patience
# (DPkg::Lock::Timeout) is for dpkg's lock alone: that of the lists, and that of what is downloaded,
# it gives up at once.
patient_apt() { # ARGUMENTS
    local errors status waiting="" until=$((SECONDS + apt_patience))
    while true; do
        status=0
        { errors=$(LC_ALL=C DEBIAN_FRONTEND=noninteractive \
            apt-get -o DPkg::Lock::Timeout=0 "$@" 2>&1 >&3); } 3>&2 || status=$?
        if ((status == 0)) || ! grep -qE '^E: (Could not get lock|Unable to (acquire|lock))' \
            <<<"$errors"; then
            break
        fi
        if ((SECONDS >= until)); then
            say "ما زال برنامج آخر يثبّت حزمًا؛ انتظر حتى ينتهي ثم أعد التشغيل." \
                "Another program is still installing packages; wait until it ends, then start again."
            break
        fi
        if [[ -z $waiting ]]; then
            say "برنامج آخر يثبّت حزمًا الآن؛ ننتظر حتى ينتهي…" \
                "Another program is installing packages; waiting until it ends…"
            waiting=yes
        fi
        sleep 1
    done
    if [[ -n $errors ]]; then
        printf '%s\n' "$errors" >&2
    fi
    return "$status"
}

# Install Debian packages as root; otherwise name the line to type and stop.
need_packages() { # PACKAGE...
    if [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
        say "تُثبَّت حزم النظام الناقصة…" "Installing the missing system packages: $*"
        patient_apt update -qq
        patient_apt install -y -qq --no-install-recommends "$@"
        return
    fi
    say "تنقص حزم من النظام. اكتب هذا السطر ثم أعد التشغيل:" \
        "System packages are missing. Type this line, then start again:"
    printf '\n    %s\n\n' "$(line_to_install "$@")" >&2
    exit 1
}

# Install, or name, whatever is missing of the caller's packages.
prepare_packages() {
    local package missing=()
    for package in "${packages[@]}"; do
        # One line for each architecture that it is known for.
        if ! dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>&1 | grep -qx installed; then
            missing+=("$package")
        fi
    done
    if ((${#missing[@]})); then
        need_packages "${missing[@]}"
    fi
}

# Print the first Python 3.11 that can make a virtual environment.
find_python() {
    local candidate
    for candidate in python3.11 python3 /usr/bin/python3.11; do
        if "$candidate" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info[:2] != (3, 11))' \
            >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# What ties an environment to its place: paths are written into it, and wheels are for one machine.
place() {
    printf '%s\n%s\n%s\n' "$root" "$(uname -m)" "$("$python" -V 2>&1)"
}

in_place() {
    [[ -x $python ]] && stamped "$venv/.place" "$(place)"
}

stamped() { # FILE TEXT
    [[ -f $1 && $(<"$1") == "$2" ]]
}

make_venv() {
    local base
    if ! base=$(find_python); then
        need_packages python3.11 python3.11-venv "${packages[@]}"
        base=$(find_python)
    fi
    rm -rf -- "$venv"
    "$base" -m venv "$venv"
    place >"$venv/.place"
}

# Bring .venv in line with a lock file. Costs one hash when nothing changed.
prepare_python() { # LOCK
    local lock=$packaging/$1 stamp=$venv/.$1.sha256 hash
    hash=$(sha256sum <"$lock")
    if in_place && stamped "$stamp" "$hash"; then
        return
    fi
    if [[ ! -w $root ]]; then
        say "لا يمكن الكتابة في مجلد البرنامج؛ انسخه إلى مجلدك أولًا: $root" \
            "The program's folder can't be written to; copy it to a folder of yours first: $root"
        exit 1
    fi
    (
        flock 9 # a second start waits for the first one's installation
        if ! in_place; then
            make_venv
        fi
        if stamped "$stamp" "$hash"; then
            exit
        fi
        say "تُثبَّت المكتبات (أول تشغيل فقط، نحو دقيقة)…" \
            "Installing libraries (first start only, about a minute)…"
        if ! "$python" -I -X utf8 -m pip install --quiet --disable-pip-version-check \
            --no-input --no-deps --only-binary :all: --require-hashes -r "$lock" >&2; then
            say "تعذّر تثبيت المكتبات. يلزم الاتصال بالشبكة عند أول تشغيل فقط؛ تحقق منه ثم أعد التشغيل." \
                "The libraries could not be installed. The network is needed for the first start" \
                "only; check it, then start again."
            exit 1
        fi
        printf '%s\n' "$hash" >"$stamp"
    ) 9<"$root"
}

# Name what Qt's window needs and the system lacks: prints nothing when all is there.
missing_libraries() {
    local qt=$venv/lib/python3.11/site-packages/PySide6
    ldd "$qt/Qt/plugins/platforms/libqxcb.so" "$qt/lrelease" | grep -F 'not found' || true
}

prepare_libraries() {
    [[ -z $(missing_libraries) ]] || need_packages "${window_packages[@]}"
}

# Compile the window's texts where a .ts is newer than its .qm.
prepare_translations() {
    local source
    for source in "$root"/i18n/*.ts; do
        if [[ -e $source && ! ${source%.ts}.qm -nt $source ]]; then
            run_python "$packaging/translations.py" build
            return
        fi
    done
}

# Run the program from this checkout, whatever the current folder holds.
run_python() {
    PYTHONPATH=$root "$python" -P "$@"
}
