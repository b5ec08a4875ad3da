### I comandi della finestra: i nomi per i menu, i pulsanti e la tavolozza dei comandi, e una frase ciascuno per i
### suggerimenti, il riepilogo delle scorciatoie e il manuale. Un nome che termina con «…» chiede qualcosa prima di agire.

## Gruppi

group-session = Sessione
group-edit = Modifica
group-caret = Cursore
group-tag = Annota
group-mention = Menzione
group-document = Documento
group-go = Vai
group-view = Visualizza
group-help = Guida

## Sessione

command-new-session = Crea sessione…
command-new-session-more = Crea una sessione vuota in una cartella propria
command-open-session = Apri sessione…
command-open-session-more = Apre una sessione dalla sua cartella, per riprendere dal punto in cui è stata lasciata
command-open-sample = Apri sessione di esempio
command-open-sample-more = Apre una sessione con gli articoli di esempio inclusi, per fare delle prove
command-import = Importa documenti…
command-import-more = Importa articoli come documenti, oppure annotazioni fatte con un altro programma
command-tag-by-list = Annota da un elenco di nomi…
command-tag-by-list-more = Propone una menzione ovunque compaia un nome dell’elenco (una tabella CSV) e la collega alla sua entità
command-suggest = Proponi menzioni
command-suggest-more = Consulta, su questo computer, gli elenchi di nomi, i nomi confermati qui e quanto appreso dalle decisioni, e propone menzioni
command-review-proposals = Esamina proposte…
command-review-proposals-more = Elenca le proposte in sospeso nome per nome, con la loro fonte, per accettarle o rifiutarle
command-names-lists = Elenchi di nomi…
command-names-lists-more = Mostra gli elenchi di nomi della sessione, quali di essi propongono e che cosa contengono
command-save-entities = Salva entità come elenco di nomi…
command-save-entities-more = Scrive le entità della sessione con i loro nomi in un file che altri possono leggere
command-duplicates = Entità forse uguali…
command-duplicates-more = Elenca le entità che probabilmente sono una sola e che cosa lo fa pensare, per unirle o tenerle distinte
command-translate = Traduci con un servizio…
command-translate-more = Invia i segmenti a un servizio configurato e autorizzato e conserva le risposte come bozze
command-export = Esporta annotazioni…
command-export-more = Scrive documenti e menzioni in un file leggibile da altri programmi
command-saved = Mostra stato del salvataggio
command-saved-more = Mostra da quando tutto è salvato su disco; le modifiche si salvano da sole
command-rename-session = Rinomina sessione…
command-rename-session-more = Dà un altro titolo alla sessione; la cartella mantiene il suo nome
command-scheme = Modifica schema di etichette…
command-scheme-more = Apre etichette, tipi di relazione ed etichette dei documenti per modificarli; mostra prima di applicare che cosa una modifica fa alle menzioni esistenti
command-close-session = Chiudi sessione
command-close-session-more = Chiude la sessione appena tutte le modifiche sono salvate
command-quit = Esci da Glossator
command-quit-more = Chiude la sessione e il programma appena tutte le modifiche sono salvate

## Modifica

command-undo = Annulla
command-undo-more = Annulla l’ultima modifica, anche se precedente all’apertura della sessione
command-redo = Ripeti
command-redo-more = Ripete l’ultima modifica annullata
command-do-offered = Esegui ciò che propone l’avviso
command-do-offered-more = Esegue ciò che dice il pulsante dell’avviso mostrato, per esempio rimuove le menzioni annotate insieme a un’altra
command-copy = Copia
command-copy-more = Copia negli appunti il testo selezionato
command-copy-tagged = Copia con annotazioni
command-copy-tagged-more = Copia negli appunti il testo selezionato, o l’intero documento, con le annotazioni scritte nel testo: [nome](Azienda: nome)
command-select-all = Seleziona tutto
command-select-all-more = Seleziona l’intero testo del documento
command-deselect = Deseleziona
command-deselect-more = Toglie la selezione; il testo resta com’è
command-grow = Espandi selezione
command-grow-more = Seleziona la parola sotto il cursore e poi, un passo alla volta, il nome intero, la frase, il paragrafo e il documento
command-shrink = Riduci selezione
command-shrink-more = Torna indietro di un passo nell’espansione della selezione

## Cursore

command-caret-left = Sposta cursore a sinistra
command-caret-left-more = Sposta il cursore di un carattere a sinistra
command-caret-right = Sposta cursore a destra
command-caret-right-more = Sposta il cursore di un carattere a destra
command-caret-word-left = Sposta cursore di una parola a sinistra
command-caret-word-left-more = Sposta il cursore alla parola a sinistra
command-caret-word-right = Sposta cursore di una parola a destra
command-caret-word-right-more = Sposta il cursore alla parola a destra
command-caret-line-up = Sposta cursore in su
command-caret-line-up-more = Sposta il cursore alla riga sopra
command-caret-line-down = Sposta cursore in giù
command-caret-line-down-more = Sposta il cursore alla riga sotto
command-caret-line-start = Sposta cursore a inizio riga
command-caret-line-start-more = Sposta il cursore dove la riga inizia sullo schermo
command-caret-line-end = Sposta cursore a fine riga
command-caret-line-end-more = Sposta il cursore dove la riga finisce sullo schermo
command-caret-sentence-back = Sposta cursore indietro di una frase
command-caret-sentence-back-more = Sposta il cursore all’inizio della frase, poi di quella precedente
command-caret-sentence-on = Sposta cursore avanti di una frase
command-caret-sentence-on-more = Sposta il cursore all’inizio della frase successiva
command-caret-paragraph-back = Sposta cursore indietro di un paragrafo
command-caret-paragraph-back-more = Sposta il cursore all’inizio del paragrafo, poi di quello precedente
command-caret-paragraph-on = Sposta cursore avanti di un paragrafo
command-caret-paragraph-on-more = Sposta il cursore all’inizio del paragrafo successivo
command-caret-page-up = Sposta cursore in su di una pagina
command-caret-page-up-more = Sposta il cursore in su di quanto si vede in una volta
command-caret-page-down = Sposta cursore in giù di una pagina
command-caret-page-down-more = Sposta il cursore in giù di quanto si vede in una volta
command-caret-text-start = Sposta cursore a inizio testo
command-caret-text-start-more = Sposta il cursore all’inizio del documento
command-caret-text-end = Sposta cursore a fine testo
command-caret-text-end-more = Sposta il cursore alla fine del documento

## Annota

command-tag = Annota come { $label }
command-tag-number = Annota con l’etichetta { $number }
command-tag-more = Annota la selezione con l’etichetta { $number } dello schema, oppure assegna quell’etichetta alla menzione sotto il cursore
command-tag-beside = Annota anche come { $label }
command-tag-beside-number = Annota anche con l’etichetta { $number }
command-tag-beside-more = Aggiunge nello stesso punto una menzione con l’etichetta { $number } dello schema e mantiene quelle esistenti
command-tag-with = Annota con…
command-tag-with-more = Trova durante la digitazione un’etichetta dello schema per nome o numero e la assegna alla selezione
command-arm = Scegli etichetta prima di selezionare…
command-arm-more = Attende il tasto di un’etichetta; da quel momento il testo selezionato con il mouse viene annotato subito con essa, quello selezionato con la tastiera alla conferma

## Menzione

command-confirm = Conferma menzione
command-confirm-more = Segna come corretta la menzione sotto il cursore, in modo che venga esportata
command-reject = Rifiuta menzione
command-reject-more = Segna come errata la menzione sotto il cursore: viene nascosta e non esportata, ma resta come riscontro
command-question = Metti menzione in dubbio
command-question-more = Segna come dubbia la menzione sotto il cursore, per riesaminarla
command-start-left = Sposta inizio della menzione a sinistra
command-start-left-more = Sposta di un carattere a sinistra l’inizio della menzione sotto il cursore
command-start-right = Sposta inizio della menzione a destra
command-start-right-more = Sposta di un carattere a destra l’inizio della menzione sotto il cursore
command-start-left-word = Sposta inizio della menzione a sinistra di una parola
command-start-left-word-more = Sposta di una parola a sinistra l’inizio della menzione sotto il cursore
command-start-right-word = Sposta inizio della menzione a destra di una parola
command-start-right-word-more = Sposta di una parola a destra l’inizio della menzione sotto il cursore
command-end-left = Sposta fine della menzione a sinistra
command-end-left-more = Sposta di un carattere a sinistra la fine della menzione sotto il cursore
command-end-right = Sposta fine della menzione a destra
command-end-right-more = Sposta di un carattere a destra la fine della menzione sotto il cursore
command-end-left-word = Sposta fine della menzione a sinistra di una parola
command-end-left-word-more = Sposta di una parola a sinistra la fine della menzione sotto il cursore
command-end-right-word = Sposta fine della menzione a destra di una parola
command-end-right-word-more = Sposta di una parola a destra la fine della menzione sotto il cursore
command-add-range = Aggiungi selezione alla menzione
command-add-range-more = Aggiunge il testo selezionato come ulteriore intervallo alla menzione scelta per ultima, per i nomi interrotti
command-remove-range = Togli intervallo dalla menzione
command-remove-range-more = Toglie l’intervallo sotto il cursore a una menzione che ne ha più d’uno
command-remove = Rimuovi menzione
command-remove-more = Rimuove del tutto dal testo la menzione sotto il cursore; con il rifiuto invece resta come riscontro
command-relabel = Cambia etichetta…
command-relabel-more = Assegna alla menzione sotto il cursore un’altra etichetta dello schema
command-link = Collega a un’entità…
command-link-more = Collega la menzione sotto il cursore all’entità che nomina, in qualsiasi grafia o lingua
command-unlink = Scollega dall’entità
command-unlink-more = Toglie il collegamento della menzione sotto il cursore; menzione ed entità restano
command-new-entity = Crea entità dalla menzione
command-new-entity-more = Crea un’entità con il nome della menzione sotto il cursore e le collega
command-spread = Annota tutte le occorrenze…
command-spread-more = Cerca il nome della menzione sotto il cursore in tutti i documenti e annota ciò che si seleziona
command-note = Modifica nota
command-note-more = Apre la nota sulla menzione sotto il cursore per scriverla
command-relate = Metti in relazione con un’altra menzione…
command-relate-more = Registra la relazione della menzione corrente con un’altra del documento, per esempio chi acquisisce chi
command-show-entity = Mostra entità
command-show-entity-more = Mostra tutto ciò che si sa dell’entità della menzione corrente: nomi, conteggi, relazioni, ogni menzione
command-new-comment = Commenta…
command-new-comment-more = Aggiunge un commento o una domanda sulla selezione, sulla menzione sotto il cursore o sul documento

## Documento

command-document-done = Segna documento come completato
command-document-done-more = Segna il documento come completato, o di nuovo in lavorazione
command-document-new = Segna documento come nuovo
command-document-new-more = Segna il documento come non ancora lavorato
command-document-in-work = Segna documento come in lavorazione
command-document-in-work-more = Segna il documento come in corso di lavorazione
command-document-reviewed = Segna documento come revisionato
command-document-reviewed-more = Segna il documento come revisionato da qualcuno
command-document-details = Mostra dettagli del documento
command-document-details-more = Mostra titolo, testata, autore, data e lingua del documento
command-rename-document = Rinomina documento…
command-rename-document-more = Dà un altro titolo al documento; il testo resta com’è
command-update-document = Aggiorna documento da file…
command-update-document-more = Carica una versione più recente del testo e sposta le menzioni dove si trovano ora le loro parole
command-encoding = Cambia codifica…
command-encoding-more = Rilegge il file del documento con un’altra codifica, se alcune lettere risultano sbagliate
command-leave-out = Escludi selezione
command-leave-out-more = Esclude il passaggio selezionato, in modo che gli elenchi di nomi lo ignorino
command-restore = Ripristina passaggio escluso
command-restore-more = Include di nuovo nel testo il passaggio escluso sotto il cursore
command-remove-document = Rimuovi documento
command-remove-document-more = Rimuove dalla sessione il documento e le sue menzioni; con «Annulla» tornano entrambi

## Vai

command-find = Trova nel documento
command-find-more = Cerca parole nel documento ed evidenzia tutti i risultati
command-find-next = Vai al risultato successivo
command-find-next-more = Seleziona il risultato successivo della ricerca; dopo l’ultimo viene il primo
command-find-previous = Vai al risultato precedente
command-find-previous-more = Seleziona il risultato precedente della ricerca; prima del primo viene l’ultimo
command-next-document = Vai al documento successivo
command-next-document-more = Mostra il documento successivo dell’elenco
command-previous-document = Vai al documento precedente
command-previous-document-more = Mostra il documento precedente dell’elenco
command-next-mention = Vai alla menzione successiva
command-next-mention-more = Sposta il cursore sulla menzione successiva del documento
command-previous-mention = Vai alla menzione precedente
command-previous-mention-more = Sposta il cursore sulla menzione precedente del documento
command-next-proposal = Vai alla proposta successiva
command-next-proposal-more = Sposta il cursore sulla successiva menzione del documento ancora da confermare o rifiutare
command-next-name = Vai al prossimo nome probabile
command-next-name-more = Seleziona le prossime parole che sembrano un nome e non sono ancora annotate, in questo documento o nel successivo
command-previous-proposal = Vai alla proposta precedente
command-previous-proposal-more = Sposta il cursore sulla precedente menzione del documento ancora da confermare o rifiutare
command-next-pane = Vai al riquadro successivo
command-next-pane-more = Porta la tastiera nel riquadro successivo della finestra
command-previous-pane = Vai al riquadro precedente
command-previous-pane-more = Porta la tastiera nel riquadro precedente della finestra
command-reader = Vai alla vista di lettura
command-reader-more = Porta la tastiera nel testo, dove le etichette si assegnano con un solo tasto
command-search-all = Cerca in tutti i documenti
command-search-all-more = Elenca ogni occorrenza in tutti i documenti che corrisponde a parole, a un’espressione regolare, a un’entità, a un’etichetta o a uno stato

## Visualizza

command-palette = Apri tavolozza dei comandi
command-palette-more = Trova qualsiasi comando in base al nome e lo esegue
command-documents = Mostra o nascondi elenco dei documenti
command-documents-more = Mostra i documenti della sessione accanto al testo, oppure lascia spazio al testo
command-inspector = Mostra o nascondi ispettore
command-inspector-more = Mostra i dettagli della menzione sotto il cursore accanto al testo, oppure lascia spazio al testo
command-history = Mostra cronologia
command-history-more = Mostra che cosa è stato modificato, quando e da chi
command-mention-table = Tabella delle menzioni
command-mention-table-more = Elenca tutte le menzioni della sessione, da ordinare, filtrare e modificare insieme
command-document-table = Tabella dei documenti
command-document-table-more = Elenca tutti i documenti con testata, data, stato e avanzamento
command-comments = Commenti e domande
command-comments-more = Elenca commenti e domande, prima quelli aperti
command-dock = Mostra o nascondi elenchi
command-dock-more = Mostra o nasconde gli elenchi sotto il testo
command-split = Apri vista di lettura affiancata
command-split-more = Apre un’altra vista di lettura affiancata a questa, per confrontare documenti
command-close-reader = Chiudi vista di lettura
command-close-reader-more = Chiude questa vista di lettura e lascia aperte le altre; il documento resta nella sessione
command-scroll-together = Scorri viste di lettura insieme o separatamente
command-scroll-together-more = Fa scorrere anche le altre viste di lettura fino allo stesso punto del loro testo, oppure ciascuna per conto suo
command-rejected = Mostra o nascondi menzioni rifiutate
command-rejected-more = Mostra nel testo le menzioni rifiutate, oppure le nasconde
command-chips = Mostra o nascondi etichette nel testo
command-chips-more = Mostra accanto a ogni menzione nel testo il nome della sua etichetta, oppure solo il colore
command-relations = Mostra o nascondi relazioni nel testo
command-relations-more = Disegna nel testo, a turno, nessuna relazione, quelle della menzione corrente o tutte quelle della pagina
command-larger = Ingrandisci testo
command-larger-more = Ingrandisce il testo di un livello
command-smaller = Rimpicciolisci testo
command-smaller-more = Rimpicciolisce il testo di un livello
command-theme = Cambia tema
command-theme-more = Passa dal tema chiaro a quello scuro e viceversa
command-settings = Apri impostazioni
command-settings-more = Apre le impostazioni: lingua, tema, vista di lettura, scorciatoie da tastiera

## Guida

command-keys = Mostra scorciatoie da tastiera
command-keys-more = Elenca tutti i comandi con le loro scorciatoie da tastiera
command-problems = Mostra problemi
command-problems-more = Elenca che cosa non va nella sessione, e dove
command-diagnostics = Copia diagnostica
command-diagnostics-more = Copia negli appunti i dati su programma e computer che aiutano a spiegare un errore
command-about = Informazioni su Glossator
command-about-more = Mostra la versione del programma e la sua licenza

## Perché un comando non è disponibile e come rimediare

why-not-no-session = Nessuna sessione aperta: aprirne o crearne prima una
why-not-loading = Lettura dei documenti in corso: attendere che finisca
why-not-read-only = Qui la sessione è in sola lettura: per modificarla, chiuderla ovunque altro sia aperta, poi riaprirla
why-not-no-document = Nessun documento aperto: sceglierne uno dall’elenco oppure importarne uno
why-not-one-document = Questo è l’unico documento: importarne prima un altro
why-not-no-selection = Nessuna selezione: selezionare prima del testo
why-not-nothing-to-tag = Niente da annotare: selezionare del testo oppure fare clic su una menzione
why-not-no-mention = Nessuna menzione sotto il cursore: fare clic su una menzione oppure { $action }
why-not-several-mentions = Sono selezionate più menzioni: fare prima clic su una di esse
why-not-no-mention-before = Nessuna menzione a cui aggiungere la selezione: fare prima clic su una menzione, poi selezionare altro testo
why-not-one-range = La menzione ha un solo intervallo: per rimuovere la menzione stessa, { $action }
wall-text-start = Qui inizia il documento: la menzione non può andare oltre
wall-text-end = Qui finisce il documento: la menzione non può andare oltre
wall-empty = Qui non resterebbe nulla: per rimuovere la menzione, { $action }
wall-own-range = C’è di mezzo un altro intervallo della stessa menzione: per toglierlo, portarvi il cursore e { $action }
range-covered = La selezione fa già parte della menzione: selezionare altro testo
why-not-not-linked = La menzione sotto il cursore non è collegata a un’entità: per collegarla, { $action }
why-not-no-mentions-here = Questo documento non ha ancora menzioni: selezionare un nome e annotarlo
why-not-no-proposals-here = In questo documento non restano proposte da decidere: proseguire con un altro documento
why-not-nothing-sought = Qui non è stato ancora cercato nulla: per cercare nel documento, { $action }
why-not-not-left-out = Il cursore non è in un passaggio escluso: fare prima clic su un passaggio escluso
why-not-no-source = Il file da cui proviene questo documento non è conservato nella sessione: importarlo di nuovo
why-not-nothing-to-undo = Niente da annullare: fare prima una modifica
why-not-nothing-to-redo = Niente da ripetere: annullare prima una modifica
why-not-nothing-offered = Non viene proposto nulla: funziona finché è visibile un avviso con un pulsante
why-not-no-label = Lo schema non ha un’etichetta { $number }: sceglierne una esistente oppure aggiungerne una allo schema
why-not-one-reader = Questa è l’unica vista di lettura: aprirne prima un’altra affiancata
why-not-press = premere { $chord }
why-not-choose = scegliere «{ $command }»

## I tasti come sono scritti sulle tastiere

key-ctrl = Ctrl
key-alt = Alt
key-shift = Maiusc
key-escape = Esc
key-tab = Tab
key-backspace = Backspace
key-enter = Invio
key-space = Spazio
key-insert = Ins
key-delete = Canc
key-home = Home
key-end = Fine
key-page-up = Pag su
key-page-down = Pag giù

## Tasti indicati che non esistono

bad-chord-no-key = Nessun tasto indicato: scriverne uno alla fine, ad esempio { $example }
bad-chord-unknown-key = Il tasto «{ $name }» non esiste: indicare una lettera, una cifra o il nome di un tasto, ad esempio { $example }
bad-chord-unknown-modifier = Il tasto modificatore «{ $name }» non esiste: usare { $names }

## Parts of the window

command-merge-entity = Unisci entità…
command-merge-entity-more = Chiede quale altra entità è la stessa e ne fa una sola
command-split-entity = Dividi entità…
command-split-entity-more = Fa selezionare le menzioni dell’entità che indicano altro e ne fa una nuova entità
command-move-mentions = Sposta menzioni…
command-move-mentions-more = Fa selezionare menzioni dell’entità e le sposta a un’entità esistente
command-delete-entity = Elimina entità
command-delete-entity-more = Elimina l’entità; le sue menzioni restano senza collegamento
command-scheme-ready = Inizia da uno schema pronto…
command-scheme-ready-more = Apre l’editor dello schema sugli schemi forniti: stampa, CoNLL, HIPE, OntoNotes
command-scheme-load = Carica schema di etichette…
command-scheme-load-more = Legge uno schema da un file nell’editor; nulla cambia prima di applicarlo
command-scheme-save = Salva schema di etichette…
command-scheme-save-more = Scrive lo schema di etichette della sessione in un file
command-add-list = Aggiungi elenco di nomi…
command-add-list-more = Legge un elenco di nomi da un file, ne mostra il contenuto e lo aggiunge alla sessione
command-switch-list = Attiva o disattiva elenco di nomi…
command-switch-list-more = Attiva o disattiva l’elenco della sessione; se sono più d’uno, li mostra per farlo con Spazio
command-switch-names = Attiva o disattiva proposte dai nomi confermati
command-switch-names-more = Fa proporre menzioni dai nomi confermati in questa sessione, oppure non più
command-switch-learned = Attiva o disattiva proposte apprese
command-switch-learned-more = Fa proporre menzioni da ciò che è stato appreso dalle decisioni, oppure non più
command-table-filter = Filtra tabella per parole
command-table-filter-more = Va al campo sopra la tabella che ne restringe le righe
command-table-choices = Scegli filtri della tabella…
command-table-choices-more = Apre le scelte che restringono le righe della tabella: etichetta, stato, lingua e altro
command-table-columns = Scegli colonne della tabella…
command-table-columns-more = Apre l’elenco delle colonne che la tabella può mostrare
command-table-sort = Ordina tabella per colonna successiva
command-table-sort-more = Ordina la tabella per una colonna in senso crescente, poi decrescente, poi per la successiva
command-search-case = Ricerca: distingui maiuscole e minuscole
command-search-case-more = Distingue maiuscole e minuscole nella ricerca in tutti i documenti, oppure non più
command-search-words = Ricerca: solo parole intere
command-search-words-more = Trova solo parole intere nella ricerca in tutti i documenti, o anche parti di parole
command-search-forms = Ricerca: distingui gli accenti
command-search-forms-more = Distingue accenti e altre forme scritte nella ricerca, oppure non più
command-search-regex = Ricerca: espressione regolare
command-search-regex-more = Interpreta la ricerca come espressione regolare, o come parole
command-answer-comment = Rispondi al commento…
command-answer-comment-more = Risponde al commento scelto nell’elenco, o a quello sotto il cursore
command-resolve-comment = Risolvi commento
command-resolve-comment-more = Segna come risolto, o di nuovo aperto, il commento scelto o quello sotto il cursore
why-not-no-entity = Nessuna entità scelta: andare a una menzione collegata e { $action }, oppure aprire un’entità nell’ispettore
why-not-one-entity = C’è solo questa entità
why-not-no-lists = La sessione non ha elenchi di nomi: per aggiungerne uno, { $action }
why-not-no-comment = Nessun commento scelto: per l’elenco dei commenti, { $action }
