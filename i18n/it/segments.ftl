### Divisione dei documenti in segmenti.

what-segment =
    { $documents ->
        [one] Segmentazione di «{ $title }» per { $language }
       *[other] Segmentazione di { $documents } documenti per { $language }
    } ({ $segments } { $segments ->
        [one] segmento
       *[other] segmenti
    })
what-split-segment = Divisione del segmento «{ $text }»
what-merge-segments = Unione del segmento «{ $text }» con il successivo
what-segmentation-rules = Adozione delle regole di segmentazione di { $file }
what-own-segmentation-rules = Adozione delle regole di segmentazione del programma
error-nothing-to-split = Qui non c’è nulla da dividere; mettere il cursore tra due parole del segmento
error-nothing-to-merge = Questo segmento non può essere unito a un successivo: è l’ultimo, oppure segue un passaggio escluso
cli-segment = Divide i documenti in segmenti da tradurre
cli-segment-to = Lingua in cui tradurre, ad esempio { $example }
cli-segment-document = Solo questo documento: inizio del titolo o identificativo; si può ripetere
cli-segment-rules = Regole di segmentazione da conservare nella sessione d’ora in poi (SRX)
cli-segment-own-rules = Torna alle regole del programma
cli-segment-write-rules = File in cui scrivere le regole della sessione (SRX)
cli-segment-nothing = Indicare che cosa fare: --to, --rules, --built-in o --write-rules
cli-no-such-document = Nessun documento si chiama «{ $name }»; la tabella dei documenti e «glossator stats» mostrano i titoli
cli-several-documents = Più documenti iniziano con «{ $name }»; indicare una parte più lunga del titolo o l’identificativo
result-segmented =
    { $segments ->
        [one] Un segmento
       *[other] { $segments } segmenti
    } per { $language } in { $documents ->
        [one] un documento
       *[other] { $documents } documenti
    }
result-segments-kept = Rimasti com’erano: { $count }
result-segments-carried = Traduzioni passate come bozze a segmenti con altri limiti: { $count }
result-segments-gone = Traduzioni rimosse perché non resta testo: { $count }
result-segments-passed-over = Documenti già in quella lingua, saltati: { $count }
result-rules-written = Regole di segmentazione scritte in { $file }
