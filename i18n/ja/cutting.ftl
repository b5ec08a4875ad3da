### ウィンドウでの文書の分節と、セッションの作業言語。

command-target-language = 翻訳先の言語…
command-target-language-more = 文書の翻訳先の言語を、セッションの言語またはほかの言語から選びます
command-languages = 作業言語…
command-languages-more = セッションの翻訳先の言語を表示し、追加、削除、並べ替えを行います
command-segments-cut = この文書を分節し直す
command-segments-cut-more = 現在の規則で文書を分節に分けます。訳文はそれぞれの文に残ります
command-segments-cut-all = すべての文書を分節に分ける
command-segments-cut-all-more = 翻訳先の言語の分節がまだない文書をすべて分節に分けます
command-segments-cut-again = すべて分節し直す
command-segments-cut-again-more = 分節のあるすべての文書を、すべての言語について現在の規則で分け直します。訳文はそれぞれの文に残ります
command-segments-own-rules = 内蔵の分節規則を使う
command-segments-own-rules-more = ファイルから取り込んだ規則を Glossator の規則に戻します
why-not-no-kept-rules = すでに内蔵の分節規則を使っています。SRX ファイルの規則を取り込むには{ $action }ください

segments-all-cut = すべての文書がすでに分節に分けられています ({ $language })
segments-none-cut = 分節に分けられた文書はまだありません
segments-offer-again = 分節し直す

session-languages-title = 作業言語
session-languages-which = どの作業言語を追加しますか?
session-languages-more = セッションはこれらの言語に翻訳されます。先頭の言語が最初に提案されます。
session-languages-none = セッションにはまだ作業言語がありません。
session-languages-add = 言語を追加…
session-languages-up = 上へ移動
session-languages-down = 下へ移動
session-languages-keys = { $up } と { $down } で言語を移動し、{ $remove } で削除します
session-languages-documents =
    { $count ->
        [0] 未着手
       *[other] { $count } 件の文書で翻訳中
    }
session-languages-stays = { $count } 件の文書の訳文 ({ $language }) はセッションに残り、言語を再び追加すると元どおり使えます。
