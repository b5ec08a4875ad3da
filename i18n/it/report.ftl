### Che cosa è emerso da apertura, importazione e verifica.

report-title = Problemi
report-checking = Verifica della sessione…
report-nothing = Niente da segnalare: apertura, importazioni e verifica senza problemi
report-errors =
    { $count ->
        [one] Un errore
       *[other] { $count } errori
    }
report-warnings =
    { $count ->
        [one] Un avviso
       *[other] { $count } avvisi
    }
report-notes =
    { $count ->
        [one] Una nota
       *[other] { $count } note
    }
report-uncounted =
    { $count ->
        [one] Un’altra segnalazione è contata ma non elencata
       *[other] Altre { $count } segnalazioni sono contate ma non elencate
    }
report-copy = Copia tutto
report-copied = Problemi copiati negli appunti
report-show = Mostra nel testo
