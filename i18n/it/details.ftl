### Dettagli del documento: metadati, dati trovati, passaggi esclusi, immagini, fonte.

details-title = Dettagli del documento
details-document-title = Titolo
details-outlet = Testata
details-author = Autore
details-published = Data di pubblicazione
details-language = Codice di lingua
details-url = Indirizzo web
details-not-a-date = Data non valida: scrivere 2021, 2021-04, 2021-04-29 o 2021-04-29T08:00
details-not-a-language = Codice di lingua non valido: scrivere codici come de, pt-BR o zh-Hant
details-choose-language = Scegli lingua
details-found = Trovato: «{ $value }»
details-accepted = Accettato: «{ $value }»
details-declined = Rifiutato: «{ $value }»
details-accept = Accetta «{ $value }»
details-decline = Rifiuta «{ $value }»
details-reopen = Decidi di nuovo su «{ $value }»
details-show-in-text = Mostra nel testo
details-passages = Passaggi da escludere
details-open = in sospeso
details-left-out = escluso
details-kept = mantenuto
details-leave-out = Escludi «{ $text }»
details-keep = Mantieni «{ $text }»
details-restore = Ripristina «{ $text }»
details-pictures = Immagini
details-picture = Immagine
details-picture-loading = Caricamento…
details-picture-missing = Il file dell’immagine manca
details-picture-unreadable = L’immagine non può essere mostrata
details-picture-all = Torna a tutte le immagini
details-zoom-in = Ingrandisci
details-zoom-out = Riduci
details-source = Fonte
details-no-source = Il documento non proviene da un file.
details-file = File
details-size = Dimensioni
details-bytes =
    { $count ->
        [one] un byte
       *[other] { $count } byte
    }
details-hash = Checksum
details-encoding = Codifica
details-unknown = sconosciuta
details-change-encoding = Cambia codifica…
details-apply = Applica modifiche
details-close = Chiudi
