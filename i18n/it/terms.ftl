### Termini a mano, e rese che vengono sostituite nelle traduzioni.

command-terms = Termini…
command-terms-more = Mostra i termini della sessione e le rese approvate dei suoi nomi; lì i termini si aggiungono, si modificano e si rimuovono
command-new-term = Nuovo termine…
command-new-term-more = Fa un termine delle parole selezionate: di quelle del testo originale, e di quelle della traduzione come resa

terms-title = Termini
terms-filter = Filtra i termini
# $keys (String)
terms-none = La sessione non ha ancora termini. Ins ne aggiunge uno, così come { $keys } quando in un testo o nella sua traduzione sono selezionate delle parole.
terms-nothing-found = Nessun termine corrisponde
terms-looking = Elenco dei termini in preparazione…
# $count (Number)
terms-count =
    { $count ->
        [one] Un termine o nome
       *[other] { $count } termini e nomi
    }
terms-new = Nuovo termine
terms-add = Aggiungi
terms-save = Salva
terms-remove = Rimuovi
terms-close = Chiudi
terms-text = Termine
terms-language = Lingua
# $example (String)
terms-language-hint = Codice di lingua, ad esempio { $example }
# $language (String)
terms-rendering = Resa: { $language }
terms-no-working-language = Quando un documento viene tradotto, la sua lingua ha qui un campo per la resa.
terms-forbidden = Da non usare, uno per riga
terms-note = Nota
# $text (String)
# $language (String)
# $rendering (String)
terms-row = { $text } ({ $language }): { $rendering }
# $text (String)
# $language (String)
terms-row-bare = { $text } ({ $language }), senza resa
# $name (String)
# $label (String)
# $rendering (String)
terms-row-name = { $name } ({ $label }): { $rendering }
terms-of-entity = È un’entità: le sue rese si modificano nell’ispettore.
terms-keys = Invio modifica · Ins aggiunge · Canc rimuove
terms-keys-form = Invio salva · Esc lascia tutto com’era

error-empty-term = Il termine è vuoto: inserirne uno
# $text (String)
error-term-exists = «{ $text }» è già un termine di questa lingua: modificare quello
# $text (String)
what-add-term = Aggiunta del termine «{ $text }»
# $text (String)
what-change-term = Modifica del termine «{ $text }»
# $text (String)
# $terms (Number)
what-remove-terms =
    { $terms ->
        [one] Rimozione del termine «{ $text }»
       *[other] Rimozione di { $terms } termini
    }
# $name (String)
# $from (String)
# $to (String)
# $segments (Number)
# $left (Number)
what-rename-rendering =
    { $segments ->
        [0] { $name }: resa «{ $to }» invece di «{ $from }»
        [one] { $name }: resa «{ $to }» invece di «{ $from }», anche in una traduzione
       *[other] { $name }: resa «{ $to }» invece di «{ $from }», anche in { $segments } traduzioni
    }{ $left ->
        [0] {""}
        [one] {" "}(1 segmento bloccato o modificato tralasciato)
       *[other] {" "}({ $left } segmenti bloccati o modificati tralasciati)
    }

## the preview of renaming

# $name (String)
# $from (String)
# $to (String)
renaming-title = { $name }: «{ $from }» diventa «{ $to }»
renaming-intro = La vecchia resa si trova in alcune traduzioni. Ciò che è selezionato cambia insieme alla resa, in un solo passo.
# $ticked (Number)
# $count (Number)
renaming-summary =
    { $count ->
        [one] { $ticked } di 1 occorrenza
       *[other] { $ticked } di { $count } occorrenze
    }
renaming-locked = bloccato, resta com’è
renaming-reviewed = da rivedere di nuovo
renaming-ending = con desinenza
renaming-in-word = in una parola più lunga
# $count (Number)
renaming-go =
    { $count ->
        [one] Cambia un’occorrenza
       *[other] Cambia { $count } occorrenze
    }
renaming-alone = Cambia solo la resa
renaming-keys = Spazio seleziona · Invio cambia
