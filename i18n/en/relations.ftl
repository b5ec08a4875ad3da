### Relations: what ties two mentions of a document together.

## what was done

# $kind (String) the relation kind's name, here and below
# $from (String)
# $to (String)
what-add-relation = Added the relation “{ $kind }” from “{ $from }” to “{ $to }”
# $kind (String)
# $from (String)
# $to (String)
what-change-relation-kind = Made the relation from “{ $from }” to “{ $to }” “{ $kind }”
# $kind (String)
# $from (String)
# $to (String)
what-reverse-relation = Reversed the relation “{ $kind }”: now from “{ $from }” to “{ $to }”
# $kind (String)
# $from (String)
# $to (String)
what-change-relation = Changed the relation “{ $kind }” from “{ $from }” to “{ $to }”
# $kind (String)
# $from (String)
# $to (String)
what-remove-relation = Removed the relation “{ $kind }” from “{ $from }” to “{ $to }”

## what cannot be done

# $kind (String)
# $starts (String) labels it may start from
# $ends (String) labels it may lead to
# $from (String) the label it was to start from
# $to (String)
error-does-not-join = “{ $kind }” leads from { $starts } to { $ends }, not from { $from } to { $to }; choose another kind or another mention
error-any-label = any label
# $text (String)
error-related-to-itself = “{ $text }” cannot be related to itself; choose another mention
# $from (String)
# $to (String)
# $kind (String)
error-already-related = The relation “{ $kind }” from “{ $from }” to “{ $to }” is there already

## what a check finds

# $kind (String)
# $from (String) a label
# $to (String)
problem-not-joined = The relation “{ $kind }” from { $from } to { $to } is not allowed by the label scheme
# $kind (String)
# $text (String)
problem-relation-to-itself = The relation “{ $kind }” joins “{ $text }” with itself
# $kind (String)
# $from (String)
# $to (String)
problem-same-relation = The relation “{ $kind }” from “{ $from }” to “{ $to }” is here twice

## making one

# $text (String)
# $label (String)
relate-title = Relate “{ $text }” ({ $label }) to …
relate-find = Find the other mention
relate-kinds = Kind of relation
# $kind (String)
relate-kind-out = { $kind }, from this mention
# $kind (String)
relate-kind-in = { $kind }, to this mention
# $kind (String)
# $text (String)
# $label (String)
# $sentence (String)
relate-row = { $kind }: “{ $text }”, { $label }, in: { $sentence }
# $text (String)
# $label (String)
relate-row-unfit = “{ $text }”, { $label }: no kind fits
# $from (String) a label
# $to (String)
relate-unfit = No relation kind joins { $from } and { $to }
relate-already = related already
relate-nothing = No other mention of this document has such a name
relate-alone = There is no other mention in this document: tag one first
# $label (String)
relate-no-kind-here = No relation kind of the label scheme starts from or leads to { $label }
# $command (String) the command that edits the label scheme
# $key (String)
relate-no-kinds = The label scheme has no relation kinds yet, such as “company acquires company”. Add some with “{ $command }” ({ $key })
relate-scheme-command = Labels…
relate-go = relate
relate-go-on = relate and stay
relate-choose-kind = choose the kind

## in the inspector

relations-section = Relations
# $kind (String)
# $text (String)
relation-row-out = { $kind } → “{ $text }”
# $kind (String)
# $text (String)
relation-row-in = { $kind } ← “{ $text }”
# $relation (String)
relation-go = { $relation }: go to the other end
# $relation (String)
relation-more = Change { $relation }
# $relation (String)
relation-remove = Remove { $relation }
relation-reverse = Reverse
relation-kind = Kind
relation-done = Done
relation-unfit = The label scheme does not allow this kind between these labels

## in the text

relations-off = Relations are no longer drawn in the text
relations-at-hand = Relations of the mention at hand are drawn in the text
relations-all = All relations on the page are drawn in the text
prefs-relations = Relations in the text
prefs-relations-off = Hidden
prefs-relations-at-hand = Of the mention at hand
prefs-relations-all = All
