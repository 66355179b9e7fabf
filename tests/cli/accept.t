# The acceptance date is the day on which the finder is told.
@ 2019-06-03
$ vulnctl init
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl intake office/report-router.txt
| office/report-router.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフト
| ウエア製品）
$ vulnctl intake office/report-shop.txt
| office/report-shop.txt: C-2019-00002 を登録しました（届出 R-2019-00002、ウェブサ
| イト）
$ vulnctl intake forms/gaps-product.txt
| forms/gaps-product.txt: C-2019-00003 を登録しました（届出 R-2019-00003、ソフトウ
| エア製品）
| forms/gaps-product.txt: 警告: 記載がありません: 電子メールアドレス等の発見者の連絡先（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.contact]
|     根拠: ガイドライン第12版 IV.2.5)(イ)
| forms/gaps-product.txt: 警告: 記載がありません: 発見者の情報を製品開発者へ通知することの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.notify]
|     根拠: ガイドライン第12版 IV.2.5)(ウ)
| forms/gaps-product.txt: 警告: 記載がありません: 製品開発者から直接連絡を受けることの可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.direct]
|     根拠: ガイドライン第12版 IV.2.5)(エ)
| forms/gaps-product.txt: 警告: 記載がありません: 発見者名の公表の可否（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.credit]
|     根拠: ガイドライン第12版 IV.2.5)(オ)
| forms/gaps-product.txt: 警告: 記載がありません: 脆弱性関連情報を確認した環境（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.environment]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/gaps-product.txt: 警告: 記載がありません: 脆弱性関連情報を確認した手順（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.procedure]
|     根拠: ガイドライン第12版 IV.2.5)(キ)
| forms/gaps-product.txt: 警告: 記載がありません: 他組織への届出の状況（受理の条件「必要な項目がすべて記載されていること」IV.3.(1)2)(ア)） [product.item.other-reports]
|     根拠: ガイドライン第12版 IV.2.5)(ケ)
? 1
@ 2019-06-05
$ vulnctl accept C-2019-00001 --on 2019-06-04
| C-2019-00001: 届出を受理しました。受理日は発見者に連絡した日（2019-06-04）です
|   状態              受理
$ vulnctl --lang en accept c-2019-2
| C-2019-00002: the report is accepted; the acceptance date is the day the finder
| is told (2019-06-05)
|   state             accepted
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              受理
|
| 届出
| 届出番号          R-2019-00001
| 受付日            2019-06-03
| 受理日            2019-06-04
| 発見者            見本 太郎 (個人)
| 連絡先            taro.mihon@example.org
| 発見者の意向      氏名等の通知 可 / 直接の連絡 不可 / 公表 可
| 製品              SampleNet ホームルータ SN-1200
| バージョン        ファームウエア 1.0.8 およびそれ以前
| 製品開発者        サンプルネット株式会社
|                   販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で
|                   販売）
| 脆弱性の種類      OSコマンドインジェクション
| 発見の経緯        自宅で使用しているルータの管理画面の動作を調べていたところ、
|                   疎通確認（ping）の宛先の欄に入力した記号が、そのまま
|                   コマンドとして解釈されていることに気付きました。
|                   その後、例示電機株式会社の REIJI-HOME 12 を知人から借りて
|                   確認したところ、同じ挙動でした。
| 確認環境          SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
|                   REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
|                   接続した端末: Windows 10、Firefox 67
|                   いずれも自宅内の、インターネットから切り離したネットワークで確
|                   認しました。
| 手順              1. 端末をルータの LAN 側に接続し、管理画面にログインする。
|                   2. 「診断」メニューの「疎通確認」を開く。
|                   3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|                        127.0.0.1;id
|                   4. 表示された結果の画面を確認する。
| 結果              疎通確認の結果に続いて、id コマンドの出力
|                     uid=0(root) gid=0(root)
|                   が表示されました。任意のOSコマンドを管理者権限で実行できます。
| 判断の理由        管理画面にログインできる利用者であれば、機器が本来提供していな
|                   い
|                   任意のOSコマンドを実行できるためです。管理画面のパスワードは
|                   初期値のまま使われていることが多く、設定の変更や、他の機器への
|                   攻撃の踏み台として悪用されるおそれがあります。
| 証拠              画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提
|                   出できます。
| 他組織への届出    製品開発者を含め、他の組織には届け出ていません。
|                   製品開発者との調整は IPA にお願いします。

# A gap is an objection: to go on wants a reason, which is kept.
$ vulnctl accept C-2019-00003
! vulnctl: C-2019-00003: 異議があります（届出に記載されていない項目がある）
!   根拠: ガイドライン第12版 IV.3.(1)2)(ア) [product.accept.items]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl --lang en accept C-2019-00003 --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 4,
!     "meaning": "refused by a rule",
!     "message": "C-2019-00003: there is an objection: the report lacks an item that the guideline asks for",
!     "hint": "to go on all the same, give the reason with --because; it is kept",
!     "rule": {
!       "id": "product.accept.items",
!       "clause": "IV.3.(1)2)(ア)",
!       "edition": "12"
!     }
!   }
! }
? 4
$ vulnctl accept C-2019-00003 --because '環境と手順は電話で確認した'
| C-2019-00003: 届出を受理しました。受理日は発見者に連絡した日（2019-06-05）です
|   状態              受理
! 理由を記録して、次の異議にかかわらず進めました: 届出に記載されていない項目がある [product.accept.items]
$ vulnctl log C-2019-00003
|      6  2019-06-03  C-2019-00003  sato
|         ソフトウエア製品の届出 R-2019-00003 を受け付けた
|      7  2019-06-03  C-2019-00003  sato
|         届出 R-2019-00003 の発見者を記録した
|     10  2019-06-05  C-2019-00003  sato
|         届出を受理し、発見者に連絡した（異議があったが、次の理由により記録: 環境
|         と手順は電話で確認した）

# Refusals and mistakes.
$ vulnctl accept C-2019-00001
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「受理」です）
!   根拠: ガイドライン第12版 IV.3.(1)2) [product.accept]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en accept C-2019-00001
! vulnctl: C-2019-00001: this step is not open: the case is at 'accepted', from where this step is not taken
!   rule: edition 12, IV.3.(1)2) [product.accept]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
$ vulnctl --lang en accept C-2019-00001 --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 4,
!     "meaning": "refused by a rule",
!     "message": "C-2019-00001: this step is not open: the case is at 'accepted', from where this step is not taken",
!     "hint": "vulnctl why C-2019-00001 shows the grounds and the steps open now",
!     "rule": {
!       "id": "product.accept",
!       "clause": "IV.3.(1)2)",
!       "edition": "12"
!     }
!   }
! }
? 4
$ vulnctl accept C-2019-00099
! vulnctl: 案件 C-2019-00099 はありません
!   vulnctl list で案件の一覧を確認できます
? 3
$ vulnctl --lang en accept C-2019-00099 --json
! {
!   "kind": "error",
!   "version": 1,
!   "data": {
!     "exit": 3,
!     "meaning": "what was named does not exist",
!     "message": "there is no case C-2019-00099",
!     "hint": "vulnctl list shows the cases"
!   }
! }
? 3
$ vulnctl accept 取扱い中のあの件
! vulnctl: 案件 取扱い中のあの件 はありません
!   取扱番号は C-2019-00001 のように書きます。vulnctl list で一覧できます
? 3
$ vulnctl --lang en accept R-2019-00001
! vulnctl: there is no case R-2019-00001
!   name the case (C-), not the report; vulnctl list shows them
? 3
$ vulnctl accept
! vulnctl: CASE を指定してください
!   vulnctl help accept で使い方を確認できます
? 2
$ vulnctl accept C-2019-00001 --on 2019-06-06
! vulnctl: --on の日付 2019-06-06 は未来です（本日 2019-06-05）
!   起きたことだけを記録できます
? 2
$ vulnctl --lang en accept C-2019-00001 --on 2019-06-06
! vulnctl: --on 2019-06-06 lies in the future (today is 2019-06-05)
!   only what has happened can be recorded
? 2
$ vulnctl accept C-2019-00001 --on 2019-02-29
! vulnctl: --on の日付「2019-02-29」は存在しないか、読み取れません
!   2019-06-03 または 令和元年6月3日 のように書いてください
? 2
$ vulnctl --lang en accept C-2019-00001 --on 2019-02-29
! vulnctl: --on: '2019-02-29' is not a day that exists, or cannot be read
!   write it as 2019-06-03
? 2
$ vulnctl accept C-2019-00001 --on 平成31年5月1日
! vulnctl: --on の日付「平成31年5月1日」は存在しないか、読み取れません
!   2019-06-03 または 令和元年6月3日 のように書いてください
? 2
$ vulnctl accept C-2019-00001 --becuase 理由
! vulnctl: 「--becuase」は accept の引数ではありません
!   「--because」のことでしょうか
? 2
$ vulnctl --lang en accept C-2019-00001 --becuase 理由
! vulnctl: '--becuase' is not an argument of accept
!   did you mean --because?
? 2
$ vulnctl accept C-2019-00001 --as '税関:sato'
! vulnctl: 記録者「税関:sato」を読み取れません
!   「sato」または「ipa:sato」（ipa, jpcert, other）のように指定してください
? 2
$ vulnctl accept C-2019-00001 --because
! vulnctl: 値のない引数、または同じ引数の重複があります
!   vulnctl help accept で使い方を確認できます
? 2

# A day before the report was received is an objection as well.
$ vulnctl intake office/report-viewer.txt
| office/report-viewer.txt: C-2019-00004 を登録しました（届出 R-2019-00004、ソフト
| ウエア製品）
$ vulnctl accept C-2019-00004 --on 2019-06-01
! vulnctl: C-2019-00004: 異議があります（届出の受付や先に行われた手続きより前の日付である）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [product.order]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl --lang en accept C-2019-00004 --as jpcert:mori
! vulnctl: C-2019-00004: there is an objection: this step is for IPA
!   rule: edition 12, IV.3.(1)2) [product.accept]
!   to go on all the same, give the reason with --because; it is kept
? 4
$ vulnctl accept C-2019-00004 --as jpcert:mori --because 'IPAの依頼により代行'
| C-2019-00004: 届出を受理しました。受理日は発見者に連絡した日（2019-06-05）です
|   状態              受理
! 理由を記録して、次の異議にかかわらず進めました: この手続きはIPAが行うものです [product.accept]
$ vulnctl --lang en log C-2019-00004 --json
| {
|   "kind": "log",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "event": 11,
|         "subject": "C-2019-00004",
|         "type": "report.received",
|         "happened_on": "2019-06-05",
|         "recorded_at": "2019-06-05T00:00:00Z",
|         "actor": "sato",
|         "edition": "12",
|         "undone": false,
|         "words": "the software product report R-2019-00004 was received",
|         "hash": "<hash>"
|       },
|       {
|         "event": 12,
|         "subject": "C-2019-00004",
|         "type": "finder.named",
|         "happened_on": "2019-06-05",
|         "recorded_at": "2019-06-05T00:00:00Z",
|         "actor": "sato",
|         "edition": "12",
|         "undone": false,
|         "words": "the finder of R-2019-00004 was recorded",
|         "hash": "<hash>"
|       },
|       {
|         "event": 13,
|         "subject": "C-2019-00004",
|         "type": "report.accepted",
|         "happened_on": "2019-06-05",
|         "recorded_at": "2019-06-05T00:00:00Z",
|         "actor": "jpcert:mori",
|         "edition": "12",
|         "undone": false,
|         "words": "the report was accepted and the finder told (recorded over an objection; reason: IPAの依頼により代行)",
|         "hash": "<hash>",
|         "override": {
|           "rules": [
|             "product.accept"
|           ],
|           "reason": "IPAの依頼により代行"
|         }
|       }
|     ]
|   }
| }
