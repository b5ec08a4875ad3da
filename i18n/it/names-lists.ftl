### Elenchi di nomi conservati nella sessione

## Che cosa è stato fatto, per la cronologia

what-add-list =
    { $entries ->
        [one] Aggiunta dell’elenco di nomi «{ $name }» con una voce
       *[other] Aggiunta dell’elenco di nomi «{ $name }» con { $entries } voci
    }
what-remove-list =
    { $entries ->
        [one] Rimozione dell’elenco di nomi «{ $name }» con la sua voce
       *[other] Rimozione dell’elenco di nomi «{ $name }» con le sue { $entries } voci
    }
what-rename-list = Ridenominazione dell’elenco di nomi «{ $from }» in «{ $to }»

## La finestra degli elenchi

lists-title = Elenchi di nomi
lists-none = La sessione non conserva ancora elenchi di nomi. Aggiungerne uno da una tabella CSV o dal JSON di Wikidata: i suoi nomi saranno proposti dove compaiono.
lists-add = Aggiungi elenco…
lists-remove = Rimuovi
lists-rename = Rinomina
lists-save = Salva con nome…
lists-name = Nome dell’elenco
lists-filter = Filtra voci
lists-nothing-found = Nessuna voce corrisponde
lists-found =
    { $count ->
        [0] nessuna proposta
        [one] una proposta
       *[other] { $count } proposte
    }
lists-saved =
    { $count ->
        [one] Una voce salvata in { $file }
       *[other] { $count } voci salvate in { $file }
    }
lists-added =
    { $count ->
        [one] «{ $name }» aggiunto con una voce; { $key } la propone
       *[other] «{ $name }» aggiunto con { $count } voci; { $key } le propone
    }
lists-removed = Elenco «{ $name }» rimosso

## Un file prima di essere aggiunto

lists-add-title = Aggiunta di un elenco di nomi
lists-add-go = Aggiungi elenco
lists-kind-table = tabella
lists-kind-wikidata = Wikidata
lists-read =
    Letto come { $kind }: { $entries ->
        [one] una voce
       *[other] { $entries } voci
    } con { $names ->
        [one] un nome
       *[other] { $names } nomi
    }
lists-label-count = { $label }: { $count }
lists-left-out =
    { $count ->
        [one] Un nome è in una lingua che né i documenti né la sessione usano, ed è escluso
       *[other] { $count } nomi sono in lingue che né i documenti né la sessione usano, e sono esclusi
    }
lists-unlabelled =
    { $count ->
        [one] Il file non dice che cosa sia una voce. Etichetta da dare:
       *[other] Il file non dice che cosa siano { $count } voci. Etichetta da dare:
    }
lists-problems =
    { $count ->
        [one] Un problema
       *[other] { $count } problemi
    }
pick-save-list = Salva elenco di nomi con nome
pick-filter-lists = Elenchi di nomi (CSV, JSON di Wikidata)
