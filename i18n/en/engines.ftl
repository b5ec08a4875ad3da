### Services that translate: why they did not, asking them, setting them up

## Why something was not translated

# $service (String)
# $address (String)
engine-bad-address = “{ $address }”, the address of { $service }, is none: write one such as http://127.0.0.1:5000
# $service (String)
engine-no-model = { $service } needs a model: name one that the server has
# $service (String)
# $variable (String) of the environment
engine-key-missing = { $service } needs a key: enter it in the settings, or put it into the environment variable { $variable }
# $service (String)
# $address (String)
engine-bad-key = { $service } at { $address } refused the key: check that it is whole and still valid, then enter it again
# $service (String)
# $plan (String) an address
engine-other-plan = This key for { $service } belongs to { $plan }: enter that address, or a key of the other plan
# $service (String)
engine-quota = The quota of { $service } is used up: wait until it is renewed, or extend it with the provider
# $service (String)
engine-too-large = { $service } takes no request of this size: split the segment
# $service (String)
# $characters (Number)
engine-text-too-long = A segment has more than { $characters } characters, too many for { $service }: split it
# $service (String)
engine-too-often = { $service } gets too many requests: try again later, or set fewer requests a minute
# $service (String)
# $seconds (Number)
engine-too-often-wait =
    { $seconds ->
        [one] { $service } gets too many requests and asks to wait one second: try again then
       *[other] { $service } gets too many requests and asks to wait { $seconds } seconds: try again then
    }
# $service (String)
engine-loading = { $service } is not ready, it may still be loading its model: try again in a minute
# $service (String)
# $from (String) a language tag
# $to (String) a language tag
engine-pair = { $service } does not translate from { $from } into { $to }: choose another service
# $service (String)
# $to (String) a language tag
engine-pair-unknown = { $service } does not translate this text into { $to }: set the document’s language, or choose another service
# $service (String)
engine-unknown-language = { $service } must know the language of the text: set it in the document details
# $service (String)
# $model (String)
engine-no-such-model = { $service } has no model “{ $model }”: fetch it there, or name another one
# $service (String)
# $address (String)
engine-not-there = Something answers at { $address }, but it is no { $service }: check the address and the kind of service
# $service (String)
# $status (Number)
engine-refused = { $service } refused the request with status { $status }
# $service (String)
# $status (Number)
engine-failed = { $service } failed with status { $status }: try again later, or ask whoever runs it
# $service (String)
# $address (String)
# $reason (String) the system’s
engine-unreachable = { $service } cannot be reached at { $address } ({ $reason }): start it, or check the address and the network
# $service (String)
# $address (String)
engine-no-such-host = No computer has the name in { $address }: check the address of { $service } and the network
# $service (String)
# $seconds (Number)
engine-timed-out =
    { $seconds ->
        [one] { $service } gave no answer within one second: try again, or allow it more time
       *[other] { $service } gave no answer within { $seconds } seconds: try again, or allow it more time
    }
# $service (String)
# $address (String)
# $reason (String) the system’s
engine-tls = No secure connection to { $service } at { $address } ({ $reason }): check the address and the server’s certificate
# $service (String)
# $reason (String) the system’s
engine-broken-off = The connection to { $service } broke off ({ $reason }): try again
# $service (String)
engine-gave-up = { $service } was asked, but the request ended without an answer: try again
# $service (String)
# $to (String) an address
engine-sent-on = { $service } wants the request sent to { $to }, which nobody agreed to: enter that address if it is the right one
# $service (String)
# $megabytes (Number)
engine-answer-too-long = The answer of { $service } is longer than { $megabytes } MB and was not read: check the address
# $service (String)
# $address (String)
engine-not-json = What answers at { $address } does not speak as { $service } does: check the address and the kind of service
# $service (String)
# $what (String) a part of the answer
engine-shape = The answer of { $service } lacks { $what }: check the kind of service, or update it
# $service (String)
# $sent (Number)
# $came (Number)
engine-count =
    { $service } was sent { $sent ->
        [one] one text
       *[other] { $sent } texts
    } and returned { $came }: none was taken; try again
# $service (String)
engine-cut-off = The answer of { $service } is cut off and was not taken: split the segment, or use a model with more room
# $service (String)
engine-empty = { $service } returned nothing for a segment: translate it by hand, or try another service
# $service (String)
engine-withheld = { $service } would not translate a segment: translate it by hand, or try another service
# $service (String)
engine-name-changed = { $service } changed a name that was protected: translate the segment by hand
# $variable (String) of the environment
# $reason (String) the system’s
engine-no-store = The system’s secret store cannot be used ({ $reason }): unlock it, or put the key into the environment variable { $variable }
engine-cancelled = Stopped; what came before is kept
# $message (String) a sentence
# $said (String) the service’s own words
engine-said = { $message }. It says: “{ $said }”
engine-not-a-key = This is no key: it must have letters and digits alone, without spaces

## What was done

# $engine (String)
# $language (String) a language tag
# $segments (Number)
# $origin (String) an address
# $sent (Number)
what-draft =
    { $segments ->
        [one] Drafted one segment in { $language } with { $engine }; { $sent } sent to { $origin }
       *[other] Drafted { $segments } segments in { $language } with { $engine }; { $sent } sent to { $origin }
    }
# $engine (String)
# $language (String) a language tag
# $segments (Number)
what-draft-here =
    { $segments ->
        [one] Drafted one segment in { $language } with { $engine }
       *[other] Drafted { $segments } segments in { $language } with { $engine }
    }
# $engine (String)
# $language (String) a language tag
# $origin (String) an address
# $sent (Number)
what-draft-none =
    { $sent ->
        [one] One segment sent to { $origin } to be drafted in { $language } with { $engine }; no draft came of it
       *[other] { $sent } segments sent to { $origin } to be drafted in { $language } with { $engine }; no draft came of it
    }

## Asking

translate-title = Translate with a service
translate-title-models = Translate with models on this computer
translate-service = Service
translate-language = Into
translate-scope = Which documents
translate-this = The document shown
translate-all = All documents
translate-over-drafts = Segments with a draft too
# $documents (Number)
# $segments (Number)
# $characters (Number)
translate-what =
    { $segments ->
        [one] One segment
       *[other] { $segments } segments
    } of { $documents ->
        [one] one document
       *[other] { $documents } documents
    }, { $characters ->
        [one] one character
       *[other] { $characters } characters
    }
# $address (String)
translate-leaves = The text of these segments leaves this computer for { $address }
# $address (String)
translate-local = The text of these segments goes to a program on this computer, at { $address }
translate-open-line = The connection is not encrypted: others on the network can read along
# $service (String)
translate-agree = I agree to send texts of this session to { $service }
# $when (String) a moment
translate-agreed = Agreed on { $when }
# $when (String) a moment
# $by (String) a name
translate-agreed-by = Agreed by { $by } on { $when }
translate-go = Translate
# $count (Number)
translate-go-on =
    { $count ->
        [one] Translate one segment
       *[other] Translate { $count } segments
    }
translate-nothing = Nothing is left to translate here
# $language (String) a language tag
# $command (String)
translate-no-segments = No document has segments in { $language } yet: segment the documents first, as { $command } does
# $count (Number)
# $command (String)
translate-unsegmented =
    { $count ->
        [one] One document has no segments yet and is passed over; { $command } makes them
       *[other] { $count } documents have no segments yet and are passed over; { $command } makes them
    }
translate-no-service = No service is set up yet. Add one in the settings: a server on this computer such as Ollama or LibreTranslate, or DeepL; or choose a folder with Firefox’s models.
translate-set-up = Set up services…
# $count (Number)
translate-cuts =
    { $count ->
        [one] One document has no segments yet. It is segmented first.
       *[other] { $count } documents have no segments yet. They are segmented first.
    }
translate-choose-languages = Choose working languages…
translate-no-language = The session has no working language to translate into
# $done (Number)
# $total (Number)
translate-progress =
    { $total ->
        [one] { $done } of one segment
       *[other] { $done } of { $total } segments
    }
translate-stop = Stop
translate-counting = Counting…
# $count (Number)
# $engine (String)
translate-done =
    { $count ->
        [one] One segment drafted by { $engine }
       *[other] { $count } segments drafted by { $engine }
    }
translate-done-none = No segment was drafted
# $count (Number)
translate-stale =
    { $count ->
        [one] one was changed meanwhile and kept
       *[other] { $count } were changed meanwhile and kept
    }
# $count (Number)
translate-failed =
    { $count ->
        [one] one failed
       *[other] { $count } failed
    }
# $first (String)
# $second (String)
translate-and = { $first }; { $second }
# $sent (Number)
# $origin (String) an address
translate-dropped =
    { $sent ->
        [one] One segment was sent to { $origin } for a session that is no longer open: what came back was dropped, and the session’s history does not tell of it
       *[other] { $sent } segments were sent to { $origin } for a session that is no longer open: what came back was dropped, and the session’s history does not tell of it
    }
translate-dropped-here = The drafts are of a session that is no longer open and were dropped: open it and translate again

## Setting up

prefs-services = Translation services
services-none = No service is set up yet. Nothing is sent before you choose one and agree, session by session.
services-add = Add a service
services-remove = Remove
services-kind = Kind
services-chat = Chat model (Ollama, llama.cpp …)
services-name = Name
services-address = Address
services-model = Model
services-languages = Languages
services-languages-hint = de, it, en; empty: all
services-rate = Requests a minute
services-rate-hint = 0: no limit
services-seconds = Seconds to wait
services-key = Key
# $variable (String) of the environment
services-key-hint = Kept in the system’s secret store, never in a file; or set { $variable }
services-key-kept = A key is in the secret store
services-key-save = Save key
services-key-forget = Forget key
services-test = Test
services-testing = Asking…
services-save = Save
services-bad-address = This is no address: write one such as http://127.0.0.1:5000
# $language (String)
services-bad-language = “{ $language }” is no language tag
# $given (String)
services-bad-number = “{ $given }” is no whole number
# $name (String)
services-not-saved = What was typed for { $name } was not saved
# $name (String)
service-key-saved = The key of { $name } is in the system’s secret store
# $name (String)
service-key-removed = The key of { $name } is removed from the secret store
# $name (String)
# $count (Number)
service-fine-languages =
    { $count ->
        [one] { $name } answers and has one language
       *[other] { $name } answers and has { $count } languages
    }
# $name (String)
# $pairs (String) pairs of language codes
service-fine-pairs = { $name } answers and translates { $pairs }
# $name (String)
# $model (String)
service-fine-model = { $name } answers and has the model { $model }
# $name (String)
# $used (Number)
# $limit (Number)
service-fine-characters = { $name } answers; { $used } of { $limit } characters are used

## The command line

cli-translate = Draft translations with a service
cli-translate-engine = Service, by its name or id; “offline”: models on this computer
cli-translate-to = Language to translate into
cli-translate-from = Language of documents of which it is not known
cli-translate-document = Title of a document to translate; may be given several times; otherwise all
cli-translate-agree = Agree to send texts of this session to the service
cli-translate-over-drafts = Translate segments that have a draft, too
cli-engine = Show, add, remove or test services that translate
# $values (String) the actions
cli-engine-do = What to do: { $values }
# $service (String)
# $address (String)
# $option (String)
translate-not-agreed = Nothing was sent: nobody agreed yet that texts of this session go to { $service } at { $address }; { $option } does
# $service (String)
# $option (String)
translate-not-agreed-local = Nothing was sent: nobody agreed yet that texts of this session go to { $service } on this computer; { $option } does
# $given (String)
# $known (String) names of services
engine-unknown = No service is called “{ $given }”; there are: { $known }
# $given (String)
# $command (String)
engine-unknown-none = No service is called “{ $given }”: add one with { $command }
# $title (String)
translate-no-document = No document is called “{ $title }”
cli-engine-id = Id of the service, small letters, digits and hyphens; with “models”, the folder of models
# $values (String) the kinds
cli-engine-kind = Kind of the service: { $values }
cli-engine-name = What the service is called
cli-engine-address = Where it is; otherwise where its kind usually is
cli-engine-model = Model of a chat server
cli-engine-language = Language it is used for; may be given several times; otherwise all
cli-engine-rate = Requests a minute at most; 0: no limit
cli-engine-seconds = How long an answer may take
cli-engine-forget = Remove the key instead of reading one
cli-engine-line-key = the key is in the secret store
# $variable (String)
cli-engine-line-variable = the key is in { $variable }
engines-none = No service is set up
# $name (String)
# $id (String)
engine-added = Set up { $name } as { $id }
# $name (String)
engine-removed = Removed { $name }
# $kinds (String)
engine-needs-kind = A new service needs an id and a kind: { $kinds }
engine-needs-id = Which service? Name its id
# $id (String)
engine-bad-id = “{ $id }” cannot be an id: use small letters, digits and hyphens
# $variable (String)
engine-key-empty = No key came on standard input: pipe it in, or set { $variable }
progress-translating = Translating
