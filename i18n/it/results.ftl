### Che cosa riferiscono i comandi quando hanno finito.

## new, import

result-created = Sessione «{ $title }» creata in { $folder }
result-imported =
    Documento «{ $title }» importato: { $language }, { $count ->
        [one] un carattere
       *[other] { $count } caratteri
    }, { $encoding }
result-imported-unknown-language =
    Documento «{ $title }» importato: lingua non riconosciuta, { $count ->
        [one] un carattere
       *[other] { $count } caratteri
    }, { $encoding }
result-imported-known = { $file } è già nella sessione, come «{ $title }»
result-imported-annotations = File { $file } importato (nuovi documenti: { $documents }, nuove menzioni: { $mentions }, nuove entità: { $entities })
result-imported-translated = File { $file } importato (nuovi documenti: { $documents }, nuove menzioni: { $mentions }, nuove entità: { $entities }, nuovi segmenti: { $segments }, nuovi termini: { $terms })
result-finding-title = Dato trovato, da decidere: titolo «{ $value }»
result-finding-outlet = Dato trovato, da decidere: testata «{ $value }»
result-finding-author = Dato trovato, da decidere: autore «{ $value }»
result-finding-published = Dato trovato, da decidere: data di pubblicazione { $value }
result-passage = Passaggio trovato, da decidere: esclusione ({ $reason }), «{ $text }»

reason-residue = residuo della pagina
reason-by-line = firma
reason-picture-credit = crediti fotografici
reason-teasers = richiami di altri articoli
reason-navigation = navigazione
reason-hand = a mano

## evaluate

evaluate-learned =
    { $sentences ->
        [one] Appreso da una frase
       *[other] Appreso da { $sentences } frasi
    } con { $mentions ->
        [one] una menzione
       *[other] { $mentions } menzioni
    } in { $milliseconds } ms
evaluate-tested =
    { $sentences ->
        [one] Misurato su una frase
       *[other] Misurato su { $sentences } frasi
    } con { $mentions ->
        [one] una menzione
       *[other] { $mentions } menzioni
    }
evaluate-exact = Stessa posizione e stessa etichetta
evaluate-overlapping = Stessa etichetta, posizioni sovrapposte
evaluate-precision = Precisione
evaluate-recall = Richiamo
evaluate-expected = Confermate
evaluate-proposed = Proposte
evaluate-all = Tutte le etichette
evaluate-nothing-to-learn = Non c’è nessuna menzione confermata da cui imparare
evaluate-nothing-to-test = Non resta nessuna frase su cui misurare
progress-learning = Apprendimento

## tag

result-tagged =
    { $mentions ->
        [0] Nessuna nuova menzione
        [one] Una nuova menzione
       *[other] { $mentions } nuove menzioni in { $documents ->
            [one] un documento
           *[other] { $documents } documenti
        }
    }
result-label-count = { $label }: { $count }
result-new-entities =
    { $count ->
        [one] Una nuova entità
       *[other] { $count } nuove entità
    }
result-already-tagged =
    { $count ->
        [one] Un’occorrenza era già annotata
       *[other] { $count } occorrenze erano già annotate
    }
result-in-left-out =
    { $count ->
        [one] Un’occorrenza si trova in un passaggio escluso
       *[other] { $count } occorrenze si trovano in passaggi esclusi
    }

## export

result-exported = Esportazione in { $file } completata (menzioni: { $mentions }, documenti: { $documents })

## check

result-check-fine = Nessun problema trovato
result-check-found = Errori: { $errors }, avvisi: { $warnings }, note: { $notes }
result-more-problems =
    { $count ->
        [one] Un altro problema non è elencato
       *[other] Altri { $count } problemi non sono elencati
    }

## stats

stats-documents = Documenti
stats-languages = Lingue
stats-characters = Caratteri
stats-mentions = Menzioni
stats-linked = Collegate a un’entità
stats-entities = Entità
stats-relations = Relazioni
stats-open-findings = Decisioni in sospeso
stats-language-unknown = sconosciuta
stats-row = { $label }: { $value }
stats-document =
    «{ $title }» ({ $language }): { $mentions ->
        [one] { $mentions } menzione
       *[other] { $mentions } menzioni
    }, { $characters ->
        [one] { $characters } carattere
       *[other] { $characters } caratteri
    }

status-proposed = proposta
status-confirmed = confermata
status-rejected = rifiutata
status-in-question = in dubbio

## history, undo, redo

result-history-empty = Nessuna modifica finora
history-line = { $at }  { $what }
history-line-by = { $at }  { $by }: { $what }
history-undone = { $line } (annullata)
result-undone = Modifica annullata: { $what }
result-redone = Modifica ripetuta: { $what }
result-nothing-to-undo = Non c’è nulla da annullare
result-nothing-to-redo = Non c’è nulla da ripetere

what-import = Importazione di «{ $title }»
what-import-annotations = Importazione di { $file } (documenti: { $documents }, menzioni: { $mentions })
what-spread =
    { $mentions ->
        [one] Annotazione di «{ $text }» in un altro punto
       *[other] Annotazione di «{ $text }» in altri { $mentions } punti
    }
what-tag-by-list =
    { $mentions ->
        [one] Annotazione di una menzione con { $file }
       *[other] Annotazione di { $mentions } menzioni con { $file }
    }
what-suggest =
    { $mentions ->
        [one] Proposta di una menzione, appresa da quelle confermate
       *[other] Proposta di { $mentions } menzioni, apprese da quelle confermate
    }
what-tag-by-hand = Annotazione di «{ $text }» come { $label }
what-change-mention = Modifica della menzione «{ $text }»
what-remove-mention = Rimozione della menzione «{ $text }»
what-change-entity = Modifica dell’entità «{ $name }»
what-delete-entity =
    { $mentions ->
        [0] Eliminazione dell’entità «{ $name }»
        [one] Eliminazione dell’entità «{ $name }» e scollegamento di una menzione
       *[other] Eliminazione dell’entità «{ $name }» e scollegamento di { $mentions } menzioni
    }
what-change-scheme = Modifica dello schema di etichette
what-replace-scheme =
    { $mentions ->
        [one] Modifica dello schema di etichette e di una menzione
       *[other] Modifica dello schema di etichette e di { $mentions } menzioni
    }
what-delete-label =
    { $mentions ->
        [0] Eliminazione dell’etichetta «{ $label }»
        [one] Eliminazione dell’etichetta «{ $label }» e della sua menzione
       *[other] Eliminazione dell’etichetta «{ $label }» e delle sue { $mentions } menzioni
    }
what-change-document = Modifica dei dettagli di «{ $title }»
what-remove-document = Rimozione di «{ $title }»
what-change-session = Modifica dei dettagli della sessione
what-add-reviewer = Aggiunta di { $name } come revisore/a
what-translate = Modifica della traduzione di «{ $title }»
what-comment = Commento a «{ $title }»
what-answer-comment = Risposta al commento «{ $text }»
what-change-comment = Modifica del commento «{ $text }»
what-resolve-comment = Commento «{ $text }» risolto
what-reopen-comment = Commento «{ $text }» riaperto
what-remove-comment = Rimozione del commento «{ $text }»
what-documents-new =
    { $count ->
        [one] Stato di un documento: nuovo
       *[other] Stato di { $count } documenti: nuovo
    }
what-documents-in-work =
    { $count ->
        [one] Stato di un documento: in lavorazione
       *[other] Stato di { $count } documenti: in lavorazione
    }
what-documents-done =
    { $count ->
        [one] Stato di un documento: completato
       *[other] Stato di { $count } documenti: completato
    }
what-documents-reviewed =
    { $count ->
        [one] Stato di un documento: revisionato
       *[other] Stato di { $count } documenti: revisionato
    }
what-relabel =
    { $mentions ->
        [one] Modifica dell’etichetta di «{ $text }» in { $label }
       *[other] Modifica dell’etichetta di { $mentions } menzioni in { $label }
    }
what-confirm =
    { $mentions ->
        [one] Conferma di «{ $text }»
       *[other] Conferma di { $mentions } menzioni
    }
what-reject =
    { $mentions ->
        [one] Rifiuto di «{ $text }»
       *[other] Rifiuto di { $mentions } menzioni
    }
what-question =
    { $mentions ->
        [one] Messa in dubbio di «{ $text }»
       *[other] Messa in dubbio di { $mentions } menzioni
    }
what-propose =
    { $mentions ->
        [one] Ritorno a proposta di «{ $text }»
       *[other] Ritorno a proposta di { $mentions } menzioni
    }
what-link =
    { $mentions ->
        [one] Collegamento di «{ $text }» all’entità «{ $entity }»
       *[other] Collegamento di { $mentions } menzioni all’entità «{ $entity }»
    }
what-unlink =
    { $mentions ->
        [one] Scollegamento di «{ $text }» dall’entità
       *[other] Scollegamento di { $mentions } menzioni dalle rispettive entità
    }
what-change-extent = Modifica della menzione «{ $from }» in «{ $to }»
what-change-mentions =
    { $mentions ->
        [one] Modifica di una menzione
       *[other] Modifica di { $mentions } menzioni
    }
what-remove-mentions =
    { $mentions ->
        [one] Rimozione di una menzione
       *[other] Rimozione di { $mentions } menzioni
    }
what-new-entity =
    { $mentions ->
        [one] Creazione dell’entità «{ $name }» da una menzione
       *[other] Creazione dell’entità «{ $name }» da { $mentions } menzioni
    }
what-rename-entity = Ridenominazione dell’entità «{ $from }» in «{ $to }»
what-merge-entities =
    { $entities ->
        [one] Unione di un’entità a «{ $name }»
       *[other] Unione di { $entities } entità a «{ $name }»
    }
what-split-entity =
    { $mentions ->
        [one] Separazione di «{ $name }» dall’entità «{ $from }», con una menzione
       *[other] Separazione di «{ $name }» dall’entità «{ $from }», con { $mentions } menzioni
    }
what-document-new = Stato di «{ $title }»: nuovo
what-document-in-work = Stato di «{ $title }»: in lavorazione
what-document-done = Stato di «{ $title }»: completato
what-document-reviewed = Stato di «{ $title }»: revisionato
what-label-document = Modifica delle etichette di «{ $title }»
what-accept-finding = Accettazione di «{ $value }» come { $field }
what-decline-finding = Rifiuto di «{ $value }» come { $field }
what-reopen-finding = Riapertura della decisione su «{ $value }» come { $field }
field-title = titolo
field-outlet = testata
field-author = autore
field-published = data di pubblicazione
what-leave-out = Esclusione di «{ $text }»
what-keep-in = Mantenimento di «{ $text }» nell’articolo
what-reopen-passage = Riapertura della decisione su «{ $text }»
what-rename-session = Ridenominazione della sessione in «{ $title }»
what-working-languages = Impostazione delle lingue di lavoro: { $languages }
what-no-working-languages = Rimozione di tutte le lingue di lavoro

## formats, sample

formats-line = { $id }: { $description }
formats-read-write = lettura e scrittura
formats-read = lettura
formats-write = scrittura
format-json = JSON annotato di Glossator, con le traduzioni
format-conll = CoNLL: un token con la sua etichetta IOB per riga
format-text = testo semplice in qualsiasi codifica, un documento per file
formats-description = { $description } ({ $capability })
result-sample = La sessione di esempio è in { $folder }
progress-importing =
    { $count ->
        [one] Importazione di un file
       *[other] Importazione di { $count } file
    }
progress-tagging = Ricerca dei nomi

## matching of names

names-match-pairs =
    { $count ->
        [one] Una coppia
       *[other] { $count } coppie
    }
names-match-first = Grafia giusta al primo posto: { $share }
names-match-five = Grafia giusta tra le prime cinque: { $share }
names-match-mean = Media dei reciproci dei ranghi: { $mean }
names-match-time = Tempo: { $seconds } s
names-match-bad = Riga { $line }: { $why }
names-match-nothing = Nel file non c’è nessuna coppia di grafie
names-match-encoding = non è in UTF-8
names-match-tabs =
    { $count ->
        [0] manca la tabulazione tra le due grafie
        [one] c’è una tabulazione, come previsto
       *[other] ci sono { $count } tabulazioni anziché una
    }
names-match-missing = manca una delle grafie
names-match-long = supera i { $bytes } byte
names-match-row = { $name } → { $latin }: posto { $place }, al primo posto { $first }
