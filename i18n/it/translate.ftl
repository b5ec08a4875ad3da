### Traduzione: segmenti affiancati, stati, corrispondenze e nomi.

command-translate-open = Traduci documento
command-translate-open-more = Mostra il documento frase per frase accanto alla traduzione, o torna alla lettura nello stesso punto
command-segment-confirm = Conferma segmento e prosegui
command-segment-confirm-more = Segna il segmento come tradotto e passa al successivo
command-segment-confirm-here = Conferma segmento
command-segment-confirm-here-more = Segna il segmento come tradotto e vi resta
command-segment-next = Vai al segmento successivo
command-segment-next-more = Conserva ciò che è stato scritto e passa al segmento successivo
command-segment-previous = Vai al segmento precedente
command-segment-previous-more = Conserva ciò che è stato scritto e torna al segmento precedente
command-segment-next-untranslated = Vai al prossimo segmento non tradotto
command-segment-next-untranslated-more = Passa al prossimo segmento senza traduzione; dopo l’ultimo viene il primo
command-segment-copy-source = Copia testo originale nella traduzione
command-segment-copy-source-more = Mette il testo originale del segmento al posto della traduzione
command-segment-clear = Svuota traduzione
command-segment-clear-more = Svuota la traduzione del segmento; annullando si recupera
command-segment-split = Dividi segmento…
command-segment-split-more = Fa di un segmento due, tra due parole a scelta
command-segment-merge = Unisci al segmento successivo
command-segment-merge-more = Fa di questo segmento e del successivo uno solo; le traduzioni vengono unite
command-segment-draft = Segna segmento come bozza
command-segment-draft-more = Segna i segmenti selezionati come bozze da confermare
command-segment-translated = Segna segmento come tradotto
command-segment-translated-more = Segna i segmenti selezionati come tradotti
command-segment-reviewed = Segna segmento come revisionato
command-segment-reviewed-more = Segna i segmenti selezionati come revisionati; una modifica successiva li rende bozze
command-segment-lock = Blocca o sblocca segmento
command-segment-lock-more = Impedisce di modificare la traduzione dei segmenti selezionati, o lo consente di nuovo
command-segment-comment = Commenta segmento…
command-segment-comment-more = Dice o chiede qualcosa sul segmento; lo vede anche chi legge il documento
command-segment-note = Modifica nota del segmento
command-segment-note-more = Porta la tastiera alla nota sulla traduzione del segmento
command-segment-read = Leggi traduzione
command-segment-read-more = Mostra la traduzione come testo continuo, o torna ai segmenti
command-segment-show-all = Mostra tutti i segmenti
command-segment-show-all-more = Mostra ogni segmento del documento
command-segment-show-untranslated = Mostra segmenti non tradotti
command-segment-show-untranslated-more = Mostra solo i segmenti senza traduzione
command-segment-show-drafts = Mostra bozze
command-segment-show-drafts-more = Mostra solo i segmenti la cui traduzione non è confermata
command-segment-show-to-review = Mostra segmenti da revisionare
command-segment-show-to-review-more = Mostra solo i segmenti tradotti e non revisionati
command-segment-show-commented = Mostra segmenti con commenti
command-segment-show-commented-more = Mostra solo i segmenti con un commento aperto o una nota
command-segment-match = Inserisci corrispondenza { $number }
command-segment-match-more = Usa la corrispondenza { $number } del pannello come traduzione
command-segment-name = Inserisci nome { $number }
command-segment-name-more = Scrive alla posizione del cursore il nome { $number } del pannello, come approvato per la lingua

group-translate = Traduci
why-not-translating = Il documento è in traduzione: per tornare a leggerlo, { $action }
why-not-not-translating = Il documento è in lettura: per tradurlo, { $action }
why-not-no-segment = Nessun segmento scelto: fare clic su un segmento
why-not-no-match = Questo segmento non ha una corrispondenza { $number }: scriverne la traduzione
why-not-no-name-here = Questo segmento non ha un nome { $number }: annotare prima il nome nel testo
error-segment-locked = Il segmento «{ $text }» è bloccato; sbloccarlo prima di modificarlo
error-nothing-translated = Il segmento non ha ancora una traduzione; scriverla oppure copiare il testo originale
error-nothing-to-translate = Il documento non ha frasi da tradurre; verificare se è tutto escluso
error-nothing-segmented = Niente di quanto richiesto ha segmenti e il formato non ha posto per altro; prima dividere i documenti in segmenti
what-translate-segment = Traduzione di «{ $text }»
what-confirm-segment = Conferma della traduzione «{ $text }»
what-note-segment = Modifica della nota sulla traduzione di «{ $text }»
segment-status = Stato dei segmenti
segment-is-untranslated = non tradotto
segment-is-draft = bozza
segment-is-machine-draft = bozza automatica
segment-is-translated = tradotto
segment-is-reviewed = revisionato
segment-is-locked = bloccato
segment-engine = bozza di { $engine }
segment-filter = Segmenti mostrati
segment-filter-all = Tutti
segment-filter-untranslated = Non tradotti
segment-filter-drafts = Bozze
segment-filter-to-review = Da revisionare
segment-filter-commented = Con commenti
segment-find = Cerca nei segmenti
segment-none-answers = Nessun segmento corrisponde.
segment-progress =
    { $segments ->
        [one] { $done } di un segmento
       *[other] { $done } di { $segments } segmenti
    }
segment-progress-words =
    { $words ->
        [one] { $done } di una parola
       *[other] { $done } di { $words } parole
    }
segment-progress-characters =
    { $characters ->
        [one] { $done } di un carattere
       *[other] { $done } di { $characters } caratteri
    }
segment-place = Segmento { $number } di { $segments }
segment-row = Segmento { $number }, { $status }: { $source }
segment-field = Traduzione del segmento { $number }
segment-field-hint = { $key } copia il testo originale
segment-empty = Di questo documento non è ancora tradotto nulla ({ $language }). Prima viene diviso in frasi; ciò che è escluso manca anche qui.
segment-begin = Dividi in frasi
segment-last = Questo è l’ultimo segmento mostrato
segment-first = Questo è il primo segmento mostrato
segment-all-translated = Ogni segmento di questo documento ha una traduzione
segment-choose-cut = Sinistra e Destra scelgono tra quali parole dividere; Invio divide, Esc lascia il segmento intero
segment-matches = Corrispondenze
segment-no-matches = Non c’è ancora nulla di simile tradotto.
segment-match-row = { $percent }: { $text }
segment-match-replaced = Sostituito: { $changes }
segment-match-penalty = penalità { $points }
segment-match-scores = Radici { $stems }, parole { $words }, tutto { $all }
segment-names = Nomi
segment-no-names = In questo segmento non è annotato alcun nome.
segment-name-row = { $source }: { $target } ({ $how })
segment-name-approved = resa approvata
segment-name-alias = nome in questa lingua
segment-name-canonical = nome dell’entità
segment-name-as-is = come nel testo originale, non collegato
segment-name-there = Presente nella traduzione
segment-terms = Termini
segment-term-row = { $source }: { $target } (termine)
segment-comments = Commenti
segment-notes = Nota
segment-note-hint = Per sé e per chi revisiona
segment-none-chosen = Scegliere un segmento per vederne qui nomi e corrispondenze.
segment-changed = { $status } · { $by } · { $at }
segment-reading = Paragrafo { $number } della traduzione
target-language-title = Tradurre in quale lingua?
target-language-hint = Cerca una lingua
target-language-go = Traduci
target-language-working = lingua di lavoro
target-language-begun = iniziata

what-clear-segments =
    { $segments ->
        [one] Svuotamento della traduzione di «{ $text }»
       *[other] Svuotamento della traduzione di { $segments } segmenti
    }
what-copy-source =
    { $segments ->
        [one] Copia di «{ $text }» nella traduzione
       *[other] Copia del testo originale di { $segments } segmenti nella traduzione
    }
what-segment-draft =
    { $segments ->
        [one] Traduzione di «{ $text }» segnata come bozza
       *[other] { $segments } segmenti segnati come bozze
    }
what-segment-translated =
    { $segments ->
        [one] «{ $text }» segnato come tradotto
       *[other] { $segments } segmenti segnati come tradotti
    }
what-segment-reviewed =
    { $segments ->
        [one] Traduzione di «{ $text }» segnata come revisionata
       *[other] { $segments } segmenti segnati come revisionati
    }
what-segment-locked =
    { $segments ->
        [one] Blocco della traduzione di «{ $text }»
       *[other] Blocco di { $segments } segmenti
    }
segment-selected =
    { $segments ->
        [one] { $segments } segmento selezionato
       *[other] { $segments } segmenti selezionati
    }
segment-match-more-of =
    { $segments ->
        [one] e un altro segmento
       *[other] e altri { $segments } segmenti
    }
segment-filled =
    { $segments ->
        [one] Anche un segmento uguale ha ricevuto questa traduzione, come bozza
       *[other] Anche { $segments } segmenti uguali hanno ricevuto questa traduzione, come bozza
    }
what-confirm-equal-segments =
    { $segments ->
        [one] Conferma della traduzione «{ $text }», ripresa come bozza in un segmento uguale
       *[other] Conferma della traduzione «{ $text }», ripresa come bozza in { $segments } segmenti uguali
    }
segment-match-age =
    { $days ->
        [0] oggi
        [1] ieri
       *[other] { $days } giorni fa
    }
