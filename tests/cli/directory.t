# The directory: entries change, are checked and merged, and go to spreadsheets and back, without losing what they were.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --mail psirt@samplenet.example.jp --person 'PSIRT 担当'
| P-2019-00001 を登録しました: サンプルネット株式会社
# What was entered was not tried yet.
$ vulnctl party list
| 番号          役割        連絡先の確認  名称
| P-2019-00001  製品開発者                サンプルネット株式会社
$ vulnctl party check P-2019-00001
| P-2019-00001 の連絡先を確認したことを記録しました（2019-06-03）
$ vulnctl party import office/directory.csv --check
| office/directory.csv:2: 登録  例示ソフト株式会社
| office/directory.csv:3: 登録  例示電力株式会社
| office/directory.csv:5: 変更 P-2019-00001 サンプルネット株式会社
|     空になる列: checked
| office/directory.csv:6: 不可  「」は name に書けません（名称は空にできません）
| office/directory.csv:7: 不可  関係者 P-2019-00099 はこの台帳にありません。新たに
| 登録する行は、id を空にしてください
| office/directory.csv:8: 不可  この関係者は 2 行目にもあります
| office/directory.csv:10: 不可  「maker」は role に書けません（developer,
| operator, coordinator, recipient, finder のいずれか）
| （まだ取り込んでいません）
? 1
$ vulnctl party list
| 番号          役割        連絡先の確認  名称
| P-2019-00001  製品開発者  2019-06-03    サンプルネット株式会社
$ vulnctl party import office/directory.csv
| office/directory.csv:2: 登録 P-2019-00002 例示ソフト株式会社
| office/directory.csv:3: 登録 P-2019-00003 例示電力株式会社
| office/directory.csv:5: 変更 P-2019-00001 サンプルネット株式会社
|     空になる列: checked
| office/directory.csv:6: 不可  「」は name に書けません（名称は空にできません）
| office/directory.csv:7: 不可  関係者 P-2019-00099 はこの台帳にありません。新たに
| 登録する行は、id を空にしてください
| office/directory.csv:8: 不可  この関係者は 2 行目にもあります
| office/directory.csv:10: 不可  「maker」は role に書けません（developer,
| operator, coordinator, recipient, finder のいずれか）
? 1
$ vulnctl party import office/directory.csv
| office/directory.csv:2: 変更なし P-2019-00002 例示ソフト株式会社
| office/directory.csv:3: 変更なし P-2019-00003 例示電力株式会社
| office/directory.csv:5: 変更なし P-2019-00001 サンプルネット株式会社
| office/directory.csv:6: 不可  「」は name に書けません（名称は空にできません）
| office/directory.csv:7: 不可  関係者 P-2019-00099 はこの台帳にありません。新たに
| 登録する行は、id を空にしてください
| office/directory.csv:8: 不可  この関係者は 2 行目にもあります
| office/directory.csv:10: 不可  「maker」は role に書けません（developer,
| operator, coordinator, recipient, finder のいずれか）
? 1
$ vulnctl party show 例示電力株式会社
| P-2019-00003  例示電力株式会社
| 役割              優先情報提供先
| 英語の名称        Example Power
| 文書の言語        ja
| 電子メール        soc@power.example.jp
| 重要インフラ分野  電力
| 秘密保持の条件    2019-04-01  事業者の内部で秘密情報管理を徹底すること
| メモ              夜間は当直へ
|                   03-0000-0003
$ vulnctl party export > directory.csv
$ vulnctl party import directory.csv
| directory.csv:2: 変更なし P-2019-00001 サンプルネット株式会社
| directory.csv:3: 変更なし P-2019-00002 例示ソフト株式会社
| directory.csv:4: 変更なし P-2019-00003 例示電力株式会社
$ vulnctl party export --yaml --role recipient > directory.yaml
$ cat directory.yaml
| - id: P-2019-00003
|   role: "recipient"
|   name: "例示電力株式会社"
|   name_en: "Example Power"
|   language: "ja"
|   registration: "none"
|   direct_reports: "unknown"
|   mail: "soc@power.example.jp"
|   sector: "electricity"
|   government: "no"
|   promised_inside: "2019-04-01"
|   note: "夜間は当直へ\n03-0000-0003"
$ vulnctl party import directory.yaml
| directory.yaml:1:3: 変更なし P-2019-00003 例示電力株式会社
# A name that changed still finds its party; so does the name of one that was entered twice.
@ 2019-07-01
$ vulnctl party set サンプルネット株式会社 --name 例示ネット株式会社 --because 社名の変更
| P-2019-00001 の登録を改めました
$ vulnctl party show サンプルネット株式会社 --lang en
| P-2019-00001  例示ネット株式会社
| role              developer
| also known as     サンプルネット株式会社
| language          ja
| person            PSIRT 担当
| registration      individual registration
| mail              security@samplenet.example.jp
| note              =1+1
$ vulnctl party add --role developer --name サンプルネット --phone 03-0000-0009 > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 サンプルネット --by phone --result no-answer > setup.txt
$ vulnctl notify C-2019-00001 例示ネット株式会社 --by mail --sent > setup.txt
$ vulnctl party merge サンプルネット --into 例示ネット株式会社 --because 同じ会社である
| P-2019-00004 を P-2019-00001 にまとめました。加えた連絡先: 電話 03-0000-0009
$ vulnctl party show P-2019-00004
| P-2019-00004  サンプルネット
| 統合先            P-2019-00001
| 役割              製品開発者
| 文書の言語        ja
| 電話              03-0000-0009
$ vulnctl show C-2019-00001 --json > case.json
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-07-01 から「製品開発者へ連絡中」です。
|   2019-07-01  例示ネット株式会社に電子メールで連絡を試みた（送達）
|   JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する
|   ガイドライン第12版 IV.4.2) [product.attempt]
|
| 期日と目安
|   2019-08-15  公表日は、起算日から45日後を目安とする [目安; あと45日; IV.4.3)]
|   2020-01-01  例示ネット株式会社: すべての連絡方法を試みても6か月以上連絡が取れ
|               ない場合は連絡不能となりうる [期間; あと184日; IV.3.(2)1)(ア); 元
|               日]
|   2020-07-01  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと366日;
|               IV.2.4)]
|
| 待っているもの
|   例示ネット株式会社からの応答
|
| 次に試みる連絡手段
|   例示ネット株式会社: 郵便（連絡先を調べて登録するか、手段がないことを記録）
|     $ vulnctl party set P-2019-00001 --post ADDRESS
|     $ vulnctl notify C-2019-00001 P-2019-00001 --by post --unavailable --note REASON
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
$ vulnctl party list
| 番号          役割            連絡先の確認  名称
| P-2019-00001  製品開発者                    例示ネット株式会社
| P-2019-00002  製品開発者                    例示ソフト株式会社
| P-2019-00003  優先情報提供先                例示電力株式会社
# Contacts that nobody has looked at for a year.
@ 2020-06-20
$ vulnctl party check 例示ソフト株式会社
| P-2019-00002 の連絡先を確認したことを記録しました（2020-06-20）
$ vulnctl party list --stale 350
| 番号          役割            連絡先の確認  名称
| P-2019-00001  製品開発者                    例示ネット株式会社
| P-2019-00003  優先情報提供先                例示電力株式会社
# A second table: a postal address has lines, one party has one row, and what is emptied is named.
$ vulnctl party import office/directory-again.csv --check
| office/directory-again.csv:2: 変更 P-2019-00002 例示ソフト株式会社
|     空になる列: checked
| office/directory-again.csv:5: 不可  この関係者は 2 行目にもあります
| office/directory-again.csv:6: 不可  列の数が見出しと異なります（3 列、見出しは 8
| 列）
| office/directory-again.csv:7: 変更 P-2019-00003 例示電力株式会社
|     空になる列: note
| office/directory-again.csv:8: 不可  連絡先がないため、確認済みにできません
| office/directory-again.csv:9: 不可  日付 2020-06-21 は未来です（本日
| 2020-06-20）
| office/directory-again.csv:10: 登録  見本ソフト株式会社
| （まだ取り込んでいません）
? 1
$ vulnctl party import office/directory-again.csv
| office/directory-again.csv:2: 変更 P-2019-00002 例示ソフト株式会社
|     空になる列: checked
| office/directory-again.csv:5: 不可  この関係者は 2 行目にもあります
| office/directory-again.csv:6: 不可  列の数が見出しと異なります（3 列、見出しは 8
| 列）
| office/directory-again.csv:7: 変更 P-2019-00003 例示電力株式会社
|     空になる列: note
| office/directory-again.csv:8: 不可  連絡先がないため、確認済みにできません
| office/directory-again.csv:9: 不可  日付 2020-06-21 は未来です（本日
| 2020-06-20）
| office/directory-again.csv:10: 登録 P-2020-00001 見本ソフト株式会社
? 1
$ vulnctl party import office/directory-again.csv --lang en
| office/directory-again.csv:2: unchanged P-2019-00002 例示ソフト株式会社
| office/directory-again.csv:5: refused  line 2 is about this party already
| office/directory-again.csv:6: refused  the row has 3 cells, the head has 8
| office/directory-again.csv:7: unchanged P-2019-00003 例示電力株式会社
| office/directory-again.csv:8: refused  it has no contact that could have been
| checked
| office/directory-again.csv:9: refused  2020-06-21 lies in the future (today is
| 2020-06-20)
| office/directory-again.csv:10: unchanged P-2020-00001 見本ソフト株式会社
? 1
$ vulnctl party show 例示ソフト株式会社
| P-2019-00002  例示ソフト株式会社
| 役割              製品開発者
| 英語の名称        Example Soft Inc.
| 文書の言語        ja
| 登録の区分        一般登録
| 電子メール        psirt@soft.example.jp
| 電話              +81-3-0000-0001
| 郵便              〒100-0000
|                   東京都架空区例示町1-2-3
|                   例示ビル4階
$ vulnctl party export > again.csv
$ vulnctl party import again.csv
| again.csv:2: 変更なし P-2019-00001 例示ネット株式会社
| again.csv:3: 変更なし P-2019-00002 例示ソフト株式会社
| again.csv:6: 変更なし P-2019-00003 例示電力株式会社
| again.csv:7: 変更なし P-2020-00001 見本ソフト株式会社
$ vulnctl party list
| 番号          役割            連絡先の確認  名称
| P-2019-00001  製品開発者                    例示ネット株式会社
| P-2019-00002  製品開発者                    例示ソフト株式会社
| P-2019-00003  優先情報提供先  2020-06-19    例示電力株式会社
| P-2020-00001  製品開発者                    見本ソフト株式会社
# New addresses stand in the place of the old, and what went is said; a party without a contact has none that is right.
$ vulnctl party set 例示ソフト株式会社 --mail csirt@soft.example.jp
| P-2019-00002 の登録を改めました。削除した連絡先: 電子メール
| psirt@soft.example.jp
$ vulnctl party set 見本ソフト株式会社 --mail ""
| P-2020-00001 の登録を改めました。削除した連絡先: 電子メール
| info@mihon.example.jp
$ vulnctl party check 見本ソフト株式会社
! vulnctl: P-2020-00001 には連絡先が登録されていません
!   vulnctl party set で登録してください
? 4
$ vulnctl party set P-2019-00004 --mail info@samplenet.example.jp
! vulnctl: P-2019-00004 は P-2019-00001 にまとめられています
? 3
$ vulnctl party set 例示電力株式会社 --sector electric
! vulnctl: 「electric」という重要インフラ分野はありません
!   次のいずれかを指定してください: information, finance, aviation, airports, railways, electricity, gas, government, medical, water, logistics, chemicals, credit, petroleum, ports
? 2
$ vulnctl party set 例示電力株式会社 --promised contractors=2020-06-31
! vulnctl: 「2020-06-31」は promised_contractors に書けません（2019-06-03 のような日付）
? 2
$ vulnctl party set 例示電力株式会社 --promised contractors=2020-06-20 --government no
| P-2019-00003 の登録を改めました
$ vulnctl party set 例示電力株式会社 --fingerprint 0123
! vulnctl: 「0123」は fingerprint に書けません（16進数40桁または64桁）
? 2
# An address that no mail could go to is not taken.
$ vulnctl party set 例示電力株式会社 --mail "psirt at example.jp"
! vulnctl: 「psirt at example.jp」は mail に書けません（psirt@example.jp のような宛先）
? 2
$ vulnctl party set 例示電力株式会社 --mail "a@example.jp, b@example.jp"
! vulnctl: 「a@example.jp, b@example.jp」は mail に書けません（psirt@example.jp のような宛先）
? 2
$ vulnctl party set 例示ネット株式会社 --role operator
! vulnctl: P-2019-00001 は C-2019-00001 の関係者であるため、役割を変更できません
? 4
$ vulnctl party import office/report-router.txt
! vulnctl: office/report-router.txt:1: 「件名: ソフトウエア製品脆弱性関連情報の届出」という列はありません
!   使える列: id, role, name, name_en, language, person, registration, direct_reports, mail, phone, post, fax, form, via, fingerprint, sector, government, promised_inside, promised_contractors, promised_purpose, note, checked
? 6
$ vulnctl log P-2019-00001
|      2  2019-06-03  P-2019-00001  sato
|         製品開発者「サンプルネット株式会社」を登録した
|      3  2019-06-03  P-2019-00001  sato
|         連絡先を確認した
|      6  2019-06-03  P-2019-00001  sato
|         「サンプルネット株式会社」の登録を改めた
|      7  2019-07-01  P-2019-00001  sato
|         「例示ネット株式会社」の登録を改めた: 社名の変更
|     16  2019-07-01  P-2019-00001  sato
|         P-2019-00004 を P-2019-00001 にまとめた: 同じ会社である
|     17  2019-07-01  P-2019-00001  sato
|         「例示ネット株式会社」の登録を改めた: 同じ会社である
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 26 件）
| 控え: 26:<hash>
