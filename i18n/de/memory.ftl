### Übersetzungsspeicher: was mit ihnen geschieht und was der Befehl sagt.

## was geschah

what-add-memory =
    { $units ->
        [one] Übersetzungsspeicher »{ $name }« mit einer Einheit hinzugefügt
       *[other] Übersetzungsspeicher »{ $name }« mit { $units } Einheiten hinzugefügt
    }
what-remove-memory = Übersetzungsspeicher »{ $name }« entfernt
what-switch-memory-on = Übersetzungsspeicher »{ $name }« eingeschaltet
what-switch-memory-off = Übersetzungsspeicher »{ $name }« ausgeschaltet
what-change-memory = Übersetzungsspeicher »{ $name }« geändert

## Export

format-tmx = TMX 1.4b: bestätigte Übersetzungen als Übersetzungsspeicher
dropped-untranslated =
    { $count ->
        [one] ein Segment ohne bestätigte Übersetzung
       *[other] { $count } Segmente ohne bestätigte Übersetzung
    }
result-exported-segments =
    { $segments ->
        [one] Ein Segment nach { $file } exportiert
       *[other] { $segments } Segmente nach { $file } exportiert
    }
result-not-in-file = Nicht in der Datei: { $list }

export-would-write-segments =
    { $segments ->
        [0] Keine bestätigte Übersetzung zu schreiben
        [one] Ein Segment mit seiner Übersetzung
       *[other] { $segments } Segmente mit ihren Übersetzungen
    }
exported-segments = Segmente

## der Befehl

cli-memory = Übersetzungsspeicher nutzen: einen aus einer TMX-Datei hinzufügen, den der Sitzung schreiben, einen Text nachschlagen
cli-memory-what = Was zu tun ist: { $values }
cli-value-memory-what = WAS
cli-memory-given = Die TMX-Datei (import, export), der Text (match) oder der Name eines Speichers (on, off, remove)
cli-value-memory-given = DATEI|TEXT|NAME
cli-value-percent = PROZENT
cli-memory-penalty = Abzug vom Prozentwert jedes Treffers dieses Speichers; sonst 0
cli-memory-name = Wie der Speicher heißt; sonst wie die Datei
cli-memory-from = Sprache des Ausgangstextes, etwa { $example }
cli-memory-to = Sprache der Übersetzung, etwa { $example }
cli-memory-tags = Nennungen als Tags schreiben; Programme wie OmegaT finden dann keine genauen Treffer
cli-memory-least = Der kleinste Prozentwert eines Treffers; sonst { $default }

memory-added =
    { $units ->
        [one] »{ $name }« mit einer Einheit in { $languages } hinzugefügt
       *[other] »{ $name }« mit { $units } Einheiten in { $languages } hinzugefügt
    }
memory-line-on =
    { $units ->
        [one] { $name }: eine Einheit, { $languages }, Abzug { $penalty }
       *[other] { $name }: { $units } Einheiten, { $languages }, Abzug { $penalty }
    }
memory-line-off =
    { $units ->
        [one] { $name }: eine Einheit, { $languages }, Abzug { $penalty }, ausgeschaltet
       *[other] { $name }: { $units } Einheiten, { $languages }, Abzug { $penalty }, ausgeschaltet
    }
memory-own =
    { $units ->
        [0] Die Sitzung hat noch keine bestätigten Übersetzungen
        [one] Eine Einheit aus der Sitzung selbst
       *[other] { $units } Einheiten aus der Sitzung selbst
    }
memory-none = Die Sitzung führt keine Speicher aus Dateien
memory-no-match = Kein Treffer ab { $least } %
memory-match = { $percent } % ({ $words } % der Wörter, { $all } % von allem), { $origin }
memory-match-but = 100 % bis auf { $replaced }, { $origin }
memory-source = Ausgangstext: { $text }
memory-target = Übersetzung: { $text }
memory-replaced = { $was } → { $now }
memory-origin-session = diese Sitzung, { $title }
memory-missing-given = »{ $what }« braucht noch etwas: eine Datei, einen Text oder den Namen eines Speichers
memory-needs-language = Welche Sprache? Mit { $option } angeben
memory-unknown = Die Sitzung führt keinen Speicher »{ $name }«, nur { $names }
memory-unknown-none = Die Sitzung führt keinen Speicher »{ $name }«
error-memory-empty = { $file } enthält keinen Text in zwei Sprachen; eine andere Datei wählen
