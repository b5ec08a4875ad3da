### 別の文字コードで文書を読み直す。

encoding-title = 文字コード
encoding-about = 「{ $title }」(ファイル: { $file })
encoding-filter = 文字コードを検索
encoding-none = その名前の文字コードはありません。
encoding-present = 現在
encoding-preview = 本文の冒頭
encoding-reading = ファイルを読み込み中…
encoding-same = 文書は現在この文字コードで読み込まれています。
encoding-comparing = 言及への影響を確認中…
encoding-malformed = この文字コードでは読めない箇所が { $count } か所あります。
encoding-unchanged = 本文は変わらず、言及もすべてそのままです。
encoding-no-mentions = 言及はまだありません。本文だけが変わります。
encoding-outcome = 言及は新しい本文の対応する位置に移ります。そのまま: { $same } 件、本文が変わり要確認: { $changed } 件、なくなる: { $gone } 件。元に戻すこともできます。
encoding-go = 読み直す

encoding-unicode = Unicode
encoding-western = 西ヨーロッパ言語
encoding-central-european = 中央ヨーロッパ言語
encoding-baltic = バルト語、北欧語、ケルト語、マルタ語
encoding-greek = ギリシャ語
encoding-turkish = トルコ語
encoding-cyrillic = キリル文字
encoding-arabic = アラビア語
encoding-hebrew = ヘブライ語
encoding-japanese = 日本語
encoding-chinese = 中国語
encoding-korean = 韓国語
encoding-thai = タイ語
encoding-vietnamese = ベトナム語
