### What the commands report when they are done.

## new, import

# $title (String)
# $folder (String)
result-created = Made the session “{ $title }” in { $folder }
# $title (String)
# $language (String) its name or tag
# $count (Number) characters
# $encoding (String)
result-imported =
    Imported “{ $title }”: { $language }, { $count ->
        [one] one character
       *[other] { $count } characters
    }, { $encoding }
# $title (String)
# $count (Number) characters
# $encoding (String)
result-imported-unknown-language =
    Imported “{ $title }”: language not recognised, { $count ->
        [one] one character
       *[other] { $count } characters
    }, { $encoding }
# $file (String)
# $title (String)
result-imported-known = { $file } is already in the session, as “{ $title }”
# $file (String)
# $documents (Number)
# $mentions (Number)
# $entities (Number)
result-imported-annotations = Imported { $file } (new documents: { $documents }, new mentions: { $mentions }, new entities: { $entities })
# $value (String)
result-finding-title = Found, for you to decide: title “{ $value }”
# $value (String)
result-finding-outlet = Found, for you to decide: outlet “{ $value }”
# $value (String)
result-finding-author = Found, for you to decide: author “{ $value }”
# $value (String)
result-finding-published = Found, for you to decide: published { $value }
# $reason (String)
# $text (String)
result-passage = Found, for you to decide: passage to leave out ({ $reason }), “{ $text }”

reason-residue = remnant of the page
reason-by-line = by-line
reason-picture-credit = picture credit
reason-teasers = teasers of other articles
reason-navigation = navigation
reason-hand = by hand

## tag

# $mentions (Number)
# $documents (Number)
result-tagged =
    { $mentions ->
        [0] No new mentions
        [one] One new mention
       *[other] { $mentions } new mentions in { $documents ->
            [one] one document
           *[other] { $documents } documents
        }
    }
# $label (String)
# $count (Number)
result-label-count = { $label }: { $count }
# $count (Number)
result-new-entities =
    { $count ->
        [one] One new entity
       *[other] { $count } new entities
    }
# $count (Number)
result-already-tagged =
    { $count ->
        [one] One place was already tagged
       *[other] { $count } places were already tagged
    }
# $count (Number)
result-in-left-out =
    { $count ->
        [one] One place lies in a left-out passage
       *[other] { $count } places lie in left-out passages
    }

## export

# $mentions (Number)
# $documents (Number)
# $file (String)
result-exported = Exported to { $file } (mentions: { $mentions }, documents: { $documents })

## check

result-check-fine = No problems found
# $errors (Number)
# $warnings (Number)
# $notes (Number)
result-check-found = Errors: { $errors }, warnings: { $warnings }, notes: { $notes }
# $count (Number)
result-more-problems =
    { $count ->
        [one] One more problem is not listed
       *[other] { $count } more problems are not listed
    }

## stats

stats-documents = Documents
stats-languages = Languages
stats-characters = Characters
stats-mentions = Mentions
stats-linked = Linked to an entity
stats-entities = Entities
stats-relations = Relations
stats-open-findings = Findings to decide on
stats-language-unknown = unknown
# $label (String)
# $value (String)
stats-row = { $label }: { $value }
# $title (String)
# $language (String)
# $mentions (Number)
# $characters (Number)
stats-document =
    “{ $title }” ({ $language }): { $mentions ->
        [one] { $mentions } mention
       *[other] { $mentions } mentions
    }, { $characters ->
        [one] { $characters } character
       *[other] { $characters } characters
    }

status-proposed = proposed
status-confirmed = confirmed
status-rejected = rejected
status-in-question = in question

## history, undo, redo

result-history-empty = Nothing has been changed yet
# $at (String) date and time
# $what (String)
history-line = { $at }  { $what }
# $at (String) date and time
# $by (String) a reviewer's name
# $what (String)
history-line-by = { $at }  { $by }: { $what }
# $line (String)
history-undone = { $line } (undone)
# $what (String)
result-undone = Undone: { $what }
# $what (String)
result-redone = Redone: { $what }
result-nothing-to-undo = There is nothing to undo
result-nothing-to-redo = There is nothing to redo

# $title (String)
what-import = Imported “{ $title }”
# $file (String)
# $documents (Number)
# $mentions (Number)
what-import-annotations = Imported { $file } (documents: { $documents }, mentions: { $mentions })
# $file (String)
# $mentions (Number)
what-tag-by-list =
    { $mentions ->
        [one] Tagged one mention using { $file }
       *[other] Tagged { $mentions } mentions using { $file }
    }
# $label (String)
# $text (String)
what-tag-by-hand = Tagged “{ $text }” as { $label }
# $text (String)
what-change-mention = Changed the mention “{ $text }”
# $text (String)
what-remove-mention = Removed the mention “{ $text }”
# $name (String)
what-change-entity = Changed the entity “{ $name }”
# $name (String)
# $mentions (Number)
what-delete-entity =
    { $mentions ->
        [0] Deleted the entity “{ $name }”
        [one] Deleted the entity “{ $name }” and unlinked one mention
       *[other] Deleted the entity “{ $name }” and unlinked { $mentions } mentions
    }
what-change-scheme = Changed the label scheme
# $label (String)
# $mentions (Number)
what-delete-label =
    { $mentions ->
        [0] Deleted the label “{ $label }”
        [one] Deleted the label “{ $label }” and its one mention
       *[other] Deleted the label “{ $label }” and its { $mentions } mentions
    }
# $title (String)
what-change-document = Changed the details of “{ $title }”
# $title (String)
what-remove-document = Removed “{ $title }”
what-change-session = Changed the session's details
# $name (String)
what-add-reviewer = Added the reviewer { $name }
# $title (String)
what-translate = Changed the translation of “{ $title }”
# $title (String)
what-comment = Commented on “{ $title }”

## formats, sample

# $id (String)
# $description (String)
formats-line = { $id }: { $description }
formats-read-write = read and write
formats-read = read
formats-write = write
format-json = Glossator's annotated JSON
format-text = plain text in any encoding, one document per file
# $capability (String)
# $description (String)
formats-description = { $description } ({ $capability })
# $folder (String)
result-sample = The sample session is in { $folder }
# $count (Number)
progress-importing =
    { $count ->
        [one] Importing one file
       *[other] Importing { $count } files
    }
progress-tagging = Looking for the names
