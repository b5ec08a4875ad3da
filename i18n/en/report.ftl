### What opening, importing and checking met.

report-title = Problems
report-checking = Checking the session…
report-nothing = Nothing to report: opening, imports and the check met no problem
# $count (Number)
report-errors =
    { $count ->
        [one] One error
       *[other] { $count } errors
    }
# $count (Number)
report-warnings =
    { $count ->
        [one] One warning
       *[other] { $count } warnings
    }
# $count (Number)
report-notes =
    { $count ->
        [one] One note
       *[other] { $count } notes
    }
# $count (Number)
report-uncounted =
    { $count ->
        [one] One more is counted and not listed
       *[other] { $count } more are counted and not listed
    }
report-copy = Copy all
report-copied = Problems copied to the clipboard
report-show = Show in the text
