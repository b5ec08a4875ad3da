### The cheat sheet: every command with its keys, and the keys of the caret and the mouse.

cheat-title = Keyboard shortcuts
cheat-filter = Filter by name or key
cheat-nothing = No command and no key is called that
cheat-mouse = Mouse
cheat-extend = Extend selection with any of these
cheat-click = Click
cheat-double = Double-click
cheat-triple = Triple-click
cheat-quadruple = Quadruple-click
# $key (String) a modifier
cheat-with-click = { $key }+click
# $key (String) a modifier
cheat-with-drag = { $key }+drag
cheat-handle = Drag handle
cheat-click-more = Choose mention
cheat-double-more = Select word
cheat-triple-more = Select sentence
cheat-quadruple-more = Select paragraph
cheat-extend-click = Extend selection to here
cheat-add-range = Add another range to selection
cheat-handle-more = Move start or end of mention
cheat-change = Change shortcuts…
cheat-close = Close
