#!/usr/bin/env bash
# Lock the versions and hashes of what requirements*.in name. For maintainers, after editing those.
# Hashes cover every file of a version, so that one lock serves Linux (x86_64, aarch64) and Windows.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

lock() {
    local out=$1
    shift
    CUSTOM_COMPILE_COMMAND="bash packaging/lock.sh" ../.venv/bin/pip-compile --quiet \
        --generate-hashes --allow-unsafe --strip-extras --no-emit-index-url \
        --no-emit-trusted-host --no-emit-find-links --no-emit-options \
        --output-file "$out" "$@"
}

lock requirements.lock requirements.in
lock requirements-dev.lock --constraint requirements.lock requirements-dev.in
lock requirements-peers.lock requirements-peers.in
lock windows/requirements.lock --constraint requirements-dev.lock windows/requirements.in
