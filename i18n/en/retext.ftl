### A document gets a new text: another encoding, or an updated file.

# $title (String)
# $encoding (String)
what-reencode = Read “{ $title }” as { $encoding }
# $title (String)
# $file (String)
what-update-text = Updated “{ $title }” from { $file }

# $title (String)
# $encoding (String)
result-retext = “{ $title }” has a new text (encoding: { $encoding })
# $title (String)
# $encoding (String)
result-retext-unchanged = The text of “{ $title }” is the same as before (encoding: { $encoding })
# $count (Number)
result-retext-same =
    { $count ->
        [0] No mention was carried over unchanged
        [one] One mention was carried over unchanged
       *[other] { $count } mentions were carried over unchanged
    }
# $count (Number)
result-retext-changed =
    { $count ->
        [one] One mention stands on changed text; if it was confirmed, it is now in question
       *[other] { $count } mentions stand on changed text; those that were confirmed are now in question
    }
# $count (Number)
# $texts (String) the first of them
result-retext-gone =
    { $count ->
        [one] One mention was removed because its text is gone: { $texts }
       *[other] { $count } mentions were removed because their text is gone, among them: { $texts }
    }
# $count (Number)
result-retext-relations =
    { $count ->
        [one] One relation was removed along with its mention
       *[other] { $count } relations were removed along with their mentions
    }
# $count (Number)
result-retext-segments =
    { $count ->
        [one] One segment and its translation were removed because its text is gone
       *[other] { $count } segments and their translations were removed because their text is gone
    }
# $count (Number)
result-retext-comments =
    { $count ->
        [one] One comment now applies to the whole document because its passage is gone
       *[other] { $count } comments now apply to the whole document because their passages are gone
    }

# $title (String)
error-no-source = No file was kept for “{ $title }”; import an updated file instead
# $file (String)
error-source-damaged = The copy of { $file } kept in the session has been changed or damaged; restore it from a backup, or import the file again as an update
