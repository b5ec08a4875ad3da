### La cronologia: chi ha fatto che cosa e quando, e come muoversi al suo interno.

history-title = Cronologia
history-empty = Ancora nessuna modifica. Qui compare chi ha fatto che cosa, e si può tornare a qualsiasi punto.
history-search = Cerca nella cronologia
history-who = Modifiche di
history-everybody = Tutti
history-searching = Ricerca in corso…
history-nothing-found = Nulla nella cronologia contiene queste parole
history-read-only = Qui la sessione è in sola lettura: la cronologia si può guardare, non percorrere
history-here = Questo è lo stato attuale
history-back =
    { $count ->
        [one] Torna qui: annulla una modifica
       *[other] Torna qui: annulla { $count } modifiche
    }
history-forth =
    { $count ->
        [one] Vai avanti fin qui: ripete una modifica
       *[other] Vai avanti fin qui: ripete { $count } modifiche
    }
history-go = Vai qui
history-start = Annulla tutto
history-start-more = Torna allo stato precedente alla prima modifica; ripetere riporta tutto
history-mark-here = (stato attuale)
history-mark-undone = (annullata)
