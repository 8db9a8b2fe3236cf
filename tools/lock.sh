#!/bin/sh
# Rewrite the hash-locked requirements for every platform. Needs uv (pip install uv).
set -eu
cd "$(dirname "$0")/.."
compile() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-annotate --custom-compile-command tools/lock.sh "$@"
}
compile -c requirements/constraints.txt pyproject.toml --group dev --extra cluster --extra keyring -o requirements/dev.txt
compile -c requirements/dev.txt pyproject.toml requirements/build.in -o requirements/app.txt
