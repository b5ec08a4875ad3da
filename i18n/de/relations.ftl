### Beziehungen: was zwei Nennungen eines Dokuments verbindet.

## Was geschehen ist

what-add-relation = Beziehung »{ $kind }« von »{ $from }« zu »{ $to }« angelegt
what-change-relation-kind = Beziehung von »{ $from }« zu »{ $to }« in »{ $kind }« geändert
what-reverse-relation = Beziehung »{ $kind }« umgekehrt: jetzt von »{ $from }« zu »{ $to }«
what-change-relation = Beziehung »{ $kind }« von »{ $from }« zu »{ $to }« geändert
what-remove-relation = Beziehung »{ $kind }« von »{ $from }« zu »{ $to }« entfernt

## Was nicht geht

error-does-not-join = »{ $kind }« führt von { $starts } zu { $ends }, nicht von { $from } zu { $to }: eine andere Art oder eine andere Nennung wählen
error-any-label = jedem Label
error-related-to-itself = »{ $text }« kann keine Beziehung zu sich selbst haben: eine andere Nennung wählen
error-already-related = Die Beziehung »{ $kind }« von »{ $from }« zu »{ $to }« gibt es schon

## Was die Kontrolle findet

problem-not-joined = Die Beziehung »{ $kind }« von { $from } zu { $to } lässt das Label-Schema nicht zu
problem-relation-to-itself = Die Beziehung »{ $kind }« verbindet »{ $text }« mit sich selbst
problem-same-relation = Die Beziehung »{ $kind }« von »{ $from }« zu »{ $to }« ist hier doppelt vorhanden

## Anlegen

relate-title = Beziehung von »{ $text }« ({ $label }) zu …
relate-find = Die andere Nennung suchen
relate-kinds = Art der Beziehung
relate-kind-out = { $kind }, von dieser Nennung aus
relate-kind-in = { $kind }, zu dieser Nennung hin
relate-row = { $kind }: »{ $text }«, { $label }, in: { $sentence }
relate-row-unfit = »{ $text }«, { $label }: keine Art passt
relate-unfit = Keine Art von Beziehung verbindet { $from } und { $to }
relate-already = schon verbunden
relate-nothing = Keine andere Nennung dieses Dokuments heißt so
relate-alone = In diesem Dokument gibt es keine andere Nennung: zuerst eine auszeichnen
relate-no-kind-here = Im Label-Schema beginnt oder endet keine Art von Beziehung bei { $label }
relate-no-kinds = Das Label-Schema hat noch keine Arten von Beziehungen wie »Unternehmen übernimmt Unternehmen«. Sie lassen sich mit »{ $command }« ({ $key }) anlegen
relate-scheme-command = Labels …
relate-go = verbinden
relate-go-on = verbinden und bleiben
relate-choose-kind = Art wählen

## Im Inspektor

relations-section = Beziehungen
relation-row-out = { $kind } → »{ $text }«
relation-row-in = { $kind } ← »{ $text }«
relation-go = { $relation }: zum anderen Ende gehen
relation-more = { $relation } ändern
relation-remove = { $relation } entfernen
relation-reverse = Umkehren
relation-kind = Art
relation-done = Fertig
relation-unfit = Das Label-Schema lässt diese Art zwischen diesen Labels nicht zu

## Im Text

relations-off = Beziehungen werden im Text nicht mehr gezeichnet
relations-at-hand = Die Beziehungen der aktuellen Nennung werden im Text gezeichnet
relations-all = Alle Beziehungen auf der Seite werden im Text gezeichnet
prefs-relations = Beziehungen im Text
prefs-relations-off = Ausgeblendet
prefs-relations-at-hand = Der aktuellen Nennung
prefs-relations-all = Alle
