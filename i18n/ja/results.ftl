### コマンドの完了時に表示する内容

## new, import

result-created = セッション「{ $title }」を { $folder } に作成しました
result-imported = 「{ $title }」をインポートしました: { $language }、{ $count } 文字、{ $encoding }
result-imported-unknown-language = 「{ $title }」をインポートしました: 言語不明、{ $count } 文字、{ $encoding }
result-imported-known = { $file } は「{ $title }」としてすでにセッションにあります
result-imported-annotations = { $file } をインポートしました (新しい文書 { $documents } 件、新しい言及 { $mentions } 件、新しいエンティティ { $entities } 件)
result-finding-title = 検出 (要判断): タイトル「{ $value }」
result-finding-outlet = 検出 (要判断): 媒体「{ $value }」
result-finding-author = 検出 (要判断): 著者「{ $value }」
result-finding-published = 検出 (要判断): 掲載日 { $value }
result-passage = 検出 (要判断): 除外する箇所 ({ $reason })「{ $text }」

reason-residue = ページの不要部分
reason-by-line = 署名
reason-picture-credit = 写真クレジット
reason-teasers = ほかの記事の紹介
reason-navigation = ナビゲーション
reason-hand = 手動

## tag

result-tagged =
    { $mentions ->
        [0] 新しい言及はありません
       *[other] { $documents } 件の文書に新しい言及が { $mentions } 件あります
    }
result-label-count = { $label }: { $count }
result-new-entities = 新しいエンティティは { $count } 件です
result-already-tagged = { $count } か所にはすでにタグが付いていました
result-in-left-out = { $count } か所は除外箇所の中にあります

## export

result-exported = { $file } にエクスポートしました (言及 { $mentions } 件、文書 { $documents } 件)

## check

result-check-fine = 問題は見つかりませんでした
result-check-found = エラー: { $errors }、警告: { $warnings }、情報: { $notes }
result-more-problems = ほかに { $count } 件の問題があります (表示していません)

## stats

stats-documents = 文書
stats-languages = 言語
stats-characters = 文字数
stats-mentions = 言及
stats-linked = エンティティにリンク済み
stats-entities = エンティティ
stats-relations = 関係
stats-open-findings = 判断待ちの項目
stats-language-unknown = 不明
stats-row = { $label }: { $value }
stats-document = 「{ $title }」 ({ $language }): 言及 { $mentions } 件、{ $characters } 文字

status-proposed = 候補
status-confirmed = 確定
status-rejected = 却下
status-in-question = 要確認

## history, undo, redo

result-history-empty = まだ変更はありません
history-line = { $at }  { $what }
history-line-by = { $at }  { $by }: { $what }
history-undone = { $line } (元に戻した変更)
result-undone = 元に戻しました: { $what }
result-redone = やり直しました: { $what }
result-nothing-to-undo = 元に戻す変更はありません
result-nothing-to-redo = やり直す変更はありません

what-import = 「{ $title }」をインポート
what-import-annotations = { $file } をインポート (文書 { $documents } 件、言及 { $mentions } 件)
what-tag-by-list = { $file } を使って { $mentions } 件の言及にタグ付け
what-tag-by-hand = 「{ $text }」に { $label } のタグを付加
what-change-mention = 言及「{ $text }」を変更
what-remove-mention = 言及「{ $text }」を削除
what-change-entity = エンティティ「{ $name }」を変更
what-delete-entity =
    { $mentions ->
        [0] エンティティ「{ $name }」を削除
       *[other] エンティティ「{ $name }」を削除し、言及 { $mentions } 件のリンクを解除
    }
what-change-scheme = ラベル体系を変更
what-delete-label =
    { $mentions ->
        [0] ラベル「{ $label }」を削除
       *[other] ラベル「{ $label }」とその言及 { $mentions } 件を削除
    }
what-change-document = 「{ $title }」の文書情報を変更
what-remove-document = 「{ $title }」を削除
what-change-session = セッションの情報を変更
what-add-reviewer = レビュー担当者「{ $name }」を追加
what-translate = 「{ $title }」の翻訳を変更
what-comment = 「{ $title }」にコメントを追加

## formats, sample

formats-line = { $id }: { $description }
formats-read-write = 読み書き可能
formats-read = 読み込みのみ
formats-write = 書き込みのみ
format-json = タグ付き JSON (Glossator の形式)
format-text = プレーンテキスト (文字コードは任意、1 ファイルにつき 1 文書)
formats-description = { $description } ({ $capability })
result-sample = サンプルセッションは { $folder } にあります
progress-importing = { $count } 件のファイルをインポートしています
progress-tagging = 名前を探しています
