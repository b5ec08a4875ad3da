### L'ispettore: la menzione sotto il cursore e le entità.

inspector-pages = Ispettore
inspector-mention = Menzione
inspector-entities = Entità

mention-none = Fare clic su una menzione per vedere che cosa se ne sa. Per annotare un nome, selezionarlo e premere un tasto.
mention-none-document = Aprire un documento per annotarne i nomi.
mention-selected =
    { $count ->
        [one] Un carattere selezionato
       *[other] { $count } caratteri selezionati
    }
mention-several =
    { $count ->
        [one] Qui c’è una menzione
       *[other] Qui ci sono { $count } menzioni: sceglierne una
    }
mention-also-here = Anche qui

mention-quote = «{ $text }»
mention-row = «{ $text }», { $label }
mention-label = Etichetta
mention-label-find = Cerca un’etichetta
mention-label-nothing = Nessuna etichetta ha un nome simile
mention-entity = Entità
mention-entity-field = Collega a un’entità
mention-entity-hint = Cerca con uno dei suoi nomi
mention-entity-nothing = Nessuna entità ha un nome simile
mention-entity-other = Collega a un’altra entità
mention-entity-show = Mostra l’entità «{ $name }»
mention-entity-new = Nuova entità «{ $name }»
mention-status = Stato
mention-is-confirmed = Confermata
mention-is-proposed = Proposta
mention-is-in-question = In dubbio
mention-is-rejected = Rifiutata
mention-note = Nota
mention-note-hint = Scrivi una nota
mention-ranges = Intervalli
mention-range = { $line }:{ $column }–{ $to-line }:{ $to-column }
mention-range-remove = Togli dalla menzione l’intervallo «{ $text }»
mention-by = Annotata da { $who }, { $when }
mention-by-nobody = Annotata { $when }
origin-hand = A mano
origin-spread = Ripresa da un’altra menzione
origin-list = Da un elenco di nomi
origin-model = Da un modello
origin-import = Importata

attribute-none = Non indicato
attribute-not-a-number = Non è un numero
attribute-not-a-date = Non è una data: scriverla come { $example }

entities-filter = Filtra entità
entities-sort = Ordina entità
entities-by-name = Per nome
entities-by-use = Per menzioni
entities-count =
    { $count ->
        [one] Un’entità
       *[other] { $count } entità
    }
entities-empty = Un’entità riunisce le menzioni che nominano la stessa cosa, in qualsiasi lingua. Per crearne una, fare clic su una menzione e premere { $keys }.
entity-row =
    { $name }, { $label }, { $count ->
        [one] una menzione
       *[other] { $count } menzioni
    }

entity-back = Tutte le entità
entity-name = Nome
entity-names = Nomi
entity-names-all =
    { $count ->
        [one] Mostra l’unico nome
       *[other] Mostra tutti i { $count } nomi
    }
entity-more = Altro per questa entità
entity-name-add = Aggiungi nome
entity-name-written = Grafia
entity-name-language = Lingua
entity-name-language-hint = Codice come de o zh-Hant; vuoto: tutte
entity-name-kind = Tipo
entity-name-remove = Rimuovi nome
entity-name-done = Fine
entity-name-row = { $name }, { $language }, { $kind }
entity-name-any = tutte le lingue
name-kind-full = nome completo
name-kind-short = nome breve
name-kind-abbreviation = abbreviazione
name-kind-reading = lettura
name-kind-transliteration = traslitterazione
name-kind-inflected = forma flessa
entity-rendering = Resa approvata ({ $language })
entity-external = Identificativo esterno
entity-note = Nota
entity-mentions =
    { $count ->
        [0] Ancora nessuna menzione
        [one] Una menzione
       *[other] { $count } menzioni
    }
entity-place = Vai a: { $sentence }
entity-tick = Separa: { $sentence }

entity-merge = Unisci a un’altra…
entity-merge-find = Cerca l’entità da unire a questa
entity-merge-preview =
    «{ $from }» confluisce in «{ $into }» con tutti i suoi nomi{ $mentions ->
        [0] {""}
        [one] {" "}e una menzione
       *[other] {" "}e { $mentions } menzioni
    }. Un solo annullamento le ripristina entrambe.
entity-merge-go = Unisci
entity-merge-swap = Al contrario
entity-split = Separa o sposta menzioni…
entity-split-how = Selezionare le menzioni che indicano altro.
entity-split-name = Nome della nuova entità
entity-split-go =
    { $count ->
        [0] Separa menzioni
        [one] Separa una menzione
       *[other] Separa { $count } menzioni
    }
entity-delete = Elimina entità
entity-delete-more =
    { $count ->
        [0] Nessuna menzione vi è collegata
        [one] Una menzione perde il collegamento
       *[other] { $count } menzioni perdono il collegamento
    }

## entities that may be the same

same-title = Entità forse uguali
same-section = Forse la stessa
same-looking = Confronto di tutti i nomi…
same-none = Nessuna entità somiglia a un’altra
same-count =
    { $count ->
        [one] Una coppia
       *[other] { $count } coppie
    }
same-row = { $a } e { $b }: { $why }
same-stays = Quale nome resta?
same-keep =
    { $count ->
        [0] { $name }, { $label }, nessuna menzione
        [one] { $name }, { $label }, una menzione
       *[other] { $name }, { $label }, { $count } menzioni
    }
same-merge = Unisci
same-not = Non è la stessa
same-merge-with = Unisci con «{ $name }»
same-not-with = «{ $name }» non è la stessa
same-close = Chiudi
same-folded = «{ $a }» e «{ $b }» differiscono al massimo per segni, titoli o forme giuridiche
same-transliteration = «{ $a }» suona come «{ $b }» in un’altra scrittura
same-abbreviation = tra «{ $a }» e «{ $b }» uno abbrevia l’altro
same-inflected = «{ $a }» e «{ $b }» differiscono nella desinenza
same-spelling = «{ $a }» e «{ $b }» hanno una grafia simile
same-part = tra «{ $a }» e «{ $b }» uno è parte dell’altro
same-identifier = stesso identificativo { $id }
same-documents =
    { $count ->
        [one] insieme in un documento
       *[other] insieme in { $count } documenti
    }
mention-armed = Ciò che si seleziona diventa { $label }
entity-rejected =
    { $count ->
        [one] Una menzione rifiutata
       *[other] { $count } menzioni rifiutate
    }
