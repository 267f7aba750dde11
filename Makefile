# Everything a newcomer needs: `make demo` to see it, `make test` to check it, `make help` for the rest.
VENV   ?= .venv
PYTHON ?= python3
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help demo test check lock bench bench-sending bench-pairing soak prove clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-13s %s\n", $$1, $$2}'

# A stamp per set of pins: installing again costs nothing until the pins change.
$(VENV)/.%: requirements/%.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what requirements/$*.txt pins (once) …"
	@$(PIP) install --require-hashes -r requirements/$*.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

demo: $(VENV)/.demo ## Run the bot on a stand-in for Slack (PORT=8080, FRESH=1 to start over)
	@$(BIN)/reverse-mentor demo $(if $(PORT),--port $(PORT)) $(if $(filter-out 0 no false,$(FRESH)),--fresh)

test: $(VENV)/.dev check ## Run every check and every test
	@$(BIN)/python -m pytest -n 4 --dist worksteal

check: $(VENV)/.dev ## Style, types and arrows only
	@$(BIN)/ruff check . && $(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

lock: ## Pin the newest versions again (needs uv)
	uv pip compile --universal --generate-hashes --quiet --upgrade --no-emit-package reverse-mentor --extra dev pyproject.toml -o requirements/dev.txt
	uv pip compile --universal --generate-hashes --quiet --no-emit-package reverse-mentor --extra demo -c requirements/dev.txt pyproject.toml requirements/build.in -o requirements/demo.txt
	uv pip compile --universal --generate-hashes --quiet --extra postgres -c requirements/dev.txt pyproject.toml requirements/build.in -o requirements/run.txt

bench: $(VENV)/.dev ## Measure beside a bare Bolt app and print the tables
	@$(BIN)/python -m benchmarks

bench-sending: $(VENV)/.dev ## Measure how long thousands of introductions take at the limits of Slack
	@$(BIN)/python -m benchmarks.sending

bench-pairing: $(VENV)/.dev ## Measure how fast and how well rounds are planned
	@$(BIN)/python -m benchmarks.pairing $(if $(QUICK),--quick)

soak: $(VENV)/.dev ## A year of weekly rounds for 300 people on a fast clock
	@$(BIN)/python -m benchmarks.soak

prove: $(VENV)/.dev ## Break the bot in every way while it sends, and count what arrived
	@$(BIN)/python -m benchmarks.proof

clean: ## Remove the virtual environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
