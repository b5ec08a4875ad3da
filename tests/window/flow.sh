#!/usr/bin/env bash
# The main job in a real window on a virtual display, with real keys and a real mouse;
# leaves the pictures of docs/pictures/. Needs xvfb, xdotool and imagemagick.
# Usage: tests/window/flow.sh [OUT-FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
out=${1:-docs/pictures}
bin=${GLOSSATOR:-target/debug/glossator}
work=$(mktemp -d)
display=${GLOSSATOR_DISPLAY:-:83}
mkdir -p "$out"
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT
for tool in Xvfb xdotool import; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install xvfb xdotool imagemagick"; exit 1; }
done

export DISPLAY=$display GLOSSATOR_CONFIG=$work/config
unset WAYLAND_DISPLAY

screen() { # WIDTH HEIGHT
    Xvfb "$display" -screen 0 "$1x$2x24" -nolisten tcp >/dev/null 2>&1 &
    pids+=($!)
    sleep 1
}
window() { # ARGUMENTS: starts the program and gives it the keyboard
    "$bin" "$@" >"$work/log" 2>&1 &
    program=$!
    pids+=("$program")
    for _ in $(seq 100); do
        id=$(xdotool search --name Glossator 2>/dev/null | head -n 1) && [ -n "$id" ] && break
        sleep 0.2
    done
    sleep 3
    xdotool windowfocus "$id"
    sleep 0.5
}
keys() { for key in "$@"; do xdotool key --clearmodifiers "$key"; sleep 0.4; done; }
words() { xdotool type --delay 15 "$1"; sleep 0.3; }
picture() { sleep 0.8; import -window root "$out/$1.png"; echo "$out/$1.png"; }
count() { "$bin" stats "$work/session" --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["mentions"])'; }
close() { xdotool key ctrl+q; for _ in $(seq 50); do kill -0 "$program" 2>/dev/null || return 0; sleep 0.2; done; echo "the window does not close"; exit 1; }
expect() { # WHAT WANTED FOUND
    [ "$2" = "$3" ] || { echo "$1: $2 expected, $3 found"; exit 1; }
}

scale=${SCALE:-1}
export WINIT_X11_SCALE_FACTOR=$scale
screen $((1280 * scale)) $((800 * scale))
at() { xdotool mousemove $(($1 * scale)) $(($2 * scale)); sleep 0.2; }

"$bin" sample "$work/session" >/dev/null
before=$(count)

# A word by double click and a key; undone and done again from the keyboard.
window "$work/session" --by Ada --ui-language en
at 380 152
xdotool click --repeat 2 --delay 60 1
sleep 0.5
keys 2
picture tagged-en-light-$scale
keys ctrl+z ctrl+shift+z
# By the caret alone: three words on, one selected, tagged, linked by typing a name.
keys ctrl+Home Down Down ctrl+Right ctrl+Right ctrl+Right ctrl+Left ctrl+shift+Right 3
keys l
words "Tindavel"
keys Return Escape
keys F12
picture linked-en-dark-$scale
keys ctrl+k
picture palette-en-dark-$scale
keys Escape
keys F12 ctrl+e
picture export-en-light-$scale
keys Escape
close
expect "mentions after two tags by hand" "$((before + 2))" "$(count)"

# Opened again, in Japanese: all is there, and undo goes on.
window "$work/session" --by Ada --ui-language ja
picture reopened-ja-light-$scale
keys ctrl+Next ctrl+Next
picture japanese-ja-light-$scale
keys F12 ctrl+comma
picture settings-ja-dark-$scale
keys Escape ctrl+h
picture history-ja-dark-$scale
keys Escape ctrl+z ctrl+z
sleep 1
close
expect "mentions after undoing" "$((before + 1))" "$(count)"
echo "the flow holds at scale $scale"
