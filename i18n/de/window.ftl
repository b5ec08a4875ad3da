### Der Rahmen des Fensters: erster Start, Leisten, Meldungen, Leseansicht.

welcome-about = Berichterstattung in ihrer Sprache lesen, Namen auszeichnen und zusammenführen, übersetzen, prüfen und das Ergebnis exportieren.
welcome-drop = Oder Dateien hierher ziehen.
welcome-drop-session = Oder einen Sitzungsordner oder Artikel hierher ziehen.
menu-recent = Zuletzt geöffnet
menu-all = Menü
empty-documents = Diese Sitzung enthält noch keine Dokumente. Artikel importieren, um sie zu lesen und auszuzeichnen.
opening-session = Sitzung wird geöffnet …
session-untitled = Sitzung ohne Titel
top-search = Suchen
notice-close = Meldung schließen
task-failed = Im Programm ist ein Fehler aufgetreten: { $message }. Es ist nichts verloren: noch einmal versuchen.
cancelled = Abgebrochen; nichts wurde geändert
read-for-another = Was gelesen wurde, gehört zu einer Sitzung, die nicht mehr offen ist, und wurde nicht übernommen. Diese Sitzung öffnen und dort noch einmal beginnen.
undo-is-not-last = Danach ist noch etwas anderes geschehen: das zuerst rückgängig machen oder im Verlauf einen Schritt wählen
copied-tagged =
    { $count ->
        [0] Kopiert; eine Nennung ist nicht darin
        [one] Mit einer Nennung kopiert
       *[other] Mit { $count } Nennungen kopiert
    }
together-on = Die Leseansichten scrollen gemeinsam
together-off = Die Leseansichten scrollen einzeln
opened-with-problems =
    { $count ->
        [one] Geöffnet, mit einem Problem
       *[other] Geöffnet, mit { $count } Problemen
    }
look-at-them = Probleme anzeigen
open-to-read = Schreibgeschützt öffnen
open-it = Öffnen
backup-restored = Die Sicherungskopie wurde in { $folder } wiederhergestellt
import-done =
    { $documents ->
        [0] Keine neuen Dokumente
        [one] Ein Dokument importiert
       *[other] { $documents } Dokumente importiert
    }{ $waiting ->
        [0] {""}
        [one] ; eine Entscheidung ist offen
       *[other] ; { $waiting } Entscheidungen sind offen
    }
import-failed =
    { $failed ->
        [one] Eine Datei konnte nicht gelesen werden
       *[other] { $failed } Dateien konnten nicht gelesen werden
    }; importierte Dokumente: { $documents }
retext-done = Neu eingelesen. Nennungen erhalten: { $same }; an geändertem Text und nun fraglich: { $changed }; entfallen: { $gone }
retext-gone = Entfallen: »{ $text }«
undone = Rückgängig gemacht: { $what }.
redone = Wiederholt: { $what }.
stepped-more =
    { $count ->
        [one] Und eine weitere Änderung.
       *[other] Und { $count } weitere Änderungen.
    }
stepped-elsewhere = In »{ $title }«, jetzt angezeigt.
saved-since = Alles ist gespeichert, zuletzt { $since }
saved-nothing-new = Alles ist gespeichert; seit dem Öffnen hat sich nichts geändert
saved-writing = Die letzten Änderungen werden gerade gespeichert
saved-read-only = Diese Sitzung ist schreibgeschützt geöffnet: Es gibt nichts zu speichern
status-place = Z. { $line }, Sp. { $column }
status-selected = { $count } ausgewählt
status-arming = Taste eines Labels drücken – { $key } beendet
status-armed = Auszeichnen als { $label } – { $key } beendet
status-no-reviewer = Ohne Namen
status-no-reviewer-more = Angeben, wer auszeichnet, damit jede Änderung einen Namen trägt
status-reviewer = Änderungen tragen den Namen { $name }
status-read-only = Schreibgeschützt
status-read-only-more = Die Sitzung ist schreibgeschützt geöffnet; nichts kann geändert werden
status-not-saved = Nicht gespeichert
status-writing = Wird gespeichert …
status-on-disk = Alles gespeichert
status-on-disk-since = Alles gespeichert · { $time }
task-opening = Öffnen
task-closing = Schließen
task-reading = Importieren
task-exporting = Exportieren
task-rereading = Neu einlesen
task-translating = Übersetzen
task-acting = Änderungen vornehmen
task-stepping = Verlauf durchgehen
task-learning = Aus Entscheidungen lernen
task-backups = Sicherungskopien suchen
task-restoring = Sicherungskopie wiederherstellen
task-checking = Kontrollieren
task-cancel = Abbrechen: { $task }
pick-open-session = Sitzungsordner öffnen
pick-new-session = Ordner für die neue Sitzung
pick-sample = Ordner für die Beispielsitzung
pick-import = Dateien zum Importieren wählen
pick-export = Export speichern unter
pick-update = Aktualisierte Datei wählen
pick-restore = Ordner für die wiederhergestellte Sitzung
pick-filter-texts = Texte
pick-filter-annotations = Auszeichnungen (JSON)
pick-filter-all = Alle Dateien
reader-name = Leseansicht: { $title }
reader-scroll-bar = Position im Dokument
reader-at-hand = »{ $text }«: { $label }, { $status }
reader-at-hand-linked = »{ $text }«: { $label }, { $entity }, { $status }
reader-decisions =
    { $count ->
        [one] Eine offene Entscheidung
       *[other] { $count } offene Entscheidungen
    }
hint-tag-key = { $key } für { $label }
hint-tag-keys = Auswahl mit einer Taste auszeichnen: { $keys }

diagnostics-copied = Diagnose in die Zwischenablage kopiert
crash-not-cleared = Die Absturzberichte konnten nicht entfernt werden: { $error }
pick-names = Namensliste wählen
pick-filter-names = Namenslisten (CSV)
pick-filter-wikidata = JSON von Wikidata
task-names = Namen vorschlagen
pick-save-keys = Tastenkürzel speichern unter
pick-load-keys = Datei mit Tastenkürzeln wählen
pick-filter-keys = Tastenkürzel (RON)
