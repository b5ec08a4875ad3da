### 実行できなかった理由と、その対処方法

error-in-file = { $file }: { $error }

## セッションのフォルダー

error-not-a-session = { $folder } はセッションではありません。ファイル session.ron がありません
error-session-exists = { $folder } にはすでにセッションがあります。そのセッションを開くか、別のフォルダーを選んでください
error-not-empty = { $folder } は空ではありません。新しいフォルダーか空のフォルダーを選んでください
error-unreadable = session.ron を読み取れません ({ $detail })。以前の内容は「backups」フォルダーにあります
error-newer = { $file } は新しいバージョンの Glossator で書き込まれています (ファイルバージョン { $version })。ファイルは変更していません。そのバージョンで開いてください
error-open-elsewhere = セッションは別の場所で開かれています ({ $note })。先にそちらで閉じるか、読み取り専用で開いてください
error-read-only = フォルダーに書き込めません。アクセス権を確認するか、セッションを別の場所にコピーしてください
error-disk-full = ディスクに空き容量がありません ({ $path } の書き込み中)。空き容量を増やしてください。変更はそれまで保持されます
error-io = { $path }: { $detail }
error-ron = 値を書き込めません: { $detail }
error-changed-outside = 別のプログラムによって変更されました: { $paths }。上書きは行っていません。ここでの変更はジャーナルに保存されており、次にセッションを開いたときに適用されます
error-text-missing = テキスト { $hash } がセッションのどこにもありません。バックアップから復元してください
error-group-missing = この操作の内容がセッションのジャーナル (history フォルダー) に残っていないため、元に戻すこともやり直すこともできません。セッションの控えから、なくなったファイルを探してください
error-session-read-only = セッションは読み取り専用で開いているため、変更できません
error-no-backup = このセッションにバックアップ「{ $name }」はありません。バックアップの一覧を更新してください
error-not-restored = 新しいフォルダーの { $path } がバックアップと一致しません。新しいフォルダーを削除して、もう一度実行してください
error-cancelled = キャンセルしました
error-panicked = プログラム内部でエラーが発生しました ({ $detail })。この処理の結果は失われましたが、セッションは無事です

## 変更

error-exists = すでに存在します: { $kind } { $id }
error-missing = 存在しません: { $kind } { $id }
error-stale = その間に変更されています: { $kind } { $id }。内容を確認して、もう一度実行してください
error-in-use = まだ { $uses } か所で使われています: { $kind } { $id }。先に、使っている箇所から削除してください
error-does-not-fit = テキストに合いません: { $kind } { $id }
error-doubled-key = 「{ $key }」がラベル体系で重複しています。一方の名前を変更するか、削除してください
error-not-finite = 属性「{ $key }」の値が有限の数ではありません
error-changes-id = レコードの ID は変更できません: { $kind } { $id }

## 手作業

error-nothing-selected = 言及が選択されていません。1 件以上選択してください
error-only-blank = 選択範囲が空白だけです。文字を選択してください
error-already-tagged = 「{ $text }」にはすでに { $label } のタグが付いています
error-overlaps = 「{ $text }」は「{ $other }」と重なりますが、ラベル体系ではこの重なりが許可されていません。別の範囲を選択するか、ラベル体系を変更してください
error-one-at-a-time = 範囲を変更できる言及は一度に 1 件です。今は { $mentions } 件選択されています
error-empty-name = 名前が空です。名前を入力してください
error-empty-comment = コメントが空です。内容を入力してください
error-not-your-comment = このコメントはほかの人が書いたものです。代わりに返信してください
error-not-a-date = 「{ $value }」は日付ではありません。次のように入力してください: { $examples }
error-not-loaded = この操作はすべての文書に関わりますが、{ $documents } 件が読み込まれていません。読み込みが終わるまで待つか、バックアップから復元してください
error-not-in-history = この変更はもう履歴にありません。別の変更を選んでください

## ファイル

error-too-long = ファイルの大きさが { $limit } MB を超えています
error-unknown-format = 形式「{ $id }」はありません。一覧は { $command } で表示できます
error-not-writable = 形式「{ $id }」は読み込み専用です。書き込みはできません
error-not-readable = 形式「{ $id }」は書き込み専用です。読み込みはできません
error-bad-language = 「{ $tag }」は言語タグではありません。言語タグを指定してください (例: { $example })
error-bad-encoding = 文字コード「{ $label }」はありません。別の文字コードを指定してください (例: { $example })

## 名前リストと形式

error-names-column = 列「{ $column }」がありません。1 行目は列名の行で、今は { $found } です
error-names-empty = 欄「{ $column }」が空です
error-names-field-too-long = { $limit } バイトより長い欄があります
error-names-full = リストの件数またはバイト数が { $limit } を超えています。分割してください
error-names-unreadable = 表でも Wikidata の JSON でもありません ({ $detail })。別のファイルを選択してください
error-format-other = 「{ $format }」形式のファイルではありません。別の形式かファイルを選んでください
error-format-version = 「{ $format }」形式のバージョン { $found } です。このプログラムが扱えるのは { $known } です。プログラムを更新してください
error-format-syntax = { $line } 行 { $column } 桁が読み取れません ({ $detail })。ファイルのその箇所を直してください
error-format-too-large = ファイルが { $limit } MB を超えています。分割してください
error-not-text-kind = プレーンテキストではなく、別の種類のファイル ({ $kind }) です。先に本文をテキストファイルとして保存してください
error-not-text-compressed = プレーンテキストではなく、圧縮ファイルです。先に展開してください
error-not-text-binary = プレーンテキストではありません。先に本文をテキストファイルとして保存してください
error-no-key-map = ショートカットのファイルではありません。設定で保存したファイルを選んでください
error-key-map-newer = 新しいバージョンのプログラムで作られたファイルです。読み込むには Glossator を更新してください
