### Impostazioni: che cosa può non andare.

settings-bad-lines =
    { $count ->
        [one] Un’impostazione non era leggibile ed è tornata al valore predefinito
       *[other] { $count } impostazioni non erano leggibili e sono tornate ai valori predefiniti
    }
settings-set-aside = Le impostazioni non erano leggibili e sono tornate ai valori predefiniti; il vecchio file è conservato come { $file }
settings-not-kept = Le impostazioni non sono leggibili e hanno i valori predefiniti; le modifiche valgono fino alla chiusura del programma
settings-not-saved = Impossibile salvare le impostazioni in { $path }: { $detail }; si riproverà alla prossima modifica
