### Le tabelle delle menzioni e dei documenti.

table-sorted-up = { $column }, in ordine crescente
table-sorted-down = { $column }, in ordine decrescente
table-columns = Scegli le colonne
table-filter = Filtra
table-filter-find = Cerca una scelta o qualsiasi entità
table-clear = Azzera il filtro
table-clear-one = Togli «{ $choice }» dal filtro
table-no-match = Nessuna menzione corrisponde al filtro.
table-mentions-none = Qui compaiono tutte le menzioni della sessione, non appena qualcosa è annotato.
table-filter-mentions = Testo, entità o nota
table-mentions =
    { $count ->
        [one] Una menzione
       *[other] { $count } menzioni
    }
table-mentions-of =
    { $all ->
        [one] { $shown } di una menzione
       *[other] { $shown } di { $all } menzioni
    }
table-documents =
    { $count ->
        [one] Un documento
       *[other] { $count } documenti
    }
table-documents-of =
    { $all ->
        [one] { $shown } di un documento
       *[other] { $shown } di { $all } documenti
    }
table-ticked = Selezionati: { $ticked } su { $all }
table-untick = Deseleziona tutto
table-these =
    { $count ->
        [one] Una menzione
       *[other] { $count } menzioni
    }
table-label-as = Etichetta come «{ $label }»
table-label-and-below = { $label } e subordinate
table-mention-keys = Invio: vai · Spazio: seleziona · cifre: etichetta, { $tag }: qualsiasi etichetta · C: conferma · { $reject }: rifiuta · { $question }: in dubbio · { $link }: collega · { $remove }: rimuovi
table-document-keys = Invio: apri · Spazio: seleziona · 1: nuovo · 2: in lavorazione · 3: completato · 4: revisionato
table-no-outlet = Nessuna testata
table-no-author = Nessun autore
table-no-date = Nessuna data
table-no-value = Nessuna indicazione
table-value-says = contiene «{ $text }»
table-no-entity = Senza entità collegata
table-by-nobody = Nessuno indicato
table-with-comments = Con commenti aperti
table-yes = Sì
table-no = No
value-separator = { ", " }

column-text = Testo
column-label = Etichetta
column-entity = Entità
column-status = Stato
column-document = Documento
column-language = Lingua
column-outlet = Testata
column-published = Pubblicazione
column-by = Annotata da
column-when = Quando
column-origin = Origine
column-note = Nota
column-context = Contesto
column-title = Titolo
column-author = Autore
column-characters = Caratteri
column-confirmed = Confermate
column-proposed = Proposte
column-in-question = In dubbio
column-rejected = Rifiutate
column-open-comments = Commenti aperti
column-progress = Avanzamento
column-file = File
column-comment = Commento
column-passage = Passaggio
column-state = Stato
column-by-comment = Da


document-open-mentions =
    { $open ->
        [one] una menzione da decidere
       *[other] { $open } menzioni da decidere
    }
document-open-comments =
    { $asked ->
        [one] un commento aperto
       *[other] { $asked } commenti aperti
    }
document-done-open = Stato impostato; ancora { $open }
document-done-open-both = Stato impostato; ancora { $open } e { $asked }
progress-documents =
    { $all ->
        [one] Completati: { $done } di un documento
       *[other] Completati: { $done } di { $all } documenti
    }
progress-mentions =
    { $all ->
        [one] Decise: { $decided } di una menzione
       *[other] Decise: { $decided } di { $all } menzioni
    }
progress-more = Documenti completati o revisionati e menzioni confermate o rifiutate
progress-share = { $share } deciso
