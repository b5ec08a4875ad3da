## Traduzioni e termini che escono in file e ritornano.

format-text-target = testo semplice della traduzione
format-html-target = pagina web della traduzione, con i nomi evidenziati
format-html-bilingual = pagina web, testo originale e traduzione affiancati
format-docx = documento Word della traduzione
format-docx-bilingual = documento Word, testo originale e traduzione in una tabella
format-xliff12 = per altri programmi di traduzione, con i nomi evidenziati; si può reimportare
format-xliff21 = la versione più recente, per i programmi che la conoscono; si può reimportare
format-tbx = TBX v3: termini e rese approvate
format-tbx2008 = la versione letta dalla maggior parte dei programmi: termini e rese approvate
format-terms-csv = tabella dei termini e delle rese approvate
format-srx = regole di segmentazione della sessione

dropped-not-translated =
    { $count ->
        [one] un segmento senza traduzione
       *[other] { $count } segmenti senza traduzione
    }
dropped-controls =
    { $count ->
        [one] un carattere di controllo che XML non ammette
       *[other] { $count } caratteri di controllo che XML non ammette
    }
dropped-crossing =
    { $count ->
        [one] una menzione che ne incrocia un’altra
       *[other] { $count } menzioni che ne incrociano altre
    }
dropped-mentions =
    { $count ->
        [one] una menzione
       *[other] { $count } menzioni
    }
dropped-other-language =
    { $count ->
        [one] un documento in una lingua diversa dalla maggior parte
       *[other] { $count } documenti in una lingua diversa dalla maggior parte
    }

export-would-write-translated =
    { $segments ->
        [0] Nessun segmento tradotto
        [one] Un segmento tradotto
       *[other] { $segments } segmenti tradotti
    } in { $documents ->
        [one] un documento
       *[other] { $documents } documenti
    }
export-would-write-terms = Rese di nomi: { $entities }, termini: { $terms }
export-to = Traduzione in
export-to-none = Nessun documento è stato ancora diviso in segmenti da tradurre
export-skip-untranslated = Senza ciò che non è tradotto
exported-translated = Segmenti tradotti
exported-terms = Termini

result-exported-translated = Esportazione in { $file } completata (segmenti tradotti: { $segments }, documenti: { $documents })
result-exported-translated-mentions = Esportazione in { $file } completata (segmenti tradotti: { $segments }, menzioni: { $mentions }, documenti: { $documents })
result-exported-terms = Esportazione in { $file } completata (rese di nomi: { $entities }, termini: { $terms })
result-imported-translations = Traduzioni da { $file }: nuove { $new }, modificate { $changed }, uguali { $equal }, senza traduzione { $untranslated }, bloccate qui { $refused }, con un altro testo originale { $differing }, sconosciute { $unknown }
result-imported-terms = Termini da { $file }: nuovi { $new }, completati { $changed }, già noti { $same }, resi qui diversamente { $conflicts }
what-import-translations = Importazione delle traduzioni da { $file } (segmenti: { $segments })
what-import-terms = Importazione dei termini da { $file } (termini e nomi: { $terms })

problem-segments-overlap = Il segmento «{ $text }» si sovrappone al segmento «{ $other }», che viene prima; è stato tralasciato
problem-unknown-segment = «{ $text }» non è un segmento di questa sessione; la traduzione non è stata importata
problem-source-differs = Il testo originale è cambiato dopo l’esportazione: nel file «{ $text }»; la traduzione non è stata importata
problem-locked-segment = Il segmento «{ $text }» è bloccato; la sua traduzione non è stata modificata
problem-other-rendering = «{ $term }» è reso con «{ $theirs }» nel file e con «{ $ours }» nella sessione; è stata mantenuta la versione della sessione

cli-export-to = Lingua delle traduzioni, ad esempio { $example }; altrimenti tutte, se il formato le ammette, o la prima che c’è
cli-export-skip-untranslated = Nel testo tradotto, escludere ciò che non è tradotto

dropped-broken-rules =
    { $count ->
        [one] una regola inutilizzabile
       *[other] { $count } regole inutilizzabili
    }
export-would-write-rules =
    { $rules ->
        [one] Una regola di segmentazione
       *[other] { $rules } regole di segmentazione
    }
result-exported-rules =
    { $rules ->
        [one] Una regola di segmentazione scritta
       *[other] { $rules } regole di segmentazione scritte
    } in { $file }
result-imported-rules = Regole di segmentazione da { $file }: { $rules }. Valgono dalla prossima divisione dei documenti in segmenti.
pick-filter-translations = Traduzioni, termini, regole di segmentazione

import-done-translations =
    { $new ->
        [0] Nessuna nuova traduzione
        [one] Una traduzione acquisita
       *[other] { $new } traduzioni acquisite
    }{ $changed ->
        [0] {""}
        [one] , una modificata
       *[other] , { $changed } modificate
    }{ $locked ->
        [0] {""}
        [one] , una bloccata e lasciata com’era
       *[other] , { $locked } bloccate e lasciate com’erano
    }{ $unfit ->
        [0] {""}
        [one] , una senza segmento corrispondente
       *[other] , { $unfit } senza segmento corrispondente
    }
import-done-terms =
    { $new ->
        [0] Nessun nuovo termine
        [one] Un termine acquisito
       *[other] { $new } termini acquisiti
    }{ $changed ->
        [0] {""}
        [one] , uno completato
       *[other] , { $changed } completati
    }{ $conflicts ->
        [0] {""}
        [one] , uno reso qui diversamente e lasciato com’era
       *[other] , { $conflicts } resi qui diversamente e lasciati com’erano
    }
import-report-title = Traduzioni importate
import-report-listed = Quali sono elencate
import-report-all = Tutte ({ $count })
import-report-new = Nuove ({ $count })
import-report-text = Testo diverso ({ $count })
import-report-rest = Stesso testo ({ $count })
import-report-none = Nessuna di questo tipo
import-report-keys = Invio porta al segmento · Sinistra e destra scelgono che cosa elencare · il testo tolto è barrato, quello nuovo sottolineato
import-report-undo = Annulla l’importazione
import-report-row = { $document }, segmento { $number }: { $text }
import-report-row-text = { $document }, segmento { $number }: { $from } → { $to }
import-changed-status = Stato: { $from } → { $to }
command-import-report = Traduzioni importate
command-import-report-more = Mostra parola per parola che cosa ha cambiato nelle traduzioni l’ultima importazione
why-not-nothing-returned = Dall’apertura della sessione non sono state importate traduzioni: importare un file XLIFF con { $keys }
