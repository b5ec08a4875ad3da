### Die Befehle des Fensters: Namen für Menüs, Schaltflächen und Befehlspalette und je ein Satz für Kurzhinweise, die
### Übersicht der Tastenkürzel und das Handbuch. Ein Name mit »…« am Ende fragt nach, bevor etwas geschieht.

## Gruppen

group-session = Sitzung
group-edit = Bearbeiten
group-caret = Textcursor
group-tag = Auszeichnen
group-mention = Nennung
group-document = Dokument
group-go = Gehe zu
group-view = Ansicht
group-help = Hilfe

## Sitzung

command-new-session = Sitzung anlegen …
command-new-session-more = Legt eine leere Sitzung in einem eigenen Ordner an
command-open-session = Sitzung öffnen …
command-open-session-more = Öffnet eine Sitzung aus ihrem Ordner, um dort weiterzuarbeiten, wo sie verlassen wurde
command-open-sample = Beispielsitzung öffnen
command-open-sample-more = Öffnet eine Sitzung mit den mitgelieferten Beispielartikeln zum Ausprobieren
command-import = Dokumente importieren …
command-import-more = Holt Artikel als Dokumente herein oder Auszeichnungen aus einem anderen Programm
command-tag-by-list = Nach Namensliste auszeichnen …
command-tag-by-list-more = Schlägt überall eine Nennung vor, wo ein Name der Liste (eine CSV-Tabelle) steht, und verknüpft sie mit ihrer Entität
command-suggest = Nennungen vorschlagen
command-suggest-more = Befragt auf diesem Computer die Namenslisten, die hier bestätigten Namen und das aus Entscheidungen Gelernte und schlägt Nennungen vor
command-review-proposals = Vorschläge durchsehen …
command-review-proposals-more = Listet die offenen Vorschläge Name für Name mit ihrer Quelle auf, zum Annehmen oder Ablehnen
command-names-lists = Namenslisten …
command-names-lists-more = Zeigt die Namenslisten der Sitzung, welche davon vorschlagen und was darin steht
command-save-entities = Entitäten als Namensliste speichern …
command-save-entities-more = Schreibt die Entitäten der Sitzung mit ihren Namen in eine Datei, die andere lesen können
command-duplicates = Möglicherweise gleiche Entitäten …
command-duplicates-more = Listet Entitäten auf, die wahrscheinlich dieselbe sind, und was dafür spricht; sie lassen sich zusammenführen oder getrennt halten
command-translate = Mit einem Dienst übersetzen …
command-translate-more = Sendet Segmente an einen eingerichteten Dienst, dem zugestimmt wurde, und behält die Antworten als Entwürfe
command-export = Auszeichnungen exportieren …
command-export-more = Schreibt Dokumente und Nennungen in eine Datei, die andere Programme lesen können
command-saved = Speicherstand anzeigen
command-saved-more = Zeigt, seit wann alles gespeichert ist; Änderungen werden von selbst gespeichert
command-rename-session = Sitzung umbenennen …
command-rename-session-more = Gibt der Sitzung einen anderen Titel; ihr Ordner behält seinen Namen
command-scheme = Label-Schema bearbeiten …
command-scheme-more = Öffnet Labels, Beziehungsarten und Dokument-Labels zum Bearbeiten; zeigt vor dem Anwenden, was eine Änderung mit vorhandenen Nennungen macht
command-close-session = Sitzung schließen
command-close-session-more = Schließt die Sitzung, sobald alle Änderungen gespeichert sind
command-quit = Glossator beenden
command-quit-more = Schließt die Sitzung und beendet das Programm, sobald alle Änderungen gespeichert sind

## Bearbeiten

command-undo = Rückgängig
command-undo-more = Macht die letzte Änderung rückgängig, auch eine aus der Zeit vor dem Öffnen der Sitzung
command-redo = Wiederholen
command-redo-more = Wiederholt die zuletzt rückgängig gemachte Änderung
command-do-offered = Angebot der Meldung ausführen
command-do-offered-more = Führt aus, was die Schaltfläche der gezeigten Meldung sagt, etwa mit einer Nennung ausgezeichnete andere entfernen
command-copy = Kopieren
command-copy-more = Kopiert den ausgewählten Text in die Zwischenablage
command-copy-tagged = Mit Auszeichnungen kopieren
command-copy-tagged-more = Kopiert den ausgewählten Text oder das ganze Dokument und schreibt die Auszeichnungen hinein: [Name](Unternehmen: Name)
command-select-all = Alles auswählen
command-select-all-more = Wählt den ganzen Text des Dokuments aus
command-deselect = Auswahl aufheben
command-deselect-more = Hebt die Auswahl auf; der Text bleibt, wie er ist
command-grow = Auswahl erweitern
command-grow-more = Wählt das Wort am Textcursor aus und Schritt für Schritt den ganzen Namen, den Satz, den Absatz und das Dokument
command-shrink = Auswahl verkleinern
command-shrink-more = Nimmt den letzten Schritt zurück, um den die Auswahl erweitert wurde

## Textcursor

command-caret-left = Textcursor nach links
command-caret-left-more = Setzt den Textcursor ein Zeichen weiter nach links
command-caret-right = Textcursor nach rechts
command-caret-right-more = Setzt den Textcursor ein Zeichen weiter nach rechts
command-caret-word-left = Textcursor um ein Wort nach links
command-caret-word-left-more = Setzt den Textcursor ein Wort weiter nach links
command-caret-word-right = Textcursor um ein Wort nach rechts
command-caret-word-right-more = Setzt den Textcursor ein Wort weiter nach rechts
command-caret-line-up = Textcursor nach oben
command-caret-line-up-more = Setzt den Textcursor in die Zeile darüber
command-caret-line-down = Textcursor nach unten
command-caret-line-down-more = Setzt den Textcursor in die Zeile darunter
command-caret-line-start = Textcursor an den Zeilenanfang
command-caret-line-start-more = Setzt den Textcursor dorthin, wo seine Zeile auf dem Bildschirm beginnt
command-caret-line-end = Textcursor ans Zeilenende
command-caret-line-end-more = Setzt den Textcursor dorthin, wo seine Zeile auf dem Bildschirm endet
command-caret-sentence-back = Textcursor um einen Satz zurück
command-caret-sentence-back-more = Setzt den Textcursor an den Anfang seines Satzes, dann an den des vorigen
command-caret-sentence-on = Textcursor um einen Satz weiter
command-caret-sentence-on-more = Setzt den Textcursor an den Anfang des nächsten Satzes
command-caret-paragraph-back = Textcursor um einen Absatz zurück
command-caret-paragraph-back-more = Setzt den Textcursor an den Anfang seines Absatzes, dann an den des vorigen
command-caret-paragraph-on = Textcursor um einen Absatz weiter
command-caret-paragraph-on-more = Setzt den Textcursor an den Anfang des nächsten Absatzes
command-caret-page-up = Textcursor um eine Seite nach oben
command-caret-page-up-more = Setzt den Textcursor um so viel nach oben, wie auf einmal zu sehen ist
command-caret-page-down = Textcursor um eine Seite nach unten
command-caret-page-down-more = Setzt den Textcursor um so viel nach unten, wie auf einmal zu sehen ist
command-caret-text-start = Textcursor an den Textanfang
command-caret-text-start-more = Setzt den Textcursor an den Anfang des Dokuments
command-caret-text-end = Textcursor ans Textende
command-caret-text-end-more = Setzt den Textcursor ans Ende des Dokuments

## Auszeichnen

command-tag = Als { $label } auszeichnen
command-tag-number = Auswahl mit Label { $number } auszeichnen
command-tag-more = Zeichnet die Auswahl mit Label { $number } des Schemas aus oder gibt dieses Label der Nennung am Textcursor
command-tag-beside = Zusätzlich als { $label } auszeichnen
command-tag-beside-number = Auswahl zusätzlich mit Label { $number } auszeichnen
command-tag-beside-more = Fügt an derselben Stelle eine Nennung mit Label { $number } des Schemas hinzu und behält die vorhandenen
command-tag-with = Auszeichnen mit …
command-tag-with-more = Findet beim Tippen ein Label des Schemas über Namen oder Nummer und zeichnet die Auswahl damit aus
command-arm = Label vor dem Auswählen festlegen …
command-arm-more = Wartet auf die Taste eines Labels; von da an wird mit der Maus ausgewählter Text sofort damit ausgezeichnet, mit der Tastatur ausgewählter beim Bestätigen

## Nennung

command-confirm = Nennung bestätigen
command-confirm-more = Markiert die Nennung am Textcursor als richtig, sodass sie exportiert wird
command-reject = Nennung ablehnen
command-reject-more = Markiert die Nennung am Textcursor als falsch: Sie wird ausgeblendet und nicht exportiert, bleibt aber als Beleg erhalten
command-question = Nennung infrage stellen
command-question-more = Markiert die Nennung am Textcursor als fraglich, um sie später noch einmal anzusehen
command-start-left = Anfang der Nennung nach links verschieben
command-start-left-more = Verschiebt den Anfang der Nennung am Textcursor um ein Zeichen nach links
command-start-right = Anfang der Nennung nach rechts verschieben
command-start-right-more = Verschiebt den Anfang der Nennung am Textcursor um ein Zeichen nach rechts
command-start-left-word = Anfang der Nennung um ein Wort nach links verschieben
command-start-left-word-more = Verschiebt den Anfang der Nennung am Textcursor um ein Wort nach links
command-start-right-word = Anfang der Nennung um ein Wort nach rechts verschieben
command-start-right-word-more = Verschiebt den Anfang der Nennung am Textcursor um ein Wort nach rechts
command-end-left = Ende der Nennung nach links verschieben
command-end-left-more = Verschiebt das Ende der Nennung am Textcursor um ein Zeichen nach links
command-end-right = Ende der Nennung nach rechts verschieben
command-end-right-more = Verschiebt das Ende der Nennung am Textcursor um ein Zeichen nach rechts
command-end-left-word = Ende der Nennung um ein Wort nach links verschieben
command-end-left-word-more = Verschiebt das Ende der Nennung am Textcursor um ein Wort nach links
command-end-right-word = Ende der Nennung um ein Wort nach rechts verschieben
command-end-right-word-more = Verschiebt das Ende der Nennung am Textcursor um ein Wort nach rechts
command-add-range = Auswahl zur Nennung hinzufügen
command-add-range-more = Fügt den ausgewählten Text als weitere Stelle zur zuletzt gewählten Nennung hinzu, für unterbrochene Namen
command-remove-range = Stelle aus Nennung entfernen
command-remove-range-more = Nimmt einer Nennung mit mehreren Stellen die am Textcursor
command-remove = Nennung entfernen
command-remove-more = Entfernt die Nennung am Textcursor ganz aus dem Text; beim Ablehnen bleibt sie als Beleg erhalten
command-relabel = Label ändern …
command-relabel-more = Gibt der Nennung am Textcursor ein anderes Label des Schemas
command-link = Mit Entität verknüpfen …
command-link-more = Verknüpft die Nennung am Textcursor mit der Entität, die sie nennt, gleich in welcher Schreibung oder Sprache
command-unlink = Verknüpfung mit Entität lösen
command-unlink-more = Löst die Verknüpfung der Nennung am Textcursor; Nennung und Entität bleiben bestehen
command-new-entity = Entität aus Nennung anlegen
command-new-entity-more = Legt eine Entität mit dem Namen der Nennung am Textcursor an und verknüpft beide
command-spread = Alle Vorkommen auszeichnen …
command-spread-more = Sucht den Namen der Nennung am Textcursor in allen Dokumenten und zeichnet aus, was angehakt wird
command-note = Notiz bearbeiten
command-note-more = Öffnet die Notiz zur Nennung am Textcursor zum Schreiben
command-relate = Beziehung anlegen …
command-relate-more = Hält fest, in welcher Beziehung die aktuelle Nennung zu einer anderen des Dokuments steht, etwa wer wen übernimmt
command-show-entity = Entität anzeigen
command-show-entity-more = Zeigt alles, was über die Entität der aktuellen Nennung bekannt ist: Namen, Zahlen, Beziehungen, jede Nennung
command-new-comment = Kommentieren …
command-new-comment-more = Nimmt einen Kommentar oder eine Frage zur Auswahl, zur Nennung am Textcursor oder zum Dokument auf

## Dokument

command-document-done = Dokument als erledigt markieren
command-document-done-more = Markiert das Dokument als erledigt oder wieder als in Arbeit
command-document-new = Dokument als neu markieren
command-document-new-more = Markiert das Dokument als noch nicht bearbeitet
command-document-in-work = Dokument als in Arbeit markieren
command-document-in-work-more = Markiert das Dokument als in Bearbeitung
command-document-reviewed = Dokument als geprüft markieren
command-document-reviewed-more = Markiert das Dokument als von jemandem geprüft
command-document-details = Dokumentangaben anzeigen
command-document-details-more = Zeigt Titel, Medium, Autor/in, Datum und Sprache des Dokuments
command-rename-document = Dokument umbenennen …
command-rename-document-more = Gibt dem Dokument einen anderen Titel; der Text bleibt, wie er ist
command-update-document = Dokument aus Datei aktualisieren …
command-update-document-more = Übernimmt eine neuere Fassung des Textes und versetzt die Nennungen dorthin, wo ihre Wörter jetzt stehen
command-encoding = Zeichenkodierung ändern …
command-encoding-more = Liest die Datei des Dokuments mit einer anderen Zeichenkodierung neu ein, wenn Buchstaben falsch erscheinen
command-leave-out = Auswahl auslassen
command-leave-out-more = Lässt die ausgewählte Passage aus, sodass Namenslisten sie übergehen
command-restore = Ausgelassene Passage wiederherstellen
command-restore-more = Nimmt die ausgelassene Passage am Textcursor wieder in den Text auf
command-remove-document = Dokument entfernen
command-remove-document-more = Entfernt das Dokument mit seinen Nennungen aus der Sitzung; »Rückgängig« bringt beides zurück

## Gehe zu

command-find = Im Dokument suchen
command-find-more = Sucht Wörter im Dokument und markiert jeden Treffer
command-find-next = Zum nächsten Treffer gehen
command-find-next-more = Wählt den nächsten Treffer der Suche aus; auf den letzten folgt der erste
command-find-previous = Zum vorherigen Treffer gehen
command-find-previous-more = Wählt den vorherigen Treffer der Suche aus; vor dem ersten kommt der letzte
command-next-document = Zum nächsten Dokument gehen
command-next-document-more = Zeigt das nächste Dokument der Liste
command-previous-document = Zum vorherigen Dokument gehen
command-previous-document-more = Zeigt das vorherige Dokument der Liste
command-next-mention = Zur nächsten Nennung gehen
command-next-mention-more = Setzt den Textcursor auf die nächste Nennung im Dokument
command-previous-mention = Zur vorherigen Nennung gehen
command-previous-mention-more = Setzt den Textcursor auf die vorherige Nennung im Dokument
command-next-proposal = Zum nächsten Vorschlag gehen
command-next-proposal-more = Setzt den Textcursor auf die nächste Nennung im Dokument, die noch zu bestätigen oder abzulehnen ist
command-next-name = Zum nächsten wahrscheinlichen Namen gehen
command-next-name-more = Wählt die nächsten Wörter aus, die wie ein Name aussehen und noch nicht ausgezeichnet sind, in diesem Dokument oder im nächsten
command-previous-proposal = Zum vorherigen Vorschlag gehen
command-previous-proposal-more = Setzt den Textcursor auf die vorherige Nennung im Dokument, die noch zu bestätigen oder abzulehnen ist
command-next-pane = Zum nächsten Bereich gehen
command-next-pane-more = Setzt den Tastaturfokus in den nächsten Bereich des Fensters
command-previous-pane = Zum vorherigen Bereich gehen
command-previous-pane-more = Setzt den Tastaturfokus in den vorherigen Bereich des Fensters
command-reader = Zur Leseansicht gehen
command-reader-more = Setzt den Tastaturfokus in den Text, wo sich Labels mit einer einzigen Taste vergeben lassen
command-search-all = In allen Dokumenten suchen
command-search-all-more = Listet jede Stelle in allen Dokumenten auf, die zu Wörtern, einem Muster, einer Entität, einem Label oder einem Status passt

## Ansicht

command-palette = Befehlspalette öffnen
command-palette-more = Findet jeden Befehl über seinen Namen und führt ihn aus
command-documents = Dokumentliste ein- oder ausblenden
command-documents-more = Zeigt die Dokumente der Sitzung neben dem Text oder macht dem Text Platz
command-inspector = Inspektor ein- oder ausblenden
command-inspector-more = Zeigt die Angaben zur Nennung am Textcursor neben dem Text oder macht dem Text Platz
command-history = Verlauf anzeigen
command-history-more = Zeigt, was wann und von wem geändert wurde
command-mention-table = Tabelle der Nennungen
command-mention-table-more = Listet alle Nennungen der Sitzung auf, zum Sortieren, Filtern und gemeinsamen Ändern
command-document-table = Tabelle der Dokumente
command-document-table-more = Listet alle Dokumente mit Medium, Datum, Status und Fortschritt auf
command-comments = Kommentare und Fragen
command-comments-more = Listet Kommentare und Fragen auf, die offenen zuerst
command-dock = Listen ein- oder ausblenden
command-dock-more = Blendet die Listen unter dem Text ein oder aus
command-split = Leseansichten nebeneinander öffnen
command-split-more = Öffnet neben dieser Leseansicht eine weitere, um Dokumente zu vergleichen
command-close-reader = Leseansicht schließen
command-close-reader-more = Schließt diese Leseansicht und lässt die anderen offen; das Dokument bleibt in der Sitzung
command-scroll-together = Leseansichten gemeinsam oder einzeln scrollen
command-scroll-together-more = Scrollt die anderen Leseansichten an dieselbe Stelle ihres Textes mit oder jede Leseansicht für sich
command-rejected = Abgelehnte Nennungen ein- oder ausblenden
command-rejected-more = Zeigt die abgelehnten Nennungen im Text oder blendet sie aus
command-chips = Labels im Text ein- oder ausblenden
command-chips-more = Zeigt bei jeder Nennung im Text den Namen ihres Labels oder nur dessen Farbe
command-relations = Beziehungen im Text ein- oder ausblenden
command-relations-more = Zeichnet im Text der Reihe nach keine Beziehungen, die der aktuellen Nennung oder alle auf der Seite
command-larger = Text vergrößern
command-larger-more = Zeigt den Text um eine Stufe größer
command-smaller = Text verkleinern
command-smaller-more = Zeigt den Text um eine Stufe kleiner
command-theme = Erscheinungsbild wechseln
command-theme-more = Wechselt zwischen hell und dunkel
command-settings = Einstellungen öffnen
command-settings-more = Öffnet die Einstellungen: Sprache, Erscheinungsbild, Leseansicht, Tastenkürzel

## Hilfe

command-keys = Tastenkürzel anzeigen
command-keys-more = Zeigt alle Befehle mit ihren Tastenkürzeln
command-problems = Probleme anzeigen
command-problems-more = Zeigt, was in der Sitzung nicht stimmt und wo
command-diagnostics = Diagnose kopieren
command-diagnostics-more = Kopiert die Angaben zu Programm und Computer, die helfen, einen Fehler zu erklären
command-about = Info zu Glossator
command-about-more = Zeigt die Version des Programms und seine Lizenz

## Warum ein Befehl gerade nicht möglich ist und was zu tun ist

why-not-no-session = Keine Sitzung ist offen: zuerst eine öffnen oder anlegen
why-not-loading = Die Dokumente werden noch gelesen: warten, bis alle da sind
why-not-read-only = Die Sitzung ist hier schreibgeschützt: zum Ändern überall sonst schließen, dann neu öffnen
why-not-no-document = Kein Dokument ist offen: eines aus der Liste wählen oder importieren
why-not-one-document = Es gibt nur dieses Dokument: zuerst ein weiteres importieren
why-not-no-selection = Nichts ist ausgewählt: zuerst Text auswählen
why-not-nothing-to-tag = Nichts auszuzeichnen: Text auswählen oder eine Nennung anklicken
why-not-no-mention = Keine Nennung am Textcursor: eine anklicken oder { $action }
why-not-several-mentions = Mehrere Nennungen sind ausgewählt: zuerst eine davon anklicken
why-not-no-mention-before = Keine Nennung, zu der die Auswahl kommen könnte: zuerst eine anklicken, dann weiteren Text auswählen
why-not-one-range = Die Nennung hat nur eine Stelle: zum Entfernen der Nennung selbst { $action }
wall-text-start = Hier beginnt das Dokument: Die Nennung kann nicht weiter reichen
wall-text-end = Hier endet das Dokument: Die Nennung kann nicht weiter reichen
wall-empty = Hier bliebe nichts übrig: zum Entfernen der Nennung { $action }
wall-own-range = Eine andere Stelle dieser Nennung ist im Weg: zum Entfernen den Textcursor dorthin setzen und { $action }
range-covered = Die Auswahl gehört schon zur Nennung: anderen Text auswählen
why-not-not-linked = Die Nennung am Textcursor ist mit keiner Entität verknüpft: zum Verknüpfen { $action }
why-not-no-mentions-here = Dieses Dokument hat noch keine Nennungen: einen Namen auswählen und auszeichnen
why-not-no-proposals-here = In diesem Dokument ist über keinen Vorschlag mehr zu entscheiden: mit einem anderen Dokument weitermachen
why-not-nothing-sought = Hier wurde noch nichts gesucht: zum Suchen im Dokument { $action }
why-not-not-left-out = Der Textcursor steht in keiner ausgelassenen Passage: zuerst eine anklicken
why-not-no-source = Die Datei, aus der dieses Dokument stammt, liegt nicht in der Sitzung: das Dokument erneut importieren
why-not-nothing-to-undo = Nichts rückgängig zu machen: zuerst etwas ändern
why-not-nothing-to-redo = Nichts zu wiederholen: zuerst eine Änderung rückgängig machen
why-not-nothing-offered = Es wird nichts angeboten: Das geht, solange eine Meldung mit einer Schaltfläche zu sehen ist
why-not-no-label = Das Label-Schema hat kein Label { $number }: ein vorhandenes wählen oder eines hinzufügen
why-not-one-reader = Das ist die einzige Leseansicht: zuerst daneben eine weitere öffnen
why-not-press = { $chord } drücken
why-not-choose = »{ $command }« wählen

## Tasten, wie sie auf Tastaturen stehen

key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-escape = Esc
key-tab = Tab
key-backspace = Rücktaste
key-enter = Eingabe
key-space = Leertaste
key-insert = Einfg
key-delete = Entf
key-home = Pos1
key-end = Ende
key-page-up = Bild auf
key-page-down = Bild ab

## Angegebene Tasten, die es nicht gibt

bad-chord-no-key = Keine Taste angegeben: am Ende eine Taste nennen, etwa { $example }
bad-chord-unknown-key = Die Taste »{ $name }« gibt es nicht: einen Buchstaben, eine Ziffer oder den Namen einer Taste angeben, etwa { $example }
bad-chord-unknown-modifier = Die Zusatztaste »{ $name }« gibt es nicht: möglich sind { $names }

## Parts of the window

command-merge-entity = Entität zusammenführen …
command-merge-entity-more = Fragt, welche andere Entität dieselbe ist, und macht aus beiden eine
command-split-entity = Entität aufteilen …
command-split-entity-more = Lässt Nennungen der gewählten Entität anhaken, die etwas anderes meinen, und macht aus ihnen eine neue Entität
command-move-mentions = Nennungen zu anderer Entität verschieben …
command-move-mentions-more = Lässt Nennungen der gewählten Entität anhaken und verschiebt sie zu einer vorhandenen Entität
command-delete-entity = Entität löschen
command-delete-entity-more = Löscht die gewählte Entität; ihre Nennungen bleiben ohne Verknüpfung
command-scheme-ready = Mit fertigem Schema beginnen …
command-scheme-ready-more = Öffnet den Schema-Editor bei den mitgelieferten Schemata: Presse, CoNLL, HIPE, OntoNotes
command-scheme-load = Label-Schema laden …
command-scheme-load-more = Liest ein Label-Schema aus einer Datei in den Schema-Editor; vor dem Anwenden ändert sich nichts
command-scheme-save = Label-Schema speichern …
command-scheme-save-more = Schreibt das Label-Schema der Sitzung in eine Datei
command-add-list = Namensliste hinzufügen …
command-add-list-more = Liest eine Namensliste aus einer Datei, zeigt ihren Inhalt und fügt sie der Sitzung hinzu
command-switch-list = Namensliste ein- oder ausschalten …
command-switch-list-more = Schaltet die Namensliste der Sitzung um; gibt es mehrere, werden sie zum Umschalten mit der Leertaste gezeigt
command-switch-names = Vorschläge aus bestätigten Namen umschalten
command-switch-names-more = Lässt in dieser Sitzung bestätigte Namen Nennungen vorschlagen oder nicht mehr
command-switch-learned = Vorschläge aus Gelerntem umschalten
command-switch-learned-more = Lässt aus Entscheidungen Gelerntes Nennungen vorschlagen oder nicht mehr
command-table-filter = Tabelle nach Wörtern filtern
command-table-filter-more = Geht zum Feld über der Tabelle, das ihre Zeilen eingrenzt
command-table-choices = Tabellenfilter wählen …
command-table-choices-more = Öffnet die Auswahl, die die Zeilen der Tabelle eingrenzt: Label, Status, Sprache und anderes
command-table-columns = Tabellenspalten wählen …
command-table-columns-more = Öffnet die Liste der Spalten, die die Tabelle zeigen kann
command-table-sort = Tabelle nach nächster Spalte sortieren
command-table-sort-more = Sortiert die Tabelle nach einer Spalte aufsteigend, dann absteigend, dann nach der nächsten
command-search-case = Suche: Groß-/Kleinschreibung beachten
command-search-case-more = Unterscheidet in der Suche über alle Dokumente große und kleine Buchstaben oder nicht mehr
command-search-words = Suche: nur ganze Wörter
command-search-words-more = Findet in der Suche über alle Dokumente nur ganze Wörter oder auch Wortteile
command-search-forms = Suche: Akzente beachten
command-search-forms-more = Unterscheidet in der Suche Akzente und andere Schreibformen oder nicht mehr
command-search-regex = Suche: regulärer Ausdruck
command-search-regex-more = Versteht die Suchanfrage als regulären Ausdruck oder als Wörter
command-answer-comment = Kommentar beantworten …
command-answer-comment-more = Beantwortet den gewählten Kommentar der Liste oder den am Textcursor
command-resolve-comment = Kommentar erledigen
command-resolve-comment-more = Markiert den gewählten Kommentar oder den am Textcursor als erledigt oder wieder als offen
why-not-no-entity = Keine Entität gewählt: zu einer verknüpften Nennung gehen und { $action } oder eine Entität im Inspektor öffnen
why-not-one-entity = Es gibt nur diese eine Entität
why-not-no-lists = Die Sitzung hat keine Namensliste: zum Hinzufügen { $action }
why-not-no-comment = Kein Kommentar gewählt: für die Liste der Kommentare { $action }
