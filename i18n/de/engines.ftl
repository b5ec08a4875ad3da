### Dienste, die übersetzen: warum sie es nicht taten, sie fragen, sie einrichten

## Warum etwas nicht übersetzt wurde

engine-bad-address = »{ $address }« ist keine Adresse für { $service }: eine wie http://127.0.0.1:5000 angeben
engine-no-model = { $service } braucht ein Modell: eines angeben, das der Server hat
engine-key-missing = { $service } braucht einen Schlüssel: in den Einstellungen eingeben oder in die Umgebungsvariable { $variable } schreiben
engine-bad-key = { $service } unter { $address } weist den Schlüssel zurück: prüfen, ob er vollständig und noch gültig ist, und neu eingeben
engine-other-plan = Dieser Schlüssel für { $service } gehört zu { $plan }: diese Adresse eingeben oder einen Schlüssel des anderen Tarifs
engine-quota = Das Kontingent bei { $service } ist aufgebraucht: warten, bis es erneuert wird, oder es beim Anbieter erweitern
engine-too-large = { $service } nimmt keine so große Anfrage an: das Segment teilen
engine-text-too-long = Ein Segment hat mehr als { $characters } Zeichen, zu viele für { $service }: das Segment teilen
engine-too-often = { $service } erhält zu viele Anfragen: später noch einmal versuchen oder weniger Anfragen pro Minute einstellen
engine-too-often-wait =
    { $seconds ->
        [one] { $service } erhält zu viele Anfragen und verlangt eine Sekunde Wartezeit: danach noch einmal versuchen
       *[other] { $service } erhält zu viele Anfragen und verlangt { $seconds } Sekunden Wartezeit: danach noch einmal versuchen
    }
engine-loading = { $service } ist nicht bereit, vielleicht wird das Modell noch geladen: in einer Minute noch einmal versuchen
engine-pair = { $service } übersetzt nicht von { $from } in { $to }: einen anderen Dienst wählen
engine-pair-unknown = { $service } übersetzt diesen Text nicht in { $to }: die Sprache des Dokuments angeben oder einen anderen Dienst wählen
engine-unknown-language = { $service } muss die Sprache des Textes kennen: in den Dokumentangaben eintragen
engine-no-such-model = { $service } hat kein Modell »{ $model }«: das Modell dort laden oder ein anderes angeben
engine-not-there = Unter { $address } antwortet etwas, aber nicht { $service }: Adresse und Art des Dienstes prüfen
engine-refused = { $service } hat die Anfrage mit Status { $status } abgelehnt
engine-failed = { $service } meldet einen Fehler (Status { $status }): später noch einmal versuchen oder den Betreiber fragen
engine-unreachable = { $service } ist unter { $address } nicht zu erreichen ({ $reason }): den Dienst starten oder Adresse und Netz prüfen
engine-no-such-host = Kein Computer hat den Namen in { $address }: die Adresse von { $service } und das Netz prüfen
engine-timed-out =
    { $seconds ->
        [one] { $service } hat binnen einer Sekunde nicht geantwortet: noch einmal versuchen oder mehr Zeit lassen
       *[other] { $service } hat binnen { $seconds } Sekunden nicht geantwortet: noch einmal versuchen oder mehr Zeit lassen
    }
engine-tls = Keine sichere Verbindung zu { $service } unter { $address } ({ $reason }): die Adresse und das Zertifikat des Servers prüfen
engine-broken-off = Die Verbindung zu { $service } brach ab ({ $reason }): noch einmal versuchen
engine-gave-up = { $service } wurde gefragt, doch die Anfrage endete ohne Antwort: es noch einmal versuchen
engine-sent-on = { $service } leitet die Anfrage weiter an { $to }; dafür liegt keine Zustimmung vor: diese Adresse eingeben, wenn sie die richtige ist
engine-answer-too-long = Die Antwort von { $service } ist länger als { $megabytes } MB und wurde nicht gelesen: die Adresse prüfen
engine-not-json = Die Antwort unter { $address } ist nicht die von { $service }: Adresse und Art des Dienstes prüfen
engine-shape = In der Antwort von { $service } fehlt { $what }: die Art des Dienstes prüfen oder ihn aktualisieren
engine-count =
    { $service } erhielt { $sent ->
        [one] einen Text
       *[other] { $sent } Texte
    } und gab { $came } zurück: Nichts davon wurde übernommen; noch einmal versuchen
engine-cut-off = Die Antwort von { $service } ist abgeschnitten und wurde nicht übernommen: das Segment teilen oder ein Modell mit größerem Kontext verwenden
engine-empty = { $service } gab für ein Segment nichts zurück: von Hand übersetzen oder einen anderen Dienst versuchen
engine-withheld = { $service } hat die Übersetzung eines Segments abgelehnt: von Hand übersetzen oder einen anderen Dienst versuchen
engine-name-changed = { $service } hat einen geschützten Namen verändert: das Segment von Hand übersetzen
engine-no-store = Der Schlüsselbund des Systems ist nicht verfügbar ({ $reason }): ihn entsperren oder den Schlüssel in die Umgebungsvariable { $variable } schreiben
engine-cancelled = Angehalten; was vorher kam, bleibt
engine-said = { $message }. Der Dienst meldet: »{ $said }«
engine-not-a-key = Das ist kein Schlüssel: erlaubt sind Buchstaben, Ziffern und Sonderzeichen, keine Leerzeichen

## Was getan wurde

what-draft =
    { $segments ->
        [one] Ein Segment mit { $engine } als Entwurf übersetzt ({ $language }); { $sent } an { $origin } gesendet
       *[other] { $segments } Segmente mit { $engine } als Entwurf übersetzt ({ $language }); { $sent } an { $origin } gesendet
    }
what-draft-here =
    { $segments ->
        [one] Ein Segment mit { $engine } als Entwurf übersetzt ({ $language })
       *[other] { $segments } Segmente mit { $engine } als Entwurf übersetzt ({ $language })
    }
what-draft-none =
    { $sent ->
        [one] Ein Segment an { $origin } gesendet, um es in { $language } mit { $engine } zu entwerfen; kein Entwurf ist daraus geworden
       *[other] { $sent } Segmente an { $origin } gesendet, um sie in { $language } mit { $engine } zu entwerfen; kein Entwurf ist daraus geworden
    }

## Fragen

translate-title = Mit einem Dienst übersetzen
translate-title-models = Mit Modellen auf diesem Computer übersetzen
translate-service = Dienst
translate-language = In
translate-scope = Welche Dokumente
translate-this = Angezeigtes Dokument
translate-all = Alle Dokumente
translate-over-drafts = Auch Segmente, die schon einen Entwurf haben
translate-what =
    { $segments ->
        [one] Ein Segment
       *[other] { $segments } Segmente
    } aus { $documents ->
        [one] einem Dokument
       *[other] { $documents } Dokumenten
    }, { $characters } Zeichen
translate-leaves = Der Text dieser Segmente verlässt diesen Computer und geht an { $address }
translate-local = Der Text dieser Segmente geht an ein Programm auf diesem Computer, unter { $address }
translate-open-line = Die Verbindung ist nicht verschlüsselt: Andere im Netz können mitlesen
translate-agree = Ich bin einverstanden, Texte dieser Sitzung an { $service } zu senden
translate-agreed = Zugestimmt am { $when }
translate-agreed-by = Zugestimmt von { $by } am { $when }
translate-go = Übersetzen
translate-go-on =
    { $count ->
        [one] Ein Segment übersetzen
       *[other] { $count } Segmente übersetzen
    }
translate-nothing = Hier ist nichts mehr zu übersetzen
translate-no-segments = Noch kein Dokument hat Segmente für { $language }: die Dokumente zuerst in Segmente teilen, wie { $command } es tut
translate-unsegmented =
    { $count ->
        [one] Ein Dokument hat noch keine Segmente und wird übergangen; { $command } legt sie an
       *[other] { $count } Dokumente haben noch keine Segmente und werden übergangen; { $command } legt sie an
    }
translate-no-service = Noch kein Dienst ist eingerichtet. In den Einstellungen einen hinzufügen: einen Server auf diesem Computer wie Ollama oder LibreTranslate, oder DeepL; oder einen Ordner mit den Modellen von Firefox wählen.
translate-set-up = Dienste einrichten …
translate-cuts =
    { $count ->
        [one] Ein Dokument hat noch keine Segmente. Es wird zuerst segmentiert.
       *[other] { $count } Dokumente haben noch keine Segmente. Sie werden zuerst segmentiert.
    }
translate-choose-languages = Arbeitssprachen wählen …
translate-no-language = Die Sitzung hat keine Arbeitssprache, in die übersetzt wird
translate-progress =
    { $total ->
        [one] { $done } von einem Segment
       *[other] { $done } von { $total } Segmenten
    }
translate-stop = Anhalten
translate-counting = Wird gezählt …
translate-done =
    { $count ->
        [one] Ein Segment von { $engine } als Entwurf übersetzt
       *[other] { $count } Segmente von { $engine } als Entwurf übersetzt
    }
translate-done-none = Kein Segment wurde übersetzt
translate-stale =
    { $count ->
        [one] eines wurde inzwischen geändert und bleibt
       *[other] { $count } wurden inzwischen geändert und bleiben
    }
translate-failed =
    { $count ->
        [one] eines ist fehlgeschlagen
       *[other] { $count } sind fehlgeschlagen
    }
translate-and = { $first }; { $second }
translate-dropped =
    { $sent ->
        [one] Ein Segment einer Sitzung, die nicht mehr offen ist, wurde an { $origin } gesendet: Was zurückkam, ist verworfen, und der Verlauf der Sitzung sagt nichts davon
       *[other] { $sent } Segmente einer Sitzung, die nicht mehr offen ist, wurden an { $origin } gesendet: Was zurückkam, ist verworfen, und der Verlauf der Sitzung sagt nichts davon
    }
translate-dropped-here = Die Entwürfe gehören zu einer Sitzung, die nicht mehr offen ist, und sind verworfen: Sitzung öffnen und erneut übersetzen

## Einrichten

prefs-services = Übersetzungsdienste
services-none = Noch kein Dienst ist eingerichtet. Nichts wird gesendet, bevor ein Dienst gewählt und für die Sitzung zugestimmt ist.
services-add = Dienst hinzufügen
services-remove = Entfernen
services-kind = Art
services-chat = Chat-Modell (Ollama, llama.cpp …)
services-name = Name
services-address = Adresse
services-model = Modell
services-languages = Sprachen
services-languages-hint = de, it, en; leer: alle
services-rate = Anfragen pro Minute
services-rate-hint = 0: ohne Grenze
services-seconds = Wartezeit in Sekunden
services-key = Schlüssel
services-key-hint = Liegt im Schlüsselbund des Systems, nie in einer Datei; oder { $variable } setzen
services-key-kept = Ein Schlüssel liegt im Schlüsselbund
services-key-save = Schlüssel speichern
services-key-forget = Schlüssel löschen
services-test = Testen
services-testing = Wird getestet …
services-save = Speichern
services-bad-address = Das ist keine Adresse: eine wie http://127.0.0.1:5000 angeben
services-bad-language = »{ $language }« ist kein Sprachkürzel
services-bad-number = »{ $given }« ist keine ganze Zahl
services-not-saved = Was für { $name } eingegeben wurde, ist nicht gespeichert
service-key-saved = Der Schlüssel von { $name } liegt im Schlüsselbund des Systems
service-key-removed = Der Schlüssel von { $name } ist aus dem Schlüsselbund entfernt
service-fine-languages =
    { $count ->
        [one] { $name } antwortet und hat eine Sprache
       *[other] { $name } antwortet und hat { $count } Sprachen
    }
service-fine-pairs = { $name } antwortet und übersetzt { $pairs }
service-fine-model = { $name } antwortet und hat das Modell { $model }
service-fine-characters = { $name } antwortet; { $used } von { $limit } Zeichen sind verbraucht

## Die Befehlszeile

cli-translate = Übersetzungsentwürfe mit einem Dienst erstellen
cli-translate-engine = Dienst, nach Name oder Kennung; »offline«: Modelle auf diesem Computer
cli-translate-to = Sprache, in die übersetzt wird
cli-translate-from = Sprache der Dokumente, von denen sie nicht bekannt ist
cli-translate-document = Titel eines Dokuments, das übersetzt wird; mehrfach möglich; sonst alle
cli-translate-agree = Zustimmen, dass Texte dieser Sitzung an den Dienst gehen
cli-translate-over-drafts = Auch Segmente übersetzen, die schon einen Entwurf haben
cli-engine = Übersetzungsdienste anzeigen, hinzufügen, entfernen oder testen
cli-engine-do = Was zu tun ist: { $values }
translate-not-agreed = Nichts wurde gesendet: Noch hat niemand zugestimmt, dass Texte dieser Sitzung an { $service } unter { $address } gehen; mit { $option } zustimmen
translate-not-agreed-local = Nichts wurde gesendet: Noch hat niemand zugestimmt, dass Texte dieser Sitzung an { $service } auf diesem Computer gehen; mit { $option } zustimmen
engine-unknown = Kein Dienst heißt »{ $given }«; es gibt: { $known }
engine-unknown-none = Kein Dienst heißt »{ $given }«: einen hinzufügen mit { $command }
translate-no-document = Kein Dokument heißt »{ $title }«
cli-engine-id = Kennung des Dienstes, Kleinbuchstaben, Ziffern und Bindestriche; bei »models« der Modellordner
cli-engine-kind = Art des Dienstes: { $values }
cli-engine-name = Name des Dienstes
cli-engine-address = Adresse des Dienstes; sonst die für seine Art übliche
cli-engine-model = Modell eines Chat-Servers
cli-engine-language = Sprache, für die er verwendet wird; mehrfach möglich; sonst alle
cli-engine-rate = Höchstens so viele Anfragen pro Minute; 0: ohne Grenze
cli-engine-seconds = Wie lange eine Antwort dauern darf
cli-engine-forget = Den Schlüssel entfernen, statt einen zu lesen
cli-engine-line-key = der Schlüssel liegt im Schlüsselbund
cli-engine-line-variable = der Schlüssel steht in { $variable }
engines-none = Kein Dienst ist eingerichtet
engine-added = { $name } als { $id } eingerichtet
engine-removed = { $name } entfernt
engine-needs-kind = Ein neuer Dienst braucht eine Kennung und eine Art: { $kinds }
engine-needs-id = Welcher Dienst? Seine Kennung angeben
engine-bad-id = »{ $id }« kann keine Kennung sein: Kleinbuchstaben, Ziffern und Bindestriche verwenden
engine-key-empty = Auf der Standardeingabe kam kein Schlüssel: ihn hineinleiten oder { $variable } setzen
progress-translating = Wird übersetzt
