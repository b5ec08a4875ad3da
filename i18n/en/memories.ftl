### Translation memories of the session, in the window.

command-memories = Translation memories…
command-memories-more = Shows the translation memories the session keeps from files: which are asked, with what penalty

memories-title = Translation memories
memories-none = The session keeps no memories from files yet. Add a TMX file: what it translates is then offered as a match, less its penalty.
memories-add = Add TMX file…
# $units (Number)
# $languages (String)
# $penalty (Number)
memories-facts =
    { $units ->
        [one] One unit · { $languages } · penalty { $penalty }
       *[other] { $units } units · { $languages } · penalty { $penalty }
    }
# $units (Number)
# $languages (String)
# $penalty (Number)
memories-facts-off =
    { $units ->
        [one] One unit · { $languages } · penalty { $penalty } · switched off
       *[other] { $units } units · { $languages } · penalty { $penalty } · switched off
    }
memories-name = Name
# $most (Number)
memories-penalty = Penalty, 0 to { $most }: taken off the percent of every match
# $most (Number)
memories-penalty-wrong = The penalty is a whole number from 0 to { $most }
memories-add-title = Add translation memory
# $units (Number)
# $languages (String)
memories-read =
    { $units ->
        [one] One unit in { $languages }
       *[other] { $units } units in { $languages }
    }
memories-keys = Space switches · Enter edits · Insert adds · Delete removes
pick-memory = Choose a translation memory
pick-filter-memories = Translation memories (TMX)
