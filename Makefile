# make demo | app | test | nightly | screenshots | translations | lock        PYTHON=python3.13 chooses the interpreter
PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11,$(shell $(p) -c 'import sys; print("$(p)") if sys.version_info >= (3, 11) else sys.exit(1)' 2>/dev/null)) no-python-3.11-found)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
export PYTHONUTF8 = 1

.PHONY: demo app test check tests nightly screenshots translations lock clean

demo: $(VENV)/.app
	$(BIN)/kpo-vault demo

app: $(VENV)/.app
	$(BIN)/kpo-vault

test: check tests

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

tests: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow"

nightly: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile --timeout 7200 --hypothesis-profile new

screenshots: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.screenshots --dark docs/screenshots/dark
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.screenshots --scale 2 docs/screenshots/200
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.screenshots --language xx docs/screenshots/pseudo

translations: $(VENV)/.dev
	$(BIN)/python tools/translations.py

lock: $(VENV)/.dev
	tools/lock.sh

# The lock names versions and hashes for Linux, macOS and Windows; no index is named anywhere.
$(VENV)/.python:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.app: $(VENV)/.python requirements/app.txt pyproject.toml
	$(PIP) install --require-hashes -r requirements/app.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.app requirements/dev.txt
	$(PIP) install --require-hashes -r requirements/dev.txt
	touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
