### L'elenco dei documenti a lato.

documents-heading = Documenti
documents-shown = { $shown } di { $all }
documents-filter = Filtra documenti
documents-filter-clear-text = Cancella il testo del filtro
documents-filter-clear = Azzera filtro
documents-filter-menu = Filtra per stato, lingua e proposte
documents-filter-status = Stato
documents-filter-language = Lingua
documents-filter-waiting = In sospeso
documents-filter-proposals = Con proposte
documents-filter-decisions = Con decisioni in sospeso
documents-no-language = Lingua sconosciuta
documents-no-match = Nessun documento corrisponde al filtro.
documents-none = Qui compaiono gli articoli importati.
documents-add = Aggiungi documenti…
documents-drop = Rilasciare qui i file per importarli
documents-open-beside = Apri affiancato
documents-set-status = Imposta stato
documents-mark = Segna come «{ $status }»
documents-confirmed =
    { $count ->
        [0] nessuna menzione confermata
        [one] una menzione confermata
       *[other] { $count } menzioni confermate
    }
documents-proposed =
    { $count ->
        [one] { $count } proposta
       *[other] { $count } proposte
    }
documents-in-question = { $count } in dubbio
documents-removed = «{ $title }» è stato rimosso
documents-undo = Annulla

document-status-new = Nuovo
document-status-in-work = In lavorazione
document-status-done = Completato
document-status-reviewed = Revisionato
