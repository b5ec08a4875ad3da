spread-title = Alle Vorkommen von »{ $name }« auszeichnen
spread-label = als { $label }
spread-everywhere = Alle Dokumente
spread-here = Dieses Dokument
spread-all-names = Alle seine Namen
spread-same = Nur »{ $name }«
spread-endings = Mit Endungen
spread-case = Groß-/Kleinschreibung ignorieren
spread-accents = Akzente ignorieren
spread-width = Zeichenbreite ignorieren
spread-new-entity = Neu: »{ $name }«
spread-entity = Entität
spread-no-entity = Keine
spread-searching = Suche läuft …
spread-nothing = Kommt sonst nirgends vor
spread-summary =
    { $all ->
        [one] { $ticked } von einer Stelle angehakt
       *[other] { $ticked } von { $all } Stellen angehakt
    }
spread-go =
    { $count ->
        [0] Auszeichnen
        [one] Eine Stelle auszeichnen
       *[other] { $count } Stellen auszeichnen
    }
spread-tick-all = Alle anhaken
spread-tick-none = Keine anhaken
spread-open = Dort vorgeschlagen
spread-done = Schon ausgezeichnet
spread-other = Ausgezeichnet als { $label }
spread-rejected = Dort abgelehnt
spread-overlaps = Überschneidet »{ $text }«
spread-part = Teil eines längeren Namens?
spread-left-out = Ausgelassen
spread-in-word = In einem Wort
spread-ending = Gebeugt
spread-keys = Leertaste hakt an, → geht zur nächsten Bemerkung, Eingabetaste zeichnet aus
# $key (String)
spread-keys-words = Die Taste eines Labels zeichnet aus, { $key } übergeht diesen Namen, Leertaste hakt an, Alt+Pfeile verschieben sein Ende
spread-tagged =
    { $count ->
        [one] Eine weitere Stelle als { $label } ausgezeichnet
       *[other] { $count } weitere Stellen als { $label } ausgezeichnet
    }
spread-undo = Rückgängig
spread-siblings =
    { $count ->
        [one] Im selben Schritt wurde eine weitere Nennung ausgezeichnet
       *[other] Im selben Schritt wurden { $count } weitere Nennungen ausgezeichnet
    }
spread-take-back =
    { $count ->
        [one] Auch diese entfernen
       *[other] Auch diese entfernen
    }
spread-reject-too =
    { $count ->
        [one] Auch diese ablehnen
       *[other] Auch diese ablehnen
    }
spread-which-label = Label für alle
likely-none = Keine weiteren Wörter sehen wie ein noch nicht ausgezeichneter Name aus
likely-not-yet = Bis hierher keiner gefunden; dieselbe Taste sucht weiter
spread-next = Danach zum nächsten wahrscheinlichen Namen
suggest-unlearned = Noch ist nichts da, woraus sich lernen ließe; zuerst einige Nennungen bestätigen
suggest-done =
    { $count ->
        [one] Eine Nennung vorgeschlagen; { $key } führt hin
       *[other] { $count } Nennungen vorgeschlagen; { $key } führt von einer zur nächsten
    }
suggest-nothing = Nichts Neues vorzuschlagen
