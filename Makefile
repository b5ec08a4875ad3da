# Two commands do everything: `make run` and `make test`. Both set up first.

CARGO ?= cargo
JOBS ?= 2
SAMPLE := out/sample

.PHONY: run test setup bench

run: setup
	@$(CARGO) build -j $(JOBS) --bin glossator
	@mkdir -p out
	@if [ -e $(SAMPLE)/session.ron ]; then \
		target/debug/glossator stats $(SAMPLE) && \
		target/debug/glossator export $(SAMPLE) --format json --output out/sample.json; \
	else \
		target/debug/glossator sample $(SAMPLE) --output out/sample.json; \
	fi

test: setup
	$(CARGO) test -j $(JOBS)

bench: setup
	$(CARGO) bench -j $(JOBS)

# Rust itself is the one thing that has to be there. The rest: a C compiler and the C
# library's headers, for the linker and for blake3.
setup:
	@command -v $(CARGO) >/dev/null || { \
		echo "Rust is missing: see https://rustup.rs"; exit 1; }
	@if ! command -v cc >/dev/null || [ ! -e /usr/include/stdlib.h ]; then \
		if [ "$$(uname)" = Linux ] && command -v apt-get >/dev/null; then \
			if [ "$$(id -u)" = 0 ]; then \
				apt-get update -q && apt-get install -qy --no-install-recommends gcc libc6-dev; \
			else \
				echo "A C compiler is missing. Run this, then try again:"; \
				echo "  sudo apt-get update && sudo apt-get install -y gcc libc6-dev"; \
				exit 1; \
			fi; \
		elif ! command -v cc >/dev/null; then \
			echo "A C compiler (cc) is missing: install one, then try again"; exit 1; \
		fi; \
	fi
