### Names lists that the session keeps

## What was done, for the history

# $name (String)
# $entries (Number)
what-add-list =
    { $entries ->
        [one] Added the names list “{ $name }” with one entry
       *[other] Added the names list “{ $name }” with { $entries } entries
    }
# $name (String)
# $entries (Number)
what-remove-list =
    { $entries ->
        [one] Removed the names list “{ $name }” with its entry
       *[other] Removed the names list “{ $name }” with its { $entries } entries
    }
# $from (String)
# $to (String)
what-rename-list = Renamed the names list “{ $from }” to “{ $to }”

## The dialog of lists

lists-title = Names lists
lists-none = The session keeps no names lists yet. Add one from a CSV table or from Wikidata’s JSON: its names are then proposed where they stand.
lists-add = Add a list…
lists-remove = Remove
lists-rename = Rename
lists-save = Save as…
lists-name = Name of the list
lists-filter = Filter entries
lists-nothing-found = No entry fits
# $count (Number) mentions it proposed
lists-found =
    { $count ->
        [0] nothing proposed
        [one] proposed once
       *[other] proposed { $count } times
    }
# $count (Number)
# $file (String)
lists-saved =
    { $count ->
        [one] Saved one entry to { $file }
       *[other] Saved { $count } entries to { $file }
    }
# $name (String)
# $count (Number)
# $key (String)
lists-added =
    { $count ->
        [one] Added “{ $name }” with one entry; { $key } proposes it
       *[other] Added “{ $name }” with { $count } entries; { $key } proposes them
    }
# $name (String)
lists-removed = Removed the list “{ $name }”

## A file before it is added

lists-add-title = Add a names list
lists-add-go = Add list
lists-kind-table = a table
lists-kind-wikidata = Wikidata
# $kind (String)
# $entries (Number)
# $names (Number)
lists-read =
    Read as { $kind }: { $entries ->
        [one] one entry
       *[other] { $entries } entries
    } with { $names ->
        [one] one name
       *[other] { $names } names
    }
# $label (String)
# $count (Number)
lists-label-count = { $label }: { $count }
# $count (Number)
lists-left-out =
    { $count ->
        [one] One name is in a language that neither the documents nor the session use, and is left out
       *[other] { $count } names are in languages that neither the documents nor the session use, and are left out
    }
# $count (Number)
lists-unlabelled =
    { $count ->
        [one] The file does not say what one entry is. Label it as
       *[other] The file does not say what { $count } entries are. Label them as
    }
# $count (Number)
lists-problems =
    { $count ->
        [one] One problem
       *[other] { $count } problems
    }
pick-save-list = Save the names list as
pick-filter-lists = Names lists (CSV, Wikidata JSON)
