### Search over all documents.

search-field = Cerca in tutti i documenti
search-hint = Parole, "frase", /espressione/, -escluse
search-known = Ricerche precedenti
search-regex = Espressioni regolari
search-more = Altro
search-pick = Restringi l’elenco
search-pick-nothing = Nulla da scegliere
# $field (String)
# $value (String)
search-pick-row = { $field }: { $value }
search-looking = Ricerca in corso…
search-nothing = Nessun risultato. Con meno parole o un’altra grafia si trova di più.
search-empty = Ciò che si digita sopra viene cercato in tutti i documenti, ogni occorrenza nella sua riga. I pulsanti accanto al campo aggiungono etichette, entità, date e altro.
search-hits = Risultati in tutti i documenti
search-tick-all = Seleziona tutto
search-by-document = Documento
search-by-date = Data
search-by-left = Prima
search-by-hit = Risultato
search-by-right = Dopo
# $by (String)
search-sort = Ordina per: { $by }
# $count (Number)
search-count =
    { $count ->
        [0] Nessun risultato
        [one] Un risultato
       *[other] { $count } risultati
    }
# $shown (Number)
# $count (Number)
search-count-cut = Primi { $shown } di { $count } risultati
# $hits (String)
# $documents (Number)
search-count-in =
    { $documents ->
        [one] { $hits } in un documento
       *[other] { $hits } in { $documents } documenti
    }
# $count (Number)
search-missing =
    { $count ->
        [one] un documento ancora in caricamento
       *[other] { $count } documenti ancora in caricamento
    }
# $count (Number)
search-ticked =
    { $count ->
        [one] · { $count } selezionato
       *[other] · { $count } selezionati
    }
# $text (String)
# $document (String)
# $tag (String)
search-row = { $text }, { $document } { $tag }
# $text (String)
# $tag (String)
search-inside = in «{ $text }» · { $tag }
search-key-tick = seleziona
search-key-show = leggi
search-key-tag = annota
search-key-tag-with = qualsiasi etichetta
search-key-confirm = conferma
search-key-reject = rifiuta
search-key-question = in dubbio
search-key-link = collega
search-key-remove = rimuovi
search-key-sort = ordina
search-no-mention = Qui non è ancora annotato nulla: il tasto di un’etichetta lo annota
search-unchanged = Nulla da modificare: è già tutto così
search-field-entity = Entità
search-field-label = Etichetta
search-field-status = Stato
search-field-by = Revisore
search-field-attribute = Attributo
search-field-origin = Origine
search-field-text = Testo della menzione
search-field-has = Ha
search-field-language = Lingua
search-field-outlet = Testata
search-field-date = Data
search-field-title = Titolo
search-field-document-status = Documento
search-field-document-label = Etichetta del documento
search-has-mention = una menzione
search-has-entity = un’entità
search-has-note = una nota
search-has-comment = un commento
search-has-relation = una relazione
search-error-long = La richiesta è troppo lunga: togliere qualche parte
# $part (String)
search-error-quote = «{ $part }»: mancano le virgolette di chiusura
# $part (String)
search-error-slash = «{ $part }»: manca la barra di chiusura dell’espressione; per cercare una barra, mettere le parole tra virgolette
# $part (String)
# $why (String)
search-error-regex = «{ $part }» non è un’espressione regolare: { $why }
# $part (String)
search-error-regex-large = «{ $part }» richiede troppa memoria: ridurre le ripetizioni annidate
# $name (String)
# $known (String)
search-error-field = Il campo «{ $name }» non esiste: mettere le parole tra virgolette per cercarle, o usare uno tra { $known }
# $part (String)
# $field (String)
search-error-no-value = «{ $part }»: manca il valore dopo i due punti ({ $field })
# $value (String)
# $field (String)
# $known (String)
search-error-value = { $field } non può essere «{ $value }»; valori possibili: { $known }
# $value (String)
search-error-date = «{ $value }» non è una data; si può scrivere 2021, 2021-05, 2021-05-03, 2021-05..2021-07 o >2021
# $value (String)
search-error-label = Nessuna etichetta si chiama «{ $value }»
search-error-attribute = Nessun attributo si chiama «{ $value }»; ci sono { $known }
search-error-attributes-none = Nessun attributo si chiama «{ $value }»: nessuna etichetta ne ha ancora
search-error-document-label = Nessuna etichetta dei documenti si chiama «{ $value }»; ci sono { $known }
search-error-document-labels-none = Nessuna etichetta dei documenti si chiama «{ $value }»: lo schema non ne ha ancora
search-known-word = { $key } ({ $name })
search-pick-attribute = { $name }: { $value }
search-pick-any = { $name }: qualsiasi
# $value (String)
search-error-entity = Nessuna entità si chiama «{ $value }»
# $value (String)
search-error-by = Nessuno che ha lavorato a questa sessione si chiama «{ $value }»
search-error-or = «|» e «OR» stanno tra due parole
# $part (String)
search-error-or-mixed = «{ $part }»: possono essere alternative solo parole, solo dati delle menzioni o solo dati dei documenti
# $part (String)
search-error-or-excluded = «{ $part }»: ciò che è escluso non può essere un’alternativa
search-error-only-excluded = Accanto a ciò che è escluso deve esserci qualcosa da trovare
# $count (Number)
link-with-title =
    { $count ->
        [one] Collega la menzione a
       *[other] Collega { $count } menzioni a
    }
link-with-find = Un nome qualsiasi dell’entità
link-with-nothing = Nessuna entità corrisponde
