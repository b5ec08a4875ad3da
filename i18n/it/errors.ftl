### Perché qualcosa non è stato possibile e come rimediare.

error-in-file = { $file }: { $error }

## La cartella della sessione

error-not-a-session = { $folder } non è una sessione: manca il file session.ron
error-session-exists = In { $folder } c’è già una sessione; aprirla oppure scegliere un’altra cartella
error-not-empty = { $folder } non è vuota; scegliere una cartella nuova o vuota
error-unreadable = session.ron non è leggibile ({ $detail }); gli stati precedenti sono conservati nella cartella «backups»
error-newer = { $file } è stato scritto da una versione più recente di Glossator (versione del file: { $version }) e non è stato modificato; aprirlo con quella versione
error-open-elsewhere = La sessione è già aperta altrove ({ $note }); chiuderla prima lì oppure aprirla in sola lettura
error-read-only = Non è possibile scrivere nella cartella; verificare i permessi oppure copiare la sessione altrove
error-disk-full = Il disco è pieno (durante la scrittura di { $path }); liberare spazio: fino ad allora le modifiche sono conservate
error-io = { $path }: { $detail }
error-ron = Impossibile scrivere un valore: { $detail }
error-changed-outside = Un altro programma ha modificato { $paths }; nulla è stato sovrascritto; le modifiche apportate qui sono al sicuro nel registro delle modifiche e verranno applicate alla prossima apertura della sessione
error-text-missing = Il testo { $hash } non si trova in nessun punto della sessione; ripristinarlo da una copia di backup
error-group-missing = Ciò che è stato fatto in questo passaggio non si trova più in nessun registro della sessione; non si può né annullare né ripetere. Cercare i file mancanti di «history» in una copia della sessione
error-session-read-only = La sessione è aperta in sola lettura; non si può modificare
error-no-backup = Questa sessione non ha una copia di backup «{ $name }»; aggiornare l’elenco delle copie
error-not-restored = Nella nuova cartella { $path } non corrisponde alla copia di backup; eliminare la nuova cartella e riprovare
error-cancelled = Operazione annullata
error-panicked = Si è verificato un errore interno del programma ({ $detail }); il risultato di questa operazione è perso, la sessione è intatta

## Modifiche

error-exists = Elemento già esistente: { $kind } { $id }
error-missing = Elemento inesistente: { $kind } { $id }
error-stale = Elemento modificato nel frattempo: { $kind } { $id }; verificarlo e riprovare
error-in-use =
    { $uses ->
        [one] Elemento ancora usato in un punto: { $kind } { $id }; rimuovere prima quell’uso
       *[other] Elemento ancora usato in { $uses } punti: { $kind } { $id }; rimuovere prima quegli usi
    }
error-does-not-fit = Elemento che non corrisponde al testo: { $kind } { $id }
error-doubled-key = «{ $key }» compare due volte nello schema di etichette; rinominare o rimuovere uno dei due
error-not-finite = L’attributo «{ $key }» non è un numero finito
error-changes-id = L’identificativo di un record non si può modificare: { $kind } { $id }

## Lavoro a mano

error-nothing-selected = Nessuna menzione selezionata; selezionarne almeno una
error-only-blank = La selezione contiene solo spazi; selezionare del testo
error-already-tagged = «{ $text }» è già annotato come { $label }
error-overlaps = «{ $text }» si sovrapporrebbe a «{ $other }», cosa che lo schema di etichette non consente; selezionare altro testo o modificare lo schema
error-one-at-a-time =
    { $mentions ->
        [one] Si può assegnare altro testo a una sola menzione per volta; selezionata: { $mentions }
       *[other] Si può assegnare altro testo a una sola menzione per volta; selezionate: { $mentions }
    }
error-empty-name = Il nome è vuoto; inserirne uno
error-empty-comment = Il commento è vuoto; scriverne il testo
error-not-your-comment = Questo commento è di un’altra persona; rispondere invece al commento
error-not-a-date = «{ $value }» non è una data; scriverla come negli esempi: { $examples }
error-not-loaded =
    { $documents ->
        [one] L’operazione riguarda tutti i documenti, ma uno non è caricato; attendere che lo sia oppure ripristinarlo da una copia di backup
       *[other] L’operazione riguarda tutti i documenti, ma { $documents } non sono caricati; attendere che lo siano oppure ripristinarli da una copia di backup
    }
error-not-in-history = Questa modifica non è più nella cronologia; sceglierne un’altra

## File

error-too-long = Il file supera { $limit } MB
error-unknown-format = Il formato «{ $id }» non esiste; { $command } elenca quelli disponibili
error-not-writable = Il formato «{ $id }» si può leggere ma non scrivere
error-not-readable = Il formato «{ $id }» si può scrivere ma non leggere
error-bad-language = «{ $tag }» non è un codice di lingua; indicarne uno, ad esempio { $example }
error-bad-encoding = La codifica «{ $label }» non esiste; indicarne una, ad esempio { $example }

## Elenchi di nomi e formati

error-names-column = Manca la colonna «{ $column }»; la prima riga dà il nome alle colonne e contiene { $found }
error-names-empty = Il campo «{ $column }» è vuoto
error-names-field-too-long = Un campo supera { $limit } byte
error-names-full = L’elenco supera { $limit } voci o byte; suddividerlo
error-names-unreadable = Non è né una tabella né JSON di Wikidata ({ $detail }); scegliere un altro file
error-format-other = Il file non è nel formato «{ $format }»; scegliere un altro formato o un altro file
error-format-version = È la versione { $found } del formato «{ $format }»; questo programma conosce la { $known }; aggiornare il programma
error-format-syntax = Riga { $line }, colonna { $column }: contenuto illeggibile ({ $detail }); correggere il file in quel punto
error-format-too-large = Il file supera { $limit } MB; suddividerlo
error-not-text-kind = Il file è di un altro tipo ({ $kind }), non testo semplice; salvarne prima il testo in un file di testo
error-not-text-compressed = Il file è compresso, non è testo semplice; decomprimerlo prima
error-not-text-binary = Il file non è testo semplice; salvarne prima il testo in un file di testo
error-no-key-map = non è un file di scorciatoie: sceglierne uno salvato dalle impostazioni
error-key-map-newer = è stato scritto da una versione più recente del programma: per leggerlo aggiornare Glossator
