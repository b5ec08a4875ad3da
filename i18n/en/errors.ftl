### Why something could not be done, and what to do about it.

# $file (String)
# $error (String)
error-in-file = { $file }: { $error }

## The session's folder

# $folder (String)
error-not-a-session = { $folder } is not a session: it has no file session.ron
# $folder (String)
error-session-exists = There is a session in { $folder } already; open it, or choose another folder
# $folder (String)
error-not-empty = { $folder } is not empty; choose a new or an empty folder
# $detail (String)
error-unreadable = session.ron cannot be read ({ $detail }); older states are kept in the folder backups
# $file (String)
# $version (Number)
error-newer = { $file } was written by a newer version of Glossator (file version { $version }); nothing was changed; open it with that version
# $note (String) who has it open
error-open-elsewhere = The session is open elsewhere ({ $note }); close it there first, or open it for reading
error-read-only = The folder cannot be written to; check its permissions, or copy the session elsewhere
# $path (String)
error-disk-full = The disk is full (writing { $path }); make room, the changes are kept until then
# $path (String)
# $detail (String) the system's words
error-io = { $path }: { $detail }
# $detail (String)
error-ron = A value cannot be written: { $detail }
# $paths (String)
error-changed-outside = Another program changed { $paths }; nothing was overwritten; your changes are safe in the journal and are applied when the session is opened again
# $hash (String)
error-text-missing = The text { $hash } is nowhere in the session; restore it from a backup
error-session-read-only = The session is open for reading only

## Changes

# $kind (String)
# $id (String)
error-exists = This is there already: { $kind } { $id }
# $kind (String)
# $id (String)
error-missing = This does not exist: { $kind } { $id }
# $kind (String)
# $id (String)
error-stale = This has been changed meanwhile: { $kind } { $id }
# $kind (String)
# $id (String)
# $uses (Number)
error-in-use =
    { $uses ->
        [one] { $kind } { $id } is used in one place; remove that first
       *[other] { $kind } { $id } is used in { $uses } places; remove those first
    }
# $kind (String)
# $id (String)
error-does-not-fit = This does not fit the text: { $kind } { $id }
# $key (String)
error-doubled-key = “{ $key }” stands twice in the label scheme
# $key (String)
error-not-finite = The attribute “{ $key }” is not a finite number
# $kind (String)
# $id (String)
error-changes-id = The identifier of a record cannot change: { $kind } { $id }

## Files

# $limit (Number)
error-too-long = The file is longer than { $limit } MB
# $id (String)
# $command (String)
error-unknown-format = There is no format “{ $id }”; { $command } lists them
# $id (String)
error-not-writable = The format “{ $id }” can be read, not written
# $id (String)
error-not-readable = The format “{ $id }” can be written, not read
# $tag (String)
# $example (String)
error-bad-language = “{ $tag }” is not a language tag such as { $example }
# $label (String)
# $example (String)
error-bad-encoding = There is no encoding “{ $label }”; say for instance { $example }
# $folder (String)
error-sample-exists = { $folder } exists already; name a folder that does not exist yet
