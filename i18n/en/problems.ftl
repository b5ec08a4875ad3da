### What can be wrong in a session or in a file that comes in, and where. One message for each problem code.
### Quotes from files come in as arguments, already shortened.

## Where

# $file (String)
place-file = { $file }
# $file (String)
# $line (Number)
place-line = { $file }, line { $line }
# $file (String)
# $pointer (String) a JSON Pointer
place-pointer = { $file }, at { $pointer }
# $title (String) of a document
place-document = “{ $title }”
# $title (String) of a document
# $start (Number)
# $end (Number)
place-range = “{ $title }”, characters { $start } to { $end }
# $place (String)
# $problem (String)
problem-at = { $place }: { $problem }

## How bad

severity-note = Note
severity-warning = Warning
severity-error = Error

## Kinds of record

kind-session = session
kind-scheme = label scheme
kind-label = label
kind-relation-kind = kind of relation
kind-reviewer = reviewer
kind-entity = entity
kind-term = term
kind-list = names list
kind-list-entry = entry of a names list
kind-memory = translation memory
kind-document = document
kind-head = document details
kind-text = text
kind-mention = mention
kind-relation = relation
kind-comment = comment
kind-segment = segment

## The session's folder

# $detail (String) the parser's words
problem-bad-record = This line cannot be read and was passed over ({ $detail }); the rest of the file was read
# $detail (String)
problem-bad-file = This file cannot be read ({ $detail }); everything else was opened
problem-missing-file = This file is missing
# $path (String)
problem-backup-at = An older state of this file is kept in { $path }
problem-text-differs = This text is not the one that was tagged: another program changed it; any mentions that no longer fit were set aside
problem-changed-outside = Another program changed this file; its content was kept, and changes of the session that it lacked were made again
# $bytes (Number)
problem-journal-torn =
    { $bytes ->
        [one] The journal ends in an unfinished line of one byte, left by a crash; what it held had not been reported as saved
       *[other] The journal ends in an unfinished line of { $bytes } bytes, left by a crash; what it held had not been reported as saved
    }
# $detail (String)
problem-journal-damaged = A line of the journal is damaged and was passed over ({ $detail })
# $after (Number)
# $before (Number)
problem-journal-gap = Changes are missing from the journal between number { $after } and number { $before }
# $hash (String)
problem-text-missing = The text { $hash } is nowhere in the session; its document cannot be shown until the text is restored from a backup
# $kind (String)
# $id (String)
problem-does-not-fit = Set aside because it does not fit the text: { $kind } { $id }; the old file is kept in the backups
# $count (Number)
problem-set-aside =
    { $count ->
        [one] One detail that does not fit the text was set aside
       *[other] { $count } details that do not fit the text were set aside
    }
# $kind (String)
# $id (String)
problem-doubled-id = This identifier is used twice: { $kind } { $id }; only one of the two records was kept
# $kind (String)
# $id (String)
# $names (String) kind of what is missing
# $missing (String) its identifier
problem-dangling = This does not exist: { $names } { $missing } (referred to by { $kind } { $id })
# $text (String)
problem-off-cluster = The mention “{ $text }” begins or ends in the middle of a character
# $text (String)
# $other (String)
problem-overlap = The mention “{ $text }” lies over “{ $other }” as the label scheme does not allow
# $key (String)
# $value (String)
problem-unfit-value = The value “{ $value }” does not fit the attribute { $key }
# $text (String)
problem-same-mention = The mention “{ $text }” is here twice
problem-read-only = The folder cannot be written to; the session is open for reading only
# $by (String)
problem-open-elsewhere = The session is open elsewhere ({ $by }); here it is open for reading only

## Files that come in

# $count (Number)
# $encoding (String)
problem-malformed =
    { $count ->
        [one] One place is not valid { $encoding } and was replaced by �; choose another encoding if words look wrong
       *[other] { $count } places are not valid { $encoding } and were replaced by �; choose another encoding if words look wrong
    }
problem-empty-text = The file holds no text
# $title (String)
problem-imported-before = This file was imported before, as “{ $title }”; it was not imported again
# $title (String)
problem-same-text = “{ $title }” has exactly the same text
problem-line-ends = Line ends were made uniform in the text; the file itself is kept as it came
problem-language-unknown = The language could not be recognised; please specify it
# $limit (Number)
problem-too-many = There are more than { $limit } records; the rest was passed over

## Names lists

# $column (String)
problem-missing-column = The column “{ $column }” is missing
# $column (String)
problem-empty-field = “{ $column }” is empty; the row was passed over
# $detail (String)
problem-ragged-row = The columns of this row do not match the first line ({ $detail })
# $label (String)
problem-unknown-label = The session has no label “{ $label }”; add it, or correct the file
# $tag (String)
problem-bad-language = “{ $tag }” is not a language tag; it is treated as “any language”
# $form (String)
# $entities (String)
problem-shared-form = “{ $form }” is a name of several entities ({ $entities }); its mentions are linked to none of them
# $form (String)
# $labels (String)
problem-shared-by-labels = “{ $form }” is listed under several labels ({ $labels }); the first one is used, without a link to an entity

## Annotated JSON

# $expected (String)
# $found (String)
problem-bad-value = Expected { $expected }, found { $found }
# $quote (String)
# $found (String)
problem-quote-differs = The file quotes “{ $quote }”, but the text reads “{ $found }” here; the entry was left out
# $start (Number)
# $end (Number)
# $length (Number)
problem-out-of-bounds = Characters { $start } to { $end } lie outside the text, which has { $length } in all; the entry was left out
# $start (Number)
# $end (Number)
problem-utf16-differs = The UTF-16 offsets { $start } to { $end } point to a different place than the code point offsets; the latter were used
# $entity (String)
problem-unknown-entity = The file has no entity “{ $entity }”; the mention was kept without a link
problem-text-conflict = The document is already in the session with a different text; it was left as it is
# $kind (String)
# $id (String)
problem-conflict = This is already in the session with different content: { $kind } { $id }; the session’s version was kept
# $session (String) an identifier
problem-journal-foreign = The journal belongs to another session ({ $session }); it was moved to backups/damaged, and nothing of it was applied
problem-text-restored = The text had been changed or was missing; it was restored from the imported file
# $kind (String)
# $id (String)
problem-id-renewed = This identifier is used twice: { $kind } { $id }; the later record got a new one
# $detail (String)
problem-bad-from-here = From here on the file cannot be read ({ $detail }); what comes before was taken in

## Why a part of a file cannot be read

unread-ends-too-soon = the file ends too soon
# $limit (Number)
unread-too-deep = more than { $limit } elements stand in one another
# $limit (Number)
unread-too-long = a text in it has more than { $limit } bytes
# $limit (Number)
unread-too-many-parts = it has more than { $limit } parts
# $tag (String)
unread-in-itself = { $tag } stands inside { $tag }
# $tag (String)
unread-closes-nothing = { $tag } closes nothing
# $units (Number)
unread-without-end = { $units } units have no end
# $character (String)
unread-character = XML has no place for the character { $character }
# $reference (String)
unread-reference = nothing says what { $reference } stands for
unread-pattern-too-large = a pattern grows too large
# $why (String)
problem-unread-part = This part cannot be read and was passed over ({ $why }); the rest of the file was read
# $tag (String)
problem-no-language = “{ $tag }” is not a language tag; what it belongs to was passed over
# $found (String) a language tag
# $wanted (String) a language tag
problem-other-language = The translation is into { $found }, the segment into { $wanted }; it was not taken
