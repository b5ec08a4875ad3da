### 候補とその提案元

## 履歴に表示する操作

what-propose-anew =
    { $gone ->
        [0] { $mentions } 件の言及を候補として追加
       *[other]
            { $mentions ->
                [0] 候補 { $gone } 件を取り下げ
               *[other] { $mentions } 件の言及を候補として追加し、以前の候補 { $gone } 件を取り下げ
            }
    }
what-switch-list-on = 名前リスト「{ $name }」をオンに変更
what-switch-list-off =
    { $mentions ->
        [0] 名前リスト「{ $name }」をオフに変更
       *[other] 名前リスト「{ $name }」をオフにし、候補 { $mentions } 件を削除
    }
what-switch-names-on = 確定済みの名前による提案をオンに変更
what-switch-names-off =
    { $mentions ->
        [0] 確定済みの名前による提案をオフに変更
       *[other] 確定済みの名前による提案をオフにし、候補 { $mentions } 件を削除
    }
what-switch-learned-on = 学習による提案をオンに変更
what-switch-learned-off =
    { $mentions ->
        [0] 学習による提案をオフに変更
       *[other] 学習による提案をオフにし、候補 { $mentions } 件を削除
    }
what-differ-entities = 「{ $name }」と「{ $other }」を別のエンティティと記録

## ダイアログ

proposals-title = 候補のレビュー
proposals-sources = 提案元
proposals-open-ones = 未決の候補
proposals-source-names = このセッションで確定した名前
proposals-source-list = リスト「{ $name }」
proposals-source-learned = 判断からの学習
proposals-source-other = インポートと、ファイルのリストによるタグ
proposals-basis-names =
    { $entities ->
        [0] 確定した言及の表記から
       *[other] 確定した言及とエンティティ { $entities } 件の名前から
    }
proposals-basis-list = { $entries } 項目
proposals-basis-learned = { $time } に { $decisions } 件の判断から学習
proposals-basis-unlearned = 次に提案するときに学習します
proposals-basis-other = 切り替えはできません
proposals-count-open =
    { $count ->
        [0] 未決なし
       *[other] 未決 { $count } 件
    }
proposals-keep-learning = 作業中にバックグラウンドで学習
proposals-propose = 今すぐ提案
proposals-group = { $label } · { $source } · { $count } か所
proposals-none = 判断を待つ候補はありません。言及をいくつか確定するか、名前リストを追加してから提案してください。
proposals-looking = 未決の候補を探しています…
proposals-summary = 未決 { $places } 件、名前 { $names } 件
proposals-places = { $count } か所
proposals-likely = 確率 { $percent }
proposals-part = { $on }/{ $all }
proposals-row = { $name }、{ $places }
proposals-keys = Enter で確定 (未表示の箇所があれば先に表示) · Backspace で却下 · Q で要確認 · 1–9 または T で別のラベルを付けて確定 · → で各所を表示 · Space で選択 · O で開く
proposals-show = { $count } か所を表示
proposals-enter-shows = { $count } か所を表示
proposals-enter-accepts = { $count } 件を確定
proposals-accept =
    { $count ->
        [1] 確定
       *[other] { $count } 件を確定
    }
proposals-accept-so = このラベルで確定
proposals-reject =
    { $count ->
        [1] 却下
       *[other] { $count } 件を却下
    }
proposals-close = 閉じる
proposals-unseen = 下にある { $count } 件の名前はまだ表示されていないため、未決のまま残ります
proposals-accepted = 候補 { $count } 件を確定しました
proposals-rejected = 候補 { $count } 件を却下しました

## 提案の結果

proposals-withdrawn = 新しい候補はありません。以前の候補 { $count } 件を取り下げました
proposals-all-off = 提案元がすべてオフになっています。先にいずれかをオンにしてください
task-warming = 候補
status-proposals = 新しい候補 { $count } 件: { $key }
status-proposals-more = バックグラウンドで学習した結果を取り込みます

## 言及が候補になった理由 (インスペクター)

reason-list = リスト「{ $list }」から: { $entry }
reason-list-alone = リスト「{ $list }」から
reason-list-gone = 削除された名前リストから
reason-name =
    { $count ->
        [0] 「{ $name }」の名前と同じ
       *[other] 「{ $name }」の確定した言及 { $count } 件と同じ
    }
reason-learned = 学習: 確率 { $percent }
reason-learned-unsure = 判断からの学習
proposals-unread = まだ表示していない箇所が { $count } 件あります
proposals-questioned = 候補 { $count } 件を要確認にしました
