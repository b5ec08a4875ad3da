### Die Einstellungen, wie man sie sieht.

prefs-title = Einstellungen
prefs-appearance = Darstellung
prefs-reader = Leseansicht
prefs-you = Prüfer/in
prefs-keys = Tastenkürzel
prefs-backups = Sicherungskopien
prefs-language = Sprache
prefs-system = Wie im System
prefs-theme = Erscheinungsbild
prefs-theme-light = Hell
prefs-theme-dark = Dunkel
prefs-contrast = Kontrast
prefs-contrast-normal = Normal
prefs-contrast-high = Hoch
prefs-density = Zeilen
prefs-comfortable = Komfortabel
prefs-compact = Kompakt
prefs-zoom = Zoom
prefs-percent = { $percent } %
prefs-motion = Bewegung reduzieren
prefs-less = Verringern: { $what }
prefs-more = Erhöhen: { $what }
prefs-face = Schrift
prefs-face-sans = Serifenlos
prefs-face-serif = Mit Serifen
prefs-face-other = Andere
prefs-family-search = Installierte Schriften suchen
prefs-family-none = Keine installierte Schrift heißt so
prefs-size = Textgröße
prefs-points = { $points } pt
prefs-line-height = Zeilenhöhe
prefs-measure = Zeilenlänge
prefs-characters = { $count } Zeichen
prefs-measure-more = In lateinischen Zeichen; im Chinesischen, Japanischen und Koreanischen halb so viele
prefs-arrows = Pfeiltasten
prefs-arrows-visual = Visuell
prefs-arrows-logical = Logisch
prefs-arrows-more = Wo die Schreibrichtung wechselt: visuell zur Seite des Pfeils, logisch in der Reihenfolge des Textes
prefs-rejected = Abgelehnte Nennungen anzeigen
prefs-chips = Labels im Text anzeigen
prefs-readings = Lesungen anzeigen (Ruby)
prefs-together = Leseansichten nebeneinander gemeinsam scrollen
prefs-reviewer-more = Jede Änderung trägt diesen Namen, damit andere sehen, wer was getan hat.
prefs-key-change = Ändern
prefs-key-change-of = Tastenkürzel ändern: { $command }
prefs-key-remove-of = Tastenkürzel entfernen: { $command }
prefs-key-reset-of = Auf Standardwert zurücksetzen: { $command }
prefs-key-press = Neue Tasten drücken; { $escape } bricht ab
prefs-keys-reset = Alle auf Standardwerte zurücksetzen
prefs-key-conflict = { $chord } gehört jetzt zu »{ $kept }«; »{ $refused }« hat es nicht mehr
prefs-key-bad = »{ $command }«: { $problem }
prefs-key-typing = { $chord } löst »{ $command }« nur im Text aus; in einem Feld wird damit geschrieben
prefs-backups-more = Bevor Dateien der Sitzung ersetzt werden, bleibt ihr älterer Stand erhalten. Beim Wiederherstellen entsteht eine neue Sitzung; diese bleibt, wie sie ist.
prefs-backups-none = Noch kein älterer Stand: Der erste bleibt erhalten, wenn geänderte Dateien das nächste Mal geschrieben werden
prefs-backups-no-session = Sicherungskopien gehören zu einer Sitzung: eine öffnen, um sie zu sehen
prefs-backups-wait = Sicherungskopien werden gesucht …
prefs-backup-documents =
    { $count ->
        [one] Ein Dokument
       *[other] { $count } Dokumente
    }
prefs-backup-files =
    { $count ->
        [one] eine Datei seither ersetzt
       *[other] { $count } Dateien seither ersetzt
    }
prefs-backup-mentions =
    { $count ->
        [one] eine Nennung
       *[other] { $count } Nennungen
    }
prefs-backup-undated = Zeit unbekannt
prefs-backup-look = Ansehen
prefs-backup-hide = Ausblenden
prefs-backup-restore = Wiederherstellen …
prefs-backup-of = { $action } { $when }
prefs-key-held = { $chord } gehört zu »{ $holder }«
prefs-key-take = Übernehmen
prefs-key-give-back = Zurückgeben
prefs-key-give = An »{ $command }« zurückgeben
prefs-keys-save = Speichern …
prefs-keys-load = Laden …
keys-saved =
    { $count ->
        [one] Die Tastenkürzel eines Befehls sind in { $file } gespeichert
       *[other] Die Tastenkürzel von { $count } Befehlen sind in { $file } gespeichert
    }
keys-loaded =
    { $count ->
        [one] Ein Befehl hat jetzt andere Tastenkürzel
       *[other] { $count } Befehle haben jetzt andere Tastenkürzel
    }
keys-loaded-back = Zurück zu den vorigen Tastenkürzeln
load-keys-title = Tastenkürzel laden
load-keys-changes =
    { $count ->
        [0] Kein Befehl bekäme andere Tastenkürzel
        [one] Ein Befehl bekäme andere Tastenkürzel
       *[other] { $count } Befehle bekämen andere Tastenkürzel
    }
load-keys-notes = Zu beachten
load-keys-none = keine Taste
load-keys-go = Diese Tastenkürzel verwenden
key-note-line = Zeile { $line }: { $problem }
key-note-bad-line = nicht lesbar ({ $detail })
key-note-unknown = den Befehl { $id } gibt es in dieser Version nicht; er bleibt ohne Wirkung erhalten
key-note-twice = »{ $command }« hat seine Tasten schon aus Zeile { $first }
key-note-taken = { $chord } gehört durch Zeile { $first } zu »{ $kept }«; »{ $refused }« bekommt es nicht
key-note-default = { $chord } geht an »{ $kept }«; »{ $refused }« verliert es
