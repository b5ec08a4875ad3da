### La finestra delle impostazioni.

prefs-title = Impostazioni
prefs-appearance = Aspetto
prefs-reader = Vista di lettura
prefs-you = Revisore
prefs-keys = Scorciatoie da tastiera
prefs-backups = Copie di backup
prefs-language = Lingua
prefs-system = Come il sistema
prefs-theme = Tema
prefs-theme-light = Chiaro
prefs-theme-dark = Scuro
prefs-contrast = Contrasto
prefs-contrast-normal = Normale
prefs-contrast-high = Elevato
prefs-density = Righe
prefs-comfortable = Comode
prefs-compact = Compatte
prefs-zoom = Zoom
prefs-percent = { $percent }%
prefs-motion = Riduci animazioni
prefs-less = Riduci: { $what }
prefs-more = Aumenta: { $what }
prefs-face = Carattere
prefs-face-sans = Senza grazie
prefs-face-serif = Con grazie
prefs-face-other = Altro
prefs-family-search = Cerca fra i caratteri installati
prefs-family-none = Nessun carattere installato con questo nome
prefs-size = Dimensione del testo
prefs-points = { $points } pt
prefs-line-height = Interlinea
prefs-measure = Lunghezza delle righe
prefs-characters = { $count } caratteri
prefs-measure-more = In caratteri latini; la metà in cinese, giapponese e coreano
prefs-arrows = Tasti freccia
prefs-arrows-visual = Visivo
prefs-arrows-logical = Logico
prefs-arrows-more = Dove cambia la direzione di scrittura: visivo segue il lato della freccia, logico segue l’ordine del testo
prefs-rejected = Mostra le menzioni rifiutate
prefs-chips = Mostra le etichette nel testo
prefs-readings = Mostra letture (ruby)
prefs-together = Scorri insieme le viste di lettura affiancate
prefs-reviewer-more = Ogni modifica porta questo nome, così i colleghi vedono chi ha fatto che cosa.
prefs-key-change = Modifica
prefs-key-change-of = Modifica scorciatoia: { $command }
prefs-key-remove-of = Rimuovi scorciatoia: { $command }
prefs-key-reset-of = Ripristina predefinita: { $command }
prefs-key-press = Premere i nuovi tasti; { $escape } annulla
prefs-keys-reset = Ripristina tutte le predefinite
prefs-key-conflict = { $chord } ora appartiene a «{ $kept }»; «{ $refused }» non lo ha più
prefs-key-bad = «{ $command }»: { $problem }
prefs-key-typing = { $chord } esegue «{ $command }» solo nel testo; in un campo serve a scrivere
prefs-backups-more = Prima che i file della sessione vengano sostituiti, se ne conserva lo stato precedente. Il ripristino crea una nuova sessione; questa resta com’è.
prefs-backups-none = Ancora nessuno stato precedente: il primo si conserva alla prossima scrittura di file modificati
prefs-backups-no-session = Le copie di backup appartengono a una sessione: aprirne una per vederle
prefs-backups-wait = Ricerca delle copie di backup…
prefs-backup-documents =
    { $count ->
        [one] Un documento
       *[other] { $count } documenti
    }
prefs-backup-files =
    { $count ->
        [one] un file sostituito da allora
       *[other] { $count } file sostituiti da allora
    }
prefs-backup-mentions =
    { $count ->
        [one] una menzione
       *[other] { $count } menzioni
    }
prefs-backup-undated = Ora sconosciuta
prefs-backup-look = Esamina
prefs-backup-hide = Nascondi
prefs-backup-restore = Ripristina…
prefs-backup-of = { $action } { $when }
prefs-key-held = { $chord } appartiene a «{ $holder }»
prefs-key-take = Assegna comunque
prefs-key-give-back = Restituisci
prefs-key-give = Restituisci a «{ $command }»
prefs-keys-save = Salva…
prefs-keys-load = Carica…
keys-saved =
    { $count ->
        [one] Le scorciatoie di un comando sono salvate in { $file }
       *[other] Le scorciatoie di { $count } comandi sono salvate in { $file }
    }
keys-loaded =
    { $count ->
        [one] Un comando ha ora altre scorciatoie
       *[other] { $count } comandi hanno ora altre scorciatoie
    }
keys-loaded-back = Torna alle scorciatoie precedenti
load-keys-title = Carica scorciatoie
load-keys-changes =
    { $count ->
        [0] Nessun comando avrebbe altre scorciatoie
        [one] Un comando avrebbe altre scorciatoie
       *[other] { $count } comandi avrebbero altre scorciatoie
    }
load-keys-notes = Da sapere
load-keys-none = nessun tasto
load-keys-go = Usa queste scorciatoie
key-note-line = Riga { $line }: { $problem }
key-note-bad-line = non leggibile ({ $detail })
key-note-unknown = in questa versione il comando { $id } non esiste; viene conservato senza effetto
key-note-twice = «{ $command }» ha già i tasti della riga { $first }
key-note-taken = { $chord } appartiene a «{ $kept }» per la riga { $first }; «{ $refused }» non lo riceve
key-note-default = { $chord } passa a «{ $kept }»; «{ $refused }» lo perde
