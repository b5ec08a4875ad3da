### Reading a document anew in another encoding.

encoding-title = Encoding
# $title (String)
# $file (String)
encoding-about = “{ $title }”, from { $file }
encoding-filter = Find an encoding
encoding-none = No encoding is called that.
encoding-present = present
encoding-preview = Beginning of the text
encoding-reading = Reading the file…
encoding-same = The document is read with this encoding now.
encoding-comparing = Looking what would become of the mentions…
# $count (Number)
encoding-malformed =
    { $count ->
        [one] One place of the file cannot be read with this encoding.
       *[other] { $count } places of the file cannot be read with this encoding.
    }
encoding-unchanged = The text stays the same, and so do all mentions.
encoding-no-mentions = The document has no mentions yet: only the text changes.
# $same (Number)
# $changed (Number)
# $gone (Number)
encoding-outcome = Mentions move to their places in the new text. Kept: { $same }; on changed text and in question: { $changed }; gone: { $gone }. Undo brings all back.
encoding-go = Read anew

## groups of encodings

encoding-unicode = Unicode
encoding-western = Western European
encoding-central-european = Central European
encoding-baltic = Baltic, Nordic, Celtic, Maltese
encoding-greek = Greek
encoding-turkish = Turkish
encoding-cyrillic = Cyrillic
encoding-arabic = Arabic
encoding-hebrew = Hebrew
encoding-japanese = Japanese
encoding-chinese = Chinese
encoding-korean = Korean
encoding-thai = Thai
encoding-vietnamese = Vietnamese
