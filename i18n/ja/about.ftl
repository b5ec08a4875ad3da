### プログラムについて、および異常終了後の表示。

about-version = バージョン { $version }
about-licence = MIT ライセンスまたは Apache License 2.0 のいずれかで利用できる自由ソフトウェアです
about-parts = 画面の描画に egui、文字組みに parley と swash、言語データに ICU4X、メッセージに Fluent を使用しています。いずれも MIT、Apache、Unicode ライセンスの自由ソフトウェアです。
about-faces = 内蔵書体: Ubuntu Light (Ubuntu Font Licence)、Hack (MIT および Bitstream Vera)、Noto Emoji と emoji-icon-font (SIL Open Font License および MIT)。
about-icon = Glossator のアイコン
about-diagnostics = 診断情報をコピー
crash-title = 前回 Glossator が異常終了しました
crash-more = 保存済みと表示された内容は失われていません。下のレポートには、プログラム内で起きたことが記録されています。文書の内容は含まれず、どこにも送信されていません。
crash-report = クラッシュレポート
crash-continue = 続ける
