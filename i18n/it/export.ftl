### Esportazione: che cosa viene scritto, e la prova di che cosa è stato scritto.

export-title = Esporta annotazioni
export-documents = Documenti
export-all = Tutti ({ $count })
export-shown = Documento visualizzato
export-ticked = Documenti scelti
export-filter = Filtra per titolo o testata
export-tick-all =
    { $count ->
        [one] Scegli questo
       *[other] Scegli questi { $count }
    }
export-tick-none = Non scegliere nessuno
export-no-match = Nessun documento lo contiene nel titolo o nella testata
export-mentions = Menzioni
export-status = { $status } ({ $count })
export-skip-left-out = Senza le menzioni nei passaggi esclusi
export-format = Formato
export-no-place = Non rappresentabili in questo formato: { $list }
export-would-write =
    { $mentions ->
        [0] Nessuna menzione, solo il testo di { $documents ->
            [one] un documento
           *[other] { $documents } documenti
        }
        [one] Una menzione in { $documents ->
            [one] un documento
           *[other] { $documents } documenti
        }
       *[other] { $mentions } menzioni in { $documents ->
            [one] un documento
           *[other] { $documents } documenti
        }
    }
export-stays-out = Restano fuori: { $list }
export-counting = Conteggio…
export-cannot-count = Non è stato possibile contare che cosa verrebbe scritto; l’esportazione ne dirà il motivo.
export-nothing-ticked = Nessun documento è ancora scelto: selezionarne almeno uno
export-go = Scegli il file ed esporta…
exported-title = Esportato
exported-size = Dimensione
exported-documents = Documenti
exported-mentions = Menzioni
exported-relations = Relazioni
exported-entities = Entità
exported-checked =
    { $count ->
        [0] Riletto dal disco: contiene ciò che è stato scritto
        [one] Riletto dal disco: l’unica citazione coincide con quella della sessione
       *[other] Riletto dal disco: tutte le { $count } citazioni coincidono con quelle della sessione
    }
exported-differs = Il file sul disco non è quello che è stato scritto (menzioni trovate: { $mentions }, citazioni diverse: { $wrong }). Non distribuirlo; esportare di nuovo e, se si ripete, in un’altra cartella.
exported-unread = Non è stato possibile rileggere il file: { $error }. Esportare di nuovo e, se si ripete, in un’altra cartella.
exported-unproved = Questo formato non si può rileggere, quindi il file non è stato verificato.
exported-dropped = Non nel file
exported-copy-path = Copia percorso
exported-path-copied = Percorso copiato negli appunti
exported-done = Fine
file-size-bytes = { $count } byte
file-size-kilobytes = { $count } kB
file-size-megabytes = { $count } MB
dropped-other-status =
    { $count ->
        [one] una menzione o relazione con un altro stato
       *[other] { $count } menzioni e relazioni con un altro stato
    }
dropped-left-out =
    { $count ->
        [one] una menzione in un passaggio escluso
       *[other] { $count } menzioni in passaggi esclusi
    }
dropped-relation-end =
    { $count ->
        [one] una relazione con una menzione che non viene scritta
       *[other] { $count } relazioni con menzioni che non vengono scritte
    }
dropped-not-loaded =
    { $count ->
        [one] un documento che non è stato possibile leggere
       *[other] { $count } documenti che non è stato possibile leggere
    }
dropped-comments =
    { $count ->
        [one] un commento
       *[other] { $count } commenti
    }
dropped-translations =
    { $count ->
        [one] un segmento tradotto
       *[other] { $count } segmenti tradotti
    }
dropped-pictures =
    { $count ->
        [one] un’immagine
       *[other] { $count } immagini
    }
dropped-readings =
    { $count ->
        [one] una lettura (ruby)
       *[other] { $count } letture (ruby)
    }
dropped-open-proposals =
    { $count ->
        [one] una decisione in sospeso
       *[other] { $count } decisioni in sospeso
    }
