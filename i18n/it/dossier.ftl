### Il dossier di un'entità: dove è nominata, con chi, e che cosa se ne dice.

what-move-mentions =
    { $mentions ->
        [one] Spostamento di una menzione dall'entità «{ $from }» a «{ $to }»
       *[other] Spostamento di { $mentions } menzioni dall'entità «{ $from }» a «{ $to }»
    }
