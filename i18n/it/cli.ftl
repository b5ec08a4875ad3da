### La riga di comando: guida, intestazioni, segnaposto e messaggi sugli argomenti incomprensibili.

## Che cos'è il programma

cli-about = Banco di lavoro per annotare i nomi nella rassegna stampa in più lingue e per tradurla
cli-about-more = Senza comando si apre la finestra, con la sessione di cui è indicata la cartella.

## Intestazioni

cli-heading-usage = Uso
cli-heading-commands = Comandi
cli-heading-arguments = Argomenti
cli-heading-options = Opzioni
cli-heading-general-options = Opzioni generali
cli-heading-examples = Esempi
cli-heading-name = Nome
cli-heading-synopsis = Sintassi
cli-heading-description = Descrizione
cli-heading-exit-codes = Codici di uscita
cli-heading-environment = Variabili d’ambiente

## Segnaposto

cli-value-session = SESSIONE
cli-value-file = FILE
cli-value-folder = CARTELLA
cli-value-title = TITOLO
cli-value-language = LINGUA
cli-value-encoding = CODIFICA
cli-value-format = FORMATO
cli-value-status = STATO
cli-value-label = ETICHETTA
cli-value-name = NOME
cli-value-count = NUMERO
cli-value-shell = SHELL
cli-value-command = COMANDO
cli-value-options = OPZIONI

## Comuni a più comandi

cli-arg-session = Cartella della sessione
cli-arg-session-open = Cartella di una sessione da aprire nella finestra
cli-option-by = Chi apporta le modifiche; compare nella cronologia accanto a ogni modifica
cli-option-json = Mostra i risultati in JSON, per altri programmi
cli-option-ui-language = Lingua dei messaggi e della guida: { $values }; altrimenti quella del sistema
cli-option-help = Mostra questa guida
cli-option-version = Mostra la versione

## new

cli-new = Crea una nuova sessione
cli-new-session = Cartella da creare; non deve ancora esistere
cli-new-title = Titolo della sessione; altrimenti il nome della cartella
cli-new-working-language = Lingua di lavoro, ad esempio { $example }; si può ripetere

## import

cli-import = Importa documenti in una sessione
cli-import-files = File da importare
cli-import-language = Lingua dei documenti, ad esempio { $example }; altrimenti viene riconosciuta
cli-import-encoding = Codifica dei file, ad esempio { $example }; altrimenti viene riconosciuta
cli-import-format = Formato dei file: { $values }; altrimenti { $default }

## tag

cli-tag = Cerca in tutti i documenti i nomi di un elenco e li annota
cli-tag-names = Elenco di nomi, in una tabella CSV
cli-tag-status = Stato delle nuove menzioni: { $values }; altrimenti { $default }
cli-tag-ignore-case = Non distingue tra maiuscole e minuscole
cli-tag-ignore-diacritics = Non tiene conto degli accenti e degli altri segni diacritici

## names

cli-names = Elenca gli elenchi di nomi di una sessione, ne aggiunge uno o lo salva in un file
cli-names-add = File da aggiungere come elenco: una tabella CSV o JSON di Wikidata
cli-names-label = Etichetta di ciò che il file non etichetta
cli-names-save = File in cui salvare le entità della sessione o l’elenco indicato
cli-names-list = Nome dell’elenco
cli-names-format = Come viene salvato: { $values }; altrimenti { $default }
names-no-label = La sessione non ha l’etichetta «{ $label }», solo { $labels }
names-no-list = La sessione non conserva l’elenco di nomi «{ $list }», solo { $lists }
names-added =
    «{ $name }» aggiunto con { $entries ->
        [one] una voce
       *[other] { $entries } voci
    } e { $names ->
        [one] un nome
       *[other] { $names } nomi
    }
names-list-on =
    { $entries ->
        [one] { $name }: una voce
       *[other] { $name }: { $entries } voci
    }
names-list-off =
    { $entries ->
        [one] { $name }: una voce, disattivato
       *[other] { $name }: { $entries } voci, disattivato
    }
names-none = La sessione non conserva elenchi di nomi

## search

cli-search = Cerca parole, frasi e menzioni in tutti i documenti
cli-value-query = RICHIESTA
cli-search-query = Che cosa cercare: parole, "una frase", /un’espressione/, label:company, lang:de…
cli-search-exact = Distingue maiuscole e minuscole e lettere con e senza accento

## evaluate

cli-evaluate = Impara dalle menzioni confermate e misura quanto bene trova le altre
cli-evaluate-test = Sessione su cui misurare; altrimenti le frasi da cui non si impara
cli-evaluate-train-sentences = Impara soltanto da questo numero di frasi, a partire dalla prima
cli-evaluate-seed = Numero da cui dipende tutto ciò che è casuale; altrimenti 1

## export

cli-export = Esporta documenti e menzioni in un file
cli-export-format = Formato da scrivere; { $command } li elenca
cli-export-status = Menzioni da esportare in base allo stato: { $values }; si può ripetere; altrimenti { $default }
cli-export-leave-out = Tralascia le menzioni nei passaggi esclusi
cli-export-output = File da scrivere; altrimenti il risultato viene mostrato

## Gli altri comandi

cli-check = Verifica la presenza di problemi in una sessione
cli-stats = Conta documenti, menzioni ed entità
cli-history = Elenca le modifiche apportate a una sessione
cli-history-last = Quante delle ultime modifiche mostrare; altrimenti tutte
cli-undo = Annulla modifiche
cli-undo-steps = Quante modifiche annullare; altrimenti una
cli-undo-all = Annulla tutte le modifiche
cli-redo = Ripete modifiche annullate
cli-redo-steps = Quante modifiche ripetere; altrimenti una
cli-redo-all = Ripete tutte le modifiche annullate
cli-formats = Elenca i formati che si possono leggere e scrivere
cli-sample = Crea una sessione dagli articoli di esempio inclusi e ne annota i nomi
cli-sample-folder = Cartella da creare; non deve ancora esistere
cli-sample-output = File per l’esportazione; altrimenti non si esporta nulla
cli-completions = Mostra i completamenti per una shell
cli-completions-shell = La shell: { $values }
cli-man = Mostra la pagina di manuale
cli-man-output = Cartella per le pagine di tutti i comandi; altrimenti viene mostrata la pagina principale
cli-help = Mostra la guida di un comando
cli-help-command = Il comando

## Esempi nella guida

cli-example-new = Crea una sessione
cli-example-import = Importa articoli in tedesco
cli-example-tag = Propone i nomi di un elenco
cli-example-export = Esporta in un file le menzioni confermate

## Per la pagina di manuale

cli-exit-ok = Operazione riuscita
cli-exit-problems = Sono stati trovati problemi
cli-exit-usage = Gli argomenti non erano comprensibili
cli-environment-language = Lingua dei messaggi e della guida, se non è indicata come opzione

## Argomenti incomprensibili

cli-error-unknown-option = Qui l’opzione «{ $option }» non esiste
cli-error-unexpected-argument = L’argomento «{ $argument }» è di troppo
cli-error-unknown-command = «{ $word }» non è né un comando né la cartella di una sessione
cli-error-missing-arguments =
    { $count ->
        [one] Manca un argomento: { $arguments }
       *[other] Mancano { $count } argomenti: { $arguments }
    }
cli-error-missing-command = Manca un comando
cli-error-missing-value = Manca un valore: { $argument }
cli-error-invalid-value = «{ $value }» non è ammesso per { $argument }
cli-error-possible-values = Valori ammessi: { $values }
cli-error-not-a-count = «{ $value }» non è ammesso per { $argument }: serve un numero intero da 1 in su
cli-error-superfluous-value = { $option } non accetta valori, ma è indicato «{ $value }»
cli-error-conflict = { $argument } e { $other } si escludono a vicenda: indicarne solo uno
cli-error-repeated = { $argument } è indicato più volte: ne basta una
cli-error-not-unicode = Un argomento non è Unicode valido; è ammesso solo per i percorsi
cli-error-other = Gli argomenti non sono comprensibili
cli-error-did-you-mean = Forse si intendeva «{ $suggestion }»?
cli-error-see-help = { $command } mostra che cosa è possibile

cli-no-display = Non c’è uno schermo, quindi non si può aprire una finestra; ecco ciò che si può mostrare senza
cli-no-window = Impossibile aprire la finestra ({ $why }); ecco ciò che si può mostrare senza

## Misurare come vengono abbinati i nomi

cli-names-match = Misura quanto bene i nomi vengono trovati a partire dalla grafia in un’altra scrittura
cli-names-match-pairs = Coppie di grafie: una per riga, prima nell’altra scrittura, poi una tabulazione, poi in lettere latine
cli-names-match-first = Numero di coppie da considerare; altrimenti { $count }
cli-names-match-ranks = Mostra per ogni nome la graduatoria delle grafie latine
