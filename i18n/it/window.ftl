### La cornice della finestra: primo avvio, barre, messaggi, vista di lettura.

welcome-about = Leggere la rassegna nella sua lingua, annotare chi e che cosa nomina, collegare i nomi, tradurre, revisionare ed esportare il risultato.
welcome-drop = Oppure trascinare qui i file.
welcome-drop-session = Oppure trascinare qui la cartella di una sessione o gli articoli.
menu-recent = Sessioni recenti
menu-all = Menu
empty-documents = Questa sessione non contiene ancora documenti. Importare gli articoli da leggere e annotare.
opening-session = Apertura della sessione…
session-untitled = Sessione senza titolo
top-search = Cerca
notice-close = Chiudi il messaggio
task-failed = Si è verificato un errore nel programma: { $message }. Non si è perso nulla: riprovare.
cancelled = Annullato; nulla è stato modificato
read-for-another = Quanto letto appartiene a una sessione che non è più aperta e non è stato acquisito. Aprire quella sessione e ripetere lì l’operazione.
undo-is-not-last = Dopo è stato fatto altro: annullare prima quello oppure scegliere un passaggio nella cronologia
copied-tagged =
    { $count ->
        [0] Copiato; il testo non contiene menzioni
        [one] Copiato con una menzione
       *[other] Copiato con { $count } menzioni
    }
together-on = Le viste di lettura affiancate scorrono insieme
together-off = Le viste di lettura affiancate scorrono separatamente
opened-with-problems =
    { $count ->
        [one] Aperta, con un problema
       *[other] Aperta, con { $count } problemi
    }
look-at-them = Mostra i problemi
open-to-read = Apri in sola lettura
open-it = Apri
backup-restored = La copia di backup è stata ripristinata in { $folder }
import-done =
    { $documents ->
        [0] Nessun nuovo documento
        [one] Un documento importato
       *[other] { $documents } documenti importati
    }{ $waiting ->
        [0] {""}
        [one] ; una decisione è in sospeso
       *[other] ; { $waiting } decisioni sono in sospeso
    }
import-failed =
    { $failed ->
        [one] Un file non è leggibile
       *[other] { $failed } file non sono leggibili
    }; documenti importati: { $documents }
retext-done = Riletto. Menzioni conservate: { $same }; su testo cambiato e ora in dubbio: { $changed }; scomparse: { $gone }
retext-gone = Scomparsa: «{ $text }»
undone = Annullato: { $what }.
redone = Ripetuto: { $what }.
stepped-more =
    { $count ->
        [one] E un’altra modifica.
       *[other] E altre { $count } modifiche.
    }
stepped-elsewhere = In «{ $title }», ora visualizzato.
saved-since = Tutto è salvato su disco, ultima modifica { $since }
saved-nothing-new = Tutto è salvato su disco; nessuna modifica dall’apertura
saved-writing = Salvataggio delle ultime modifiche in corso
saved-read-only = La sessione è aperta in sola lettura: non c’è nulla da salvare
status-place = Rg { $line }, Col { $column }
status-selected =
    { $count ->
        [one] { $count } selezionato
       *[other] { $count } selezionati
    }
status-arming = Premere il tasto di un’etichetta – { $key } per terminare
status-armed = Annotazione come { $label } – { $key } per terminare
status-no-reviewer = Senza nome
status-no-reviewer-more = Indicare chi annota, così ogni modifica porta un nome
status-reviewer = Le modifiche portano il nome { $name }
status-read-only = Sola lettura
status-read-only-more = La sessione è aperta in sola lettura; nulla può essere modificato
status-not-saved = Non salvato
status-writing = Salvataggio…
status-on-disk = Tutto salvato
status-on-disk-since = Tutto salvato · { $time }
task-opening = Apertura
task-closing = Chiusura
task-reading = Importazione
task-exporting = Esportazione
task-rereading = Rilettura
task-translating = Traduzione in corso
task-acting = Modifica in corso
task-stepping = Scorrimento della cronologia
task-learning = Apprendimento dalle decisioni prese
task-backups = Ricerca delle copie di backup
task-restoring = Ripristino del backup
task-checking = Verifica
task-cancel = Annulla: { $task }
pick-open-session = Apri la cartella di una sessione
pick-new-session = Cartella della nuova sessione
pick-sample = Cartella della sessione di esempio
pick-import = Scegli i file da importare
pick-export = Salva l’esportazione come
pick-update = Scegli il file aggiornato
pick-restore = Cartella della sessione ripristinata
pick-filter-texts = Testi
pick-filter-annotations = Annotazioni (JSON)
pick-filter-all = Tutti i file
reader-name = Vista di lettura: { $title }
reader-scroll-bar = Posizione nel documento
reader-at-hand = «{ $text }»: { $label }, { $status }
reader-at-hand-linked = «{ $text }»: { $label }, { $entity }, { $status }
reader-decisions =
    { $count ->
        [one] Una decisione in sospeso
       *[other] { $count } decisioni in sospeso
    }
hint-tag-key = { $key } per { $label }
hint-tag-keys = Annota la selezione con un tasto: { $keys }

diagnostics-copied = Diagnostica copiata negli appunti
crash-not-cleared = Impossibile rimuovere i rapporti di arresto anomalo: { $error }
pick-names = Scegli un elenco di nomi
pick-filter-names = Elenchi di nomi (CSV)
pick-filter-wikidata = JSON di Wikidata
task-names = Proposta dei nomi
pick-save-keys = Salva le scorciatoie con nome
pick-load-keys = Scegli un file di scorciatoie
pick-filter-keys = Scorciatoie (RON)
