# A developer that no means reaches: listed, its product published, a deadline, and what an answer changes (IV.4.2), appendix 5).
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00002 > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 架空ソフト工房 --mail info@viewer.example.com > setup.txt
$ vulnctl escalate unreachable
| 問合せ番号  案件  関係者  一覧追加日  製品公表日  連絡期限  状況
| 掲載の総数 0（掲載中 0、調整再開 0、公表判定を経て公表 0、取扱い終了 0、一覧から削除 0）
$ vulnctl escalate unreachable --page
| 製品開発者情報 公開調査
|
| ■ 概要
|
| IPA（独立行政法人情報処理推進機構）およびJPCERTコーディネーションセンターでは、情報セキュリティ早期警戒パートナーシップに基づいて届出られたソフトウエア製品の製品開発者、またはその関係者からのご連絡を求めています。
|
| ■ 調査対象
|
| 情報セキュリティ早期警戒パートナーシップに基づいて届けられたソフトウエア製品で、インターネット等から入手しうる情報では連絡が取れない、以下の一覧に掲載されている製品開発者、またはその関係者が調査対象です。
|
| ■ 連絡先
|
| Subjectに問い合わせ番号を明記しjvn@jvn.jp宛に、ご連絡ください。
|
| ■ 連絡不能開発者一覧
|
| 掲載している製品開発者はありません。
$ vulnctl escalate list C-2019-00001 サンプルネット株式会社
! vulnctl: C-2019-00001: この手続きはできません（その製品開発者に連絡を試みた後、応答がないとの記録がない）
!   根拠: ガイドライン第12版 IV.4.2) [product.list.silent]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --sent > setup.txt
$ vulnctl notify C-2019-00002 架空ソフト工房 --sent --result bounced > setup.txt
@ 2019-06-20
$ vulnctl escalate list C-2019-00001 サンプルネット株式会社
! vulnctl: C-2019-00001: 異議があります（いずれの手段でも応答がない場合に公表する。試みていない連絡方法がある）
!   根拠: ガイドライン第12版 IV.4.2) [product.list.means]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --by phone --result no-answer > setup.txt
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --by fax --unavailable --note ファクスはない > setup.txt
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --by post --sent --tracking 1234 > setup.txt

# What the list says is looked through first: nothing of the flaw, nor of who found it.
@ 2019-07-01
$ vulnctl escalate list C-2019-00001 サンプルネット株式会社 --product OSコマンドインジェクションのルータ
! vulnctl: 連絡不能開発者一覧と対象製品の公表には、脆弱性に関する情報や届出者の情報を記載しません（脆弱性の種類が含まれています）
!   根拠: ガイドライン第12版 付録5 [product.listing.no-flaw]
? 4
$ vulnctl --lang en escalate list C-2019-00001 サンプルネット株式会社 --link https://example.jp/taro.mihon@example.org
! vulnctl: the list of unreachable developers and its notices say nothing of a flaw or of who found it: it holds the finder's mail address
!   rule: edition 12, 付録5 [product.listing.no-flaw]
? 4
$ vulnctl escalate list C-2019-00001 サンプルネット株式会社 --name - 
! vulnctl: 製品開発者を特定できる情報がありません
!   --name、--link、--product のいずれかを指定してください
? 2
$ vulnctl escalate list C-2019-00001 サンプルネット株式会社
| C-2019-00001: サンプルネット株式会社を連絡不能開発者一覧に掲載しました
| （DID#0001）。一覧は vulnctl escalate unreachable --page で出力します
|   状態              製品開発者へ連絡中
$ vulnctl escalate list C-2019-00001 サンプルネット株式会社
! vulnctl: C-2019-00001: この手続きはできません（既に連絡不能開発者一覧に掲載している）
!   根拠: ガイドライン第12版 付録5 1 [product.list.once]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate list C-2019-00002 架空ソフト工房 --name - --product 架空文書ビューア --link https://viewer.example.com/ --because 連絡先がメールしか分からない
| C-2019-00002: 架空ソフト工房を連絡不能開発者一覧に掲載しました（DID#0002）。一覧
| は vulnctl escalate unreachable --page で出力します
|   状態              製品開発者へ連絡中
! 理由を記録して、次の異議にかかわらず進めました: いずれの手段でも応答がない場合に公表する。試みていない連絡方法がある [product.list.means]
$ vulnctl escalate unreachable --page
| 製品開発者情報 公開調査
|
| ■ 概要
|
| IPA（独立行政法人情報処理推進機構）およびJPCERTコーディネーションセンターでは、情報セキュリティ早期警戒パートナーシップに基づいて届出られたソフトウエア製品の製品開発者、またはその関係者からのご連絡を求めています。
|
| ■ 調査対象
|
| 情報セキュリティ早期警戒パートナーシップに基づいて届けられたソフトウエア製品で、インターネット等から入手しうる情報では連絡が取れない、以下の一覧に掲載されている製品開発者、またはその関係者が調査対象です。
|
| ■ 連絡先
|
| Subjectに問い合わせ番号を明記しjvn@jvn.jp宛に、ご連絡ください。
|
| ■ 連絡不能開発者一覧
|
| 問合せ番号：DID#0001
| 開発者名：サンプルネット株式会社
| 関連情報：－
| 一覧追加日：2019/07/01
| 製品情報：－
| 備考：－
|
| 問合せ番号：DID#0002
| 開発者名：－
| 関連情報：https://viewer.example.com/
| 一覧追加日：2019/07/01
| 製品情報：－
| 備考：架空文書ビューアの製品開発者
|
$ vulnctl --lang en escalate unreachable --html
| <!DOCTYPE html>
| <html lang="en">
| <head>
| <meta charset="utf-8">
| <meta name="viewport" content="width=device-width, initial-scale=1">
| <title>Public inquiry about developers</title>
| <style>
| body { max-width: 60rem; margin: 0 auto; padding: 1rem; font-family: sans-serif; line-height: 1.7; color: #1a1a1a; background: #fff; }
| h1 { font-size: 1.5rem; line-height: 1.4; }
| h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 2px solid #1f4e79; }
| table { width: 100%; border-collapse: collapse; }
| th, td { padding: 0.4rem 0.6rem; border: 1px solid #767676; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
| thead th { background: #eef2f6; }
| </style>
| </head>
| <body>
| <main>
| <h1>Public inquiry about developers</h1>
| <h2>Overview</h2>
| <p>IPA (Information-technology Promotion Agency, Japan) and the JPCERT Coordination Center ask the developers of software products that were reported under the Information Security Early Warning Partnership, or people connected with them, to get in touch.</p>
| <h2>Whom we look for</h2>
| <p>The developers listed below, or people connected with them: their products were reported under the Information Security Early Warning Partnership, and what can be found on the Internet and elsewhere does not lead to them.</p>
| <h2>Contact</h2>
| <p>Write to jvn@jvn.jp with the inquiry number in the subject.</p>
| <h2>Unreachable developers</h2>
| <table>
| <thead>
| <tr><th scope="col">Inquiry</th><th scope="col">Developer</th><th scope="col">Related information</th><th scope="col">Listed since</th><th scope="col">Product information</th><th scope="col">Remark</th></tr>
| </thead>
| <tbody>
| <tr><td>DID#0001</td><td>サンプルネット株式会社</td><td>-</td><td>2019/07/01</td><td>-</td><td>-</td></tr>
| <tr><td>DID#0002</td><td>-</td><td>https://viewer.example.com/</td><td>2019/07/01</td><td>-</td><td>the developer of 架空文書ビューア</td></tr>
| </tbody>
| </table>
| </main>
| </body>
| </html>

# About three months later, by practice, the product.
$ vulnctl escalate product C-2019-00001 サンプルネット株式会社
! vulnctl: --maker を指定してください（organisation: 官庁、法人、individual: 個人、コミュニティ）
? 2
$ vulnctl escalate product C-2019-00001 サンプルネット株式会社 --maker organisation
! vulnctl: C-2019-00001: 異議があります（運用では、一覧への掲載から約3か月後に製品を公表する）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.disclose-product.time]
!   それでも進める場合は --because で理由を記録してください
? 4
@ 2019-10-01
$ vulnctl escalate --sweep --soon 0 --lines
| passed	C-2019-00001	2019-07-18	75	product.publication-guide	-	-	-	vulnctl why C-2019-00001
| passed	C-2019-00002	2019-07-18	75	product.publication-guide	-	-	-	vulnctl why C-2019-00002
| due-soon	C-2019-00001	2019-10-01	0	product.listed	P-2019-00001	-	-	vulnctl escalate product C-2019-00001 P-2019-00001 --maker KIND
| due-soon	C-2019-00002	2019-10-01	0	product.listed	P-2019-00002	-	-	vulnctl escalate product C-2019-00002 P-2019-00002 --maker KIND
? 10
$ vulnctl escalate unreachable C-2019-00001 --page
! vulnctl: C-2019-00001: DID#0001 の対象製品は公表していません
!   vulnctl escalate product C-2019-00001 P-2019-00001 --maker KIND で公表を記録します
? 2
$ vulnctl escalate product C-2019-00001 サンプルネット株式会社 --maker organisation --version '1.0.8（脆弱性あり）'
! vulnctl: 連絡不能開発者一覧と対象製品の公表には、脆弱性に関する語句を記載しません: 脆弱
!   根拠: ガイドライン第12版 付録5 [product.listing.no-flaw]
!   製品の名称に含まれる語句であれば、型番など別の情報で製品を特定してください
? 4
$ vulnctl escalate product C-2019-00001 サンプルネット株式会社 --maker organisation --product 'SN-1200 XSS'
! vulnctl: 連絡不能開発者一覧と対象製品の公表には、脆弱性に関する語句を記載しません: xss
!   根拠: ガイドライン第12版 付録5 [product.listing.no-flaw]
!   製品の名称に含まれる語句であれば、型番など別の情報で製品を特定してください
? 4
$ vulnctl escalate product C-2019-00001 サンプルネット株式会社 --maker organisation
| C-2019-00001: 対象製品「SampleNet ホームルータ SN-1200」の公表を記録しました。公
| 表文は vulnctl escalate unreachable C-2019-00001 P-2019-00001 --page で出力しま
| す
|   状態              製品開発者へ連絡中
$ vulnctl escalate product C-2019-00002 架空ソフト工房 --maker individual > setup.txt
$ vulnctl escalate unreachable C-2019-00001 --page
| SampleNet ホームルータ SN-1200の製品開発者に関する情報
|
| 製品名SampleNet ホームルータ SN-1200、バージョンファームウエア 1.0.8 およびそれ以前の作者、または著作権を有している製品開発者の方、または販売代理店等、本製品に関係する方は下記の宛先までご連絡をお願いします。
|
| 連絡先： jvn@jvn.jp
| 公開日：2019年10月1日
$ vulnctl escalate unreachable C-2019-00002 --page
| 架空文書ビューアの製品開発者に関する情報
|
| 製品名架空文書ビューア、バージョン3.2.1（最終版）の作者、または著作権を有している製品開発者の方、または製品開発者との連絡方法をご存じの方は下記の宛先までご連絡をお願いします。また、同製品の派生・関連製品のコミュニティに所属する製品開発者の方で、修正版の提供が可能な方からのご連絡もお待ちしています。
|
| 連絡先： jvn@jvn.jp
| 公開日：2019年10月1日

# The deadline stands in the notice; silence until then makes nobody unreachable before six months are full.
@ 2019-11-01
$ vulnctl escalate deadline C-2019-00001 サンプルネット株式会社 --until 2019-12-02
! vulnctl: C-2019-00001: 異議があります（連絡期限が、連絡が取れない期間が6か月に達する日より前である）
!   根拠: ガイドライン第12版 IV.3.(2)1)(ア) [product.set-deadline.six-months]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl escalate deadline C-2019-00001 サンプルネット株式会社 --until 2019-12-20
| C-2019-00001: サンプルネット株式会社の連絡期限を 2019-12-20 としました
|   状態              製品開発者へ連絡中
$ vulnctl escalate deadline C-2019-00002 架空ソフト工房 --until 2019-12-20 > setup.txt
$ vulnctl escalate unreachable C-2019-00001 --page
| SampleNet ホームルータ SN-1200の製品開発者に関する情報
|
| 製品名SampleNet ホームルータ SN-1200、バージョンファームウエア 1.0.8 およびそれ以前の作者、または著作権を有している製品開発者の方、または販売代理店等、本製品に関係する方は下記の宛先までご連絡をお願いします。
|
| 本件に関するご連絡は、2019年12月20日まで受け付けます。
| なお、2019年12月20日までにご連絡をいただけなかった場合は、製品開発者と連絡が取れないため連絡不能と判断し、「情報セキュリティ早期警戒パートナーシップガイドライン」の「IV.ソフトウエア製品に係る脆弱性関連情報取扱」の記載に準じて取り扱います。
|
| 連絡先： jvn@jvn.jp
| 公開日：2019年10月1日
| 更新日：2019年11月1日（連絡期限追記）
$ vulnctl --lang en escalate unreachable C-2019-00002 --page
| About the developer of 架空文書ビューア
|
| Whoever wrote 架空文書ビューア, version 3.2.1（最終版）, or holds its copyright as its developer, or knows how its developer can be reached, is asked to write to the address below. We should also like to hear from developers in the communities of derived or related products who could provide a corrected version.
|
| Answers are taken until 20 December 2019.
| If none has come by 20 December 2019, the developer is held to be unreachable, and the matter is handled as chapter IV (handling of vulnerability-related information on software products) of the Information Security Early Warning Partnership Guideline says.
|
| Contact: jvn@jvn.jp
| Published: 1 October 2019
| Updated: 1 November 2019 (deadline added)
$ vulnctl escalate unreachable C-2019-00002 --html
| <!DOCTYPE html>
| <html lang="ja">
| <head>
| <meta charset="utf-8">
| <meta name="viewport" content="width=device-width, initial-scale=1">
| <title>架空文書ビューアの製品開発者に関する情報</title>
| <style>
| body { max-width: 60rem; margin: 0 auto; padding: 1rem; font-family: sans-serif; line-height: 1.7; color: #1a1a1a; background: #fff; }
| h1 { font-size: 1.5rem; line-height: 1.4; }
| h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 2px solid #1f4e79; }
| table { width: 100%; border-collapse: collapse; }
| th, td { padding: 0.4rem 0.6rem; border: 1px solid #767676; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
| thead th { background: #eef2f6; }
| </style>
| </head>
| <body>
| <main>
| <h1>架空文書ビューアの製品開発者に関する情報</h1>
| <p>製品名架空文書ビューア、バージョン3.2.1（最終版）の作者、または著作権を有している製品開発者の方、または製品開発者との連絡方法をご存じの方は下記の宛先までご連絡をお願いします。また、同製品の派生・関連製品のコミュニティに所属する製品開発者の方で、修正版の提供が可能な方からのご連絡もお待ちしています。</p>
| <p>本件に関するご連絡は、2019年12月20日まで受け付けます。</p>
| <p>なお、2019年12月20日までにご連絡をいただけなかった場合は、製品開発者と連絡が取れないため連絡不能と判断し、「情報セキュリティ早期警戒パートナーシップガイドライン」の「IV.ソフトウエア製品に係る脆弱性関連情報取扱」の記載に準じて取り扱います。</p>
| <p>連絡先： jvn@jvn.jp</p>
| <p>公開日：2019年10月1日<br>更新日：2019年11月1日（連絡期限追記）</p>
| </main>
| </body>
| </html>

# An answer takes the entry off by itself, and stops its clocks.
@ 2019-12-01
$ vulnctl reply C-2019-00002 架空ソフト工房 --stance acknowledged > setup.txt
$ vulnctl escalate unreachable
| 問合せ番号  案件          関係者        一覧追加日  製品公表日  連絡期限    状況
| DID#0001    C-2019-00001  P-2019-00001  2019-07-01  2019-10-01  2019-12-20  掲載中
| DID#0002    C-2019-00002  P-2019-00002  2019-07-01  2019-10-01  2019-12-20  調整再開
| 掲載の総数 2（掲載中 1、調整再開 1、公表判定を経て公表 0、取扱い終了 0、一覧から削除 0）
$ vulnctl escalate unreachable C-2019-00002 --page
! vulnctl: 掲載中の製品開発者はいません
? 3
@ 2019-12-21
$ vulnctl escalate --sweep --soon 0
| C-2019-00001  2019-12-20  期日を過ぎています  1日超過  SampleNet ホームルータ S…
|     対象製品の公表に記載した連絡期限
|     ガイドライン第12版 付録5 2; 定めた期日; product.contact-deadline;
|     P-2019-00001
|     $ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground unreachable
|     --reason TEXT --as jpcert:NAME
| C-2019-00001  2019-07-18  目安を過ぎています  156日経過  SampleNet ホームルータ…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00001
| C-2019-00002  2019-07-18  目安を過ぎています  156日経過  架空文書ビューア / バ…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00002
| C-2019-00001  2019-12-03  期間に達しています  18日経過  SampleNet ホームルータ …
|     すべての連絡方法を試みても6か月以上連絡が取れず、JPCERT/CCが連絡不能と判断し
|     うる
|     ガイドライン第12版 IV.3.(2)1)(ア); 期間; product.no-contact.judge;
|     P-2019-00001
|     $ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground unreachable
|     --reason TEXT --as jpcert:NAME
? 11
$ vulnctl escalate committee C-2019-00001 サンプルネット株式会社 --ground unreachable --reason 期限までに連絡がない --as jpcert:mori > setup.txt
$ vulnctl escalate unreachable --json
| {
|   "kind": "unreachable-developers",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "number": "DID#0001",
|         "case": "C-2019-00001",
|         "party": "P-2019-00001",
|         "name": "サンプルネット株式会社",
|         "listed_on": "2019-07-01",
|         "product_on": "2019-10-01",
|         "deadline": "2019-12-20",
|         "off_on": null,
|         "state": "listed",
|         "state_name": "掲載中"
|       },
|       {
|         "number": "DID#0002",
|         "case": "C-2019-00002",
|         "party": "P-2019-00002",
|         "name": null,
|         "listed_on": "2019-07-01",
|         "product_on": "2019-10-01",
|         "deadline": "2019-12-20",
|         "off_on": "2019-12-01",
|         "state": "resumed",
|         "state_name": "調整再開"
|       }
|     ],
|     "total": 2,
|     "counts": {
|       "listed": 1,
|       "resumed": 1,
|       "adjudicated": 0,
|       "ended": 0,
|       "removed": 0
|     }
|   }
| }
$ vulnctl escalate unreachable --as-of 2019-10-31
| 問合せ番号  案件          関係者        一覧追加日  製品公表日  連絡期限  状況
| DID#0001    C-2019-00001  P-2019-00001  2019-07-01  2019-10-01  -         掲載中
| DID#0002    C-2019-00002  P-2019-00002  2019-07-01  2019-10-01  -         掲載中
| 掲載の総数 2（掲載中 2、調整再開 0、公表判定を経て公表 0、取扱い終了 0、一覧から削除 0）
$ vulnctl escalate unlist C-2019-00001 サンプルネット株式会社 --reason 掲載を終える
| C-2019-00001: サンプルネット株式会社を連絡不能開発者一覧から削除しました
|   状態              製品開発者へ連絡中
$ vulnctl escalate unlist C-2019-00001 サンプルネット株式会社 --reason 掲載を終える
! vulnctl: C-2019-00001: この手続きはできません（連絡不能開発者一覧に掲載していない）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.unlist.listed]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl log C-2019-00001 --last 6
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      6  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|      8  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|     12  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）
|     14  2019-06-20  C-2019-00001  sato
|         サンプルネット株式会社に電話で連絡を試みた（応答なし）
|     15  2019-06-20  C-2019-00001  sato
|         サンプルネット株式会社にはFAXで連絡する手段がない: ファクスはない
|     16  2019-06-20  C-2019-00001  sato
|         サンプルネット株式会社に郵便で連絡を試みた（送達）（追跡番号: 1234）
|     17  2019-07-01  C-2019-00001  sato
|         サンプルネット株式会社を連絡不能開発者一覧に掲載した（DID#0001）
|     19  2019-10-01  C-2019-00001  sato
|         サンプルネット株式会社の製品「SampleNet ホームルータ SN-1200 ファームウ
|         エア 1.0.8 およびそれ以前」を公表し、情報提供を呼びかけた
|     21  2019-11-01  C-2019-00001  sato
|         サンプルネット株式会社の連絡期限を 2019-12-20 とした
|     24  2019-12-21  C-2019-00001  jpcert:mori
|         JPCERT/CCが、サンプルネット株式会社との公表に係る調整は不可能であると判
|         断し、IPAに通知した（連絡不能）: 期限までに連絡がない
|     25  2019-12-21  C-2019-00001  sato
|         サンプルネット株式会社を連絡不能開発者一覧から削除した: 掲載を終える
$ vulnctl reply C-2019-00001 サンプルネット株式会社 --mail mail/vacation.eml > setup.txt
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 27 件）
| 控え: 27:<hash>

# The statistics count the entries of the list, on any day; what is in process while its developer stands there is 連絡不能開発者.
$ vulnctl stats
| 届出の処理状況（2019-12-21 現在）
|
| ソフトウエア製品
| 届出合計                                      2
| 取扱い終了                                    0
|   公表済み                                    0
|     うち 調整不能                             0
|   個別対応                                    0
|   脆弱性ではない                              0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      2
|     うち 連絡不能開発者                       0
| （不受理を除く 2 件のうち公表済みは 0%）
|
| ウェブサイト
| 届出合計                                      0
| 取扱い終了                                    0
|   修正完了                                    0
|     うち 当該ページを削除                     0
|     うち 運用で回避                           0
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      0
|
| 連絡不能開発者一覧
| 掲載の総数                                    2
|   掲載中                                      0
|   調整再開                                    1
|   公表判定を経て公表                          0
|   取扱い終了                                  0
|   一覧から削除                                1
$ vulnctl --lang en stats --as-of 2019-10-31
| Processing status of reports on 2019-10-31
|
| software product
| reports in all                                2
| handling ended                                0
|   published                                   0
|     of these coordination failed              0
|   handled individually                        0
|   not a vulnerability                         0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    2
|     of these listed developer                 2
| (published: 0% of 2, those not accepted left out)
|
| website
| reports in all                                0
| handling ended                                0
|   fixed                                       0
|     of these page removed                     0
|     of these avoided by operation             0
|   closed after public alert                   0
|   not a vulnerability                         0
|   cannot be handled                           0
|   not accepted                                0
|   ended, no official line                     0
| in process                                    0
|
| list of unreachable developers
| entries in all                                2
|   listed                                      2
|   coordination resumed                        0
|   published after adjudication                0
|   handling ended                              0
|   taken off the list                          0
