### Rileggere un documento con un'altra codifica.

encoding-title = Codifica
encoding-about = «{ $title }», da { $file }
encoding-filter = Cerca una codifica
encoding-none = Nessuna codifica ha questo nome.
encoding-present = attuale
encoding-preview = Inizio del testo
encoding-reading = Lettura del file…
encoding-same = Il documento è letto attualmente con questa codifica.
encoding-comparing = Calcolo degli effetti sulle menzioni…
encoding-malformed =
    { $count ->
        [one] Un punto del file non è leggibile con questa codifica.
       *[other] { $count } punti del file non sono leggibili con questa codifica.
    }
encoding-unchanged = Il testo resta uguale, e così tutte le menzioni.
encoding-no-mentions = Il documento non ha ancora menzioni: cambia solo il testo.
encoding-outcome = Le menzioni passano al loro posto nel nuovo testo. Mantenute: { $same }; su testo cambiato e poi in dubbio: { $changed }; scomparse: { $gone }. L’operazione si può annullare.
encoding-go = Rileggi

encoding-unicode = Unicode
encoding-western = Europa occidentale
encoding-central-european = Europa centrale
encoding-baltic = Baltico, nordico, celtico, maltese
encoding-greek = Greco
encoding-turkish = Turco
encoding-cyrillic = Cirillico
encoding-arabic = Arabo
encoding-hebrew = Ebraico
encoding-japanese = Giapponese
encoding-chinese = Cinese
encoding-korean = Coreano
encoding-thai = Thailandese
encoding-vietnamese = Vietnamita
