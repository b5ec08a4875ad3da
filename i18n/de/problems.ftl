### Was in einer Sitzung oder in einer hereinkommenden Datei nicht stimmt, und wo.

## Wo

place-file = { $file }
place-line = { $file }, Zeile { $line }
place-pointer = { $file }, bei { $pointer }
place-document = »{ $title }«
place-range = »{ $title }«, Zeichen { $start } bis { $end }
problem-at = { $place }: { $problem }

## Wie schwer

severity-note = Hinweis
severity-warning = Warnung
severity-error = Fehler

## Arten von Datensätzen

kind-session = Sitzung
kind-scheme = Label-Schema
kind-label = Label
kind-relation-kind = Beziehungsart
kind-reviewer = Prüfer/in
kind-entity = Entität
kind-term = Fachbegriff
kind-list = Namensliste
kind-list-entry = Eintrag einer Namensliste
kind-memory = Übersetzungsspeicher
kind-document = Dokument
kind-head = Dokumentangaben
kind-text = Text
kind-mention = Nennung
kind-relation = Beziehung
kind-comment = Kommentar
kind-segment = Segment

## Der Ordner der Sitzung

problem-bad-record = Diese Zeile ist nicht lesbar und wurde übergangen ({ $detail }); der Rest der Datei wurde gelesen
problem-bad-file = Diese Datei ist nicht lesbar ({ $detail }); alles andere wurde geöffnet
problem-missing-file = Diese Datei fehlt
problem-backup-at = Ein älterer Stand dieser Datei liegt in { $path }
problem-text-differs = Dies ist nicht der Text, der ausgezeichnet wurde: Ein anderes Programm hat ihn geändert; Nennungen, die nicht mehr passen, wurden beiseitegelegt
problem-changed-outside = Ein anderes Programm hat diese Datei geändert; ihr Inhalt wurde übernommen, darin fehlende Änderungen der Sitzung wurden erneut vorgenommen
problem-journal-torn = Das Journal endet nach einem Absturz mit einer unvollständigen Zeile ({ $bytes } Byte); ihr Inhalt war noch nicht als gespeichert gemeldet
problem-journal-damaged = Eine Zeile des Journals ist beschädigt und wurde übergangen ({ $detail })
problem-journal-gap = Im Journal fehlen die Änderungen zwischen Nummer { $after } und Nummer { $before }
problem-text-missing = Der Text { $hash } ist in der Sitzung nirgends zu finden; das Dokument wird erst wieder angezeigt, wenn der Text aus einer Sicherungskopie wiederhergestellt ist
problem-does-not-fit = Beiseitegelegt, weil es nicht zum Text passt: { $kind } { $id }; die alte Datei liegt bei den Sicherungskopien
problem-set-aside =
    { $count ->
        [one] Eine Angabe, die nicht zum Text passt, wurde beiseitegelegt
       *[other] { $count } Angaben, die nicht zum Text passen, wurden beiseitegelegt
    }
problem-doubled-id = Diese Kennung kommt doppelt vor: { $kind } { $id }; nur einer der beiden Datensätze wurde behalten
problem-dangling = Nicht vorhanden: { $names } { $missing } (Verweis in: { $kind } { $id })
problem-off-cluster = Die Nennung »{ $text }« beginnt oder endet mitten in einem Zeichen
problem-overlap = Die Nennung »{ $text }« liegt so über »{ $other }«, wie es das Label-Schema nicht erlaubt
problem-unfit-value = Der Wert »{ $value }« passt nicht zum Attribut { $key }
problem-same-mention = Die Nennung »{ $text }« ist hier doppelt vorhanden
problem-read-only = In den Ordner kann nicht geschrieben werden; die Sitzung ist schreibgeschützt geöffnet
problem-open-elsewhere = Die Sitzung ist bereits an anderer Stelle geöffnet ({ $by }); hier ist sie schreibgeschützt geöffnet

## Hereinkommende Dateien

problem-malformed =
    { $count ->
        [one] Eine Stelle ist in { $encoding } ungültig und wurde durch � ersetzt; falls Wörter falsch aussehen, eine andere Zeichenkodierung wählen
       *[other] { $count } Stellen sind in { $encoding } ungültig und wurden durch � ersetzt; falls Wörter falsch aussehen, eine andere Zeichenkodierung wählen
    }
problem-empty-text = Die Datei enthält keinen Text
problem-imported-before = Diese Datei wurde schon früher importiert, als »{ $title }«; sie wurde nicht noch einmal importiert
problem-same-text = »{ $title }« hat genau denselben Text
problem-line-ends = Die Zeilenenden wurden im Text vereinheitlicht; die Datei selbst bleibt unverändert erhalten
problem-language-unknown = Die Sprache wurde nicht erkannt: sie angeben
problem-too-many = Es sind mehr als { $limit } Datensätze; die übrigen wurden übergangen

## Namenslisten

problem-missing-column = Die Spalte »{ $column }« fehlt
problem-empty-field = »{ $column }« ist leer; die Zeile wurde übergangen
problem-ragged-row = Die Spalten dieser Zeile stimmen nicht mit der ersten Zeile überein ({ $detail })
problem-unknown-label = Die Sitzung hat kein Label »{ $label }«: es hinzufügen oder die Datei berichtigen
problem-bad-language = »{ $tag }« ist kein Sprachkürzel; es wird als »beliebige Sprache« behandelt
problem-shared-form = »{ $form }« ist ein Name mehrerer Entitäten ({ $entities }); die Nennungen werden mit keiner davon verknüpft
problem-shared-by-labels = »{ $form }« steht unter mehreren Labels ({ $labels }); das erste wird verwendet, ohne Verknüpfung mit einer Entität

## JSON mit Auszeichnungen

problem-bad-value = Erwartet: { $expected }; gefunden: { $found }
problem-quote-differs = Die Datei zitiert »{ $quote }«, im Text steht hier aber »{ $found }«; der Eintrag wurde weggelassen
problem-out-of-bounds = Die Zeichen { $start } bis { $end } liegen außerhalb des Textes, der insgesamt { $length } hat; der Eintrag wurde weggelassen
problem-utf16-differs = Die UTF-16-Positionen { $start } bis { $end } bezeichnen eine andere Stelle als die Codepunkte; verwendet wurden die Codepunkte
problem-unknown-entity = Die Datei enthält keine Entität »{ $entity }«; die Nennung wurde ohne Verknüpfung behalten
problem-text-conflict = Das Dokument ist in der Sitzung schon mit einem anderen Text vorhanden; es wurde nicht verändert
problem-conflict = In der Sitzung schon mit anderem Inhalt vorhanden: { $kind } { $id }; der Stand der Sitzung wurde behalten
problem-journal-foreign = Das Journal gehört zu einer anderen Sitzung ({ $session }); es wurde nach backups/damaged verschoben, nichts davon wurde angewendet
problem-text-restored = Der Text war verändert oder fehlte; er wurde aus der importierten Datei wiederhergestellt
problem-id-renewed = Diese Kennung kommt zweimal vor: { $kind } { $id }; der spätere Datensatz hat eine neue erhalten
problem-bad-from-here = Ab hier ist die Datei nicht lesbar ({ $detail }); alles davor wurde übernommen

## Warum ein Teil einer Datei nicht lesbar ist

unread-ends-too-soon = die Datei endet zu früh
unread-too-deep = mehr als { $limit } Elemente stehen ineinander
unread-too-long = ein Text darin hat mehr als { $limit } Byte
unread-too-many-parts = es hat mehr als { $limit } Teile
unread-in-itself = { $tag } steht in { $tag }
unread-closes-nothing = { $tag } schließt nichts
unread-without-end = { $units } Einheiten haben kein Ende
unread-character = für das Zeichen { $character } hat XML keinen Platz
unread-reference = nirgends steht, was { $reference } bedeutet
unread-pattern-too-large = ein Muster wird zu groß
problem-unread-part = Dieser Teil ist nicht lesbar und wurde übergangen ({ $why }); der Rest der Datei wurde gelesen
problem-no-language = »{ $tag }« ist kein Sprachkürzel; was dazu gehört, wurde übergangen
problem-other-language = Die Übersetzung ist in { $found }, das Segment für { $wanted }; sie wurde nicht übernommen
