### Spelling

spelling-none = Für { $language } gibt es kein Rechtschreibwörterbuch: das Hunspell-Paket des Systems installieren oder in den Einstellungen einen Ordner mit den .aff- und .dic-Dateien angeben
spelling-read = { $file } lässt sich nicht lesen ({ $reason }): prüfen, ob die Datei da ist und gelesen werden darf
spelling-too-large = { $file } ist größer als { $megabytes } MB und wurde nicht gelesen: das ist kein Wörterbuch
spelling-encoding = { $file } ist in der hier unbekannten Kodierung „{ $encoding }“ geschrieben: ein Wörterbuch in UTF-8 beschaffen
spelling-bad = Das Wörterbuch { $file } ist unbrauchbar ({ $detail }): neu beschaffen oder aus dem Ordner nehmen
spelling-bad-line = Das Wörterbuch { $file } ist unbrauchbar: Zeile { $line } ist fehlerhaft ({ $detail }). Neu beschaffen oder aus dem Ordner nehmen
spelling-list-not-text = { $file }, die Liste der hinzugefügten Wörter, ist kein UTF-8-Text: als UTF-8 speichern oder verschieben
spelling-no-word = „{ $word }“ ist kein einzelnes Wort

spelling-nothing = In die Sprache { $language } ist noch nichts übersetzt
spelling-fine = Keine unbekannten Wörter in { $segments } übersetzten Segmenten
spelling-found =
    { $words ->
        [one] Ein unbekanntes Wort in { $segments } übersetzten Segmenten
       *[other] { $words } unbekannte Wörter in { $segments } übersetzten Segmenten
    }
spelling-row = { $title }, Segment { $segment }: { $word }
spelling-row-meant = { $title }, Segment { $segment }: { $word } (gemeint: { $suggestions })

cli-spell = Wörter der Übersetzungen auflisten, die in keinem Wörterbuch stehen
cli-spell-to = Die Sprache, in die übersetzt wird, etwa { $example }

prefs-language-tools = Wörterbücher
prefs-spelling-folder = Rechtschreibordner
prefs-spelling-more = Ein Ordner mit Hunspell-Wörterbüchern, je Sprache ein Paar aus .aff- und .dic-Datei, etwa de_DE.aff und de_DE.dic. Er wird vor den Ordnern des Systems durchsucht. Leer: nur die des Systems.
