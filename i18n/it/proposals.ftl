### Le proposte e le loro fonti

## Che cosa è stato fatto, per la cronologia

what-propose-anew =
    { $gone ->
        [0]
            { $mentions ->
                [one] Proposta di una menzione
               *[other] Proposta di { $mentions } menzioni
            }
        [one]
            { $mentions ->
                [0] Ritiro di una proposta
                [one] Proposta di una menzione e ritiro di una proposta precedente
               *[other] Proposta di { $mentions } menzioni e ritiro di una proposta precedente
            }
       *[other]
            { $mentions ->
                [0] Ritiro di { $gone } proposte
                [one] Proposta di una menzione e ritiro di { $gone } proposte precedenti
               *[other] Proposta di { $mentions } menzioni e ritiro di { $gone } proposte precedenti
            }
    }
what-switch-list-on = Attivazione dell’elenco di nomi «{ $name }»
what-switch-list-off =
    { $mentions ->
        [0] Disattivazione dell’elenco di nomi «{ $name }»
        [one] Disattivazione dell’elenco di nomi «{ $name }» e della sua proposta
       *[other] Disattivazione dell’elenco di nomi «{ $name }» e delle sue { $mentions } proposte
    }
what-switch-names-on = Attivazione delle proposte da nomi confermati
what-switch-names-off =
    { $mentions ->
        [0] Disattivazione delle proposte da nomi confermati
        [one] Disattivazione delle proposte da nomi confermati: una rimossa
       *[other] Disattivazione delle proposte da nomi confermati: { $mentions } rimosse
    }
what-switch-learned-on = Attivazione delle proposte apprese
what-switch-learned-off =
    { $mentions ->
        [0] Disattivazione delle proposte apprese
        [one] Disattivazione delle proposte apprese: una rimossa
       *[other] Disattivazione delle proposte apprese: { $mentions } rimosse
    }
what-differ-entities = «{ $name }» e «{ $other }» indicate come diverse

## La finestra

proposals-title = Esame delle proposte
proposals-sources = Fonti
proposals-open-ones = Proposte in sospeso
proposals-source-names = Nomi confermati in questa sessione
proposals-source-list = Elenco «{ $name }»
proposals-source-learned = Apprese dalle decisioni
proposals-source-other = Importazioni ed elenchi annotati da un file
proposals-basis-names =
    { $entities ->
        [0] dai testi delle menzioni confermate
        [one] dalle menzioni confermate e dai nomi di un’entità
       *[other] dalle menzioni confermate e dai nomi di { $entities } entità
    }
proposals-basis-list =
    { $entries ->
        [one] una voce
       *[other] { $entries } voci
    }
proposals-basis-learned =
    { $decisions ->
        [one] apprese da una decisione alle { $time }
       *[other] apprese da { $decisions } decisioni alle { $time }
    }
proposals-basis-unlearned = impara alla prima richiesta di proposte
proposals-basis-other = non disattivabile
proposals-count-open =
    { $count ->
        [0] nessuna in sospeso
        [one] una in sospeso
       *[other] { $count } in sospeso
    }
proposals-keep-learning = Impara in background durante il lavoro
proposals-propose = Proponi ora
proposals-group =
    { $count ->
        [one] { $label } · { $source } · un’occorrenza
       *[other] { $label } · { $source } · { $count } occorrenze
    }
proposals-none = Nulla attende una decisione. Confermare alcune menzioni o aggiungere un elenco di nomi, poi proporre.
proposals-looking = Ricerca delle proposte in sospeso…
proposals-summary =
    { $names ->
        [one] { $places } in sospeso, di un nome
       *[other] { $places } in sospeso, di { $names } nomi
    }
proposals-places =
    { $count ->
        [one] un’occorrenza
       *[other] { $count } occorrenze
    }
proposals-likely = probabile al { $percent }
proposals-part = { $on }/{ $all }
proposals-row = { $name }, { $places }
proposals-keys = Invio accetta, dopo aver mostrato tutte le occorrenze · Backspace rifiuta · Q mette in dubbio · 1–9 o T accetta con un’altra etichetta · → ogni occorrenza · Spazio seleziona · O apre
proposals-show =
    { $count ->
        [one] Mostra l’occorrenza
       *[other] Mostra { $count } occorrenze
    }
proposals-enter-shows =
    { $count ->
        [one] mostra l’occorrenza
       *[other] mostra { $count } occorrenze
    }
proposals-enter-accepts =
    { $count ->
        [one] accetta
       *[other] accetta { $count }
    }
proposals-accept =
    { $count ->
        [one] Accetta
       *[other] Accetta { $count }
    }
proposals-accept-so = Accetta con questa etichetta
proposals-reject =
    { $count ->
        [one] Rifiuta
       *[other] Rifiuta { $count }
    }
proposals-close = Chiudi
proposals-unseen =
    { $count ->
        [one] Un nome più in basso non è ancora stato visto e resta in sospeso
       *[other] { $count } nomi più in basso non sono ancora stati visti e restano in sospeso
    }
proposals-accepted =
    { $count ->
        [one] Una proposta accettata
       *[other] { $count } proposte accettate
    }
proposals-rejected =
    { $count ->
        [one] Una proposta rifiutata
       *[other] { $count } proposte rifiutate
    }

## L'esito delle proposte

proposals-withdrawn =
    { $count ->
        [one] Niente di nuovo da proporre; una proposta precedente è stata ritirata
       *[other] Niente di nuovo da proporre; { $count } proposte precedenti sono state ritirate
    }
proposals-all-off = Tutte le fonti di proposte sono disattivate: attivarne prima una
task-warming = Proposte
status-proposals =
    { $count ->
        [one] Una nuova proposta: { $key }
       *[other] { $count } nuove proposte: { $key }
    }
status-proposals-more = Accoglie quanto appreso in background

## Perché una menzione è stata proposta, nell'ispettore

reason-list = Dall’elenco «{ $list }»: { $entry }
reason-list-alone = Dall’elenco «{ $list }»
reason-list-gone = Da un elenco di nomi che non c’è più
reason-name =
    { $count ->
        [0] Come un nome di «{ $name }»
        [one] Come una menzione confermata di «{ $name }»
       *[other] Come { $count } menzioni confermate di «{ $name }»
    }
reason-learned = Appresa: probabile al { $percent }
reason-learned-unsure = Appresa dalle decisioni
proposals-unread =
    { $count ->
        [one] Un’occorrenza non è ancora stata esaminata
       *[other] { $count } occorrenze non sono ancora state esaminate
    }
proposals-questioned =
    { $count ->
        [one] Una proposta messa in dubbio
       *[other] { $count } proposte messe in dubbio
    }
