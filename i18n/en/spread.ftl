# $name (String)
spread-title = Tag all occurrences of “{ $name }”
# $label (String)
spread-label = as { $label }
spread-everywhere = All documents
spread-here = This document
spread-all-names = All its names
# $name (String)
spread-same = Only “{ $name }”
spread-endings = With endings
spread-case = Ignore case
spread-accents = Ignore accents
spread-width = Ignore width
# $name (String)
spread-new-entity = New: “{ $name }”
spread-entity = Entity
spread-no-entity = None
spread-searching = Searching…
spread-nothing = It occurs nowhere else
# $ticked (Number)
# $all (Number)
spread-summary =
    { $all ->
        [one] { $ticked } of one place ticked
       *[other] { $ticked } of { $all } places ticked
    }
# $count (Number)
spread-go =
    { $count ->
        [0] Tag
        [one] Tag one place
       *[other] Tag { $count } places
    }
spread-tick-all = Tick all
spread-tick-none = Untick all
spread-open = Proposal there
spread-done = Tagged already
# $label (String)
spread-other = Tagged as { $label }
spread-rejected = Rejected there
# $text (String)
spread-overlaps = Overlaps “{ $text }”
spread-part = Part of a longer name?
spread-left-out = Left out
spread-in-word = Inside a word
spread-ending = Inflected
spread-keys = Space ticks, → goes to the next remark, Enter tags
# $key (String)
spread-keys-words = A label’s key tags, { $key } passes over this name, Space ticks, Alt+arrows move where it ends
# $count (Number)
# $label (String)
spread-tagged =
    { $count ->
        [one] Tagged one more place as { $label }
       *[other] Tagged { $count } more places as { $label }
    }
spread-undo = Undo
# $count (Number)
spread-siblings =
    { $count ->
        [one] One more mention was tagged in the same step
       *[other] { $count } more mentions were tagged in the same step
    }
# $count (Number)
spread-take-back =
    { $count ->
        [one] Remove it too
       *[other] Remove them too
    }
# $count (Number)
spread-reject-too =
    { $count ->
        [one] Reject it too
       *[other] Reject them too
    }
spread-which-label = Label of all of them
likely-none = No further words look like a name that is not tagged yet
likely-not-yet = None found so far; the same key looks further
spread-next = Then ask for the next likely name
suggest-unlearned = There is nothing to learn from yet; confirm some mentions first
# $count (Number)
# $key (String)
suggest-done =
    { $count ->
        [one] Proposed one mention; { $key } goes to it
       *[other] Proposed { $count } mentions; { $key } goes from one to the next
    }
suggest-nothing = Nothing new to propose
