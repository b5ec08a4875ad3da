### コマンドの完了時に表示する内容

## new, import

result-created = セッション「{ $title }」を { $folder } に作成しました
result-imported = 「{ $title }」をインポートしました: { $language }、{ $count } 文字、{ $encoding }
result-imported-unknown-language = 「{ $title }」をインポートしました: 言語不明、{ $count } 文字、{ $encoding }
result-imported-known = { $file } は「{ $title }」としてすでにセッションにあります
result-imported-annotations = { $file } をインポートしました (新しい文書 { $documents } 件、新しい言及 { $mentions } 件、新しいエンティティ { $entities } 件)
result-imported-translated = { $file } をインポートしました (新しい文書 { $documents } 件、新しい言及 { $mentions } 件、新しいエンティティ { $entities } 件、新しい分節 { $segments } 件、新しい用語 { $terms } 件)
result-finding-title = 検出 (要判断): タイトル「{ $value }」
result-finding-outlet = 検出 (要判断): 媒体「{ $value }」
result-finding-author = 検出 (要判断): 著者「{ $value }」
result-finding-published = 検出 (要判断): 公開日 { $value }
result-passage = 検出 (要判断): 除外する箇所 ({ $reason })「{ $text }」

reason-residue = ページの不要部分
reason-by-line = 署名
reason-picture-credit = 写真クレジット
reason-teasers = ほかの記事の紹介
reason-navigation = ナビゲーション
reason-hand = 手動

## evaluate

evaluate-learned = { $sentences } 文 (言及 { $mentions } 件) から { $milliseconds } ミリ秒で学習しました
evaluate-tested = { $sentences } 文 (言及 { $mentions } 件) で評価しました
evaluate-exact = 位置とラベルが一致
evaluate-overlapping = ラベルが一致し位置が重なる
evaluate-precision = 適合率
evaluate-recall = 再現率
evaluate-expected = 確定
evaluate-proposed = 候補
evaluate-all = すべてのラベル
evaluate-nothing-to-learn = 学習に使える確定済みの言及がありません
evaluate-nothing-to-test = 評価に使える文が残っていません
progress-learning = 学習中

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
what-spread = 「{ $text }」をさらに { $mentions } か所にタグ付け
what-tag-by-list = { $file } を使って { $mentions } 件の言及にタグ付け
what-suggest = 確定した言及から学習し、{ $mentions } 件の言及を候補として追加
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
what-replace-scheme = ラベル体系と言及 { $mentions } 件を変更
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
what-answer-comment = コメント「{ $text }」に返信
what-change-comment = コメント「{ $text }」を変更
what-resolve-comment = コメント「{ $text }」を解決済みに変更
what-reopen-comment = コメント「{ $text }」を未解決に変更
what-remove-comment = コメント「{ $text }」を削除
what-documents-new = { $count } 件の文書を未着手に変更
what-documents-in-work = { $count } 件の文書を作業中に変更
what-documents-done = { $count } 件の文書を完了に変更
what-documents-reviewed = { $count } 件の文書をレビュー済みに変更
what-relabel =
    { $mentions ->
        [1] 「{ $text }」のラベルを { $label } に変更
       *[other] 言及 { $mentions } 件のラベルを { $label } に変更
    }
what-confirm =
    { $mentions ->
        [1] 「{ $text }」を確定
       *[other] 言及 { $mentions } 件を確定
    }
what-reject =
    { $mentions ->
        [1] 「{ $text }」を却下
       *[other] 言及 { $mentions } 件を却下
    }
what-question =
    { $mentions ->
        [1] 「{ $text }」を要確認に変更
       *[other] 言及 { $mentions } 件を要確認に変更
    }
what-propose =
    { $mentions ->
        [1] 「{ $text }」を候補に変更
       *[other] 言及 { $mentions } 件を候補に変更
    }
what-link =
    { $mentions ->
        [1] 「{ $text }」をエンティティ「{ $entity }」にリンク
       *[other] 言及 { $mentions } 件をエンティティ「{ $entity }」にリンク
    }
what-unlink =
    { $mentions ->
        [1] 「{ $text }」のエンティティへのリンクを解除
       *[other] 言及 { $mentions } 件のエンティティへのリンクを解除
    }
what-change-extent = 言及「{ $from }」の範囲を「{ $to }」に変更
what-change-mentions = 言及 { $mentions } 件を変更
what-remove-mentions = 言及 { $mentions } 件を削除
what-new-entity = 言及 { $mentions } 件からエンティティ「{ $name }」を作成
what-rename-entity = エンティティ「{ $from }」の名前を「{ $to }」に変更
what-merge-entities = エンティティ { $entities } 件を「{ $name }」に統合
what-split-entity = エンティティ「{ $from }」から「{ $name }」を言及 { $mentions } 件とともに分離
what-document-new = 「{ $title }」を未着手に変更
what-document-in-work = 「{ $title }」を作業中に変更
what-document-done = 「{ $title }」を完了に変更
what-document-reviewed = 「{ $title }」をレビュー済みに変更
what-label-document = 「{ $title }」のラベルを変更
what-accept-finding = 「{ $value }」を{ $field }として採用
what-decline-finding = 「{ $value }」を{ $field }として不採用
what-reopen-finding = 「{ $value }」を{ $field }とする判断を保留に変更
field-title = タイトル
field-outlet = 媒体
field-author = 著者
field-published = 公開日
what-leave-out = 「{ $text }」を除外
what-keep-in = 「{ $text }」を本文に残す
what-reopen-passage = 「{ $text }」の除外の判断を保留に変更
what-rename-session = セッションの名前を「{ $title }」に変更
what-working-languages = 作業言語を設定: { $languages }
what-no-working-languages = 作業言語をすべて削除

## formats, sample

formats-line = { $id }: { $description }
formats-read-write = 読み書き可能
formats-read = 読み込みのみ
formats-write = 書き込みのみ
format-json = タグと訳文を含む JSON (Glossator の形式)
format-conll = CoNLL (1 行に 1 トークンと IOB タグ)
format-text = プレーンテキスト (文字コードは任意、1 ファイルにつき 1 文書)
formats-description = { $description } ({ $capability })
result-sample = サンプルセッションは { $folder } にあります
progress-importing = { $count } 件のファイルをインポートしています
progress-tagging = 名前を探しています

## matching of names

names-match-pairs = { $count } 組
names-match-first = 正しい表記が 1 位: { $share }
names-match-five = 正しい表記が 5 位以内: { $share }
names-match-mean = 平均逆順位: { $mean }
names-match-time = 時間: { $seconds } 秒
names-match-bad = { $line } 行目: { $why }
names-match-nothing = ファイルに表記の組がありません
names-match-encoding = UTF-8 ではありません
names-match-tabs =
    { $count ->
        [0] 2 つの表記の間にタブがありません
       *[other] タブが { $count } 個あります (1 個にしてください)
    }
names-match-missing = 表記の一方がありません
names-match-long = { $bytes } バイトを超えています
names-match-row = { $name } → { $latin }: { $place } 位、1 位は { $first }
