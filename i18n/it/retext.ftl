### Un documento riceve un nuovo testo: altra codifica o file aggiornato.

what-reencode = Lettura di «{ $title }» come { $encoding }
what-update-text = Aggiornamento di «{ $title }» da { $file }

result-retext = «{ $title }» ha un nuovo testo (codifica: { $encoding })
result-retext-unchanged = Il testo di «{ $title }» è lo stesso di prima (codifica: { $encoding })
result-retext-same =
    { $count ->
        [0] Nessuna menzione ripresa senza modifiche
        [one] Una menzione ripresa senza modifiche
       *[other] { $count } menzioni riprese senza modifiche
    }
result-retext-changed =
    { $count ->
        [one] Una menzione si trova su testo modificato; se era confermata, ora è in dubbio
       *[other] { $count } menzioni si trovano su testo modificato; quelle confermate ora sono in dubbio
    }
result-retext-gone =
    { $count ->
        [one] Una menzione rimossa perché il suo testo non c’è più: { $texts }
       *[other] { $count } menzioni rimosse perché il loro testo non c’è più, tra cui: { $texts }
    }
result-retext-relations =
    { $count ->
        [one] Una relazione rimossa insieme alla sua menzione
       *[other] { $count } relazioni rimosse insieme alle loro menzioni
    }
result-retext-segments =
    { $count ->
        [one] Un segmento rimosso con la sua traduzione perché il suo testo non c’è più
       *[other] { $count } segmenti rimossi con le loro traduzioni perché il loro testo non c’è più
    }
result-retext-comments =
    { $count ->
        [one] Un commento riguarda ora l’intero documento perché il suo passaggio non c’è più
       *[other] { $count } commenti riguardano ora l’intero documento perché i loro passaggi non ci sono più
    }

error-no-source = Per «{ $title }» non è conservato alcun file; importare invece un file aggiornato
error-source-damaged = La copia di { $file } conservata nella sessione è stata modificata o è danneggiata; ripristinarla da una copia di backup oppure importare di nuovo il file come aggiornamento
