# `make` alone prints what can be made.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test run preview screenshots bench requirements format lint check record setup

# Handed on to the program: make demo ARGS="--port 9000"
ARGS ?=
SWIFT_FILES := Package.swift Sources Tests
SAMRAD := swift build --product samrad && exec .build/debug/samrad

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-14s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup ## play a partnership's year in the browser, on a clock that you move
	$(SAMRAD) demo $(ARGS)

test: ## everything that must hold: lint, build, all tests, requirements
	@Scripts/test.sh

run: setup ## start the server: make run ARGS="--help"
	$(SAMRAD) serve $(ARGS)

preview: setup ## show every page of the gallery
	$(SAMRAD) preview $(ARGS)

screenshots: setup ## take the pictures of the main pages again, into Docs/Screenshots
	swift build --product samrad && .build/debug/samrad preview --write .build/gallery >/dev/null
	.venv/bin/python Scripts/screenshots.py .build/gallery

bench: setup ## measure pages, writes and replay, and print the ratios
	swift build -c release --product samrad && exec .build/release/samrad bench $(ARGS)

requirements: setup ## which requirements passing tests show; MUTATE=1 also shifts each number
	@Scripts/swift-tests.sh || echo 'some tests failed; they show nothing'
	@.venv/bin/python Scripts/requirements.py
ifeq ($(MUTATE),1)
	@.venv/bin/python Scripts/mutate.py
endif

format: ## rewrite the Swift files in the house format
	swift format format --in-place --parallel --recursive $(SWIFT_FILES)

lint: ## refuse what is not in the house format
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

check: lint ## before a commit: lint and the Swift tests, without the browser
	@Scripts/swift-tests.sh

record: setup ## rewrite generated documents and page snapshots; read the diff afterwards
	RECORD=1 Scripts/swift-tests.sh --filter '^(TidyTests|PagesTests)\.'

setup: ## install what the machine lacks; safe to run twice
	@Scripts/setup.sh
