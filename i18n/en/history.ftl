### The history: who did what, when, and going back and forth in it.

history-title = History
history-empty = Nothing has been changed yet. What you and others do is listed here, and you can go back to any of it.
history-search = Search the history
history-who = Whose changes
history-everybody = Everybody
history-searching = Searching…
history-nothing-found = Nothing in the history has these words
history-read-only = The session is read-only here: the history can be looked at, not gone through
history-here = This is where you are
# $count (Number)
history-back =
    { $count ->
        [one] Go back to here: undoes one change
       *[other] Go back to here: undoes { $count } changes
    }
# $count (Number)
history-forth =
    { $count ->
        [one] Go forth to here: redoes one change
       *[other] Go forth to here: redoes { $count } changes
    }
history-go = Go here
history-start = Undo everything
history-start-more = Goes back to the state before the first change; redo brings it all back
history-mark-here = (you are here)
history-mark-undone = (undone)
