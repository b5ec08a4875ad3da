### Dokumente im Fenster segmentieren, und die Arbeitssprachen der Sitzung.

command-target-language = Übersetzen in …
command-target-language-more = Wählt die Sprache, in die das Dokument übersetzt wird: eine der Sitzung oder eine andere
command-languages = Arbeitssprachen …
command-languages-more = Zeigt die Sprachen, in die die Sitzung übersetzt wird: zum Hinzufügen, Entfernen und Ordnen
command-segments-cut = Dokument neu segmentieren
command-segments-cut-more = Teilt das Dokument nach den jetzigen Regeln in Segmente; Übersetztes bleibt bei seinen Sätzen
command-segments-cut-all = Alle Dokumente segmentieren
command-segments-cut-all-more = Teilt jedes Dokument in Segmente, das in der Zielsprache noch keine hat
command-segments-cut-again = Alles neu segmentieren
command-segments-cut-again-more = Teilt alle segmentierten Dokumente nach den jetzigen Regeln neu, in jeder Sprache; Übersetztes bleibt bei seinen Sätzen
command-segments-own-rules = Mitgelieferte Segmentierungsregeln verwenden
command-segments-own-rules-more = Setzt die Regeln von Glossator an die Stelle derer, die die Sitzung aus einer Datei hat
why-not-no-kept-rules = Die mitgelieferten Segmentierungsregeln gelten schon: um andere aus einer SRX-Datei zu übernehmen, { $action }

segments-all-cut = Alle Dokumente sind schon segmentiert ({ $language })
segments-none-cut = Noch ist kein Dokument segmentiert
segments-offer-again = Neu segmentieren

session-languages-title = Arbeitssprachen
session-languages-which = Welche Arbeitssprache?
session-languages-more = In diese Sprachen wird die Sitzung übersetzt. Die erste wird zuerst vorgeschlagen.
session-languages-none = Die Sitzung hat noch keine Arbeitssprache.
session-languages-add = Sprache hinzufügen …
session-languages-up = Nach oben
session-languages-down = Nach unten
session-languages-keys = { $up } und { $down } verschieben die Sprache, { $remove } entfernt sie
session-languages-documents =
    { $count ->
        [0] nichts begonnen
        [one] in einem Dokument begonnen
       *[other] in { $count } Dokumenten begonnen
    }
session-languages-stays =
    { $count ->
        [one] Die Übersetzung eines Dokuments bleibt in der Sitzung ({ $language }) und ist wieder da, wenn die Sprache hinzugefügt wird.
       *[other] Die Übersetzungen von { $count } Dokumenten bleiben in der Sitzung ({ $language }) und sind wieder da, wenn die Sprache hinzugefügt wird.
    }
