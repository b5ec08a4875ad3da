### The frame of the window: first start, bars, notices, reader.

## first start

welcome-about = Read coverage in its own language, tag who and what it names, tie the names together, translate, review, and export the result.
welcome-drop = Or drop files here.
welcome-drop-session = Or drop a session folder or articles here.
menu-recent = Recent sessions
menu-all = Menu
empty-documents = This session has no documents yet. Import the articles you want to read and tag.
opening-session = Opening the session…
## top bar

session-untitled = Untitled session
top-search = Search
## notices

notice-close = Close this message
# $message (String)
task-failed = Something went wrong inside the program: { $message }. Nothing is lost; try again.
cancelled = Cancelled; nothing was changed
read-for-another = What was being read belongs to a session that is no longer open, and was not taken in. Open that session and start it there again.
undo-is-not-last = Something else was done after that; take it back first, or choose a step in the history
# $count (Number)
copied-tagged =
    { $count ->
        [0] Copied; there is no mention in it
        [one] Copied with one mention
       *[other] Copied with { $count } mentions
    }
together-on = Readers side by side scroll together
together-off = Readers side by side scroll separately
# $count (Number)
opened-with-problems =
    { $count ->
        [one] Opened, with one problem
       *[other] Opened, with { $count } problems
    }
look-at-them = Show problems
open-to-read = Open read-only
open-it = Open it
# $folder (String)
backup-restored = The backup was restored to { $folder }
# $documents (Number)
# $waiting (Number)
import-done =
    { $documents ->
        [0] No new documents
        [one] Imported one document
       *[other] Imported { $documents } documents
    }{ $waiting ->
        [0] {""}
        [one] ; one thing found waits for your decision
       *[other] ; { $waiting } things found wait for your decision
    }
# $failed (Number)
# $documents (Number)
import-failed =
    { $failed ->
        [one] One file could not be read
       *[other] { $failed } files could not be read
    }; imported documents: { $documents }
# $same (Number)
# $changed (Number)
# $gone (Number)
retext-done = Read anew. Mentions kept: { $same }; moved to changed text and in question: { $changed }; gone: { $gone }
# $text (String)
retext-gone = Gone: “{ $text }”
## undo, redo

# $what (String)
undone = Undone: { $what }.
# $what (String)
redone = Redone: { $what }.
# $count (Number)
stepped-more =
    { $count ->
        [one] And one more change.
       *[other] And { $count } more changes.
    }
# $title (String)
stepped-elsewhere = In “{ $title }”, now shown.
## saved

# $since (String)
saved-since = Everything is on disk since { $since }
saved-nothing-new = Everything is on disk; nothing has changed since it was opened
saved-writing = The last changes are being written to disk
saved-read-only = This session is open read-only: there is nothing to save
## status bar

# $line (Number)
# $column (Number)
status-place = Ln { $line }, Col { $column }
# $count (Number)
status-selected = { $count } selected
# $key (String) the key that ends it
status-arming = Press the key of a label – { $key } ends
# $label (String)
# $key (String) the key that ends it
status-armed = Tagging as { $label } – { $key } ends
status-no-reviewer = No name
status-no-reviewer-more = Say who is tagging, so that every change bears a name
# $name (String)
status-reviewer = Changes bear the name { $name }
status-read-only = Read-only
status-read-only-more = The session is open read-only; nothing can be changed
status-not-saved = Not saved
status-writing = Saving…
status-on-disk = All on disk
# $time (String)
status-on-disk-since = All on disk · { $time }
task-opening = Opening
task-closing = Closing
task-reading = Importing
task-exporting = Exporting
task-rereading = Reading anew
task-translating = Translating
task-acting = Changing
task-stepping = Going through the history
task-learning = Learning from your decisions
task-backups = Looking for backups
task-restoring = Restoring the backup
task-checking = Checking
# $task (String)
task-cancel = Cancel: { $task }
## dialogs of the system

pick-open-session = Open a session folder
pick-new-session = Folder for the new session
pick-sample = Folder for the sample session
pick-import = Choose files to import
pick-export = Save the export as
pick-update = Choose the updated file
pick-restore = Folder for the restored session
pick-filter-texts = Texts
pick-filter-annotations = Annotations (JSON)
pick-filter-all = All files
## the reader

# $title (String)
reader-name = Reader: { $title }
reader-scroll-bar = Position in the document
# $text (String)
# $label (String)
# $status (String)
reader-at-hand = “{ $text }”: { $label }, { $status }
# $text (String)
# $label (String)
# $entity (String)
# $status (String)
reader-at-hand-linked = “{ $text }”: { $label }, { $entity }, { $status }
# $count (Number)
reader-decisions =
    { $count ->
        [one] One open decision
       *[other] { $count } open decisions
    }
# $key (String)
# $label (String)
hint-tag-key = { $key } for { $label }
# $keys (String)
hint-tag-keys = Tag the selection with a key: { $keys }

diagnostics-copied = Diagnostics copied to the clipboard
# $error (String)
crash-not-cleared = The crash reports could not be removed: { $error }
pick-names = Choose a names list
pick-filter-names = Names lists (CSV)
pick-filter-wikidata = Wikidata’s JSON
task-names = Proposing names
pick-save-keys = Save the keys as
pick-load-keys = Choose a file with keys
pick-filter-keys = Keys (RON)
