### Übersetzungsmodelle in einem Ordner dieses Computers: durchsehen, wählen, übersetzen

offline-unreadable = { $file } lässt sich nicht lesen ({ $reason })
offline-packed = { $file } ist noch komprimiert: dort entpacken (gunzip, unzstd) und den Ordner erneut durchsehen
offline-no-pair = Aus dem Namen von { $file } gehen die Sprachen nicht hervor: die Datei wie bei Firefox benennen, etwa model.deen.intgemm.alphas.bin
offline-no-vocabulary = { $file } hat kein Vokabular: { $wanted } daneben legen und den Ordner erneut durchsehen
offline-too-large = { $file } ist größer als { $megabytes } MB und wurde nicht gelesen: Ein Modell von Firefox ist das nicht
offline-not-model = { $file } ist beschädigt oder kein Modell im Binärformat von Marian ({ $detail }): erneut beschaffen
offline-lacks = In { $file } fehlt { $tensor }: Die Datei ist beschädigt oder nicht aufgebaut wie die Modelle von Firefox; erneut beschaffen
offline-misfit = In { $file } hat { $tensor } eine andere Größe oder Art als hier benötigt: die Datei erneut beschaffen
offline-unknown = { $file } enthält das unbekannte { $tensor }: ein Modell von Firefox verwenden
offline-not-vocabulary = { $file } ist beschädigt oder kein SentencePiece-Vokabular ({ $detail }): erneut beschaffen
offline-other-vocabulary = { $file } hat { $pieces } Token, das Modell hat { $rows }: beide vom selben Ort beschaffen
offline-not-shortlist = { $file } ist beschädigt oder keine Auswahlliste dieses Modells ({ $detail }): erneut beschaffen oder entfernen
offline-other-sum = { $file } ist nicht die Datei, die { $record } nennt (ihr SHA-256 ist anders): erneut beschaffen
offline-changed = { $file } ist nicht mehr wie beim Durchsehen des Ordners und wurde nicht verwendet: falls sie ersetzt wurde, den Ordner erneut durchsehen
offline-twice = { $file } wird nicht verwendet, weil { $other } für dieselben Sprachen ist: eine der beiden entfernen
offline-failed = Die Übersetzung mit { $file } ist fehlgeschlagen ({ $detail }): die Dateien dieses Modells erneut beschaffen; alles andere ist unversehrt
engine-no-models = { $folder } hat keine Modelle von { $from } in { $to }, auch nicht über Englisch: sie dort ablegen und den Ordner erneut durchsehen
engine-too-many-pieces = Ein Satz ist länger als die { $limit } Token, die das Modell verarbeiten kann, und hat kein Komma, an dem er sich teilen ließe: das Segment teilen oder von Hand übersetzen
offline-choice = Modelle auf diesem Computer
pick-models = Ordner mit den Modellen wählen
offline-pick = Ordner wählen …
offline-stays = Nichts wird gesendet: Die Modelle arbeiten auf diesem Computer
offline-by-english = Für dieses Paar gibt es kein Modell: Der Text geht über Englisch, { $way }
offline-way = Modell: { $way }
offline-without = Keine Modelle von { $from } in { $to }
offline-no-language = Die Sprache des Dokuments ist nicht bekannt: sie in den Dokumentangaben eintragen
offline-folder = Modellordner
offline-more = Die Übersetzungsmodelle von Firefox, entpackt: je Sprachpaar Modell, Vokabular und Auswahlliste. Sie werden hier kontrolliert und ohne Netz verwendet; nichts wird gesendet.
offline-look = Erneut durchsehen
offline-looking = Wird durchgesehen …
offline-none = Kein Modell in { $folder } gefunden: Dateien wie model.deen.intgemm.alphas.bin, vocab.deen.spm und lex.50.50.deen.s2t.bin entpackt dort ablegen
offline-found =
    { $count ->
        [one] Ein Sprachpaar
       *[other] { $count } Sprachpaare
    }
offline-pair = { $from } → { $to }, { $megabytes } MB
cli-offline-none = Kein Modellordner ist gewählt: ihn mit { $option } angeben oder mit { $command } wählen
offline-forgotten = Der Modellordner wird nicht mehr verwendet
cli-translate-models = Modellordner für den Dienst »offline«; sonst der zuvor gewählte
cli-offline-no-shortlist = ohne Auswahlliste
cli-models-alone = { $option } ist nur zusammen mit { $engine } möglich

## Woran sich eine Datei eines Modells nicht hält

offline-name = Der Name von { $file } ist nicht UTF-8, die Datei ist darum nicht verwendbar: umbenennen
model-cut-off = sie ist abgeschnitten
model-beginning = sie beginnt nicht wie eine solche Datei
model-length = sie ist nicht so lang, wie sie sagt
model-version = die Version { $version } der Form ist unbekannt
model-too-many = sie hat mehr als { $limit } Einträge
model-twice = { $name } steht zweimal darin
model-no-message = sie ist keine Nachricht von Protocol Buffers
model-field = Feld { $number } ist nicht verwendbar
model-piece = Token { $piece } ist nicht verwendbar
model-no-piece = das Token { $piece } fehlt
model-algorithm = ihr Algorithmus ist nicht Unigram
model-characters = ihre Regeln für Zeichen sind beschädigt
model-other = sie gehört zu einem anderen Modell
model-offsets = ihre Verweise führen ins Leere
model-kind = Tensor { $tensor } enthält Zahlen der unbekannten Art { $kind }
model-tensor = Tensor { $tensor } ist beschädigt
model-tensor-name = der Name eines Tensors ist nicht UTF-8
model-setting = ihre Einstellung { $key } ist nicht verwendbar
model-settings = ihre Einstellungen { $one } und { $other } passen nicht zusammen
