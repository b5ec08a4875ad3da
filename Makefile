# Two commands do everything: `make run` and `make test`. Both set up first.

CARGO ?= cargo
JOBS ?= 2
SAMPLE := out/sample

.PHONY: run test setup window bench pictures

run: setup window
	@$(CARGO) build -j $(JOBS) --bin glossator
	@mkdir -p out
	@if [ -e $(SAMPLE)/session.ron ]; then \
		target/debug/glossator export $(SAMPLE) --format json --output out/sample.json; \
	else \
		target/debug/glossator sample $(SAMPLE) --output out/sample.json; \
	fi
	@target/debug/glossator $(SAMPLE)

test: setup
	$(CARGO) test -j $(JOBS)

bench: setup
	$(CARGO) bench -j $(JOBS)

# The same flow in a real window on a virtual display; makes the pictures of docs/ anew.
pictures: setup window
	$(CARGO) build -j $(JOBS) --bin glossator
	tests/window/flow.sh docs/pictures

# Rust itself is the one thing that has to be there. The rest: a C compiler and the C
# library's headers, for the linker and for blake3; and what the window is drawn with.
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

# What the window needs while it runs, where there is a display. Without these the rest
# works all the same.
WINDOW := libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libegl1 libgl1-mesa-dri \
	libfontconfig1 fonts-noto-core fonts-noto-cjk
window:
	@if [ "$$(uname)" = Linux ] && [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && command -v dpkg-query >/dev/null; then \
		missing=; \
		for package in $(WINDOW); do \
			dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "ok installed" || missing="$$missing $$package"; \
		done; \
		if [ -n "$$missing" ]; then \
			if [ "$$(id -u)" = 0 ]; then \
				apt-get update -q && apt-get install -qy --no-install-recommends $$missing; \
			else \
				echo "The window may not open, or lack letters, without these. To install them:"; \
				echo "  sudo apt-get update && sudo apt-get install -y$$missing"; \
			fi; \
		fi; \
	fi
