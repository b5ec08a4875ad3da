#!/usr/bin/env bash
# What a screen reader hears: the window on the accessibility bus, asked from the other side.
# Needs, besides what lib.sh does: at-spi2-core, python3-pyatspi, dbus.
[ -n "${GLOSSATOR_BUS:-}" ] || GLOSSATOR_BUS=1 exec dbus-run-session -- "$0" "$@"
. "$(dirname "$0")/lib.sh"
for tool in /usr/libexec/at-spi-bus-launcher /usr/bin/python3; do
    [ -x "$tool" ] || { echo "$tool is missing: apt-get install at-spi2-core python3-pyatspi"; exit 1; }
done
bus=$DBUS_SESSION_BUS_ADDRESS
screen
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
pids+=($!)
sleep 1
gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status ScreenReaderEnabled '<true>' >/dev/null

"$bin" sample "$work/session" >/dev/null
window_bus=$bus window "$work/session" --ui-language en --by Ada
heard=$(/usr/bin/python3 tests/window/heard.py Escape Tab Tab Right shift+Right)
echo "$heard"
line() { sed -n "s/^$1: //p" <<<"$heard" | tail -n 1; }
case $(line Tab) in
    “*”:\ *,\ *,\ confirmed) ;;
    *) echo "the mention at hand is not announced"; exit 1 ;;
esac
expect "focus of the reader" True "$(line focused)"
expect "characters selected" 1 "$(line selected | python3 -c 'import ast,sys; print(len(ast.literal_eval(sys.stdin.read())[0]))')"
close
