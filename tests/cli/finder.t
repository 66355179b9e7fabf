# What the finder says after the report: answers, changed consents, a withdrawal, going public, and the right after a year.
@ 2019-06-03
$ vulnctl init --name "IPA・JPCERT/CC" --contact vuln-desk@example.jp
| 台帳 vulnctl.db を作成しました（IPA・JPCERT/CC）
$ vulnctl intake office/report-router.txt office/report-shop.txt
| office/report-router.txt: C-2019-00001 を登録しました（届出 R-2019-00001、ソフト
| ウエア製品）
| office/report-shop.txt: C-2019-00002 を登録しました（届出 R-2019-00002、ウェブサ
| イト）
$ vulnctl party add --role developer --name サンプルネット株式会社 --mail psirt@samplenet.example.jp
| P-2019-00001 を登録しました: サンプルネット株式会社
$ vulnctl accept C-2019-00001
| C-2019-00001: 届出を受理しました。受理日は発見者に連絡した日（2019-06-03）です
|   状態              受理
$ vulnctl forward C-2019-00001
| C-2019-00001: JPCERT/CCに通知しました
|   状態              JPCERT/CC通知済み
@ 2019-06-05
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter opening --apply --sent
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-opening.eml に書き出しまし
| た。サンプルネット株式会社への連絡を記録しました。起算日は 2019-06-05 です
|   状態              製品開発者へ連絡中

# The finder no longer wants the developer to know its name: the next letter does not have it.
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter details > with-name.txt
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
@ 2019-06-06
$ vulnctl reply C-2019-00001 finder --consent notify=no --consent publish=no
| C-2019-00001: 記録しました: 発見者が意向を変更した（氏名等の通知: 不可、氏名の公
| 表: 不可）
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 サンプルネット株式会社 --letter details
| To: psirt@samplenet.example.jp
| Subject: 【C-2019-00001】脆弱性関連情報のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| サンプルネット株式会社
| ご担当者様
|
| IPA・JPCERT/CCです。
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
| 発見者の氏名等はお知らせできません。発見者への確認が必要な場合は、
| 当方を通じてお尋ねください。
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
| IPA・JPCERT/CC
| vuln-desk@example.jp
| 2019年6月6日
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl reply C-2019-00001 finder --consent name=no
! vulnctl: --consent を読み取れません: name=no
!   notify=no、contact=yes、publish=yes のように指定してください
? 2
$ vulnctl reply C-2019-00002 finder --consent publish=yes
! vulnctl: --consent を読み取れません: publish=yes
!   ウェブサイトの届出には notify と contact があります（notify=no など）
? 2

# The right to ask that the non-disclosure request be withdrawn comes after a year, on request, and for products alone.
@ 2020-06-04
$ vulnctl notify C-2019-00001 finder --letter disclosure --apply
! vulnctl: C-2019-00001: この手続きはできません（発見者が情報非開示依頼の取下げを求めていない）
!   根拠: ガイドライン第12版 IV.2.4) [product.disclose.asked]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl reply C-2019-00001 finder --asks-disclosure
| C-2019-00001: 記録しました: 発見者が情報非開示依頼の取下げを求めた
|   状態              製品開発者へ連絡中
$ vulnctl notify C-2019-00001 finder --letter disclosure --apply
! vulnctl: C-2019-00001: この手続きはできません（起算日から1年以上経過していない）
!   根拠: ガイドライン第12版 IV.2.4) [product.disclose.year]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl reply C-2019-00002 finder --asks-disclosure
! vulnctl: ウェブサイトの届出の情報非開示依頼は、修正されるか取扱いが終了するまで効力があります
!   根拠: ガイドライン第12版 V.2.3) [website.steps]
? 4
@ 2020-06-05
$ vulnctl notify C-2019-00001 finder --letter disclosure --apply --as jpcert:suzuki
! vulnctl: C-2019-00001: 異議があります（この手続きはIPAが行うものです）
!   根拠: ガイドライン第12版 IV.3.(1)11) [product.disclose]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl notify C-2019-00001 finder --letter disclosure --apply --as ipa:sato
| C-2019-00001: 文書を outbox/C-2019-00001-finder-disclosure.eml に書き出しました
|   状態              製品開発者へ連絡中
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-06-05 から「製品開発者へ連絡中」です。
|   2019-06-05  サンプルネット株式会社に電子メールで連絡を試みた（送達）
|   JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する
|   ガイドライン第12版 IV.4.2) [product.attempt]
|
| 期日と目安
|   2019-07-20  公表日は、起算日から45日後を目安とする [目安; 目安を過ぎています;
|               321日前; IV.4.3); 土曜日]
|   2019-12-05  サンプルネット株式会社: すべての連絡方法を試みても6か月以上連絡が
|               取れない場合は連絡不能となりうる [期間; 期間に達しています; 183日
|               前; IV.3.(2)1)(ア)]
|
| 待っているもの
|   サンプルネット株式会社からの応答
|
| 次に試みる連絡手段
|   サンプルネット株式会社: 郵便（連絡先を調べて登録するか、手段がないことを記録）
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

# The finder goes public; the date is brought forward, and the list says who is to be told.
@ 2020-06-08
$ vulnctl reply C-2019-00001 finder --publicized https://blog.example.com/router
| C-2019-00001: 記録しました: 発見者が脆弱性情報を公開した:
| https://blog.example.com/router
|   状態              製品開発者へ連絡中
$ vulnctl reply C-2019-00001 サンプルネット株式会社 --stance confirmed
| C-2019-00001: サンプルネット株式会社からの連絡を記録しました（脆弱性を確認）
|   状態              対策・公表日の調整中
$ vulnctl schedule C-2019-00001 --date 2020-06-10 --risk finder-public --reason "発見者が公開したため"
| C-2019-00001: 公表日を 2020-06-10 に決定しました。連絡すべき相手: IPA、サンプル
| ネット株式会社。文書は vulnctl notify C-2019-00001 ipa --letter date --to
| ADDRESS と vulnctl notify C-2019-00001 --all --letter date で、問い合わせのあっ
| た発見者には vulnctl notify C-2019-00001 finder --letter date で作成します
|   状態              公表日決定

# The finder of the website withdraws: the guideline is silent on what follows.
$ vulnctl end C-2019-00002 withdrawn --reason "発見者の取下げ"
! vulnctl: C-2019-00002: 異議があります（取り下げていない発見者がいる）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [website.end.withdrawn.said]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl reply C-2019-00002 finder --withdraws --text "届出を取り下げます。"
| C-2019-00002: 記録しました: 発見者が届出 R-2019-00002 を取り下げた: 届出を取り下
| げます。
|   状態              届出受付
$ vulnctl end C-2019-00002 withdrawn --reason "発見者の取下げ"
| C-2019-00002: 取扱いを終了しました。発見者への文書は vulnctl notify C-2019-00002
| finder --letter ended で作成します
|   状態              取扱い終了（発見者による取下げ）
$ vulnctl reopen C-2019-00002 --reason "発見者があらためて取扱いを希望"
! vulnctl: C-2019-00002: 異議があります（再開についてガイドラインに規定がない）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [website.reopen.silent]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl reopen C-2019-00002 --reason "発見者があらためて取扱いを希望" --because "関係者と協議した"
| C-2019-00002: 取扱いを再開しました
|   状態              届出受付
! 理由を記録して、次の異議にかかわらず進めました: 再開についてガイドラインに規定がない [website.reopen.silent]
$ vulnctl reopen C-2019-00002 --reason "もう一度"
! vulnctl: C-2019-00002: この手続きはできません（現在の状態は「届出受付」です）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [website.reopen]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      7  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|      8  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|      9  2019-06-05  C-2019-00001  sato
|         製品開発者宛ての文書「opening」を作成した（サンプルネット株式会社）
|     10  2019-06-05  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）
|     11  2019-06-06  C-2019-00001  sato
|         発見者が意向を変更した（氏名等の通知: 不可、氏名の公表: 不可）
|     12  2020-06-04  C-2019-00001  sato
|         発見者が情報非開示依頼の取下げを求めた
|     13  2020-06-05  C-2019-00001  ipa:sato
|         発見者宛ての文書「disclosure」を作成した
|         （C-2019-00001-finder-disclosure.eml）
|     14  2020-06-08  C-2019-00001  sato
|         発見者が脆弱性情報を公開した: https://blog.example.com/router
|     15  2020-06-08  C-2019-00001  sato
|         サンプルネット株式会社から連絡があった（脆弱性を確認）
|     16  2020-06-08  C-2019-00001  sato
|         公表日を 2020-06-10 に決定した（発見者による公開）: 発見者が公開したため
