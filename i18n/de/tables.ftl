### Die Tabellen der Nennungen und Dokumente.

table-sorted-up = { $column }, aufsteigend sortiert
table-sorted-down = { $column }, absteigend sortiert
table-columns = Spalten auswählen
table-filter = Filtern
table-filter-find = Auswahl suchen, auch jede Entität
table-clear = Filter zurücksetzen
table-clear-one = »{ $choice }« aus dem Filter entfernen
table-no-match = Keine Nennung entspricht dem Filter.
table-mentions-none = Hier stehen alle Nennungen der Sitzung, sobald etwas ausgezeichnet ist.
table-filter-mentions = Text, Entität oder Notiz
table-mentions =
    { $count ->
        [one] Eine Nennung
       *[other] { $count } Nennungen
    }
table-mentions-of =
    { $all ->
        [one] { $shown } von einer Nennung
       *[other] { $shown } von { $all } Nennungen
    }
table-documents =
    { $count ->
        [one] Ein Dokument
       *[other] { $count } Dokumente
    }
table-documents-of =
    { $all ->
        [one] { $shown } von einem Dokument
       *[other] { $shown } von { $all } Dokumenten
    }
table-ticked = { $ticked } von { $all } angehakt
table-untick = Alle Haken entfernen
table-these =
    { $count ->
        [one] Eine Nennung
       *[other] { $count } Nennungen
    }
table-label-as = Als »{ $label }« auszeichnen
table-label-and-below = { $label } und darunter
table-mention-keys = Eingabe: hingehen · Leertaste: anhaken · Ziffern: Label, { $tag }: jedes Label · C: bestätigen · { $reject }: ablehnen · { $question }: fraglich · { $link }: verknüpfen · { $remove }: entfernen
table-document-keys = Eingabe: öffnen · Leertaste: anhaken · 1: neu · 2: in Arbeit · 3: erledigt · 4: geprüft
table-no-outlet = Kein Medium
table-no-author = Kein Autor
table-no-date = Kein Datum
table-no-value = Keine Angabe
table-value-says = enthält »{ $text }«
table-no-entity = Mit keiner Entität verknüpft
table-by-nobody = Niemand genannt
table-with-comments = Mit offenen Kommentaren
table-yes = Ja
table-no = Nein
value-separator = { ", " }

column-text = Text
column-label = Label
column-entity = Entität
column-status = Status
column-document = Dokument
column-language = Sprache
column-outlet = Medium
column-published = Erschienen
column-by = Ausgezeichnet von
column-when = Wann
column-origin = Herkunft
column-note = Notiz
column-context = Kontext
column-title = Titel
column-author = Autor/in
column-characters = Zeichen
column-confirmed = Bestätigt
column-proposed = Vorgeschlagen
column-in-question = Fraglich
column-rejected = Abgelehnt
column-open-comments = Offene Kommentare
column-progress = Fortschritt
column-file = Datei
column-comment = Kommentar
column-passage = Passage
column-state = Stand
column-by-comment = Von


document-open-mentions =
    { $open ->
        [one] eine Nennung zu entscheiden
       *[other] { $open } Nennungen zu entscheiden
    }
document-open-comments =
    { $asked ->
        [one] ein Kommentar offen
       *[other] { $asked } Kommentare offen
    }
document-done-open = Markiert; noch { $open }
document-done-open-both = Markiert; noch { $open } und { $asked }
progress-documents =
    { $all ->
        [one] { $done } von einem Dokument erledigt
       *[other] { $done } von { $all } Dokumenten erledigt
    }
progress-mentions =
    { $all ->
        [one] { $decided } von einer Nennung entschieden
       *[other] { $decided } von { $all } Nennungen entschieden
    }
progress-more = Dokumente, die erledigt oder geprüft sind, und Nennungen, die bestätigt oder abgelehnt sind
progress-share = { $share } entschieden
