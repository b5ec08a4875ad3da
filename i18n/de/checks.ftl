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
check-name-missing = Der Name „{ $name }“ fehlt; erwartet: { $rendering }
# $found (String)
# $approved (String)
check-name-otherwise = „{ $found }“ ist als „{ $approved }“ freigegeben
# $found (String)
# $elsewhere (String)
check-name-two-ways = „{ $found }“ steht sonst meist als „{ $elsewhere }“
# $term (String)
# $rendering (String)
check-term-missing = Für den Begriff „{ $term }“ wird „{ $rendering }“ erwartet
# $found (String)
check-term-forbidden = „{ $found }“ soll nicht verwendet werden
# $sign (String)
check-unpaired = { $sign } hat kein Gegenstück
# $found (String)
# $wanted (String)
check-quote-style = { $found } ist ein Anführungszeichen einer anderen Sprache; hier steht { $wanted }
# $word (String)
check-doubled-word = „{ $word }“ steht doppelt
check-doubled-space = Mehr als ein Leerzeichen
# $percent (String)
check-length = Auffällige Länge: { $percent } des Ausgangstextes
# $word (String)
check-negation-lost = „{ $word }“ verneint: Steht das in der Übersetzung?
# $word (String)
check-negation-added = „{ $word }“ verneint: Steht das im Ausgangstext?
# $word (String)
check-hedge-lost = „{ $word }“ lässt es offen: Tut das auch die Übersetzung?
# $count (Number)
check-count =
    { $count ->
        [0] An den Übersetzungen ist nichts zu prüfen
        [one] Eine Stelle zu prüfen
       *[other] { $count } Stellen zu prüfen
    }
cli-quality = Übersetzungen prüfen: Zahlen, Namen, Begriffe, Anführungszeichen …
cli-quality-to = Die Sprache, in die übersetzt wird, etwa en
# $language (String)
quality-no-segments = Kein Dokument hat Segmente für { $language }; zuerst mit »glossator segment« welche bilden
