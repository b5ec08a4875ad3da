### Cutting documents into segments, by command and by hand.

# $title (String) the first document's
# $language (String) a language tag
# $documents (Number)
# $segments (Number)
what-segment =
    { $documents ->
        [one] Segmented “{ $title }” for { $language }
       *[other] Segmented { $documents } documents for { $language }
    } ({ $segments } { $segments ->
        [one] segment
       *[other] segments
    })
# $text (String)
what-split-segment = Split the segment “{ $text }”
# $text (String)
what-merge-segments = Merged the segment “{ $text }” with the next
# $file (String)
what-segmentation-rules = Took the segmentation rules of { $file }
what-own-segmentation-rules = Took the built-in segmentation rules
error-nothing-to-split = There is nothing to split here; put the caret between two words of the segment
error-nothing-to-merge = This segment cannot be merged with a next one: it is the last, or a passage that is left out follows
cli-segment = Cut documents into segments to be translated
# $example (String) a language tag
cli-segment-to = Language to translate into, such as { $example }
cli-segment-document = Only this document: the start of its title or its identifier; may be given several times
cli-segment-rules = Segmentation rules to keep in the session from now on (SRX)
cli-segment-own-rules = Take the built-in rules again
cli-segment-write-rules = File to write the rules to that the session is cut by (SRX)
cli-segment-nothing = Say what to do: --to, --rules, --built-in or --write-rules
# $name (String)
cli-no-such-document = No document is called “{ $name }”; the table of documents and “glossator stats” show titles
# $name (String)
cli-several-documents = Several documents begin with “{ $name }”; give more of the title, or the identifier
# $segments (Number)
# $documents (Number)
# $language (String) a language tag
result-segmented =
    { $segments ->
        [one] One segment
       *[other] { $segments } segments
    } for { $language } in { $documents ->
        [one] one document
       *[other] { $documents } documents
    }
# $count (Number)
result-segments-kept = Kept as they were: { $count }
# $count (Number)
result-segments-carried = Translations moved to segments with other edges, as drafts: { $count }
# $count (Number)
result-segments-gone = Translations removed because no text is left for them: { $count }
# $count (Number)
result-segments-passed-over = Documents already in that language, passed over: { $count }
# $file (String)
result-rules-written = Segmentation rules written to { $file }
