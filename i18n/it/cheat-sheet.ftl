### Il promemoria dei tasti: tutti i comandi, il cursore e il mouse.

cheat-title = Scorciatoie da tastiera
cheat-filter = Filtra per nome o tasto
cheat-nothing = Nessun comando né tasto con questo nome
cheat-mouse = Mouse
cheat-extend = Estendi la selezione con uno di questi
cheat-click = Clic
cheat-double = Doppio clic
cheat-triple = Triplo clic
cheat-quadruple = Quadruplo clic
cheat-with-click = { $key }+clic
cheat-with-drag = { $key }+trascina
cheat-handle = Trascina maniglia
cheat-click-more = Scegli menzione
cheat-double-more = Seleziona parola
cheat-triple-more = Seleziona frase
cheat-quadruple-more = Seleziona paragrafo
cheat-extend-click = Estendi la selezione fin qui
cheat-add-range = Aggiungi un altro intervallo alla selezione
cheat-handle-more = Sposta inizio o fine della menzione
cheat-change = Modifica scorciatoie…
cheat-close = Chiudi
