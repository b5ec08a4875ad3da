### Che cosa non va in una sessione o in un file in arrivo, e dove.

## Dove

place-file = { $file }
place-line = { $file }, riga { $line }
place-pointer = { $file }, in { $pointer }
place-document = «{ $title }»
place-range = «{ $title }», caratteri da { $start } a { $end }
problem-at = { $place }: { $problem }

## Quanto è grave

severity-note = Nota
severity-warning = Avviso
severity-error = Errore

## Tipi di record

kind-session = sessione
kind-scheme = schema di etichette
kind-label = etichetta
kind-relation-kind = tipo di relazione
kind-reviewer = revisore/a
kind-entity = entità
kind-term = termine
kind-list = elenco di nomi
kind-list-entry = voce di un elenco di nomi
kind-memory = memoria di traduzione
kind-document = documento
kind-head = dettagli del documento
kind-text = testo
kind-mention = menzione
kind-relation = relazione
kind-comment = commento
kind-segment = segmento

## La cartella della sessione

problem-bad-record = Questa riga non è leggibile ed è stata saltata ({ $detail }); il resto del file è stato letto
problem-bad-file = Questo file non è leggibile ({ $detail }); tutto il resto è stato aperto
problem-missing-file = Questo file manca
problem-backup-at = Uno stato precedente di questo file è conservato in { $path }
problem-text-differs = Questo non è il testo annotato: un altro programma lo ha modificato; le eventuali menzioni che non corrispondono più sono state messe da parte
problem-changed-outside = Un altro programma ha modificato questo file; il suo contenuto è stato mantenuto e le modifiche della sessione che vi mancavano sono state applicate di nuovo
problem-journal-torn =
    { $bytes ->
        [one] Dopo un arresto anomalo il registro delle modifiche termina con una riga incompleta di un byte; il suo contenuto non era ancora stato segnalato come salvato
       *[other] Dopo un arresto anomalo il registro delle modifiche termina con una riga incompleta di { $bytes } byte; il suo contenuto non era ancora stato segnalato come salvato
    }
problem-journal-damaged = Una riga del registro delle modifiche è danneggiata ed è stata saltata ({ $detail })
problem-journal-gap = Nel registro mancano le modifiche tra la numero { $after } e la numero { $before }
problem-text-missing = Il testo { $hash } non si trova in nessun punto della sessione; il documento non può essere mostrato finché il testo non viene ripristinato da una copia di backup
problem-does-not-fit = Elemento messo da parte perché non corrisponde al testo: { $kind } { $id }; il vecchio file è conservato tra le copie di backup
problem-set-aside =
    { $count ->
        [one] Un dato che non corrisponde al testo è stato messo da parte
       *[other] { $count } dati che non corrispondono al testo sono stati messi da parte
    }
problem-doubled-id = Questo identificativo compare due volte: { $kind } { $id }; è stato mantenuto solo uno dei due record
problem-dangling = Elemento inesistente: { $names } { $missing } (riferimento in: { $kind } { $id })
problem-off-cluster = La menzione «{ $text }» inizia o finisce a metà di un carattere
problem-overlap = La menzione «{ $text }» si sovrappone a «{ $other }» in un modo che lo schema di etichette non ammette
problem-unfit-value = Il valore «{ $value }» non è adatto all’attributo { $key }
problem-same-mention = La menzione «{ $text }» è presente qui due volte
problem-read-only = Non è possibile scrivere nella cartella; la sessione è aperta in sola lettura
problem-open-elsewhere = La sessione è già aperta altrove ({ $by }); qui è aperta in sola lettura

## File in arrivo

problem-malformed =
    { $count ->
        [one] Un punto non è valido in { $encoding } ed è stato sostituito con �; se alcune parole appaiono sbagliate, scegliere un’altra codifica
       *[other] { $count } punti non sono validi in { $encoding } e sono stati sostituiti con �; se alcune parole appaiono sbagliate, scegliere un’altra codifica
    }
problem-empty-text = Il file non contiene testo
problem-imported-before = Questo file era già stato importato, come «{ $title }»; non è stato importato di nuovo
problem-same-text = «{ $title }» ha esattamente lo stesso testo
problem-line-ends = I fine riga sono stati uniformati nel testo; il file originale è conservato così com’era
problem-language-unknown = La lingua non è stata riconosciuta; occorre indicarla
problem-too-many = I record sono più di { $limit }; i restanti sono stati saltati

## Elenchi di nomi

problem-missing-column = Manca la colonna «{ $column }»
problem-empty-field = «{ $column }» è vuoto; la riga è stata saltata
problem-ragged-row = Le colonne di questa riga non corrispondono a quelle della prima ({ $detail })
problem-unknown-label = Nella sessione non c’è l’etichetta «{ $label }»; aggiungerla oppure correggere il file
problem-bad-language = «{ $tag }» non è un codice di lingua; viene trattato come «qualsiasi lingua»
problem-shared-form = «{ $form }» è un nome di più entità ({ $entities }); le sue menzioni non vengono collegate a nessuna di esse
problem-shared-by-labels = «{ $form }» compare sotto più etichette ({ $labels }); si usa la prima, senza collegamento a un’entità

## JSON annotato

problem-bad-value = Valore atteso: { $expected }; trovato: { $found }
problem-quote-differs = Il file cita «{ $quote }», ma qui nel testo si legge «{ $found }»; la voce è stata tralasciata
problem-out-of-bounds = I caratteri da { $start } a { $end } sono fuori dal testo, che ne ha { $length } in tutto; la voce è stata tralasciata
problem-utf16-differs = Le posizioni UTF-16 da { $start } a { $end } indicano un punto diverso da quello dei punti di codice; sono stati usati i punti di codice
problem-unknown-entity = Nel file non c’è l’entità «{ $entity }»; la menzione è stata mantenuta senza collegamento
problem-text-conflict = Il documento è già nella sessione con un testo diverso; è stato lasciato com’era
problem-conflict = Già presente nella sessione con un contenuto diverso: { $kind } { $id }; è stata mantenuta la versione della sessione
problem-journal-foreign = Il registro delle modifiche appartiene a un’altra sessione ({ $session }); è stato spostato in backups/damaged e nulla ne è stato applicato
problem-text-restored = Il testo era stato modificato o mancava; è stato ripristinato dal file importato
problem-id-renewed = Questo identificativo è usato due volte: { $kind } { $id }; il record successivo ne ha ricevuto uno nuovo
problem-bad-from-here = Da qui in poi il file è illeggibile ({ $detail }); quanto precede è stato acquisito

## Perché una parte di un file non è leggibile

unread-ends-too-soon = il file finisce troppo presto
unread-too-deep = più di { $limit } elementi stanno l’uno dentro l’altro
unread-too-long = un testo al suo interno supera { $limit } byte
unread-too-many-parts = ha più di { $limit } parti
unread-in-itself = { $tag } sta dentro { $tag }
unread-closes-nothing = { $tag } non chiude niente
unread-without-end = { $units } unità non hanno fine
unread-character = XML non ammette il carattere { $character }
unread-reference = non è detto che cosa significhi { $reference }
unread-pattern-too-large = un’espressione diventa troppo grande
problem-unread-part = Questa parte non è leggibile ed è stata saltata ({ $why }); il resto del file è stato letto
problem-no-language = «{ $tag }» non è un codice di lingua; ciò che vi si riferisce è stato saltato
problem-other-language = La traduzione è in { $found }, il segmento è per { $wanted }; non è stata ripresa
