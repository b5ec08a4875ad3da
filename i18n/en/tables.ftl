### The tables of mentions and documents.

## the table itself

# $column (String)
table-sorted-up = { $column }, sorted ascending
# $column (String)
table-sorted-down = { $column }, sorted descending
table-columns = Choose columns
table-filter = Filter
table-filter-find = Find a choice, or any entity by its names
table-clear = Clear filter
# $choice (String)
table-clear-one = Remove “{ $choice }” from the filter
table-no-match = No mention matches the filter.
table-mentions-none = All mentions of the session are listed here, as soon as something is tagged.
table-filter-mentions = Text, entity or note
# $count (Number)
table-mentions =
    { $count ->
        [one] One mention
       *[other] { $count } mentions
    }
# $shown (Number)
# $all (Number)
table-mentions-of =
    { $all ->
        [one] { $shown } of one mention
       *[other] { $shown } of { $all } mentions
    }
# $count (Number)
table-documents =
    { $count ->
        [one] One document
       *[other] { $count } documents
    }
# $shown (Number)
# $all (Number)
table-documents-of =
    { $all ->
        [one] { $shown } of one document
       *[other] { $shown } of { $all } documents
    }
# $ticked (Number)
# $all (Number)
table-ticked = { $ticked } of { $all } ticked
table-untick = Untick all
# $count (Number)
table-these =
    { $count ->
        [one] One mention
       *[other] { $count } mentions
    }
# $label (String)
table-label-as = Label as “{ $label }”
# $label (String)
table-label-and-below = { $label } and below
# $tag (String)
# $reject (String)
# $question (String)
# $link (String)
# $remove (String)
table-mention-keys = Enter goes there · Space ticks · digits label, { $tag } any label · C confirms · { $reject } rejects · { $question } questions · { $link } links · { $remove } removes
table-document-keys = Enter opens · Space ticks · 1 new · 2 in work · 3 done · 4 reviewed
table-no-outlet = No outlet
table-no-author = No author
table-no-date = No date
table-no-value = Nothing said
# $text (String)
table-value-says = says “{ $text }”
table-no-entity = Linked to no entity
table-by-nobody = Nobody named
table-with-comments = With open comments
table-yes = Yes
table-no = No
value-separator = { ", " }

## columns

column-text = Text
column-label = Label
column-entity = Entity
column-status = Status
column-document = Document
column-language = Language
column-outlet = Outlet
column-published = Published
column-by = Tagged by
column-when = When
column-origin = Origin
column-note = Note
column-context = Context
column-title = Title
column-author = Author
column-characters = Characters
column-confirmed = Confirmed
column-proposed = Proposed
column-in-question = In question
column-rejected = Rejected
column-open-comments = Open comments
column-progress = Progress
column-file = File
column-comment = Comment
column-passage = Passage
column-state = State
column-by-comment = By

## linking many mentions


## progress

# $open (Number) mentions
document-open-mentions =
    { $open ->
        [one] one mention to decide on
       *[other] { $open } mentions to decide on
    }
# $asked (Number) comments
document-open-comments =
    { $asked ->
        [one] one open comment
       *[other] { $asked } open comments
    }
# $open (String) such as “3 mentions to decide on”
document-done-open = Marked, with { $open } left
# $open (String) such as “3 mentions to decide on”
# $asked (String) such as “2 open comments”
document-done-open-both = Marked, with { $open } and { $asked } left
# $done (Number)
# $all (Number)
progress-documents =
    { $all ->
        [one] { $done } of one document done
       *[other] { $done } of { $all } documents done
    }
# $decided (Number)
# $all (Number)
progress-mentions =
    { $all ->
        [one] { $decided } of one mention decided
       *[other] { $decided } of { $all } mentions decided
    }
progress-more = Documents that are done or reviewed, and mentions that are confirmed or rejected
# $share (String)
progress-share = { $share } decided
