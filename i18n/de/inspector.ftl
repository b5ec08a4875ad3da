### Der Inspektor: die Nennung am Textcursor und die Entitäten.

inspector-pages = Inspektor
inspector-mention = Nennung
inspector-entities = Entitäten

mention-none = Eine Nennung anklicken, um zu sehen, was über sie bekannt ist. Zum Auszeichnen einen Namen auswählen und eine Taste drücken.
mention-none-document = Ein Dokument öffnen, um die Namen darin auszuzeichnen.
mention-selected =
    { $count ->
        [one] Ein Zeichen ausgewählt
       *[other] { $count } Zeichen ausgewählt
    }
mention-several =
    { $count ->
        [one] Hier liegt eine Nennung
       *[other] Hier liegen { $count } Nennungen: eine auswählen
    }
mention-also-here = Ebenfalls hier

mention-quote = »{ $text }«
mention-row = »{ $text }«, { $label }
mention-label = Label
mention-label-find = Label suchen
mention-label-nothing = Kein Label heißt so
mention-entity = Entität
mention-entity-field = Mit Entität verknüpfen
mention-entity-hint = Nach einem ihrer Namen suchen
mention-entity-nothing = Keine Entität heißt so
mention-entity-other = Mit anderer Entität verknüpfen
mention-entity-show = Entität »{ $name }« anzeigen
mention-entity-new = Neue Entität »{ $name }«
mention-status = Status
mention-is-confirmed = Bestätigt
mention-is-proposed = Vorgeschlagen
mention-is-in-question = Fraglich
mention-is-rejected = Abgelehnt
mention-note = Notiz
mention-note-hint = Notiz schreiben
mention-ranges = Stellen
mention-range = { $line }:{ $column }–{ $to-line }:{ $to-column }
mention-range-remove = Stelle »{ $text }« aus der Nennung entfernen
mention-by = Ausgezeichnet von { $who }, { $when }
mention-by-nobody = Ausgezeichnet { $when }
origin-hand = Von Hand
origin-spread = Von einer anderen Nennung übernommen
origin-list = Aus einer Namensliste
origin-model = Von einem Modell
origin-import = Importiert

attribute-none = Nicht angegeben
attribute-not-a-number = Keine Zahl
attribute-not-a-date = Kein Datum: schreiben wie in { $example }

entities-filter = Entitäten filtern
entities-sort = Entitäten sortieren
entities-by-name = Nach Name
entities-by-use = Nach Nennungen
entities-count =
    { $count ->
        [one] Eine Entität
       *[other] { $count } Entitäten
    }
entities-empty = Eine Entität verbindet die Nennungen, die dasselbe meinen, in allen Sprachen. Um eine anzulegen, eine Nennung anklicken und { $keys } drücken.
entity-row =
    { $name }, { $label }, { $count ->
        [one] eine Nennung
       *[other] { $count } Nennungen
    }

entity-back = Alle Entitäten
entity-name = Name
entity-names = Namen
entity-names-all =
    { $count ->
        [one] Den einzigen Namen anzeigen
       *[other] Alle { $count } Namen anzeigen
    }
entity-more = Mehr zu dieser Entität
entity-name-add = Name hinzufügen
entity-name-written = Schreibung
entity-name-language = Sprache
entity-name-language-hint = Kürzel wie de oder zh-Hant; leer: alle
entity-name-kind = Art
entity-name-remove = Name entfernen
entity-name-done = Fertig
entity-name-row = { $name }, { $language }, { $kind }
entity-name-any = alle Sprachen
name-kind-full = voller Name
name-kind-short = Kurzname
name-kind-abbreviation = Abkürzung
name-kind-reading = Lesung
name-kind-transliteration = Umschrift
name-kind-inflected = gebeugte Form
entity-rendering = Freigegebene Wiedergabe ({ $language })
entity-external = Externe Kennung
entity-note = Notiz
entity-mentions =
    { $count ->
        [0] Noch keine Nennungen
        [one] Eine Nennung
       *[other] { $count } Nennungen
    }
entity-place = Gehe zu: { $sentence }
entity-tick = Abtrennen: { $sentence }

entity-merge = Mit anderer zusammenführen …
entity-merge-find = Entität zum Zusammenführen suchen
entity-merge-preview =
    »{ $from }« geht mit allen Namen{ $mentions ->
        [0] {""}
        [one] {" "}und einer Nennung
       *[other] {" "}und { $mentions } Nennungen
    } in »{ $into }« auf. Einmal Rückgängig bringt beide zurück.
entity-merge-go = Zusammenführen
entity-merge-swap = Umgekehrt
entity-split = Nennungen abtrennen oder verschieben …
entity-split-how = Die Nennungen anhaken, die etwas anderes meinen.
entity-split-name = Name der neuen Entität
entity-split-go =
    { $count ->
        [0] Nennungen abtrennen
        [one] Eine Nennung abtrennen
       *[other] { $count } Nennungen abtrennen
    }
entity-delete = Entität löschen
entity-delete-more =
    { $count ->
        [0] Keine Nennung ist mit ihr verknüpft
        [one] Eine Nennung verliert ihre Verknüpfung
       *[other] { $count } Nennungen verlieren ihre Verknüpfung
    }

## entities that may be the same

same-title = Möglicherweise gleiche Entitäten
same-section = Möglicherweise dieselbe
same-looking = Alle Namen werden verglichen …
same-none = Keine zwei Entitäten ähneln sich
same-count =
    { $count ->
        [one] Ein Paar
       *[other] { $count } Paare
    }
same-row = { $a } und { $b }: { $why }
same-stays = Welcher Name bleibt?
same-keep =
    { $count ->
        [0] { $name }, { $label }, keine Nennungen
        [one] { $name }, { $label }, eine Nennung
       *[other] { $name }, { $label }, { $count } Nennungen
    }
same-merge = Zusammenführen
same-not = Nicht dieselbe
same-merge-with = Mit »{ $name }« zusammenführen
same-not-with = »{ $name }« ist nicht dieselbe
same-close = Schließen
same-folded = »{ $a }« und »{ $b }« unterscheiden sich höchstens in Zeichen, Titeln oder Rechtsformen
same-transliteration = »{ $a }« klingt wie »{ $b }« in einem anderen Schriftsystem
same-abbreviation = Von »{ $a }« und »{ $b }« kürzt eines das andere ab
same-inflected = »{ $a }« und »{ $b }« unterscheiden sich in der Endung
same-spelling = »{ $a }« und »{ $b }« werden ähnlich geschrieben
same-part = Von »{ $a }« und »{ $b }« ist eines ein Teil des anderen
same-identifier = dieselbe Kennung { $id }
same-documents =
    { $count ->
        [one] gemeinsam in einem Dokument
       *[other] gemeinsam in { $count } Dokumenten
    }
mention-armed = Ausgewähltes wird { $label }
entity-rejected =
    { $count ->
        [one] Eine abgelehnte Nennung
       *[other] { $count } abgelehnte Nennungen
    }
