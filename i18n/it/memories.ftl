### Memorie di traduzione della sessione, nella finestra.

command-memories = Memorie di traduzione…
command-memories-more = Mostra le memorie di traduzione che la sessione ha da file: quali vengono consultate, con quale penalità

memories-title = Memorie di traduzione
memories-none = La sessione non ha ancora memorie da file. Aggiungere un file TMX: ciò che traduce viene poi proposto come corrispondenza, meno la sua penalità.
memories-add = Aggiungi file TMX…
# $units (Number)
# $languages (String)
# $penalty (Number)
memories-facts =
    { $units ->
        [one] Un’unità · { $languages } · penalità { $penalty }
       *[other] { $units } unità · { $languages } · penalità { $penalty }
    }
# $units (Number)
# $languages (String)
# $penalty (Number)
memories-facts-off =
    { $units ->
        [one] Un’unità · { $languages } · penalità { $penalty } · disattivata
       *[other] { $units } unità · { $languages } · penalità { $penalty } · disattivata
    }
memories-name = Nome
# $most (Number)
memories-penalty = Penalità, da 0 a { $most }: tolta dalla percentuale di ogni corrispondenza
# $most (Number)
memories-penalty-wrong = La penalità è un numero intero da 0 a { $most }
memories-add-title = Aggiungi memoria di traduzione
# $units (Number)
# $languages (String)
memories-read =
    { $units ->
        [one] Un’unità in { $languages }
       *[other] { $units } unità in { $languages }
    }
memories-keys = Spazio attiva o disattiva · Invio modifica · Ins aggiunge · Canc rimuove
pick-memory = Scegli una memoria di traduzione
pick-filter-memories = Memorie di traduzione (TMX)
