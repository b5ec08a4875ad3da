### Search over all documents.

search-field = Alle Dokumente durchsuchen
search-hint = Wörter, "Wortfolge", /Muster/, -ohne
search-known = Frühere Suchen
search-regex = Reguläre Ausdrücke
search-more = Mehr
search-pick = Liste eingrenzen
search-pick-nothing = Nichts zur Auswahl
# $field (String)
# $value (String)
search-pick-row = { $field }: { $value }
search-looking = Suche läuft …
search-nothing = Nichts gefunden. Weniger Wörter oder eine andere Schreibweise finden mehr.
search-empty = Was oben eingegeben wird, wird in allen Dokumenten gefunden, jede Stelle in ihrer Zeile. Die Schaltflächen neben dem Feld ergänzen Labels, Entitäten, Daten und mehr.
search-hits = Treffer in allen Dokumenten
search-tick-all = Alle anhaken
search-by-document = Dokument
search-by-date = Datum
search-by-left = Davor
search-by-hit = Treffer
search-by-right = Danach
# $by (String)
search-sort = Sortieren nach: { $by }
# $count (Number)
search-count =
    { $count ->
        [0] Keine Treffer
        [one] Ein Treffer
       *[other] { $count } Treffer
    }
# $shown (Number)
# $count (Number)
search-count-cut = Die ersten { $shown } von { $count } Treffern
# $hits (String)
# $documents (Number)
search-count-in =
    { $documents ->
        [one] { $hits } in einem Dokument
       *[other] { $hits } in { $documents } Dokumenten
    }
# $count (Number)
search-missing =
    { $count ->
        [one] ein Dokument wird noch geladen
       *[other] { $count } Dokumente werden noch geladen
    }
# $count (Number)
search-ticked = · { $count } angehakt
# $text (String)
# $document (String)
# $tag (String)
search-row = { $text }, { $document } { $tag }
# $text (String)
# $tag (String)
search-inside = in »{ $text }« · { $tag }
search-key-tick = anhaken
search-key-show = lesen
search-key-tag = auszeichnen
search-key-tag-with = jedes Label
search-key-confirm = bestätigen
search-key-reject = ablehnen
search-key-question = fraglich
search-key-link = verknüpfen
search-key-remove = entfernen
search-key-sort = sortieren
search-no-mention = Dort ist noch nichts ausgezeichnet: Die Taste eines Labels zeichnet es aus
search-unchanged = Nichts zu ändern: Alles ist schon so
search-field-entity = Entität
search-field-label = Label
search-field-status = Status
search-field-by = Prüfer/in
search-field-attribute = Attribut
search-field-origin = Herkunft
search-field-text = Text der Nennung
search-field-has = Hat
search-field-language = Sprache
search-field-outlet = Medium
search-field-date = Datum
search-field-title = Titel
search-field-document-status = Dokument
search-field-document-label = Dokument-Label
search-has-mention = eine Nennung
search-has-entity = eine Entität
search-has-note = eine Notiz
search-has-comment = einen Kommentar
search-has-relation = eine Beziehung
search-error-long = Die Anfrage ist zu lang: einige Teile weglassen
# $part (String)
search-error-quote = »{ $part }«: Das schließende Anführungszeichen fehlt
# $part (String)
search-error-slash = »{ $part }«: Der schließende Schrägstrich des Musters fehlt; um einen Schrägstrich zu suchen, die Wörter in Anführungszeichen setzen
# $part (String)
# $why (String)
search-error-regex = »{ $part }« ist kein regulärer Ausdruck: { $why }
# $part (String)
search-error-regex-large = »{ $part }« bräuchte zu viel Speicher: weniger Wiederholungen ineinander schachteln
# $name (String)
# $known (String)
search-error-field = Ein Feld »{ $name }« gibt es nicht: Um die Wörter zu finden, in Anführungszeichen setzen, oder eines von { $known } verwenden
# $part (String)
# $field (String)
search-error-no-value = »{ $part }«: Nach dem Doppelpunkt fehlt etwas ({ $field })
# $value (String)
# $field (String)
# $known (String)
search-error-value = { $field } kann nicht »{ $value }« sein; möglich sind { $known }
# $value (String)
search-error-date = »{ $value }« ist kein Datum; möglich sind 2021, 2021-05, 2021-05-03, 2021-05..2021-07 oder >2021
# $value (String)
search-error-label = Kein Label heißt »{ $value }«
search-error-attribute = Kein Attribut heißt »{ $value }«; es gibt { $known }
search-error-attributes-none = Kein Attribut heißt »{ $value }«: Noch hat kein Label eines
search-error-document-label = Kein Dokument-Label heißt »{ $value }«; es gibt { $known }
search-error-document-labels-none = Kein Dokument-Label heißt »{ $value }«: Das Label-Schema hat noch keines
search-known-word = { $key } ({ $name })
search-pick-attribute = { $name }: { $value }
search-pick-any = { $name }: beliebig
# $value (String)
search-error-entity = Keine Entität heißt »{ $value }«
# $value (String)
search-error-by = Niemand, der an dieser Sitzung gearbeitet hat, heißt »{ $value }«
search-error-or = »|« und »OR« stehen zwischen zwei Wörtern
# $part (String)
search-error-or-mixed = »{ $part }«: Nur Wörter, nur Angaben zu Nennungen oder nur Angaben zu Dokumenten können Alternativen sein
# $part (String)
search-error-or-excluded = »{ $part }«: Was ausgeschlossen ist, kann keine Alternative sein
search-error-only-excluded = Neben dem Ausgeschlossenen muss etwas stehen, das zu finden ist
# $count (Number)
link-with-title =
    { $count ->
        [one] Nennung verknüpfen mit
       *[other] { $count } Nennungen verknüpfen mit
    }
link-with-find = Irgendein Name der Entität
link-with-nothing = Keine Entität passt dazu
