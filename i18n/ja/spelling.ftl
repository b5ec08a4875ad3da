### Spelling

spelling-none = { $language } のスペルチェック辞書がありません。システムの Hunspell パッケージを入れるか、.aff と .dic のあるフォルダーを設定で指定してください
spelling-read = { $file } を読めません ({ $reason })。ファイルの有無と読み取り権限を確認してください
spelling-too-large = { $file } は { $megabytes } MB を超えるため読みませんでした。辞書ではありません
spelling-encoding = { $file } の文字コード「{ $encoding }」には対応していません。UTF-8 の辞書を入手してください
spelling-bad = 辞書 { $file } は使えません ({ $detail })。入手し直すか、フォルダーから外してください
spelling-bad-line = 辞書 { $file } は使えません。{ $line } 行目に誤りがあります ({ $detail })。入手し直すか、フォルダーから外してください
spelling-list-not-text = 追加した単語の一覧 { $file } は UTF-8 のテキストではありません。UTF-8 で保存し直すか、別の場所に移してください
spelling-no-word = 「{ $word }」は 1 つの単語ではありません

spelling-nothing = { $language } への翻訳はまだありません
spelling-fine = 翻訳済みの分節 { $segments } 件に未知の単語はありません
spelling-found = 翻訳済みの分節 { $segments } 件に未知の単語が { $words } 個あります
spelling-row = { $title }、分節 { $segment }: { $word }
spelling-row-meant = { $title }、分節 { $segment }: { $word } (候補: { $suggestions })

cli-spell = 訳文のうち、どの辞書にもない単語を一覧する
cli-spell-to = 翻訳先の言語 (例: { $example })

prefs-language-tools = 辞書
prefs-spelling-folder = スペルチェックのフォルダー
prefs-spelling-more = Hunspell の辞書を置くフォルダーです。言語ごとに .aff と .dic の組 (例: de_DE.aff と de_DE.dic) が要ります。システムのフォルダーより先に調べます。空欄ならシステムのフォルダーだけを使います。

command-spelling = 訳文のスペルチェック
command-spelling-more = 訳文のうち辞書にない単語に印を付けるかどうかを切り替えます
command-segment-next-misspelt = 次の未知の単語へ移動
command-segment-next-misspelt-more = 訳文のうち辞書にない次の単語を選択します。最後の次は最初に戻ります
command-segment-meant = 綴りの候補を表示
command-segment-meant-more = 単語の位置に綴りの候補を表示します。自分の単語への追加や無視もここでできます
spelling-on = 訳文の未知の単語に印を付けます
spelling-off = 訳文の未知の単語に印を付けません
spelling-is-off = スペルチェックはオフです。{ $keys } でオンにできます
spelling-unspelled = { $language }は分かち書きをしないため、スペルチェックの対象外です
spelling-wait = 単語をチェックしています
spelling-none-here = 訳文に未知の単語はありません
spelling-seeking = 候補を探しています…
spelling-no-meant = 「{ $word }」に似た単語は見つかりません
spelling-add = 「{ $word }」を自分の単語に追加
spelling-ignore = 「{ $word }」をこのセッションで無視
spelling-added = 「{ $word }」を自分の単語に追加しました
spelling-removed = 「{ $word }」を自分の単語から外しました
spelling-ignored = 「{ $word }」をセッションを閉じるまで無視します
prefs-spelling-check = 訳文の未知の単語に印を付ける
prefs-spelling-folders = 調べるフォルダー
prefs-spelling-found = スペルチェック辞書
prefs-spelling-nothing = スペルチェック辞書が見つかりません。システムの Hunspell パッケージを入れるか、上でフォルダーを指定してください
prefs-dictionaries-wait = 辞書を読み込んでいます…
