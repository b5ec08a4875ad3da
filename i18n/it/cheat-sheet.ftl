### Il promemoria dei tasti: tutti i comandi, il cursore e il mouse.

cheat-title = Scorciatoie da tastiera
cheat-filter = Filtra per nome o tasto
cheat-nothing = Nessun comando né tasto con questo nome
cheat-caret = Cursore
cheat-mouse = Mouse
cheat-by-character = Sposta di un carattere o di una riga
cheat-by-word = Sposta di una parola
cheat-line-ends = Vai a inizio o fine riga
cheat-by-page = Sposta di una pagina
cheat-text-ends = Vai a inizio o fine testo
cheat-extend = Estendi la selezione con uno di questi
cheat-click = Clic
cheat-double = Doppio clic
cheat-triple = Triplo clic
cheat-quadruple = Quadruplo clic
cheat-with-click = { $key }+clic
cheat-with-drag = { $key }+trascina
cheat-click-more = Scegli menzione
cheat-double-more = Seleziona parola
cheat-triple-more = Seleziona frase
cheat-quadruple-more = Seleziona paragrafo
cheat-extend-click = Estendi la selezione fin qui
cheat-add-range = Aggiungi un altro intervallo alla selezione
cheat-change = Modifica scorciatoie…
cheat-close = Chiudi
