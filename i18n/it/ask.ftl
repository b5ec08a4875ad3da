### Finestre che chiedono un nome o un percorso.

new-session-title = Nuova sessione
field-session-title = Titolo della sessione
new-session-more = Una sessione è una cartella. Nel prossimo passaggio scegli dove si trova.
new-session-go = Scegli la cartella…
cancel = Annulla
rename-document = Rinomina documento
rename-session = Rinomina sessione
rename-go = Rinomina
reviewer-title = Chi annota?
reviewer-more = Ogni modifica porta un nome, così i colleghi vedono chi ha fatto che cosa. Si può cambiare nelle impostazioni.
field-reviewer = Il tuo nome
reviewer-go = Usa questo nome
reviewer-later = Non ora
field-path = Percorso
field-paths = Percorsi, separati da punto e virgola
path-go = Continua
path-none-installed = Qui non si può mostrare una finestra di scelta dei file: non sono installati né un portale del desktop né zenity. Digita il percorso.
path-closed-at-once = La finestra di scelta dei file si è chiusa subito; forse manca un portale del desktop. Digita il percorso.
path-chosen = Digita il percorso.
