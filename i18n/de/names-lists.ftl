### Namenslisten, die die Sitzung führt

## Was getan wurde, für den Verlauf

what-add-list =
    { $entries ->
        [one] Namensliste »{ $name }« mit einem Eintrag hinzugefügt
       *[other] Namensliste »{ $name }« mit { $entries } Einträgen hinzugefügt
    }
what-remove-list =
    { $entries ->
        [one] Namensliste »{ $name }« mit ihrem Eintrag entfernt
       *[other] Namensliste »{ $name }« mit ihren { $entries } Einträgen entfernt
    }
what-rename-list = Namensliste »{ $from }« in »{ $to }« umbenannt

## Der Dialog der Listen

lists-title = Namenslisten
lists-none = Die Sitzung führt noch keine Namenslisten. Eine aus einer CSV-Tabelle oder aus JSON von Wikidata hinzufügen: Ihre Namen werden dann vorgeschlagen, wo sie stehen.
lists-add = Liste hinzufügen …
lists-remove = Entfernen
lists-rename = Umbenennen
lists-save = Speichern unter …
lists-name = Name der Liste
lists-filter = Einträge filtern
lists-nothing-found = Kein Eintrag passt
lists-found =
    { $count ->
        [0] nichts vorgeschlagen
        [one] einmal vorgeschlagen
       *[other] { $count }-mal vorgeschlagen
    }
lists-saved =
    { $count ->
        [one] Ein Eintrag in { $file } gespeichert
       *[other] { $count } Einträge in { $file } gespeichert
    }
lists-added =
    { $count ->
        [one] »{ $name }« mit einem Eintrag hinzugefügt; { $key } schlägt ihn vor
       *[other] »{ $name }« mit { $count } Einträgen hinzugefügt; { $key } schlägt sie vor
    }
lists-removed = Liste »{ $name }« entfernt

## Eine Datei, bevor sie hinzugefügt wird

lists-add-title = Namensliste hinzufügen
lists-add-go = Liste hinzufügen
lists-kind-table = Tabelle
lists-kind-wikidata = Wikidata
lists-read =
    Gelesen als { $kind }: { $entries ->
        [one] ein Eintrag
       *[other] { $entries } Einträge
    } mit { $names ->
        [one] einem Namen
       *[other] { $names } Namen
    }
lists-label-count = { $label }: { $count }
lists-left-out =
    { $count ->
        [one] Ein Name ist in einer Sprache, die weder Dokumente noch Sitzung verwenden, und wird ausgelassen
       *[other] { $count } Namen sind in Sprachen, die weder Dokumente noch Sitzung verwenden, und werden ausgelassen
    }
lists-unlabelled =
    { $count ->
        [one] Was ein Eintrag ist, sagt die Datei nicht. Label dafür:
       *[other] Was { $count } Einträge sind, sagt die Datei nicht. Label dafür:
    }
lists-problems =
    { $count ->
        [one] Ein Problem
       *[other] { $count } Probleme
    }
pick-save-list = Namensliste speichern unter
pick-filter-lists = Namenslisten (CSV, JSON von Wikidata)
