# The commands of the README. Only Python >= 3.11, make and git are needed; the rest is fetched into .venv.

PYTHON := $(shell for candidate in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$candidate" && break; done)
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help environment demo demo-reset test check bench messages pictures requirements storm crash machine mutants

help: ## Show the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## / — /'

environment: ## Make .venv with everything pinned in requirements-dev.txt
	@test -n "$(PYTHON)" || { echo "Lumira needs Python 3.11 or newer; none was found on this machine." >&2; exit 1; }
	@$(PYTHON) lumira/demo/environment.py

demo: environment ## Run the whole product on this machine: database, payments double, web, worker, mailbox
	@$(BIN)/python manage.py demo

demo-reset: environment ## Forget the demo's data
	@$(BIN)/python manage.py demo --reset

test: environment ## Run every test (browser journeys included where a Chromium is found)
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: environment ## Format, lint, types, import contracts, templates, migrations, translations, deployment
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy lumira products orders checkout expertdesk
	@$(BIN)/lint-imports
	@$(BIN)/djlint templates lumira/demo/templates --lint --quiet
	@$(BIN)/python -m tests.checks

requirements: environment ## Compile requirements*.txt from pyproject.toml
	@$(BIN)/python -m tests.checks.requirements --write

messages: environment ## Extract the texts to translate and compile the catalogues
	@$(BIN)/python manage.py messages

pictures: environment ## Take the pictures of the README from the demo that is running
	@$(BIN)/python -m tests.browser.pictures

bench: environment ## Measure (benchmarks/README.md)
	@$(BIN)/python -m benchmarks $(ARGS)

storm: environment ## The payment storm of tests/faults/README.md (half an hour)
	@$(BIN)/python -m tests.faults.storm $(ARGS)

crash: environment ## Kill every flow of money at every boundary (tests/faults/README.md)
	@$(BIN)/python -m tests.faults.matrix --processes $$(getconf _NPROCESSORS_ONLN) $(ARGS)

machine: environment ## Walk the property machine of tests/faults/README.md (ARGS="--examples 5000")
	@$(BIN)/python -m tests.faults.machine $(ARGS)

mutants: environment ## Turn the guards of money off, one by one: each must make a test fail (docs/payments.md)
	@$(BIN)/python -m tests.mutants $(ARGS)
