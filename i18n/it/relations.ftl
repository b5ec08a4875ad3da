### Relazioni: che cosa lega due menzioni di un documento.

## Che cosa è stato fatto

what-add-relation = Aggiunta della relazione «{ $kind }» da «{ $from }» a «{ $to }»
what-change-relation-kind = Modifica in «{ $kind }» della relazione da «{ $from }» a «{ $to }»
what-reverse-relation = Inversione della relazione «{ $kind }»: ora da «{ $from }» a «{ $to }»
what-change-relation = Modifica della relazione «{ $kind }» da «{ $from }» a «{ $to }»
what-remove-relation = Rimozione della relazione «{ $kind }» da «{ $from }» a «{ $to }»

## Che cosa non si può fare

error-does-not-join = «{ $kind }» va da { $starts } a { $ends }, non da { $from } a { $to }; scegliere un altro tipo o un’altra menzione
error-any-label = qualsiasi etichetta
error-related-to-itself = «{ $text }» non può essere in relazione con se stessa; scegliere un’altra menzione
error-already-related = La relazione «{ $kind }» da «{ $from }» a «{ $to }» esiste già

## Che cosa trova la verifica

problem-not-joined = Lo schema di etichette non consente la relazione «{ $kind }» da { $from } a { $to }
problem-relation-to-itself = La relazione «{ $kind }» lega «{ $text }» a se stessa
problem-same-relation = La relazione «{ $kind }» da «{ $from }» a «{ $to }» è presente qui due volte

## Crearne una

relate-title = Relazione di «{ $text }» ({ $label }) con…
relate-find = Cerca l’altra menzione
relate-kinds = Tipo di relazione
relate-kind-out = { $kind }, da questa menzione
relate-kind-in = { $kind }, verso questa menzione
relate-row = { $kind }: «{ $text }», { $label }, in: { $sentence }
relate-row-unfit = «{ $text }», { $label }: nessun tipo adatto
relate-unfit = Nessun tipo di relazione lega { $from } e { $to }
relate-already = già in relazione
relate-nothing = Nessun’altra menzione di questo documento si chiama così
relate-alone = In questo documento non c’è un’altra menzione: annotarne prima una
relate-no-kind-here = Nessun tipo di relazione dello schema di etichette parte da { $label } o vi arriva
relate-no-kinds = Lo schema di etichette non ha ancora tipi di relazione, come «azienda acquisisce azienda». Si aggiungono con «{ $command }» ({ $key })
relate-scheme-command = Etichette…
relate-go = crea la relazione
relate-go-on = crea e resta qui
relate-choose-kind = scegli il tipo

## Nell'ispettore

relations-section = Relazioni
relation-row-out = { $kind } → «{ $text }»
relation-row-in = { $kind } ← «{ $text }»
relation-go = { $relation }: vai all’altro capo
relation-more = Modifica { $relation }
relation-remove = Rimuovi { $relation }
relation-reverse = Inverti
relation-kind = Tipo
relation-done = Fine
relation-unfit = Lo schema di etichette non consente questo tipo fra queste etichette

## Nel testo

relations-off = Le relazioni non sono più disegnate nel testo
relations-at-hand = Nel testo sono disegnate le relazioni della menzione corrente
relations-all = Nel testo sono disegnate tutte le relazioni della pagina
prefs-relations = Relazioni nel testo
prefs-relations-off = Nascoste
prefs-relations-at-hand = Menzione corrente
prefs-relations-all = Tutte
