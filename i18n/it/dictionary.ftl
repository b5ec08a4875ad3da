### Looking words up in dictionaries

dictionary-lacks = A { $file } manca il file { $ending }: metterlo nella stessa cartella
dictionary-damaged = Il file di dizionario { $file } è danneggiato ({ $what }) ed è stato tralasciato: procurarsene una nuova copia
dictionary-damage-heading = non inizia come un dizionario
dictionary-damage-length = è troncato o troppo lungo
dictionary-damage-entry = una voce non è leggibile
dictionary-damage-compression = i dati compressi non sono leggibili
dictionary-damage-article = un articolo è fuori dal file
dictionary-no-folder = Nessuna cartella di dizionari è impostata: indicarne una nelle impostazioni, con file StarDict (.ifo) o dictd (.index)
dictionary-none = Nessun dizionario in { $folder }: metterci file StarDict (.ifo) o dictd (.index)
dictionary-nothing = Nessun dizionario conosce «{ $word }»
dictionary-headword = { $headword } (per { $word })

cli-lookup = Consultare una parola nei dizionari StarDict e dictd
cli-value-word = PAROLA
cli-lookup-word = La parola
cli-lookup-from = La lingua della parola, per esempio { $example }: se ne tolgono le desinenze

prefs-dictionary-folder = Cartella dizionari
prefs-dictionary-more = Una cartella con dizionari da consultare: StarDict (.ifo con .idx e .dict o .dict.dz) o dictd (.index con .dict o .dict.dz). Vengono consultati nell’ordine dei loro nomi.
