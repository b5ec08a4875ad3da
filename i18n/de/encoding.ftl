### Ein Dokument mit einer anderen Zeichenkodierung neu einlesen.

encoding-title = Zeichenkodierung
encoding-about = »{ $title }«, aus { $file }
encoding-filter = Zeichenkodierung suchen
encoding-none = Keine Zeichenkodierung heißt so.
encoding-present = derzeit
encoding-preview = Anfang des Textes
encoding-reading = Datei wird gelesen …
encoding-same = Mit dieser Zeichenkodierung ist das Dokument derzeit eingelesen.
encoding-comparing = Folgen für die Nennungen werden ermittelt …
encoding-malformed =
    { $count ->
        [one] Eine Stelle der Datei ist mit dieser Zeichenkodierung nicht lesbar.
       *[other] { $count } Stellen der Datei sind mit dieser Zeichenkodierung nicht lesbar.
    }
encoding-unchanged = Der Text bleibt gleich und mit ihm alle Nennungen.
encoding-no-mentions = Das Dokument enthält noch keine Nennungen: Nur der Text ändert sich.
encoding-outcome = Nennungen rücken an ihre Stelle im neuen Text. Erhalten: { $same }; an geändertem Text und dann fraglich: { $changed }; entfallen: { $gone }. Lässt sich rückgängig machen.
encoding-go = Neu einlesen

encoding-unicode = Unicode
encoding-western = Westeuropäisch
encoding-central-european = Mitteleuropäisch
encoding-baltic = Baltisch, nordisch, keltisch, maltesisch
encoding-greek = Griechisch
encoding-turkish = Türkisch
encoding-cyrillic = Kyrillisch
encoding-arabic = Arabisch
encoding-hebrew = Hebräisch
encoding-japanese = Japanisch
encoding-chinese = Chinesisch
encoding-korean = Koreanisch
encoding-thai = Thailändisch
encoding-vietnamese = Vietnamesisch
