### Dialogs that ask for a name or a path.

new-session-title = New session
field-session-title = Title of the session
new-session-more = A session is a folder. You choose where it lies in the next step.
new-session-go = Choose the folder…
cancel = Cancel
rename-document = Rename document
rename-session = Rename session
rename-go = Rename
reviewer-title = Who is tagging?
reviewer-more = Every change bears a name, so that colleagues can see who did what. It can be changed in the settings.
field-reviewer = Your name
reviewer-go = Use this name
reviewer-later = Not now
field-path = Path
field-paths = Paths, separated by semicolons
path-go = Continue
path-none-installed = No file dialog can be shown here: neither a desktop portal nor zenity is installed. Type the path instead.
path-closed-at-once = The system’s file dialog closed at once; a desktop portal may be missing. Type the path instead.
path-chosen = Type the path.
path-replaces = The file is there already: it will be replaced
# $count (Number)
path-more = and { $count } more
path-tab = Tab goes on with the path as far as it is clear
path-no-such-folder = There is no such folder: check the path
# $file (String)
path-no-such-file = There is no such file: { $file }
# $file (String)
path-is-folder = { $file } is a folder: name the files in it
# $file (String)
path-is-folder-export = { $file } is a folder: add a name for the file
path-is-file = This is a file: name the folder instead
path-no-session = There is no session in this folder (session.ron is missing): choose the folder of a session, or create a session there
path-session-there = There is a session in this folder already: open it, or choose another folder
path-not-empty = This folder is not empty: name a new or an empty folder
# $folder (String)
path-no-parent = The folder { $folder } does not exist: create it first, or choose another one
