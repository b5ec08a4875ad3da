### Dialoge, die nach einem Namen oder Pfad fragen.

new-session-title = Neue Sitzung
field-session-title = Titel der Sitzung
new-session-more = Eine Sitzung ist ein Ordner. Wo er liegt, wird im nächsten Schritt gewählt.
new-session-go = Ordner wählen …
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
path-replaces = Die Datei ist schon vorhanden: Sie wird ersetzt
path-more =
    { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
path-tab = Die Tabulatortaste ergänzt den Pfad, soweit er eindeutig ist
path-no-such-folder = Diesen Ordner gibt es nicht: Pfad überprüfen
path-no-such-file = Diese Datei gibt es nicht: { $file }
path-is-folder = { $file } ist ein Ordner: die Dateien darin angeben
path-is-folder-export = { $file } ist ein Ordner: einen Dateinamen anfügen
path-is-file = Das ist eine Datei: stattdessen den Ordner angeben
path-no-session = In diesem Ordner liegt keine Sitzung (session.ron fehlt): den Ordner einer Sitzung wählen oder dort eine Sitzung anlegen
path-session-there = In diesem Ordner liegt schon eine Sitzung: sie öffnen oder einen anderen Ordner wählen
path-not-empty = Dieser Ordner ist nicht leer: einen neuen oder leeren Ordner angeben
path-no-parent = Den Ordner { $folder } gibt es nicht: ihn zuerst anlegen oder einen anderen wählen
