### Che cosa può non andare in una traduzione.

check-empty = Segnato come tradotto, ma vuoto
check-equal-to-source = Uguale al testo originale
# $number (String)
check-number-missing = Manca { $number }
# $number (String)
check-number-added = { $number } non è nel testo originale
# $source (String)
# $target (String)
check-number-differs = { $source } è diventato { $target }
# $source (String)
# $target (String)
check-unit-differs = Unità diversa: { $source } è diventato { $target }
# $name (String)
# $rendering (String)
check-name-missing = Manca il nome «{ $name }»; resa attesa: { $rendering }
# $found (String)
# $approved (String)
check-name-otherwise = «{ $found }»: la resa approvata è «{ $approved }»
# $found (String)
# $elsewhere (String)
check-name-two-ways = «{ $found }» altrove è reso per lo più con «{ $elsewhere }»
# $term (String)
# $rendering (String)
check-term-missing = Per il termine «{ $term }» ci si attende «{ $rendering }»
# $found (String)
check-term-forbidden = «{ $found }» non va usato
# $sign (String)
check-unpaired = { $sign }: manca il segno corrispondente
# $found (String)
# $wanted (String)
check-quote-style = { $found } è una virgoletta di un’altra lingua; qui si usa { $wanted }
# $word (String)
check-doubled-word = «{ $word }» è ripetuto
check-doubled-space = Più di uno spazio
# $percent (String)
check-length = Lunghezza insolita: { $percent } del testo originale
# $word (String)
check-negation-lost = «{ $word }» è una negazione: c’è anche nella traduzione?
# $word (String)
check-negation-added = «{ $word }» è una negazione: c’è anche nel testo originale?
# $word (String)
check-hedge-lost = «{ $word }» è dubitativo: lo è anche la traduzione?
# $word (String)
check-misspelt = «{ $word }» non è in nessun dizionario
# $count (Number)
check-count =
    { $count ->
        [0] Nessun rilievo nelle traduzioni
        [one] Un rilievo nelle traduzioni
        [many] { $count } di rilievi nelle traduzioni
       *[other] { $count } rilievi nelle traduzioni
    }
cli-quality = Verifica le traduzioni: numeri, nomi, termini, virgolette…
cli-quality-to = La lingua in cui si traduce, per esempio en
# $language (String)
quality-no-segments = Nessun documento ha segmenti per { $language }; prima crearne con «glossator segment»
# $text (String)
what-fault-fine = Rilievo nella traduzione di «{ $text }» segnato come accettabile
# $text (String)
what-fault-not-fine = Rilievo nella traduzione di «{ $text }» riaperto
# $text (String)
# $segments (Number)
# $left (Number)
what-mend-faults =
    { $segments ->
        [one] Correzione della traduzione di «{ $text }»
       *[other] Correzione di { $segments } traduzioni
    }{ $left ->
        [0] {""}
        [one] {" "}(1 segmento bloccato o modificato tralasciato)
       *[other] {" "}({ $left } segmenti bloccati o modificati tralasciati)
    }
checks-all = Tutti i tipi
checks-all-languages = Tutte le lingue
# $language (String)
checks-into = Lingua: { $language }
checks-which = Tipo di rilievo: { $kind }
checks-kind-count = { $kind } ({ $count })
# $language (String)
checks-none = Nessun rilievo: le traduzioni ({ $language }) sembrano a posto.
checks-no-language = Quando un documento è tradotto, qui compare ciò che può essere sbagliato nella traduzione.
# $language (String)
checks-no-segments = Non c’è ancora nulla di tradotto ({ $language }); ciò che può essere sbagliato comparirà qui.
checks-none-of-kind = Nessun rilievo di questo tipo.
checks-keys = Invio porta lì · M corregge · F segna come accettabile · Spazio seleziona
checks-keys-word = A aggiunge la parola alle tue · I la ignora
checks-keys-language = L cambia lingua
checks-no-word = Solo le parole che nessun dizionario contiene si possono aggiungere o ignorare
# $document (String)
# $number (Number)
# $fault (String)
checks-row = { $document }, segmento { $number }: { $fault }
checks-mend = Correggi
checks-no-fix = Per questo non c’è una correzione pronta; Invio porta lì
checks-is-fine = Segnato come accettabile; F annulla
checks-go = Vai lì
checks-fine = Segna come accettabile
checks-not-fine = Annulla «accettabile»
# $text (String)
checks-mend-to = Correggi in «{ $text }»
# $text (String)
checks-mend-away = Rimuovi «{ $text }»
column-fault = Rilievo
column-segment = Segmento
dock-checks = Verifica
command-checks = Verifica traduzioni
command-checks-more = Elenca ciò che può essere sbagliato nelle traduzioni: numeri, nomi, termini, virgolette…
check-kind-empty = Traduzione vuota
check-kind-equal-to-source = Uguale al testo originale
check-kind-number-missing = Numero mancante
check-kind-number-added = Numero assente nel testo originale
check-kind-number-differs = Numero diverso
check-kind-unit-differs = Unità diversa
check-kind-name-missing = Nome mancante
check-kind-name-otherwise = Nome diverso dalla resa approvata
check-kind-name-two-ways = Nome reso in modi diversi
check-kind-term-missing = Termine mancante
check-kind-term-forbidden = Termine vietato
check-kind-unpaired = Segno senza corrispondente
check-kind-quote-style = Virgolette di un’altra lingua
check-kind-doubled-word = Parola ripetuta
check-kind-doubled-space = Spazio doppio
check-kind-length = Lunghezza
check-kind-negation-lost = Negazione persa
check-kind-negation-added = Negazione aggiunta
check-kind-hedge-lost = Incertezza persa
check-kind-misspelt = Ortografia
