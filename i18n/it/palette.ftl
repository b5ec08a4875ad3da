### La tavolozza dei comandi.

palette-name = Tavolozza dei comandi
palette-hint = Cerca comandi, documenti ed entità
palette-only-commands = solo comandi
palette-only-documents = solo documenti
palette-only-entities = solo entità
palette-recent = Recenti
palette-commands = Comandi
palette-documents = Documenti
palette-sessions = Sessioni recenti
palette-nothing = Nessun risultato. Con meno lettere si trova di più.
palette-no-documents = Ancora nessun documento
palette-no-entities = Ancora nessuna entità
tag-with-find = Cerca etichetta per nome o numero
tag-with-go = Annota
tag-with-beside = Annota in aggiunta
tag-with-title =
    { $count ->
        [one] Etichetta per un’occorrenza
       *[other] Etichetta per { $count } occorrenze
    }
