# An end-of-support product: what is known is recorded, and the table of the study report says which class it makes.
@ 2019-06-03
$ vulnctl init --name "IPA・JPCERT/CC" --contact vuln-desk@example.jp
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl intake office/report-viewer.txt office/report-shop.txt
| office/report-viewer.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフト
| ウエア製品）
| office/report-shop.txt: C-2019-00002 を登録しました（届出 R-2019-00002、ウェブサ
| イト）
$ vulnctl party add --role developer --name 架空ソフト工房 --name-en "Kakuu Software Works" --mail support@kakuu.example.jp
| P-2019-00001 を登録しました: 架空ソフト工房
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail info@reiji.example.jp
| P-2019-00002 を登録しました: 例示電機株式会社
$ vulnctl accept C-2019-00001
| C-2019-00001: 届出を受理しました。受理日は発見者に連絡した日（2019-06-03）です
|   状態              受理
$ vulnctl accept C-2019-00002
| C-2019-00002: 届出を受理しました。受理日は発見者に連絡した日（2019-06-03）です
|   状態              受理
$ vulnctl forward C-2019-00001
| C-2019-00001: JPCERT/CCに通知しました
|   状態              JPCERT/CC通知済み
$ vulnctl eol show C-2019-00001
| C-2019-00001  架空文書ビューア / バッファオーバーフロー
| 製品開発者がまだ記録されていません

@ 2019-06-05
# The developer is contacted; its page says that support is over, and another maker ships the product inside its own.
$ vulnctl notify C-2019-00001 架空ソフト工房 --letter opening --apply --sent
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-opening.eml に書き出しまし
| た。架空ソフト工房への連絡を記録しました。起算日は 2019-06-05 です
|   状態              製品開発者へ連絡中
$ vulnctl eol record C-2019-00001 架空ソフト工房 --declaration https://kakuu.example.jp/eol --declared-on 2018-01-31 --infrastructure yes --embedded-in "例示電機株式会社:例示端末 RT-1"
| C-2019-00001: 架空ソフト工房の製品のサポート終了に関する事実を記録しました
|   状態              製品開発者へ連絡中
$ vulnctl eol show C-2019-00001
| C-2019-00001  架空文書ビューア / バッファオーバーフロー
|
| 製品開発者
|   名称              架空ソフト工房 (P-2019-00001)
|   分類              定まらない
|   足りない事実      サポート期限（--ended-on）
|   EoL宣言           https://kakuu.example.jp/eol（2018-01-31）
|   重要インフラ      あり
|   組込み製品        例示端末 RT-1 / 例示電機株式会社 (P-2019-00002) 未連絡
$ vulnctl eol record C-2019-00001 架空ソフト工房 --ended-on 2018-12-31
| C-2019-00001: 架空ソフト工房の製品のサポート終了に関する事実を記録しました
|   状態              製品開発者へ連絡中
$ vulnctl eol show C-2019-00001
| C-2019-00001  架空文書ビューア / バッファオーバーフロー
|
| 製品開発者
|   名称              架空ソフト工房 (P-2019-00001)
|   分類              定まらない
|   根拠とした事実    サポート期限を過ぎている（2018-12-31）
|   足りない事実      製品開発者の回答（vulnctl reply）
|   Eの残る要件       郵便による連絡の記録、または手段がないことの記録（IV.4.2)、
|                     vulnctl notify --by post --unavailable）
|   Eの残る要件       電話による連絡の記録、または手段がないことの記録（IV.4.2)、
|                     vulnctl notify --by phone --unavailable）
|   Eの残る要件       FAXによる連絡の記録、または手段がないことの記録（IV.4.2)、
|                     vulnctl notify --by fax --unavailable）
|   Eの残る要件       連絡がないまま6か月が経過すること（2019-12-05 に達する）
|   EoL宣言           https://kakuu.example.jp/eol（2018-01-31）
|   重要インフラ      あり
|   組込み製品        例示端末 RT-1 / 例示電機株式会社 (P-2019-00002) 未連絡
$ vulnctl eol record C-2019-00001 架空ソフト工房 --embedded-in 例示端末
! vulnctl: --embedded-in を読み取れません: 例示端末
!   P-2019-00002:製品名 のように指定してください
? 2
$ vulnctl eol record C-2019-00002 架空ソフト工房 --ended-on 2018-12-31
! vulnctl: C-2019-00002 はウェブサイトの案件です。サポート終了の分類はソフトウエア製品のものです
? 4
$ vulnctl eol forget C-2019-00001
! vulnctl: 「forget」という操作はありません
!   次のいずれかを指定してください: record, show
? 2

@ 2019-06-20
# It answers that it will publish nothing, then agrees to a stop-use notice.
$ vulnctl reply C-2019-00001 架空ソフト工房 --stance refuses --text "サポートは終了しています。"
| C-2019-00001: 架空ソフト工房からの連絡を記録しました（公表に同意しない）
|   状態              対策・公表日の調整中
$ vulnctl eol show C-2019-00001 架空ソフト工房
| C-2019-00001  架空文書ビューア / バッファオーバーフロー
|
| 製品開発者
|   名称              架空ソフト工房 (P-2019-00001)
|   分類              D  サポート終了。対策を策定せず、「利用中止」のJVN公表にも同
|                     意しない
|   根拠とした事実    サポート期限を過ぎている（2018-12-31）
|   根拠とした事実    製品開発者の回答: 公表に同意しない（2019-06-20）
|   EoL宣言           https://kakuu.example.jp/eol（2018-01-31）
|   重要インフラ      あり
|   組込み製品        例示端末 RT-1 / 例示電機株式会社 (P-2019-00002) 未連絡
|   取扱い            調整不能（IV.3.(2)1)(イ)）として公表判定委員会の判定を受け
|                     る。公表しないと判定されることもある [2019年度研究会報告書
|                     4.2.1]
|   優先情報提供      表に定めなし
|   未解決の課題      委員会を経るまで利用者は脆弱性を知ることができない。1件でも
|                     委員会を開催する運用は検討事項とされており、定めはない [2019
|                     年度研究会報告書 4.2.2 課題1]
|   未解決の課題      委員会の後、「利用中止」の公表前に優先情報提供を行う必要性は
|                     検討できていないとされており、定めはない [2019年度研究会報告
|                     書 4.2.2 課題2]
$ vulnctl eol show C-2019-00001 架空ソフト工房 --lang en
| C-2019-00001  架空文書ビューア / バッファオーバーフロー
|
| Developer
|   name              Kakuu Software Works (P-2019-00001)
|   class             D  end of support; no solution, and the developer does not
|                     agree to a stop-use notice either
|   facts used        support has ended (2018-12-31)
|   facts used        the developer's answer: refuses publication (2019-06-20)
|   declared          https://kakuu.example.jp/eol (2018-01-31)
|   infrastructure    yes
|   embedded in       例示端末 RT-1 / Reiji Electric Co., Ltd. (P-2019-00002) not
|                     contacted
|   handling          coordination failed (IV.3.(2)1)(イ)): to the publication
|                     determination committee, which may say no [2019年度研究会報
|                     告書 4.2.1]
|   advance           the table has none
|   open issue        until the committee has met users cannot know; holding it
|                     for a single case is left for study, not settled [2019年度研
|                     究会報告書 4.2.2 課題1]
|   open issue        whether advance information provision is needed after the
|                     committee and before publication is not examined: there is
|                     no provision [2019年度研究会報告書 4.2.2 課題2]
$ vulnctl reply C-2019-00001 架空ソフト工房 --stance agrees-stop-use
| C-2019-00001: 架空ソフト工房からの連絡を記録しました（利用中止の公表に同意）
|   状態              対策・公表日の調整中
$ vulnctl eol show C-2019-00001 架空ソフト工房 --json
| {
|   "kind": "eol",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00001",
|     "items": [
|       {
|         "party": "P-2019-00001",
|         "class": "C",
|         "rule": {
|           "id": "eol.C",
|           "clause": "2019年度研究会報告書 4.2.1",
|           "edition": "12",
|           "nature": "advise"
|         },
|         "handling": "「利用中止」のJVN公表（通常取扱い）。利用中止は回避方法にあたる [2019年度研究会報告書 4.2.1]",
|         "advance_provision": true,
|         "used": [
|           "サポート期限を過ぎている（2018-12-31）",
|           "製品開発者の回答: 利用中止の公表に同意（2019-06-20）"
|         ],
|         "missing": [],
|         "for_unreachable": [],
|         "outside": null,
|         "infrastructure": "yes",
|         "embedded_in": [
|           {
|             "maker": "P-2019-00002",
|             "product": "例示端末 RT-1",
|             "contacted": false
|           }
|         ],
|         "open_issues": []
|       }
|     ]
|   }
| }
$ vulnctl eol show C-2019-00001 --as-of 2019-06-19
| C-2019-00001  架空文書ビューア / バッファオーバーフロー
|
| 製品開発者
|   名称              架空ソフト工房 (P-2019-00001)
|   分類              定まらない
|   根拠とした事実    サポート期限を過ぎている（2018-12-31）
|   足りない事実      製品開発者の回答（vulnctl reply）
|   Eの残る要件       郵便による連絡の記録、または手段がないことの記録（IV.4.2)、
|                     vulnctl notify --by post --unavailable）
|   Eの残る要件       電話による連絡の記録、または手段がないことの記録（IV.4.2)、
|                     vulnctl notify --by phone --unavailable）
|   Eの残る要件       FAXによる連絡の記録、または手段がないことの記録（IV.4.2)、
|                     vulnctl notify --by fax --unavailable）
|   Eの残る要件       連絡がないまま6か月が経過すること（2019-12-05 に達する）
|   EoL宣言           https://kakuu.example.jp/eol（2018-01-31）
|   重要インフラ      あり
|   組込み製品        例示端末 RT-1 / 例示電機株式会社 (P-2019-00002) 未連絡

# What makes no sense is not recorded.
$ vulnctl eol record C-2019-00001 架空ソフト工房
! vulnctl: 記録する事実を指定してください
!   vulnctl help eol で項目を確認できます（--ended-on など）
? 2
$ vulnctl eol record C-2019-00001 架空ソフト工房 --embedded-in 架空ソフト工房:自社製品
! vulnctl: P-2019-00001 は、この製品の開発者自身です
!   --embedded-in には他の製品開発者を指定してください
? 2
$ vulnctl eol record C-2019-00001 架空ソフト工房 --declared-on 2020-01-01
! vulnctl: 宣言の日 2020-01-01 は未来です（本日 2019-06-20）
? 2

# A refusal is taken back by an agreement alone: not by a fix, nor by a date.
$ vulnctl reply C-2019-00001 架空ソフト工房 --stance refuses --text 公表には同意できません。
| C-2019-00001: 架空ソフト工房からの連絡を記録しました（公表に同意しない）
|   状態              対策・公表日の調整中
$ vulnctl reply C-2019-00001 架空ソフト工房 --stance solution-made --solution fix
| C-2019-00001: 架空ソフト工房からの連絡を記録しました（対策方法を作成済み）
|   状態              対策・公表日の調整中
$ vulnctl eol show C-2019-00001
| C-2019-00001  架空文書ビューア / バッファオーバーフロー
|
| 製品開発者
|   名称              架空ソフト工房 (P-2019-00001)
|   分類              なし
|   根拠とした事実    サポート期限を過ぎている（2018-12-31）
|   根拠とした事実    製品開発者の回答: 公表に同意しない（2019-06-20）
|   根拠とした事実    製品開発者の回答: 対策方法を作成済み（2019-06-20）
|   表にない場合      対策は策定されたが公表に同意していない場合は、表に該当する行
|                     がない。調整を続けるほか、合意が社会通念上困難であれば調整不
|                     能（IV.3.(2)1)(イ)）とすること、すべての製品利用者に通知され
|                     る場合に公表を取りやめること（IV.4.4)(オ)）がある
|   EoL宣言           https://kakuu.example.jp/eol（2018-01-31）
|   重要インフラ      あり
|   組込み製品        例示端末 RT-1 / 例示電機株式会社 (P-2019-00002) 未連絡
$ vulnctl schedule C-2019-00001 --date 2019-07-18
! vulnctl: C-2019-00001: 異議があります（公表に同意していない製品開発者がいる）
!   根拠: ガイドライン第12版 IV.4.3) [product.schedule.agreement]
!   それでも進める場合は --because で理由を記録してください
? 4

# A developer without a fax: told apart from one that was not tried by fax.
$ vulnctl notify C-2019-00001 架空ソフト工房 --by fax --unavailable
! vulnctl: --unavailable には、--by の手段と --note の理由が必要です
? 2
$ vulnctl notify C-2019-00001 架空ソフト工房 --by fax --unavailable --note "FAX番号の記載がない"
| C-2019-00001: 架空ソフト工房にはFAXで連絡する手段がないことを記録しました
|   状態              対策・公表日の調整中
$ vulnctl log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      8  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|     10  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|     11  2019-06-05  C-2019-00001  sato
|         製品開発者宛ての文書「opening」を作成した（架空ソフト工房）
|     12  2019-06-05  C-2019-00001  sato
|         架空ソフト工房に電子メールで連絡を試みた（送達）
|     13  2019-06-05  C-2019-00001  sato
|         架空ソフト工房の製品のサポート終了に関する事実を記録した
|     14  2019-06-05  C-2019-00001  sato
|         架空ソフト工房の製品のサポート終了に関する事実を記録した（サポート期限
|         2018-12-31）
|     15  2019-06-20  C-2019-00001  sato
|         架空ソフト工房から連絡があった（公表に同意しない）: サポートは終了してい
|         ます。
|     16  2019-06-20  C-2019-00001  sato
|         架空ソフト工房から連絡があった（利用中止の公表に同意）
|     17  2019-06-20  C-2019-00001  sato
|         架空ソフト工房から連絡があった（公表に同意しない）: 公表には同意できませ
|         ん。
|     18  2019-06-20  C-2019-00001  sato
|         架空ソフト工房から連絡があった（対策方法を作成済み）
|     19  2019-06-20  C-2019-00001  sato
|         架空ソフト工房にはFAXで連絡する手段がない: FAX番号の記載がない
