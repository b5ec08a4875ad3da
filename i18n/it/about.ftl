### Che cos’è il programma, e che cosa si dice dopo un arresto anomalo.

about-version = Versione { $version }
about-licence = Software libero con licenza MIT o Apache 2.0, a scelta
about-parts = La finestra è disegnata con egui, il testo composto con parley e swash, i dati linguistici vengono da ICU4X e i messaggi da Fluent: software libero con licenze MIT, Apache e Unicode.
about-faces = Caratteri incorporati: Ubuntu Light (Ubuntu Font Licence), Hack (MIT e Bitstream Vera), Noto Emoji ed emoji-icon-font (SIL Open Font License e MIT).
about-icon = Icona di Glossator
about-diagnostics = Copia diagnostica
crash-title = Glossator si è chiuso in modo imprevisto
crash-more = Niente di ciò che risultava salvato è andato perduto. Il rapporto qui sotto dice che cosa non ha funzionato nel programma; non contiene alcun testo e non è stato inviato a nessuno.
crash-report = Rapporto sull’arresto anomalo
crash-continue = Continua
