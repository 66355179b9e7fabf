# The rules by which vulnctl speaks, each with its clause: none needs a store.
@ 2019-06-03
$ vulnctl rules list product.disclose
| 手続き
|   product.disclose  [ガイドライン第12版 IV.3.(1)11)]
|       IPAは、起算日から1年以上経過し、発見者から求められた場合、情報非開示依頼を
|       取り下げる
|   product.disclose-product  [ガイドライン第12版 IV.4.2)]
|       それでも連絡が取れない場合、JPCERT/CCは対象製品の名称とバージョンを公表
|       し、広く情報提供を呼びかけることがある
|
| 条件
|   product.disclose.asked  [ガイドライン第12版 IV.2.4); 実行できない]
|       発見者が情報非開示依頼の取下げを求めていない
|   product.disclose.year  [ガイドライン第12版 IV.2.4); 実行できない]
|       起算日から1年以上経過していない
|   product.disclose-product.listed  [ガイドライン第12版 IV.4.2); 実行できない]
|       先に連絡不能開発者一覧に掲載する
|   product.disclose-product.time  [ガイドラインに規定なし（vulnctl の取決め）; 異議あり]
|       運用では、一覧への掲載から約3か月後に製品を公表する
$ vulnctl rules show product.publication-guide
| product.publication-guide
| 規則              公表日は、起算日から45日後を目安とする
| 根拠              ガイドライン第12版 IV.4.3)
| 性質              目安
| 種別              ソフトウエア製品
| 起点              first-contact
| 期間              45日
| 終点              date-agreed, coordination-failed, closed
| コマンド          vulnctl schedule {case} --date DAY
$ vulnctl rules show product.publication-guide --lang en --json
| {
|   "kind": "rule",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "product.publication-guide",
|     "clause": "IV.4.3)",
|     "edition": "12",
|     "nature": "guide",
|     "convention": false,
|     "kind": "product",
|     "wording": "the publication date is guided by 45 days from the first-contact date",
|     "details": {
|       "from": "first-contact",
|       "period": "45 days",
|       "where": "",
|       "until": "date-agreed, coordination-failed, closed",
|       "command": "vulnctl schedule {case} --date DAY"
|     }
|   }
| }
$ vulnctl rules show product.view.report
| product.view.report
| 規則              対象製品と脆弱性の種類
| 根拠              ガイドライン第12版 IV.4.2)
| 種別              共通
| 項目              title, product, version, weakness
| 開示先            発見者（always）、製品開発者（always）、IPA（always）、
|                   JPCERT/CC（always）、公表判定委員会（always）、経済産業省
|                   （always）、優先情報提供先（solution）、分析機関（nda）、他の
|                   調整機関（nda）、一般（published）
$ vulnctl rules show website.accept
| website.accept
| 規則              IPAは、すべての条件を満たすと判断した届出を受理し、発見者に連
|                   絡する
| 根拠              ガイドライン第12版 V.3.2)
| 種別              ウェブサイト
| 手続き            accept
| 可能な状態        届出受付、不明点の確認中
| 行う者            IPA
| コマンド          vulnctl accept {case}
$ vulnctl rules show impact.middle.medium
| impact.middle.medium
| 規則              影響範囲が中、CVSSv3基本値が4.0～6.9のときは通常の対応
| 根拠              ガイドライン第12版 付録4
| 種別              共通
| 影響範囲          中
| CVSSv3基本値      4.0-6.9
| 対応              通常の対応
$ vulnctl rules show product.reopen.silent
| product.reopen.silent
| 規則              再開についてガイドラインに規定がない
| 根拠              ガイドラインに規定なし（vulnctl の取決め）
| 性質              異議あり
| 種別              ソフトウエア製品
| 手続き            reopen
| 判定              never
| ガイドラインに規定がなく、vulnctl が定めたものです。
$ vulnctl rules show product.publicaton-guide
! vulnctl: 規則 product.publicaton-guide はありません
!   「product.publication-guide」のことでしょうか
? 3
$ vulnctl rules editions
| 版  施行日      規則  名称
| 1   2004-07-08  -     初版
| 2   2005-07-08  -     改訂第2版
| 3   2006-09-01  -     改訂第3版
| 4   2007-06-11  -     改訂第4版
| 5   2008-04-04  -     改訂第5版
| 6   2009-07-08  -     改訂第6版
| 7   2011-03-28  -     改訂第7版
| 8   2014-05-30  -     改訂第8版
| 9   2015-05-22  -     改訂第9版
| 10  2016-05-30  -     改訂第10版
| 11  2017-05-30  -     改訂第11版
| 12  2019-05-30  収録  2019年版（改訂第12版）（この日に有効）
| 13  2024-06-18  -     2024年版（改訂第13版）
| 14  2026-10-01  -     2026年版（改訂第14版）
@ 2026-11-24
$ vulnctl rules editions --lang en
| edition  from        rules    name
| 1        2004-07-08  -        1st edition
| 2        2005-07-08  -        2nd edition
| 3        2006-09-01  -        3rd edition
| 4        2007-06-11  -        4th edition
| 5        2008-04-04  -        5th edition
| 6        2009-07-08  -        6th edition
| 7        2011-03-28  -        7th edition
| 8        2014-05-30  -        8th edition
| 9        2015-05-22  -        9th edition
| 10       2016-05-30  -        10th edition
| 11       2017-05-30  -        11th edition
| 12       2019-05-30  carried  2019 edition (12th)
| 13       2024-06-18  -        2024 edition (13th)
| 14       2026-10-01  -        2026 edition (14th) (governs this day)
$ vulnctl rules show eol.C --lang en
| eol.C
| rule              end of support; no new solution, but the developer agrees to a
|                   stop-use notice on JVN
| clause            2019年度研究会報告書 4.2.1
| kind              software product
| class             C
| handling          a stop-use notice on JVN (usual handling); stop-use is a
|                   workaround
|
| edition 14 governs this day: computed under edition 12
$ vulnctl rules write
! vulnctl: 「write」という操作はありません
!   次のいずれかを指定してください: list, show, editions, check, add, use
? 2
# A step of the machine, a letter's time, and what is held against letters and mails.
$ vulnctl rules show product.schedule
| product.schedule
| 規則              JPCERT/CCは、検証結果を受け取り、製品開発者と相談した上で公表
|                   日を決定する
| 根拠              ガイドライン第12版 IV.4.3)
| 種別              ソフトウエア製品
| 手続き            schedule
| 可能な状態        対策・公表日の調整中、公表日決定
| 行う者            JPCERT/CC
| コマンド          vulnctl schedule {case} --date DAY
|
| この日に有効なガイドラインは第14版ですが、第12版により計算しています
$ vulnctl rules show letter.developer.reminder
| letter.developer.reminder
| 規則              連絡してから、その回答を待つ間
| 根拠              ガイドライン第12版 IV.4.2)
| 種別              ソフトウエア製品
| 文書              reminder
| 宛先              製品開発者
|
| この日に有効なガイドラインは第14版ですが、第12版により計算しています
$ vulnctl rules show letter.in-clear
| letter.in-clear
| 規則              脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子
|                   メールで送る
| 根拠              ガイドラインに規定なし（vulnctl の取決め）
| 性質              異議あり
| 種別              共通
| ガイドラインに規定がなく、vulnctl が定めたものです。
|
| この日に有効なガイドラインは第14版ですが、第12版により計算しています
$ vulnctl --lang en rules list letter.i
| letter
|   letter.ipa.first-contact  [edition 12, 付録2 図3 起算日の連絡]
|       when contacting a developer was first tried
|   letter.ipa.date  [edition 12, IV.4.3)]
|       when the publication date is set
|   letter.ipa.date-changed  [edition 12, IV.4.4)]
|       when the publication date is moved
|   letter.ipa.ended  [edition 12, IV.4.4)]
|       when publication is dropped
|
| letters and mails
|   letter.in-clear  [the guideline is silent; vulnctl's convention; object]
|       the letter holds vulnerability-related information and would go by mail
|       without PGP, which is recommended
|   letter.individual  [the guideline is silent; vulnctl's convention; object]
|       a developer registered individually gets, in principle, nothing of a case
|       of several developers before publication
|
| edition 14 governs this day: computed under edition 12
