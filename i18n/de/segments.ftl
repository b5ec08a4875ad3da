### Dokumente in Segmente zerlegen.

what-segment =
    { $documents ->
        [one] »{ $title }« für { $language } segmentiert
       *[other] { $documents } Dokumente für { $language } segmentiert
    } ({ $segments } { $segments ->
        [one] Segment
       *[other] Segmente
    })
what-split-segment = Segment »{ $text }« geteilt
what-merge-segments = Segment »{ $text }« mit dem nächsten verbunden
what-segmentation-rules = Segmentierungsregeln aus { $file } übernommen
what-own-segmentation-rules = Mitgelieferte Segmentierungsregeln übernommen
error-nothing-to-split = Hier gibt es nichts zu teilen: den Textcursor zwischen zwei Wörter des Segments setzen
error-nothing-to-merge = Dieses Segment lässt sich nicht mit einem folgenden verbinden: Es ist das letzte, oder eine ausgelassene Passage folgt
cli-segment = Dokumente in Segmente zum Übersetzen zerlegen
cli-segment-to = Sprache, in die übersetzt wird, etwa { $example }
cli-segment-document = Nur dieses Dokument: Anfang des Titels oder Kennung; mehrfach möglich
cli-segment-rules = Segmentierungsregeln, die von nun an in der Sitzung gelten (SRX)
cli-segment-own-rules = Wieder die mitgelieferten Regeln verwenden
cli-segment-write-rules = Datei, in die die Regeln der Sitzung geschrieben werden (SRX)
cli-segment-nothing = Angeben, was zu tun ist: --to, --rules, --built-in oder --write-rules
cli-no-such-document = Kein Dokument heißt »{ $name }«: die Tabelle der Dokumente und »glossator stats« zeigen die Titel
cli-several-documents = Mehrere Dokumente beginnen mit »{ $name }«: mehr vom Titel oder die Kennung angeben
result-segmented =
    { $segments ->
        [one] Ein Segment
       *[other] { $segments } Segmente
    } für { $language } in { $documents ->
        [one] einem Dokument
       *[other] { $documents } Dokumenten
    }
result-segments-kept = Unverändert behalten: { $count }
result-segments-carried = Übersetzungen, die als Entwurf in anders begrenzte Segmente übergingen: { $count }
result-segments-gone = Entfernte Übersetzungen, zu denen kein Text mehr da ist: { $count }
result-segments-passed-over = Übergangene Dokumente, die schon in dieser Sprache sind: { $count }
result-rules-written = Segmentierungsregeln in { $file } geschrieben
