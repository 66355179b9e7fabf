# The sample office: three reports from the form to their ends.
@ 2019-06-03
# A new store; three reports come in by the form.
$ vulnctl init --name "IPA・JPCERT/CC" --contact vuln-desk@example.jp
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt
| office/report-router.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフト
| ウエア製品）
| office/report-viewer.txt: C-2019-00002 を登録しました（届出 R-2019-00002、ソフト
| ウエア製品）
| office/report-shop.txt: C-2019-00003 を登録しました（届出 R-2019-00003、ウェブサ
| イト）
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@samplenet.example.jp
| P-2019-00001 を登録しました: サンプルネット株式会社
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail info@reiji.example.jp --phone 03-0000-0000 --post "東京都架空区例示町1-2-3"
| P-2019-00002 を登録しました: 例示電機株式会社
$ vulnctl party add --role developer --name 架空ソフト工房 --name-en "Kakuu Software Works" --mail support@kakuu.example.jp
| P-2019-00003 を登録しました: 架空ソフト工房
$ vulnctl party add --role operator --name 見本商店株式会社 --mail web@shop.example.jp
| P-2019-00004 を登録しました: 見本商店株式会社
$ vulnctl list
| 案件          受付日      状態      題名
| C-2019-00001  2019-06-03  届出受付  SampleNet ホームルータ SN-1200 / OSコマンド…
| C-2019-00002  2019-06-03  届出受付  架空文書ビューア / バッファオーバーフロー
| C-2019-00003  2019-06-03  届出受付  見本商店オンラインショップ（運営者：見本商…

@ 2019-06-04
# IPA looks at the reports: one has an unclear point, two are accepted at once.
$ vulnctl ask C-2019-00002 --as ipa:sato --points "確認された文書ビューアの配布元のURLをお知らせください。"
| C-2019-00002: 発見者への問い合わせを記録しました。文書は vulnctl notify
| C-2019-00002 finder --letter question で作成します
|   状態              不明点の確認中
$ vulnctl notify C-2019-00002 finder --letter question
| To: hanako.kamei@example.com
| Subject: 【C-2019-00002】届出内容に関するご確認のお願い
| 暗号化: しない（公開鍵の登録なし）
|
| 仮名 花子 様
|
| IPA・JPCERT/CCです。
| 届出いただいた脆弱性関連情報について確認したい点があり、
| ご連絡いたしました。
|
| 　取扱番号：C-2019-00002
| 　届出番号：R-2019-00002
| 　題名　　：架空文書ビューア / バッファオーバーフロー
|
| ■ 確認したい点
|
| 確認された文書ビューアの配布元のURLをお知らせください。
|
| お手数ですが、このメールへの返信にてご回答をお願いいたします。
| ご回答をいただいたうえで、受理または不受理を判断します。
|
| ----
| IPA・JPCERT/CC
| vuln-desk@example.jp
| 2019年6月4日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl accept C-2019-00001 --as ipa:sato
| C-2019-00001: 届出を受理しました。受理日は発見者に連絡した日（2019-06-04）です
|   状態              受理
$ vulnctl notify C-2019-00001 finder --letter accepted --as ipa:sato --apply
| C-2019-00001: 文書を outbox/C-2019-00001-finder-accepted.eml に書き出しました
|   状態              受理
$ vulnctl accept C-2019-00003 --as ipa:sato
| C-2019-00003: 届出を受理しました。受理日は発見者に連絡した日（2019-06-04）です
|   状態              受理
$ vulnctl forward C-2019-00001 --as ipa:sato
| C-2019-00001: JPCERT/CCに通知しました
|   状態              JPCERT/CC通知済み

@ 2019-06-05
# JPCERT/CC contacts the developers of the router; the first attempt is the first-contact date.
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter opening --as jpcert:suzuki --apply --sent
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-opening.eml に書き出しまし
| た。サンプルネット株式会社への連絡を記録しました。起算日は 2019-06-05 です
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter opening --as jpcert:suzuki --apply --sent --result bounced
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00002-opening.eml に書き出しまし
| た。例示電機株式会社への連絡を記録しました
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 例示電機株式会社 --by phone --result no-answer --note "代表番号。呼出しのみ" --as jpcert:suzuki
| C-2019-00001: 例示電機株式会社への連絡を記録しました
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 finder --letter first-contact --as ipa:sato --apply
| C-2019-00001: 文書を outbox/C-2019-00001-finder-first-contact.eml に書き出しまし
| た
|   状態              製品開発者へ連絡中
# IPA gives the operator of the shop the details, and tells the finder that handling has begun.
$ vulnctl notify C-2019-00003 見本商店株式会社 --letter details --as ipa:sato --apply --sent --because "公開鍵の提供がなく、平文で送ることに了承を得た"
| C-2019-00003: 文書を outbox/C-2019-00003-P-2019-00004-details.eml に書き出しまし
| た。見本商店株式会社への連絡を記録しました
|   状態              ウェブサイト運営者へ通知済み
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
$ vulnctl notify C-2019-00003 finder --letter started --as ipa:sato --apply
| C-2019-00003: 文書を outbox/C-2019-00003-finder-started.eml に書き出しました
|   状態              ウェブサイト運営者へ通知済み
# The finder of the viewer answers.
$ vulnctl reply C-2019-00002 finder --as ipa:sato --text "配布元は https://kakuu.example.jp/viewer です。"
| C-2019-00002: 記録しました: 発見者から回答があった: 配布元は
| https://kakuu.example.jp/viewer です。
|   状態              届出受付
$ vulnctl accept C-2019-00002 --as ipa:sato
| C-2019-00002: 届出を受理しました。受理日は発見者に連絡した日（2019-06-05）です
|   状態              受理
$ vulnctl forward C-2019-00002 --as ipa:sato
| C-2019-00002: JPCERT/CCに通知しました
|   状態              JPCERT/CC通知済み

@ 2019-06-07
# One developer answers and is given the details; the other stays silent and is written to by post.
$ vulnctl reply C-2019-00001 サンプルネット株式会社 --stance acknowledged --text "窓口は製品セキュリティ室です。" --as jpcert:suzuki
| C-2019-00001: サンプルネット株式会社からの連絡を記録しました（受領）
|   状態              製品開発者が検証中
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter details --as jpcert:suzuki --apply --sent --because "公開鍵の提供がなく、平文で送ることに了承を得た"
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-details.eml に書き出しまし
| た。サンプルネット株式会社への連絡を記録しました
|   状態              製品開発者が検証中
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details --by post --as jpcert:suzuki --apply
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00002-details.html に書き出しま
| した。送付または連絡した後、--apply の代わりに --sent を指定して記録してください
|   状態              製品開発者が検証中
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter details --by post --note "特定記録郵便" --as jpcert:suzuki --sent
| C-2019-00001: 例示電機株式会社への連絡を記録しました
|   状態              製品開発者が検証中
! 郵便の追跡番号（--tracking）または控え（--evidence）を記録することをお勧めします
$ vulnctl notify C-2019-00002 架空ソフト工房 --letter details --as jpcert:suzuki --apply --sent --because "公開鍵の提供がなく、平文で送ることに了承を得た"
| C-2019-00002: 文書を outbox/C-2019-00002-P-2019-00003-details.eml に書き出しまし
| た。架空ソフト工房への連絡を記録しました。起算日は 2019-06-07 です
|   状態              製品開発者へ連絡中
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-07 から「製品開発者が検証中」です。
|   2019-06-07  サンプルネット株式会社から連絡があった（受領）: 窓口は製品セキュリ
|   ティ室です。
|   製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する
|   ガイドライン第12版 IV.5.2) [product.reply]
|
| 期日と目安
|   2019-07-20  公表日は、起算日から45日後を目安とする [目安; あと43日; IV.4.3);
|               土曜日]
|   2019-12-05  例示電機株式会社: すべての連絡方法を試みても6か月以上連絡が取れな
|               い場合は連絡不能となりうる [期間; あと181日; IV.3.(2)1)(ア)]
|   2019-12-07  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が
|               取れない場合は連絡不能となりうる [期間; あと183日; IV.3.(2)1)(ア);
|               土曜日]
|   2020-06-05  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと364日;
|               IV.2.4)]
|
| 待っているもの
|   サンプルネット株式会社、例示電機株式会社からの応答
|
| 次に試みる連絡手段
|   例示電機株式会社: FAX（連絡先を調べて登録するか、手段がないことを記録）
|     $ vulnctl party set P-2019-00002 --fax ADDRESS
|     $ vulnctl notify C-2019-00001 P-2019-00002 --by fax --unavailable --note REASON
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter reminder
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl notify C-2019-00001 P-2019-00002 --letter reminder
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl reply C-2019-00001 PARTY --stance STANCE
|       製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する [IV.5.2)]
|   $ vulnctl publish C-2019-00001 DRAFT --approve --as NAME
|       公表する者とは別の者が、公表の原稿を確認し、承認する [規定なし]
|   $ vulnctl end C-2019-00001 not-information --reason TEXT
|       脆弱性関連情報に該当しない場合、処理を取りやめることがある
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2019-00001 out-of-scope --reason TEXT
|       適用範囲外である場合、処理を取りやめることがある [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2019-00001 small-effect --reason TEXT
|       脆弱性による影響が小さい場合、処理を取りやめることがある [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2019-00001 known --reason TEXT
|       既知であり、かつ公表されている場合、処理を取りやめることがある
|       [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2019-00001 illegally-obtained --reason TEXT
|       違法な手段で入手されたことが明白な場合、処理を取りやめることがある
|       [IV.3.(1)3)]
|   $ vulnctl end C-2019-00001 all-users-told --reason TEXT
|       製品開発者がすべての製品利用者に通知する場合、公表を取りやめることがある
|       [IV.4.4)(オ)]
|   $ vulnctl end C-2019-00001 not-affected --reason TEXT
|       製品開発者から影響がないとの連絡を受けた場合、公表を取りやめることがある
|       [IV.4.4)(イ)]
|   $ vulnctl end C-2019-00001 individual --reason TEXT
|       公表を取りやめ、製品開発者が個別に対応して取扱いを終了することがある [2019
|       年度研究会報告書 図1-2]

@ 2019-06-20
# The maker of the viewer ended its support: no fix, but it agrees to a stop-use notice.
$ vulnctl reply C-2019-00002 架空ソフト工房 --stance agrees-stop-use --text "2016年に販売とサポートを終了しており、修正の予定はありません。利用中止の公表に同意します。" --as jpcert:suzuki
| C-2019-00002: 架空ソフト工房からの連絡を記録しました（利用中止の公表に同意）
|   状態              対策・公表日の調整中
$ vulnctl end C-2019-00002 not-vulnerability --reason "サポートが終了しているため" --as jpcert:suzuki
! vulnctl: C-2019-00002: この手続きはできません（脆弱性ではないとの判断は製品開発者が行う。すべての製品開発者からの連絡が必要である）
!   根拠: ガイドライン第12版 IV.4.4)(ア) [product.end.not-vulnerability.said]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl schedule C-2019-00002 --date 2019-07-23 --reason "起算日から46日後" --as jpcert:suzuki
| C-2019-00002: 公表日を 2019-07-23 に決定しました。連絡すべき相手: IPA、架空ソフ
| ト工房。文書は vulnctl notify C-2019-00002 ipa --letter date --to ADDRESS と
| vulnctl notify C-2019-00002 --all --letter date で、問い合わせのあった発見者には
| vulnctl notify C-2019-00002 finder --letter date で作成します
|   状態              公表日決定
$ vulnctl reply C-2019-00001 サンプルネット株式会社 --stance confirmed --text "再現しました。" --as jpcert:suzuki
| C-2019-00001: サンプルネット株式会社からの連絡を記録しました（脆弱性を確認）
|   状態              対策・公表日の調整中

@ 2019-06-28
$ vulnctl reply C-2019-00001 サンプルネット株式会社 --stance solution-made --solution fix --link https://samplenet.example.jp/security/20190716 --text "ファームウエア 1.0.9 で修正します。" --as jpcert:suzuki
| C-2019-00001: サンプルネット株式会社からの連絡を記録しました（対策方法を作成済
| み）
|   状態              対策・公表日の調整中
$ vulnctl schedule C-2019-00001 --date 2019-07-16 --reason "修正版の公開に合わせる" --as jpcert:suzuki
| C-2019-00001: 公表日を 2019-07-16 に決定しました。連絡すべき相手: IPA、サンプル
| ネット株式会社、例示電機株式会社。文書は vulnctl notify C-2019-00001 ipa
| --letter date --to ADDRESS と vulnctl notify C-2019-00001 --all --letter date
| で、問い合わせのあった発見者には vulnctl notify C-2019-00001 finder --letter
| date で作成します
|   状態              公表日決定
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter date --as jpcert:suzuki --apply
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-date.eml に書き出しまし
| た。notify --send で送信します。手作業で送った場合は、--apply の代わりに --sent
| を指定して記録してください
|   状態              公表日決定

@ 2019-07-12
# Cron sweeps for what is due.
$ vulnctl escalate --sweep
| C-2019-00001  2019-07-16  まもなく  あと4日  SampleNet ホームルータ SN-1200 / O…
|     決定した公表日
|     ガイドライン第12版 IV.4.3); 定めた期日; product.publication-date
|     $ vulnctl publish C-2019-00001 --draft
? 10
# The advisory: drafted from the case, written by a person, checked; before its date it is not published.
$ vulnctl publish C-2019-00001 --draft
| # 脆弱性情報の公表原稿。「""」または値のない項目を埋め、日本語（ja）と英語（en）の内容をそろえてください。
| # The draft of an advisory. Fill in what is "" or has no value; say the same in Japanese (ja) and English (en).
|
| # JVN番号（例: "JVN#12345678"）、JVN iPediaの番号（任意）、対象の取扱番号、公開日
| # The JVN number, such as "JVN#12345678", JVN iPedia's (optional), the cases it speaks for, the day of publication
| jvn: ""
| cases:
|   - C-2019-00001
| published: 2019-07-16
|
| # 言語ごとの状態（draft, approved）、公表までのTLP（TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR）、緊急の表示（yes, no）
| # The state in each language (draft, approved), the TLP until publication (TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR), JVN's mark "Critical" (yes, no)
| state:
|   ja: draft
|   en: draft
| tlp: TLP:AMBER+STRICT
| critical: no
|
| # 題名（例: 〈製品〉における〈種類〉の脆弱性）
| # The title, such as: <product> vulnerable to <kind>
| title:
|   ja: "SampleNet ホームルータ SN-1200 / OSコマンドインジェクション"
|   en: ""
|
| # 概要: どの製品に何の脆弱性があるかを1、2文で
| # Overview: which product has which flaw, in one or two sentences
| overview:
|   ja: ""
|   en: ""
|
| # 影響を受けるシステム: 製品名とバージョン（例: 1.05 およびそれ以前）。サポート終了は support_ended: yes。
| # vendor（ベンダ情報の1社）、補足（note）、cpe、purl、対象のCVE（cves）は任意
| # Products affected: name and versions, such as "1.05 and earlier"; support_ended: yes where support has ended.
| # vendor (one of the vendors), note, cpe, purl and cves (those that affect it) are optional
| affected:
|   - product:
|       ja: "SampleNet ホームルータ SN-1200"
|       en: ""
|     version:
|       ja: "ファームウエア 1.0.8 およびそれ以前"
|       en: ""
|     note:
|       ja: ""
|       en: ""
|     support_ended: no
|
| # 詳細情報（任意）
| # Description (optional)
| details:
|   ja: ""
|   en: ""
|
| # 脆弱性ごとの名称、CVE番号、CWE番号、CVSS。算出されたものをそのまま書く（任意）
| # Name, CVE, CWE and CVSS of each flaw, as they were given (optional)
| vulnerabilities:
|   - name:
|       ja: "OSコマンドインジェクション"
|       en: ""
|     cve: ""
|     cwe: ""
|     cvss: []
|
| # 想定される影響
| # Impact: what an attacker can do
| impact:
|   ja: ""
|   en: ""
|
| # 対策方法: 種類（kind）は update, patch, workaround, stop_use, migrate のいずれか。見出し（heading）は空なら標準のもの。
| # 一部の製品だけの対策であれば products に製品名
| # Solutions: the kind is one of update, patch, workaround, stop_use, migrate; an empty heading means the usual one.
| # products names those that it is for, where it is not for all
| solutions:
|   - kind: update
|     heading:
|       ja: ""
|       en: ""
|     text:
|       ja: ""
|       en: ""
|
| # ベンダ情報: 連絡したすべての製品開発者。状況（status）は vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed のいずれか
| # Vendor status: every developer who was contacted; the status is one of vulnerable, vulnerable_investigating, notvulnerable, notvulnerable_investigating, unknown, informed
| vendors:
|   - party: P-2019-00001
|     name:
|       ja: "サンプルネット株式会社"
|       en: "SampleNet Inc."
|     status: vulnerable
|     updated: 2019-06-28
|     link: "https://samplenet.example.jp/security/20190716"
|   - party: P-2019-00002
|     name:
|       ja: "例示電機株式会社"
|       en: "Reiji Electric Co., Ltd."
|     status: informed
|     updated:
|     link: ""
|
| # 参考情報（任意）。種類（kind）は vendor, patch, end_of_support, advisory, related のいずれか
| # References (optional); the kind is one of vendor, patch, end_of_support, advisory, related
| references: []
|
| # 謝辞: 経路（route）は partnership, developer, direct のいずれか。people には氏名の公表を希望した発見者だけを書く。
| # cves は一部の脆弱性だけの発見者の場合。空なら謝辞は印字されない
| # Credits: the route is one of partnership, developer, direct; people only who agreed to be named in public.
| # cves where they found some of the flaws only; empty means that none is printed
| credits:
|   - route: partnership
|     people:
|       - name:
|           ja: "見本 太郎"
|           en: ""
|         organisation:
|           ja: ""
|           en: ""
|
| # 更新履歴: 日付（date）と内容。古いものから順に
| # Update history: date and what changed, oldest first
| history:
|   - date: 2019-07-16
|     text:
|       ja: |-
|         掲載
|       en: |-
|         Published
$ vulnctl publish C-2019-00001 office/draft-router.yaml --check
| office/draft-router.yaml: 指摘事項はありません
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply --as jpcert:suzuki
! vulnctl: C-2019-00001: この手続きはできません（決定した公表日になっていない）
!   根拠: ガイドライン第12版 IV.4.3) [product.publish.date]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4

@ 2019-07-15
# The shop is mended, forty days after the notice.
$ vulnctl reply C-2019-00003 見本商店株式会社 --stance fixed --text "出力時のエスケープ処理を追加しました。" --as ipa:sato
| C-2019-00003: 見本商店株式会社からの連絡を記録しました（修正完了）
|   状態              ウェブサイト運営者が対応中
$ vulnctl end C-2019-00003 fixed --reason "ウェブサイト運営者から修正した旨の報告があった" --as ipa:sato
| C-2019-00003: 取扱いを終了しました。発見者への文書は vulnctl notify C-2019-00003
| finder --letter ended で作成します
|   状態              取扱い終了（修正完了）
$ vulnctl notify C-2019-00003 finder --letter ended --as ipa:sato --apply
| C-2019-00003: 文書を outbox/C-2019-00003-finder-ended.eml に書き出しました
|   状態              取扱い終了（修正完了）

@ 2019-07-16
$ vulnctl publish C-2019-00001 office/draft-router.yaml --approve --as jpcert:tanaka
| C-2019-00001: office/draft-router.yaml の承認を記録しました
|   状態              公表日決定
$ vulnctl publish C-2019-00001 office/draft-router.yaml --apply --as jpcert:suzuki
| C-2019-00001: JVN#00000001 として公表を記録し、公表文を advisories に書き出しま
| した
|   状態              公表済み
$ cat advisories/JVN00000001/ja.txt
| JVN#00000001
| SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性
|
| 公開日：2019/07/16　最終更新日：2019/07/16
|
| ■ 概要
|
| サンプルネット株式会社が提供する SampleNet ホームルータ SN-1200 には、OS コマン
| ドインジェクションの脆弱性が存在します。
|
| ■ 影響を受けるシステム
|
| ・SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前
|
| ■ 詳細情報
|
| SN-1200 の管理画面にある疎通確認の機能には、次の脆弱性が存在します。
|
| ・OS コマンドインジェクション (CWE-78) - CVE-2019-99901
|
| ■ 想定される影響
|
| 当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを管理者権限
| で実行される可能性があります。
|
| ■ 対策方法
|
| [アップデートする]
| 開発者が提供する情報をもとに、ファームウエアを最新版へアップデートしてください。
| 開発者は、本脆弱性を修正したファームウエア 1.0.9 を提供しています。
|
| [ワークアラウンドを実施する]
| アップデートを適用できない場合は、次の回避策を実施することで、本脆弱性の影響を軽
| 減することが可能です。
|
| ・管理画面にアクセスできる端末を制限する
| ・初期設定のパスワードを変更する
|
| ■ ベンダ情報
|
| ・サンプルネット株式会社
| 　ステータス：該当製品あり
| 　ステータス最終更新日：2019/07/16
| 　ベンダの告知ページ：https://www.example.com/support/sn-1200/20190716.html
| ・例示電機株式会社
| 　ステータス：脆弱性情報提供済み
| 　ステータス最終更新日：2019/06/07
|
| ■ 参考情報
|
| ・SN-1200 ファームウエアのダウンロード
| 　https://www.example.com/download/sn-1200/
|
| ■ JPCERT/CCによる脆弱性分析結果
|
| ・CVE-2019-99901　CVSS v3.0　基本値：8.0
| 　CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
| ■ 謝辞
|
| この脆弱性情報は、情報セキュリティ早期警戒パートナーシップに基づき下記の方がIPA
| に報告し、JPCERT/CCが開発者との調整を行いました。
| 報告者：見本 太郎 氏
|
| ■ 関連文書
|
| ・CVE：CVE-2019-99901
| 　https://www.cve.org/CVERecord?id=CVE-2019-99901
|
| ■ 更新履歴
|
| ・2019/07/16
| 　掲載
$ cat advisories/JVN00000001/en.txt
| JVN#00000001
| SampleNet Home Router SN-1200 vulnerable to OS command injection
|
| Published: 2019/07/16  Last Updated: 2019/07/16
|
| * Overview
|
| SampleNet Home Router SN-1200 provided by SampleNet Inc. contains an OS command
| injection vulnerability.
|
| * Products Affected
|
| - SampleNet Home Router SN-1200 firmware 1.0.8 and earlier
|
| * Description
|
| The connectivity test in the administration page of SN-1200 contains the
| following vulnerability.
|
| - OS command injection (CWE-78) - CVE-2019-99901
|
| * Impact
|
| An attacker who can log in to the administration page may execute arbitrary OS
| commands with the administrator's privileges.
|
| * Solution
|
| [Update the software]
| Update the firmware to the latest version according to the information provided
| by the developer.
| The developer has released firmware 1.0.9, which fixes the vulnerability.
|
| [Apply workarounds]
| Where the update cannot be applied, the following workarounds mitigate the
| impact of the vulnerability.
|
| - Restrict the hosts that can reach the administration page
| - Change the initial password
|
| * Vendor Status
|
| - SampleNet Inc.
|   Status: Vulnerable
|   Last Update: 2019/07/16
|   Vendor Notes: https://www.example.com/support/sn-1200/20190716.html
| - Reiji Electric Co., Ltd.
|   Status: Vulnerability information provided
|   Last Update: 2019/06/07
|
| * References
|
| - SN-1200 firmware download
|   https://www.example.com/download/sn-1200/
|
| * Vulnerability Analysis by JPCERT/CC
|
| - CVE-2019-99901  CVSS v3.0  Base Score: 8.0
|   CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
| * Credit
|
| Taro Mihon reported this vulnerability to IPA. JPCERT/CC coordinated with the
| developer under the Information Security Early Warning Partnership.
|
| * Other Information
|
| - CVE: CVE-2019-99901
|   https://www.cve.org/CVERecord?id=CVE-2019-99901
|
| * Update History
|
| - 2019/07/16
|   Published
$ vulnctl notify C-2019-00001 finder --letter published --as ipa:sato --apply
| C-2019-00001: 文書を outbox/C-2019-00001-finder-published.eml に書き出しました
|   状態              公表済み

@ 2019-07-23
$ vulnctl publish C-2019-00002 office/draft-viewer.yaml --approve --as jpcert:tanaka
| C-2019-00002: office/draft-viewer.yaml の承認を記録しました
|   状態              公表日決定
$ vulnctl publish C-2019-00002 office/draft-viewer.yaml --apply --as jpcert:suzuki
| C-2019-00002: JVN#00000002 として公表を記録し、公表文を advisories に書き出しま
| した
|   状態              公表済み
$ cat advisories/JVN00000002/ja.txt
| JVN#00000002
| 架空文書ビューアにおけるバッファオーバーフローの脆弱性
|
| 公開日：2019/07/23　最終更新日：2019/07/23
|
| ■ 概要
|
| 架空ソフト工房が提供する架空文書ビューアには、スタックベースのバッファオーバーフ
| ローの脆弱性が存在します。
|
| ■ 影響を受けるシステム
|
| ・架空文書ビューア 3.2.1 およびそれ以前
| 　3.2.1 は最終のバージョンです。
|
| ■ 詳細情報
|
| ・スタックベースのバッファオーバーフロー (CWE-121) - CVE-2019-99902
|
| ■ 想定される影響
|
| 細工された文書ファイルを開くことで、任意のコードを実行される可能性があります。
|
| ■ 対策方法
|
| [架空文書ビューアを使用しない]
| 架空文書ビューアを使用しないでください。
| 開発者によると、架空文書ビューアのサポートは 2016年3月31日に終了しているため、本
| 脆弱性を修正する予定はないとのことです。
|
| ■ ベンダ情報
|
| ・架空ソフト工房
| 　ステータス：該当製品あり
| 　ステータス最終更新日：2019/07/23
| 　ベンダの告知ページ：https://viewer.example.com/end-of-support.html
|
| ■ JPCERT/CCによる脆弱性分析結果
|
| ・CVE-2019-99902　CVSS v3.0　基本値：7.8
| 　CVSS:3.0/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H
|
| ■ 関連文書
|
| ・CVE：CVE-2019-99902
| 　https://www.cve.org/CVERecord?id=CVE-2019-99902
|
| ■ 更新履歴
|
| ・2019/07/23
| 　掲載

@ 2019-09-30
# The quarter's table, and the same table as of the day before the first publication.
$ vulnctl stats
| 届出の処理状況（2019-09-30 現在）
|
| ソフトウエア製品
| 届出合計                                      2
| 取扱い終了                                    2
|   公表済み                                    2
|     うち 調整不能                             0
|   個別対応                                    0
|   脆弱性ではない                              0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      0
|     うち 連絡不能開発者                       0
| （不受理を除く 2 件のうち公表済みは 100%）
|
| ウェブサイト
| 届出合計                                      1
| 取扱い終了                                    1
|   修正完了                                    1
|     うち 当該ページを削除                     0
|     うち 運用で回避                           0
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      0
| （不受理を除く 1 件のうち修正完了は 100%）
$ vulnctl stats --as-of 2019-07-15
| 届出の処理状況（2019-07-15 現在）
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
| 届出合計                                      1
| 取扱い終了                                    1
|   修正完了                                    1
|     うち 当該ページを削除                     0
|     うち 運用で回避                           0
|   注意喚起                                    0
|   脆弱性ではない                              0
|   取扱不能                                    0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      0
| （不受理を除く 1 件のうち修正完了は 100%）
$ vulnctl list --all
| 案件          受付日      状態                    題名
| C-2019-00001  2019-06-03  公表済み                SampleNet ホームルータ SN-120…
| C-2019-00002  2019-06-03  公表済み                架空文書ビューア / バッファオ…
| C-2019-00003  2019-06-03  取扱い終了（修正完了）  見本商店オンラインショップ（…
$ vulnctl log C-2019-00003
|      6  2019-06-03  C-2019-00003  sato
|         ウェブサイトの届出 R-2019-00003 を受け付けた
|      7  2019-06-03  C-2019-00003  sato
|         届出 R-2019-00003 の発見者を記録した
|     15  2019-06-04  C-2019-00003  ipa:sato
|         届出を受理し、発見者に連絡した
|     23  2019-06-05  C-2019-00003  ipa:sato
|         ウェブサイト運営者宛ての文書「details」を作成した（見本商店株式会社）
|         （異議があったが、次の理由により記録: 公開鍵の提供がなく、平文で送ること
|         に了承を得た）
|     24  2019-06-05  C-2019-00003  ipa:sato
|         見本商店株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報を伝え
|         た
|     25  2019-06-05  C-2019-00003  ipa:sato
|         発見者宛ての文書「started」を作成した（C-2019-00003-finder-started.eml）
|     42  2019-07-15  C-2019-00003  ipa:sato
|         見本商店株式会社から連絡があった（修正完了）: 出力時のエスケープ処理を追
|         加しました。
|     43  2019-07-15  C-2019-00003  ipa:sato
|         取扱いを終了した（修正完了）: ウェブサイト運営者から修正した旨の報告が
|         あった
|     44  2019-07-15  C-2019-00003  ipa:sato
|         発見者宛ての文書「ended」を作成した（C-2019-00003-finder-ended.eml）
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 51 件）
| 控え: 51:<hash>
