### Looking words up in dictionaries

dictionary-lacks = A { $file } manca il file { $ending }: metterlo nella stessa cartella
dictionary-damaged = Il file di dizionario { $file } è danneggiato ({ $what }) ed è stato tralasciato: procurarsene una nuova copia
dictionary-damage-heading = non inizia come un dizionario
dictionary-damage-length = è troncato o troppo lungo
dictionary-damage-entry = una voce non è leggibile
dictionary-damage-compression = i dati compressi non sono leggibili
dictionary-damage-article = un articolo è fuori dal file
dictionary-lines =
    { $lines ->
        [one] La riga { $line } dell’indice del dizionario { $file } non è una voce ed è stata saltata
       *[other] { $lines } righe dell’indice del dizionario { $file } non sono voci e sono state saltate; la prima è la riga { $line }
    }
dictionary-crowded = La cartella { $folder } contiene troppo: sono stati esaminati solo { $limit } cartelle e file di dizionari, qualcuno può mancare. Indicare una cartella che contenga solo dizionari
dictionary-too-many =
    { $left ->
        [one] Si aprono solo { $limit } dizionari; { $file } resta escluso: toglierne altri dalle cartelle
       *[other] Si aprono solo { $limit } dizionari; { $left } restano esclusi, il primo è { $file }: toglierne altri dalle cartelle
    }
dictionary-no-folder = Nessuna cartella di dizionari è impostata: indicarne una nelle impostazioni, con file StarDict (.ifo) o dictd (.index)
dictionary-none = Nessun dizionario in { $folder }: inserirvi file StarDict (.ifo) o dictd (.index)
dictionary-nothing = «{ $word }» non si trova in alcun dizionario
dictionary-headword = { $headword } (per { $word })

cli-lookup = Cerca una parola nei dizionari StarDict e dictd
cli-value-word = PAROLA
cli-lookup-word = La parola
cli-lookup-from = La lingua della parola, per esempio { $example }: se ne tolgono le desinenze

prefs-dictionary-folder = Cartella dizionari
prefs-dictionary-more = Una cartella con dizionari da consultare: StarDict (.ifo con .idx e .dict o .dict.dz) o dictd (.index con .dict o .dict.dz). Vuota: solo quelli del sistema.

command-look-up = Cerca parola nei dizionari…
command-look-up-more = Mostra ciò che i dizionari dicono della parola sotto il cursore o della selezione
lookup-title = Consultazione dei dizionari
lookup-word = Cerca «{ $word }» nei dizionari
lookup-field = Parola da cercare
lookup-in-target = Dalla traduzione
lookup-in-source = Dal testo originale
lookup-no-word = Digitare una parola per cercarla
lookup-wait = Ricerca in corso…
lookup-no-dictionary = Non c’è ancora alcun dizionario da consultare. Mettere file StarDict (.ifo) o dictd (.index) in una cartella propria e indicarla nelle impostazioni, in «Dizionari».
lookup-settings = Dizionari nelle impostazioni…
lookup-copied = «{ $text }»: copiato
lookup-key-write = inserisci
lookup-key-copy = copia
lookup-key-part = una sola resa
lookup-key-next = parola successiva
lookup-key-turn = altro testo
prefs-dictionary-list = Dizionari da consultare
prefs-dictionary-row =
    { $count ->
        [one] { $title } (un lemma)
       *[other] { $title } ({ $count } lemmi)
    }
prefs-dictionary-nothing = Nessuno trovato: indicare sopra una cartella o installare nel sistema dizionari di dictd o StarDict
prefs-dictionary-up = Sposta «{ $title }» in alto
prefs-dictionary-down = Sposta «{ $title }» in basso
prefs-dictionary-keys = Consultati dall’alto in basso; { $up } e { $down } spostano quello che ha lo stato attivo.
