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
