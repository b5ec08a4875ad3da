### Documenti segmentati dalla finestra, e le lingue di lavoro della sessione.

command-target-language = Traduci in…
command-target-language-more = Sceglie la lingua in cui si traduce il documento: una della sessione o un’altra
command-languages = Lingue di lavoro…
command-languages-more = Mostra le lingue in cui si traduce la sessione, per aggiungerne, rimuoverne o riordinarle
command-segments-cut = Risegmenta il documento
command-segments-cut-more = Divide il documento in segmenti secondo le regole attuali; ciò che è tradotto resta con le sue frasi
command-segments-cut-all = Segmenta tutti i documenti
command-segments-cut-all-more = Divide in segmenti ogni documento che non ne ha ancora nella lingua in cui si traduce
command-segments-cut-again = Risegmenta tutto
command-segments-cut-again-more = Divide di nuovo tutti i documenti segmentati secondo le regole attuali, in ogni lingua; ciò che è tradotto resta con le sue frasi
command-segments-own-rules = Usa le regole di segmentazione del programma
command-segments-own-rules-more = Mette le regole di Glossator al posto di quelle che la sessione ha preso da un file
why-not-no-kept-rules = Le regole di segmentazione del programma sono già in uso: per prenderne altre da un file SRX, { $action }

segments-all-cut = Tutti i documenti sono già segmentati ({ $language })
segments-none-cut = Nessun documento è ancora segmentato
segments-offer-again = Risegmenta

session-languages-title = Lingue di lavoro
session-languages-which = Quale lingua di lavoro?
session-languages-more = La sessione viene tradotta in queste lingue. La prima è proposta per prima.
session-languages-none = La sessione non ha ancora una lingua di lavoro.
session-languages-add = Aggiungi lingua…
session-languages-up = Sposta su
session-languages-down = Sposta giù
session-languages-keys = { $up } e { $down } spostano la lingua, { $remove } la rimuove
session-languages-documents =
    { $count ->
        [0] niente di iniziato
        [one] iniziata in un documento
       *[other] iniziata in { $count } documenti
    }
session-languages-stays =
    { $count ->
        [one] La traduzione di un documento resta nella sessione ({ $language }) e ricompare quando si aggiunge di nuovo la lingua.
       *[other] Le traduzioni di { $count } documenti restano nella sessione ({ $language }) e ricompaiono quando si aggiunge di nuovo la lingua.
    }
