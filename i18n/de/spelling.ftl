### Spelling

spelling-none = Für { $language } gibt es kein Rechtschreibwörterbuch: das Hunspell-Paket des Systems installieren oder in den Einstellungen einen Ordner mit den .aff- und .dic-Dateien angeben
spelling-read = { $file } lässt sich nicht lesen ({ $reason }): prüfen, ob die Datei da ist und gelesen werden darf
spelling-too-large = { $file } ist größer als { $megabytes } MB und wurde nicht gelesen: Das ist kein Wörterbuch
spelling-encoding = { $file } ist in der hier unbekannten Zeichenkodierung »{ $encoding }« geschrieben: ein Wörterbuch in UTF-8 beschaffen
spelling-bad = Das Wörterbuch { $file } ist unbrauchbar ({ $detail }): neu beschaffen oder aus dem Ordner nehmen
spelling-bad-line = Das Wörterbuch { $file } ist unbrauchbar: Zeile { $line } ist fehlerhaft ({ $detail }). Neu beschaffen oder aus dem Ordner nehmen
spelling-list-not-text = { $file }, die Liste der hinzugefügten Wörter, ist kein UTF-8-Text: als UTF-8 speichern oder verschieben
spelling-no-word = »{ $word }« ist kein einzelnes Wort

spelling-nothing = In die Sprache { $language } ist noch nichts übersetzt
spelling-fine =
    Keine unbekannten Wörter in { $segments ->
        [one] einem übersetzten Segment
       *[other] { $segments } übersetzten Segmenten
    }
spelling-found =
    { $words ->
        [one] Ein unbekanntes Wort
       *[other] { $words } unbekannte Wörter
    } in { $segments ->
        [one] einem übersetzten Segment
       *[other] { $segments } übersetzten Segmenten
    }
spelling-row = { $title }, Segment { $segment }: { $word }
spelling-row-meant = { $title }, Segment { $segment }: { $word } (gemeint: { $suggestions })

cli-spell = Wörter der Übersetzungen auflisten, die in keinem Wörterbuch stehen
cli-spell-to = Die Sprache, in die übersetzt wird, etwa { $example }

prefs-language-tools = Wörterbücher
prefs-spelling-folder = Rechtschreibordner
prefs-spelling-more = Ein Ordner mit Hunspell-Wörterbüchern, je Sprache ein Paar aus .aff- und .dic-Datei, etwa de_DE.aff und de_DE.dic. Er wird vor den Ordnern des Systems durchsucht. Leer: nur die des Systems.

command-spelling = Rechtschreibung der Übersetzungen prüfen
command-spelling-more = Markiert die Wörter der Übersetzungen, die in keinem Wörterbuch stehen, oder hebt diese Markierung auf
command-segment-next-misspelt = Zum nächsten unbekannten Wort gehen
command-segment-next-misspelt-more = Wählt das nächste Wort der Übersetzung aus, das in keinem Wörterbuch steht; nach dem letzten kommt das erste
command-segment-meant = Schreibweisen vorschlagen
command-segment-meant-more = Listet am Wort auf, was gemeint sein kann; dort lässt es sich auch zu den eigenen Wörtern hinzufügen oder ignorieren
spelling-on = Unbekannte Wörter der Übersetzungen werden markiert
spelling-off = Unbekannte Wörter der Übersetzungen werden nicht mehr markiert
spelling-is-off = Die Rechtschreibprüfung ist ausgeschaltet: mit { $keys } einschalten
spelling-unspelled = { $language } wird ohne Leerzeichen geschrieben: Eine Rechtschreibprüfung gibt es dafür nicht
spelling-wait = Die Wörter werden noch geprüft
spelling-none-here = In der Übersetzung steht kein unbekanntes Wort
spelling-seeking = Mögliche Schreibweisen werden gesucht …
spelling-no-meant = Kein Wort wie »{ $word }« gefunden
spelling-add = »{ $word }« zu den eigenen Wörtern hinzufügen
spelling-ignore = »{ $word }« in dieser Sitzung ignorieren
spelling-added = »{ $word }« gehört jetzt zu den eigenen Wörtern
spelling-removed = »{ $word }« gehört nicht mehr zu den eigenen Wörtern
spelling-ignored = »{ $word }« wird ignoriert, bis die Sitzung geschlossen wird
prefs-spelling-check = Unbekannte Wörter der Übersetzungen markieren
prefs-spelling-folders = Durchsuchte Ordner
prefs-spelling-found = Rechtschreibwörterbücher
prefs-spelling-nothing = Kein Rechtschreibwörterbuch gefunden: die Hunspell-Pakete des Systems installieren oder oben einen Ordner angeben
prefs-dictionaries-wait = Die Wörterbücher werden gelesen …
