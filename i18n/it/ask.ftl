### Finestre che chiedono un nome o un percorso.

new-session-title = Nuova sessione
field-session-title = Titolo della sessione
new-session-more = Una sessione è una cartella. La posizione si sceglie nel prossimo passaggio.
new-session-go = Scegli la cartella…
cancel = Annulla
rename-document = Rinomina documento
rename-session = Rinomina sessione
rename-go = Rinomina
reviewer-title = Chi annota?
reviewer-more = Ogni modifica porta un nome, così i colleghi vedono chi ha fatto che cosa. Si può cambiare nelle impostazioni.
field-reviewer = Nome
reviewer-go = Usa questo nome
reviewer-later = Non ora
field-path = Percorso
field-paths = Percorsi, separati da punto e virgola
path-go = Continua
path-none-installed = Qui non si può mostrare una finestra di scelta dei file: non sono installati né un portale del desktop né zenity. Digitare il percorso.
path-closed-at-once = La finestra di scelta dei file si è chiusa subito; forse manca un portale del desktop. Digitare il percorso.
path-chosen = Digitare il percorso.
path-replaces = Il file esiste già: verrà sostituito
path-more =
    { $count ->
        [one] e un altro
       *[other] e altri { $count }
    }
path-tab = Il tasto Tab completa il percorso finché è univoco
path-no-such-folder = Questa cartella non esiste: verificare il percorso
path-no-such-file = Questo file non esiste: { $file }
path-is-folder = { $file } è una cartella: indicare i file che contiene
path-is-folder-export = { $file } è una cartella: aggiungere un nome per il file
path-is-file = Questo è un file: indicare invece la cartella
path-no-session = In questa cartella non c’è una sessione (manca session.ron): scegliere la cartella di una sessione, oppure crearne una
path-session-there = In questa cartella c’è già una sessione: aprirla, oppure scegliere un’altra cartella
path-not-empty = Questa cartella non è vuota: indicare una cartella nuova o vuota
path-no-parent = La cartella { $folder } non esiste: crearla prima, oppure sceglierne un’altra
