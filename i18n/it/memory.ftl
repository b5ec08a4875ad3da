### Memorie di traduzione: che cosa se ne fa e che cosa dice il comando.

## che cosa è stato fatto

what-add-memory =
    { $units ->
        [one] Aggiunta della memoria di traduzione «{ $name }» con un’unità
       *[other] Aggiunta della memoria di traduzione «{ $name }» con { $units } unità
    }
what-remove-memory = Rimozione della memoria di traduzione «{ $name }»
what-switch-memory-on = Attivazione della memoria di traduzione «{ $name }»
what-switch-memory-off = Disattivazione della memoria di traduzione «{ $name }»
what-change-memory = Modifica della memoria di traduzione «{ $name }»

## esportazione

format-tmx = TMX 1.4b: traduzioni confermate come memoria di traduzione
dropped-untranslated =
    { $count ->
        [one] un segmento senza traduzione confermata
       *[other] { $count } segmenti senza traduzione confermata
    }
result-exported-segments =
    { $segments ->
        [one] Un segmento esportato in { $file }
       *[other] { $segments } segmenti esportati in { $file }
    }
result-not-in-file = Non nel file: { $list }

export-would-write-segments =
    { $segments ->
        [0] Nessuna traduzione confermata da scrivere
        [one] Un segmento con la sua traduzione
       *[other] { $segments } segmenti con le loro traduzioni
    }
exported-segments = Segmenti

## il comando

cli-memory = Usa le memorie di traduzione: ne aggiunge una da un file TMX, scrive quella della sessione, cerca un testo
cli-memory-what = Che cosa fare: { $values }
cli-value-memory-what = AZIONE
cli-memory-given = Il file TMX (import, export), il testo (match) o il nome di una memoria (on, off, remove)
cli-value-memory-given = FILE|TESTO|NOME
cli-value-percent = PERCENTUALE
cli-memory-penalty = Da sottrarre alla percentuale di ogni corrispondenza di questa memoria; altrimenti 0
cli-memory-name = Come si chiama la memoria; altrimenti come il file
cli-memory-from = Lingua del testo originale, per esempio { $example }
cli-memory-to = Lingua della traduzione, per esempio { $example }
cli-memory-tags = Scrive le menzioni come tag; programmi come OmegaT non trovano allora corrispondenze esatte
cli-memory-least = La percentuale minima di una corrispondenza; altrimenti { $default }

memory-added =
    { $units ->
        [one] «{ $name }» aggiunta con un’unità in { $languages }
       *[other] «{ $name }» aggiunta con { $units } unità in { $languages }
    }
memory-line-on =
    { $units ->
        [one] { $name }: un’unità, { $languages }, penalità { $penalty }
       *[other] { $name }: { $units } unità, { $languages }, penalità { $penalty }
    }
memory-line-off =
    { $units ->
        [one] { $name }: un’unità, { $languages }, penalità { $penalty }, disattivata
       *[other] { $name }: { $units } unità, { $languages }, penalità { $penalty }, disattivata
    }
memory-own =
    { $units ->
        [0] La sessione non ha ancora traduzioni confermate
        [one] Un’unità della sessione stessa
       *[other] { $units } unità della sessione stessa
    }
memory-none = La sessione non conserva memorie da file
memory-no-match = Nessuna corrispondenza dal { $least } % in su
memory-match = { $percent } % ({ $words } % delle parole, { $all } % di tutto), { $origin }
memory-match-but = 100 % tranne { $replaced }, { $origin }
memory-source = Testo originale: { $text }
memory-target = Traduzione: { $text }
memory-replaced = { $was } → { $now }
memory-origin-session = questa sessione, { $title }
memory-missing-given = A «{ $what }» manca qualcosa: un file, un testo o il nome di una memoria
memory-needs-language = Quale lingua? Indicarla con { $option }
memory-unknown = La sessione non conserva la memoria «{ $name }», solo { $names }
memory-unknown-none = La sessione non conserva la memoria «{ $name }»
error-memory-empty = { $file } non contiene testi in due lingue; scegliere un altro file
