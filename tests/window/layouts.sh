#!/usr/bin/env bash
# The keys of the reader on French, German, Russian, Greek and Hebrew keyboards and on the
# number pad, in a real window with real keys; what came of them is read back from the
# session by the command line.
# Usage: tests/window/layouts.sh [OUT-FOLDER]
# Needs x11-xkb-utils beside what the other scripts need.
out=${1:-}
. "$(dirname "$0")/lib.sh"
command -v setxkbmap >/dev/null || { echo "setxkbmap is missing: apt-get install x11-xkb-utils"; exit 1; }
screen

# Keys by their place, as evdev numbers them: whoever presses them looks at no layout.
declare -A place=([1]=10 [2]=11 [3]=12 [equals]=21 [q]=24 [w]=25 [e]=26 [r]=27 [t]=28 [y]=29 [o]=32 [p]=33
    [d]=40 [z]=52 [shift]=50 [altgr]=108 [ctrl]=37 [enter]=36 [escape]=9 [home]=110 [right]=114 [left]=113
    [kp1]=87 [kp2]=88 [kp6]=85 [kpenter]=104 [kpplus]=86 [numlock]=77)
press() { # PLACES: the last is pressed while those before it are held
    local name held=()
    for name in "${@:1:$#-1}"; do
        xdotool keydown "${place[$name]}"
        held+=("${place[$name]}")
    done
    xdotool key "${place[${!#}]}"
    for name in "${held[@]}"; do xdotool keyup "$name"; done
    sleep 0.4
}
layout() { setxkbmap -display "$display" "$1"; sleep 1; }
# The words of the text, counted from 0.
word() { # NUMBER: selects it
    press escape
    press ctrl home
    for _ in $(seq "$1"); do press ctrl right; done
    press ctrl shift right
}
# Label and status of the mention at a word; nothing where there is none.
found() { # NUMBER
    sleep 1
    "$bin" export "$work/session" --format json --status all --output "$work/out.json" >/dev/null
    python3 - "$work/out.json" "$1" <<'PY'
import json, sys
document = json.load(open(sys.argv[1], encoding="utf-8"))["documents"][0]
text, number = document["text"], int(sys.argv[2])
start = text.index(text.split()[number])
for mention in document["mentions"]:
    first = mention["ranges"][0]
    if first["start"] <= start < first["end"]:
        print(mention["label"], mention["status"])
PY
    rm -f "$work/out.json"
}
is() { expect "$1" "$3" "$(found "$2")"; } # WHAT WORD WANTED

printf 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda\n' >"$work/words.txt"
"$bin" new "$work/session" --title Keys >/dev/null
"$bin" import "$work/session" "$work/words.txt" --language en >/dev/null
window "$work/session" --by Ada --ui-language en

layout fr
word 0; press 1
is "fr: the key of 1, without Shift" 0 "company confirmed"
word 1; press 2
is "fr: the key of 2, an é" 1 "person confirmed"
press ctrl w
is "fr: Ctrl and the key that says Z" 1 ""
word 1; press t; press p; press r; press o; press d; press enter
is "fr: a label by its name" 1 "product confirmed"

layout de
word 2; press 3
is "de: the key of 3" 2 "product confirmed"
press altgr q
press equals
is "de: @ and a dead acute are no commands" 2 "product confirmed"
press escape
word 2; press ctrl y
is "de: Ctrl and the key that says Z" 2 ""

layout ru
word 3; press 1
is "ru: the key of 1" 3 "company confirmed"
press q
is "ru: the letter where Q is" 3 "company in-question"
press ctrl z
is "ru: Ctrl and the key where Z is" 3 "company confirmed"

layout gr
word 4; press 2
press q
is "gr: the sign where Q is" 4 "person in-question"

layout il
word 5; press 3
press q
is "il: the sign where Q is" 5 "product in-question"
press ctrl z
is "il: Ctrl and the key where Z is" 5 "product confirmed"

layout us
press numlock
word 6; press kp2
is "the number pad's 2" 6 "person confirmed"
press q; press kpenter
is "the number pad's Enter" 6 "person confirmed"
press numlock
press escape; press ctrl home
for _ in 1 2 3 4 5 6 7; do press ctrl right; done
press shift kp6; press shift kp6; press 1
is "the number pad's arrows without NumLock" 7 "company confirmed"
[ -z "$out" ] || { mkdir -p "$out"; picture layouts-$scale; }
layout us
close
echo "the keys hold on all layouts"
