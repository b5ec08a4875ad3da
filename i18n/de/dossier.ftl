### Das Dossier einer Entität: wo sie genannt wird, mit wem, und was von ihr gesagt wird.

what-move-mentions =
    { $mentions ->
        [one] Eine Nennung von der Entität »{ $from }« zu »{ $to }« verschoben
       *[other] { $mentions } Nennungen von der Entität »{ $from }« zu »{ $to }« verschoben
    }

## Die Karte

dossier-summary =
    { $count ->
        [0] Noch keine Nennungen
        [one] Eine Nennung
       *[other] { $count } Nennungen{ $documents ->
            [one] {" "}in einem Dokument
           *[other] {" "}in { $documents } Dokumenten
        }
    }
dossier-counting = Wird gezählt …
dossier-first = Zuerst { $date } · { $where }
dossier-last = Zuletzt { $date } · { $where }
dossier-once = Genannt { $date } · { $where }
dossier-no-date = Wann sie genannt wurde, ist unbekannt: Kein Dokument, das sie nennt, hat ein Erscheinungsdatum
dossier-undated =
    { $count ->
        [one] Ein Dokument ohne Datum
       *[other] { $count } Dokumente ohne Datum
    }
dossier-go = Gehen zu: { $what }
dossier-relations = Beziehungen
dossier-together = Zusammen genannt mit
dossier-counts = Zahlen
dossier-details = Wiedergabe, Kennung, Notiz
dossier-section = { $title }, { $count }
dossier-show-all = Alle { $count } anzeigen
dossier-show-fewer = Weniger anzeigen
dossier-sentences =
    { $count ->
        [one] ein Satz
       *[other] { $count } Sätze
    }
dossier-paragraphs =
    { $count ->
        [one] ein Absatz
       *[other] { $count } Absätze
    }
dossier-documents =
    { $count ->
        [one] ein Dokument
       *[other] { $count } Dokumente
    }
dossier-same-sentence = Im selben Satz
dossier-same-paragraph = Im selben Absatz
dossier-same-document = Im selben Dokument
dossier-together-row = { $name }: { $sentences }, { $paragraphs }, { $documents }
dossier-together-go = Zur Stelle gehen, an der »{ $name }« am nächsten dabeisteht
dossier-relation-row =
    { $count ->
        [one] { $relation }, einmal
       *[other] { $relation }, { $count }-mal
    }
dossier-relation-go = Zur Belegstelle gehen: { $relation }
dossier-by-document = Nach Dokument
dossier-by-outlet = Nach Medium
dossier-by-language = Nach Sprache
dossier-unknown = unbekannt
dossier-count-row =
    { $name }: { $count ->
        [one] eine Nennung
       *[other] { $count } Nennungen
    }{ $documents ->
        [one] {" "}in einem Dokument
       *[other] {" "}in { $documents } Dokumenten
    }

## Nennungen verschieben

dossier-move-to = Wohin sie gehören
dossier-move-new = Neue Entität
dossier-move-there = Andere Entität
dossier-move-find = Die Entität suchen, zu der sie gehören
dossier-move-go =
    { $count ->
        [0] Zu »{ $name }« verschieben
        [one] Eine Nennung zu »{ $name }« verschieben
       *[other] { $count } Nennungen zu »{ $name }« verschieben
    }
dossier-move-other = Andere wählen
dossier-tick-all = Alle anhaken
dossier-tick-none = Keine anhaken
