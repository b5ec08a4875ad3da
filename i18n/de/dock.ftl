### The lists below the readers.

dock-search = Suche
dock-mentions = Nennungen
dock-documents = Dokumente
dock-comments = Kommentare
dock-close = Listen schließen
