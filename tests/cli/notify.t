# Letters are composed and shown; --apply writes them, --sent or a call is an attempt.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en 'SampleNet Inc.' --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 'Kakuu Software Works' --language en --mail dev@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl notify C-2019-00001 finder --letter received
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】脆弱性関連情報の届出受付のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| 脆弱性関連情報の届出をいただき、ありがとうございます。
| 次のとおり届出を受け付けました。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
| 　届出日　：2019年6月3日
|
| これから届出の内容を確認し、受理または不受理を判断したうえで、
| 結果をその理由とともにご連絡します。確認の過程で、記載内容について
| お尋ねすることがあります。
|
| 届出に係る脆弱性関連情報は、正当な理由がない限り第三者に開示しない
| ようお願いいたします。開示が必要な場合は、事前にご相談ください。
|
| 本件についてご連絡いただく際は、件名に取扱番号を記載してください。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）

# Before the information is passed on, no developer is contacted.
$ vulnctl notify C-2019-00001 P-2019-00001 --sent --letter opening
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「届出受付」です）
!   根拠: ガイドライン第12版 IV.4.2) [product.attempt]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl notify C-2019-00001 finder --letter accepted
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】脆弱性関連情報の届出受理のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報を、次のとおり受理しました。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
| 　受理日　：2019年6月3日
|
| 受理日は、「情報セキュリティ早期警戒パートナーシップガイドライン」に
| 基づく取扱いを開始した日となります。
| 製品開発者への連絡を最初に試みた日（起算日）は、あらためてご連絡
| します。
|
| ■ 発見者に関する情報
|
| 　氏名　　：見本 太郎
| 　所属　　：個人
| 　メール　：taro.mihon@example.org
| 　電話　　：03-0000-0101
|
| これらの情報は、同意いただいた範囲でのみ取り扱います。
|
| ■ お願い
|
| 届出に係る脆弱性関連情報は、正当な理由がない限り第三者に開示しない
| ようお願いいたします（情報非開示依頼）。開示が必要な場合は、事前に
| ご相談ください。あわせて、情報が第三者に漏えいしないよう適切に管理
| してください。
|
| 進捗状況は、いつでもお問い合わせいただけます。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）
# Nor is a letter to one written.
$ vulnctl notify C-2019-00001 P-2019-00001 --letter opening --apply
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「受理」です）
!   根拠: ガイドライン第12版 IV.4.2) [product.attempt]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en forward C-2019-00001 > setup.txt

# Composing is no attempt.
$ vulnctl notify C-2019-00001 P-2019-00001 --letter opening
| To: psirt@example.com
| Subject: 【C-2019-00001】脆弱性関連情報に関する連絡窓口の確認のお願い
| 暗号化: しない（公開鍵の登録なし）
|
| サンプルネット株式会社
| ご担当者様
|
| 突然のご連絡にて失礼いたします。架空調整事務局です。
|
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 届出のあった脆弱性関連情報について、製品開発者との調整を行って
| います。このたび、開発または提供されている製品に関する届出が
| ありましたので、ご連絡いたしました。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
|
| 届出の詳細は、窓口を確認したうえで安全な方法でお伝えします。
| 本連絡には記載していません。
|
| ■ お願い
|
| 1. 脆弱性関連情報を取り扱う窓口（ご担当者名、電子メールアドレス、
|    電話番号）をお知らせください。
| 2. 本件について、第三者への開示はお控えください。
| 3. 電子メールの暗号化に使用する公開鍵をお持ちの場合は、あわせて
|    お送りください。
|
| 本連絡を受け取られましたら、まずはその旨をお知らせくださいます
| ようお願いいたします。本件についてご連絡いただく際は、件名に
| 取扱番号を記載してください。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 P-2019-00001 --letter opening --apply
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-opening.eml に書き出しまし
| た。notify --send で送信します。手作業で送った場合は、--apply の代わりに --sent
| を指定して記録してください
|   状態              JPCERT/CC通知済み
$ vulnctl --lang en why C-2019-00001
| C-2019-00001 has been at 'forwarded to JPCERT/CC' since 2019-06-03.
|   2019-06-03  the information was passed to JPCERT/CC
|   IPA promptly passes accepted information to JPCERT/CC
|   edition 12, IV.3.(1)4) [product.forward]
|
| Waiting for
|   JPCERT/CC: to contact the developer
|
| What may be done next
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPA may put questions to the finder once the report is accepted
|       [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPA may exchange information with the finder about the report [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       the guideline does not say what follows when the finder withdraws the
|       report [guideline silent]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl end C-2019-00001 not-information --reason TEXT
|       handling may stop when it is no vulnerability-related information
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2019-00001 out-of-scope --reason TEXT
|       handling may stop when it is outside the scope [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2019-00001 small-effect --reason TEXT
|       handling may stop when the effect is small [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2019-00001 known --reason TEXT
|       handling may stop when it is known and published already [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2019-00001 illegally-obtained --reason TEXT
|       handling may stop when the information was plainly obtained illegally
|       [IV.3.(1)3)]
|   $ vulnctl end C-2019-00001 all-users-told --reason TEXT
|       publication may be dropped when the developer tells all its users
|       [IV.4.4)(オ)]
$ vulnctl notify C-2019-00001 P-2019-00001 --letter opening --apply --outbox second
| C-2019-00001: 文書を second/C-2019-00001-P-2019-00001-opening.eml に書き出しまし
| た。notify --send で送信します。手作業で送った場合は、--apply の代わりに --sent
| を指定して記録してください
|   状態              JPCERT/CC通知済み
# Written again it is the same mail, and nothing new is recorded.
$ cat second/C-2019-00001-manifest.jsonl
| {"case":"C-2019-00001","file":"C-2019-00001-P-2019-00001-opening.eml","letter":"opening","audience":"developer","party":"P-2019-00001","channel":"mail","message_id":"fa8000148c8ba0263d9523d59af2e037@example.jp","encrypted_to":null,"sha256":"<hash>","written_at":"2019-06-03T00:00:00Z"}

# The first attempt gives the first-contact date, whatever came of it.
@ 2019-06-07
$ vulnctl notify C-2019-00001 P-2019-00001 --by phone --result no-answer --on 2019-06-05 --note '代表番号、呼出のみ'
| C-2019-00001: サンプルネット株式会社への連絡を記録しました。起算日は 2019-06-05
| です
|   状態              製品開発者へ連絡中
# The details in the clear: nobody does that without a reason.
$ vulnctl notify C-2019-00001 P-2019-00001 --letter details --apply --sent
! vulnctl: C-2019-00001: 異議があります（脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [letter.in-clear]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl --lang en notify C-2019-00001 P-2019-00001 --letter details --apply --sent --json --because 'it has no key, and agreed to plain mail by phone'
| {
|   "kind": "recorded",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00001",
|     "event": 15,
|     "done": "the letter was written to outbox/C-2019-00001-P-2019-00001-details.eml; the attempt to reach SampleNet Inc. is recorded",
|     "state": "contacting",
|     "state_name": "contacting the developer"
|   }
| }
! gone on with, for the reason given, against: the letter holds vulnerability-related information and would go by mail without PGP, which is recommended [letter.in-clear]
$ vulnctl notify C-2019-00001 P-2019-00001 --letter details
| To: psirt@example.com
| Subject: 【C-2019-00001】脆弱性関連情報のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| サンプルネット株式会社
| ご担当者様
|
| 架空調整事務局です。
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 届出のあった脆弱性関連情報をご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　バージョン：ファームウエア 1.0.8 およびそれ以前
| 　起算日　：2019年6月5日
| 　公表日の目安：2019年7月20日
|
| ■ 脆弱性の種類
|
| OSコマンドインジェクション
|
| ■ 脆弱性であると判断した理由
|
| 管理画面にログインできる利用者であれば、機器が本来提供していない
| 任意のOSコマンドを実行できるためです。管理画面のパスワードは
| 初期値のまま使われていることが多く、設定の変更や、他の機器への
| 攻撃の踏み台として悪用されるおそれがあります。
|
| ■ 確認環境
|
| SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
| REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
| 接続した端末: Windows 10、Firefox 67
| いずれも自宅内の、インターネットから切り離したネットワークで確認しまし
| た。
|
| ■ 再現手順
|
| 1. 端末をルータの LAN 側に接続し、管理画面にログインする。
| 2. 「診断」メニューの「疎通確認」を開く。
| 3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|      127.0.0.1;id
| 4. 表示された結果の画面を確認する。
|
| ■ 結果
|
| 疎通確認の結果に続いて、id コマンドの出力
|   uid=0(root) gid=0(root)
| が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| ■ 証拠
|
| 画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できま
| す。
|
| ■ 発見者について
|
| 本件の発見者は次のとおりです。
| 　氏名　　：見本 太郎
| 　所属　　：個人
| 発見者への確認が必要な場合は、当方を通じてお尋ねください。
|
| 発見者は、発見者名の公表を希望しています。対策方法を公表される際は、
| 発見者名を付記されることを推奨します。
| 　付記する発見者名：見本 太郎
|
| ■ お願い
|
| 次の事項をご報告ください。
| 1. 検証結果：製品への影響を調査し、脆弱性が存在するかどうか。影響を
|    受ける製品とバージョン。他の製品に含まれることが推定される場合は
|    その旨。
| 2. 対策方法：修正方法または回避方法と、その提供の予定。
| 3. 対応状況：対応の方針と進み具合、公表日に関するご希望。
|
| 公表日は、検証結果をいただいたうえで、対策方法の作成に要する期間
| などを考慮し、ご相談のうえ決定します。
|
| 公表日までの間、脆弱性関連情報と公表の予定を第三者に開示しないよう、
| また漏えいしないよう適切に管理してください。公表前に製品利用者へ
| 通知する必要がある場合は、事前にご相談ください。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月7日
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl --lang en notify C-2019-00001 'Kakuu Software Works' --letter opening --json
| {
|   "kind": "letter",
|   "version": 1,
|   "data": {
|     "case": "C-2019-00001",
|     "audience": "developer",
|     "party": "P-2019-00002",
|     "letter": "opening",
|     "channel": "mail",
|     "to": "dev@example.com",
|     "encrypted_to": null,
|     "language": "en",
|     "subject": "[C-2019-00001] Request for your contact for vulnerability information",
|     "body": "Dear Kakuu Software Works,\n\nThis is 架空調整事務局.\n\nUnder the Information Security Early Warning Partnership Guideline,\nwe coordinate reported vulnerabilities with the developers of\nproducts. We write because a report has been made that concerns a\nproduct which you develop or provide.\n\n  Case:    C-2019-00001\n  Product: SampleNet ホームルータ SN-1200\n\nThe details will be given in a secure way, once we know your contact.\nThey are not in this letter.\n\n* Our request\n\n1. Please tell us your contact for vulnerability information (name,\n   mail address, telephone number).\n2. Please do not disclose this matter to third parties.\n3. If you have a public key for encrypting mail, please send it too.\n\nPlease tell us first that you have received this letter. When you\nwrite to us about it, please put the case number in the subject.\n\n----\n架空調整事務局\ncoordination@example.jp\n7 June 2019\n",
|     "file": "C-2019-00001-P-2019-00002-opening.eml"
|   }
| }
! (not written yet: --apply writes it to the outbox)
$ vulnctl notify C-2019-00001 P-2019-00002 --by mail --result bounced
| C-2019-00001: Kakuu Software Worksへの連絡を記録しました
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 P-2019-00002 --by post --result returned
| C-2019-00001: Kakuu Software Worksへの連絡を記録しました
|   状態              製品開発者へ連絡中
! 郵便の追跡番号（--tracking）または控え（--evidence）を記録することをお勧めします
$ vulnctl notify C-2019-00001 finder --letter first-contact
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】起算日のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| 受理した脆弱性関連情報について、起算日（製品開発者への連絡を最初に
| 試みた日）をご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
| 　起算日　：2019年6月5日
| 　詳細情報連絡日：2019年6月7日
| 　公表日の目安　：2019年7月20日
|
| 公表日は、対策方法の作成に要する期間などを考慮して、製品開発者と
| 調整のうえ決定し、変更することがあります。
|
| 起算日は、情報非開示依頼の取下げを求めることができる時期の基準にも
| なります。それまでの間は、引き続き第三者への開示をお控えください。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月7日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              製品開発者へ連絡中
| 起算日            2019-06-05
| 詳細情報連絡日    2019-06-07
|
| 届出
| 届出番号          R-2019-00001
| 受付日            2019-06-03
| 受理日            2019-06-03
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
|
| 製品開発者
| 名称              サンプルネット株式会社 (P-2019-00001)
| 詳細情報連絡日    2019-06-07
| 経過              2019-06-05  サンプルネット株式会社に電話で連絡を試みた（応答な
|                   し）: 代表番号、呼出のみ
| 経過              2019-06-07  サンプルネット株式会社に電子メールで連絡を試みた
|                   （送達）。脆弱性関連情報を伝えた
|
| 製品開発者
| 名称              Kakuu Software Works (P-2019-00002)
| 経過              2019-06-07  Kakuu Software Worksに電子メールで連絡を試みた（不
|                   達）
| 経過              2019-06-07  Kakuu Software Worksに郵便で連絡を試みた（宛所不明
|                   で返送）
|
| 作成した文書
| 製品開発者        2019-06-03  C-2019-00001-P-2019-00001-opening.eml
| 製品開発者        2019-06-07  C-2019-00001-P-2019-00001-details.eml
|
| 期日と目安
| 2019-07-20  公表日は、起算日から45日後を目安とする [目安; あと43日; IV.4.3); 土
|             曜日]
| 2019-12-05  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が取
|             れない場合は連絡不能となりうる [期間; あと181日; IV.3.(2)1)(ア)]
| 2019-12-07  Kakuu Software Works: すべての連絡方法を試みても6か月以上連絡が取れ
|             ない場合は連絡不能となりうる [期間; あと183日; IV.3.(2)1)(ア); 土曜
|             日]
| 2020-06-05  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出について、
|             情報非開示依頼の取下げを求めることができる [権利; あと364日;
|             IV.2.4)]
$ vulnctl notify C-2019-00001 P-2019-00002 --letter details
| To: dev@example.com
| Subject: [C-2019-00001] Vulnerability information
| 暗号化: しない（公開鍵の登録なし）
|
| Dear Kakuu Software Works,
|
| This is 架空調整事務局.
| Under the Information Security Early Warning Partnership Guideline, we
| send you information on a reported vulnerability.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   Version: ファームウエア 1.0.8 およびそれ以前
|   First-contact date: 5 June 2019
|   Guide for the publication date: 20 July 2019
|
| * Kind of vulnerability
|
| OSコマンドインジェクション
|
| * Why it is thought to be a vulnerability
|
| 管理画面にログインできる利用者であれば、機器が本来提供していない
| 任意のOSコマンドを実行できるためです。管理画面のパスワードは
| 初期値のまま使われていることが多く、設定の変更や、他の機器への
| 攻撃の踏み台として悪用されるおそれがあります。
|
| * Environment in which it was confirmed
|
| SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
| REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
| 接続した端末: Windows 10、Firefox 67
| いずれも自宅内の、インターネットから切り離したネットワークで確認しまし
| た。
|
| * Procedure
|
| 1. 端末をルータの LAN 側に接続し、管理画面にログインする。
| 2. 「診断」メニューの「疎通確認」を開く。
| 3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|      127.0.0.1;id
| 4. 表示された結果の画面を確認する。
|
| * Outcome
|
| 疎通確認の結果に続いて、id コマンドの出力
|   uid=0(root) gid=0(root)
| が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| * Evidence
|
| 画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できま
| す。
|
| * The finder
|
| The vulnerability was found by:
|   Name:        見本 太郎
|   Affiliation: 個人
| Please put any question to the finder through us.
|
| The finder wishes to be named in public. We recommend that you give
| the finder's name when you publish the solution.
|   Name to give: 見本 太郎
|
| * Our request
|
| Please report to us:
| 1. The result of your verification: whether the vulnerability exists,
|    which products and versions are affected, and whether you presume
|    it to be in products of others as well.
| 2. The solution: a fix or a workaround, and when it will be provided.
| 3. Your status: how you intend to respond, how far you have come, and
|    what you wish regarding the publication date.
|
| The publication date is set in consultation with you after we receive
| the result of your verification, considering the time needed to
| prepare a solution and other matters.
|
| Until the publication date, please do not disclose the vulnerability
| information or the schedule to third parties, and keep them so that
| they do not leak. If you need to notify users of the product before
| publication, please consult us beforehand.
|
| ----
| 架空調整事務局
| coordination@example.jp
| 7 June 2019
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）

# A website's operator.
$ vulnctl notify C-2019-00002 P-2019-00003 --letter opening --sent
| C-2019-00002: 見本商店株式会社への連絡を記録しました
|   状態              ウェブサイト運営者の窓口を確認中
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter details --sent --apply --because 公開鍵の提供がないため
| C-2019-00002: 文書を outbox/C-2019-00002-P-2019-00003-details.eml に書き出しまし
| た。見本商店株式会社への連絡を記録しました
|   状態              ウェブサイト運営者へ通知済み
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter details
| To: info@shop.example.jp
| Subject: 【C-2019-00002】発見された脆弱性の通知
| 暗号化: しない（公開鍵の登録なし）
|
| 見本商店株式会社
| ご担当者様
|
| 架空調整事務局です。
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 運営されているウェブサイトについて届出のあった脆弱性関連情報を通知
| いたします。
|
| 　取扱番号：C-2019-00002
| 　対象サイト：見本商店オンラインショップ（運営者：見本商店株式会社）
| 　URL 　　：https://shop.example.jp/search
|
| ■ 脆弱性の種類
|
| クロスサイト・スクリプティング
|
| ■ 脆弱性であると判断した理由
|
| 検索の文字列がエスケープされずに画面に出力されており、細工した
| リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるためです。
| ログイン中の利用者の情報が盗まれるおそれがあります。
|
| ■ 確認環境
|
| Windows 10 上の Firefox 67 および Chrome 75
|
| ■ 再現手順
|
| (ア) https://shop.example.jp/search を開く。
| (イ) 検索欄に次の文字列を入力し、「検索」を押す。
| 　　"><s>test</s>
| (ウ) 検索結果の画面を確認する。
|
| ■ 結果
|
| 検索欄の下に、取り消し線の付いた「test」が表示されました。
| 入力した文字列が、HTMLのタグとして解釈されています。
|
| ■ 証拠
|
| 検索結果の画面キャプチャがあります。スクリプトの実行や、他人の
| 情報の取得は行っていません。
|
| ■ 発見者について
|
| 本件の発見者は次のとおりです。
| 　氏名　　：試験 一郎
| 　所属　　：例示大学 情報学部
| 発見者への確認が必要な場合は、当方を通じてお尋ねください。
|
| ■ お願い
|
| 1. 脆弱性の内容を検証し、影響を把握したうえで、必要な修正を行って
|    ください。
| 2. 検証の結果と、修正した場合はその旨をご報告ください。
|    ご報告の時期は、ガイドラインの定める3か月以内（2019年9月7日
|    まで）を目処とします。
| 3. 修正に時間を要する場合や、再現する状況を特定できない場合は、
|    その旨をお知らせください。
|
| 通知した情報は、脆弱性が修正されるまでの間、第三者に漏えいしない
| よう適切に管理してください。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月7日
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! 同じ日に同じ文書を送っている
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00002 finder --letter started
| To: ichiro.shiken@example.org
| Subject: 【C-2019-00002】取扱い開始のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 試験 一郎 様
|
| 架空調整事務局です。
| 受理した脆弱性関連情報について、ウェブサイト運営者への通知を行い、
| 取扱いを開始しましたので、ご連絡いたします。
|
| 　取扱番号：C-2019-00002
| 　届出番号：R-2019-00002
| 　題名　　：見本商店オンラインショップ（運営者：見本商店株式会社） /
|   クロスサイト・スクリプティング
| 　URL 　　：https://shop.example.jp/search
| 　通知日　：2019年6月7日
| 　報告の目処：2019年9月7日
|
| ウェブサイト運営者から脆弱性を修正した旨の通知を受けた場合は、
| 速やかにご連絡します。修正が完了するまで、または取扱いが終了する
| までの間は、引き続き第三者への開示をお控えください。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月7日
! （まだ書き出していません。--apply で送信箱に書き出します）

# Mistakes and refusals.
$ vulnctl notify C-2019-00001 P-2019-00003 --letter opening
! vulnctl: C-2019-00001 はソフトウエア製品の案件であり、ウェブサイト運営者である P-2019-00003 に連絡することはできません
? 2
$ vulnctl --lang en notify C-2019-00002 P-2019-00001 --letter opening
! vulnctl: C-2019-00002 is a website case: P-2019-00001, who is a developer, has no part in it
? 2
$ vulnctl notify C-2019-00002 P-2019-00001 --sent
! vulnctl: C-2019-00002 はウェブサイトの案件であり、製品開発者である P-2019-00001 に連絡することはできません
? 2
$ vulnctl notify C-2019-00001 P-2019-00001
! vulnctl: --letter で文書の種類を指定してください
!   電話などの連絡を記録する場合は --by phone --result no-answer のように指定します
? 2
$ vulnctl notify C-2019-00001 finder --sent
! vulnctl: 発見者、IPA、JPCERT/CCへの連絡は --letter と --apply で記録します
? 2
$ vulnctl notify C-2019-00001 P-2019-00001 --letter birthday
! vulnctl: 製品開発者あての文面「birthday」はありません
!   次のものがあります: committee-notice, date-changed, date, decision, details, ended, opening, progress, propose-date, reminder, statement-request
? 3
$ vulnctl --lang en notify C-2019-00001 P-2019-00001 --letter birthday
! vulnctl: there is no letter "birthday" to the developer
!   there are: committee-notice, date-changed, date, decision, details, ended, opening, progress, propose-date, reminder, statement-request
? 3
$ vulnctl notify C-2019-00001 P-2019-00001 --by pigeon
! vulnctl: --by に「pigeon」は指定できません
!   次のいずれかを指定してください: mail, phone, post, fax, form, person
? 2
$ vulnctl notify C-2019-00001 P-2019-00001 --by phone --result angry
! vulnctl: --result に「angry」は指定できません
!   次のいずれかを指定してください: delivered, bounced, returned, automatic-reply, no-answer, reached
? 2
$ vulnctl notify C-2019-00001 P-2019-00001 --letter date
! vulnctl: 文書「date」は、公表日が記録されるまで作成できません
? 4
$ vulnctl --lang en notify C-2019-00001 P-2019-00001 --letter date
! vulnctl: the letter 'date' cannot be written before the publication date is recorded
? 4
$ vulnctl notify C-2019-00001 nobody --letter opening
! vulnctl: 関係者 nobody はありません
!   vulnctl party list で確認し、なければ vulnctl party add で登録してください
? 3
$ vulnctl notify C-2019-00001
! vulnctl: PARTY を指定してください
!   関係者の番号か名称、発見者は finder、案件の全員は --all と指定します
? 2
$ vulnctl notify
! vulnctl: CASE を指定してください
? 2
