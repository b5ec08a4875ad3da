### Die Befehlspalette.

palette-name = Befehlspalette
palette-hint = Befehle, Dokumente und Entitäten suchen
palette-only-commands = nur Befehle
palette-only-documents = nur Dokumente
palette-only-entities = nur Entitäten
palette-recent = Zuletzt verwendet
palette-commands = Befehle
palette-documents = Dokumente
palette-sessions = Zuletzt geöffnete Sitzungen
palette-nothing = Nichts gefunden. Mit weniger Buchstaben findet sich mehr.
palette-no-documents = Noch keine Dokumente
palette-no-entities = Noch keine Entitäten
tag-with-find = Label nach Name oder Nummer suchen
tag-with-go = Auszeichnen
tag-with-beside = Zusätzlich auszeichnen
tag-with-title =
    { $count ->
        [one] Label für eine Stelle
       *[other] Label für { $count } Stellen
    }
