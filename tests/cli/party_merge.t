# What was entered twice becomes one, and what one of the two said is not lost without a word.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --mail psirt@samplenet.example.jp --person 'PSIRT 担当' > setup.txt
$ vulnctl party add --role developer --name サンプルネット --name-en 'SampleNet Inc.' --phone 03-0000-0009 --person 広報 --registration individual --direct-reports yes --fingerprint 0123456789ABCDEF0123456789ABCDEF01234567 --note 夜間は当直へ --language en > setup.txt
$ vulnctl party check P-2019-00001 > setup.txt
$ vulnctl party merge P-2019-00002 --into P-2019-00001 --because 同じ会社である
| P-2019-00002 を P-2019-00001 にまとめました。加えた連絡先: 電話 03-0000-0009。引
| き継がなかった項目（P-2019-00001 の値のままです）: 担当者「広報」、文書の言語
| 「en」。新しい連絡先はまだ確認されていません。確認後に vulnctl party check
| P-2019-00001 で記録してください
$ vulnctl party show P-2019-00001
| P-2019-00001  サンプルネット株式会社
| 役割              製品開発者
| 英語の名称        SampleNet Inc.
| 旧名称等          サンプルネット
| 文書の言語        ja
| 担当者            PSIRT 担当
| 登録の区分        個別登録
| 直接届出の受付    あり
| 電子メール        psirt@samplenet.example.jp
| 電話              03-0000-0009
| 公開鍵の指紋      0123456789ABCDEF0123456789ABCDEF01234567
| メモ              夜間は当直へ
$ vulnctl party show P-2019-00001 --as-of 2019-06-02
! vulnctl: 関係者 P-2019-00001 はありません
!   指定した時点では、まだありません
? 3
$ vulnctl party show サンプルネット --known-at 2019-06-02T00:00:00Z --lang en
! vulnctl: there is no party P-2019-00001
!   not yet, as of the time asked for
? 3
# An advance recipient's promises are joined.
$ vulnctl party add --role recipient --name 例示電力株式会社 --sector electricity --promised inside=2019-04-01 > setup.txt
$ vulnctl party add --role recipient --name 例示電力 --mail soc@power.example.jp --promised inside=2019-05-01 --promised contractors=2019-05-01 --government yes > setup.txt
$ vulnctl party check 例示電力 > setup.txt
$ vulnctl --lang en party merge 例示電力 --into 例示電力株式会社 --because 同じ会社である
| P-2019-00004 was merged into P-2019-00003; its contacts joined: mail
| soc@power.example.jp; not taken over, since P-2019-00003 says otherwise:
| promised 'inside 2019-05-01'
$ vulnctl party show P-2019-00003
| P-2019-00003  例示電力株式会社
| 役割              優先情報提供先
| 旧名称等          例示電力
| 文書の言語        ja
| 電子メール        soc@power.example.jp
| 政府機関          該当
| 重要インフラ分野  電力
| 秘密保持の条件    2019-04-01  事業者の内部で秘密情報管理を徹底すること
| 秘密保持の条件    2019-05-01  システム構築事業者やセキュリティベンダ等の委託先各
|                   社で秘密情報管理を徹底すること
| 連絡先の確認      2019-06-03
# A merger is not undone, nor the part of it that the survivor's card shows.
$ vulnctl log P-2019-00001
|      2  2019-06-03  P-2019-00001  sato
|         製品開発者「サンプルネット株式会社」を登録した
|      4  2019-06-03  P-2019-00001  sato
|         連絡先を確認した
|      6  2019-06-03  P-2019-00001  sato
|         P-2019-00002 を P-2019-00001 にまとめた: 同じ会社である
|      7  2019-06-03  P-2019-00001  sato
|         「サンプルネット株式会社」の登録を改めた: 同じ会社である
$ vulnctl undo 6 --because 誤り
! vulnctl: 事象 6（party.merged）は取り消せません。関係者の統合により、案件と連絡先が統合先に移っています
!   誤って統合した場合は、vulnctl party add で登録し直し、統合先を vulnctl party set で改めてください
? 4
$ vulnctl --lang en undo 7 --because mistake
! vulnctl: event 7 (party.changed) is not undone: by the merger, cases and contacts went over to the other party
!   if the merger was a mistake, register the party anew with vulnctl party add, and correct the other with vulnctl party set
? 4
$ vulnctl undo 2 --because 誤り
! vulnctl: P-2019-00001 は統合された関係者であるため、登録を取り消せません
? 4
# Later changes are.
@ 2019-07-01
$ vulnctl party set P-2019-00001 --person 佐藤 --because 異動
| P-2019-00001 の登録を改めました
$ vulnctl undo 15 --because 誤り
| 事象 15 を取り消しました（事象 16 として記録）: 「サンプルネット株式会社」の登録
| を改めた: 異動
# A new address was not tried yet; what remains of those that were is right still.
$ vulnctl party check P-2019-00001
| P-2019-00001 の連絡先を確認したことを記録しました（2019-07-01）
$ vulnctl party set P-2019-00001 --phone ''
| P-2019-00001 の登録を改めました。削除した連絡先: 電話 03-0000-0009
$ vulnctl party set P-2019-00001 --mail psirt@samplenet.example.jp --mail csirt@samplenet.example.jp
| P-2019-00001 の登録を改めました。新しい連絡先はまだ確認されていません。確認後に
| vulnctl party check P-2019-00001 で記録してください
$ vulnctl party list
| 番号          役割            連絡先の確認  名称
| P-2019-00001  製品開発者                    サンプルネット株式会社
| P-2019-00003  優先情報提供先  2019-06-03    例示電力株式会社
$ vulnctl party show P-2019-00001 --as-of 2019-06-30
| P-2019-00001  サンプルネット株式会社
| 役割              製品開発者
| 英語の名称        SampleNet Inc.
| 旧名称等          サンプルネット
| 文書の言語        ja
| 担当者            PSIRT 担当
| 登録の区分        個別登録
| 直接届出の受付    あり
| 電子メール        psirt@samplenet.example.jp
| 電話              03-0000-0009
| 公開鍵の指紋      0123456789ABCDEF0123456789ABCDEF01234567
| メモ              夜間は当直へ
$ vulnctl party export --role developer > directory.csv
$ vulnctl party import directory.csv
| directory.csv:2: 変更なし P-2019-00001 サンプルネット株式会社
$ vulnctl party check P-2019-00001
| P-2019-00001 の連絡先を確認したことを記録しました（2019-07-01）
$ vulnctl --lang en party set P-2019-00001 --mail info@samplenet.example.jp
| P-2019-00001 was changed; removed: mail psirt@samplenet.example.jp, mail
| csirt@samplenet.example.jp; its new contacts were not tried yet: record it with
| vulnctl party check P-2019-00001 once they were
$ vulnctl party list --role developer
| 番号          役割        連絡先の確認  名称
| P-2019-00001  製品開発者                サンプルネット株式会社
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 21 件）
| 控え: 21:<hash>
