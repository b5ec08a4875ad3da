## ファイルで出入りする翻訳と用語

format-text-target = 訳文のプレーンテキスト
format-html-target = 訳文のウェブページ (名前に印付き)
format-html-bilingual = 原文と訳文を並べたウェブページ
format-docx = 訳文の Word 文書
format-docx-bilingual = 原文と訳文を表に並べた Word 文書
format-xliff12 = ほかの翻訳ツール用 (名前に印付き、再インポート可)
format-xliff21 = 新しい版。対応するツール用 (再インポート可)
format-tbx = TBX v3 (用語と承認済みの表記)
format-tbx2008 = 多くの翻訳ツールが読める版 (用語と承認済みの表記)
format-terms-csv = 用語と承認済みの表記の表
format-srx = セッションの分節規則

dropped-not-translated = 訳文のない分節 { $count } 件
dropped-controls = XML で使えない制御文字 { $count } 個
dropped-crossing = ほかと交差する言及 { $count } 件
dropped-mentions = 言及 { $count } 件
dropped-other-language = 大半と言語が異なる文書 { $count } 件

export-would-write-translated =
    { $segments ->
        [0] 文書 { $documents } 件、訳文のある分節なし
       *[other] 文書 { $documents } 件の訳文のある分節 { $segments } 件
    }
export-would-write-terms = 名前の表記 { $entities } 件、用語 { $terms } 件
export-to = 翻訳先の言語
export-to-none = 翻訳のために分節に分けた文書はまだありません
export-skip-untranslated = 未翻訳の部分を含めない
exported-translated = 訳文のある分節
exported-terms = 用語

result-exported-translated = { $file } にエクスポートしました (訳文のある分節 { $segments } 件、文書 { $documents } 件)
result-exported-translated-mentions = { $file } にエクスポートしました (訳文のある分節 { $segments } 件、言及 { $mentions } 件、文書 { $documents } 件)
result-exported-terms = { $file } にエクスポートしました (名前の表記 { $entities } 件、用語 { $terms } 件)
result-imported-translations = { $file } の翻訳: 新規 { $new } 件、変更 { $changed } 件、同一 { $equal } 件、訳文なし { $untranslated } 件、ロック済み { $refused } 件、原文が異なる { $differing } 件、不明 { $unknown } 件
result-imported-terms = { $file } の用語: 新規 { $new } 件、追記 { $changed } 件、既知 { $same } 件、訳語が異なる { $conflicts } 件
what-import-translations = { $file } から翻訳をインポート (分節 { $segments } 件)
what-import-terms = { $file } から用語をインポート (用語と名前 { $terms } 件)

problem-segments-overlap = 分節「{ $text }」が、先に読み取った分節「{ $other }」と重なっています。この分節はインポートしませんでした
problem-unknown-segment = 「{ $text }」はこのセッションの分節ではありません。訳文はインポートしていません
problem-source-differs = エクスポート後に原文が変わっています (ファイルでは「{ $text }」)。訳文はインポートしていません
problem-locked-segment = 分節「{ $text }」はロックされています。訳文は変更していません
problem-other-rendering = 「{ $term }」の訳語はファイルでは「{ $theirs }」、セッションでは「{ $ours }」です。セッションの訳語を残しました

cli-export-to = 翻訳の言語 (例: { $example })。省略時は形式が許せばすべて、そうでなければ最初にあるもの
cli-export-skip-untranslated = 訳文のテキストから未翻訳の部分を除く

dropped-broken-rules = 使えない規則 { $count } 件
export-would-write-rules = 分節規則 { $rules } 件
result-exported-rules = 分節規則 { $rules } 件を { $file } に書き出しました
result-imported-rules = { $file } の分節規則 { $rules } 件を採用しました。次に文書を分節へ分けるときから使われます。
pick-filter-translations = 翻訳、用語、分節規則

import-done-translations =
    { $new ->
        [0] 新しい訳文はありません
       *[other] { $new }件の訳文を取り込みました
    }{ $changed ->
        [0] {""}
       *[other] 。変更{ $changed }件
    }{ $locked ->
        [0] {""}
       *[other] 。ロック中のため未変更{ $locked }件
    }{ $unfit ->
        [0] {""}
       *[other] 。該当する分節なし{ $unfit }件
    }
import-done-terms =
    { $new ->
        [0] 新しい用語はありません
       *[other] { $new }件の用語を取り込みました
    }{ $changed ->
        [0] {""}
       *[other] 。補完{ $changed }件
    }{ $conflicts ->
        [0] {""}
       *[other] 。訳語が異なるため未変更{ $conflicts }件
    }
import-report-title = インポートした訳文
import-report-listed = 一覧の対象
import-report-all = すべて ({ $count })
import-report-new = 新規 ({ $count })
import-report-text = 訳文の変更 ({ $count })
import-report-rest = 訳文は同じ ({ $count })
import-report-none = 該当する訳文はありません
import-report-keys = Enterで分節へ移動 · 左右キーで対象を切り替え · 削除は取り消し線、追加は下線
import-report-undo = インポートを元に戻す
import-report-row = { $document }、分節{ $number }: { $text }
import-report-row-text = { $document }、分節{ $number }: { $from } → { $to }
import-changed-status = 状態: { $from } → { $to }
command-import-report = インポートした訳文
command-import-report-more = 前回のインポートによる訳文の変更を単語ごとに表示します
why-not-nothing-returned = セッションを開いてから訳文はインポートされていません。{ $keys }でXLIFFファイルをインポートしてください
