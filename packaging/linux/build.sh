#!/usr/bin/env bash
# Build the program's folder: bash packaging/linux/build.sh [FOLDER] makes FOLDER/istiqbal
# (default: dist). It carries Python and every library, and runs from any folder of any name.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../environment.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/../environment.sh"

packages=("${window_packages[@]}" "${build_packages[@]}")
prepare_python requirements-dev.lock
prepare_packages
prepare_translations

target=${1:-$root/dist}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run_python -m PyInstaller --noconfirm --clean --log-level WARN \
    --workpath "$work" --distpath "$target" "$packaging/istiqbal.spec"
cp -- "$packaging/linux/istiqbal.desktop" "$packaging/linux/istiqbal.svg" \
    "$packaging/linux/install.sh" "$target/istiqbal/"
printf '%s\n' "$target/istiqbal/istiqbal"
