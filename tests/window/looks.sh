#!/usr/bin/env bash
# Every panel and dialog of the window, to be looked at: one picture each.
# Usage: [SCALE=2] [DENSITY=Compact] tests/window/looks.sh OUT-FOLDER [LANGUAGE] [Light|Dark]
out=$(realpath -m "${1:?a folder for the pictures}")
language=${2:-en}
theme=${3:-Light}
. "$(dirname "$0")/lib.sh"
mkdir -p "$out" "$work/config"
fresh() {
    cat >"$GLOSSATOR_CONFIG/settings.ron" <<RON
#![enable(implicit_some)]
(version: 1,
theme: $theme,
density: ${DENSITY:-Comfortable},
keys: [
(action:"document.update",chords:["Ctrl+Alt+U"]),
(action:"document.encoding",chords:["Ctrl+Alt+E"]),
(action:"session.rename",chords:["Ctrl+Alt+R"]),
(action:"help.problems",chords:["Ctrl+Alt+P"]),
(action:"help.about",chords:["Ctrl+Alt+A"]),
],
)
RON
}
shot() { picture "$language-$theme-$scale-$1"; }
screen

fresh
window --ui-language "$language"
shot welcome
keys ctrl+n
shot new
keys Escape ctrl+o
words "$work"
shot open
keys Escape
close

"$bin" sample "$work/session" >/dev/null
fresh
window "$work/session" --ui-language "$language"
twice 380 152
shot selected
keys 2
shot reviewer
words Ada
keys Return
shot tagged
keys n
shot entity
keys q
shot question
keys r
shot relabel
keys Escape l
words Nim
shot link
keys Escape Escape m
words "Seen twice"
shot note
keys Escape Escape F10
shot chips
keys F10 o
shot left-out
keys ctrl+z Escape F4
shot details
keys Escape F2
shot rename
keys Escape ctrl+alt+u
shot update
keys Escape ctrl+alt+e
shot encoding
keys Escape ctrl+alt+p
shot problems
keys Escape ctrl+i
shot import
keys Escape ctrl+l
shot names
keys Escape ctrl+e
shot export
keys Return
sleep 1
keys ctrl+a
words "$work/out.json"
keys Return
sleep 2
shot exported
keys Escape ctrl+k
words "se"
shot palette
keys Escape ctrl+h
shot history
keys Escape ctrl+comma
shot settings
keys Escape F1
shot keys
keys Escape ctrl+alt+a
shot about
keys Escape ctrl+f
words "nimbrecht"
keys F3
shot find
keys Escape Escape a 1
shot armed
keys Escape Escape Tab
shot handles
keys ctrl+d ctrl+Next ctrl+Next
shot split
keys ctrl+w
click 120 130 3
shot document-menu
keys Escape
click 24 16
shot menu
keys Escape Escape
close
