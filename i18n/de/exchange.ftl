## Übersetzungen und Fachbegriffe, die in Dateien hinausgehen und zurückkommen.

format-text-target = reiner Text der Übersetzung
format-html-target = Webseite der Übersetzung, Namen markiert
format-html-bilingual = Webseite, Ausgangstext und Übersetzung nebeneinander
format-docx = Word-Dokument der Übersetzung
format-docx-bilingual = Word-Dokument, Ausgangstext und Übersetzung in einer Tabelle
format-xliff12 = für andere Übersetzungsprogramme, Namen markiert; wieder importierbar
format-xliff21 = die neuere Version, für Programme, die sie kennen; wieder importierbar
format-tbx = TBX v3: Fachbegriffe und freigegebene Wiedergaben
format-tbx2008 = die Version, die die meisten Übersetzungsprogramme lesen: Fachbegriffe und freigegebene Wiedergaben
format-terms-csv = Tabelle der Fachbegriffe und freigegebenen Wiedergaben
format-srx = Segmentierungsregeln der Sitzung

dropped-not-translated =
    { $count ->
        [one] ein Segment ohne Übersetzung
       *[other] { $count } Segmente ohne Übersetzung
    }
dropped-controls =
    { $count ->
        [one] ein Steuerzeichen, das XML nicht erlaubt
       *[other] { $count } Steuerzeichen, die XML nicht erlaubt
    }
dropped-crossing =
    { $count ->
        [one] eine Nennung, die eine andere kreuzt
       *[other] { $count } Nennungen, die andere kreuzen
    }
dropped-mentions =
    { $count ->
        [one] eine Nennung
       *[other] { $count } Nennungen
    }
dropped-other-language =
    { $count ->
        [one] ein Dokument in einer anderen Sprache als die meisten
       *[other] { $count } Dokumente in einer anderen Sprache als die meisten
    }

export-would-write-translated =
    { $segments ->
        [0] Kein übersetztes Segment
        [one] Ein übersetztes Segment
       *[other] { $segments } übersetzte Segmente
    } in { $documents ->
        [one] einem Dokument
       *[other] { $documents } Dokumenten
    }
export-would-write-terms = Wiedergaben von Namen: { $entities }, Fachbegriffe: { $terms }
export-to = Übersetzung in
export-to-none = Noch kein Dokument ist für die Übersetzung in Segmente geteilt
export-skip-untranslated = Ohne das, was nicht übersetzt ist
exported-translated = Übersetzte Segmente
exported-terms = Fachbegriffe

result-exported-translated = In { $file } exportiert (übersetzte Segmente: { $segments }, Dokumente: { $documents })
result-exported-translated-mentions = In { $file } exportiert (übersetzte Segmente: { $segments }, Nennungen: { $mentions }, Dokumente: { $documents })
result-exported-terms = In { $file } exportiert (Wiedergaben von Namen: { $entities }, Fachbegriffe: { $terms })
result-imported-translations = Übersetzungen aus { $file }: neu { $new }, geändert { $changed }, gleich { $equal }, ohne Übersetzung { $untranslated }, hier gesperrt { $refused }, zu anderem Ausgangstext { $differing }, unbekannt { $unknown }
result-imported-terms = Fachbegriffe aus { $file }: neu { $new }, ergänzt { $changed }, bekannt { $same }, hier anders wiedergegeben { $conflicts }
what-import-translations = Übersetzungen aus { $file } importiert (Segmente: { $segments })
what-import-terms = Fachbegriffe aus { $file } importiert (Fachbegriffe und Namen: { $terms })

problem-segments-overlap = Das Segment »{ $text }« liegt über dem Segment »{ $other }«, das vor ihm kam; es wurde weggelassen
problem-unknown-segment = »{ $text }« ist kein Segment dieser Sitzung; die Übersetzung wurde nicht importiert
problem-source-differs = Der Ausgangstext wurde seit dem Export geändert: in der Datei »{ $text }«; die Übersetzung wurde nicht importiert
problem-locked-segment = Das Segment »{ $text }« ist gesperrt; seine Übersetzung wurde nicht geändert
problem-other-rendering = »{ $term }« heißt in der Datei »{ $theirs }« und in der Sitzung »{ $ours }«; der Stand der Sitzung wurde behalten

cli-export-to = Sprache der Übersetzungen, etwa { $example }; sonst alle, wenn das Format sie fasst, oder die erste, die es gibt
cli-export-skip-untranslated = In übersetztem Text auslassen, was nicht übersetzt ist

dropped-broken-rules =
    { $count ->
        [one] eine Regel, die sich nicht anwenden lässt
       *[other] { $count } Regeln, die sich nicht anwenden lassen
    }
export-would-write-rules =
    { $rules ->
        [one] Eine Segmentierungsregel
       *[other] { $rules } Segmentierungsregeln
    }
result-exported-rules =
    { $rules ->
        [one] Eine Segmentierungsregel
       *[other] { $rules } Segmentierungsregeln
    } in { $file } geschrieben
result-imported-rules = Segmentierungsregeln aus { $file }: { $rules }. Sie gelten, sobald Dokumente wieder in Segmente geteilt werden.
pick-filter-translations = Übersetzungen, Fachbegriffe, Segmentierungsregeln

import-done-translations =
    { $new ->
        [0] Keine neuen Übersetzungen
        [one] Eine Übersetzung übernommen
       *[other] { $new } Übersetzungen übernommen
    }{ $changed ->
        [0] {""}
        [one] , eine geändert
       *[other] , { $changed } geändert
    }{ $locked ->
        [0] {""}
        [one] , eine gesperrt und unverändert
       *[other] , { $locked } gesperrt und unverändert
    }{ $unfit ->
        [0] {""}
        [one] , eine ohne passendes Segment
       *[other] , { $unfit } ohne passendes Segment
    }
import-done-terms =
    { $new ->
        [0] Keine neuen Fachbegriffe
        [one] Ein Fachbegriff übernommen
       *[other] { $new } Fachbegriffe übernommen
    }{ $changed ->
        [0] {""}
        [one] , einer ergänzt
       *[other] , { $changed } ergänzt
    }{ $conflicts ->
        [0] {""}
        [one] , einer hier anders wiedergegeben und unverändert
       *[other] , { $conflicts } hier anders wiedergegeben und unverändert
    }
import-report-title = Importierte Übersetzungen
import-report-listed = Welche aufgelistet sind
import-report-all = Alle ({ $count })
import-report-new = Neue ({ $count })
import-report-text = Anderer Text ({ $count })
import-report-rest = Gleicher Text ({ $count })
import-report-none = Keine dieser Art
import-report-keys = Eingabe springt zum Segment · Links und rechts wählen die Auflistung · Entferntes ist durchgestrichen, Neues unterstrichen
import-report-undo = Import rückgängig machen
import-report-row = { $document }, Segment { $number }: { $text }
import-report-row-text = { $document }, Segment { $number }: { $from } → { $to }
import-changed-status = Status: { $from } → { $to }
command-import-report = Importierte Übersetzungen
command-import-report-more = Zeigt Wort für Wort, was der letzte Import an Übersetzungen geändert hat
why-not-nothing-returned = Seit dem Öffnen der Sitzung wurden keine Übersetzungen importiert: eine XLIFF-Datei mit { $keys } importieren
