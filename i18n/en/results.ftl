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
# $file (String)
# $documents (Number)
# $mentions (Number)
# $entities (Number)
# $segments (Number)
# $terms (Number)
result-imported-translated = Imported { $file } (new documents: { $documents }, new mentions: { $mentions }, new entities: { $entities }, new segments: { $segments }, new terms: { $terms })
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

## evaluate

# $sentences (Number)
# $mentions (Number)
# $milliseconds (Number)
evaluate-learned =
    { $sentences ->
        [one] Learned from one sentence
       *[other] Learned from { $sentences } sentences
    } with { $mentions ->
        [one] one mention
       *[other] { $mentions } mentions
    } in { $milliseconds } ms
# $sentences (Number)
# $mentions (Number)
evaluate-tested =
    { $sentences ->
        [one] Tested on one sentence
       *[other] Tested on { $sentences } sentences
    } with { $mentions ->
        [one] one mention
       *[other] { $mentions } mentions
    }
evaluate-exact = Same place and same label
evaluate-overlapping = Same label, overlapping place
evaluate-precision = Precision
evaluate-recall = Recall
evaluate-expected = Confirmed
evaluate-proposed = Proposed
evaluate-all = All labels
evaluate-nothing-to-learn = There is no confirmed mention to learn from
evaluate-nothing-to-test = There is no sentence left to test on
progress-learning = Learning

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
# $text (String)
# $mentions (Number)
what-spread =
    { $mentions ->
        [one] Tagged “{ $text }” in one more place
       *[other] Tagged “{ $text }” in { $mentions } more places
    }
# $file (String)
# $mentions (Number)
what-tag-by-list =
    { $mentions ->
        [one] Tagged one mention using { $file }
       *[other] Tagged { $mentions } mentions using { $file }
    }
# $mentions (Number)
what-suggest =
    { $mentions ->
        [one] Proposed one mention, learned from confirmed ones
       *[other] Proposed { $mentions } mentions, learned from confirmed ones
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
# $mentions (Number)
what-replace-scheme =
    { $mentions ->
        [one] Changed the label scheme and one mention
       *[other] Changed the label scheme and { $mentions } mentions
    }
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
what-change-session = Changed the session’s details
# $name (String)
what-add-reviewer = Added the reviewer { $name }
# $title (String)
what-translate = Changed the translation of “{ $title }”
# $title (String)
what-comment = Commented on “{ $title }”
# $text (String)
what-answer-comment = Answered the comment “{ $text }”
# $text (String)
what-change-comment = Changed the comment “{ $text }”
# $text (String)
what-resolve-comment = Resolved the comment “{ $text }”
# $text (String)
what-reopen-comment = Reopened the comment “{ $text }”
# $text (String)
what-remove-comment = Removed the comment “{ $text }”
# $count (Number)
what-documents-new =
    { $count ->
        [one] Marked one document as new
       *[other] Marked { $count } documents as new
    }
# $count (Number)
what-documents-in-work =
    { $count ->
        [one] Marked one document as in work
       *[other] Marked { $count } documents as in work
    }
# $count (Number)
what-documents-done =
    { $count ->
        [one] Marked one document as done
       *[other] Marked { $count } documents as done
    }
# $count (Number)
what-documents-reviewed =
    { $count ->
        [one] Marked one document as reviewed
       *[other] Marked { $count } documents as reviewed
    }
# $label (String)
# $text (String)
# $mentions (Number)
what-relabel =
    { $mentions ->
        [one] Changed the label of “{ $text }” to { $label }
       *[other] Changed the label of { $mentions } mentions to { $label }
    }
# $text (String)
# $mentions (Number)
what-confirm =
    { $mentions ->
        [one] Confirmed “{ $text }”
       *[other] Confirmed { $mentions } mentions
    }
# $text (String)
# $mentions (Number)
what-reject =
    { $mentions ->
        [one] Rejected “{ $text }”
       *[other] Rejected { $mentions } mentions
    }
# $text (String)
# $mentions (Number)
what-question =
    { $mentions ->
        [one] Marked “{ $text }” as in question
       *[other] Marked { $mentions } mentions as in question
    }
# $text (String)
# $mentions (Number)
what-propose =
    { $mentions ->
        [one] Made “{ $text }” a proposal
       *[other] Made { $mentions } mentions proposals
    }
# $entity (String)
# $text (String)
# $mentions (Number)
what-link =
    { $mentions ->
        [one] Linked “{ $text }” to the entity “{ $entity }”
       *[other] Linked { $mentions } mentions to the entity “{ $entity }”
    }
# $text (String)
# $mentions (Number)
what-unlink =
    { $mentions ->
        [one] Unlinked “{ $text }” from its entity
       *[other] Unlinked { $mentions } mentions from their entities
    }
# $from (String)
# $to (String)
what-change-extent = Changed the mention “{ $from }” to “{ $to }”
# $mentions (Number)
what-change-mentions =
    { $mentions ->
        [one] Changed one mention
       *[other] Changed { $mentions } mentions
    }
# $mentions (Number)
what-remove-mentions =
    { $mentions ->
        [one] Removed one mention
       *[other] Removed { $mentions } mentions
    }
# $name (String)
# $mentions (Number)
what-new-entity =
    { $mentions ->
        [one] Made the entity “{ $name }” from one mention
       *[other] Made the entity “{ $name }” from { $mentions } mentions
    }
# $from (String)
# $to (String)
what-rename-entity = Renamed the entity “{ $from }” to “{ $to }”
# $name (String)
# $entities (Number) how many were merged into it
what-merge-entities =
    { $entities ->
        [one] Merged one entity into “{ $name }”
       *[other] Merged { $entities } entities into “{ $name }”
    }
# $from (String)
# $name (String)
# $mentions (Number)
what-split-entity =
    { $mentions ->
        [one] Split “{ $name }” off the entity “{ $from }”, with one mention
       *[other] Split “{ $name }” off the entity “{ $from }”, with { $mentions } mentions
    }
# $title (String)
what-document-new = Marked “{ $title }” as new
# $title (String)
what-document-in-work = Marked “{ $title }” as in work
# $title (String)
what-document-done = Marked “{ $title }” as done
# $title (String)
what-document-reviewed = Marked “{ $title }” as reviewed
# $title (String)
what-label-document = Changed the labels of “{ $title }”
# $value (String)
# $field (String)
what-accept-finding = Accepted “{ $value }” as { $field }
# $value (String)
# $field (String)
what-decline-finding = Declined “{ $value }” as { $field }
# $value (String)
# $field (String)
what-reopen-finding = Reopened the decision on “{ $value }” as { $field }
field-title = title
field-outlet = outlet
field-author = author
field-published = publication date
# $text (String)
what-leave-out = Left out “{ $text }”
# $text (String)
what-keep-in = Kept “{ $text }” in the article
# $text (String)
what-reopen-passage = Reopened the decision on “{ $text }”
# $title (String)
what-rename-session = Renamed the session to “{ $title }”
# $languages (String) a list; empty: none
what-working-languages = Set the working languages: { $languages }
what-no-working-languages = Removed all working languages

## formats, sample

# $id (String)
# $description (String)
formats-line = { $id }: { $description }
formats-read-write = read and write
formats-read = read
formats-write = write
format-json = Glossator’s annotated JSON, with the translations
format-conll = CoNLL: one token with its IOB tag per line
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

## matching of names

# $count (Number) pairs looked at
names-match-pairs =
    { $count ->
        [one] One pair
       *[other] { $count } pairs
    }
# $share (String) a percentage
names-match-first = Own spelling first: { $share }
# $share (String) a percentage
names-match-five = Own spelling among the first five: { $share }
# $mean (String) a number from 0 to 1
names-match-mean = Mean reciprocal rank: { $mean }
# $seconds (String) a number
names-match-time = Time: { $seconds } s
# $line (Number)
# $why (String)
names-match-bad = Line { $line }: { $why }
names-match-nothing = There is no pair of spellings in the file
names-match-encoding = it is not UTF-8
# $count (Number) tabs found
names-match-tabs =
    { $count ->
        [0] there is no tab between two spellings
        [one] there is one tab, as there should be
       *[other] there are { $count } tabs instead of one
    }
names-match-missing = one of the spellings is missing
# $bytes (Number)
names-match-long = it is longer than { $bytes } bytes
# $name (String) the name sought
# $latin (String) its Latin spelling
# $place (Number)
# $first (String) the spelling that was ranked first
names-match-row = { $name } → { $latin }: place { $place }, first { $first }
