### Translation memories: what is done with them, and what the command says.

## what was done

# $name (String)
# $units (Number)
what-add-memory =
    { $units ->
        [one] Added the translation memory “{ $name }” with one unit
       *[other] Added the translation memory “{ $name }” with { $units } units
    }
# $name (String)
what-remove-memory = Removed the translation memory “{ $name }”
# $name (String)
what-switch-memory-on = Switched the translation memory “{ $name }” on
# $name (String)
what-switch-memory-off = Switched the translation memory “{ $name }” off
# $name (String)
what-change-memory = Changed the translation memory “{ $name }”

## export

format-tmx = TMX 1.4b: confirmed translations as a translation memory
# $count (Number)
dropped-untranslated =
    { $count ->
        [one] one segment without a confirmed translation
       *[other] { $count } segments without a confirmed translation
    }
# $segments (Number)
# $file (String)
result-exported-segments =
    { $segments ->
        [one] Exported one segment to { $file }
       *[other] Exported { $segments } segments to { $file }
    }
# $list (String) what is not in the file
result-not-in-file = Not in the file: { $list }

# $segments (Number)
export-would-write-segments =
    { $segments ->
        [0] There is no confirmed translation to write
        [one] One segment with its translation
       *[other] { $segments } segments with their translations
    }
exported-segments = Segments

## the command

cli-memory = Use translation memories: add one from a TMX file, write the session’s own, look up a text
# $values (String)
cli-memory-what = What to do: { $values }
cli-value-memory-what = WHAT
cli-memory-given = The TMX file (import, export), the text (match), or the name of a memory (on, off, remove)
cli-value-memory-given = FILE|TEXT|NAME
cli-value-percent = PERCENT
cli-memory-penalty = Taken off the percentage of every match of this memory; otherwise 0
cli-memory-name = What the memory is called; otherwise as the file
# $example (String)
cli-memory-from = Language of the source, such as { $example }
# $example (String)
cli-memory-to = Language of the translation, such as { $example }
cli-memory-tags = Write mentions as tags; programs such as OmegaT then find no exact matches
# $default (Number)
cli-memory-least = The least percentage of a match; otherwise { $default }

# $units (Number)
# $name (String)
# $languages (String)
memory-added =
    { $units ->
        [one] Added “{ $name }” with one unit in { $languages }
       *[other] Added “{ $name }” with { $units } units in { $languages }
    }
# $units (Number)
# $name (String)
# $languages (String)
# $penalty (Number)
memory-line-on =
    { $units ->
        [one] { $name }: one unit, { $languages }, penalty { $penalty }
       *[other] { $name }: { $units } units, { $languages }, penalty { $penalty }
    }
# $units (Number)
# $name (String)
# $languages (String)
# $penalty (Number)
memory-line-off =
    { $units ->
        [one] { $name }: one unit, { $languages }, penalty { $penalty }, switched off
       *[other] { $name }: { $units } units, { $languages }, penalty { $penalty }, switched off
    }
# $units (Number)
memory-own =
    { $units ->
        [0] The session has no confirmed translations yet
        [one] One unit of the session’s own
       *[other] { $units } units of the session’s own
    }
memory-none = The session keeps no memories from files
# $least (Number)
memory-no-match = No match of { $least } % or more
# $percent (Number) the first score
# $words (Number)
# $all (Number)
# $origin (String)
memory-match = { $percent } % ({ $words } % of words, { $all } % of everything), { $origin }
# $replaced (String)
# $origin (String)
memory-match-but = 100 % but for { $replaced }, { $origin }
# $text (String)
memory-source = Source: { $text }
# $text (String)
memory-target = Translation: { $text }
# $was (String)
# $now (String)
memory-replaced = { $was } → { $now }
# $title (String)
memory-origin-session = this session, { $title }
# $what (String)
memory-missing-given = “{ $what }” needs more: a file, a text, or the name of a memory
# $option (String)
memory-needs-language = Which language? Name it with { $option }
# $name (String)
# $names (String)
memory-unknown = The session keeps no memory “{ $name }”, only { $names }
# $name (String)
memory-unknown-none = The session keeps no memory “{ $name }”
# $file (String)
error-memory-empty = { $file } holds no text in two languages; choose another file
