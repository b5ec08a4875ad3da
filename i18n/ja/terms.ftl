### 用語の手入力と、訳文での表記の置き換え。

command-terms = 用語…
command-terms-more = セッションの用語と、名前の承認済みの表記を表示し、用語を追加、変更、削除します
command-new-term = 新しい用語…
command-new-term-more = 選択した語を用語にします。原文の語が用語に、訳文の語がその訳語になります

terms-title = 用語
terms-filter = 用語を絞り込む
# $keys (String)
terms-none = このセッションにはまだ用語がありません。Insert で追加できます。本文や訳文で語を選択して { $keys } を押しても追加できます。
terms-nothing-found = 該当する用語はありません
terms-looking = 用語を一覧にしています…
# $count (Number)
terms-count =
    { $count ->
       *[other] 用語と名前 { $count } 件
    }
terms-new = 新しい用語
terms-add = 追加
terms-save = 保存
terms-remove = 削除
terms-close = 閉じる
terms-text = 用語
terms-language = 言語
# $example (String)
terms-language-hint = 言語タグ (例: { $example })
# $language (String)
terms-rendering = 訳語: { $language }
terms-no-working-language = 文書を翻訳すると、その言語の訳語の欄がここに表示されます。
terms-forbidden = 使用しない語 (1 行に 1 つ)
terms-note = メモ
# $text (String)
# $language (String)
# $rendering (String)
terms-row = { $text } ({ $language }): { $rendering }
# $text (String)
# $language (String)
terms-row-bare = { $text } ({ $language })、訳語なし
# $name (String)
# $label (String)
# $rendering (String)
terms-row-name = { $name } ({ $label }): { $rendering }
terms-of-entity = これはエンティティです。表記はインスペクターで変更します。
terms-keys = Enter で編集 · Insert で追加 · Delete で削除
terms-keys-form = Enter で保存 · Esc で元のまま戻る

error-empty-term = 用語が空です。用語を入力してください
# $text (String)
error-term-exists = 「{ $text }」はこの言語の用語としてすでにあります。その用語を変更してください
# $text (String)
what-add-term = 用語「{ $text }」を追加
# $text (String)
what-change-term = 用語「{ $text }」を変更
# $text (String)
# $terms (Number)
what-remove-terms =
    { $terms ->
        [1] 用語「{ $text }」を削除
       *[other] { $terms } 件の用語を削除
    }
# $name (String)
# $from (String)
# $to (String)
# $segments (Number)
# $left (Number)
what-rename-rendering =
    { $segments ->
        [0] { $name }: 表記を「{ $from }」から「{ $to }」に変更
       *[other] { $name }: 表記を「{ $from }」から「{ $to }」に変更、訳文 { $segments } 件も変更
    }{ $left ->
        [0] {""}
       *[other] {" "}(ロックまたは変更された { $left } 件を除外)
    }

## the preview of renaming

# $name (String)
# $from (String)
# $to (String)
renaming-title = { $name }: 「{ $from }」を「{ $to }」に
renaming-intro = 以前の表記が訳文にあります。選択した箇所は、表記とともに一度に変更されます。
# $ticked (Number)
# $count (Number)
renaming-summary =
    { $count ->
       *[other] { $count } か所のうち { $ticked } か所
    }
renaming-locked = ロック中のため変更なし
renaming-reviewed = 再レビューが必要
renaming-ending = 語尾付き
renaming-in-word = 長い語の一部
# $count (Number)
renaming-go =
    { $count ->
       *[other] { $count } か所を変更
    }
renaming-alone = 表記だけを変更
renaming-keys = Space で選択 · Enter で変更
