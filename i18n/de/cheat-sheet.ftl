### Die Tastenübersicht: alle Befehle mit ihren Tasten, dazu Textcursor und Maus.

cheat-title = Tastenkürzel
cheat-filter = Nach Name oder Taste filtern
cheat-nothing = Kein Befehl und keine Taste heißt so
cheat-mouse = Maus
cheat-extend = Mit jeder dieser Tasten die Auswahl erweitern
cheat-click = Klick
cheat-double = Doppelklick
cheat-triple = Dreifachklick
cheat-quadruple = Vierfachklick
cheat-with-click = { $key }+Klick
cheat-with-drag = { $key }+Ziehen
cheat-handle = Griff ziehen
cheat-click-more = Nennung wählen
cheat-double-more = Wort auswählen
cheat-triple-more = Satz auswählen
cheat-quadruple-more = Absatz auswählen
cheat-extend-click = Auswahl bis hierher erweitern
cheat-add-range = Weiteren Bereich auswählen
cheat-handle-more = Anfang oder Ende der Nennung verschieben
cheat-change = Tastenkürzel ändern …
cheat-close = Schließen
