# The doors of this tree; each sets up all that it needs. `make help` lists them.
PYTHON ?= python3
export PYTHON
BIN := .venv/bin
ARGS ?=
# Byte code is kept: each command is a process of its own, and starts in half the time with it.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test coverage look words check site format pins clean
help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 16

demo: .venv/run.stamp  ## build the demo workspace, do the whole job, and open the window where there is a screen
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ] || [ "$$OS" = Windows_NT ]; then \
		$(BIN)/assessor demo --open $(ARGS); \
	else \
		$(BIN)/assessor demo $(ARGS) && echo 'There is no screen here, so no window was opened.'; \
	fi

test: .venv/dev.stamp  ## run the tests; ARGS="tests/domain -k rubric" picks some
	@$(BIN)/python -m pytest -n 2 --dist worksteal $(ARGS)

coverage: .venv/dev.stamp  ## the tests, with the lines and branches that none of them reaches
	@$(BIN)/python -m pytest -n 2 --dist worksteal --cov --cov-report=term-missing:skip-covered $(ARGS)

look: .venv/dev.stamp  ## write a picture of every page, state and theme to look/
	@$(BIN)/python -m tests.support.look $(ARGS)

words: .venv/dev.stamp  ## bring the translators' files up to date with the sources, and compile them
	@$(BIN)/python -m tests.support.words

check: .venv/dev.stamp  ## format, lint, types, layers
	@status=0; \
	for gate in 'ruff format --check .' 'ruff check .' mypy 'lint-imports --no-logo'; do \
		echo "$$gate"; $(BIN)/$$gate || status=1; \
	done; \
	exit $$status

site:  ## build the script of the public pages from its source and the pinned packages of tests/support/node
	@node tests/support/node/build_site.mjs

format: .venv/dev.stamp  ## put every file into the house's form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.venv/run.stamp: requirements/run.txt requirements/apt-run.txt pyproject.toml .ci/venv .ci/system-packages
	@.ci/system-packages requirements/apt-run.txt
	@.ci/venv requirements/run.txt
	@touch $@

# The development pins hold the run-time pins too, so one install serves both stamps.
.venv/dev.stamp: requirements/dev.txt requirements/run.txt requirements/apt-run.txt pyproject.toml .ci/venv .ci/system-packages
	@.ci/system-packages requirements/apt-run.txt
	@.ci/venv requirements/dev.txt
	@touch .venv/run.stamp $@

# Hashes of every platform's wheels, never an address: the file says what, the machine's settings say from where.
COMPILE = .venv/tools/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate --no-strip-extras
pins: .venv/tools/bin/uv  ## renew the pinned requirement files from pyproject.toml; ARGS="--upgrade" takes newer releases
	$(COMPILE) $(ARGS) pyproject.toml requirements/build.in --output-file requirements/run.txt
	$(COMPILE) $(ARGS) --extra dev pyproject.toml requirements/build.in \
		--constraint requirements/run.txt --output-file requirements/dev.txt
	$(COMPILE) $(ARGS) requirements/tools.in --output-file requirements/tools.txt

.venv/tools/bin/uv: requirements/tools.txt
	@$(PYTHON) -m venv .venv/tools
	@.venv/tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/tools.txt

clean:  ## remove what the targets made (never a workspace)
	rm -rf .venv build look .coverage .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
