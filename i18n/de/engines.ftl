### Dienste, die übersetzen: warum sie es nicht taten, sie fragen, sie einrichten

## Warum etwas nicht übersetzt wurde

engine-bad-address = »{ $address }« ist keine Adresse für { $service }: eine wie http://127.0.0.1:5000 angeben
engine-no-model = { $service } braucht ein Modell: eines angeben, das der Server hat
engine-key-missing = { $service } braucht einen Schlüssel: ihn in den Einstellungen eingeben oder in die Umgebungsvariable { $variable } schreiben
engine-bad-key = { $service } unter { $address } weist den Schlüssel zurück: prüfen, ob er vollständig und noch gültig ist, und ihn neu eingeben
engine-other-plan = Dieser Schlüssel für { $service } gehört zu { $plan }: diese Adresse eingeben oder einen Schlüssel des anderen Tarifs
engine-quota = Das Kontingent bei { $service } ist aufgebraucht: warten, bis es erneuert wird, oder es beim Anbieter erweitern
engine-too-large = { $service } nimmt keine so große Anfrage an: das Segment teilen
engine-text-too-long = Ein Segment hat mehr als { $characters } Zeichen, zu viele für { $service }: es teilen
engine-too-often = { $service } erhält zu viele Anfragen: es später noch einmal versuchen oder weniger Anfragen pro Minute einstellen
engine-too-often-wait =
    { $seconds ->
        [one] { $service } erhält zu viele Anfragen und bittet um eine Sekunde Geduld: es dann noch einmal versuchen
       *[other] { $service } erhält zu viele Anfragen und bittet um { $seconds } Sekunden Geduld: es dann noch einmal versuchen
    }
engine-loading = { $service } ist nicht bereit, vielleicht wird das Modell noch geladen: es in einer Minute noch einmal versuchen
engine-pair = { $service } übersetzt nicht von { $from } in { $to }: einen anderen Dienst wählen
engine-pair-unknown = { $service } übersetzt diesen Text nicht in { $to }: die Sprache des Dokuments angeben oder einen anderen Dienst wählen
engine-unknown-language = { $service } muss die Sprache des Textes kennen: sie in den Dokumentangaben eintragen
engine-no-such-model = { $service } hat kein Modell »{ $model }«: es dort laden oder ein anderes angeben
engine-not-there = Unter { $address } antwortet etwas, aber nicht { $service }: Adresse und Art des Dienstes prüfen
engine-refused = { $service } hat die Anfrage mit Status { $status } abgelehnt
engine-failed = { $service } ist mit Status { $status } gescheitert: es später noch einmal versuchen oder den Betreiber fragen
engine-unreachable = { $service } ist unter { $address } nicht zu erreichen ({ $reason }): den Dienst starten oder Adresse und Netz prüfen
engine-no-such-host = Kein Rechner hat den Namen in { $address }: die Adresse von { $service } und das Netz prüfen
engine-timed-out =
    { $seconds ->
        [one] { $service } hat binnen einer Sekunde nicht geantwortet: es noch einmal versuchen oder mehr Zeit lassen
       *[other] { $service } hat binnen { $seconds } Sekunden nicht geantwortet: es noch einmal versuchen oder mehr Zeit lassen
    }
engine-tls = Keine sichere Verbindung zu { $service } unter { $address } ({ $reason }): die Adresse und das Zertifikat des Servers prüfen
engine-broken-off = Die Verbindung zu { $service } brach ab ({ $reason }): es noch einmal versuchen
engine-sent-on = { $service } leitet die Anfrage weiter an { $to }, dem niemand zugestimmt hat: diese Adresse eingeben, wenn sie die richtige ist
engine-answer-too-long = Die Antwort von { $service } ist länger als { $megabytes } MB und wurde nicht gelesen: die Adresse prüfen
engine-not-json = Was unter { $address } antwortet, spricht nicht wie { $service }: Adresse und Art des Dienstes prüfen
engine-shape = In der Antwort von { $service } fehlt { $what }: die Art des Dienstes prüfen oder ihn aktualisieren
engine-count = { $service } erhielt { $sent } Texte und gab { $came } zurück: Keiner wurde übernommen; es noch einmal versuchen
engine-cut-off = Die Antwort von { $service } ist abgeschnitten und wurde nicht übernommen: das Segment teilen oder ein Modell mit mehr Platz nehmen
engine-empty = { $service } gab für ein Segment nichts zurück: es von Hand übersetzen oder einen anderen Dienst versuchen
engine-withheld = { $service } wollte ein Segment nicht übersetzen: es von Hand übersetzen oder einen anderen Dienst versuchen
engine-name-changed = { $service } hat einen geschützten Namen verändert: das Segment von Hand übersetzen
engine-no-store = Der Schlüsselbund des Systems ist nicht zu benutzen ({ $reason }): ihn entsperren oder den Schlüssel in die Umgebungsvariable { $variable } schreiben
engine-cancelled = Angehalten; was vorher kam, bleibt
engine-said = { $message }. Der Dienst sagt: »{ $said }«
engine-not-a-key = Das ist kein Schlüssel: Er darf nur Buchstaben, Ziffern und Zeichen ohne Leerzeichen haben

## Was getan wurde

what-draft =
    { $segments ->
        [one] Ein Segment in { $language } mit { $engine } entworfen; { $sent } an { $origin } gesendet
       *[other] { $segments } Segmente in { $language } mit { $engine } entworfen; { $sent } an { $origin } gesendet
    }
what-draft-here =
    { $segments ->
        [one] Ein Segment in { $language } mit { $engine } entworfen
       *[other] { $segments } Segmente in { $language } mit { $engine } entworfen
    }

## Fragen

translate-title = Mit einem Dienst übersetzen
translate-service = Dienst
translate-language = In
translate-scope = Welche Dokumente
translate-this = Das gezeigte Dokument
translate-all = Alle Dokumente
translate-over-drafts = Auch Segmente, die schon einen Entwurf haben
translate-what =
    { $documents ->
        [one] { $segments } Segmente aus einem Dokument, { $characters } Zeichen
       *[other] { $segments } Segmente aus { $documents } Dokumenten, { $characters } Zeichen
    }
translate-leaves = Der Text dieser Segmente verlässt diesen Rechner und geht an { $address }
translate-local = Der Text dieser Segmente geht an ein Programm auf diesem Rechner, unter { $address }
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
translate-no-segments = Noch kein Dokument hat Segmente in { $language }: die Dokumente zuerst in Segmente teilen, wie { $command } es tut
translate-unsegmented =
    { $count ->
        [one] Ein Dokument hat noch keine Segmente und wird übergangen; { $command } legt sie an
       *[other] { $count } Dokumente haben noch keine Segmente und werden übergangen; { $command } legt sie an
    }
translate-no-service = Noch kein Dienst ist eingerichtet. In den Einstellungen einen hinzufügen: einen Server auf diesem Rechner wie Ollama oder LibreTranslate, oder DeepL.
translate-set-up = Dienste einrichten …
translate-no-language = Die Sitzung hat keine Arbeitssprache, in die übersetzt wird
translate-progress = { $done } von { $total } Segmenten
translate-stop = Anhalten
translate-counting = Wird gezählt …
translate-done =
    { $count ->
        [one] Ein Segment von { $engine } entworfen
       *[other] { $count } Segmente von { $engine } entworfen
    }
translate-done-none = Kein Segment wurde entworfen
translate-stale =
    { $count ->
        [one] eines wurde inzwischen geändert und bleibt
       *[other] { $count } wurden inzwischen geändert und bleiben
    }
translate-failed =
    { $count ->
        [one] eines ist gescheitert
       *[other] { $count } sind gescheitert
    }
translate-and = { $first }; { $second }

## Einrichten

prefs-services = Übersetzungsdienste
services-none = Noch kein Dienst ist eingerichtet. Nichts wird gesendet, bevor Sie einen wählen und für die Sitzung zustimmen.
services-add = Dienst hinzufügen
services-remove = Entfernen
services-kind = Art
services-chat = Chat-Modell (Ollama, llama.cpp …)
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
services-key-forget = Schlüssel vergessen
services-test = Testen
services-testing = Wird gefragt …
services-save = Speichern
services-bad-address = Das ist keine Adresse: eine wie http://127.0.0.1:5000 angeben
services-bad-language = »{ $language }« ist kein Sprachkürzel
services-bad-number = »{ $given }« ist keine ganze Zahl
services-not-saved = Was für { $name } getippt wurde, ist nicht gespeichert
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

cli-translate = Übersetzungen mit einem Dienst entwerfen
cli-translate-engine = Dienst, nach Name oder Kennung
cli-translate-to = Sprache, in die übersetzt wird
cli-translate-from = Sprache der Dokumente, von denen sie nicht bekannt ist
cli-translate-document = Titel eines Dokuments, das übersetzt wird; mehrfach möglich; sonst alle
cli-translate-agree = Zustimmen, dass Texte dieser Sitzung an den Dienst gehen
cli-translate-over-drafts = Auch Segmente übersetzen, die schon einen Entwurf haben
cli-engine = Übersetzungsdienste anzeigen, hinzufügen, entfernen oder testen
cli-engine-do = Was zu tun ist: { $values }
translate-not-agreed = Nichts wurde gesendet: Noch hat niemand zugestimmt, dass Texte dieser Sitzung an { $service } unter { $address } gehen; { $option } tut es
translate-not-agreed-local = Nichts wurde gesendet: Noch hat niemand zugestimmt, dass Texte dieser Sitzung an { $service } auf diesem Rechner gehen; { $option } tut es
engine-unknown = Kein Dienst heißt »{ $given }«; es gibt: { $known }
engine-unknown-none = Kein Dienst heißt »{ $given }«: einen hinzufügen mit { $command }
translate-no-document = Kein Dokument heißt »{ $title }«
cli-engine-id = Kennung des Dienstes, Kleinbuchstaben, Ziffern und Bindestriche
cli-engine-kind = Art des Dienstes: { $values }
cli-engine-name = Wie der Dienst heißt
cli-engine-address = Wo er ist; sonst dort, wo er üblicherweise ist
cli-engine-model = Modell eines Chat-Servers
cli-engine-language = Sprache, für die er benutzt wird; mehrfach möglich; sonst alle
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
engine-bad-id = »{ $id }« kann keine Kennung sein: Kleinbuchstaben, Ziffern und Bindestriche nehmen
engine-key-empty = Auf der Standardeingabe kam kein Schlüssel: ihn hineinleiten oder { $variable } setzen
progress-translating = Wird übersetzt
