### Servizi che traducono: perché non l’hanno fatto, interrogarli, configurarli

## Perché qualcosa non è stato tradotto

engine-bad-address = «{ $address }» non è un indirizzo valido per { $service }: indicarne uno come http://127.0.0.1:5000
engine-no-model = { $service } richiede un modello: indicarne uno presente sul server
engine-key-missing = { $service } richiede una chiave: inserirla nelle impostazioni o nella variabile d’ambiente { $variable }
engine-bad-key = { $service } su { $address } ha rifiutato la chiave: verificare che sia completa e ancora valida, poi inserirla di nuovo
engine-other-plan = Questa chiave di { $service } appartiene a { $plan }: inserire quell’indirizzo o una chiave dell’altro piano
engine-quota = La quota di { $service } è esaurita: attendere il rinnovo o estenderla presso il fornitore
engine-too-large = { $service } non accetta richieste così grandi: dividere il segmento
engine-text-too-long = Un segmento supera { $characters } caratteri, troppi per { $service }: dividerlo
engine-too-often = { $service } riceve troppe richieste: riprovare più tardi o impostare meno richieste al minuto
engine-too-often-wait =
    { $seconds ->
        [one] { $service } riceve troppe richieste e chiede di attendere un secondo: riprovare dopo
       *[other] { $service } riceve troppe richieste e chiede di attendere { $seconds } secondi: riprovare dopo
    }
engine-loading = { $service } non è pronto, forse sta ancora caricando il modello: riprovare tra un minuto
engine-pair = { $service } non traduce da { $from } a { $to }: scegliere un altro servizio
engine-pair-unknown = { $service } non traduce questo testo in { $to }: indicare la lingua del documento o scegliere un altro servizio
engine-unknown-language = { $service } deve conoscere la lingua del testo: indicarla nei dettagli del documento
engine-no-such-model = { $service } non ha il modello «{ $model }»: scaricarlo sul server o indicarne un altro
engine-not-there = All’indirizzo { $address } risponde qualcosa, ma non { $service }: verificare l’indirizzo e il tipo di servizio
engine-refused = { $service } ha rifiutato la richiesta con lo stato { $status }
engine-failed = { $service } segnala un errore (stato { $status }): riprovare più tardi o chiedere a chi lo gestisce
engine-unreachable = { $service } non è raggiungibile su { $address } ({ $reason }): avviarlo o verificare l’indirizzo e la rete
engine-no-such-host = Nessun computer ha il nome indicato in { $address }: verificare l’indirizzo di { $service } e la rete
engine-timed-out =
    { $seconds ->
        [one] { $service } non ha risposto entro un secondo: riprovare o concedere più tempo
       *[other] { $service } non ha risposto entro { $seconds } secondi: riprovare o concedere più tempo
    }
engine-tls = Nessuna connessione sicura con { $service } su { $address } ({ $reason }): verificare l’indirizzo e il certificato del server
engine-broken-off = La connessione con { $service } si è interrotta ({ $reason }): riprovare
engine-gave-up = { $service } è stato interpellato, ma la richiesta è finita senza risposta: riprovare
engine-sent-on = { $service } rinvia la richiesta a { $to }; per questo indirizzo non c’è un consenso: inserire quell’indirizzo se è quello giusto
engine-answer-too-long = La risposta di { $service } supera { $megabytes } MB e non è stata letta: verificare l’indirizzo
engine-not-json = La risposta di { $address } non è quella di { $service }: verificare l’indirizzo e il tipo di servizio
engine-shape = Nella risposta di { $service } manca { $what }: verificare il tipo di servizio o aggiornarlo
engine-count =
    { $sent ->
        [one] A { $service } è stato inviato un testo e ne sono tornati { $came }
       *[other] A { $service } sono stati inviati { $sent } testi e ne sono tornati { $came }
    }: nessuno è stato accettato; riprovare
engine-cut-off = La risposta di { $service } è troncata e non è stata accettata: dividere il segmento o usare un modello con un contesto più ampio
engine-empty = { $service } non ha restituito nulla per un segmento: tradurlo a mano o provare un altro servizio
engine-withheld = { $service } ha rifiutato di tradurre un segmento: tradurlo a mano o provare un altro servizio
engine-name-changed = { $service } ha modificato un nome protetto: tradurre il segmento a mano
engine-no-store = Il portachiavi del sistema non è utilizzabile ({ $reason }): sbloccarlo o mettere la chiave nella variabile d’ambiente { $variable }
engine-cancelled = Interrotto; quanto arrivato prima è conservato
engine-said = { $message }. Messaggio del servizio: «{ $said }»
engine-not-a-key = Questa non è una chiave: sono ammessi lettere, cifre e caratteri speciali, senza spazi

## Che cosa è stato fatto

what-draft =
    { $segments ->
        [one] Bozza di un segmento in { $language } con { $engine }; inviati a { $origin }: { $sent }
       *[other] Bozze di { $segments } segmenti in { $language } con { $engine }; inviati a { $origin }: { $sent }
    }
what-draft-here =
    { $segments ->
        [one] Bozza di un segmento in { $language } con { $engine }
       *[other] Bozze di { $segments } segmenti in { $language } con { $engine }
    }
what-draft-none =
    { $sent ->
        [one] Un segmento inviato a { $origin } per una bozza in { $language } con { $engine }; non ne è venuta nessuna bozza
       *[other] { $sent } segmenti inviati a { $origin } per bozze in { $language } con { $engine }; non ne è venuta nessuna bozza
    }

## Chiedere

translate-title = Traduci con un servizio
translate-title-models = Traduci con modelli su questo computer
translate-service = Servizio
translate-language = In
translate-scope = Quali documenti
translate-this = Documento visualizzato
translate-all = Tutti i documenti
translate-over-drafts = Anche i segmenti che hanno già una bozza
translate-what =
    { $segments ->
        [one] Un segmento
       *[other] { $segments } segmenti
    } di { $documents ->
        [one] un documento
       *[other] { $documents } documenti
    }, { $characters ->
        [one] un carattere
       *[other] { $characters } caratteri
    }
translate-leaves = Il testo di questi segmenti viene inviato da questo computer a { $address }
translate-local = Il testo di questi segmenti va a un programma su questo computer, su { $address }
translate-open-line = La connessione non è cifrata: altri sulla rete possono leggere
translate-agree = Acconsento a inviare a { $service } i testi di questa sessione
translate-agreed = Consenso dato il { $when }
translate-agreed-by = Consenso dato da { $by } il { $when }
translate-go = Traduci
translate-go-on =
    { $count ->
        [one] Traduci un segmento
       *[other] Traduci { $count } segmenti
    }
translate-nothing = Qui non resta nulla da tradurre
translate-no-segments = Nessun documento ha ancora segmenti per { $language }: dividere prima i documenti in segmenti, come fa { $command }
translate-unsegmented =
    { $count ->
        [one] Un documento non ha ancora segmenti ed è saltato; { $command } li crea
       *[other] { $count } documenti non hanno ancora segmenti e sono saltati; { $command } li crea
    }
translate-no-service = Nessun servizio è configurato. Aggiungerne uno nelle impostazioni: un server su questo computer come Ollama o LibreTranslate, oppure DeepL; o scegliere una cartella con i modelli di Firefox.
translate-set-up = Configura i servizi…
translate-cuts =
    { $count ->
        [one] Un documento non ha ancora segmenti. Prima viene segmentato.
       *[other] { $count } documenti non hanno ancora segmenti. Prima vengono segmentati.
    }
translate-choose-languages = Scegli le lingue di lavoro…
translate-no-language = La sessione non ha una lingua di lavoro in cui tradurre
translate-progress =
    { $total ->
        [one] { $done } di un segmento
       *[other] { $done } di { $total } segmenti
    }
translate-stop = Interrompi
translate-counting = Conteggio in corso…
translate-done =
    { $count ->
        [one] { $engine } ha preparato la bozza di un segmento
       *[other] { $engine } ha preparato le bozze di { $count } segmenti
    }
translate-done-none = Nessuna bozza preparata
translate-stale =
    { $count ->
        [one] uno è stato modificato nel frattempo e resta
       *[other] { $count } sono stati modificati nel frattempo e restano
    }
translate-failed =
    { $count ->
        [one] uno non riuscito
       *[other] { $count } non riusciti
    }
translate-and = { $first }; { $second }
translate-dropped =
    { $sent ->
        [one] Un segmento di una sessione non più aperta è stato inviato a { $origin }: la risposta è stata scartata e la cronologia della sessione non ne parla
       *[other] { $sent } segmenti di una sessione non più aperta sono stati inviati a { $origin }: le risposte sono state scartate e la cronologia della sessione non ne parla
    }
translate-dropped-here = Le bozze sono di una sessione non più aperta e sono state scartate: aprire la sessione e tradurre di nuovo

## Configurare

prefs-services = Servizi di traduzione
services-none = Nessun servizio è configurato. Nulla viene inviato prima di aver scelto un servizio e dato il consenso, sessione per sessione.
services-add = Aggiungi servizio
services-remove = Rimuovi
services-kind = Tipo
services-chat = Modello di chat (Ollama, llama.cpp…)
services-name = Nome
services-address = Indirizzo
services-model = Modello
services-languages = Lingue
services-languages-hint = de, it, en; vuoto: tutte
services-rate = Richieste al minuto
services-rate-hint = 0: senza limite
services-seconds = Secondi di attesa
services-key = Chiave
services-key-hint = Conservata nel portachiavi del sistema, mai in un file; oppure impostare { $variable }
services-key-kept = Una chiave è nel portachiavi
services-key-save = Salva chiave
services-key-forget = Elimina chiave
services-test = Prova
services-testing = Prova in corso…
services-save = Salva
services-bad-address = Non è un indirizzo: indicarne uno come http://127.0.0.1:5000
services-bad-language = «{ $language }» non è un codice di lingua
services-bad-number = «{ $given }» non è un numero intero
services-not-saved = Quanto digitato per { $name } non è stato salvato
service-key-saved = La chiave di { $name } è nel portachiavi del sistema
service-key-removed = La chiave di { $name } è stata rimossa dal portachiavi
service-fine-languages =
    { $count ->
        [one] { $name } risponde e ha una lingua
       *[other] { $name } risponde e ha { $count } lingue
    }
service-fine-pairs = { $name } risponde e traduce { $pairs }
service-fine-model = { $name } risponde e ha il modello { $model }
service-fine-characters = { $name } risponde; usati { $used } caratteri su { $limit }

## La riga di comando

cli-translate = Prepara bozze di traduzione con un servizio
cli-translate-engine = Servizio, per nome o identificativo; «offline»: modelli su questo computer
cli-translate-to = Lingua in cui tradurre
cli-translate-from = Lingua dei documenti di cui non è nota
cli-translate-document = Titolo di un documento da tradurre; ripetibile; altrimenti tutti
cli-translate-agree = Acconsente a inviare al servizio i testi di questa sessione
cli-translate-over-drafts = Traduce anche i segmenti che hanno già una bozza
cli-engine = Mostra, aggiunge, rimuove o prova i servizi di traduzione
cli-engine-do = Che cosa fare: { $values }
translate-not-agreed = Nulla è stato inviato: nessuno ha ancora acconsentito a inviare i testi di questa sessione a { $service } su { $address }; acconsentire con { $option }
translate-not-agreed-local = Nulla è stato inviato: nessuno ha ancora acconsentito a inviare i testi di questa sessione a { $service } su questo computer; acconsentire con { $option }
engine-unknown = Nessun servizio si chiama «{ $given }»; ci sono: { $known }
engine-unknown-none = Nessun servizio si chiama «{ $given }»: aggiungerne uno con { $command }
translate-no-document = Nessun documento si chiama «{ $title }»
cli-engine-id = Identificativo del servizio, minuscole, cifre e trattini; con «models» la cartella dei modelli
cli-engine-kind = Tipo di servizio: { $values }
cli-engine-name = Nome del servizio
cli-engine-address = Indirizzo; altrimenti quello consueto per il tipo di servizio
cli-engine-model = Modello di un server di chat
cli-engine-language = Lingua per cui è usato; ripetibile; altrimenti tutte
cli-engine-rate = Richieste al minuto al massimo; 0: senza limite
cli-engine-seconds = Quanto può durare una risposta
cli-engine-forget = Rimuove la chiave invece di leggerne una
cli-engine-line-key = la chiave è nel portachiavi
cli-engine-line-variable = la chiave è in { $variable }
engines-none = Nessun servizio è configurato
engine-added = { $name } configurato come { $id }
engine-removed = { $name } rimosso
engine-needs-kind = Un nuovo servizio richiede un identificativo e un tipo: { $kinds }
engine-needs-id = Quale servizio? Indicare l’identificativo
engine-bad-id = «{ $id }» non può essere un identificativo: usare minuscole, cifre e trattini
engine-key-empty = Sullo standard input non è arrivata alcuna chiave: inviarla con una pipe o impostare { $variable }
progress-translating = Traduzione in corso
