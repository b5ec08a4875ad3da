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
