# Two commands for a newcomer: `make run` and `make test`. Python 3.11 or newer is all they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test bench fuzz check lint types architecture locales fmt lock clean

run: $(VENV)/run.stamp  ## start Köprü: with the simulator, or with Telegram if KOPRU_BOT_TOKEN is set
	@$(BIN)/python -m bot run

test: check  ## everything that CI runs
	$(BIN)/pytest -n auto --dist loadgroup

check: lint types architecture locales  ## what needs no running program

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/dev.stamp
	$(BIN)/mypy

architecture: $(VENV)/dev.stamp
	$(BIN)/lint-imports

locales: $(VENV)/dev.stamp
	$(BIN)/pytest tests/locales

bench: $(VENV)/dev.stamp  ## figures, measured side by side with a stock bot
	$(BIN)/python -m tests.benchmarks

fuzz: $(VENV)/dev.stamp  ## 100,000 random and malformed updates; takes some 15 minutes
	KOPRU_FLOOD=$${KOPRU_FLOOD:-100000} $(BIN)/pytest tests/flood

fmt: $(VENV)/dev.stamp
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lock:  ## bring the lock files up to date (needs uv)
	uv pip compile -q -U --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
	  --python-version 3.11 pyproject.toml -o requirements.lock
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
	  --python-version 3.11 -c requirements.lock pyproject.toml --group dev -o requirements-dev.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Köprü needs Python 3.11 or newer; name one with: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.lock | $(VENV)/bin/python
	@echo "Installing what Köprü needs into $(VENV) …"
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock requirements.lock | $(VENV)/bin/python
	@echo "Installing what the tests need into $(VENV) …"
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@ $(VENV)/run.stamp
