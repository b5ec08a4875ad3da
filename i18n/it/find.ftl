### La barra di ricerca sopra il testo di una vista di lettura.

find-field = Trova nel documento
find-count =
    { $count ->
        [0] Nessun risultato
        [one] Un risultato
       *[other] { $count } risultati
    }
find-place = { $place } di { $count }
find-cut = Solo i primi { $count } sono evidenziati
find-case = Distingui maiuscole e minuscole
find-words = Solo parole intere
find-forms = Distingui accenti e larghezza dei caratteri
find-close = Chiudi barra di ricerca
