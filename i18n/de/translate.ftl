### Übersetzen: Segmente nebeneinander, ihr Status, Treffer und Namen.

command-translate-open = Dokument übersetzen
command-translate-open-more = Zeigt das Dokument Satz für Satz neben seiner Übersetzung oder kehrt an derselben Stelle zum Lesen zurück
command-segment-confirm = Segment bestätigen und weitergehen
command-segment-confirm-more = Markiert das Segment als übersetzt und geht zum nächsten
command-segment-confirm-here = Segment bestätigen
command-segment-confirm-here-more = Markiert das Segment als übersetzt und bleibt dort
command-segment-next = Zum nächsten Segment gehen
command-segment-next-more = Behält das Geschriebene und geht zum nächsten Segment
command-segment-previous = Zum vorherigen Segment gehen
command-segment-previous-more = Behält das Geschriebene und geht zum vorherigen Segment
command-segment-next-untranslated = Zum nächsten nicht übersetzten Segment gehen
command-segment-next-untranslated-more = Geht zum nächsten Segment ohne Übersetzung; nach dem letzten kommt das erste
command-segment-copy-source = Ausgangstext in die Übersetzung kopieren
command-segment-copy-source-more = Setzt den Ausgangstext des Segments an die Stelle der Übersetzung
command-segment-clear = Übersetzung leeren
command-segment-clear-more = Leert die Übersetzung des Segments; »Rückgängig« holt sie zurück
command-segment-split = Segment teilen …
command-segment-split-more = Macht aus einem Segment zwei, zwischen zwei Wörtern nach Wahl
command-segment-merge = Mit nächstem Segment verbinden
command-segment-merge-more = Macht aus diesem und dem nächsten Segment eines; ihre Übersetzungen werden verbunden
command-segment-draft = Segment als Entwurf markieren
command-segment-draft-more = Markiert die ausgewählten Segmente als Entwürfe, die noch zu bestätigen sind
command-segment-translated = Segment als übersetzt markieren
command-segment-translated-more = Markiert die ausgewählten Segmente als übersetzt
command-segment-reviewed = Segment als geprüft markieren
command-segment-reviewed-more = Markiert die ausgewählten Segmente als geprüft; eine spätere Änderung macht sie zum Entwurf
command-segment-lock = Segment sperren oder entsperren
command-segment-lock-more = Schützt die Übersetzung der ausgewählten Segmente vor Änderungen oder gibt sie wieder frei
command-segment-comment = Segment kommentieren …
command-segment-comment-more = Sagt oder fragt etwas zum Segment; wer das Dokument liest, sieht es auch
command-segment-note = Notiz zum Segment bearbeiten
command-segment-note-more = Setzt den Tastaturfokus in die Notiz zur Übersetzung des Segments
command-segment-read = Übersetzung lesen
command-segment-read-more = Zeigt die Übersetzung als fortlaufenden Text oder kehrt zu den Segmenten zurück
command-segment-show-all = Alle Segmente anzeigen
command-segment-show-all-more = Zeigt jedes Segment des Dokuments
command-segment-show-untranslated = Nicht übersetzte Segmente anzeigen
command-segment-show-untranslated-more = Zeigt nur die Segmente ohne Übersetzung
command-segment-show-drafts = Entwürfe anzeigen
command-segment-show-drafts-more = Zeigt nur die Segmente, deren Übersetzung nicht bestätigt ist
command-segment-show-to-review = Zu prüfende Segmente anzeigen
command-segment-show-to-review-more = Zeigt nur die Segmente, die übersetzt und nicht geprüft sind
command-segment-show-commented = Kommentierte Segmente anzeigen
command-segment-show-commented-more = Zeigt nur die Segmente mit offenem Kommentar oder Notiz
command-segment-match = Treffer { $number } übernehmen
command-segment-match-more = Übernimmt Treffer { $number } der Seitenleiste als Übersetzung
command-segment-name = Namen { $number } einfügen
command-segment-name-more = Schreibt Namen { $number } der Seitenleiste an den Textcursor, wie er für die Sprache freigegeben ist

group-translate = Übersetzen
why-not-translating = Das Dokument wird gerade übersetzt: um es wieder zu lesen, { $action }
why-not-not-translating = Das Dokument wird gerade gelesen: um es zu übersetzen, { $action }
why-not-no-segment = Kein Segment ist ausgewählt: eines anklicken
why-not-no-match = Zu diesem Segment gibt es keinen Treffer { $number }: die Übersetzung eingeben
why-not-no-name-here = Dieses Segment hat keinen Namen { $number }: den Namen zuerst im Text auszeichnen
error-segment-locked = Das Segment »{ $text }« ist gesperrt; es lässt sich erst nach dem Entsperren ändern
error-nothing-translated = Das Segment hat noch keine Übersetzung; eine eingeben oder den Ausgangstext kopieren
error-nothing-to-translate = Das Dokument hat keinen Satz zum Übersetzen; nachsehen, ob alles ausgelassen ist
error-nothing-segmented = Nichts davon hat Segmente, und für anderes hat das Format keinen Platz; zuerst die Dokumente in Segmente teilen
what-translate-segment = »{ $text }« übersetzt
what-confirm-segment = Übersetzung »{ $text }« bestätigt
what-note-segment = Notiz zur Übersetzung von »{ $text }« geändert
segment-status = Status der Segmente
segment-is-untranslated = nicht übersetzt
segment-is-draft = Entwurf
segment-is-machine-draft = Maschinenentwurf
segment-is-translated = übersetzt
segment-is-reviewed = geprüft
segment-is-locked = gesperrt
segment-engine = Entwurf von { $engine }
segment-filter = Angezeigte Segmente
segment-filter-all = Alle
segment-filter-untranslated = Nicht übersetzt
segment-filter-drafts = Entwürfe
segment-filter-to-review = Zu prüfen
segment-filter-commented = Kommentiert
segment-find = In Segmenten suchen
segment-none-answers = Keine passenden Segmente.
segment-progress =
    { $segments ->
        [one] { $done } von einem Segment
       *[other] { $done } von { $segments } Segmenten
    }
segment-progress-words =
    { $words ->
        [one] { $done } von einem Wort
       *[other] { $done } von { $words } Wörtern
    }
segment-progress-characters = { $done } von { $characters } Zeichen
segment-place = Segment { $number } von { $segments }
segment-row = Segment { $number }, { $status }: { $source }
segment-field = Übersetzung von Segment { $number }
segment-field-hint = { $key } kopiert den Ausgangstext
segment-empty = Von diesem Dokument ist noch nichts übersetzt ({ $language }). Zuerst wird es in seine Sätze geteilt; was ausgelassen ist, fehlt auch hier.
segment-begin = In Sätze teilen
segment-last = Das ist das letzte angezeigte Segment
segment-first = Das ist das erste angezeigte Segment
segment-all-translated = Jedes Segment dieses Dokuments hat eine Übersetzung
segment-choose-cut = Links und Rechts wählen, zwischen welchen Wörtern geteilt wird; Eingabe teilt, Esc lässt es ganz
segment-matches = Treffer
segment-no-matches = Noch ist nichts Ähnliches übersetzt.
segment-match-row = { $percent }: { $text }
segment-match-replaced = Ersetzt: { $changes }
segment-match-penalty = Abzug { $points }
segment-match-scores = Wortstämme { $stems }, Wörter { $words }, alles { $all }
segment-names = Namen
segment-no-names = In diesem Segment ist kein Name ausgezeichnet.
segment-name-row = { $source }: { $target } ({ $how })
segment-name-approved = freigegebene Wiedergabe
segment-name-alias = Name in dieser Sprache
segment-name-canonical = Name der Entität
segment-name-as-is = wie im Ausgangstext, nicht verknüpft
segment-name-there = Steht in der Übersetzung
segment-terms = Fachbegriffe
segment-term-row = { $source }: { $target } (Fachbegriff)
segment-comments = Kommentare
segment-notes = Notiz
segment-note-hint = Für sich selbst und für die Prüfung
segment-none-chosen = Ein Segment wählen: Seine Namen und Treffer stehen dann hier.
segment-changed = { $status } · { $by } · { $at }
segment-reading = Absatz { $number } der Übersetzung
target-language-title = In welche Sprache übersetzen?
target-language-hint = Sprache suchen
target-language-go = Übersetzen
target-language-working = Arbeitssprache
target-language-begun = begonnen

what-clear-segments =
    { $segments ->
        [one] Übersetzung von »{ $text }« geleert
       *[other] Übersetzungen von { $segments } Segmenten geleert
    }
what-copy-source =
    { $segments ->
        [one] »{ $text }« in die Übersetzung kopiert
       *[other] Ausgangstext von { $segments } Segmenten in die Übersetzung kopiert
    }
what-segment-draft =
    { $segments ->
        [one] Übersetzung von »{ $text }« als Entwurf markiert
       *[other] { $segments } Segmente als Entwürfe markiert
    }
what-segment-translated =
    { $segments ->
        [one] »{ $text }« als übersetzt markiert
       *[other] { $segments } Segmente als übersetzt markiert
    }
what-segment-reviewed =
    { $segments ->
        [one] Übersetzung von »{ $text }« als geprüft markiert
       *[other] { $segments } Segmente als geprüft markiert
    }
what-segment-locked =
    { $segments ->
        [one] Übersetzung von »{ $text }« gesperrt
       *[other] { $segments } Segmente gesperrt
    }
segment-selected =
    { $segments ->
        [one] { $segments } Segment ausgewählt
       *[other] { $segments } Segmente ausgewählt
    }
segment-match-more-of =
    { $segments ->
        [one] und ein weiteres Segment
       *[other] und { $segments } weitere Segmente
    }
segment-filled =
    { $segments ->
        [one] Ein gleiches Segment hat diese Übersetzung als Entwurf erhalten
       *[other] { $segments } gleiche Segmente haben diese Übersetzung als Entwurf erhalten
    }
what-confirm-equal-segments =
    { $segments ->
        [one] Übersetzung »{ $text }« bestätigt und als Entwurf in ein gleiches Segment übernommen
       *[other] Übersetzung »{ $text }« bestätigt und als Entwurf in { $segments } gleiche Segmente übernommen
    }
segment-match-age =
    { $days ->
        [0] heute
        [1] gestern
       *[other] vor { $days } Tagen
    }
