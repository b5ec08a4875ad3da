### Proposals and their sources

## What was done, for the history

# $mentions (Number) new proposals
# $gone (Number) proposals that no source makes any more
what-propose-anew =
    { $gone ->
        [0]
            { $mentions ->
                [one] Proposed one mention
               *[other] Proposed { $mentions } mentions
            }
        [one]
            { $mentions ->
                [0] Withdrew one proposal
                [one] Proposed one mention and withdrew one earlier proposal
               *[other] Proposed { $mentions } mentions and withdrew one earlier proposal
            }
       *[other]
            { $mentions ->
                [0] Withdrew { $gone } proposals
                [one] Proposed one mention and withdrew { $gone } earlier proposals
               *[other] Proposed { $mentions } mentions and withdrew { $gone } earlier proposals
            }
    }
# $name (String)
what-switch-list-on = Switched the names list “{ $name }” on
# $name (String)
# $mentions (Number)
what-switch-list-off =
    { $mentions ->
        [0] Switched the names list “{ $name }” off
        [one] Switched the names list “{ $name }” off, with its one proposal
       *[other] Switched the names list “{ $name }” off, with its { $mentions } proposals
    }
what-switch-names-on = Switched proposals from confirmed names on
# $mentions (Number)
what-switch-names-off =
    { $mentions ->
        [0] Switched proposals from confirmed names off
        [one] Switched proposals from confirmed names off, with one of them
       *[other] Switched proposals from confirmed names off, with { $mentions } of them
    }
what-switch-learned-on = Switched learned proposals on
# $mentions (Number)
what-switch-learned-off =
    { $mentions ->
        [0] Switched learned proposals off
        [one] Switched learned proposals off, with one of them
       *[other] Switched learned proposals off, with { $mentions } of them
    }
# $name (String)
# $other (String)
what-differ-entities = Said that “{ $name }” and “{ $other }” are not the same

## The dialog

proposals-title = Review proposals
proposals-sources = Sources
proposals-open-ones = Open proposals
proposals-source-names = Names confirmed in this session
# $name (String)
proposals-source-list = List “{ $name }”
proposals-source-learned = Learned from your decisions
proposals-source-other = Imports and lists tagged from a file
# $entities (Number)
proposals-basis-names =
    { $entities ->
        [0] from the texts of confirmed mentions
        [one] from confirmed mentions and the names of one entity
       *[other] from confirmed mentions and the names of { $entities } entities
    }
# $entries (Number)
proposals-basis-list =
    { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }
# $decisions (Number)
# $time (String) the time of day
proposals-basis-learned =
    { $decisions ->
        [one] learned from one decision at { $time }
       *[other] learned from { $decisions } decisions at { $time }
    }
proposals-basis-unlearned = learns as soon as something is proposed
proposals-basis-other = has no switch
# $count (Number)
proposals-count-open =
    { $count ->
        [0] nothing open
        [one] one open
       *[other] { $count } open
    }
proposals-keep-learning = Learn in the background while I work
proposals-propose = Propose now
# $label (String)
# $source (String)
# $count (Number)
proposals-group =
    { $count ->
        [one] { $label } · { $source } · one place
       *[other] { $label } · { $source } · { $count } places
    }
proposals-none = Nothing is waiting for a decision. Confirm some mentions or add a names list, then propose.
proposals-looking = Looking for what is open…
# $places (Number)
# $names (Number)
proposals-summary =
    { $names ->
        [one] { $places } open, of one name
       *[other] { $places } open, of { $names } names
    }
# $count (Number)
proposals-places =
    { $count ->
        [one] one place
       *[other] { $count } places
    }
# $percent (String)
proposals-likely = { $percent } likely
# $on (Number)
# $all (Number)
proposals-part = { $on }/{ $all }
# $name (String)
# $places (String) such as “3 places”
proposals-row = { $name }, { $places }
proposals-keys = Enter accepts, once all places were shown · Backspace rejects · Q questions · 1–9 or T accept with another label · → each place · Space ticks · O opens
# $count (Number)
proposals-show =
    { $count ->
        [one] Show the place
       *[other] Show { $count } places
    }
# $count (Number) said beside the Enter key
proposals-enter-shows =
    { $count ->
        [one] shows the place
       *[other] shows { $count } places
    }
# $count (Number) said beside the Enter key
proposals-enter-accepts =
    { $count ->
        [one] accepts
       *[other] accepts { $count }
    }
# $count (Number)
proposals-accept =
    { $count ->
        [one] Accept
       *[other] Accept { $count }
    }
proposals-accept-so = Accept with this label
# $count (Number)
proposals-reject =
    { $count ->
        [one] Reject
       *[other] Reject { $count }
    }
proposals-close = Close
# $count (Number) names
proposals-unseen =
    { $count ->
        [one] One name further down has not been seen yet and stays open
       *[other] { $count } names further down have not been seen yet and stay open
    }
# $count (Number)
proposals-accepted =
    { $count ->
        [one] Accepted one proposal
       *[other] Accepted { $count } proposals
    }
# $count (Number)
proposals-rejected =
    { $count ->
        [one] Rejected one proposal
       *[other] Rejected { $count } proposals
    }

## What comes of proposing

# $count (Number)
proposals-withdrawn =
    { $count ->
        [one] Nothing new to propose; one earlier proposal was withdrawn
       *[other] Nothing new to propose; { $count } earlier proposals were withdrawn
    }
proposals-all-off = Every source of proposals is switched off; switch one on first
task-warming = Proposals
# $count (Number)
# $key (String)
status-proposals =
    { $count ->
        [one] One new proposal: { $key }
       *[other] { $count } new proposals: { $key }
    }
status-proposals-more = Takes in what was learned in the background

## Why a mention was proposed, in the inspector

# $list (String)
# $entry (String)
reason-list = From the list “{ $list }”: { $entry }
# $list (String)
reason-list-alone = From the list “{ $list }”
reason-list-gone = From a names list that is gone
# $count (Number)
# $name (String)
reason-name =
    { $count ->
        [0] Like a name of “{ $name }”
        [one] Like one confirmed mention of “{ $name }”
       *[other] Like { $count } confirmed mentions of “{ $name }”
    }
# $percent (String)
reason-learned = Learned: { $percent } likely
reason-learned-unsure = Learned from your decisions
# $count (Number)
proposals-unread =
    { $count ->
        [one] One place has not been looked at
       *[other] { $count } places have not been looked at
    }
# $count (Number)
proposals-questioned =
    { $count ->
        [one] One proposal put in question
       *[other] { $count } proposals put in question
    }
