### Dialoge, die nach einem Namen oder Pfad fragen.

new-session-title = Neue Sitzung
field-session-title = Titel der Sitzung
new-session-more = Eine Sitzung ist ein Ordner. Wo er liegt, wird im nächsten Schritt gewählt.
new-session-go = Ordner wählen …
cancel = Abbrechen
rename-document = Dokument umbenennen
rename-session = Sitzung umbenennen
rename-go = Umbenennen
reviewer-title = Wer zeichnet aus?
reviewer-more = Jede Änderung trägt einen Namen, damit andere sehen, wer was getan hat. Er lässt sich in den Einstellungen ändern.
field-reviewer = Name
reviewer-go = Namen verwenden
reviewer-later = Später
field-path = Pfad
field-paths = Pfade, durch Semikolon getrennt
path-go = Weiter
path-none-installed = Hier kann kein Dateidialog angezeigt werden: Weder ein Desktop-Portal noch zenity ist installiert. Stattdessen den Pfad eingeben.
path-closed-at-once = Der Dateidialog des Systems hat sich sofort geschlossen; vielleicht fehlt ein Desktop-Portal. Stattdessen den Pfad eingeben.
path-chosen = Pfad eingeben.
