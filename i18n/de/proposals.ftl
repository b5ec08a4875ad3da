### Vorschläge und ihre Quellen

## Was getan wurde, für den Verlauf

what-propose-anew =
    { $gone ->
        [0]
            { $mentions ->
                [one] Eine Nennung vorgeschlagen
               *[other] { $mentions } Nennungen vorgeschlagen
            }
        [one]
            { $mentions ->
                [0] Einen Vorschlag zurückgezogen
                [one] Eine Nennung vorgeschlagen und einen früheren Vorschlag zurückgezogen
               *[other] { $mentions } Nennungen vorgeschlagen und einen früheren Vorschlag zurückgezogen
            }
       *[other]
            { $mentions ->
                [0] { $gone } Vorschläge zurückgezogen
                [one] Eine Nennung vorgeschlagen und { $gone } frühere Vorschläge zurückgezogen
               *[other] { $mentions } Nennungen vorgeschlagen und { $gone } frühere Vorschläge zurückgezogen
            }
    }
what-switch-list-on = Namensliste »{ $name }« eingeschaltet
what-switch-list-off =
    { $mentions ->
        [0] Namensliste »{ $name }« ausgeschaltet
        [one] Namensliste »{ $name }« mit ihrem Vorschlag ausgeschaltet
       *[other] Namensliste »{ $name }« mit ihren { $mentions } Vorschlägen ausgeschaltet
    }
what-switch-names-on = Vorschläge aus bestätigten Namen eingeschaltet
what-switch-names-off =
    { $mentions ->
        [0] Vorschläge aus bestätigten Namen ausgeschaltet
        [one] Vorschläge aus bestätigten Namen ausgeschaltet, dabei einen entfernt
       *[other] Vorschläge aus bestätigten Namen ausgeschaltet, dabei { $mentions } entfernt
    }
what-switch-learned-on = Gelernte Vorschläge eingeschaltet
what-switch-learned-off =
    { $mentions ->
        [0] Gelernte Vorschläge ausgeschaltet
        [one] Gelernte Vorschläge ausgeschaltet, dabei einen entfernt
       *[other] Gelernte Vorschläge ausgeschaltet, dabei { $mentions } entfernt
    }
what-differ-entities = Festgehalten: »{ $name }« und »{ $other }« sind nicht dasselbe

## Der Dialog

proposals-title = Vorschläge durchsehen
proposals-sources = Quellen
proposals-open-ones = Offene Vorschläge
proposals-source-names = In dieser Sitzung bestätigte Namen
proposals-source-list = Liste »{ $name }«
proposals-source-learned = Aus Entscheidungen gelernt
proposals-source-other = Importe und aus Dateien ausgezeichnete Listen
proposals-basis-names =
    { $entities ->
        [0] aus den Texten bestätigter Nennungen
        [one] aus bestätigten Nennungen und den Namen einer Entität
       *[other] aus bestätigten Nennungen und den Namen von { $entities } Entitäten
    }
proposals-basis-list =
    { $entries ->
        [one] ein Eintrag
       *[other] { $entries } Einträge
    }
proposals-basis-learned =
    { $decisions ->
        [one] um { $time } aus einer Entscheidung gelernt
       *[other] um { $time } aus { $decisions } Entscheidungen gelernt
    }
proposals-basis-unlearned = lernt, sobald vorgeschlagen wird
proposals-basis-other = nicht abschaltbar
proposals-count-open =
    { $count ->
        [0] nichts offen
        [one] einer offen
       *[other] { $count } offen
    }
proposals-keep-learning = Während der Arbeit im Hintergrund lernen
proposals-propose = Jetzt vorschlagen
proposals-group =
    { $count ->
        [one] { $label } · { $source } · eine Stelle
       *[other] { $label } · { $source } · { $count } Stellen
    }
proposals-none = Nichts wartet auf eine Entscheidung. Einige Nennungen bestätigen oder eine Namensliste hinzufügen, dann vorschlagen.
proposals-looking = Offene Vorschläge werden gesucht …
proposals-summary =
    { $names ->
        [one] { $places } offen, ein Name
       *[other] { $places } offen, { $names } Namen
    }
proposals-places =
    { $count ->
        [one] eine Stelle
       *[other] { $count } Stellen
    }
proposals-likely = zu { $percent } wahrscheinlich
proposals-part = { $on }/{ $all }
proposals-row = { $name }, { $places }
proposals-keys = Eingabe nimmt an, sobald alle Stellen gezeigt wurden · Rücktaste lehnt ab · Q stellt infrage · 1–9 oder T mit anderem Label annehmen · → jede Stelle · Leertaste hakt an · O öffnet
proposals-show =
    { $count ->
        [one] Stelle zeigen
       *[other] { $count } Stellen zeigen
    }
proposals-enter-shows =
    { $count ->
        [one] zeigt die Stelle
       *[other] zeigt { $count } Stellen
    }
proposals-enter-accepts =
    { $count ->
        [one] nimmt an
       *[other] nimmt { $count } an
    }
proposals-accept =
    { $count ->
        [one] Annehmen
       *[other] { $count } annehmen
    }
proposals-accept-so = Mit diesem Label annehmen
proposals-reject =
    { $count ->
        [one] Ablehnen
       *[other] { $count } ablehnen
    }
proposals-close = Schließen
proposals-unseen =
    { $count ->
        [one] Ein Name weiter unten wurde noch nicht gesehen und bleibt offen
       *[other] { $count } Namen weiter unten wurden noch nicht gesehen und bleiben offen
    }
proposals-accepted =
    { $count ->
        [one] Ein Vorschlag angenommen
       *[other] { $count } Vorschläge angenommen
    }
proposals-rejected =
    { $count ->
        [one] Ein Vorschlag abgelehnt
       *[other] { $count } Vorschläge abgelehnt
    }

## Was beim Vorschlagen herauskommt

proposals-withdrawn =
    { $count ->
        [one] Nichts Neues vorzuschlagen; ein früherer Vorschlag wurde zurückgezogen
       *[other] Nichts Neues vorzuschlagen; { $count } frühere Vorschläge wurden zurückgezogen
    }
proposals-all-off = Alle Quellen für Vorschläge sind ausgeschaltet: zuerst eine einschalten
task-warming = Vorschläge
status-proposals =
    { $count ->
        [one] Ein neuer Vorschlag: { $key }
       *[other] { $count } neue Vorschläge: { $key }
    }
status-proposals-more = Übernimmt, was im Hintergrund gelernt wurde

## Warum eine Nennung vorgeschlagen wurde, im Inspektor

reason-list = Aus der Liste »{ $list }«: { $entry }
reason-list-alone = Aus der Liste »{ $list }«
reason-list-gone = Aus einer Namensliste, die nicht mehr da ist
reason-name =
    { $count ->
        [0] Wie ein Name von »{ $name }«
        [one] Wie eine bestätigte Nennung von »{ $name }«
       *[other] Wie { $count } bestätigte Nennungen von »{ $name }«
    }
reason-learned = Gelernt: zu { $percent } wahrscheinlich
reason-learned-unsure = Aus Entscheidungen gelernt
proposals-unread =
    { $count ->
        [one] Eine Stelle wurde noch nicht angesehen
       *[other] { $count } Stellen wurden noch nicht angesehen
    }
proposals-questioned =
    { $count ->
        [one] Ein Vorschlag infrage gestellt
       *[other] { $count } Vorschläge infrage gestellt
    }
