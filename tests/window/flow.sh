#!/usr/bin/env bash
# The main job in a real window on a virtual display, with real keys and a real mouse;
# leaves the pictures of docs/pictures/.
# Usage: tests/window/flow.sh [OUT-FOLDER]
out=${1:-docs/pictures}
. "$(dirname "$0")/lib.sh"
mkdir -p "$out"
screen

"$bin" sample "$work/session" >/dev/null
before=$(count)

# A word by double click and a key; undone and done again from the keyboard.
window "$work/session" --by Ada --ui-language en
twice 380 152
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
