#!/usr/bin/env bash
# Put the program into this user's applications menu: bash install.sh, from the program's folder.
# Nothing is copied but the menu entry and its icon; uninstall by deleting those and the folder.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}

# In a desktop entry, a command with spaces is quoted, and these four are escaped within.
command=$(printf '%s' "$here/istiqbal" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')

install -D -m 644 "$here/istiqbal.svg" "$share/icons/hicolor/scalable/apps/istiqbal.svg"
mkdir -p "$share/applications"
while IFS= read -r line; do
    case $line in
        Exec=*) printf 'Exec="%s"\n' "$command" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/istiqbal.desktop" >"$share/applications/istiqbal.desktop"
printf '%s\n' "$share/applications/istiqbal.desktop"
