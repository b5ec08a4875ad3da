## Translations and terms that go out in files and come back.

format-text-target = plain text of the translation
format-html-target = web page of the translation, names marked
format-html-bilingual = web page, source and translation side by side
format-docx = Word document of the translation
format-docx-bilingual = Word document, source and translation in a table
format-xliff12 = for other translation tools, names marked; can be imported again
format-xliff21 = the newer version, for tools that know it; can be imported again
format-tbx = TBX v3: terms and approved renderings
format-tbx2008 = the version most translation tools read: terms and approved renderings
format-terms-csv = table of terms and approved renderings
format-srx = segmentation rules the session is cut by

# $count (Number)
dropped-not-translated =
    { $count ->
        [one] one segment without a translation
       *[other] { $count } segments without a translation
    }
# $count (Number)
dropped-controls =
    { $count ->
        [one] one control character that XML does not allow
       *[other] { $count } control characters that XML does not allow
    }
# $count (Number)
dropped-crossing =
    { $count ->
        [one] one mention that crosses another
       *[other] { $count } mentions that cross others
    }
# $count (Number)
dropped-mentions =
    { $count ->
        [one] one mention
       *[other] { $count } mentions
    }
# $count (Number)
dropped-other-language =
    { $count ->
        [one] one document in another language than most
       *[other] { $count } documents in another language than most
    }

# $segments (Number)
# $documents (Number)
export-would-write-translated =
    { $segments ->
        [0] No translated segment
        [one] One translated segment
       *[other] { $segments } translated segments
    } in { $documents ->
        [one] one document
       *[other] { $documents } documents
    }
# $entities (Number)
# $terms (Number)
export-would-write-terms = Renderings of names: { $entities }, terms: { $terms }
export-to = Translation into
export-to-none = No document has been divided into segments for translation yet
export-skip-untranslated = Without what is not translated
exported-translated = Translated segments
exported-terms = Terms

# $segments (Number)
# $documents (Number)
# $file (String)
result-exported-translated = Exported to { $file } (translated segments: { $segments }, documents: { $documents })
# $segments (Number)
# $mentions (Number)
# $documents (Number)
# $file (String)
result-exported-translated-mentions = Exported to { $file } (translated segments: { $segments }, mentions: { $mentions }, documents: { $documents })
# $entities (Number)
# $terms (Number)
# $file (String)
result-exported-terms = Exported to { $file } (renderings of names: { $entities }, terms: { $terms })
# $file (String)
# $new (Number)
# $changed (Number)
# $equal (Number)
# $untranslated (Number)
# $refused (Number)
# $differing (Number)
# $unknown (Number)
result-imported-translations = Translations from { $file }: new { $new }, changed { $changed }, equal { $equal }, without translation { $untranslated }, locked here { $refused }, of another source text { $differing }, unknown { $unknown }
# $file (String)
# $new (Number)
# $changed (Number)
# $same (Number)
# $conflicts (Number)
result-imported-terms = Terms from { $file }: new { $new }, completed { $changed }, known { $same }, rendered otherwise here { $conflicts }
# $file (String)
# $segments (Number)
what-import-translations = Imported translations from { $file } (segments: { $segments })
# $file (String)
# $terms (Number)
what-import-terms = Imported terms from { $file } (terms and names: { $terms })

# $text (String)
# $other (String)
problem-segments-overlap = The segment “{ $text }” lies over the segment “{ $other }”, which came before it; it was left out
# $text (String)
problem-unknown-segment = “{ $text }” is no segment of this session; its translation was not imported
# $text (String)
problem-source-differs = The source text has changed since the file was exported: “{ $text }” in the file; its translation was not imported
# $text (String)
problem-locked-segment = The segment “{ $text }” is locked; its translation was not changed
# $term (String)
# $theirs (String)
# $ours (String)
problem-other-rendering = “{ $term }” is “{ $theirs }” in the file and “{ $ours }” in the session; the session’s was kept

# $example (String) a language tag
cli-export-to = Language of the translations, such as { $example }; otherwise all that the format holds, or the first there is
cli-export-skip-untranslated = Leave out what is not translated, in translated text

# $count (Number)
dropped-broken-rules =
    { $count ->
        [one] one rule that cannot be used
       *[other] { $count } rules that cannot be used
    }
# $rules (Number)
export-would-write-rules =
    { $rules ->
        [one] One segmentation rule
       *[other] { $rules } segmentation rules
    }
# $rules (Number)
# $file (String)
result-exported-rules =
    { $rules ->
        [one] One segmentation rule
       *[other] { $rules } segmentation rules
    } written to { $file }
# $file (String)
# $rules (Number)
result-imported-rules = Segmentation rules from { $file }: { $rules }. They hold when documents are divided into segments from now on.
pick-filter-translations = Translations, terms, segmentation rules

## What an import did, and what it changed in translations.

# $new (Number)
# $changed (Number)
# $locked (Number)
# $unfit (Number)
import-done-translations =
    { $new ->
        [0] No new translations
        [one] One translation taken in
       *[other] { $new } translations taken in
    }{ $changed ->
        [0] {""}
        [one] , one changed
       *[other] , { $changed } changed
    }{ $locked ->
        [0] {""}
        [one] , one locked and left alone
       *[other] , { $locked } locked and left alone
    }{ $unfit ->
        [0] {""}
        [one] , one that fits no segment
       *[other] , { $unfit } that fit no segment
    }
# $new (Number)
# $changed (Number)
# $conflicts (Number)
import-done-terms =
    { $new ->
        [0] No new terms
        [one] One term taken in
       *[other] { $new } terms taken in
    }{ $changed ->
        [0] {""}
        [one] , one completed
       *[other] , { $changed } completed
    }{ $conflicts ->
        [0] {""}
        [one] , one rendered otherwise here and left alone
       *[other] , { $conflicts } rendered otherwise here and left alone
    }
import-report-title = Imported translations
import-report-listed = Which are listed
# $count (Number)
import-report-all = All ({ $count })
# $count (Number)
import-report-new = New ({ $count })
# $count (Number)
import-report-text = Changed text ({ $count })
# $count (Number)
import-report-rest = Same text ({ $count })
import-report-none = None of this kind
import-report-keys = Enter goes to the segment · Left and right choose what is listed · what is gone is struck out, what came is underlined
import-report-undo = Undo the import
# $document (String)
# $number (Number)
# $text (String)
import-report-row = { $document }, segment { $number }: { $text }
# $document (String)
# $number (Number)
# $from (String)
# $to (String)
import-report-row-text = { $document }, segment { $number }: { $from } → { $to }
# $from (String)
# $to (String)
import-changed-status = Status: { $from } → { $to }
command-import-report = Imported translations
command-import-report-more = Shows what the last import changed in translations, word by word
# $keys (String)
why-not-nothing-returned = No translations were imported since the session was opened: import an XLIFF file with { $keys }
