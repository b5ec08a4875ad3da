### Lo schema di etichette: il suo editor, che cosa non va in uno, che cosa fa una modifica.

scheme-title = Schema di etichette
scheme-tabs = Parti dello schema
scheme-labels = Etichette
scheme-relations = Tipi di relazione
scheme-document = Etichette dei documenti
scheme-rules = Regole
scheme-ready-made = Schemi pronti…
scheme-load = Carica…
scheme-save = Salva con nome…
scheme-press = Stampa: azienda, persona, prodotto
scheme-conll = CoNLL-2003: quattro tipi
scheme-hipe = HIPE-2022: giornali storici
scheme-ontonotes = OntoNotes 5.0: diciotto tipi
scheme-add = Aggiungi
scheme-remove = Rimuovi
scheme-up = Su
scheme-down = Giù
scheme-no-labels = Le etichette servono ad annotare le menzioni. Aggiungere qui la prima.
scheme-no-relations = I tipi di relazione dicono che cosa lega le menzioni, per esempio «acquisisce». Aggiungere qui il primo.
scheme-no-document = Le etichette dei documenti dicono qualcosa di un intero documento, per esempio l’argomento. Aggiungere qui la prima.
scheme-unnamed = N. { $number }, senza chiave
scheme-key = Chiave
scheme-key-hint = come nei file, per esempio company
scheme-name-in = Nome, { $language }
scheme-color = Colore
scheme-color-automatic = Secondo la posizione
scheme-color-choose = Colore { $color }
scheme-color-own = Colore proprio
scheme-color-light = Come appare sul chiaro
scheme-color-dark = Come appare sullo scuro
scheme-shortcut = { $key }, secondo la posizione
scheme-no-shortcut = Nessuno secondo la posizione: sceglierne uno, per esempio X o Alt+B
scheme-own-key = Tasto per annotare
# $command (String)
scheme-key-held = Questo tasto appartiene a «{ $command }» e vi resta: sceglierne un altro
scheme-parent = Fa parte di
scheme-no-parent = Nessun’altra etichetta
scheme-parent-gone = { $label } non fa più parte di nessun’altra etichetta e non si trova più come { $parent }
scheme-parent-other = { $label } fa parte di { $other } anziché di { $parent }
scheme-parent-new = { $label } fa ora parte di { $other } e si trova anche così
scheme-guideline = Linea guida con esempi
scheme-attributes = Attributi
scheme-add-attribute = Aggiungi attributo
scheme-remove-attribute = Rimuovi l’attributo { $key }
scheme-kind = Tipo di valore
scheme-kind-text = Testo
scheme-kind-number = Numero
scheme-kind-date = Data
scheme-kind-flag = Sì o no
scheme-kind-one-of = Uno di un elenco
scheme-kind-many-of = Più d’uno di un elenco
scheme-choices = Scelte
scheme-choices-hint = Invio aggiunge la scelta successiva, { $up } e { $down } la spostano, { $remove } la rimuove. Un elenco copiato dà una scelta per riga.
scheme-choice-key = Scelta n. { $number }: chiave
scheme-choice-name = Scelta n. { $number }: nome, { $language }
scheme-add-choice = Aggiungi scelta
scheme-remove-choice = Rimuovi la scelta n. { $number }
scheme-default = Valore predefinito
scheme-default-yes = Sì
scheme-default-no = No
scheme-from = Parte da
scheme-to = Arriva a
scheme-any-label = Qualsiasi etichetta
scheme-overlap = Le menzioni possono sovrapporsi
scheme-overlap-any = In qualsiasi modo
scheme-overlap-any-more = Anche incrociandosi: «Nuova Kolvar» e «Kolvar Banca» in «Nuova Kolvar Banca».
scheme-overlap-nested = Una dentro l’altra
scheme-overlap-nested-more = «Kolvar» dentro «Banca di Kolvar», ma mai incrociate.
scheme-overlap-none = Mai
scheme-overlap-none-more = Ogni parola appartiene al più a una menzione, come in CoNLL.

scheme-what-happens = Che cosa succede alle menzioni esistenti
scheme-weighing = Conteggio…
scheme-same = Lo schema è quello di prima.
scheme-nothing-happens = Nulla di ciò che esiste cambia.
scheme-becomes =
    { $count ->
        [one] Una menzione di «{ $label }» diventa «{ $to }»
       *[other] { $count } menzioni di «{ $label }» diventano «{ $to }»
    }
scheme-goes =
    { $count ->
        [one] Una menzione di «{ $label }» viene rimossa
       *[other] { $count } menzioni di «{ $label }» vengono rimosse
    }
scheme-undecided =
    { $count ->
        [one] Scegliere che cosa diventa una menzione di «{ $label }»
       *[other] Scegliere che cosa diventano { $count } menzioni di «{ $label }»
    }
scheme-entities =
    { $count ->
        [one] un’entità
       *[other] { $count } entità
    }
scheme-relations-too =
    { $count ->
        [one] una relazione
       *[other] { $count } relazioni
    }
scheme-documents =
    { $count ->
        [one] in un documento
       *[other] in { $count } documenti
    }
scheme-relations-become =
    { $count ->
        [one] Una relazione «{ $kind }» diventa «{ $to }»
       *[other] { $count } relazioni «{ $kind }» diventano «{ $to }»
    }
scheme-relations-go =
    { $count ->
        [one] Una relazione «{ $kind }» viene rimossa
       *[other] { $count } relazioni «{ $kind }» vengono rimosse
    }
scheme-relations-undecided =
    { $count ->
        [one] Scegliere che cosa diventa una relazione «{ $kind }»
       *[other] Scegliere che cosa diventano { $count } relazioni «{ $kind }»
    }
scheme-values-become =
    { $count ->
        [one] Un valore di { $key } diventa un valore di { $to }
       *[other] { $count } valori di { $key } diventano valori di { $to }
    }
scheme-values-go =
    { $count ->
        [one] Un valore di { $key } viene rimosso
       *[other] { $count } valori di { $key } vengono rimossi
    }
scheme-values-stay =
    { $count ->
        [one] Un valore di { $key } resta, ma non è più modificabile
       *[other] { $count } valori di { $key } restano, ma non sono più modificabili
    }
scheme-values-unfit =
    { $count ->
        [one] Un valore di { $key } non è adatto al suo tipo e resta com’è
       *[other] { $count } valori di { $key } non sono adatti al loro tipo e restano come sono
    }
scheme-crossings =
    { $count ->
        [one] Una menzione contravviene alla nuova regola di sovrapposizione; resta, e la verifica la elenca
       *[other] { $count } menzioni contravvengono alla nuova regola di sovrapposizione; restano, e la verifica le elenca
    }
scheme-ends =
    { $count ->
        [one] Una relazione unisce ciò che il suo tipo non unisce più; resta, e la verifica la elenca
       *[other] { $count } relazioni uniscono ciò che i loro tipi non uniscono più; restano, e la verifica le elenca
    }
scheme-joined =
    { $count ->
        [one] Una menzione confluisce in un’altra nello stesso punto, che avrà la stessa etichetta
       *[other] { $count } menzioni confluiscono in altre nello stesso punto, che avranno la stessa etichetta
    }
scheme-relations-joined =
    { $count ->
        [one] Una relazione confluisce in un’altra tra le stesse menzioni
       *[other] { $count } relazioni confluiscono in altre tra le stesse menzioni
    }
scheme-joined-lost =
    { $count ->
        [one] una contraddizione: resta ciò che è stato deciso prima
       *[other] { $count } contraddizioni: resta ciò che è stato deciso prima
    }
scheme-choice-becomes =
    { $count ->
        [one] Un valore «{ $choice }» di { $key } diventa «{ $to }»
       *[other] { $count } valori «{ $choice }» di { $key } diventano «{ $to }»
    }
scheme-choice-goes =
    { $count ->
        [one] Un valore «{ $choice }» di { $key } viene rimosso
       *[other] { $count } valori «{ $choice }» di { $key } vengono rimossi
    }
scheme-choice-stays =
    { $count ->
        [one] Un valore «{ $choice }» di { $key } resta, ma non è più tra le scelte
       *[other] { $count } valori «{ $choice }» di { $key } restano, ma non sono più tra le scelte
    }
scheme-fate-name = Che cosa diventa «{ $label }»
scheme-fate-choose = Scegli…
scheme-fate-remove = Rimuovi
scheme-fate-keep = Mantieni i valori
scheme-apply = Applica lo schema
scheme-applied =
    { $count ->
        [0] Lo schema di etichette è cambiato
        [one] Sono cambiati lo schema di etichette e una menzione
       *[other] Sono cambiati lo schema di etichette e { $count } menzioni
    }
scheme-undo = Annulla
scheme-saved = Lo schema è salvato in { $file }
scheme-loaded = Caricato da { $file }; nulla cambia prima di applicarlo
scheme-not-read =
    { $count ->
        [one] Una riga è da verificare:
       *[other] { $count } righe sono da verificare:
    }

scheme-fault-empty-key = { $kind } n. { $number } non ha una chiave: indicarne una
scheme-fault-doubled-key = La chiave { $key } compare due volte: modificarne una
scheme-fault-bad-key = { $key } non può essere una chiave: scrivere lettere e cifre, con - _ . solo all’interno
scheme-fault-no-parent = { $label } fa parte di { $parent }, che non è un’etichetta di questo schema: sceglierne un’altra
scheme-fault-ring = { $label } fa parte di se stessa: scegliere un’altra etichetta
scheme-fault-color = { $color } non è un colore (di { $label }): scriverlo come #0072B2 o lasciarlo vuoto
scheme-fault-shortcut = { $shortcut } non è un tasto (di { $label })
scheme-fault-shared-shortcut = { $label } e { $other } hanno lo stesso tasto { $shortcut }: modificarne uno
scheme-fault-no-choices = { $key } è un elenco senza scelte: scriverne almeno una
scheme-fault-empty-choice = { $key } ha una scelta senza chiave: assegnarne una
scheme-fault-doubled-choice = { $key } ha due volte la scelta «{ $choice }»: rimuoverne una
scheme-fault-default = Il valore predefinito «{ $value }» non è adatto al tipo di { $key }
scheme-fault-end = { $kind } unisce { $label }, che non è un’etichetta di questo schema
scheme-fault-ends-gone = Le etichette che { $kind } unisce non ci sono più: sceglierne altre, o qualsiasi etichetta
scheme-part-label = Etichetta
scheme-part-attribute = Attributo
scheme-part-relation = Tipo di relazione
scheme-part-document = Etichetta dei documenti

scheme-note-line = Riga { $line }: { $note }
scheme-note-bad-line = tralasciata perché illeggibile ({ $detail })
scheme-note-doubled = tralasciata perché { $key } è in una riga precedente
scheme-note-no-parent = { $label } non fa parte di nulla, perché non c’è un’etichetta { $parent }
scheme-note-no-end = { $kind } senza { $label }, perché non c’è un’etichetta così
error-no-scheme = non è uno schema di etichette: scegliere un file salvato con «Salva con nome…», oppure il session.ron di una sessione
error-scheme-undecided = { $kind } { $key } è in uso: indicare prima che cosa diventa

guideline-more = Tutta la linea guida
guideline-less = Meno
guideline-of = Linea guida per «{ $label }»
pick-save-scheme = Salva schema di etichette
pick-load-scheme = Carica schema di etichette
pick-filter-schemes = Schemi di etichette
task-scheme = Modifica dello schema

cli-scheme = Mostra lo schema di etichette di una sessione, lo salva o ne mette un altro al suo posto
cli-scheme-save = File in cui scrivere lo schema, com’è prima di ogni modifica
cli-scheme-load = File con lo schema da mettere al suo posto
cli-scheme-ready-made = Uno schema fornito con il programma: { $names }
cli-scheme-becomes = Che cosa diventa un’etichetta o un tipo di relazione che scompare, per esempio { $example }; ripetibile
cli-scheme-remove = Etichetta o tipo di relazione che scompare con tutto ciò che la porta; ripetibile
cli-scheme-preview = Dice soltanto che cosa succederebbe, senza modificare nulla
cli-scheme-bad-becomes = «{ $value }» non dice che cosa diventa che cosa: scrivere VECCHIA=NUOVA, dove NUOVA è una chiave del nuovo schema
result-scheme-label =
    { $count ->
        [one] { $label }: { $name }, una menzione
       *[other] { $label }: { $name }, { $count } menzioni
    }
