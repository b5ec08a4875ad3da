### 文書を分節に分ける。

what-segment =
    { $documents ->
       *[other] { $language } への翻訳用に分節
    } ({ $documents ->
        [1] 「{ $title }」
       *[other] 文書 { $documents } 件
    }、分節 { $segments } 件)
what-split-segment = 分節「{ $text }」を分割
what-merge-segments = 分節「{ $text }」を次の分節と結合
what-segmentation-rules = { $file } の分節規則を採用
what-own-segmentation-rules = 内蔵の分節規則を採用
error-nothing-to-split = ここでは分割できません。分節内の語と語の間にカーソルを置いてください
error-nothing-to-merge = この分節は次の分節と結合できません。最後の分節か、次に除外した箇所があります
cli-segment = 文書を翻訳用の分節に分ける
cli-segment-to = 翻訳先の言語 (例: { $example })
cli-segment-document = この文書だけを対象とする (タイトルの先頭または ID、複数指定可)
cli-segment-rules = 今後セッションで使う分節規則 (SRX)
cli-segment-own-rules = 内蔵の規則に戻す
cli-segment-write-rules = セッションの分節規則を書き出すファイル (SRX)
cli-segment-nothing = --to、--rules、--built-in、--write-rules のいずれかを指定してください
cli-no-such-document = 「{ $name }」という文書はありません。タイトルは文書の表か「glossator stats」で確認できます
cli-several-documents = 「{ $name }」で始まる文書が複数あります。タイトルをもっと長く指定するか、ID を指定してください
result-segmented = { $language } 用の分節 { $segments } 件 (文書 { $documents } 件)
result-segments-kept = 変更なし: { $count }
result-segments-carried = 範囲の異なる分節へ下書きとして移した訳文: { $count }
result-segments-gone = 対応する文がなくなったため削除した訳文: { $count }
result-segments-passed-over = すでにその言語のため対象外とした文書: { $count }
result-rules-written = 分節規則を { $file } に書き出しました
