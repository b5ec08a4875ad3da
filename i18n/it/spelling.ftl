### Spelling

spelling-none = Non c’è un dizionario ortografico per { $language }: installare il pacchetto Hunspell del sistema o indicare nelle impostazioni una cartella con i file .aff e .dic
spelling-read = Impossibile leggere { $file } ({ $reason }): verificare che esista e che sia leggibile
spelling-too-large = { $file } supera { $megabytes } MB e non è stato letto: non è un dizionario
spelling-encoding = { $file } usa la codifica «{ $encoding }», qui sconosciuta: procurarsi un dizionario in UTF-8
spelling-bad = Il dizionario { $file } non è utilizzabile ({ $detail }): procurarsene una nuova copia o toglierlo dalla cartella
spelling-bad-line = Il dizionario { $file } non è utilizzabile: la riga { $line } è errata ({ $detail }). Procurarsene una nuova copia o toglierlo dalla cartella
spelling-list-not-text = { $file }, l’elenco delle parole aggiunte, non è un testo UTF-8: salvarlo in UTF-8 o spostarlo
spelling-no-word = «{ $word }» non è una parola singola

spelling-nothing = Non c’è ancora nulla di tradotto in { $language }
spelling-fine =
    Nessuna parola sconosciuta in { $segments ->
        [one] un segmento tradotto
       *[other] { $segments } segmenti tradotti
    }
spelling-found =
    { $words ->
        [one] Una parola sconosciuta
       *[other] { $words } parole sconosciute
    } in { $segments ->
        [one] un segmento tradotto
       *[other] { $segments } segmenti tradotti
    }
spelling-row = { $title }, segmento { $segment }: { $word }
spelling-row-meant = { $title }, segmento { $segment }: { $word } (forse: { $suggestions })

cli-spell = Elenca le parole delle traduzioni che non sono in alcun dizionario
cli-spell-to = La lingua in cui si traduce, per esempio { $example }

prefs-language-tools = Dizionari
prefs-spelling-folder = Cartella ortografia
prefs-spelling-more = Una cartella con dizionari Hunspell, per ogni lingua una coppia di file .aff e .dic, per esempio de_DE.aff e de_DE.dic. Viene consultata prima delle cartelle del sistema. Vuota: solo quelle del sistema.

command-spelling = Controllo ortografico delle traduzioni
command-spelling-more = Evidenzia le parole delle traduzioni che non sono in alcun dizionario, o smette di evidenziarle
command-segment-next-misspelt = Vai alla prossima parola sconosciuta
command-segment-next-misspelt-more = Seleziona la prossima parola della traduzione che non è in alcun dizionario; dopo l’ultima viene la prima
command-segment-meant = Suggerisci grafie
command-segment-meant-more = Elenca accanto alla parola ciò che si poteva intendere; lì si può anche aggiungerla alle proprie parole o ignorarla
spelling-on = Le parole sconosciute delle traduzioni vengono evidenziate
spelling-off = Le parole sconosciute delle traduzioni non vengono più evidenziate
spelling-is-off = Il controllo ortografico è disattivato: attivarlo con { $keys }
spelling-unspelled = { $language }: si scrive senza spazi, il controllo ortografico non è previsto
spelling-wait = Il controllo delle parole è ancora in corso
spelling-none-here = Nella traduzione non c’è alcuna parola sconosciuta
spelling-seeking = Ricerca di grafie possibili…
spelling-no-meant = Nessuna parola simile a «{ $word }»
spelling-add = Aggiungi «{ $word }» alle proprie parole
spelling-ignore = Ignora «{ $word }» in questa sessione
spelling-added = «{ $word }» è stata aggiunta alle proprie parole
spelling-removed = «{ $word }» è stata rimossa dalle proprie parole
spelling-ignored = «{ $word }» viene ignorata fino alla chiusura della sessione
prefs-spelling-check = Evidenzia le parole sconosciute delle traduzioni
prefs-spelling-folders = Cartelle consultate
prefs-spelling-found = Dizionari ortografici
prefs-spelling-nothing = Nessun dizionario ortografico trovato: installare i pacchetti Hunspell del sistema o indicare sopra una cartella
prefs-dictionaries-wait = Lettura dei dizionari…
