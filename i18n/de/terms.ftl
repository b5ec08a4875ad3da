### Fachbegriffe von Hand, und Wiedergaben, die in Übersetzungen umbenannt werden.

command-terms = Fachbegriffe …
command-terms-more = Zeigt die Fachbegriffe der Sitzung und die freigegebenen Wiedergaben ihrer Namen; Fachbegriffe werden dort hinzugefügt, geändert und entfernt
command-new-term = Neuer Fachbegriff …
command-new-term-more = Macht die ausgewählten Wörter zum Fachbegriff: die des Ausgangstexts, und die der Übersetzung als Wiedergabe

terms-title = Fachbegriffe
terms-filter = Fachbegriffe filtern
# $keys (String)
terms-none = Die Sitzung hat noch keine Fachbegriffe. Einfg fügt einen hinzu, ebenso { $keys }, während in einem Text oder seiner Übersetzung Wörter ausgewählt sind.
terms-nothing-found = Kein Fachbegriff passt
terms-looking = Fachbegriffe werden aufgelistet …
# $count (Number)
terms-count =
    { $count ->
        [one] Ein Fachbegriff oder Name
       *[other] { $count } Fachbegriffe und Namen
    }
terms-new = Neuer Fachbegriff
terms-add = Hinzufügen
terms-save = Speichern
terms-remove = Entfernen
terms-close = Schließen
terms-text = Fachbegriff
terms-language = Sprache
# $example (String)
terms-language-hint = Sprachkürzel, etwa { $example }
# $language (String)
terms-rendering = Wiedergabe: { $language }
terms-no-working-language = Sobald ein Dokument übersetzt wird, hat dessen Sprache hier ein Feld für die Wiedergabe.
terms-forbidden = Nicht zu verwenden, je Zeile eines
terms-note = Notiz
# $text (String)
# $language (String)
# $rendering (String)
terms-row = { $text } ({ $language }): { $rendering }
# $text (String)
# $language (String)
terms-row-bare = { $text } ({ $language }), ohne Wiedergabe
# $name (String)
# $label (String)
# $rendering (String)
terms-row-name = { $name } ({ $label }): { $rendering }
terms-of-entity = Das ist eine Entität: Ihre Wiedergaben werden im Inspektor geändert.
terms-keys = Eingabe bearbeitet · Einfg fügt hinzu · Entf entfernt
terms-keys-form = Eingabe speichert · Esc lässt alles, wie es war

error-empty-term = Der Fachbegriff ist leer: einen eingeben
# $text (String)
error-term-exists = »{ $text }« ist in dieser Sprache schon ein Fachbegriff: diesen ändern
# $text (String)
what-add-term = Fachbegriff »{ $text }« hinzugefügt
# $text (String)
what-change-term = Fachbegriff »{ $text }« geändert
# $text (String)
# $terms (Number)
what-remove-terms =
    { $terms ->
        [one] Fachbegriff »{ $text }« entfernt
       *[other] { $terms } Fachbegriffe entfernt
    }
# $name (String)
# $from (String)
# $to (String)
# $segments (Number)
# $left (Number)
what-rename-rendering =
    { $segments ->
        [0] { $name }: Wiedergabe »{ $to }« statt »{ $from }«
        [one] { $name }: Wiedergabe »{ $to }« statt »{ $from }«, auch in einer Übersetzung
       *[other] { $name }: Wiedergabe »{ $to }« statt »{ $from }«, auch in { $segments } Übersetzungen
    }{ $left ->
        [0] {""}
        [one] {" "}(1 gesperrtes oder geändertes Segment ausgelassen)
       *[other] {" "}({ $left } gesperrte oder geänderte Segmente ausgelassen)
    }

## the preview of renaming

# $name (String)
# $from (String)
# $to (String)
renaming-title = { $name }: »{ $from }« wird »{ $to }«
renaming-intro = Die alte Wiedergabe steht in Übersetzungen. Was angehakt ist, ändert sich zusammen mit der Wiedergabe, in einem Schritt.
# $ticked (Number)
# $count (Number)
renaming-summary =
    { $count ->
        [one] { $ticked } von 1 Stelle
       *[other] { $ticked } von { $count } Stellen
    }
renaming-locked = gesperrt, bleibt wie es ist
renaming-reviewed = danach erneut zu prüfen
renaming-ending = mit Endung
renaming-in-word = in einem längeren Wort
# $count (Number)
renaming-go =
    { $count ->
        [one] Eine Stelle ändern
       *[other] { $count } Stellen ändern
    }
renaming-alone = Nur die Wiedergabe ändern
renaming-keys = Leertaste hakt an · Eingabe ändert
