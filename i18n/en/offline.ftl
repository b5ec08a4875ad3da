### Translation models in a folder of this computer: looking it through, choosing, translating

## What is wrong with a file

# $file (String) a path
# $reason (String) the system’s
offline-unreadable = { $file } cannot be read ({ $reason })
# $file (String) a path
offline-packed = { $file } is still packed: unpack it there (gunzip, unzstd) and look the folder through again
# $file (String) a path
offline-no-pair = { $file } does not say which languages it is for: name it as Firefox does, such as model.deen.intgemm.alphas.bin
# $file (String) a path
# $wanted (String) a file name
offline-no-vocabulary = { $file } has no vocabulary: put { $wanted } beside it and look the folder through again
# $file (String) a path
# $megabytes (Number)
offline-too-large = { $file } is larger than { $megabytes } MB and was not read: it is no model of Firefox
# $file (String) a path
# $detail (String) technical
offline-not-model = { $file } is damaged or no model in Marian’s binary form ({ $detail }): fetch it again
# $file (String) a path
# $tensor (String) a name in the file
offline-lacks = { $file } lacks { $tensor }: it is damaged, or not built as Firefox’s models are; fetch it again
# $file (String) a path
# $tensor (String) a name in the file
offline-misfit = In { $file }, { $tensor } has another size or kind than the translator needs: fetch the file again
# $file (String) a path
# $tensor (String) a name in the file
offline-unknown = { $file } has { $tensor }, which the translator does not know: use a model of Firefox
# $file (String) a path
# $detail (String) technical
offline-not-vocabulary = { $file } is damaged or no SentencePiece vocabulary ({ $detail }): fetch it again
# $file (String) a path
# $pieces (Number)
# $rows (Number)
offline-other-vocabulary = { $file } has { $pieces } pieces and the model knows { $rows }: fetch both from the same place
# $file (String) a path
# $detail (String) technical
offline-not-shortlist = { $file } is damaged or no shortlist of this model ({ $detail }): fetch it again, or remove it
# $file (String) a path
# $record (String) a file name
offline-other-sum = { $file } is not the file { $record } names (its SHA-256 differs): fetch it again
# $file (String) a path
offline-changed = { $file } is not as it was when the folder was looked through, and was not used: if you replaced it, look the folder through again
# $file (String) a path
# $other (String) a path
offline-twice = { $file } is not used, because { $other } is for the same languages: remove one of them
# $file (String) a path
# $detail (String) technical
offline-failed = The translator gave up on { $file } ({ $detail }): fetch its files again; nothing else was harmed

## Translating

# $from (String) a language tag
# $to (String) a language tag
# $folder (String) a path
engine-no-models = { $folder } has no models from { $from } into { $to }, nor by way of English: put them there and look the folder through again
# $limit (Number)
engine-too-many-pieces = A sentence is longer than the { $limit } pieces the model can take, and has no comma to cut it at: split the segment, or translate it by hand
offline-choice = Models on this computer
pick-models = Choose the folder with the models
offline-pick = Choose a folder…
offline-stays = Nothing is sent: the models work on this computer
# $way (String) languages with arrows between them
offline-by-english = There is no model for this pair: the text goes by way of English, { $way }
# $way (String) languages with arrows between them
offline-way = Model: { $way }
# $from (String) a language
# $to (String) a language
offline-without = No models from { $from } into { $to }
offline-no-language = The language of the document is not known: set it in the document details

## Setting up

offline-folder = Folder of models
offline-more = Firefox’s translation models, unpacked: for each pair of languages model, vocabulary and shortlist. They are checked here and used without a network; nothing is sent.
offline-look = Look through again
offline-looking = Looking through…
# $folder (String) a path
offline-none = No model was found in { $folder }: put files such as model.deen.intgemm.alphas.bin, vocab.deen.spm and lex.50.50.deen.s2t.bin there, unpacked
# $count (Number)
offline-found =
    { $count ->
        [one] One pair of languages
       *[other] { $count } pairs of languages
    }
# $from (String) a language
# $to (String) a language
# $megabytes (Number)
offline-pair = { $from } → { $to }, { $megabytes } MB

## The command line

# $option (String)
# $command (String)
cli-offline-none = No folder of models is chosen: name it with { $option }, or choose one with { $command }
offline-forgotten = The folder of models is no longer used
cli-translate-models = Folder of models for the engine “offline”; otherwise the one chosen before
cli-offline-no-shortlist = without a shortlist
# $option (String)
# $engine (String)
cli-models-alone = { $option } goes with { $engine } alone

## What a file of a model does not keep to

# $file (String)
offline-name = The name of { $file } is not UTF-8, so it cannot be used: rename it
model-cut-off = it is cut off
model-beginning = it does not begin as such a file does
model-length = its length is not what it says
# $version (Number)
model-version = version { $version } of the form is not known
# $limit (Number)
model-too-many = it has more than { $limit } entries
# $name (String)
model-twice = { $name } stands twice
model-no-message = it is no message of Protocol Buffers
# $number (Number)
model-field = field { $number } cannot be used
# $piece (Number)
model-piece = piece { $piece } cannot be used
# $piece (String)
model-no-piece = the piece { $piece } is missing
model-algorithm = its algorithm is not unigram
model-characters = its rules for characters are damaged
model-other = it belongs to another model
model-offsets = its offsets lead nowhere
# $tensor (Number)
# $kind (String)
model-kind = tensor { $tensor } holds numbers of the unknown kind { $kind }
# $tensor (String)
model-tensor = tensor { $tensor } is damaged
model-tensor-name = the name of a tensor is not UTF-8
# $key (String)
model-setting = its setting { $key } cannot be used
# $one (String)
# $other (String)
model-settings = its settings { $one } and { $other } do not go together
