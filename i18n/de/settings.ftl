### Einstellungen: was daran nicht stimmen kann.

settings-bad-lines =
    { $count ->
        [one] Eine Einstellung war nicht lesbar und hat wieder ihren Standardwert
       *[other] { $count } Einstellungen waren nicht lesbar und haben wieder ihre Standardwerte
    }
settings-set-aside = Die Einstellungen waren nicht lesbar und haben wieder ihre Standardwerte; die alte Datei heißt jetzt { $file }
settings-not-kept = Die Einstellungen sind nicht lesbar und haben ihre Standardwerte; Änderungen daran gelten nur bis zum Beenden des Programms
settings-not-saved = Die Einstellungen konnten nicht in { $path } gespeichert werden: { $detail }; bei der nächsten Änderung wird es erneut versucht
