### Die Befehlszeile: Hilfe, Überschriften, Platzhalter und Meldungen zu unverständlichen Argumenten.

## Was das Programm ist

cli-about = Werkbank zum Auszeichnen von Namen in mehrsprachiger Presseberichterstattung und zu deren Übersetzung
cli-about-more = Ohne Befehl öffnet sich das Fenster, mit der Sitzung, deren Ordner genannt ist.

## Überschriften

cli-heading-usage = Aufruf
cli-heading-commands = Befehle
cli-heading-arguments = Argumente
cli-heading-options = Optionen
cli-heading-general-options = Allgemeine Optionen
cli-heading-examples = Beispiele
cli-heading-name = Bezeichnung
cli-heading-synopsis = Übersicht
cli-heading-description = Beschreibung
cli-heading-exit-codes = Rückgabewerte
cli-heading-environment = Umgebungsvariablen

## Platzhalter

cli-value-session = SITZUNG
cli-value-file = DATEI
cli-value-folder = ORDNER
cli-value-title = TITEL
cli-value-language = SPRACHE
cli-value-encoding = KODIERUNG
cli-value-format = FORMAT
cli-value-status = STATUS
cli-value-label = LABEL
cli-value-name = NAME
cli-value-count = ANZAHL
cli-value-shell = SHELL
cli-value-command = BEFEHL
cli-value-options = OPTIONEN

## Was mehrere Befehle haben

cli-arg-session = Ordner der Sitzung
cli-arg-session-open = Ordner einer Sitzung, die im Fenster geöffnet wird
cli-option-by = Wer die Änderungen vornimmt; steht im Verlauf bei jeder Änderung
cli-option-json = Ergebnisse als JSON ausgeben, für andere Programme
cli-option-ui-language = Sprache der Meldungen und der Hilfe: { $values }; sonst die des Systems
cli-option-help = Diese Hilfe anzeigen
cli-option-version = Version anzeigen

## new

cli-new = Neue Sitzung anlegen
cli-new-session = Anzulegender Ordner; er darf noch nicht vorhanden sein
cli-new-title = Titel der Sitzung; sonst der Name des Ordners
cli-new-working-language = Arbeitssprache, etwa { $example }; mehrfach möglich

## import

cli-import = Dokumente in eine Sitzung importieren
cli-import-files = Zu importierende Dateien
cli-import-language = Sprache der Dokumente, etwa { $example }; wird sonst erkannt
cli-import-encoding = Zeichenkodierung der Dateien, etwa { $example }; wird sonst erkannt
cli-import-format = Format der Dateien: { $values }; sonst { $default }

## tag

cli-tag = Namen aus einer Liste in allen Dokumenten suchen und auszeichnen
cli-tag-names = Namensliste als CSV-Tabelle
cli-tag-status = Status der neuen Nennungen: { $values }; sonst { $default }
cli-tag-ignore-case = Groß- und Kleinschreibung nicht beachten
cli-tag-ignore-diacritics = Akzente und andere diakritische Zeichen nicht beachten

## names

cli-names = Die Namenslisten einer Sitzung auflisten, eine hinzufügen oder als Datei speichern
cli-names-add = Datei, die als Liste hinzugefügt wird: eine CSV-Tabelle oder JSON von Wikidata
cli-names-label = Label für alles, dem die Datei keines gibt
cli-names-save = Datei zum Speichern der Entitäten oder der genannten Liste
cli-names-list = Name der Liste
cli-names-format = Wie gespeichert wird: { $values }; sonst { $default }
names-no-label = Die Sitzung hat kein Label »{ $label }«, nur { $labels }
names-no-list = Die Sitzung führt keine Namensliste »{ $list }«, nur { $lists }
names-added =
    »{ $name }« mit { $entries ->
        [one] einem Eintrag
       *[other] { $entries } Einträgen
    } und { $names ->
        [one] einem Namen
       *[other] { $names } Namen
    } hinzugefügt
names-list-on =
    { $entries ->
        [one] { $name }: ein Eintrag
       *[other] { $name }: { $entries } Einträge
    }
names-list-off =
    { $entries ->
        [one] { $name }: ein Eintrag, ausgeschaltet
       *[other] { $name }: { $entries } Einträge, ausgeschaltet
    }
names-none = Die Sitzung führt keine Namenslisten

## search

cli-search = Wörter, Wortfolgen und Nennungen in allen Dokumenten finden
cli-value-query = ANFRAGE
cli-search-query = Was zu finden ist: Wörter, "eine Wortfolge", /ein Muster/, label:company, lang:de …
cli-search-exact = Groß- und Kleinschreibung sowie Buchstaben mit und ohne Akzent unterscheiden

## evaluate

cli-evaluate = Aus bestätigten Nennungen lernen und messen, wie gut andere gefunden werden
cli-evaluate-test = Sitzung, an der gemessen wird; sonst an den Sätzen, aus denen nicht gelernt wird
cli-evaluate-train-sentences = Nur aus so vielen Sätzen lernen, vom ersten an
cli-evaluate-seed = Zahl, von der alles Zufällige abhängt; sonst 1

## export

cli-export = Dokumente und Nennungen in eine Datei exportieren
cli-export-format = Format der Ausgabe; { $command } zeigt alle
cli-export-status = Zu exportierende Nennungen nach Status: { $values }; mehrfach möglich; sonst { $default }
cli-export-leave-out = Nennungen in ausgelassenen Passagen übergehen
cli-export-output = Zu schreibende Datei; sonst wird das Ergebnis ausgegeben

## Die übrigen Befehle

cli-check = Sitzung auf Probleme kontrollieren
cli-stats = Dokumente, Nennungen und Entitäten zählen
cli-history = Änderungen an einer Sitzung auflisten
cli-history-last = Wie viele der letzten Änderungen gezeigt werden; sonst alle
cli-undo = Änderungen rückgängig machen
cli-undo-steps = Wie viele Änderungen rückgängig gemacht werden; sonst eine
cli-undo-all = Alle Änderungen rückgängig machen
cli-redo = Rückgängig gemachte Änderungen wiederholen
cli-redo-steps = Wie viele Änderungen wiederholt werden; sonst eine
cli-redo-all = Alle rückgängig gemachten Änderungen wiederholen
cli-formats = Lesbare und schreibbare Formate auflisten
cli-sample = Sitzung aus den mitgelieferten Beispielartikeln anlegen und deren Namen auszeichnen
cli-sample-folder = Anzulegender Ordner; er darf noch nicht vorhanden sein
cli-sample-output = Datei für den Export; sonst wird nichts exportiert
cli-completions = Vervollständigungen für eine Shell ausgeben
cli-completions-shell = Die Shell: { $values }
cli-man = Handbuchseite ausgeben
cli-man-output = Ordner für die Seiten aller Befehle; sonst wird die Hauptseite ausgegeben
cli-help = Hilfe zu einem Befehl anzeigen
cli-help-command = Der Befehl

## Beispiele in der Hilfe

cli-example-new = Sitzung anlegen
cli-example-import = Deutsche Artikel importieren
cli-example-tag = Namen aus einer Liste vorschlagen
cli-example-export = Bestätigte Nennungen in eine Datei exportieren

## Für die Handbuchseite

cli-exit-ok = Alles ist gelungen
cli-exit-problems = Es wurden Probleme gefunden
cli-exit-usage = Die Argumente waren nicht verständlich
cli-environment-language = Sprache der Meldungen und der Hilfe, sofern sie nicht als Option angegeben ist

## Unverständliche Argumente

cli-error-unknown-option = Die Option »{ $option }« gibt es hier nicht
cli-error-unexpected-argument = Das Argument »{ $argument }« ist überzählig
cli-error-unknown-command = »{ $word }« ist weder ein Befehl noch der Ordner einer Sitzung
cli-error-missing-arguments =
    { $count ->
        [one] Ein Argument fehlt: { $arguments }
       *[other] { $count } Argumente fehlen: { $arguments }
    }
cli-error-missing-command = Es fehlt ein Befehl
cli-error-missing-value = Es fehlt ein Wert: { $argument }
cli-error-invalid-value = »{ $value }« ist für { $argument } nicht möglich
cli-error-possible-values = Möglich: { $values }
cli-error-not-a-count = »{ $value }« ist für { $argument } nicht möglich: Erwartet wird eine ganze Zahl ab 1
cli-error-superfluous-value = { $option } nimmt keinen Wert, angegeben ist aber »{ $value }«
cli-error-conflict = { $argument } und { $other } schließen einander aus: eines weglassen
cli-error-repeated = { $argument } ist mehrfach angegeben: Einmal genügt
cli-error-not-unicode = Ein Argument ist kein gültiges Unicode; das ist nur bei Pfaden erlaubt
cli-error-other = Die Argumente sind nicht verständlich
cli-error-did-you-mean = Meinten Sie »{ $suggestion }«?
cli-error-see-help = { $command } zeigt, was möglich ist

cli-no-display = Kein Bildschirm vorhanden, daher kann kein Fenster geöffnet werden; es folgt, was sich ohne sagen lässt
cli-no-window = Das Fenster konnte nicht geöffnet werden ({ $why }); es folgt, was sich ohne sagen lässt

## Messen, wie Namen zugeordnet werden

cli-names-match = Messen, wie gut Namen über ihre Schreibung in einer anderen Schrift gefunden werden
cli-names-match-pairs = Paare von Schreibungen: je Zeile eines, zuerst in der anderen Schrift, dann ein Tabulator, dann in lateinischen Buchstaben
cli-names-match-first = Zahl der Paare, die betrachtet werden; sonst { $count }
cli-names-match-ranks = Für jeden Namen die Rangfolge der lateinischen Schreibungen anzeigen
