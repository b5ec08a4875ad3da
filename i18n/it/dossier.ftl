### Il dossier di un'entità: dove è nominata, con chi, e che cosa se ne dice.

what-move-mentions =
    { $mentions ->
        [one] Spostamento di una menzione dall’entità «{ $from }» a «{ $to }»
       *[other] Spostamento di { $mentions } menzioni dall’entità «{ $from }» a «{ $to }»
    }

## La scheda

dossier-summary =
    { $count ->
        [0] Ancora nessuna menzione
        [one] Una menzione
       *[other] { $count } menzioni{ $documents ->
            [one] {" "}in un documento
           *[other] {" "}in { $documents } documenti
        }
    }
dossier-counting = Conteggio in corso…
dossier-first = Prima volta { $date } · { $where }
dossier-last = Ultima volta { $date } · { $where }
dossier-once = Menzione del { $date } · { $where }
dossier-no-date = Non si sa quando è stata nominata: nessun documento che la nomina ha una data di pubblicazione
dossier-undated =
    { $count ->
        [one] Un documento senza data
       *[other] { $count } documenti senza data
    }
dossier-go = Vai a: { $what }
dossier-relations = Relazioni
dossier-together = Nominata insieme a
dossier-counts = Conteggi
dossier-details = Resa, identificativo, nota
dossier-section = { $title }, { $count }
dossier-show-all = Mostra tutti ({ $count })
dossier-show-fewer = Mostra meno
dossier-sentences =
    { $count ->
        [one] una frase
       *[other] { $count } frasi
    }
dossier-paragraphs =
    { $count ->
        [one] un paragrafo
       *[other] { $count } paragrafi
    }
dossier-documents =
    { $count ->
        [one] un documento
       *[other] { $count } documenti
    }
dossier-same-sentence = Nella stessa frase
dossier-same-paragraph = Nello stesso paragrafo
dossier-same-document = Nello stesso documento
dossier-together-row = { $name }: { $sentences }, { $paragraphs }, { $documents }
dossier-together-go = Vai al punto in cui «{ $name }» è nominata più vicino
dossier-relation-row =
    { $count ->
        [one] { $relation }, una volta
       *[other] { $relation }, { $count } volte
    }
dossier-relation-go = Vai al punto in cui è detto: { $relation }
dossier-by-document = Per documento
dossier-by-outlet = Per testata
dossier-by-language = Per lingua
dossier-unknown = non nota
dossier-count-row =
    { $name }: { $count ->
        [one] una menzione
       *[other] { $count } menzioni
    }{ $documents ->
        [one] {" "}in un documento
       *[other] {" "}in { $documents } documenti
    }

## Spostare menzioni

dossier-move-to = Dove vanno
dossier-move-new = Nuova entità
dossier-move-there = Altra entità
dossier-move-find = Cerca l’entità a cui appartengono
dossier-move-go =
    { $count ->
        [0] Sposta in «{ $name }»
        [one] Sposta una menzione in «{ $name }»
       *[other] Sposta { $count } menzioni in «{ $name }»
    }
dossier-move-other = Scegli un’altra
dossier-tick-all = Seleziona tutte
dossier-tick-none = Deseleziona tutte
