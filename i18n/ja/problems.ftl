### セッションやインポートするファイルの問題点と、その場所

## 場所

place-file = { $file }
place-line = { $file }、{ $line } 行目
place-pointer = { $file }、位置 { $pointer }
place-document = 「{ $title }」
place-range = 「{ $title }」、文字位置 { $start }～{ $end }
problem-at = { $place }: { $problem }

## 重大さ

severity-note = 情報
severity-warning = 警告
severity-error = エラー

## レコードの種類

kind-session = セッション
kind-scheme = ラベル体系
kind-label = ラベル
kind-relation-kind = 関係の種類
kind-reviewer = レビュー担当者
kind-entity = エンティティ
kind-term = 用語
kind-list = 名前リスト
kind-list-entry = 名前リストの項目
kind-memory = 翻訳メモリ
kind-document = 文書
kind-head = 文書情報
kind-text = テキスト
kind-mention = 言及
kind-relation = 関係
kind-comment = コメント
kind-segment = 分節

## セッションのフォルダー

problem-bad-record = この行は読み取れないため飛ばしました ({ $detail })。ファイルの残りの部分は読み取りました
problem-bad-file = このファイルは読み取れません ({ $detail })。ほかはすべて開きました
problem-missing-file = このファイルがありません
problem-backup-at = このファイルの以前の内容が { $path } にあります
problem-text-differs = このテキストは、タグを付けたときのものと異なります。別のプログラムによって変更されました。合わなくなった言及があれば、取り外して保管しました
problem-changed-outside = このファイルは別のプログラムによって変更されました。その内容を採用し、含まれていなかったセッションの変更を適用し直しました
problem-journal-torn = ジャーナルの末尾に、異常終了で途切れた行があります ({ $bytes } バイト)。その内容は、まだ保存済みとは通知されていませんでした
problem-journal-damaged = ジャーナルの行が壊れているため飛ばしました ({ $detail })
problem-journal-gap = ジャーナルに、番号 { $after } と番号 { $before } の間の変更がありません
problem-text-missing = テキスト { $hash } がセッションのどこにもありません。バックアップからテキストを復元するまで、文書は表示できません
problem-does-not-fit = テキストに合わないため、取り外して保管しました: { $kind } { $id }。元のファイルはバックアップにあります
problem-set-aside = テキストに合わない情報を { $count } 件、取り外して保管しました
problem-doubled-id = この ID は重複しています: { $kind } { $id }。片方のレコードだけを残しました
problem-dangling = 参照先が存在しません: { $names } { $missing } (参照元: { $kind } { $id })
problem-off-cluster = 言及「{ $text }」の始まりまたは終わりが、1 つの文字の途中にあります
problem-overlap = 言及「{ $text }」と「{ $other }」の重なり方を、ラベル体系が許していません
problem-unfit-value = 値「{ $value }」は属性 { $key } に合いません
problem-same-mention = 言及「{ $text }」がここに重複しています
problem-read-only = フォルダーに書き込めません。セッションは読み取り専用で開いています
problem-open-elsewhere = セッションは別の場所で開かれています ({ $by })。ここでは読み取り専用で開いています

## インポートするファイル

problem-malformed = { $encoding } として正しくない箇所を { $count } か所、� に置き換えました。文字化けがある場合は、別の文字コードを選んでください
problem-empty-text = ファイルにテキストがありません
problem-imported-before = このファイルは「{ $title }」としてインポート済みです。再度のインポートは行いませんでした
problem-same-text = 「{ $title }」とテキストがまったく同じです
problem-line-ends = テキストの改行コードを統一しました。ファイル自体は元のまま保管しています
problem-language-unknown = 言語を判別できませんでした。言語を指定してください
problem-too-many = レコードが { $limit } 件を超えています。残りは飛ばしました

## 名前リスト

problem-missing-column = 列「{ $column }」がありません
problem-empty-field = 「{ $column }」が空です。この行は飛ばしました
problem-ragged-row = この行の列が 1 行目と一致しません ({ $detail })
problem-unknown-label = ラベル「{ $label }」はセッションにありません。ラベルを追加するか、ファイルを修正してください
problem-bad-language = 「{ $tag }」は言語タグではありません。「任意の言語」として扱います
problem-shared-form = 「{ $form }」は複数のエンティティ ({ $entities }) に共通の名前です。その言及はどのエンティティにもリンクしません
problem-shared-by-labels = 「{ $form }」は複数のラベル ({ $labels }) に登録されています。最初のラベルを使い、エンティティにはリンクしません

## タグ付き JSON

problem-bad-value = 値が正しくありません (必要な値: { $expected }、実際の値: { $found })
problem-quote-differs = ファイルの引用は「{ $quote }」ですが、テキストのこの位置は「{ $found }」です。この項目はインポートしませんでした
problem-out-of-bounds = 文字位置 { $start }～{ $end } はテキスト (全 { $length } 文字) の範囲外です。この項目はインポートしませんでした
problem-utf16-differs = UTF-16 の位置 { $start }～{ $end } が、コードポイントの位置と異なる箇所を指しています。コードポイントの位置を使いました
problem-unknown-entity = エンティティ「{ $entity }」はファイルにありません。言及はリンクなしでインポートしました
problem-text-conflict = この文書は、異なるテキストでセッションにすでにあります。セッションの文書は変更しませんでした
problem-conflict = 異なる内容でセッションにすでにあります: { $kind } { $id }。セッションの内容を残しました
problem-journal-foreign = ジャーナルは別のセッション ({ $session }) のものです。backups/damaged に移し、内容は適用していません
problem-text-restored = 本文が変更されていたか、見つからなかったため、インポート元のファイルから復元しました
problem-id-renewed = ID が重複しています: { $kind } { $id }。後のレコードには新しい ID を付けました
problem-bad-from-here = ここから先は読み取れません ({ $detail })。それより前の内容は取り込みました

## ファイルの一部を読み取れない理由

unread-ends-too-soon = ファイルが途中で終わっています
unread-too-deep = 要素の入れ子が { $limit } を超えています
unread-too-long = { $limit } バイトを超えるテキストがあります
unread-too-many-parts = 部分が { $limit } を超えています
unread-in-itself = { $tag } の中に { $tag } があります
unread-closes-nothing = { $tag } に対応する開始タグがありません
unread-without-end = 終わりのない単位が { $units } 個あります
unread-character = 文字 { $character } は XML では使えません
unread-reference = { $reference } が何を表すか定義されていません
unread-pattern-too-large = パターンが大きくなりすぎます
problem-unread-part = この部分は読み取れないため飛ばしました ({ $why })。ファイルの残りの部分は読み取りました
problem-no-language = 「{ $tag }」は言語タグではないため、該当する部分を飛ばしました
problem-other-language = 訳文の言語は { $found } で、分節の { $wanted } と異なるため、取り込んでいません
