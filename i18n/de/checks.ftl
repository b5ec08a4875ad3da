### Was an einer Übersetzung nicht stimmen kann.

check-empty = Als übersetzt markiert, aber leer
check-equal-to-source = Gleich dem Ausgangstext
# $number (String)
check-number-missing = { $number } fehlt
# $number (String)
check-number-added = { $number } steht nicht im Ausgangstext
# $source (String)
# $target (String)
check-number-differs = Aus { $source } wurde { $target }
# $source (String)
# $target (String)
check-unit-differs = Andere Einheit: Aus { $source } wurde { $target }
# $name (String)
# $rendering (String)
check-name-missing = Der Name »{ $name }« fehlt; erwartet: { $rendering }
# $found (String)
# $approved (String)
check-name-otherwise = »{ $found }«: Die freigegebene Wiedergabe ist »{ $approved }«
# $found (String)
# $elsewhere (String)
check-name-two-ways = »{ $found }« ist sonst meist als »{ $elsewhere }« wiedergegeben
# $term (String)
# $rendering (String)
check-term-missing = Für den Fachbegriff »{ $term }« wird »{ $rendering }« erwartet
# $found (String)
check-term-forbidden = »{ $found }« soll nicht verwendet werden
# $sign (String)
check-unpaired = { $sign } hat kein Gegenstück
# $found (String)
# $wanted (String)
check-quote-style = { $found } ist ein Anführungszeichen einer anderen Sprache; hier gehört { $wanted } hin
# $word (String)
check-doubled-word = »{ $word }« steht doppelt
check-doubled-space = Mehr als ein Leerzeichen
# $percent (String)
check-length = Auffällige Länge: { $percent } des Ausgangstextes
# $word (String)
check-negation-lost = »{ $word }« verneint: Steht das in der Übersetzung?
# $word (String)
check-negation-added = »{ $word }« verneint: Steht das im Ausgangstext?
# $word (String)
check-hedge-lost = »{ $word }« lässt es offen: Tut das auch die Übersetzung?
# $word (String)
check-misspelt = »{ $word }« steht in keinem Wörterbuch
# $count (Number)
check-count =
    { $count ->
        [0] Keine Funde in den Übersetzungen
        [one] Ein Fund in den Übersetzungen
       *[other] { $count } Funde in den Übersetzungen
    }
cli-quality = Übersetzungen kontrollieren: Zahlen, Namen, Fachbegriffe, Anführungszeichen …
cli-quality-to = Die Sprache, in die übersetzt wird, etwa en
# $language (String)
quality-no-segments = Kein Dokument hat Segmente für { $language }; zuerst mit »glossator segment« Segmente bilden
# $text (String)
what-fault-fine = Fund in der Übersetzung von »{ $text }« als in Ordnung markiert
# $text (String)
what-fault-not-fine = Fund in der Übersetzung von »{ $text }« wieder geöffnet
# $text (String)
# $segments (Number)
# $left (Number)
what-mend-faults =
    { $segments ->
        [one] Übersetzung von »{ $text }« berichtigt
       *[other] { $segments } Übersetzungen berichtigt
    }{ $left ->
        [0] {""}
        [one] {" "}(1 gesperrtes oder geändertes Segment ausgelassen)
       *[other] {" "}({ $left } gesperrte oder geänderte Segmente ausgelassen)
    }
checks-all = Alle Arten
checks-all-languages = Alle Sprachen
# $language (String)
checks-into = Sprache: { $language }
checks-which = Art des Funds: { $kind }
checks-kind-count = { $kind } ({ $count })
# $language (String)
checks-none = Keine Funde: Die Übersetzungen ({ $language }) sehen gut aus.
checks-no-language = Sobald ein Dokument übersetzt ist, steht hier, was an der Übersetzung falsch sein könnte.
# $language (String)
checks-no-segments = Noch ist nichts übersetzt ({ $language }); was an Übersetzungen falsch sein könnte, steht später hier.
checks-none-of-kind = Keine Funde dieser Art.
checks-keys = Eingabe springt dorthin · M berichtigt · F markiert als in Ordnung · Leertaste hakt an
checks-keys-word = A nimmt das Wort in die eigenen auf · I ignoriert es
checks-keys-language = L wechselt die Sprache
checks-no-word = Nur Wörter, die in keinem Wörterbuch stehen, lassen sich aufnehmen oder ignorieren
# $document (String)
# $number (Number)
# $fault (String)
checks-row = { $document }, Segment { $number }: { $fault }
checks-mend = Berichtigen
checks-no-fix = Dafür gibt es keine fertige Berichtigung; Eingabe springt dorthin
checks-is-fine = Als in Ordnung markiert; F nimmt es zurück
checks-go = Dorthin springen
checks-fine = Als in Ordnung markieren
checks-not-fine = »In Ordnung« zurücknehmen
# $text (String)
checks-mend-to = Zu »{ $text }« berichtigen
# $text (String)
checks-mend-away = »{ $text }« entfernen
column-fault = Fund
column-segment = Segment
dock-checks = Kontrolle
command-checks = Übersetzungen kontrollieren
command-checks-more = Listet auf, was an den Übersetzungen falsch sein könnte: Zahlen, Namen, Fachbegriffe, Anführungszeichen …
check-kind-empty = Leere Übersetzung
check-kind-equal-to-source = Gleich dem Ausgangstext
check-kind-number-missing = Fehlende Zahl
check-kind-number-added = Zahl nicht im Ausgangstext
check-kind-number-differs = Andere Zahl
check-kind-unit-differs = Andere Einheit
check-kind-name-missing = Fehlender Name
check-kind-name-otherwise = Name nicht wie freigegeben
check-kind-name-two-ways = Name uneinheitlich wiedergegeben
check-kind-term-missing = Fehlender Fachbegriff
check-kind-term-forbidden = Unerwünschter Fachbegriff
check-kind-unpaired = Zeichen ohne Gegenstück
check-kind-quote-style = Anführungszeichen einer anderen Sprache
check-kind-doubled-word = Doppeltes Wort
check-kind-doubled-space = Doppeltes Leerzeichen
check-kind-length = Länge
check-kind-negation-lost = Verneinung verloren
check-kind-negation-added = Verneinung hinzugekommen
check-kind-hedge-lost = Ungewissheit verloren
check-kind-misspelt = Rechtschreibung
