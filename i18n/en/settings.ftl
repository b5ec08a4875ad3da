### Settings: what can be wrong with them.

# $count (Number)
settings-bad-lines =
    { $count ->
        [one] One setting could not be read and has its default again
       *[other] { $count } settings could not be read and have their defaults again
    }
# $file (String)
settings-set-aside = The settings could not be read and have their defaults again; the old file is kept as { $file }
settings-not-kept = The settings could not be read and have their defaults; changes to them last until the program is closed
# $path (String)
# $detail (String) the system's words
settings-not-saved = The settings could not be saved in { $path }: { $detail }; the next change will try again
