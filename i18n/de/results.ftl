### Was die Befehle melden, wenn sie fertig sind.

## new, import

result-created = Sitzung »{ $title }« in { $folder } angelegt
result-imported =
    »{ $title }« importiert: { $language }, { $count ->
        [one] ein Zeichen
       *[other] { $count } Zeichen
    }, { $encoding }
result-imported-unknown-language =
    »{ $title }« importiert: Sprache nicht erkannt, { $count ->
        [one] ein Zeichen
       *[other] { $count } Zeichen
    }, { $encoding }
result-imported-known = { $file } ist schon in der Sitzung, als »{ $title }«
result-imported-annotations = { $file } importiert (neue Dokumente: { $documents }, neue Nennungen: { $mentions }, neue Entitäten: { $entities })
result-finding-title = Erkannt, bitte entscheiden: Titel »{ $value }«
result-finding-outlet = Erkannt, bitte entscheiden: Medium »{ $value }«
result-finding-author = Erkannt, bitte entscheiden: Autorenangabe »{ $value }«
result-finding-published = Erkannt, bitte entscheiden: Veröffentlichungsdatum { $value }
result-passage = Erkannt, bitte entscheiden: auszulassende Passage ({ $reason }), »{ $text }«

reason-residue = Überrest der Seite
reason-by-line = Autorenzeile
reason-picture-credit = Bildnachweis
reason-teasers = Teaser zu anderen Artikeln
reason-navigation = Navigation
reason-hand = von Hand

## tag

result-tagged =
    { $mentions ->
        [0] Keine neuen Nennungen
        [one] Eine neue Nennung
       *[other] { $mentions } neue Nennungen in { $documents ->
            [one] einem Dokument
           *[other] { $documents } Dokumenten
        }
    }
result-label-count = { $label }: { $count }
result-new-entities =
    { $count ->
        [one] Eine neue Entität
       *[other] { $count } neue Entitäten
    }
result-already-tagged =
    { $count ->
        [one] Eine Stelle war schon ausgezeichnet
       *[other] { $count } Stellen waren schon ausgezeichnet
    }
result-in-left-out =
    { $count ->
        [one] Eine Stelle liegt in einer ausgelassenen Passage
       *[other] { $count } Stellen liegen in ausgelassenen Passagen
    }

## export

result-exported = In { $file } exportiert (Nennungen: { $mentions }, Dokumente: { $documents })

## check

result-check-fine = Keine Probleme gefunden
result-check-found = Fehler: { $errors }, Warnungen: { $warnings }, Hinweise: { $notes }
result-more-problems =
    { $count ->
        [one] Ein weiteres Problem ist nicht aufgeführt
       *[other] { $count } weitere Probleme sind nicht aufgeführt
    }

## stats

stats-documents = Dokumente
stats-languages = Sprachen
stats-characters = Zeichen
stats-mentions = Nennungen
stats-linked = Mit einer Entität verknüpft
stats-entities = Entitäten
stats-relations = Beziehungen
stats-open-findings = Offene Entscheidungen
stats-language-unknown = unbekannt
stats-row = { $label }: { $value }
stats-document =
    »{ $title }« ({ $language }): { $mentions ->
        [one] { $mentions } Nennung
       *[other] { $mentions } Nennungen
    }, { $characters } Zeichen

status-proposed = vorgeschlagen
status-confirmed = bestätigt
status-rejected = abgelehnt
status-in-question = fraglich

## history, undo, redo

result-history-empty = Noch wurde nichts geändert
history-line = { $at }  { $what }
history-line-by = { $at }  { $by }: { $what }
history-undone = { $line } (rückgängig gemacht)
result-undone = Rückgängig gemacht: { $what }
result-redone = Wiederholt: { $what }
result-nothing-to-undo = Es gibt nichts rückgängig zu machen
result-nothing-to-redo = Es gibt nichts zu wiederholen

what-import = »{ $title }« importiert
what-import-annotations = { $file } importiert (Dokumente: { $documents }, Nennungen: { $mentions })
what-tag-by-list =
    { $mentions ->
        [one] Eine Nennung mit { $file } ausgezeichnet
       *[other] { $mentions } Nennungen mit { $file } ausgezeichnet
    }
what-tag-by-hand = »{ $text }« als { $label } ausgezeichnet
what-change-mention = Nennung »{ $text }« geändert
what-remove-mention = Nennung »{ $text }« entfernt
what-change-entity = Entität »{ $name }« geändert
what-delete-entity =
    { $mentions ->
        [0] Entität »{ $name }« gelöscht
        [one] Entität »{ $name }« gelöscht und die Verknüpfung einer Nennung aufgehoben
       *[other] Entität »{ $name }« gelöscht und die Verknüpfung von { $mentions } Nennungen aufgehoben
    }
what-change-scheme = Label-Schema geändert
what-delete-label =
    { $mentions ->
        [0] Label »{ $label }« gelöscht
        [one] Label »{ $label }« mit einer Nennung gelöscht
       *[other] Label »{ $label }« mit { $mentions } Nennungen gelöscht
    }
what-change-document = Angaben zu »{ $title }« geändert
what-remove-document = »{ $title }« entfernt
what-change-session = Angaben zur Sitzung geändert
what-add-reviewer = Prüfer/in hinzugefügt: { $name }
what-translate = Übersetzung von »{ $title }« geändert
what-comment = »{ $title }« kommentiert

## formats, sample

formats-line = { $id }: { $description }
formats-read-write = lesen und schreiben
formats-read = lesen
formats-write = schreiben
format-json = JSON mit Auszeichnungen, das Format von Glossator
format-text = reiner Text in beliebiger Zeichenkodierung, ein Dokument je Datei
formats-description = { $description } ({ $capability })
result-sample = Die Beispielsitzung liegt in { $folder }
progress-importing =
    { $count ->
        [one] Eine Datei wird importiert
       *[other] { $count } Dateien werden importiert
    }
progress-tagging = Namen werden gesucht
