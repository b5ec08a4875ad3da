### Export: what is written out, and the proof of what was.

## what is asked

export-title = Export annotations
export-documents = Documents
# $count (Number)
export-all = All ({ $count })
export-shown = Document shown
export-ticked = Chosen documents
export-filter = Filter by title or outlet
# $count (Number)
export-tick-all =
    { $count ->
        [one] Choose this one
       *[other] Choose these { $count }
    }
export-tick-none = Choose none
export-no-match = No document has this in its title or outlet
export-mentions = Mentions
# $status (String)
# $count (Number)
export-status = { $status } ({ $count })
export-skip-left-out = Without mentions in left-out passages
export-format = Format
# $list (String)
export-no-place = No place in this format: { $list }
# $mentions (Number)
# $documents (Number)
export-would-write =
    { $mentions ->
        [0] No mentions, only the text of { $documents ->
            [one] one document
           *[other] { $documents } documents
        }
        [one] One mention in { $documents ->
            [one] one document
           *[other] { $documents } documents
        }
       *[other] { $mentions } mentions in { $documents ->
            [one] one document
           *[other] { $documents } documents
        }
    }
# $list (String)
export-stays-out = Not written: { $list }
export-counting = Counting…
export-cannot-count = What would be written could not be counted; the export will say why.
export-nothing-ticked = No document is chosen yet: tick at least one
export-go = Choose file and export…

## what was written

exported-title = Exported
exported-size = Size
exported-documents = Documents
exported-mentions = Mentions
exported-relations = Relations
exported-entities = Entities
# $count (Number)
exported-checked =
    { $count ->
        [0] Read back from the disk; it holds what was written
        [one] Read back from the disk; its one quotation is the same as in the session
       *[other] Read back from the disk; all { $count } quotations are the same as in the session
    }
# $wrong (Number)
# $mentions (Number)
exported-differs = The file on the disk is not what was written (mentions found: { $mentions }, quotations that differ: { $wrong }). Do not pass it on; export again, to another folder if it happens twice.
# $error (String)
exported-unread = The file could not be read back: { $error }. Export again, to another folder if it happens twice.
exported-unproved = This format cannot be read back, so the file was not checked.
exported-dropped = Not in the file
exported-copy-path = Copy path
exported-path-copied = Path copied to the clipboard
exported-done = Done
# $count (Number)
file-size-bytes =
    { $count ->
        [one] One byte
       *[other] { $count } bytes
    }
# $count (Number)
file-size-kilobytes = { $count } kB
# $count (Number)
file-size-megabytes = { $count } MB

## what was left out

# $count (Number)
dropped-other-status =
    { $count ->
        [one] one mention or relation of another status
       *[other] { $count } mentions and relations of another status
    }
# $count (Number)
dropped-left-out =
    { $count ->
        [one] one mention in a left-out passage
       *[other] { $count } mentions in left-out passages
    }
# $count (Number)
dropped-relation-end =
    { $count ->
        [one] one relation to a mention that is not written
       *[other] { $count } relations to mentions that are not written
    }
# $count (Number)
dropped-not-loaded =
    { $count ->
        [one] one document that could not be read
       *[other] { $count } documents that could not be read
    }
# $count (Number)
dropped-comments =
    { $count ->
        [one] one comment
       *[other] { $count } comments
    }
# $count (Number)
dropped-translations =
    { $count ->
        [one] one translated segment
       *[other] { $count } translated segments
    }
# $count (Number)
dropped-pictures =
    { $count ->
        [one] one picture
       *[other] { $count } pictures
    }
# $count (Number)
dropped-readings =
    { $count ->
        [one] one reading (ruby)
       *[other] { $count } readings (ruby)
    }
# $count (Number)
dropped-open-proposals =
    { $count ->
        [one] one open decision
       *[other] { $count } open decisions
    }
