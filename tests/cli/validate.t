# Drafts of advisories are checked without a store: by their form, their words, and what one part says of another.
$ vulnctl validate drafts/gateway.yaml office/draft-router.yaml
| drafts/gateway.yaml: 指摘事項はありません
| office/draft-router.yaml: 指摘事項はありません
| 2件のファイル: エラー0件、警告0件、参考0件
$ vulnctl validate drafts/gateway-faults.yaml
| drafts/gateway-faults.yaml:2:6: エラー: jvn「JVN＃00000003」の書式が正しくありません [draft.jvn]
|     全角の文字があります。半角で「JVN#00000003」と書いてください
| drafts/gateway-faults.yaml:14:46: 警告: 英語の項目に日本語の文字があります: 製 (U+88FD) [text.english]
|     英語で書いてください
| drafts/gateway-faults.yaml:38:5: エラー: バージョンの範囲が両言語で異なります: 「7.3.7 より前のバージョン」と「7.3.7 and earlier」 [draft.version.meaning]
|     「より前」は prior to、「以前」「およびそれ以前」は and earlier に当たります
| drafts/gateway-faults.yaml:57:80: エラー: 概念実証コードまたは攻撃の手順と思われる語があります: 「POST 」 [leak.exploit]
|     攻撃を再現できる記述は公表文に書きません
| drafts/gateway-faults.yaml:80:16: エラー: スコア「6.1」がベクタから計算した値と異なります [draft.cvss.score]
|     ベクタから計算した値は 5.4 です
| drafts/gateway-faults.yaml:95:24: 警告: 機種依存文字などの互換文字があります: ① (U+2460) [text.compatibility]
|     ほかの文字で書いてください（例: ㈱ は 株式会社、① は 1）
| drafts/gateway-faults.yaml:142:11: 警告: リンクに追跡用の引数「utm_source」があります [draft.link.tracking]
|     引数を除いたURLにしてください
| drafts/gateway-faults.yaml:145:5: 参考: 「leak.phone」に当たる指摘はこの行にありません [ignore.unused]
|     不要になった vulnctl-ignore は削除してください
| drafts/gateway-faults.yaml:167:11: エラー: 更新履歴の最初の日（2025-02-12）が公表日（2025-02-13）と異なります [draft.history.first]
|     公表日は日本時間の日付です。どちらかを直してください
? 1
$ vulnctl --lang en validate drafts/gateway-faults.yaml
| drafts/gateway-faults.yaml:2:6: error: jvn "JVN＃00000003" is not in the right form [draft.jvn]
|     it has full-width characters; write "JVN#00000003"
| drafts/gateway-faults.yaml:14:46: warning: there is a Japanese character in English: 製 (U+88FD) [text.english]
|     write it in English
| drafts/gateway-faults.yaml:38:5: error: the range of versions differs: "7.3.7 より前のバージョン" and "7.3.7 and earlier" [draft.version.meaning]
|     「より前」 is "prior to"; 「以前」 and 「およびそれ以前」 are "and earlier"
| drafts/gateway-faults.yaml:57:80: error: this looks like a proof of concept: "POST " [leak.exploit]
|     an advisory holds nothing by which an attack can be repeated
| drafts/gateway-faults.yaml:80:16: error: the score "6.1" is not what the vector gives [draft.cvss.score]
|     the vector gives 5.4
| drafts/gateway-faults.yaml:95:24: warning: there is a compatibility character: ① (U+2460) [text.compatibility]
|     write it in other characters, such as 株式会社 for ㈱ and 1 for ①
| drafts/gateway-faults.yaml:142:11: warning: the link has the tracking parameter "utm_source" [draft.link.tracking]
|     take it out of the URL
| drafts/gateway-faults.yaml:145:5: note: nothing of leak.phone is found there [ignore.unused]
|     remove what is no longer needed
| drafts/gateway-faults.yaml:167:11: error: the history begins on 2025-02-12, and the publication is of 2025-02-13 [draft.history.first]
|     both are days in Japan; correct one of them
? 1

# One that cannot be read does not keep the others from being checked.
$ vulnctl validate drafts/csaf.json none.yaml office/draft-viewer.yaml "drafts/broken, 100%.yaml"
| drafts/csaf.json:1:1: エラー: プロファイル csaf_security_advisory では product_tree が必要です [6.1.27.4]
| drafts/csaf.json:1:1: エラー: プロファイル csaf_security_advisory では vulnerabilities が必要です [6.1.27.11]
| drafts/csaf.json:1:14: エラー: 「document」に必須の項目「publisher」がありません [schema]
| drafts/csaf.json:1:14: エラー: 「document」に必須の項目「title」がありません [schema]
| drafts/csaf.json:1:14: エラー: 「document」に必須の項目「tracking」がありません [schema]
| drafts/csaf.json:1:14: 警告: TLP ラベルがありません [6.2.10]
| drafts/csaf.json:1:14: 警告: この文書の正規の URL がありません [6.2.11]
| drafts/csaf.json:1:14: 警告: 文書の言語（lang）がありません [6.2.12]
| drafts/csaf.json: 実施していない検査: 6.3.6, 6.3.7（外部の URL への接続が必要なため行いません）
| drafts/csaf.json: 実施していない検査: 6.3.8（綴りや文法の検査器が必要なため行いません）
| エラー: none.yaml: 開けません（ファイルまたはフォルダーがありません） [file.unreadable]
| office/draft-viewer.yaml: 指摘事項はありません
| drafts/broken, 100%.yaml:2:1: エラー: YAML として読み取れません（end of sequence flow not found） [file.unreadable]
|     字下げ、引用符、コロンの後の空白を確認してください
| 4件のファイル: エラー7件、警告3件、参考0件
? 6
$ vulnctl --lang en validate drafts/csaf.json none.yaml office/draft-viewer.yaml "drafts/broken, 100%.yaml"
| drafts/csaf.json:1:1: error: the profile csaf_security_advisory needs a product_tree [6.1.27.4]
| drafts/csaf.json:1:1: error: the profile csaf_security_advisory needs vulnerabilities [6.1.27.11]
| drafts/csaf.json:1:14: error: "document" lacks the required member "publisher" [schema]
| drafts/csaf.json:1:14: error: "document" lacks the required member "title" [schema]
| drafts/csaf.json:1:14: error: "document" lacks the required member "tracking" [schema]
| drafts/csaf.json:1:14: warning: there is no TLP label [6.2.10]
| drafts/csaf.json:1:14: warning: there is no canonical URL [6.2.11]
| drafts/csaf.json:1:14: warning: the document's language, lang, is missing [6.2.12]
| drafts/csaf.json: tests that were not run: 6.3.6, 6.3.7 (it needs the network)
| drafts/csaf.json: tests that were not run: 6.3.8 (it needs a spelling or grammar checker)
| error: none.yaml: cannot be opened (No such file or directory) [file.unreadable]
| office/draft-viewer.yaml: nothing found
| drafts/broken, 100%.yaml:2:1: error: cannot be read as YAML (end of sequence flow not found) [file.unreadable]
|     check the indentation, the quotes and the space after each colon
| 4 files: errors 7, warnings 3, notes 0
? 6

# From standard input.
$ vulnctl validate - < office/draft-viewer.yaml
| (stdin): 指摘事項はありません

# For programs.
$ vulnctl validate drafts/gateway-faults.yaml --format json
| {
|   "kind": "validation",
|   "version": 1,
|   "data": {
|     "files": [
|       {
|         "file": "drafts/gateway-faults.yaml",
|         "readable": true,
|         "findings": [
|           {
|             "rule": "draft.jvn",
|             "severity": "error",
|             "message": "jvn「JVN＃00000003」の書式が正しくありません",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 2,
|             "column": 6,
|             "hint": "全角の文字があります。半角で「JVN#00000003」と書いてください"
|           },
|           {
|             "rule": "text.english",
|             "severity": "warning",
|             "message": "英語の項目に日本語の文字があります: 製 (U+88FD)",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 14,
|             "column": 46,
|             "hint": "英語で書いてください"
|           },
|           {
|             "rule": "draft.version.meaning",
|             "severity": "error",
|             "message": "バージョンの範囲が両言語で異なります: 「7.3.7 より前のバージョン」と「7.3.7 and earlier」",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 38,
|             "column": 5,
|             "hint": "「より前」は prior to、「以前」「およびそれ以前」は and earlier に当たります"
|           },
|           {
|             "rule": "leak.exploit",
|             "severity": "error",
|             "message": "概念実証コードまたは攻撃の手順と思われる語があります: 「POST 」",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 57,
|             "column": 80,
|             "hint": "攻撃を再現できる記述は公表文に書きません"
|           },
|           {
|             "rule": "draft.cvss.score",
|             "severity": "error",
|             "message": "スコア「6.1」がベクタから計算した値と異なります",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 80,
|             "column": 16,
|             "hint": "ベクタから計算した値は 5.4 です"
|           },
|           {
|             "rule": "text.compatibility",
|             "severity": "warning",
|             "message": "機種依存文字などの互換文字があります: ① (U+2460)",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 95,
|             "column": 24,
|             "hint": "ほかの文字で書いてください（例: ㈱ は 株式会社、① は 1）"
|           },
|           {
|             "rule": "draft.link.tracking",
|             "severity": "warning",
|             "message": "リンクに追跡用の引数「utm_source」があります",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 142,
|             "column": 11,
|             "hint": "引数を除いたURLにしてください"
|           },
|           {
|             "rule": "ignore.unused",
|             "severity": "note",
|             "message": "「leak.phone」に当たる指摘はこの行にありません",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 145,
|             "column": 5,
|             "hint": "不要になった vulnctl-ignore は削除してください"
|           },
|           {
|             "rule": "draft.history.first",
|             "severity": "error",
|             "message": "更新履歴の最初の日（2025-02-12）が公表日（2025-02-13）と異なります",
|             "file": "drafts/gateway-faults.yaml",
|             "line": 167,
|             "column": 11,
|             "hint": "公表日は日本時間の日付です。どちらかを直してください"
|           }
|         ],
|         "not_run": []
|       }
|     ],
|     "errors": 5,
|     "warnings": 3,
|     "notes": 1
|   }
| }
? 1
$ vulnctl --lang en validate office/draft-viewer.yaml --json
| {
|   "kind": "validation",
|   "version": 1,
|   "data": {
|     "files": [
|       {
|         "file": "office/draft-viewer.yaml",
|         "readable": true,
|         "findings": [],
|         "not_run": []
|       }
|     ],
|     "errors": 0,
|     "warnings": 0,
|     "notes": 0
|   }
| }
$ vulnctl --lang en validate drafts/gateway-faults.yaml "drafts/broken, 100%.yaml" --format github
| ::error file=drafts/gateway-faults.yaml,line=2,col=6,title=draft.jvn::jvn "JVN＃00000003" is not in the right form%0Ait has full-width characters; write "JVN#00000003"
| ::warning file=drafts/gateway-faults.yaml,line=14,col=46,title=text.english::there is a Japanese character in English: 製 (U+88FD)%0Awrite it in English
| ::error file=drafts/gateway-faults.yaml,line=38,col=5,title=draft.version.meaning::the range of versions differs: "7.3.7 より前のバージョン" and "7.3.7 and earlier"%0A「より前」 is "prior to"; 「以前」 and 「およびそれ以前」 are "and earlier"
| ::error file=drafts/gateway-faults.yaml,line=57,col=80,title=leak.exploit::this looks like a proof of concept: "POST "%0Aan advisory holds nothing by which an attack can be repeated
| ::error file=drafts/gateway-faults.yaml,line=80,col=16,title=draft.cvss.score::the score "6.1" is not what the vector gives%0Athe vector gives 5.4
| ::warning file=drafts/gateway-faults.yaml,line=95,col=24,title=text.compatibility::there is a compatibility character: ① (U+2460)%0Awrite it in other characters, such as 株式会社 for ㈱ and 1 for ①
| ::warning file=drafts/gateway-faults.yaml,line=142,col=11,title=draft.link.tracking::the link has the tracking parameter "utm_source"%0Atake it out of the URL
| ::notice file=drafts/gateway-faults.yaml,line=145,col=5,title=ignore.unused::nothing of leak.phone is found there%0Aremove what is no longer needed
| ::error file=drafts/gateway-faults.yaml,line=167,col=11,title=draft.history.first::the history begins on 2025-02-12, and the publication is of 2025-02-13%0Aboth are days in Japan; correct one of them
| ::error file=drafts/broken%2C 100%25.yaml,line=2,col=1,title=file.unreadable::cannot be read as YAML (end of sequence flow not found)%0Acheck the indentation, the quotes and the space after each colon
? 6
$ vulnctl validate drafts/gateway-faults.yaml office/draft-viewer.yaml "drafts/broken, 100%.yaml" --format junit
| <?xml version="1.0" encoding="UTF-8"?>
| <testsuites name="vulnctl validate" tests="11" failures="8" errors="1">
|   <testsuite name="drafts/gateway-faults.yaml" tests="9" failures="8" errors="0">
|     <testcase classname="drafts/gateway-faults.yaml" name="draft.jvn (2:6)">
|       <failure type="error" message="jvn「JVN＃00000003」の書式が正しくありません">drafts/gateway-faults.yaml:2:6: jvn「JVN＃00000003」の書式が正しくありません — 全角の文字があります。半角で「JVN#00000003」と書いてください</failure>
|     </testcase>
|     <testcase classname="drafts/gateway-faults.yaml" name="text.english (14:46)">
|       <failure type="warning" message="英語の項目に日本語の文字があります: 製 (U+88FD)">drafts/gateway-faults.yaml:14:46: 英語の項目に日本語の文字があります: 製 (U+88FD) — 英語で書いてください</failure>
|     </testcase>
|     <testcase classname="drafts/gateway-faults.yaml" name="draft.version.meaning (38:5)">
|       <failure type="error" message="バージョンの範囲が両言語で異なります: 「7.3.7 より前のバージョン」と「7.3.7 and earlier」">drafts/gateway-faults.yaml:38:5: バージョンの範囲が両言語で異なります: 「7.3.7 より前のバージョン」と「7.3.7 and earlier」 — 「より前」は prior to、「以前」「およびそれ以前」は and earlier に当たります</failure>
|     </testcase>
|     <testcase classname="drafts/gateway-faults.yaml" name="leak.exploit (57:80)">
|       <failure type="error" message="概念実証コードまたは攻撃の手順と思われる語があります: 「POST 」">drafts/gateway-faults.yaml:57:80: 概念実証コードまたは攻撃の手順と思われる語があります: 「POST 」 — 攻撃を再現できる記述は公表文に書きません</failure>
|     </testcase>
|     <testcase classname="drafts/gateway-faults.yaml" name="draft.cvss.score (80:16)">
|       <failure type="error" message="スコア「6.1」がベクタから計算した値と異なります">drafts/gateway-faults.yaml:80:16: スコア「6.1」がベクタから計算した値と異なります — ベクタから計算した値は 5.4 です</failure>
|     </testcase>
|     <testcase classname="drafts/gateway-faults.yaml" name="text.compatibility (95:24)">
|       <failure type="warning" message="機種依存文字などの互換文字があります: ① (U+2460)">drafts/gateway-faults.yaml:95:24: 機種依存文字などの互換文字があります: ① (U+2460) — ほかの文字で書いてください（例: ㈱ は 株式会社、① は 1）</failure>
|     </testcase>
|     <testcase classname="drafts/gateway-faults.yaml" name="draft.link.tracking (142:11)">
|       <failure type="warning" message="リンクに追跡用の引数「utm_source」があります">drafts/gateway-faults.yaml:142:11: リンクに追跡用の引数「utm_source」があります — 引数を除いたURLにしてください</failure>
|     </testcase>
|     <testcase classname="drafts/gateway-faults.yaml" name="ignore.unused (145:5)">
|       <system-out>「leak.phone」に当たる指摘はこの行にありません</system-out>
|     </testcase>
|     <testcase classname="drafts/gateway-faults.yaml" name="draft.history.first (167:11)">
|       <failure type="error" message="更新履歴の最初の日（2025-02-12）が公表日（2025-02-13）と異なります">drafts/gateway-faults.yaml:167:11: 更新履歴の最初の日（2025-02-12）が公表日（2025-02-13）と異なります — 公表日は日本時間の日付です。どちらかを直してください</failure>
|     </testcase>
|   </testsuite>
|   <testsuite name="office/draft-viewer.yaml" tests="1" failures="0" errors="0">
|     <testcase classname="office/draft-viewer.yaml" name="validate"/>
|   </testsuite>
|   <testsuite name="drafts/broken, 100%.yaml" tests="1" failures="0" errors="1">
|     <testcase classname="drafts/broken, 100%.yaml" name="file.unreadable (2:1)">
|       <error type="error" message="YAML として読み取れません（end of sequence flow not found）">drafts/broken, 100%.yaml:2:1: YAML として読み取れません（end of sequence flow not found） — 字下げ、引用符、コロンの後の空白を確認してください</error>
|     </testcase>
|   </testsuite>
| </testsuites>
? 6

# The rules.
$ vulnctl validate --rules
| draft.jvn  エラー
|     JVN番号がある。書式はJVN#、JVNVU#またはJVNTA#と8桁の数字
| draft.jvndb  エラー
|     JVN iPediaの番号の書式はJVNDB-西暦4桁-6桁
| draft.cases  エラー
|     対象の取扱番号がある
| draft.cases.twice  警告
|     取扱番号は重複しない
| draft.cve  エラー
|     CVE番号の書式はCVE-西暦4桁-4桁以上
| draft.cve.twice  エラー
|     1つのCVE番号は1つの脆弱性だけに付く
| draft.cves.unknown  エラー
|     cves に書くCVE番号は vulnerabilities のいずれかのもの
| draft.cwe  エラー
|     CWE番号の書式はCWE-数字
| draft.cwe.unknown  警告
|     CWE番号が一覧にある
| draft.cwe.kind  警告
|     CWE番号はカテゴリー、ビュー、廃止されたものではない
| draft.affected.cpe  エラー
|     cpe はCPE 2.3の書式
| draft.affected.purl  エラー
|     purl はパッケージURLの書式
| draft.title.ja, .en  エラー
|     題名がある
| draft.title.several  警告
|     題名の「複数の脆弱性」は、脆弱性が2件以上のときに限る
| draft.overview.ja, .en  エラー
|     概要がある
| draft.affected  エラー
|     影響を受けるシステムがある
| draft.affected.product.ja, .en  エラー
|     製品名がある
| draft.affected.version.ja, .en  エラー
|     バージョンは両言語にある
| draft.affected.note.ja, .en  エラー
|     補足は両言語にある
| draft.affected.twice  警告
|     同じ製品の同じバージョンは重複しない
| draft.affected.vendor  エラー
|     vendor は vendors のいずれかを指す
| draft.version.unread  参考
|     バージョンの範囲を読み取れる
| draft.version.meaning  エラー
|     バージョンの範囲は両言語で同じ
| draft.details.ja, .en  エラー
|     詳細情報は両言語にある
| draft.vulnerability.name.ja, .en  エラー
|     脆弱性の名称は両言語にある
| draft.vulnerability.impact.ja, .en  エラー
|     脆弱性ごとの影響は両言語にある
| draft.impact.ja, .en  エラー
|     想定される影響がある
| draft.addendum.ja, .en  エラー
|     補足情報は両言語にある
| draft.cvss.version  エラー
|     CVSSのバージョンはベクタのもの
| draft.cvss.vector  エラー
|     CVSSのベクタを読み取れる
| draft.cvss.score  エラー
|     CVSSのスコアはベクタから計算した値
| draft.cvss.twice  エラー
|     1つの脆弱性に同じバージョンのCVSSは1つ
| draft.cvss.v2  エラー
|     2024年4月1日以降の公表にCVSS v2は付けない
| draft.solutions  エラー
|     対策方法がある
| draft.solution.kind  エラー
|     対策方法の種類がある
| draft.solution.heading.ja, .en  エラー
|     対策方法の見出しは両言語にある
| draft.solution.text.ja, .en  エラー
|     対策方法の本文がある
| draft.solution.products  エラー
|     対策方法の products は影響を受ける製品を指す
| draft.solution.contradiction  エラー
|     同じ製品に利用中止とアップデートまたはパッチを並べない
| draft.solution.do_not_use  警告
|     利用中止の対策は、使用しないことを述べる
| draft.solution.support_ended  警告
|     利用中止の対策は、サポートが終了していることを述べる（公表判定の案件を除く）
| draft.solution.no_fix  警告
|     利用中止の対策は、修正の予定がないことを述べる（公表判定の案件を除く）
| draft.support_ended.update  エラー
|     サポートが終了した製品にアップデートまたはパッチを案内しない
| draft.support_ended.advice  警告
|     サポートが終了した製品には利用中止または乗り換えを案内する
| draft.vendors  エラー
|     ベンダ情報がある
| draft.vendor.name.ja, .en  エラー
|     製品開発者名がある
| draft.vendor.status  エラー
|     製品開発者の状況がある
| draft.vendor.link  警告
|     製品開発者のリンクはhttpまたはhttpsのURL
| draft.vendor.twice  エラー
|     製品開発者は重複しない
| draft.determination.ground  エラー
|     公表判定に根拠（ground）がある
| draft.determination.decided  エラー
|     公表判定に決定日（decided）がある
| draft.determination.late  エラー
|     公表判定の決定日は公表日より後ではない
| draft.statement.ja, .en  エラー
|     製品開発者の見解は両言語にある
| draft.statement.ground  エラー
|     製品開発者の見解は、合意困難により公表判定を経たものにだけ併記する
| draft.reference.title.ja, .en  エラー
|     参考情報に題名がある
| draft.reference.link  警告
|     参考情報のリンクはhttpまたはhttpsのURL
| draft.reference.twice  警告
|     参考情報のリンクは重複しない
| draft.link.tracking  警告
|     リンクに追跡用の引数がない
| draft.credit.text.ja, .en  エラー
|     謝辞の文は両言語にある
| draft.credit.name.ja, .en  エラー
|     謝辞に氏名がある
| draft.credit.organisation.ja, .en  エラー
|     所属は両言語にある
| draft.credit.route  エラー
|     謝辞に経路がある
| draft.credit.people  エラー
|     謝辞は届け出た人を挙げる
| draft.credit.honorific  警告
|     謝辞の氏名に敬称を付けない
| draft.history.date  エラー
|     更新履歴に日付がある
| draft.history.order  エラー
|     更新履歴は古いものから順
| draft.history.first  エラー
|     更新履歴の最初の日は公表日
| draft.history.text.ja, .en  エラー
|     更新履歴に内容がある
| draft.tlp.clear  エラー
|     TLP:CLEARは、公表日があり両言語が確認済みの場合に限る
| text.control  エラー
|     制御文字、見えない文字がない
| text.nfd  警告
|     濁点などを分けて書いていない（NFC）
| text.halfwidth_kana  警告
|     半角カタカナがない
| text.fullwidth_alnum  警告
|     全角の英数字がない
| text.compatibility  警告
|     機種依存文字（①、㈱など）がない
| text.wave_dash  警告
|     波ダッシュは「〜」（U+301C）に統一する
| text.minus  警告
|     ハイフンは半角の「-」
| text.blanks  警告
|     行末、末尾に空白がない
| text.english  警告
|     英語の項目に日本語の文字がない
| text.japanese  警告
|     日本語の項目は日本語で書く
| text.same  警告
|     文は両言語で別
| style.parentheses  参考
|     括弧は、2023年までの公表では半角、2025年以降では全角
| style.spacing  参考
|     和文と欧文の間は、2023年までの公表では空け、2025年以降では空けない
| style.colon  参考
|     「報告者」のコロンは、2023年までの公表では半角、2025年以降では全角
| leak.exploit  エラー
|     概念実証コードや攻撃の手順がない
| leak.mail  エラー
|     メールアドレスがない
| leak.phone  エラー
|     電話番号がない
| leak.host  警告
|     文中のURLは、製品開発者、参考情報、関係機関のもの
| leak.internal  エラー
|     内部のメモがない
| leak.case_id  エラー
|     文中に取扱番号、届出番号、関係者の番号がない
| leak.person  警告
|     謝辞以外に個人名がない
| ignore.rule  エラー
|     vulnctl-ignore が挙げる規則がある
| ignore.reason  エラー
|     vulnctl-ignore に理由がある
| ignore.unused  参考
|     vulnctl-ignore に当たる指摘がある
| file.unreadable  エラー
|     ファイルを読み取れる
| CSAF schema  2.0: yes  2.1: yes
|     JSON スキーマ
| CSAF 6.1.1  2.0: yes  2.1: yes
|     製品 ID の定義がない
| CSAF 6.1.2  2.0: yes  2.1: yes
|     製品 ID の重複定義
| CSAF 6.1.3  2.0: yes  2.1: yes
|     製品 ID の循環定義
| CSAF 6.1.4  2.0: yes  2.1: yes
|     製品グループ ID の定義がない
| CSAF 6.1.5  2.0: yes  2.1: yes
|     製品グループ ID の重複定義
| CSAF 6.1.6  2.0: yes  2.1: yes
|     矛盾する製品ステータス
| CSAF 6.1.7  2.0: yes  2.1: yes
|     同じ製品に同じ版の CVSS が複数
| CSAF 6.1.8  2.0: yes  2.1: yes
|     CVSS の形式が不正
| CSAF 6.1.9  2.0: yes  2.1: yes
|     CVSS の計算が不正
| CSAF 6.1.10  2.0: yes  2.1: yes
|     CVSS の値とベクタの不一致
| CSAF 6.1.11  2.0: yes  2.1: yes
|     CWE
| CSAF 6.1.12  2.0: yes  2.1: yes
|     言語
| CSAF 6.1.13  2.0: yes  2.1: yes
|     package URL
| CSAF 6.1.14  2.0: yes  2.1: yes
|     更新履歴の順序
| CSAF 6.1.15  2.0: yes  2.1: yes
|     翻訳者
| CSAF 6.1.16  2.0: yes  2.1: yes
|     文書の最新の版
| CSAF 6.1.17  2.0: yes  2.1: yes
|     文書の状態 draft
| CSAF 6.1.18  2.0: yes  2.1: yes
|     公開済み文書の更新履歴
| CSAF 6.1.19  2.0: yes  2.1: yes
|     更新履歴のプレリリース版
| CSAF 6.1.20  2.0: yes  2.1: yes
|     draft でない文書の版
| CSAF 6.1.21  2.0: yes  2.1: yes
|     更新履歴の項目の欠落
| CSAF 6.1.22  2.0: yes  2.1: yes
|     更新履歴の版の重複
| CSAF 6.1.23  2.0: yes  2.1: yes
|     同じ CVE 番号の重複使用
| CSAF 6.1.24  2.0: yes  2.1: yes
|     関与（involvements）の重複
| CSAF 6.1.25  2.0: yes  2.1: yes
|     同じハッシュアルゴリズムの重複
| CSAF 6.1.26  2.0: yes  2.1: yes
|     使えない文書の種別名
| CSAF 6.1.27.1  2.0: yes  2.1: yes
|     文書の注記
| CSAF 6.1.27.2  2.0: yes  2.1: yes
|     文書の参照
| CSAF 6.1.27.3  2.0: yes  2.1: yes
|     脆弱性（書けないもの）
| CSAF 6.1.27.4  2.0: yes  2.1: yes
|     製品ツリー
| CSAF 6.1.27.5  2.0: yes  2.1: yes
|     脆弱性の注記
| CSAF 6.1.27.6  2.0: yes  2.1: yes
|     製品ステータス
| CSAF 6.1.27.7  2.0: yes  2.1: yes
|     VEX の製品ステータス
| CSAF 6.1.27.8  2.0: yes  2.1: yes
|     脆弱性の ID
| CSAF 6.1.27.9  2.0: yes  2.1: yes
|     影響を受けない理由
| CSAF 6.1.27.10  2.0: yes  2.1: yes
|     対応方法
| CSAF 6.1.27.11  2.0: yes  2.1: yes
|     脆弱性（必要なもの）
| CSAF 6.1.27.12  2.0: -  2.1: yes
|     影響を受ける製品
| CSAF 6.1.27.13  2.0: -  2.1: no
|     修正版に対応する影響を受ける製品
|     製品どうしの版の対応は、この検査器では判定しません
| CSAF 6.1.27.14  2.0: -  2.1: yes
|     文書の注記（撤回・置き換え）
| CSAF 6.1.27.15  2.0: -  2.1: yes
|     製品ツリー（撤回・置き換え）
| CSAF 6.1.27.16  2.0: -  2.1: yes
|     更新履歴（撤回・置き換え）
| CSAF 6.1.27.17  2.0: -  2.1: yes
|     撤回の理由
| CSAF 6.1.27.18  2.0: -  2.1: yes
|     置き換えの理由
| CSAF 6.1.27.19  2.0: -  2.1: yes
|     置き換え後の文書への参照
| CSAF 6.1.28  2.0: yes  2.1: yes
|     翻訳
| CSAF 6.1.29  2.0: yes  2.1: yes
|     製品を示さない対策
| CSAF 6.1.30  2.0: yes  2.1: yes
|     整数とセマンティックバージョニングの混在
| CSAF 6.1.31  2.0: yes  2.1: yes
|     product_version の版の範囲
| CSAF 6.1.32  2.0: yes  2.1: yes
|     製品を示さないフラグ
| CSAF 6.1.33  2.0: yes  2.1: yes
|     同じ製品に VEX の根拠コードが複数
| CSAF 6.1.34  2.0: -  2.1: yes
|     branches の深さ
| CSAF 6.1.35  2.0: -  2.1: yes
|     矛盾する対策
| CSAF 6.1.36  2.0: -  2.1: yes
|     製品ステータスと対策の矛盾
| CSAF 6.1.37  2.0: -  2.1: yes
|     日時
| CSAF 6.1.38  2.0: -  2.1: yes
|     公開でない文書の Max UUID
| CSAF 6.1.39  2.0: -  2.1: yes
|     公開文書の Max UUID でない共有グループ
| CSAF 6.1.40  2.0: -  2.1: yes
|     共有グループ名が不正
| CSAF 6.1.41  2.0: -  2.1: yes
|     共有グループ名がない
| CSAF 6.1.42  2.0: -  2.1: yes
|     package URL の修飾子
| CSAF 6.1.43  2.0: -  2.1: yes
|     型番の複数の「*」
| CSAF 6.1.44  2.0: -  2.1: yes
|     製造番号の複数の「*」
| CSAF 6.1.45  2.0: -  2.1: yes
|     公表日の不整合
| CSAF 6.1.46  2.0: -  2.1: yes
|     SSVC の形式が不正
| CSAF 6.1.47  2.0: -  2.1: yes
|     SSVC の対象の不整合
| CSAF 6.1.48  2.0: -  2.1: no
|     SSVC の決定点
|     SSVC の決定点の一覧を持たないため行いません
| CSAF 6.1.49  2.0: -  2.1: yes
|     SSVC の日時の不整合
| CSAF 6.1.50  2.0: -  2.1: no
|     版の範囲の規則
|     版の範囲（vers）の解釈は行いません
| CSAF 6.1.51  2.0: -  2.1: yes
|     EPSS の日時の不整合
| CSAF 6.1.52  2.0: -  2.1: yes
|     悪用が確認された日付の不整合
| CSAF 6.1.53  2.0: -  2.1: yes
|     悪用日の不整合
| CSAF 6.1.54  2.0: -  2.1: yes
|     ライセンス表現
| CSAF 6.1.55  2.0: -  2.1: no
|     ライセンス本文
|     SPDX と ScanCode のライセンス一覧を持たないため行いません
| CSAF 6.1.56  2.0: -  2.1: yes
|     CVSS と定性的な深刻度の併用
| CSAF 6.1.57  2.0: -  2.1: yes
|     branches の種類の重複
| CSAF 6.1.58  2.0: -  2.1: yes
|     product_version と product_version_range の併用
| CSAF 6.1.59  2.0: -  2.1: yes
|     単一の版を表す版の範囲
| CSAF 6.1.60.1  2.0: -  2.1: yes
|     拡張の形式
| CSAF 6.1.60.2  2.0: -  2.1: no
|     拡張自身のスキーマ
|     拡張の登録簿とスキーマを持たないため行いません
| CSAF 6.1.60.3  2.0: -  2.1: no
|     拡張のメタデータ
|     拡張の登録簿とスキーマを持たないため行いません
| CSAF 6.1.61  2.0: -  2.1: yes
|     SKU の複数の「*」
| CSAF 6.2.1  2.0: yes  2.1: yes
|     使われていない製品 ID
| CSAF 6.2.2  2.0: yes  2.1: yes
|     対策がない
| CSAF 6.2.3  2.0: yes  2.1: yes
|     評価値がない
| CSAF 6.2.4  2.0: yes  2.1: yes
|     更新履歴のビルドメタデータ
| CSAF 6.2.5  2.0: yes  2.1: yes
|     更新履歴より古い初公開日時
| CSAF 6.2.6  2.0: yes  2.1: yes
|     更新履歴より古い最新公開日時
| CSAF 6.2.7  2.0: yes  2.1: yes
|     関与（involvements）に日時がない
| CSAF 6.2.8  2.0: yes  2.1: yes
|     ハッシュが MD5 だけ
| CSAF 6.2.9  2.0: yes  2.1: yes
|     ハッシュが SHA-1 だけ
| CSAF 6.2.10  2.0: yes  2.1: -
|     TLP ラベルがない
| CSAF 6.2.11  2.0: yes  2.1: yes
|     正規の URL がない
| CSAF 6.2.12  2.0: yes  2.1: yes
|     文書の言語がない
| CSAF 6.2.13  2.0: yes  2.1: yes
|     項目の並び順
| CSAF 6.2.14  2.0: yes  2.1: yes
|     私用の言語コード
| CSAF 6.2.15  2.0: yes  2.1: yes
|     言語コード i-default
| CSAF 6.2.16  2.0: yes  2.1: yes
|     製品の識別情報がない
| CSAF 6.2.17  2.0: yes  2.1: yes
|     ids の中の CVE 番号
| CSAF 6.2.18  2.0: yes  2.1: yes
|     vers でない版の範囲
| CSAF 6.2.19  2.0: yes  2.1: yes
|     修正済み製品の CVSS
| CSAF 6.2.20  2.0: yes  2.1: yes
|     定義されていない項目
| CSAF 6.2.21  2.0: -  2.1: yes
|     更新履歴の同じ日時
| CSAF 6.2.22  2.0: -  2.1: yes
|     題名の中の文書 ID
| CSAF 6.2.23  2.0: -  2.1: yes
|     非推奨の CWE
| CSAF 6.2.24  2.0: -  2.1: no
|     最新でない CWE の版
|     CWE の最新の版がいつ出たかの一覧を持たないため行いません
| CSAF 6.2.25  2.0: -  2.1: yes
|     対応付けが認められない CWE
| CSAF 6.2.26  2.0: -  2.1: yes
|     要確認の CWE
| CSAF 6.2.27  2.0: -  2.1: yes
|     推奨されない製品ステータスと対策の組み合わせ
| CSAF 6.2.28  2.0: -  2.1: yes
|     Max UUID の使用
| CSAF 6.2.29  2.0: -  2.1: yes
|     Nil UUID の使用
| CSAF 6.2.30  2.0: -  2.1: yes
|     TLP:CLEAR の共有グループ
| CSAF 6.2.31  2.0: -  2.1: yes
|     ハードウェアとソフトウェア
| CSAF 6.2.32  2.0: -  2.1: yes
|     異なる製品の同じ識別情報
| CSAF 6.2.33  2.0: -  2.1: yes
|     更新履歴より新しい公表日
| CSAF 6.2.34  2.0: -  2.1: no
|     不明な SSVC の名前空間
|     SSVC の決定点の一覧を持たないため行いません
| CSAF 6.2.35  2.0: -  2.1: no
|     TLP:CLEAR 文書の未登録の SSVC 名前空間
|     SSVC の決定点の一覧を持たないため行いません
| CSAF 6.2.36  2.0: -  2.1: no
|     TLP:CLEAR 文書の拡張された SSVC 名前空間
|     SSVC の決定点の一覧を持たないため行いません
| CSAF 6.2.37  2.0: -  2.1: no
|     説明のない不明な SSVC 名前空間
|     SSVC の決定点の一覧を持たないため行いません
| CSAF 6.2.38  2.0: -  2.1: yes
|     非推奨のプロファイル
| CSAF 6.2.39.1  2.0: -  2.1: no
|     修正版の製品がない
|     製品どうしの版の対応は、この検査器では判定しません
| CSAF 6.2.39.2  2.0: -  2.1: no
|     各言語での撤回の理由
|     OASIS の定訳がある言語でのみ判定できるため行いません
| CSAF 6.2.39.3  2.0: -  2.1: no
|     各言語での置き換えの理由
|     OASIS の定訳がある言語でのみ判定できるため行いません
| CSAF 6.2.39.4  2.0: -  2.1: no
|     各言語での置き換え後の文書
|     OASIS の定訳がある言語でのみ判定できるため行いません
| CSAF 6.2.39.5  2.0: -  2.1: yes
|     撤回・置き換え文書の拡張
| CSAF 6.2.40  2.0: -  2.1: yes
|     製品を示さない製品の説明
| CSAF 6.2.41  2.0: -  2.1: yes
|     古い EPSS の日時
| CSAF 6.2.42  2.0: -  2.1: no
|     製品の識別情報の不整合
|     識別情報と branches の対応は判定しません
| CSAF 6.2.43  2.0: -  2.1: yes
|     ライセンス表現がない
| CSAF 6.2.44  2.0: -  2.1: no
|     非推奨のライセンス識別子
|     SPDX と ScanCode のライセンス一覧を持たないため行いません
| CSAF 6.2.45  2.0: -  2.1: no
|     存在しないライセンス識別子
|     SPDX と ScanCode のライセンス一覧を持たないため行いません
| CSAF 6.2.46  2.0: -  2.1: no
|     各言語でのライセンス本文
|     OASIS の定訳がある言語でのみ判定できるため行いません
| CSAF 6.2.47  2.0: -  2.1: yes
|     発行者による定性的な深刻度
| CSAF 6.2.48  2.0: -  2.1: yes
|     ベンダ名の誤用
| CSAF 6.2.49  2.0: -  2.1: yes
|     上限のない版の範囲
| CSAF 6.2.50.1  2.0: -  2.1: no
|     矛盾するステータスで重なる版の範囲（vers）
|     版の範囲（vers）の解釈は行いません
| CSAF 6.2.50.2  2.0: -  2.1: no
|     矛盾するステータスで重なる版の範囲（vls）
|     版の範囲（vers）の解釈は行いません
| CSAF 6.2.50.3  2.0: -  2.1: no
|     矛盾するステータスで版の範囲に含まれる版
|     版の範囲（vers）の解釈は行いません
| CSAF 6.2.51  2.0: -  2.1: no
|     不明な vers の種類
|     版の範囲（vers）の解釈は行いません
| CSAF 6.2.52  2.0: -  2.1: yes
|     不明なハッシュアルゴリズム
| CSAF 6.2.53  2.0: -  2.1: no
|     登録された ID 体系の書式
|     脆弱性 ID 体系の登録簿（RVISC）を持たないため行いません
| CSAF 6.2.54.1  2.0: -  2.1: no
|     登録された拡張
|     拡張の登録簿とスキーマを持たないため行いません
| CSAF 6.2.54.2  2.0: -  2.1: no
|     公式の拡張
|     拡張の登録簿とスキーマを持たないため行いません
| CSAF 6.2.54.3  2.0: -  2.1: yes
|     critical な拡張
| CSAF 6.2.54.4  2.0: -  2.1: no
|     TLP:CLEAR 文書の実験的な拡張
|     拡張の登録簿とスキーマを持たないため行いません
| CSAF 6.3.1  2.0: yes  2.1: yes
|     評価値が CVSS v2 だけ
| CSAF 6.3.2  2.0: yes  2.1: yes
|     CVSS v3.0 の使用
| CSAF 6.3.3  2.0: yes  2.1: yes
|     CVE 番号がない
| CSAF 6.3.4  2.0: yes  2.1: yes
|     CWE がない
| CSAF 6.3.5  2.0: yes  2.1: yes
|     短いハッシュ値
| CSAF 6.3.6  2.0: no  2.1: no
|     到達できない URL
|     外部の URL への接続が必要なため行いません
| CSAF 6.3.7  2.0: no  2.1: no
|     到達できない正規の URL
|     外部の URL への接続が必要なため行いません
| CSAF 6.3.8  2.0: no  2.1: no
|     綴り
|     綴りや文法の検査器が必要なため行いません
| CSAF 6.3.9  2.0: yes  2.1: yes
|     branches の種類
| CSAF 6.3.10  2.0: yes  2.1: yes
|     版の範囲の使用
| CSAF 6.3.11  2.0: yes  2.1: yes
|     版の前の「v」
| CSAF 6.3.12  2.0: -  2.1: yes
|     CVSS v4.0 がない
| CSAF 6.3.13  2.0: -  2.1: no
|     最新でない SSVC の決定点
|     SSVC の決定点の一覧を持たないため行いません
| CSAF 6.3.14  2.0: -  2.1: no
|     TLP:CLEAR でない文書の未登録の SSVC 名前空間
|     SSVC の決定点の一覧を持たないため行いません
| CSAF 6.3.15  2.0: -  2.1: no
|     TLP:CLEAR でない文書の拡張された SSVC 名前空間
|     SSVC の決定点の一覧を持たないため行いません
| CSAF 6.3.16  2.0: -  2.1: no
|     文法
|     綴りや文法の検査器が必要なため行いません
| CSAF 6.3.17  2.0: -  2.1: no
|     未登録のライセンス
|     SPDX と ScanCode のライセンス一覧を持たないため行いません
| CSAF 6.3.18  2.0: -  2.1: yes
|     定性的な深刻度の使用
| CSAF 6.3.19.1  2.0: -  2.1: no
|     同じステータスで重なる版の範囲（vers）
|     版の範囲（vers）の解釈は行いません
| CSAF 6.3.19.2  2.0: -  2.1: no
|     同じステータスで重なる版の範囲（vls）
|     版の範囲（vers）の解釈は行いません
| CSAF 6.3.19.3  2.0: -  2.1: no
|     同じステータスで版の範囲に含まれる版
|     版の範囲（vers）の解釈は行いません
| CSAF 6.3.19.4  2.0: -  2.1: no
|     branches の重なる版の範囲
|     版の範囲（vers）の解釈は行いません
| CSAF 6.3.19.5  2.0: -  2.1: no
|     branches の版の範囲に含まれる版
|     版の範囲（vers）の解釈は行いません
| CSAF 6.3.20  2.0: -  2.1: no
|     未登録の ID 体系
|     脆弱性 ID 体系の登録簿（RVISC）を持たないため行いません
| CSAF 6.3.21.1  2.0: -  2.1: yes
|     essential の拡張
| CSAF 6.3.21.2  2.0: -  2.1: no
|     TLP:CLEAR でない文書の実験的な拡張
|     拡張の登録簿とスキーマを持たないため行いません
| CSAF 6.3.21.3  2.0: -  2.1: yes
|     document の拡張
| CSAF 6.3.21.4  2.0: -  2.1: yes
|     branches の拡張
| CSAF 6.3.21.5  2.0: -  2.1: yes
|     full_product_names の拡張
| CSAF 6.3.21.6  2.0: -  2.1: yes
|     product_paths の拡張
| CSAF 6.3.21.7  2.0: -  2.1: yes
|     metrics の拡張
| CSAF 6.3.21.8  2.0: -  2.1: yes
|     脆弱性の拡張
| CSAF 6.3.21.9  2.0: -  2.1: yes
|     文書全体の拡張
| CSAF 6.3.22  2.0: -  2.1: yes
|     入れ子の product_paths
$ vulnctl --lang en validate --rules
| draft.jvn  error
|     there is a JVN number: JVN#, JVNVU# or JVNTA# and eight digits
| draft.jvndb  error
|     JVN iPedia's number is JVNDB-, the year, - and six digits
| draft.cases  error
|     it names the cases that it speaks for
| draft.cases.twice  warning
|     no case is named twice
| draft.cve  error
|     a CVE number is CVE-, the year, - and four or more digits
| draft.cve.twice  error
|     one CVE number is that of one flaw
| draft.cves.unknown  error
|     each number in `cves` is that of a flaw of this draft
| draft.cwe  error
|     a CWE number is CWE- and a number
| draft.cwe.unknown  warning
|     a CWE number is in the list
| draft.cwe.kind  warning
|     a CWE number is that of a weakness: no category, no view, none withdrawn
| draft.affected.cpe  error
|     cpe is a CPE 2.3 name
| draft.affected.purl  error
|     purl is a package URL
| draft.title.ja, .en  error
|     there is a title
| draft.title.several  warning
|     the title speaks of multiple vulnerabilities if, and only if, there are two
|     or more
| draft.overview.ja, .en  error
|     there is an overview
| draft.affected  error
|     affected products are named
| draft.affected.product.ja, .en  error
|     an affected product has its name
| draft.affected.version.ja, .en  error
|     the version stands in both languages
| draft.affected.note.ja, .en  error
|     the note stands in both languages
| draft.affected.twice  warning
|     no product stands twice with the same version
| draft.affected.vendor  error
|     vendor names one of `vendors`
| draft.version.unread  note
|     the range of versions can be read
| draft.version.meaning  error
|     the range of versions is the same in both languages
| draft.details.ja, .en  error
|     the description stands in both languages
| draft.vulnerability.name.ja, .en  error
|     a flaw's name stands in both languages
| draft.vulnerability.impact.ja, .en  error
|     a flaw's impact stands in both languages
| draft.impact.ja, .en  error
|     there is an impact
| draft.addendum.ja, .en  error
|     the addendum stands in both languages
| draft.cvss.version  error
|     the version of CVSS is the vector's
| draft.cvss.vector  error
|     the CVSS vector can be read
| draft.cvss.score  error
|     the CVSS score is what the vector gives
| draft.cvss.twice  error
|     a flaw has one score in each version of CVSS
| draft.cvss.v2  error
|     what is published from 1 April 2024 carries no CVSS v2
| draft.solutions  error
|     a solution is given
| draft.solution.kind  error
|     a solution has its kind
| draft.solution.heading.ja, .en  error
|     a solution's heading stands in both languages
| draft.solution.text.ja, .en  error
|     a solution has its text
| draft.solution.products  error
|     a solution's `products` are affected ones
| draft.solution.contradiction  error
|     no product is both to be updated or patched and no longer to be used
| draft.solution.do_not_use  warning
|     advice to stop use says: do not use it
| draft.solution.support_ended  warning
|     advice to stop use says that support has ended, but where IPA determined the
|     publication
| draft.solution.no_fix  warning
|     advice to stop use says that no fix is planned, but where IPA determined the
|     publication
| draft.support_ended.update  error
|     no update or patch is advised for a product whose support has ended
| draft.support_ended.advice  warning
|     for a product whose support has ended there is advice to stop use or to
|     migrate
| draft.vendors  error
|     developers are listed
| draft.vendor.name.ja, .en  error
|     a developer has its name
| draft.vendor.status  error
|     a developer has its status
| draft.vendor.link  warning
|     a developer's link is an http or https URL
| draft.vendor.twice  error
|     no developer is listed twice
| draft.determination.ground  error
|     IPA's determination has its ground
| draft.determination.decided  error
|     IPA's determination has its day
| draft.determination.late  error
|     IPA's decision is not later than the publication
| draft.statement.ja, .en  error
|     the developer's statement stands in both languages
| draft.statement.ground  error
|     a developer's statement stands only beside what IPA determined for want of
|     an agreement
| draft.reference.title.ja, .en  error
|     a reference has its title
| draft.reference.link  warning
|     a reference's link is an http or https URL
| draft.reference.twice  warning
|     no link stands twice in the references
| draft.link.tracking  warning
|     a link has no tracking query
| draft.credit.text.ja, .en  error
|     the credit's text stands in both languages
| draft.credit.name.ja, .en  error
|     a credited person has a name
| draft.credit.organisation.ja, .en  error
|     the organisation stands in both languages
| draft.credit.route  error
|     a credit has its route
| draft.credit.people  error
|     a credit names those who reported, and a developer's own names nobody
| draft.credit.honorific  warning
|     a credited name has no honorific: the page adds it
| draft.history.date  error
|     an entry of the history has its day
| draft.history.order  error
|     the history begins with the oldest entry
| draft.history.first  error
|     the history begins on the day of publication
| draft.history.text.ja, .en  error
|     an entry of the history has its text
| draft.tlp.clear  error
|     TLP:CLEAR only with a day of publication and both languages approved
| text.control  error
|     there are no control characters and none that cannot be seen
| text.nfd  warning
|     characters are composed (NFC)
| text.halfwidth_kana  warning
|     there is no half-width katakana
| text.fullwidth_alnum  warning
|     there are no full-width letters or digits
| text.compatibility  warning
|     there are no compatibility characters such as ① and ㈱
| text.wave_dash  warning
|     the wave dash is 〜 (U+301C)
| text.minus  warning
|     a hyphen is the ASCII one
| text.blanks  warning
|     no line ends in blanks
| text.english  warning
|     there are no Japanese characters in English
| text.japanese  warning
|     Japanese text is in Japanese
| text.same  warning
|     the two languages are not the same text
| style.parentheses  note
|     parentheses are half-width until 2023, full-width from 2025
| style.spacing  note
|     between Japanese and Latin letters there is a space until 2023, none from
|     2025
| style.colon  note
|     the colon behind 報告者 is half-width until 2023, full-width from 2025
| leak.exploit  error
|     there is nothing of a proof of concept
| leak.mail  error
|     there is no mail address
| leak.phone  error
|     there is no phone number
| leak.host  warning
|     a URL in the text is a developer's, a reference's, or of one of the bodies
| leak.internal  error
|     there are no internal notes
| leak.case_id  error
|     there are no numbers of cases, reports or parties in the text
| leak.person  warning
|     nobody is named outside the credits
| ignore.rule  error
|     a rule that vulnctl-ignore names exists
| ignore.reason  error
|     vulnctl-ignore gives a reason
| ignore.unused  note
|     vulnctl-ignore silences something
| file.unreadable  error
|     the file can be read
| CSAF schema  2.0: yes  2.1: yes
|     JSON schema
| CSAF 6.1.1  2.0: yes  2.1: yes
|     Missing Definition of Product ID
| CSAF 6.1.2  2.0: yes  2.1: yes
|     Multiple Definition of Product ID
| CSAF 6.1.3  2.0: yes  2.1: yes
|     Circular Definition of Product ID
| CSAF 6.1.4  2.0: yes  2.1: yes
|     Missing Definition of Product Group ID
| CSAF 6.1.5  2.0: yes  2.1: yes
|     Multiple Definition of Product Group ID
| CSAF 6.1.6  2.0: yes  2.1: yes
|     Contradicting Product Status
| CSAF 6.1.7  2.0: yes  2.1: yes
|     Multiple Scores with Same Version per Product
| CSAF 6.1.8  2.0: yes  2.1: yes
|     Invalid CVSS
| CSAF 6.1.9  2.0: yes  2.1: yes
|     Invalid CVSS Computation
| CSAF 6.1.10  2.0: yes  2.1: yes
|     Inconsistent CVSS
| CSAF 6.1.11  2.0: yes  2.1: yes
|     CWE
| CSAF 6.1.12  2.0: yes  2.1: yes
|     Language
| CSAF 6.1.13  2.0: yes  2.1: yes
|     PURL
| CSAF 6.1.14  2.0: yes  2.1: yes
|     Sorted Revision History
| CSAF 6.1.15  2.0: yes  2.1: yes
|     Translator
| CSAF 6.1.16  2.0: yes  2.1: yes
|     Latest Document Version
| CSAF 6.1.17  2.0: yes  2.1: yes
|     Document Status Draft
| CSAF 6.1.18  2.0: yes  2.1: yes
|     Released Revision History
| CSAF 6.1.19  2.0: yes  2.1: yes
|     Revision History Entries for Pre-release Versions
| CSAF 6.1.20  2.0: yes  2.1: yes
|     Non-draft Document Version
| CSAF 6.1.21  2.0: yes  2.1: yes
|     Missing Item in Revision History
| CSAF 6.1.22  2.0: yes  2.1: yes
|     Multiple Definition in Revision History
| CSAF 6.1.23  2.0: yes  2.1: yes
|     Multiple Use of Same CVE
| CSAF 6.1.24  2.0: yes  2.1: yes
|     Multiple Definition in Involvements
| CSAF 6.1.25  2.0: yes  2.1: yes
|     Multiple Use of Same Hash Algorithm
| CSAF 6.1.26  2.0: yes  2.1: yes
|     Prohibited Document Category Name
| CSAF 6.1.27.1  2.0: yes  2.1: yes
|     Document Notes
| CSAF 6.1.27.2  2.0: yes  2.1: yes
|     Document References
| CSAF 6.1.27.3  2.0: yes  2.1: yes
|     Vulnerabilities
| CSAF 6.1.27.4  2.0: yes  2.1: yes
|     Product Tree
| CSAF 6.1.27.5  2.0: yes  2.1: yes
|     Vulnerability Notes
| CSAF 6.1.27.6  2.0: yes  2.1: yes
|     Product Status
| CSAF 6.1.27.7  2.0: yes  2.1: yes
|     VEX Product Status
| CSAF 6.1.27.8  2.0: yes  2.1: yes
|     Vulnerability ID
| CSAF 6.1.27.9  2.0: yes  2.1: yes
|     Impact Statement
| CSAF 6.1.27.10  2.0: yes  2.1: yes
|     Action Statement
| CSAF 6.1.27.11  2.0: yes  2.1: yes
|     Vulnerabilities
| CSAF 6.1.27.12  2.0: -  2.1: yes
|     Affected Products
| CSAF 6.1.27.13  2.0: -  2.1: no
|     Corresponding Affected Products
|     which version of a product corresponds to which is not worked out here
| CSAF 6.1.27.14  2.0: -  2.1: yes
|     Document Notes (withdrawn, superseded)
| CSAF 6.1.27.15  2.0: -  2.1: yes
|     Product Tree (withdrawn, superseded)
| CSAF 6.1.27.16  2.0: -  2.1: yes
|     Revision History (withdrawn, superseded)
| CSAF 6.1.27.17  2.0: -  2.1: yes
|     Reasoning for Withdrawal
| CSAF 6.1.27.18  2.0: -  2.1: yes
|     Reasoning for Supersession
| CSAF 6.1.27.19  2.0: -  2.1: yes
|     Reference to Superseding Document
| CSAF 6.1.28  2.0: yes  2.1: yes
|     Translation
| CSAF 6.1.29  2.0: yes  2.1: yes
|     Remediation without Product Reference
| CSAF 6.1.30  2.0: yes  2.1: yes
|     Mixed Integer and Semantic Versioning
| CSAF 6.1.31  2.0: yes  2.1: yes
|     Version Range in Product Version
| CSAF 6.1.32  2.0: yes  2.1: yes
|     Flag without Product Reference
| CSAF 6.1.33  2.0: yes  2.1: yes
|     Multiple Flags with VEX Justification Codes per Product
| CSAF 6.1.34  2.0: -  2.1: yes
|     Branches Recursion Depth
| CSAF 6.1.35  2.0: -  2.1: yes
|     Contradicting Remediations
| CSAF 6.1.36  2.0: -  2.1: yes
|     Contradicting Product Status Remediation Combination
| CSAF 6.1.37  2.0: -  2.1: yes
|     Date and Time
| CSAF 6.1.38  2.0: -  2.1: yes
|     Non-Public Sharing Group with Max UUID
| CSAF 6.1.39  2.0: -  2.1: yes
|     Public Sharing Group with No Max UUID
| CSAF 6.1.40  2.0: -  2.1: yes
|     Invalid Sharing Group Name
| CSAF 6.1.41  2.0: -  2.1: yes
|     Missing Sharing Group Name
| CSAF 6.1.42  2.0: -  2.1: yes
|     PURL Qualifiers
| CSAF 6.1.43  2.0: -  2.1: yes
|     Use of Multiple Stars in Model Number
| CSAF 6.1.44  2.0: -  2.1: yes
|     Use of Multiple Stars in Serial Number
| CSAF 6.1.45  2.0: -  2.1: yes
|     Inconsistent Disclosure Date
| CSAF 6.1.46  2.0: -  2.1: yes
|     Invalid SSVC
| CSAF 6.1.47  2.0: -  2.1: yes
|     Inconsistent SSVC Target IDs
| CSAF 6.1.48  2.0: -  2.1: no
|     SSVC Decision Points
|     the list of SSVC decision points is not carried
| CSAF 6.1.49  2.0: -  2.1: yes
|     Inconsistent SSVC Timestamp
| CSAF 6.1.50  2.0: -  2.1: no
|     Product Version Range Rules
|     ranges of versions (vers) are not interpreted
| CSAF 6.1.51  2.0: -  2.1: yes
|     Inconsistent EPSS Timestamp
| CSAF 6.1.52  2.0: -  2.1: yes
|     Inconsistent First Known Exploitation Dates
| CSAF 6.1.53  2.0: -  2.1: yes
|     Inconsistent Exploitation Date
| CSAF 6.1.54  2.0: -  2.1: yes
|     License Expression
| CSAF 6.1.55  2.0: -  2.1: no
|     License Text
|     the license lists of SPDX and ScanCode are not carried
| CSAF 6.1.56  2.0: -  2.1: yes
|     Use of CVSS and Qualitative Severity Rating
| CSAF 6.1.57  2.0: -  2.1: yes
|     Stacked Branch Categories
| CSAF 6.1.58  2.0: -  2.1: yes
|     Use of product_version in One Path with product_version_range
| CSAF 6.1.59  2.0: -  2.1: yes
|     Single Version as Product Version Range
| CSAF 6.1.60.1  2.0: -  2.1: yes
|     Content Schema of Extensions
| CSAF 6.1.60.2  2.0: -  2.1: no
|     Extension Schema
|     the registry of extensions and their schemas are not carried
| CSAF 6.1.60.3  2.0: -  2.1: no
|     Extension Metadata
|     the registry of extensions and their schemas are not carried
| CSAF 6.1.61  2.0: -  2.1: yes
|     Use of Multiple Stars in SKU
| CSAF 6.2.1  2.0: yes  2.1: yes
|     Unused Definition of Product ID
| CSAF 6.2.2  2.0: yes  2.1: yes
|     Missing Remediation
| CSAF 6.2.3  2.0: yes  2.1: yes
|     Missing Score or Metric
| CSAF 6.2.4  2.0: yes  2.1: yes
|     Build Metadata in Revision History
| CSAF 6.2.5  2.0: yes  2.1: yes
|     Older Initial Release Date than Revision History
| CSAF 6.2.6  2.0: yes  2.1: yes
|     Older Current Release Date than Revision History
| CSAF 6.2.7  2.0: yes  2.1: yes
|     Missing Date in Involvements
| CSAF 6.2.8  2.0: yes  2.1: yes
|     Use of MD5 as the Only Hash Algorithm
| CSAF 6.2.9  2.0: yes  2.1: yes
|     Use of SHA-1 as the Only Hash Algorithm
| CSAF 6.2.10  2.0: yes  2.1: -
|     Missing TLP Label
| CSAF 6.2.11  2.0: yes  2.1: yes
|     Missing Canonical URL
| CSAF 6.2.12  2.0: yes  2.1: yes
|     Missing Document Language
| CSAF 6.2.13  2.0: yes  2.1: yes
|     Sorting
| CSAF 6.2.14  2.0: yes  2.1: yes
|     Use of Private Language
| CSAF 6.2.15  2.0: yes  2.1: yes
|     Use of Default Language
| CSAF 6.2.16  2.0: yes  2.1: yes
|     Missing Product Identification Helper
| CSAF 6.2.17  2.0: yes  2.1: yes
|     CVE in Field IDs
| CSAF 6.2.18  2.0: yes  2.1: yes
|     Product Version Range without vers
| CSAF 6.2.19  2.0: yes  2.1: yes
|     CVSS for Fixed Products
| CSAF 6.2.20  2.0: yes  2.1: yes
|     Additional Properties
| CSAF 6.2.21  2.0: -  2.1: yes
|     Same Timestamps in Revision History
| CSAF 6.2.22  2.0: -  2.1: yes
|     Document Tracking ID in Title
| CSAF 6.2.23  2.0: -  2.1: yes
|     Usage of Deprecated CWE
| CSAF 6.2.24  2.0: -  2.1: no
|     Usage of Non-Latest CWE Version
|     the days on which versions of CWE came out are not carried
| CSAF 6.2.25  2.0: -  2.1: yes
|     Usage of CWE Not Allowed for Vulnerability Mapping
| CSAF 6.2.26  2.0: -  2.1: yes
|     Usage of CWE Allowed with Review for Vulnerability Mapping
| CSAF 6.2.27  2.0: -  2.1: yes
|     Discouraged Product Status Remediation Combination
| CSAF 6.2.28  2.0: -  2.1: yes
|     Usage of Max UUID
| CSAF 6.2.29  2.0: -  2.1: yes
|     Usage of Nil UUID
| CSAF 6.2.30  2.0: -  2.1: yes
|     Usage of Sharing Group on TLP:CLEAR
| CSAF 6.2.31  2.0: -  2.1: yes
|     Hardware and Software
| CSAF 6.2.32  2.0: -  2.1: yes
|     Use of Same Product Identification Helper for Different Products
| CSAF 6.2.33  2.0: -  2.1: yes
|     Disclosure Date Newer than Revision History
| CSAF 6.2.34  2.0: -  2.1: no
|     Usage of Unknown SSVC Decision Point Base Namespace
|     the list of SSVC decision points is not carried
| CSAF 6.2.35  2.0: -  2.1: no
|     Usage of Unregistered SSVC Decision Point Base Namespace in TLP:CLEAR
|     Document
|     the list of SSVC decision points is not carried
| CSAF 6.2.36  2.0: -  2.1: no
|     Usage of SSVC Decision Point Namespace with Extension in TLP:CLEAR Document
|     the list of SSVC decision points is not carried
| CSAF 6.2.37  2.0: -  2.1: no
|     Usage of Unknown SSVC Decision Point Namespace without Resource
|     the list of SSVC decision points is not carried
| CSAF 6.2.38  2.0: -  2.1: yes
|     Usage of Deprecated Profile
| CSAF 6.2.39.1  2.0: -  2.1: no
|     Missing Fixed Product
|     which version of a product corresponds to which is not worked out here
| CSAF 6.2.39.2  2.0: -  2.1: no
|     Language Specific Reasoning for Withdrawal
|     it rests on OASIS's list of translations, which is not carried
| CSAF 6.2.39.3  2.0: -  2.1: no
|     Language Specific Reasoning for Supersession
|     it rests on OASIS's list of translations, which is not carried
| CSAF 6.2.39.4  2.0: -  2.1: no
|     Language Specific Superseding Document
|     it rests on OASIS's list of translations, which is not carried
| CSAF 6.2.39.5  2.0: -  2.1: yes
|     Extension in Superseded or Withdrawn Document
| CSAF 6.2.40  2.0: -  2.1: yes
|     Product Description without Product Reference
| CSAF 6.2.41  2.0: -  2.1: yes
|     Old EPSS Timestamp
| CSAF 6.2.42  2.0: -  2.1: no
|     Inconsistent Product Identification Helper
|     helpers are not compared with the branches
| CSAF 6.2.43  2.0: -  2.1: yes
|     Missing License Expression
| CSAF 6.2.44  2.0: -  2.1: no
|     Deprecated License Identifier
|     the license lists of SPDX and ScanCode are not carried
| CSAF 6.2.45  2.0: -  2.1: no
|     Non-Existing License Identifier
|     the license lists of SPDX and ScanCode are not carried
| CSAF 6.2.46  2.0: -  2.1: no
|     Language Specific License Text
|     it rests on OASIS's list of translations, which is not carried
| CSAF 6.2.47  2.0: -  2.1: yes
|     Use of Qualitative Severity Rating by Issuing Party
| CSAF 6.2.48  2.0: -  2.1: yes
|     Misuse at Vendor Name
| CSAF 6.2.49  2.0: -  2.1: yes
|     Upper Open Ended Product Version Range
| CSAF 6.2.50.1  2.0: -  2.1: no
|     Overlapping Product Version Range with VERS in Contradicting Product Status
|     Group
|     ranges of versions (vers) are not interpreted
| CSAF 6.2.50.2  2.0: -  2.1: no
|     Overlapping Product Version Range with vls in Contradicting Product Status
|     Group
|     ranges of versions (vers) are not interpreted
| CSAF 6.2.50.3  2.0: -  2.1: no
|     Overlapping Product Version Range with Product Version in Contradicting
|     Product Status Group
|     ranges of versions (vers) are not interpreted
| CSAF 6.2.51  2.0: -  2.1: no
|     Unknown VERS Type
|     ranges of versions (vers) are not interpreted
| CSAF 6.2.52  2.0: -  2.1: yes
|     Unknown Hash Algorithm
| CSAF 6.2.53  2.0: -  2.1: no
|     Matching Text for Registered ID System
|     the registry of vulnerability ID systems (RVISC) is not carried
| CSAF 6.2.54.1  2.0: -  2.1: no
|     Registered Extension
|     the registry of extensions and their schemas are not carried
| CSAF 6.2.54.2  2.0: -  2.1: no
|     Official Extension
|     the registry of extensions and their schemas are not carried
| CSAF 6.2.54.3  2.0: -  2.1: yes
|     Critical Extension
| CSAF 6.2.54.4  2.0: -  2.1: no
|     Usage of Experimental Extension in TLP:CLEAR Document
|     the registry of extensions and their schemas are not carried
| CSAF 6.3.1  2.0: yes  2.1: yes
|     Use of CVSS v2 as the Only Scoring System
| CSAF 6.3.2  2.0: yes  2.1: yes
|     Use of CVSS v3.0
| CSAF 6.3.3  2.0: yes  2.1: yes
|     Missing CVE
| CSAF 6.3.4  2.0: yes  2.1: yes
|     Missing CWE
| CSAF 6.3.5  2.0: yes  2.1: yes
|     Use of Short Hash
| CSAF 6.3.6  2.0: no  2.1: no
|     Use of Non-self Referencing URLs Failing to Resolve
|     it needs the network
| CSAF 6.3.7  2.0: no  2.1: no
|     Use of Self Referencing URLs Failing to Resolve
|     it needs the network
| CSAF 6.3.8  2.0: no  2.1: no
|     Spell Check
|     it needs a spelling or grammar checker
| CSAF 6.3.9  2.0: yes  2.1: yes
|     Branch Categories
| CSAF 6.3.10  2.0: yes  2.1: yes
|     Usage of Product Version Range
| CSAF 6.3.11  2.0: yes  2.1: yes
|     Usage of V as Version Indicator
| CSAF 6.3.12  2.0: -  2.1: yes
|     Missing CVSS v4.0
| CSAF 6.3.13  2.0: -  2.1: no
|     Usage of Non-Latest SSVC Decision Point Version
|     the list of SSVC decision points is not carried
| CSAF 6.3.14  2.0: -  2.1: no
|     Usage of Unregistered SSVC Decision Point Base Namespace in Non-TLP:CLEAR
|     Document
|     the list of SSVC decision points is not carried
| CSAF 6.3.15  2.0: -  2.1: no
|     Usage of SSVC Decision Point Namespace with Extension in Non-TLP:CLEAR
|     Document
|     the list of SSVC decision points is not carried
| CSAF 6.3.16  2.0: -  2.1: no
|     Grammar Check
|     it needs a spelling or grammar checker
| CSAF 6.3.17  2.0: -  2.1: no
|     Use of Unregistered License
|     the license lists of SPDX and ScanCode are not carried
| CSAF 6.3.18  2.0: -  2.1: yes
|     Use of Qualitative Severity Rating
| CSAF 6.3.19.1  2.0: -  2.1: no
|     Overlapping Product Version Range with VERS in Same Product Status Group
|     ranges of versions (vers) are not interpreted
| CSAF 6.3.19.2  2.0: -  2.1: no
|     Overlapping Product Version Range with vls in Same Product Status Group
|     ranges of versions (vers) are not interpreted
| CSAF 6.3.19.3  2.0: -  2.1: no
|     Overlapping Product Version Range with Product Version in Same Product
|     Status Group
|     ranges of versions (vers) are not interpreted
| CSAF 6.3.19.4  2.0: -  2.1: no
|     Overlapping Product Version Range with Product Version Range in Branch
|     ranges of versions (vers) are not interpreted
| CSAF 6.3.19.5  2.0: -  2.1: no
|     Overlapping Product Version Range with Product Version in Branch
|     ranges of versions (vers) are not interpreted
| CSAF 6.3.20  2.0: -  2.1: no
|     Use of Unregistered ID System
|     the registry of vulnerability ID systems (RVISC) is not carried
| CSAF 6.3.21.1  2.0: -  2.1: yes
|     Extension Category Essential
| CSAF 6.3.21.2  2.0: -  2.1: no
|     Usage of Experimental Extension in Non-TLP:CLEAR Document
|     the registry of extensions and their schemas are not carried
| CSAF 6.3.21.3  2.0: -  2.1: yes
|     Usage of Extension at Document Level
| CSAF 6.3.21.4  2.0: -  2.1: yes
|     Usage of Extension in Product Tree Branch Path
| CSAF 6.3.21.5  2.0: -  2.1: yes
|     Usage of Extension in Product Tree Full Product Names Path
| CSAF 6.3.21.6  2.0: -  2.1: yes
|     Usage of Extension in Product Tree Product Paths Path
| CSAF 6.3.21.7  2.0: -  2.1: yes
|     Usage of Extension in Vulnerabilities Metrics Path
| CSAF 6.3.21.8  2.0: -  2.1: yes
|     Usage of Extension at Vulnerabilities Level
| CSAF 6.3.21.9  2.0: -  2.1: yes
|     Usage of Extension at Root Level
| CSAF 6.3.22  2.0: -  2.1: yes
|     Nested Product Path
$ vulnctl validate --rule draft.solution.contradiction
| draft.solution.contradiction  エラー
|     同じ製品に利用中止とアップデートまたはパッチを並べない
$ vulnctl validate --rule leak.phone --json
| {
|   "kind": "draft-rules",
|   "version": 1,
|   "data": {
|     "rules": [
|       {
|         "id": "leak.phone",
|         "severity": "error",
|         "by_language": false,
|         "title": "電話番号がない"
|       }
|     ]
|   }
| }
$ vulnctl validate --rule leak.phones
! vulnctl: 規則 leak.phones はありません
!   「leak.phone」のことでしょうか
? 3

# What is asked wrongly.
$ vulnctl validate
! vulnctl: 公表文の原稿を指定してください
!   標準入力から読むには「-」を指定してください
? 2
$ vulnctl --lang en validate drafts/gateway.yaml --format xml
! vulnctl: --format: 'xml' is not known
!   give one of: text, json, sarif, junit, github
? 2
$ vulnctl validate drafts/gateway.yaml --format sarif --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 2,
!     "meaning": "コマンドの使い方に誤りがある",
!     "message": "--json と --format sarif は同時に指定できません"
!   }
! }
? 2
