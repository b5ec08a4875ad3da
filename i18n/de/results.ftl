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
result-imported-translated = { $file } importiert (neue Dokumente: { $documents }, neue Nennungen: { $mentions }, neue Entitäten: { $entities }, neue Segmente: { $segments }, neue Fachbegriffe: { $terms })
result-finding-title = Erkannt, bitte entscheiden: Titel »{ $value }«
result-finding-outlet = Erkannt, bitte entscheiden: Medium »{ $value }«
result-finding-author = Erkannt, bitte entscheiden: Autor/in »{ $value }«
result-finding-published = Erkannt, bitte entscheiden: Erscheinungsdatum { $value }
result-passage = Erkannt, bitte entscheiden: auszulassende Passage ({ $reason }), »{ $text }«

reason-residue = Überrest der Seite
reason-by-line = Autorenzeile
reason-picture-credit = Bildnachweis
reason-teasers = Teaser zu anderen Artikeln
reason-navigation = Navigation
reason-hand = von Hand

## evaluate

evaluate-learned =
    { $sentences ->
        [one] Gelernt aus einem Satz
       *[other] Gelernt aus { $sentences } Sätzen
    } mit { $mentions ->
        [one] einer Nennung
       *[other] { $mentions } Nennungen
    } in { $milliseconds } ms
evaluate-tested =
    { $sentences ->
        [one] Gemessen an einem Satz
       *[other] Gemessen an { $sentences } Sätzen
    } mit { $mentions ->
        [one] einer Nennung
       *[other] { $mentions } Nennungen
    }
evaluate-exact = Gleiche Stelle, gleiches Label
evaluate-overlapping = Gleiches Label, überlappende Stelle
evaluate-precision = Genauigkeit
evaluate-recall = Trefferquote
evaluate-expected = Bestätigt
evaluate-proposed = Vorgeschlagen
evaluate-all = Alle Labels
evaluate-nothing-to-learn = Es gibt keine bestätigte Nennung, aus der gelernt werden kann
evaluate-nothing-to-test = Es bleibt kein Satz, an dem gemessen werden kann
progress-learning = Lernen

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
what-spread =
    { $mentions ->
        [one] »{ $text }« an einer weiteren Stelle ausgezeichnet
       *[other] »{ $text }« an { $mentions } weiteren Stellen ausgezeichnet
    }
what-tag-by-list =
    { $mentions ->
        [one] Eine Nennung mit { $file } ausgezeichnet
       *[other] { $mentions } Nennungen mit { $file } ausgezeichnet
    }
what-suggest =
    { $mentions ->
        [one] Eine Nennung vorgeschlagen, gelernt aus bestätigten
       *[other] { $mentions } Nennungen vorgeschlagen, gelernt aus bestätigten
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
what-replace-scheme =
    { $mentions ->
        [one] Label-Schema und eine Nennung geändert
       *[other] Label-Schema und { $mentions } Nennungen geändert
    }
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
what-answer-comment = Kommentar »{ $text }« beantwortet
what-change-comment = Kommentar »{ $text }« geändert
what-resolve-comment = Kommentar »{ $text }« erledigt
what-reopen-comment = Kommentar »{ $text }« wieder geöffnet
what-remove-comment = Kommentar »{ $text }« entfernt
what-documents-new =
    { $count ->
        [one] Ein Dokument als neu markiert
       *[other] { $count } Dokumente als neu markiert
    }
what-documents-in-work =
    { $count ->
        [one] Ein Dokument als in Arbeit markiert
       *[other] { $count } Dokumente als in Arbeit markiert
    }
what-documents-done =
    { $count ->
        [one] Ein Dokument als erledigt markiert
       *[other] { $count } Dokumente als erledigt markiert
    }
what-documents-reviewed =
    { $count ->
        [one] Ein Dokument als geprüft markiert
       *[other] { $count } Dokumente als geprüft markiert
    }
what-relabel =
    { $mentions ->
        [one] Label von »{ $text }« in { $label } geändert
       *[other] Label von { $mentions } Nennungen in { $label } geändert
    }
what-confirm =
    { $mentions ->
        [one] »{ $text }« bestätigt
       *[other] { $mentions } Nennungen bestätigt
    }
what-reject =
    { $mentions ->
        [one] »{ $text }« abgelehnt
       *[other] { $mentions } Nennungen abgelehnt
    }
what-question =
    { $mentions ->
        [one] »{ $text }« als fraglich markiert
       *[other] { $mentions } Nennungen als fraglich markiert
    }
what-propose =
    { $mentions ->
        [one] »{ $text }« zum Vorschlag gemacht
       *[other] { $mentions } Nennungen zu Vorschlägen gemacht
    }
what-link =
    { $mentions ->
        [one] »{ $text }« mit der Entität »{ $entity }« verknüpft
       *[other] { $mentions } Nennungen mit der Entität »{ $entity }« verknüpft
    }
what-unlink =
    { $mentions ->
        [one] Verknüpfung von »{ $text }« mit der Entität aufgehoben
       *[other] Verknüpfung von { $mentions } Nennungen mit ihren Entitäten aufgehoben
    }
what-change-extent = Nennung »{ $from }« in »{ $to }« geändert
what-change-mentions =
    { $mentions ->
        [one] Eine Nennung geändert
       *[other] { $mentions } Nennungen geändert
    }
what-remove-mentions =
    { $mentions ->
        [one] Eine Nennung entfernt
       *[other] { $mentions } Nennungen entfernt
    }
what-new-entity =
    { $mentions ->
        [one] Entität »{ $name }« aus einer Nennung angelegt
       *[other] Entität »{ $name }« aus { $mentions } Nennungen angelegt
    }
what-rename-entity = Entität »{ $from }« in »{ $to }« umbenannt
what-merge-entities =
    { $entities ->
        [one] Eine Entität mit »{ $name }« zusammengeführt
       *[other] { $entities } Entitäten mit »{ $name }« zusammengeführt
    }
what-split-entity =
    { $mentions ->
        [one] »{ $name }« mit einer Nennung von der Entität »{ $from }« abgetrennt
       *[other] »{ $name }« mit { $mentions } Nennungen von der Entität »{ $from }« abgetrennt
    }
what-document-new = »{ $title }« als neu markiert
what-document-in-work = »{ $title }« als in Arbeit markiert
what-document-done = »{ $title }« als erledigt markiert
what-document-reviewed = »{ $title }« als geprüft markiert
what-label-document = Labels von »{ $title }« geändert
what-accept-finding = »{ $value }« als { $field } übernommen
what-decline-finding = »{ $value }« als { $field } abgelehnt
what-reopen-finding = Entscheidung über »{ $value }« als { $field } wieder geöffnet
field-title = Titel
field-outlet = Medium
field-author = Autor/in
field-published = Erscheinungsdatum
what-leave-out = »{ $text }« ausgelassen
what-keep-in = »{ $text }« im Artikel behalten
what-reopen-passage = Entscheidung über »{ $text }« wieder geöffnet
what-rename-session = Sitzung in »{ $title }« umbenannt
what-working-languages = Arbeitssprachen festgelegt: { $languages }
what-no-working-languages = Alle Arbeitssprachen entfernt

## formats, sample

formats-line = { $id }: { $description }
formats-read-write = lesen und schreiben
formats-read = lesen
formats-write = schreiben
format-json = JSON mit Auszeichnungen und Übersetzungen
format-conll = CoNLL: ein Token mit IOB-Tag je Zeile
format-text = reiner Text in beliebiger Zeichenkodierung, ein Dokument je Datei
formats-description = { $description } ({ $capability })
result-sample = Die Beispielsitzung liegt in { $folder }
progress-importing =
    { $count ->
        [one] Eine Datei wird importiert
       *[other] { $count } Dateien werden importiert
    }
progress-tagging = Namen werden gesucht

## matching of names

names-match-pairs =
    { $count ->
        [one] Ein Paar
       *[other] { $count } Paare
    }
names-match-first = Eigene Schreibung an erster Stelle: { $share }
names-match-five = Eigene Schreibung unter den ersten fünf: { $share }
names-match-mean = Mittlerer reziproker Rang: { $mean }
names-match-time = Zeit: { $seconds } s
names-match-bad = Zeile { $line }: { $why }
names-match-nothing = In der Datei steht kein Paar von Schreibungen
names-match-encoding = kein UTF-8
names-match-tabs =
    { $count ->
        [0] kein Tabulator zwischen zwei Schreibungen
        [one] ein Tabulator, wie es sein soll
       *[other] { $count } Tabulatoren statt eines einzigen
    }
names-match-missing = eine der Schreibungen fehlt
names-match-long = länger als { $bytes } Byte
names-match-row = { $name } → { $latin }: Rang { $place }, zuerst { $first }
