"""What the window tells a screen reader, from the other side of the accessibility bus.

Called by heard.sh with the list of keys to press; prints what is announced after each.
"""

import os
import subprocess
import sys
import threading
import time

import pyatspi

announced = []


def take(event):
    if event.any_data:
        announced.append(str(event.any_data))


def reader(node):
    if node.getRoleName() == "entry" and node.name.startswith("Reader"):
        return node
    for child in node:
        found = reader(child)
        if found:
            return found
    return None


def press():
    time.sleep(1)
    for key in sys.argv[1:]:
        announced.clear()
        subprocess.run(["xdotool", "key", key], check=True)
        time.sleep(0.8)
        print(f"{key}: {' / '.join(announced)}")
    found = next((r for r in map(reader, pyatspi.Registry.getDesktop(0)) if r), None)
    if found:
        text = found.queryText()
        states = [pyatspi.stateToString(state) for state in found.getState().getStates()]
        print(f"caret: {text.caretOffset}")
        print(f"focused: {'focused' in states}")
        print(f"selected: {[text.getText(*text.getSelection(0))] if text.getNSelections() else []}")
        print(f"text: {text.getText(0, 60)!r}")
    sys.stdout.flush()
    os._exit(0)


pyatspi.Registry.registerEventListener(take, "object:announcement")
threading.Thread(target=press, daemon=True).start()
pyatspi.Registry.start()
