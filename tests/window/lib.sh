# What the scripts in this folder share: a window of ours on a virtual display, real keys,
# a real mouse, pictures. To be sourced. Needs xvfb, xdotool and imagemagick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=$(realpath "${GLOSSATOR:-target/debug/glossator}")
work=$(mktemp -d)
display=${GLOSSATOR_DISPLAY:-:83}
scale=${SCALE:-1}
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT
for tool in Xvfb xdotool import; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install xvfb xdotool imagemagick"; exit 1; }
done
export DISPLAY=$display GLOSSATOR_CONFIG=$work/config WINIT_X11_SCALE_FACTOR=$scale
unset WAYLAND_DISPLAY

screen() { # a display of 1280 by 800 points
    Xvfb "$display" -screen 0 "$((1280 * scale))x$((800 * scale))x24" -nolisten tcp -noreset >/dev/null 2>&1 &
    pids+=($!)
    sleep 1
}
window() { # ARGUMENTS: starts the program and gives it the keyboard
    # Without a dialog of the system, so that paths are typed, wherever it runs.
    PATH=$work DBUS_SESSION_BUS_ADDRESS=${window_bus:-unix:path=$work/none} "$bin" "$@" >"$work/log" 2>&1 &
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
at() { xdotool mousemove $(($1 * scale)) $(($2 * scale)); sleep 0.2; } # X Y, in points
click() { at "$1" "$2"; xdotool click "${3:-1}"; sleep 0.4; }
twice() { at "$1" "$2"; xdotool click --repeat 2 --delay 60 1; sleep 0.5; }
picture() { sleep 0.8; running; import -window root "$out/$1.png"; echo "$out/$1.png"; }
count() { "$bin" stats "$work/session" --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["mentions"])'; }
running() { kill -0 "$program" 2>/dev/null || { echo "the program has ended:"; cat "$work/log"; exit 1; }; }
gone() { for _ in $(seq 50); do kill -0 "$program" 2>/dev/null || return 0; sleep 0.2; done; echo "the window does not close"; exit 1; }
close() { keys ctrl+q; gone; }
expect() { # WHAT WANTED FOUND
    [ "$2" = "$3" ] || { echo "$1: $2 expected, $3 found"; exit 1; }
}
