### Spelling: why it cannot be checked, and what was found

# $language (String)
spelling-none = There is no spelling dictionary for { $language }: install the system’s package of Hunspell for it, or name a folder with its .aff and .dic files in the settings
# $file (String) a path
# $reason (String) the system’s
spelling-read = { $file } cannot be read ({ $reason }): check that it is there and may be read
# $file (String) a path
# $megabytes (Number)
spelling-too-large = { $file } is larger than { $megabytes } MB and was not read: it is no dictionary
# $file (String) a path
# $encoding (String)
spelling-encoding = { $file } is written in the encoding “{ $encoding }”, which is not known here: get a dictionary in UTF-8
# $file (String) a path
# $detail (String) the reader’s words
spelling-bad = The dictionary { $file } cannot be used ({ $detail }): get it anew, or take it out of its folder
# $file (String) a path
# $line (Number)
# $detail (String) the reader’s words
spelling-bad-line = The dictionary { $file } cannot be used: line { $line } is wrong ({ $detail }). Get it anew, or take it out of its folder
# $file (String) a path
spelling-list-not-text = { $file }, the list of added words, is no UTF-8 text: save it as UTF-8, or move it away
# $word (String)
spelling-no-word = “{ $word }” is no single word

# $language (String)
spelling-nothing = Nothing is translated into { $language } yet
# $segments (Number)
spelling-fine =
    No unknown words in { $segments ->
        [one] one translated segment
       *[other] { $segments } translated segments
    }
# $words (Number)
# $segments (Number)
spelling-found =
    { $words ->
        [one] One unknown word
       *[other] { $words } unknown words
    } in { $segments ->
        [one] one translated segment
       *[other] { $segments } translated segments
    }
# $title (String)
# $segment (Number)
# $word (String)
spelling-row = { $title }, segment { $segment }: { $word }
# $title (String)
# $segment (Number)
# $word (String)
# $suggestions (String)
spelling-row-meant = { $title }, segment { $segment }: { $word } (meant: { $suggestions })

cli-spell = List words of the translations that are in no dictionary
# $example (String)
cli-spell-to = The language translated into, such as { $example }

prefs-language-tools = Dictionaries
prefs-spelling-folder = Spelling folder
prefs-spelling-more = A folder with Hunspell dictionaries, a pair of .aff and .dic files for each language, such as de_DE.aff and de_DE.dic. It is searched before the folders of the system. Empty: those of the system alone.

command-spelling = Check spelling of translations
command-spelling-more = Marks the words of translations that no dictionary has, or stops marking them
command-segment-next-misspelt = Go to next unknown word
command-segment-next-misspelt-more = Selects the next word of the translation that no dictionary has; after the last comes the first
command-segment-meant = Suggest spellings
command-segment-meant-more = Lists at the word what may have been meant; there it can also be added to your own words, or ignored
spelling-on = Unknown words of translations are marked
spelling-off = Unknown words of translations are no longer marked
# $keys (String) keys
spelling-is-off = Spelling is not being checked: switch it on with { $keys }
# $language (String) a name
spelling-unspelled = { $language } is written without spaces: its spelling is not checked
spelling-wait = The words are still being checked
spelling-none-here = There is no unknown word in the translation
spelling-seeking = Looking for what was meant…
# $word (String)
spelling-no-meant = No word like “{ $word }” was found
# $word (String)
spelling-add = Add “{ $word }” to your own words
# $word (String)
spelling-ignore = Ignore “{ $word }” in this session
# $word (String)
spelling-added = “{ $word }” is one of your own words now
# $word (String)
spelling-removed = “{ $word }” is no longer one of your own words
# $word (String)
spelling-ignored = “{ $word }” is ignored until the session is closed
prefs-spelling-check = Mark unknown words of translations
prefs-spelling-folders = Folders searched
prefs-spelling-found = Spelling dictionaries
prefs-spelling-nothing = No spelling dictionary was found: install the system’s packages of Hunspell, or name a folder above
prefs-dictionaries-wait = The dictionaries are being read…
