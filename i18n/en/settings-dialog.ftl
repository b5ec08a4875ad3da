### The settings as a person sees them.

prefs-title = Settings
prefs-appearance = Appearance
prefs-reader = Reader
prefs-you = Reviewer
prefs-keys = Keyboard shortcuts
prefs-backups = Backups
prefs-language = Language
prefs-system = As the system
prefs-theme = Theme
prefs-theme-light = Light
prefs-theme-dark = Dark
prefs-contrast = Contrast
prefs-contrast-normal = Normal
prefs-contrast-high = High
prefs-density = Rows
prefs-comfortable = Comfortable
prefs-compact = Compact
prefs-zoom = Zoom
# $percent (Number)
prefs-percent = { $percent }%
prefs-motion = Reduce motion
# $what (String)
prefs-less = Decrease: { $what }
# $what (String)
prefs-more = Increase: { $what }
prefs-face = Typeface
prefs-face-sans = Sans serif
prefs-face-serif = Serif
prefs-face-other = Another
prefs-family-search = Search installed typefaces
prefs-family-none = No installed typeface is called that
prefs-size = Text size
# $points (Number)
prefs-points = { $points } pt
prefs-line-height = Line height
prefs-measure = Line length
# $count (Number)
prefs-characters = { $count } characters
prefs-measure-more = In Latin characters; half as many in Chinese, Japanese and Korean
prefs-arrows = Arrow keys
prefs-arrows-visual = Visual
prefs-arrows-logical = Logical
prefs-arrows-more = Where the direction of writing changes: visual goes to the side of the arrow, logical goes in the order of the text
prefs-rejected = Show rejected mentions
prefs-chips = Show labels in the text
prefs-readings = Show readings (ruby)
prefs-together = Scroll readers side by side together
prefs-reviewer-more = Every change bears this name, so that colleagues can see who did what.
prefs-key-change = Change
# $command (String)
prefs-key-change-of = Change shortcut: { $command }
# $command (String)
prefs-key-remove-of = Remove shortcut: { $command }
# $command (String)
prefs-key-reset-of = Reset to default: { $command }
# $escape (String) a key
prefs-key-press = Press the new keys; { $escape } cancels
prefs-keys-reset = Reset all to defaults
# $chord (String)
# $kept (String) a command
# $refused (String) a command
prefs-key-conflict = { $chord } now belongs to “{ $kept }”; “{ $refused }” has lost it
# $command (String)
# $problem (String)
prefs-key-bad = “{ $command }”: { $problem }
# $chord (String)
# $command (String)
prefs-key-typing = { $chord } gives “{ $command }” in the text only; in a field it is typing
prefs-backups-more = Before files of the session are replaced, their older state is kept. Restoring one makes a new session; this one stays as it is.
prefs-backups-none = No older state yet: the first is kept when changed files are next written
prefs-backups-no-session = Backups belong to a session: open one to see them
prefs-backups-wait = Looking for backups…
# $count (Number)
prefs-backup-documents =
    { $count ->
        [one] One document
       *[other] { $count } documents
    }
# $count (Number)
prefs-backup-files =
    { $count ->
        [one] one file replaced since
       *[other] { $count } files replaced since
    }
# $count (Number)
prefs-backup-mentions =
    { $count ->
        [one] one mention
       *[other] { $count } mentions
    }
prefs-backup-undated = Time unknown
prefs-backup-look = Look into
prefs-backup-hide = Hide
prefs-backup-restore = Restore…
# $action (String)
# $when (String)
prefs-backup-of = { $action } { $when }
# $chord (String)
# $holder (String) a command
prefs-key-held = { $chord } belongs to “{ $holder }”
prefs-key-take = Take it
prefs-key-give-back = Give back
# $command (String)
prefs-key-give = Give back to “{ $command }”
prefs-keys-save = Save keys…
prefs-keys-load = Load keys…
# $count (Number)
# $file (String)
keys-saved =
    { $count ->
        [one] The keys of one command are saved in { $file }
       *[other] The keys of { $count } commands are saved in { $file }
    }
# $count (Number)
keys-loaded =
    { $count ->
        [one] One command has other keys now
       *[other] { $count } commands have other keys now
    }
keys-loaded-back = Back to the earlier keys
load-keys-title = Load keys
# $count (Number)
load-keys-changes =
    { $count ->
        [0] No command would have other keys
        [one] One command would have other keys
       *[other] { $count } commands would have other keys
    }
load-keys-notes = To be known
load-keys-none = no key
load-keys-go = Use these keys
# $line (Number)
# $problem (String)
key-note-line = Line { $line }: { $problem }
# $detail (String) the parser's words
key-note-bad-line = it cannot be read ({ $detail })
# $id (String)
key-note-unknown = there is no command { $id } in this version; it is kept, without effect
# $command (String)
# $first (Number) a line
key-note-twice = “{ $command }” has its keys from line { $first } already
# $chord (String)
# $kept (String) a command
# $first (Number) a line
# $refused (String) a command
key-note-taken = { $chord } belongs to “{ $kept }” by line { $first }; “{ $refused }” does not get it
# $chord (String)
# $kept (String) a command
# $refused (String) a command
key-note-default = { $chord } goes to “{ $kept }”; “{ $refused }” loses it
