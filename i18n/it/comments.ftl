### Commenti e domande.

comment-nobody = Senza nome
comment-open = Aperto
comment-question = Domanda
comment-resolved = Risolto
comment-answer = Rispondi
comment-resolve = Segna come risolto
comment-reopen = Riapri
comment-edit = Modifica commento
comment-remove = Rimuovi commento
comment-on-passage = Su «{ $passage }»
comment-on-document = Sul documento «{ $title }»
comment-whole = Intero documento

comment-new-title = Commento o domanda
comment-new-go = Aggiungi commento
comment-answer-title = Risposta
comment-change-title = Modifica commento
comment-change-go = Salva commento
comment-text = Testo del commento
comment-hint = Che cosa gli altri devono sapere o chiarire
comment-keys = { $key } salva; ciò che termina con un punto interrogativo è elencato come domanda

comments-which = Quali commenti
comments-open = Aperti
comments-all = Tutti
comments-mine = Miei
comments-none = Qui compaiono commenti e domande sui documenti; { $key } nel testo ne inizia uno.
comments-none-open = Nessun commento è aperto.
comments-none-mine = Nessun commento di questo tipo.
comments-keys = Invio: vai · R: rispondi · X o Spazio: risolto · E: modifica · Canc: rimuovi
comments-here = Commenti
reader-comment = Commento: { $text }
