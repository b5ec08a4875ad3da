### 翻訳: 分節の並列表示、状態、一致候補、名前。

command-translate-open = 文書を翻訳
command-translate-open-more = 文書を 1 文ずつ訳文と並べて表示します。もう一度実行すると同じ位置の閲覧に戻ります
command-segment-confirm = 分節を確定して次へ
command-segment-confirm-more = 分節を翻訳済みにして次の分節に移ります
command-segment-confirm-here = 分節を確定
command-segment-confirm-here-more = 分節を翻訳済みにし、その分節にとどまります
command-segment-next = 次の分節へ移動
command-segment-next-more = 入力した内容を残して次の分節に移ります
command-segment-previous = 前の分節へ移動
command-segment-previous-more = 入力した内容を残して前の分節に移ります
command-segment-next-untranslated = 次の未翻訳の分節へ移動
command-segment-next-untranslated-more = 訳文のない次の分節に移ります。最後の次は最初に戻ります
command-segment-copy-source = 原文を訳文にコピー
command-segment-copy-source-more = 分節の原文を訳文に入れます
command-segment-clear = 訳文を消去
command-segment-clear-more = 分節の訳文を空にします。元に戻すこともできます
command-segment-split = 分節を分割…
command-segment-split-more = 選んだ語と語の間で分節を 2 つに分けます
command-segment-merge = 次の分節と結合
command-segment-merge-more = この分節と次の分節を 1 つにし、訳文もつなげます
command-segment-draft = 分節を下書きにする
command-segment-draft-more = 選択した分節を、後で確定する下書きにします
command-segment-translated = 分節を翻訳済みにする
command-segment-translated-more = 選択した分節を翻訳済みにします
command-segment-reviewed = 分節をレビュー済みにする
command-segment-reviewed-more = 選択した分節をレビュー済みにします。後で変更すると下書きになります
command-segment-lock = 分節のロックを切り替え
command-segment-lock-more = 選択した分節の訳文を変更できないようにします。もう一度実行すると解除します
command-segment-comment = 分節にコメント…
command-segment-comment-more = 分節について意見や質問を書きます。文書を読む人にも見えます
command-segment-note = 分節のメモを編集
command-segment-note-more = 分節の訳文のメモに入力できるようにします
command-segment-read = 訳文を通読
command-segment-read-more = 訳文を続けて表示します。もう一度実行すると分節に戻ります
command-segment-show-all = すべての分節を表示
command-segment-show-all-more = 文書のすべての分節を表示します
command-segment-show-untranslated = 未翻訳の分節を表示
command-segment-show-untranslated-more = 訳文のない分節だけを表示します
command-segment-show-drafts = 下書きを表示
command-segment-show-drafts-more = 訳文が未確定の分節だけを表示します
command-segment-show-to-review = レビュー待ちの分節を表示
command-segment-show-to-review-more = 翻訳済みで未レビューの分節だけを表示します
command-segment-show-commented = コメントのある分節を表示
command-segment-show-commented-more = 未解決のコメントやメモのある分節だけを表示します
command-segment-match = 一致候補 { $number } を挿入
command-segment-match-more = パネルの一致候補 { $number } を訳文にします
command-segment-name = 名前 { $number } を挿入
command-segment-name-more = パネルの名前 { $number } を、言語ごとに定めた表記でカーソル位置に書きます

group-translate = 翻訳
why-not-translating = 文書は翻訳中です。閲覧に戻るには、{ $action }ください
why-not-not-translating = 文書は閲覧中です。翻訳するには、{ $action }ください
why-not-no-segment = 分節が選ばれていません。分節をクリックしてください
why-not-no-match = この分節に一致候補 { $number } はありません。訳文を入力してください
why-not-no-name-here = この分節に名前 { $number } はありません。先に本文で名前にタグを付けてください
error-segment-locked = 分節「{ $text }」はロックされています。変更するにはロックを解除してください
error-nothing-translated = 分節にまだ訳文がありません。入力するか、原文をコピーしてください
error-nothing-to-translate = 文書に翻訳する文がありません。すべて除外されていないか確認してください
error-nothing-segmented = 対象に分節がなく、この形式には他に書き出せるものがありません。先に文書を分節してください
what-translate-segment = 「{ $text }」を翻訳
what-confirm-segment = 訳文「{ $text }」を確定
what-note-segment = 「{ $text }」の訳文のメモを変更
segment-status = 分節の状態
segment-is-untranslated = 未翻訳
segment-is-draft = 下書き
segment-is-machine-draft = 機械翻訳の下書き
segment-is-translated = 翻訳済み
segment-is-reviewed = レビュー済み
segment-is-locked = ロック済み
segment-engine = { $engine } による下書き
segment-filter = 表示する分節
segment-filter-all = すべて
segment-filter-untranslated = 未翻訳
segment-filter-drafts = 下書き
segment-filter-to-review = レビュー待ち
segment-filter-commented = コメントあり
segment-find = 分節内を検索
segment-none-answers = 該当する分節はありません。
segment-progress = 分節 { $done } / { $segments }
segment-progress-words = 語数 { $done } / { $words }
segment-progress-characters = 文字数 { $done } / { $characters }
segment-place = 分節 { $number } / { $segments }
segment-row = 分節 { $number }、{ $status }: { $source }
segment-field = 分節 { $number } の訳文
segment-field-hint = { $key } で原文をコピー
segment-empty = この文書はまだ翻訳されていません ({ $language })。まず文ごとに分けます。除外箇所はここでも除かれます。
segment-begin = 文に分ける
segment-last = 表示中の最後の分節です
segment-first = 表示中の最初の分節です
segment-all-translated = この文書のすべての分節に訳文があります
segment-choose-cut = 左右の矢印キーで分割する語の間を選びます。Enter で分割、Esc で取りやめます
segment-matches = 一致候補
segment-no-matches = 似た文はまだ翻訳されていません。
segment-match-row = { $percent }: { $text }
segment-match-replaced = 置換: { $changes }
segment-match-penalty = 減点 { $points }
segment-match-scores = 語幹 { $stems }、単語 { $words }、全体 { $all }
segment-names = 名前
segment-no-names = この分節にタグ付きの名前はありません。
segment-name-row = { $source }: { $target } ({ $how })
segment-name-approved = 承認済みの表記
segment-name-alias = この言語での名前
segment-name-canonical = エンティティの名前
segment-name-as-is = 原文のまま (リンクなし)
segment-name-there = 訳文にあります
segment-terms = 用語
segment-term-row = { $source }: { $target } (用語)
segment-comments = コメント
segment-notes = メモ
segment-note-hint = 自分用、またはレビュー担当者向け
segment-none-chosen = 分節を選ぶと、その名前と一致候補がここに表示されます。
segment-changed = { $status } · { $by } · { $at }
segment-reading = 訳文の段落 { $number }
target-language-title = どの言語に翻訳しますか？
target-language-hint = 言語を検索
target-language-go = 翻訳する
target-language-working = 作業言語
target-language-begun = 翻訳中

what-clear-segments =
    { $segments ->
        [1] 「{ $text }」の訳文を消去
       *[other] 分節 { $segments } 件の訳文を消去
    }
what-copy-source =
    { $segments ->
        [1] 「{ $text }」を訳文にコピー
       *[other] 分節 { $segments } 件の原文を訳文にコピー
    }
what-segment-draft =
    { $segments ->
        [1] 「{ $text }」の訳文を下書きに変更
       *[other] 分節 { $segments } 件を下書きに変更
    }
what-segment-translated =
    { $segments ->
        [1] 「{ $text }」を翻訳済みに変更
       *[other] 分節 { $segments } 件を翻訳済みに変更
    }
what-segment-reviewed =
    { $segments ->
        [1] 「{ $text }」の訳文をレビュー済みに変更
       *[other] 分節 { $segments } 件をレビュー済みに変更
    }
what-segment-locked =
    { $segments ->
        [1] 「{ $text }」の訳文をロック
       *[other] 分節 { $segments } 件をロック
    }
segment-selected =
    { $segments ->
        [1] 分節 { $segments } 件を選択中
       *[other] 分節 { $segments } 件を選択中
    }
segment-match-more-of =
    { $segments ->
        [1] ほか { $segments } 件
       *[other] ほか { $segments } 件
    }
segment-filled = 同じ原文の分節 { $segments } 件にも、この訳文を下書きとして適用しました
what-confirm-equal-segments = 訳文「{ $text }」を確定し、同じ原文の分節 { $segments } 件にも下書きとして適用
segment-match-age =
    { $days ->
        [0] 今日
        [1] 昨日
       *[other] { $days } 日前
    }
