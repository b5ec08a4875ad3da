### Warum etwas nicht möglich war und was zu tun ist.

error-in-file = { $file }: { $error }

## Der Ordner der Sitzung

error-not-a-session = { $folder } ist keine Sitzung: Die Datei session.ron fehlt darin
error-session-exists = In { $folder } liegt schon eine Sitzung: sie öffnen oder einen anderen Ordner wählen
error-not-empty = { $folder } ist nicht leer: einen neuen oder leeren Ordner wählen
error-unreadable = session.ron ist nicht lesbar ({ $detail }); ältere Stände liegen im Ordner »backups«
error-newer = { $file } stammt von einer neueren Version von Glossator (Dateiversion { $version }) und wurde nicht verändert: mit jener Version öffnen
error-open-elsewhere = Die Sitzung ist bereits an anderer Stelle geöffnet ({ $note }): zuerst dort schließen oder hier schreibgeschützt öffnen
error-read-only = In den Ordner kann nicht geschrieben werden: die Zugriffsrechte überprüfen oder die Sitzung an einen anderen Ort kopieren
error-disk-full = Der Datenträger ist voll (beim Schreiben von { $path }): Speicherplatz freigeben; die Änderungen bleiben bis dahin erhalten
error-io = { $path }: { $detail }
error-ron = Ein Wert kann nicht geschrieben werden: { $detail }
error-changed-outside = Ein anderes Programm hat { $paths } geändert; nichts wurde überschrieben; die hier vorgenommenen Änderungen sind im Journal sicher und werden beim nächsten Öffnen der Sitzung angewendet
error-text-missing = Der Text { $hash } ist in der Sitzung nirgends zu finden: ihn aus einer Sicherungskopie wiederherstellen
error-group-missing = Was in diesem Schritt getan wurde, steht in keinem Journal der Sitzung mehr; er lässt sich weder rückgängig machen noch wiederholen. Die fehlenden Dateien aus »history« in einer Kopie der Sitzung suchen
error-session-read-only = Die Sitzung ist schreibgeschützt geöffnet; sie kann nicht geändert werden
error-no-backup = Diese Sitzung hat keine Sicherungskopie »{ $name }«; die Sicherungskopien neu auflisten
error-not-restored = { $path } ist im neuen Ordner nicht so, wie die Sicherungskopie es enthält; den neuen Ordner löschen und es erneut versuchen
error-cancelled = Abgebrochen
error-panicked = Im Programm ist ein Fehler aufgetreten ({ $detail }); das Ergebnis dieses Vorgangs ist verloren, die Sitzung ist unversehrt

## Änderungen

error-exists = Schon vorhanden: { $kind } { $id }
error-missing = Nicht vorhanden: { $kind } { $id }
error-stale = Inzwischen geändert: { $kind } { $id }; den neuen Stand ansehen und erneut versuchen
error-in-use =
    { $uses ->
        [one] Noch an einer Stelle in Verwendung: { $kind } { $id }; zuerst diese Verwendung entfernen
       *[other] Noch an { $uses } Stellen in Verwendung: { $kind } { $id }; zuerst diese Verwendungen entfernen
    }
error-does-not-fit = Passt nicht zum Text: { $kind } { $id }
error-doubled-key = »{ $key }« kommt im Label-Schema doppelt vor: eines davon umbenennen oder entfernen
error-not-finite = Das Attribut »{ $key }« ist keine endliche Zahl
error-changes-id = Die Kennung eines Datensatzes lässt sich nicht ändern: { $kind } { $id }

## Arbeit von Hand

error-nothing-selected = Keine Nennung ist ausgewählt: mindestens eine auswählen
error-only-blank = Die Auswahl enthält nur Leerraum: Text auswählen
error-already-tagged = »{ $text }« ist schon als { $label } ausgezeichnet
error-overlaps = »{ $text }« würde sich mit »{ $other }« überschneiden, was das Label-Schema nicht zulässt: anderen Text auswählen oder das Schema ändern
error-one-at-a-time =
    { $mentions ->
        [one] Anderer Text lässt sich nur jeweils einer Nennung zuweisen; ausgewählt ist { $mentions }
       *[other] Anderer Text lässt sich nur jeweils einer Nennung zuweisen; ausgewählt sind { $mentions }
    }
error-empty-name = Der Name ist leer: einen eingeben
error-empty-comment = Der Kommentar ist leer: einen Text eingeben
error-not-your-comment = Diesen Kommentar hat jemand anderes geschrieben: stattdessen darauf antworten
error-not-a-date = »{ $value }« ist kein Datum; mögliche Schreibweisen: { $examples }
error-not-loaded =
    { $documents ->
        [one] Dies betrifft alle Dokumente, aber eines ist nicht geladen: warten, bis es geladen ist, oder es aus einer Sicherungskopie wiederherstellen
       *[other] Dies betrifft alle Dokumente, aber { $documents } sind nicht geladen: warten, bis sie geladen sind, oder sie aus einer Sicherungskopie wiederherstellen
    }
error-not-in-history = Diese Änderung steht nicht mehr im Verlauf: eine andere wählen

## Dateien

error-too-long = Die Datei ist größer als { $limit } MB
error-unknown-format = Das Format »{ $id }« gibt es nicht; { $command } zeigt alle
error-not-writable = Das Format »{ $id }« kann gelesen, aber nicht geschrieben werden
error-not-readable = Das Format »{ $id }« kann geschrieben, aber nicht gelesen werden
error-bad-language = »{ $tag }« ist kein Sprachkürzel: eines wie { $example } verwenden
error-bad-encoding = Die Zeichenkodierung »{ $label }« gibt es nicht; möglich ist etwa { $example }

## Namenslisten und Formate

error-names-column = Die Spalte »{ $column }« fehlt; die erste Zeile benennt die Spalten, sie enthält { $found }
error-names-empty = Das Feld »{ $column }« ist leer
error-names-field-too-long = Ein Feld ist länger als { $limit } Byte
error-names-full = Die Liste hat mehr als { $limit } Einträge oder Byte: die Liste aufteilen
error-names-unreadable = Das ist weder eine Tabelle noch JSON von Wikidata ({ $detail }); eine andere Datei wählen
error-format-other = Das ist keine Datei im Format »{ $format }«; anderes Format oder andere Datei wählen
error-format-version = Das ist Version { $found } des Formats »{ $format }«; dieses Programm kennt { $known }: das Programm aktualisieren
error-format-syntax = Zeile { $line }, Spalte { $column } ist nicht lesbar ({ $detail }); die Datei dort berichtigen
error-format-too-large = Die Datei ist größer als { $limit } MB: die Datei aufteilen
error-not-text-kind = Das ist eine Datei anderer Art ({ $kind }), kein reiner Text; den Text zuerst als Textdatei speichern
error-not-text-compressed = Das ist eine komprimierte Datei, kein reiner Text: zuerst entpacken
error-not-text-binary = Das ist kein reiner Text; den Text zuerst als Textdatei speichern
error-no-key-map = Das ist keine Datei mit Tastenkürzeln: eine wählen, die in den Einstellungen gespeichert wurde
error-key-map-newer = Die Datei stammt aus einer neueren Programmversion: zum Lesen Glossator aktualisieren
