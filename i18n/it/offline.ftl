### Modelli di traduzione in una cartella di questo computer: controllare, scegliere, tradurre

offline-unreadable = Impossibile leggere { $file } ({ $reason })
offline-packed = { $file } è ancora compresso: decomprimerlo lì (gunzip, unzstd) e riesaminare la cartella
offline-no-pair = Il nome di { $file } non indica per quali lingue è: rinominarlo come fa Firefox, per esempio model.deen.intgemm.alphas.bin
offline-no-vocabulary = { $file } non ha un vocabolario: mettere { $wanted } accanto e riesaminare la cartella
offline-too-large = { $file } supera { $megabytes } MB e non è stato letto: non è un modello di Firefox
offline-not-model = { $file } è danneggiato o non è un modello nella forma binaria di Marian ({ $detail }): procurarselo di nuovo
offline-lacks = In { $file } manca { $tensor }: il file è danneggiato o non è costruito come i modelli di Firefox; procurarselo di nuovo
offline-misfit = In { $file }, { $tensor } ha dimensione o tipo diversi da quelli necessari qui: procurarsi di nuovo il file
offline-unknown = { $file } contiene { $tensor }, qui sconosciuto: usare un modello di Firefox
offline-not-vocabulary = { $file } è danneggiato o non è un vocabolario SentencePiece ({ $detail }): procurarselo di nuovo
offline-other-vocabulary = { $file } ha { $pieces } token e il modello ne ha { $rows }: procurarsi entrambi dalla stessa fonte
offline-not-shortlist = { $file } è danneggiato o non è una lista ristretta di questo modello ({ $detail }): procurarselo di nuovo o rimuoverlo
offline-other-sum = { $file } non è il file indicato da { $record } (il suo SHA-256 è diverso): procurarselo di nuovo
offline-changed = { $file } non è più come all’ultimo esame della cartella e non è stato usato: se è stato sostituito, riesaminare la cartella
offline-twice = { $file } non viene usato, perché { $other } è per le stesse lingue: rimuovere uno dei due
offline-failed = La traduzione con { $file } non è riuscita ({ $detail }): procurarsi di nuovo i file del modello; il resto è intatto
engine-no-models = In { $folder } non ci sono modelli da { $from } a { $to }, nemmeno passando per l’inglese: inserirveli e riesaminare la cartella
engine-too-many-pieces = Una frase supera i { $limit } token che il modello può elaborare e non ha virgole dove dividerla: dividere il segmento o tradurlo a mano
offline-choice = Modelli su questo computer
pick-models = Scegli la cartella con i modelli
offline-pick = Scegli una cartella…
offline-stays = Nulla viene inviato: i modelli lavorano su questo computer
offline-by-english = Non c’è un modello per questa coppia: il testo passa per l’inglese, { $way }
offline-way = Modello: { $way }
offline-without = Nessun modello da { $from } a { $to }
offline-no-language = La lingua del documento non è nota: indicarla nei dettagli del documento
offline-folder = Cartella dei modelli
offline-more = I modelli di traduzione di Firefox, decompressi: per ogni coppia di lingue modello, vocabolario e lista ristretta. Vengono verificati qui e usati senza rete; nulla viene inviato.
offline-look = Riesamina
offline-looking = Esame in corso…
offline-none = Nessun modello trovato in { $folder }: inserirvi, decompressi, file come model.deen.intgemm.alphas.bin, vocab.deen.spm e lex.50.50.deen.s2t.bin
offline-found =
    { $count ->
        [one] Una coppia di lingue
       *[other] { $count } coppie di lingue
    }
offline-pair = { $from } → { $to }, { $megabytes } MB
cli-offline-none = Nessuna cartella di modelli è scelta: indicarla con { $option } o sceglierne una con { $command }
offline-forgotten = La cartella dei modelli non viene più usata
cli-translate-models = Cartella dei modelli per il servizio «offline»; altrimenti quella scelta prima
cli-offline-no-shortlist = senza lista ristretta
cli-models-alone = { $option } va solo con { $engine }

## A che cosa non si attiene il file di un modello

offline-name = Il nome di { $file } non è in UTF-8, perciò il file non è utilizzabile: rinominarlo
model-cut-off = è troncato
model-beginning = non comincia come un file di questo tipo
model-length = la lunghezza non è quella dichiarata
model-version = la versione { $version } della forma non è nota
model-too-many = ha più di { $limit } elementi
model-twice = { $name } compare due volte
model-no-message = non è un messaggio di Protocol Buffers
model-field = il campo { $number } non è utilizzabile
model-piece = il token { $piece } non è utilizzabile
model-no-piece = manca il token { $piece }
model-algorithm = l’algoritmo non è unigram
model-characters = le regole per i caratteri sono danneggiate
model-other = appartiene a un altro modello
model-offsets = i riferimenti non portano da nessuna parte
model-kind = il tensore { $tensor } contiene numeri del tipo sconosciuto { $kind }
model-tensor = il tensore { $tensor } è danneggiato
model-tensor-name = il nome di un tensore non è in UTF-8
model-setting = l’impostazione { $key } non è utilizzabile
model-settings = le impostazioni { $one } e { $other } non sono compatibili
