### The find bar above the text of a reader.

find-field = Find in document
# $count (Number)
find-count =
    { $count ->
        [0] No hits
        [one] One hit
       *[other] { $count } hits
    }
# $place (Number) which of the hits is selected, from 1
# $count (Number) how many there are
find-place = { $place } of { $count }
# $count (Number)
find-cut = Only the first { $count } are marked
find-case = Match case
find-words = Whole words only
find-forms = Match accents and character width
find-close = Close find bar
