### Die Suchleiste über dem Text einer Leseansicht.

find-field = Im Dokument suchen
find-count =
    { $count ->
        [0] Keine Treffer
        [one] Ein Treffer
       *[other] { $count } Treffer
    }
find-place = { $place } von { $count }
find-cut = Nur die ersten { $count } sind markiert
find-case = Groß-/Kleinschreibung beachten
find-words = Nur ganze Wörter
find-forms = Akzente und Zeichenbreite beachten
find-close = Suchleiste schließen
