### Der Verlauf: wer wann was getan hat, und das Vor und Zurück darin.

history-title = Verlauf
history-empty = Noch wurde nichts geändert. Hier steht später, wer was getan hat, und jeder Stand lässt sich wieder aufrufen.
history-search = Verlauf durchsuchen
history-who = Wessen Änderungen
history-everybody = Alle
history-searching = Wird gesucht …
history-nothing-found = Nichts im Verlauf enthält diese Wörter
history-read-only = Die Sitzung ist hier schreibgeschützt: Der Verlauf kann angesehen, aber kein anderer Stand aufgerufen werden
history-here = Das ist der jetzige Stand
history-back =
    { $count ->
        [one] Hierher zurückgehen: macht eine Änderung rückgängig
       *[other] Hierher zurückgehen: macht { $count } Änderungen rückgängig
    }
history-forth =
    { $count ->
        [one] Hierher vorgehen: wiederholt eine Änderung
       *[other] Hierher vorgehen: wiederholt { $count } Änderungen
    }
history-go = Hierher gehen
history-start = Alles rückgängig
history-start-more = Geht zum Stand vor der ersten Änderung zurück; Wiederholen bringt alles wieder
history-mark-here = (jetziger Stand)
history-mark-undone = (rückgängig gemacht)
