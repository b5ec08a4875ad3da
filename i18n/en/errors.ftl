### Why something could not be done, and what to do about it.

# $file (String)
# $error (String)
error-in-file = { $file }: { $error }

## The session's folder

# $folder (String)
error-not-a-session = { $folder } is not a session: the file session.ron is missing from it
# $folder (String)
error-session-exists = There is already a session in { $folder }; open it, or choose another folder
# $folder (String)
error-not-empty = { $folder } is not empty; choose a new or an empty folder
# $detail (String)
error-unreadable = session.ron cannot be read ({ $detail }); older states are kept in the folder “backups”
# $file (String)
# $version (Number)
error-newer = { $file } was written by a newer version of Glossator (file version { $version }) and was left unchanged; open it with that version
# $note (String) who has it open
error-open-elsewhere = The session is open elsewhere ({ $note }); close it there first, or open it for reading
error-read-only = The folder cannot be written to; check its permissions, or copy the session elsewhere
# $path (String)
error-disk-full = The disk is full (while writing { $path }); free some space: the changes are kept until then
# $path (String)
# $detail (String) the system's words
error-io = { $path }: { $detail }
# $detail (String)
error-ron = A value cannot be written: { $detail }
# $paths (String)
error-changed-outside = Another program changed { $paths }; nothing was overwritten; your changes are safe in the journal and will be applied when the session is next opened
# $hash (String)
error-text-missing = The text { $hash } is nowhere in the session; restore it from a backup
error-group-missing = What was done in this step is in no journal of the session any more, so it can be neither undone nor redone; look for the files missing from “history” in a copy of the session
error-session-read-only = The session is open for reading only; it cannot be changed
# $name (String)
error-no-backup = There is no backup “{ $name }” of this session; list the backups again
# $path (String)
error-not-restored = The new folder does not hold { $path } as the backup has it; delete the new folder and try again
error-cancelled = Cancelled
# $detail (String)
error-panicked = Something went wrong inside the program ({ $detail }); what was being worked out is lost, the session is unharmed

## Changes

# $kind (String)
# $id (String)
error-exists = This already exists: { $kind } { $id }
# $kind (String)
# $id (String)
error-missing = This does not exist: { $kind } { $id }
# $kind (String)
# $id (String)
error-stale = This was changed in the meantime: { $kind } { $id }; look at it and try again
# $kind (String)
# $id (String)
# $uses (Number)
error-in-use =
    { $uses ->
        [one] This is still used in one place: { $kind } { $id }; remove that use first
       *[other] This is still used in { $uses } places: { $kind } { $id }; remove those uses first
    }
# $kind (String)
# $id (String)
error-does-not-fit = This does not fit the text: { $kind } { $id }
# $key (String)
error-doubled-key = “{ $key }” occurs twice in the label scheme; rename or remove one
# $key (String)
error-not-finite = The attribute “{ $key }” is not a finite number
# $kind (String)
# $id (String)
error-changes-id = The identifier of a record cannot be changed: { $kind } { $id }

## Working by hand

error-nothing-selected = No mention is selected; select at least one
error-only-blank = The selection holds only white space; select some text
# $text (String)
# $label (String)
error-already-tagged = “{ $text }” is already tagged as { $label }
# $text (String)
# $other (String) the text of another mention
error-overlaps = “{ $text }” would overlap “{ $other }”, which the label scheme does not allow; select other text or change the scheme
# $mentions (Number)
error-one-at-a-time =
    { $mentions ->
        [one] Only one mention at a time can be given other text; { $mentions } is selected
       *[other] Only one mention at a time can be given other text; { $mentions } are selected
    }
error-empty-name = The name is empty; enter one
error-empty-comment = The comment is empty; write something
error-not-your-comment = Somebody else wrote this comment; answer it instead
# $value (String)
# $examples (String)
error-not-a-date = “{ $value }” is not a date; write it as in { $examples }
# $documents (Number)
error-not-loaded =
    { $documents ->
        [one] This concerns every document, and one is not loaded; wait until it is, or restore it from a backup
       *[other] This concerns every document, and { $documents } are not loaded; wait until they are, or restore them from a backup
    }
error-not-in-history = This change is no longer in the history; choose another

## Files

# $limit (Number)
error-too-long = The file is larger than { $limit } MB
# $id (String)
# $command (String)
error-unknown-format = There is no format “{ $id }”; { $command } lists all there are
# $id (String)
error-not-writable = The format “{ $id }” can be read but not written
# $id (String)
error-not-readable = The format “{ $id }” can be written but not read
# $tag (String)
# $example (String)
error-bad-language = “{ $tag }” is not a language tag; use one such as { $example }
# $label (String)
# $example (String)
error-bad-encoding = There is no encoding “{ $label }”; use one such as { $example }

## Names lists and formats

# $column (String) the column that is needed
# $found (String) the columns there are
error-names-column = The column “{ $column }” is missing; the first line names the columns, and has { $found }
# $column (String)
error-names-empty = The field “{ $column }” is empty
# $limit (Number)
error-names-field-too-long = A field is longer than { $limit } bytes
# $limit (Number)
error-names-full = The list has more than { $limit } entries or bytes; split it
# $detail (String)
error-names-unreadable = This is neither a table nor JSON of Wikidata ({ $detail }); choose another file
# $format (String)
error-format-other = This is not a file in the format “{ $format }”; choose another format or another file
# $format (String)
# $found (Number)
# $known (Number)
error-format-version = This is version { $found } of the format “{ $format }”; this program knows { $known }; update the program
# $line (Number)
# $column (Number)
# $detail (String)
error-format-syntax = Line { $line }, column { $column } cannot be read ({ $detail }); correct the file there
# $limit (Number)
error-format-too-large = The file is larger than { $limit } MB; split it
# $kind (String) such as PDF
error-not-text-kind = This is a file of another kind ({ $kind }), not plain text; save its text as a text file first
error-not-text-compressed = This is a compressed file, not plain text; unpack it first
error-not-text-binary = This is not plain text; save its text as a text file first
error-no-key-map = this is not a file with keys: choose one that was written with “Save keys…”
error-key-map-newer = it was written by a newer version of the program: update Glossator to read it
