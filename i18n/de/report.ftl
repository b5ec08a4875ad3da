### Was beim Öffnen, Importieren und Kontrollieren auffiel.

report-title = Probleme
report-checking = Die Sitzung wird kontrolliert …
report-nothing = Nichts zu melden: Beim Öffnen, Importieren und Kontrollieren gab es kein Problem
report-errors =
    { $count ->
        [one] Ein Fehler
       *[other] { $count } Fehler
    }
report-warnings =
    { $count ->
        [one] Eine Warnung
       *[other] { $count } Warnungen
    }
report-notes =
    { $count ->
        [one] Ein Hinweis
       *[other] { $count } Hinweise
    }
report-uncounted =
    { $count ->
        [one] Eine weitere Meldung ist gezählt, aber nicht aufgeführt
       *[other] { $count } weitere Meldungen sind gezählt, aber nicht aufgeführt
    }
report-copy = Alle kopieren
report-copied = Probleme in die Zwischenablage kopiert
report-show = Im Text anzeigen
