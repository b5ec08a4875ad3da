### Das Label-Schema: sein Editor, was an einem falsch ist, was eine Änderung bewirkt.

scheme-title = Label-Schema
scheme-tabs = Teile des Schemas
scheme-labels = Labels
scheme-relations = Beziehungsarten
scheme-document = Dokument-Labels
scheme-rules = Regeln
scheme-ready-made = Vorlagen …
scheme-load = Laden …
scheme-save = Speichern unter …
scheme-press = Presse: Unternehmen, Person, Produkt
scheme-conll = CoNLL-2003: vier Typen
scheme-hipe = HIPE-2022: historische Zeitungen
scheme-ontonotes = OntoNotes 5.0: achtzehn Typen
scheme-add = Hinzufügen
scheme-remove = Entfernen
scheme-up = Nach oben
scheme-down = Nach unten
scheme-no-labels = Mit Labels werden Nennungen ausgezeichnet. Hier das erste hinzufügen.
scheme-no-relations = Beziehungsarten sagen, was Nennungen miteinander zu tun haben, etwa »übernimmt«. Hier die erste hinzufügen.
scheme-no-document = Dokument-Labels sagen etwas über ein ganzes Dokument, etwa sein Thema. Hier das erste hinzufügen.
scheme-unnamed = Nr. { $number }, ohne Schlüssel
scheme-key = Schlüssel
scheme-key-hint = wie in Dateien, etwa company
scheme-name-in = Name, { $language }
scheme-color = Farbe
scheme-color-automatic = Nach der Position
scheme-color-choose = Farbe { $color }
scheme-color-own = Eigene Farbe
scheme-color-light = So sieht sie auf hellem Grund aus
scheme-color-dark = So sieht sie auf dunklem Grund aus
scheme-shortcut = { $key }, nach der Position
scheme-no-shortcut = Nach der Position keine: eine wählen, etwa X oder Alt+B
scheme-own-key = Taste zum Auszeichnen
# $command (String)
scheme-key-held = Diese Taste gehört zu »{ $command }« und bleibt dort: eine andere wählen
scheme-parent = Gehört zu
scheme-no-parent = Keinem anderen Label
scheme-parent-gone = { $label } gehört zu keinem anderen Label mehr und wird nicht mehr als { $parent } gefunden
scheme-parent-other = { $label } gehört zu { $other } statt zu { $parent }
scheme-parent-new = { $label } gehört nun zu { $other } und wird auch so gefunden
scheme-guideline = Richtlinie mit Beispielen
scheme-attributes = Attribute
scheme-add-attribute = Attribut hinzufügen
scheme-remove-attribute = Attribut { $key } entfernen
scheme-kind = Art des Werts
scheme-kind-text = Text
scheme-kind-number = Zahl
scheme-kind-date = Datum
scheme-kind-flag = Ja oder nein
scheme-kind-one-of = Eines aus einer Liste
scheme-kind-many-of = Mehrere aus einer Liste
scheme-choices = Optionen
scheme-choices-hint = Eingabe fügt die nächste Option hinzu, { $up } und { $down } verschieben sie, { $remove } entfernt sie. Eine kopierte Liste ergibt je Zeile eine Option.
scheme-choice-key = Option Nr. { $number }: Schlüssel
scheme-choice-name = Option Nr. { $number }: Name, { $language }
scheme-add-choice = Option hinzufügen
scheme-remove-choice = Option Nr. { $number } entfernen
scheme-default = Standardwert
scheme-default-yes = Ja
scheme-default-no = Nein
scheme-from = Führt von
scheme-to = Führt zu
scheme-any-label = Jedes Label
scheme-overlap = Nennungen dürfen übereinanderliegen
scheme-overlap-any = Beliebig
scheme-overlap-any-more = Auch überkreuz: »Neue Kolvar« und »Kolvar Bank« in »Neue Kolvar Bank«.
scheme-overlap-nested = Eine in der anderen
scheme-overlap-nested-more = »Kolvar« in »Bank von Kolvar«, aber nie überkreuz.
scheme-overlap-none = Gar nicht
scheme-overlap-none-more = Jedes Wort gehört zu höchstens einer Nennung, wie in CoNLL.

scheme-what-happens = Was mit vorhandenen Nennungen geschieht
scheme-weighing = Wird gezählt …
scheme-same = Das Schema ist, wie es war.
scheme-nothing-happens = Nichts Vorhandenes ändert sich.
scheme-becomes =
    { $count ->
        [one] Eine Nennung von »{ $label }« wird zu »{ $to }«
       *[other] { $count } Nennungen von »{ $label }« werden zu »{ $to }«
    }
scheme-goes =
    { $count ->
        [one] Eine Nennung von »{ $label }« wird entfernt
       *[other] { $count } Nennungen von »{ $label }« werden entfernt
    }
scheme-undecided =
    { $count ->
        [one] Auswählen, was aus einer Nennung von »{ $label }« wird
       *[other] Auswählen, was aus { $count } Nennungen von »{ $label }« wird
    }
scheme-entities =
    { $count ->
        [one] eine Entität
       *[other] { $count } Entitäten
    }
scheme-relations-too =
    { $count ->
        [one] eine Beziehung
       *[other] { $count } Beziehungen
    }
scheme-documents =
    { $count ->
        [one] in einem Dokument
       *[other] in { $count } Dokumenten
    }
scheme-relations-become =
    { $count ->
        [one] Eine Beziehung »{ $kind }« wird zu »{ $to }«
       *[other] { $count } Beziehungen »{ $kind }« werden zu »{ $to }«
    }
scheme-relations-go =
    { $count ->
        [one] Eine Beziehung »{ $kind }« wird entfernt
       *[other] { $count } Beziehungen »{ $kind }« werden entfernt
    }
scheme-relations-undecided =
    { $count ->
        [one] Auswählen, was aus einer Beziehung »{ $kind }« wird
       *[other] Auswählen, was aus { $count } Beziehungen »{ $kind }« wird
    }
scheme-values-become =
    { $count ->
        [one] Ein Wert von { $key } wird zu einem von { $to }
       *[other] { $count } Werte von { $key } werden zu Werten von { $to }
    }
scheme-values-go =
    { $count ->
        [one] Ein Wert von { $key } wird entfernt
       *[other] { $count } Werte von { $key } werden entfernt
    }
scheme-values-stay =
    { $count ->
        [one] Ein Wert von { $key } bleibt, ist aber nicht mehr änderbar
       *[other] { $count } Werte von { $key } bleiben, sind aber nicht mehr änderbar
    }
scheme-values-unfit =
    { $count ->
        [one] Ein Wert von { $key } passt nicht zu seiner Art und bleibt, wie er ist
       *[other] { $count } Werte von { $key } passen nicht zu ihrer Art und bleiben, wie sie sind
    }
scheme-crossings =
    { $count ->
        [one] Eine Nennung verstößt gegen die neue Überlappungsregel; sie bleibt, und die Kontrolle nennt sie
       *[other] { $count } Nennungen verstoßen gegen die neue Überlappungsregel; sie bleiben, und die Kontrolle nennt sie
    }
scheme-ends =
    { $count ->
        [one] Eine Beziehung verbindet, was ihre Art nicht mehr verbindet; sie bleibt, und die Kontrolle nennt sie
       *[other] { $count } Beziehungen verbinden, was ihre Arten nicht mehr verbinden; sie bleiben, und die Kontrolle nennt sie
    }
scheme-joined =
    { $count ->
        [one] Eine Nennung geht in einer anderen auf, die an derselben Stelle dasselbe Label bekommt
       *[other] { $count } Nennungen gehen in anderen auf, die an derselben Stelle dasselbe Label bekommen
    }
scheme-relations-joined =
    { $count ->
        [one] Eine Beziehung geht in einer anderen zwischen denselben Nennungen auf
       *[other] { $count } Beziehungen gehen in anderen zwischen denselben Nennungen auf
    }
scheme-joined-lost =
    { $count ->
        [one] ein Widerspruch: Zuerst Entschiedenes bleibt
       *[other] { $count } Widersprüche: Zuerst Entschiedenes bleibt
    }
scheme-choice-becomes =
    { $count ->
        [one] Ein Wert »{ $choice }« von { $key } wird zu »{ $to }«
       *[other] { $count } Werte »{ $choice }« von { $key } werden zu »{ $to }«
    }
scheme-choice-goes =
    { $count ->
        [one] Ein Wert »{ $choice }« von { $key } wird entfernt
       *[other] { $count } Werte »{ $choice }« von { $key } werden entfernt
    }
scheme-choice-stays =
    { $count ->
        [one] Ein Wert »{ $choice }« von { $key } bleibt, steht aber nicht mehr zur Auswahl
       *[other] { $count } Werte »{ $choice }« von { $key } bleiben, stehen aber nicht mehr zur Auswahl
    }
scheme-fate-name = Was aus »{ $label }« wird
scheme-fate-choose = Auswählen …
scheme-fate-remove = Entfernen
scheme-fate-keep = Werte behalten
scheme-apply = Schema anwenden
scheme-applied =
    { $count ->
        [0] Das Label-Schema ist geändert
        [one] Das Label-Schema und eine Nennung sind geändert
       *[other] Das Label-Schema und { $count } Nennungen sind geändert
    }
scheme-undo = Rückgängig
scheme-saved = Das Schema ist gespeichert in { $file }
scheme-loaded = Geladen aus { $file }; vor dem Anwenden wird nichts geändert
scheme-not-read =
    { $count ->
        [one] Eine Zeile ist zu überprüfen:
       *[other] { $count } Zeilen sind zu überprüfen:
    }

scheme-fault-empty-key = { $kind } Nr. { $number } hat keinen Schlüssel: einen angeben
scheme-fault-doubled-key = Der Schlüssel { $key } kommt doppelt vor: einen davon ändern
scheme-fault-bad-key = { $key } kann kein Schlüssel sein: Buchstaben und Ziffern schreiben, - _ . nur dazwischen
scheme-fault-no-parent = { $label } gehört zu { $parent }, das kein Label dieses Schemas ist: ein anderes wählen
scheme-fault-ring = { $label } gehört zu sich selbst: ein anderes Label wählen
scheme-fault-color = { $color } ist keine Farbe (von { $label }): wie #0072B2 schreiben oder leer lassen
scheme-fault-shortcut = { $shortcut } ist keine Taste (von { $label })
scheme-fault-shared-shortcut = { $label } und { $other } haben dieselbe Taste { $shortcut }: eine davon ändern
scheme-fault-no-choices = { $key } ist eine Liste ohne Optionen: mindestens eine angeben
scheme-fault-empty-choice = { $key } hat eine Option ohne Schlüssel: einen angeben
scheme-fault-doubled-choice = { $key } hat die Option »{ $choice }« doppelt: eine entfernen
scheme-fault-default = Der Standardwert »{ $value }« passt nicht zur Art von { $key }
scheme-fault-end = { $kind } verbindet { $label }, das kein Label dieses Schemas ist
scheme-fault-ends-gone = Die Labels, die { $kind } verbindet, sind entfernt: andere wählen oder jedes Label
scheme-part-label = Label
scheme-part-attribute = Attribut
scheme-part-relation = Beziehungsart
scheme-part-document = Dokument-Label

scheme-note-line = Zeile { $line }: { $note }
scheme-note-bad-line = ausgelassen, weil nicht lesbar ({ $detail })
scheme-note-doubled = ausgelassen, weil { $key } in einer früheren Zeile steht
scheme-note-no-parent = { $label } gehört nun zu keinem anderen, weil es kein Label { $parent } gibt
scheme-note-no-end = { $kind } ohne { $label }, weil es kein solches Label gibt
error-no-scheme = Das ist kein Label-Schema: eine Datei wählen, die mit »Speichern unter …« geschrieben wurde, oder die session.ron einer Sitzung
error-scheme-undecided = { $kind } { $key } ist in Gebrauch: zuerst angeben, was daraus wird

guideline-more = Ganze Richtlinie
guideline-less = Weniger
guideline-of = Richtlinie für »{ $label }«
pick-save-scheme = Label-Schema speichern
pick-load-scheme = Label-Schema laden
pick-filter-schemes = Label-Schemata
task-scheme = Schema wird geändert

cli-scheme = Das Label-Schema einer Sitzung anzeigen, speichern oder durch ein anderes ersetzen
cli-scheme-save = Datei, in die das Schema geschrieben wird, wie es vor jeder Änderung ist
cli-scheme-load = Datei mit dem Schema, das an seine Stelle tritt
cli-scheme-ready-made = Ein mitgeliefertes Schema: { $names }
cli-scheme-becomes = Was aus einem Label oder einer Beziehungsart wird, die wegfällt, etwa { $example }; mehrfach möglich
cli-scheme-remove = Label oder Beziehungsart, die mit allem wegfällt, was sie trägt; mehrfach möglich
cli-scheme-preview = Nur anzeigen, was geschehen würde, und nichts ändern
cli-scheme-bad-becomes = »{ $value }« sagt nicht, was woraus wird: ALT=NEU schreiben, mit NEU als Schlüssel des neuen Schemas
result-scheme-label =
    { $count ->
        [one] { $label }: { $name }, eine Nennung
       *[other] { $label }: { $name }, { $count } Nennungen
    }
