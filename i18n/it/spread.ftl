spread-title = Annota tutte le occorrenze di «{ $name }»
spread-label = come { $label }
spread-everywhere = Tutti i documenti
spread-here = Questo documento
spread-all-names = Tutti i suoi nomi
spread-same = Solo «{ $name }»
spread-endings = Con desinenze
spread-case = Ignora maiuscole
spread-accents = Ignora accenti
spread-width = Ignora larghezza
spread-new-entity = Nuova: «{ $name }»
spread-entity = Entità
spread-no-entity = Nessuna
spread-searching = Ricerca in corso…
spread-nothing = Non compare altrove
spread-summary =
    { $all ->
        [one] Selezionate: { $ticked } di 1 occorrenza
       *[other] Selezionate: { $ticked } di { $all } occorrenze
    }
spread-go =
    { $count ->
        [0] Annota
        [one] Annota un’occorrenza
       *[other] Annota { $count } occorrenze
    }
spread-tick-all = Seleziona tutto
spread-tick-none = Deseleziona tutto
spread-open = Qui c’è una proposta
spread-done = Già annotata
spread-other = Annotata come { $label }
spread-rejected = Qui rifiutata
spread-overlaps = Si sovrappone a «{ $text }»
spread-part = Parte di un nome più lungo?
spread-left-out = Esclusa
spread-in-word = Dentro una parola
spread-ending = Con desinenza
spread-keys = La barra spaziatrice seleziona, → va alla prossima osservazione, Invio annota
# $key (String)
spread-keys-words = Il tasto di un’etichetta annota, { $key } salta questo nome, la barra spaziatrice seleziona, Alt+frecce ne sposta la fine
spread-tagged =
    { $count ->
        [one] Annotata un’altra occorrenza come { $label }
       *[other] Annotate altre { $count } occorrenze come { $label }
    }
spread-undo = Annulla
spread-siblings =
    { $count ->
        [one] Nello stesso passaggio è stata annotata un’altra menzione
       *[other] Nello stesso passaggio sono state annotate altre { $count } menzioni
    }
spread-take-back =
    { $count ->
        [one] Rimuovi anche quella
       *[other] Rimuovi anche quelle
    }
spread-reject-too =
    { $count ->
        [one] Rifiuta anche quella
       *[other] Rifiuta anche quelle
    }
spread-which-label = Etichetta di tutte
likely-none = Nessun’altra parola sembra un nome non ancora annotato
likely-not-yet = Finora nessuno; lo stesso tasto continua la ricerca
spread-next = Poi passa al prossimo nome probabile
suggest-unlearned = Non c’è ancora nulla da cui imparare; confermare prima alcune menzioni
suggest-done =
    { $count ->
        [one] Proposta una menzione; { $key } la raggiunge
       *[other] Proposte { $count } menzioni; { $key } passa dall’una all’altra
    }
suggest-nothing = Niente di nuovo da proporre
