### Elenchi di nomi conservati nella sessione

## Che cosa è stato fatto, per la cronologia

what-add-list =
    { $entries ->
        [one] Aggiunta dell'elenco di nomi «{ $name }» con una voce
       *[other] Aggiunta dell'elenco di nomi «{ $name }» con { $entries } voci
    }
what-remove-list =
    { $entries ->
        [one] Rimozione dell'elenco di nomi «{ $name }» con la sua voce
       *[other] Rimozione dell'elenco di nomi «{ $name }» con le sue { $entries } voci
    }
what-rename-list = Ridenominazione dell'elenco di nomi «{ $from }» in «{ $to }»
