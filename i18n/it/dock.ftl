### The lists below the readers.

dock-search = Ricerca
dock-mentions = Menzioni
dock-documents = Documenti
dock-comments = Commenti
dock-close = Chiudi gli elenchi
