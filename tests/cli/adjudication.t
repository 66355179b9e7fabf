# The publication determination committee: a sitting, what lies before it, its determination, IPA's decision, and what follows (IV.3.(2)).
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00002 > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 架空ソフト工房 --mail info@viewer.example.com --language en > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --letter details --sent --because 見本 > setup.txt
$ vulnctl notify C-2019-00002 P-2019-00002 --letter details --sent --because 見本 > setup.txt
@ 2019-07-10
$ vulnctl reply C-2019-00001 P-2019-00001 --stance refuses --text 公表には同意しない > setup.txt
$ vulnctl escalate sitting
| 公表判定委員会の開催の記録はありません
$ vulnctl --lang en escalate sitting
| no sitting is recorded
$ vulnctl escalate sitting --place 東京
! vulnctl: --date で開催日を指定してください
? 2
$ vulnctl escalate sitting --date 2019-09-14 --place 東京 --member '見本 一郎=law' --member '例示 花子=security' --interest '架空 三郎=C-2019-00001: 顧問'
! vulnctl: 架空 三郎 という委員はいません
? 2
$ vulnctl escalate sitting --date 2019-09-14 --member '見本 一郎=lawyer'
! vulnctl: --member を読み取れません: 見本 一郎=lawyer
!   --member 見本太郎=law（learned, law, security, product） のように指定してください
? 2
$ vulnctl escalate sitting --date 2019-09-14 --place 東京 --member '見本 一郎=law' --member '例示 花子=security' --member '架空 三郎=product' --interest '架空 三郎=C-2019-00001: サンプルネット株式会社の顧問である'
| S-2019-00001  公表判定委員会
|
| 開催日            2019-09-14
| 場所              東京
| 委員              見本 一郎 (法律の専門家)
| 委員              例示 花子 (サイバーセキュリティの専門家)
| 委員              架空 三郎 (当該製品分野の専門家)
|   利害関係          C-2019-00001: サンプルネット株式会社の顧問である
|
| 議題となっている案件はありません
! 2019-09-14 は土曜日です
$ vulnctl --lang en escalate sitting S-2019-00001 --date 2019-09-13
| S-2019-00001  publication determination committee
|
| day               2019-09-13
| place             東京
| member            見本 一郎 (expert in law)
| member            例示 花子 (expert in cyber security)
| member            架空 三郎 (expert in the product's field)
|   interest          C-2019-00001: サンプルネット株式会社の顧問である
|
| no case is on its docket
# It is IPA's to call it and to name who sits; each once, and an interest is in a case that there is.
$ vulnctl escalate sitting S-2019-00001 --date 2019-09-20 --as jpcert:suzuki
! vulnctl: 公表判定委員会を開催し、委員を指名するのはIPAです
!   根拠: ガイドライン第12版 IV.3.(2)1) [product.sitting.convened]
? 4
$ vulnctl escalate sitting S-2019-00001 --member '見本 一郎=law' --member '見本 一郎=security'
! vulnctl: 委員 見本 一郎 が重複しています
? 2
$ vulnctl escalate sitting S-2019-00001 --interest '見本 一郎=C-2019-00099: 株主'
! vulnctl: 案件 C-2019-00099 はありません
!   vulnctl list で案件の一覧を確認できます
? 3
# An interest that is told later is added to those there are; one without words is taken back.
$ vulnctl escalate sitting S-2019-00001 --interest '例示 花子=C-2019-00001: 株主'
| S-2019-00001  公表判定委員会
|
| 開催日            2019-09-13
| 場所              東京
| 委員              見本 一郎 (法律の専門家)
| 委員              例示 花子 (サイバーセキュリティの専門家)
|   利害関係          C-2019-00001: 株主
| 委員              架空 三郎 (当該製品分野の専門家)
|   利害関係          C-2019-00001: サンプルネット株式会社の顧問である
|
| 議題となっている案件はありません
$ vulnctl escalate sitting S-2019-00001 --interest '例示 花子=C-2019-00001:'
| S-2019-00001  公表判定委員会
|
| 開催日            2019-09-13
| 場所              東京
| 委員              見本 一郎 (法律の専門家)
| 委員              例示 花子 (サイバーセキュリティの専門家)
| 委員              架空 三郎 (当該製品分野の専門家)
|   利害関係          C-2019-00001: サンプルネット株式会社の顧問である
|
| 議題となっている案件はありません
$ vulnctl escalate sitting S-2019-00002
! vulnctl: 公表判定委員会の開催 S-2019-00002 はありません
!   vulnctl escalate sitting で一覧できます
? 3
$ vulnctl escalate docket C-2019-00001 P-2019-00001 --sitting S-2019-00001
! vulnctl: C-2019-00001: この手続きはできません（IPAは、その製品開発者との調整が不可能であると判断していない）
!   根拠: ガイドライン第12版 IV.3.(2)1) [product.docket.failed]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground no-agreement --reason 協議を重ねても合意に至らない --as jpcert:suzuki > setup.txt
$ vulnctl escalate committee C-2019-00001 P-2019-00001 --ground no-agreement --reason 通知の内容を確認した --as ipa:tanaka > setup.txt
$ vulnctl escalate docket C-2019-00001 P-2019-00001 --sitting S-2019-00001 --as ipa:tanaka
| C-2019-00001: S-2019-00001（2019-09-13）の議題としました。資料は vulnctl export
| C-2019-00001 --audience committee で作成します
|   状態              調整不能

# What an action would pass over was meant for something.
$ vulnctl escalate docket C-2019-00001 P-2019-00001 P-2019-00002 --sitting S-2019-00001
! vulnctl: PARTY は1者だけ指定してください
!   escalate docket: 委員会の議題とする。指定できるもの: CASE PARTY --sitting
? 2
$ vulnctl escalate docket C-2019-00001 P-2019-00001 --sitting S-2019-00001 --until 2019-09-10
! vulnctl: escalate docket に --until は指定できません
!   escalate docket: 委員会の議題とする。指定できるもの: CASE PARTY --sitting
? 2
$ vulnctl --lang en escalate --sweep --reason 念のため
! vulnctl: escalate takes no --reason
!   escalate: what is due; takes: --sweep --apply --outbox --to --soon --silent --for --lines --ics
? 2
# What the committee is to have before it, and does not.
$ vulnctl escalate sitting S-2019-00001
| S-2019-00001  公表判定委員会
|
| 開催日            2019-09-13
| 場所              東京
| 委員              見本 一郎 (法律の専門家)
| 委員              例示 花子 (サイバーセキュリティの専門家)
| 委員              架空 三郎 (当該製品分野の専門家)
|   利害関係          C-2019-00001: サンプルネット株式会社の顧問である
|
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|   製品開発者        サンプルネット株式会社 (P-2019-00001)
|   調整不能の理由    合意困難
|   段階              判定前
|   不足              意見書の提出先と提出期限を連絡していない (IV.3.(2)3)(ア))
|   不足              公表しない場合の被害と公表した場合の不利益が記録されていない
|                     (IV.3.(2)1))
$ vulnctl notify C-2019-00001 P-2019-00001 --letter committee-notice
! vulnctl: C-2019-00001: 文書「committee-notice」を作成できるのは、意見書の提出期限を定めてから、公表判定委員会の判定まで（連絡不能の案件を除く）です
!   根拠: ガイドライン第12版 IV.3.(2)3) [letter.developer.committee-notice]
? 4
$ vulnctl escalate invite C-2019-00001 P-2019-00001 --until 2019-07-10 --draft office/draft-router.yaml
! vulnctl: C-2019-00001: この手続きはできません（意見書の提出期限が、連絡する日より後ではない）
!   根拠: ガイドライン第12版 IV.3.(2)3)(ア) [product.invite.ahead]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate invite C-2019-00001 P-2019-00001 --until 2019-08-31
! vulnctl: --draft を指定してください
? 2
$ vulnctl escalate invite C-2019-00001 P-2019-00001 --until 2019-08-31 --draft office/report-router.txt
! vulnctl: office/report-router.txt:37:24: YAML として読み取れません（illegal map value）
!   字下げ、引用符、コロンの後の空白を確認してください
? 6
$ vulnctl publish C-2019-00001 --draft > unfilled.yaml
$ vulnctl escalate invite C-2019-00001 P-2019-00001 --until 2019-08-31 --draft unfilled.yaml
! vulnctl: 公表原稿に概要がありません
!   原稿を埋めて確認し直してください
? 6
$ vulnctl escalate invite C-2019-00001 P-2019-00001 --until 2019-08-31 --to committee@example.jp --draft office/draft-router.yaml
| C-2019-00001: 意見書の提出期限を 2019-08-31 としました。公表判定の連絡は vulnctl
| notify C-2019-00001 P-2019-00001 --letter committee-notice で作成します
| （2019-08-31 は土曜日）
|   状態              調整不能
$ vulnctl escalate weigh C-2019-00001 P-2019-00001 --if-withheld 製品利用者が対策を講じられないまま攻撃を受けうる --if-published 製品の信用が損なわれうる --society 家庭で広く使われている
| C-2019-00001: 公表しない場合の被害と公表した場合の不利益を記録しました
|   状態              調整不能
$ vulnctl notify C-2019-00001 P-2019-00001 --letter committee-notice
| To: psirt@example.com
| Subject: 【C-2019-00001】公表判定委員会による判定についてのご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| サンプルネット株式会社
| ご担当者様
|
| 公表判定委員会に関してご連絡いたします。
| 下記の脆弱性情報について、情報セキュリティ早期警戒パートナーシップ
| ガイドラインIV.3.(2)に基づき、公表の適否を公表判定委員会において判定
| いたします。ご意見がある場合は、提出期限までに意見書をご提出
| ください。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　バージョン：ファームウエア 1.0.8 およびそれ以前
| 　意見書の提出先：committee@example.jp
| 　意見書の提出期限：2019年8月31日
|
| ■ 脆弱性の種類
|
| OSコマンドインジェクション
|
| ■ 脆弱性が存在すると判断した根拠
|
| 管理画面にログインできる利用者であれば、機器が本来提供していない
| 任意のOSコマンドを実行できるためです。管理画面のパスワードは
| 初期値のまま使われていることが多く、設定の変更や、他の機器への
| 攻撃の踏み台として悪用されるおそれがあります。
|
| 再現手順
| 1. 端末をルータの LAN 側に接続し、管理画面にログインする。
| 2. 「診断」メニューの「疎通確認」を開く。
| 3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|      127.0.0.1;id
| 4. 表示された結果の画面を確認する。
|
| 結果
| 疎通確認の結果に続いて、id コマンドの出力
|   uid=0(root) gid=0(root)
| が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| ■ 経緯
|
| 2019-06-03  電子メール（送達）、脆弱性関連情報を通知
| 2019-07-10  回答（公表に同意しない）: 公表には同意しない
|
| ■ 公表予定の文案
|
| JVN#00000001
| SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの
| 脆弱性
|
| 公開日：2019/07/16　最終更新日：2019/07/16
|
| ■ 概要
|
| サンプルネット株式会社が提供する SampleNet ホームルータ SN-1200 には、
| OS コマンドインジェクションの脆弱性が存在します。
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
| 当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを
| 管理者権限で実行される可能性があります。
|
| ■ 対策方法
|
| [アップデートする]
| 開発者が提供する情報をもとに、ファームウエアを最新版へアップデートして
| ください。
| 開発者は、本脆弱性を修正したファームウエア 1.0.9 を提供しています。
|
| [ワークアラウンドを実施する]
| アップデートを適用できない場合は、次の回避策を実施することで、本脆弱性
| の影響を軽減することが可能です。
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
| この脆弱性情報は、情報セキュリティ早期警戒パートナーシップに基づき下記
| の方がIPAに報告し、JPCERT/CCが開発者との調整を行いました。
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
|
|
| ■ 意見書について
|
| 意見の聴取は、原則として書面により行います。いただいたご意見は、
| 公表判定委員会の判定の資料といたします。脆弱性検証の結果、対策方法、
| 対応状況について新しいご報告がある場合は、あわせてお知らせください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年7月10日
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 P-2019-00001 --letter committee-notice --apply --because 公開鍵の登録がない --although product.view.information
| C-2019-00001: 文書を outbox/C-2019-00001-P-2019-00001-committee-notice.eml に書
| き出しました。notify --send で送信します。手作業で送った場合は、--apply の代わり
| に --sent を指定して記録してください
|   状態              調整不能
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
$ vulnctl notify C-2019-00001 --send --with true
| C-2019-00001-P-2019-00001-committee-notice.eml: 送信しました
$ vulnctl --lang en escalate sitting S-2019-00001
| S-2019-00001  publication determination committee
|
| day               2019-09-13
| place             東京
| member            見本 一郎 (expert in law)
| member            例示 花子 (expert in cyber security)
| member            架空 三郎 (expert in the product's field)
|   interest          C-2019-00001: サンプルネット株式会社の顧問である
|
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|   developer         サンプルネット株式会社 (P-2019-00001)
|   failed for        no agreement to be expected
|   stage             not determined
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-07-10 から「調整不能」です。
|   2019-07-10  IPAが、サンプルネット株式会社との公表に係る調整は不可能であると判
|   断した（合意困難）: 通知の内容を確認した
|   IPAは、JPCERT/CCからの通知を受けて調整が不可能であるかを判断し、公表判定委員会
|   を組織する
|   ガイドライン第12版 IV.3.(2)1) [product.fail.ipa]
|
| 期日と目安
|   2019-08-31  サンプルネット株式会社: 意見書の提出期限 [定めた期日; あと52日;
|               IV.3.(2)3)(ア); 土曜日]
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと329日;
|               IV.2.4)]
|
| 待っているもの
|   公表判定委員会の判定（IV.3.(2)5)）
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter progress
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
|   $ vulnctl escalate committee C-2019-00001 P-2019-00001 --resume --reason TEXT
|       製品開発者から新しい報告があった場合、IPAは処理をJPCERT/CCに戻すことがある
|       [IV.3.(2)3)]
|   $ vulnctl escalate opinion C-2019-00001 P-2019-00001 --text TEXT
|       公表判定委員会は、製品開発者をはじめとする関係者の意見を聴取する
|       [IV.3.(2)4)]
|   $ vulnctl escalate determine C-2019-00001 P-2019-00001 --outcome OUTCOME
|   --holds CRITERION=GROUND --fails CRITERION=GROUND
|       公表判定委員会は、四つの条件のすべてを満たす場合に限り、公表が適当であると
|       判定する [IV.3.(2)5)]
$ vulnctl export C-2019-00001 --audience committee --ground 公表判定の資料
| TLP:RED
|
| 取扱番号：C-2019-00001
| 提供先：公表判定委員会
| 提供の根拠：公表判定の資料
| 作成日：2019-07-10
|
| ■ 取扱いの状況
|   調整不能
|
| ■ 題名
|   SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
|   SampleNet ホームルータ SN-1200
|
| ■ バージョン
|   ファームウエア 1.0.8 およびそれ以前
|
| ■ 製品開発者（届出による）
|   サンプルネット株式会社
|   販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|
| ■ 脆弱性の種類
|   OSコマンドインジェクション
|
| ■ 起算日
|   2019年6月3日
|
| ■ 詳細情報連絡日
|   2019年6月3日
|
| ■ 目安の日
|   2019年7月18日
|
| ■ 確認環境
|   SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
|   REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
|   接続した端末: Windows 10、Firefox 67
|   いずれも自宅内の、インターネットから切り離したネットワークで確認しました。
|
| ■ 再現手順
|   1. 端末をルータの LAN 側に接続し、管理画面にログインする。
|   2. 「診断」メニューの「疎通確認」を開く。
|   3. 宛先の欄に次の文字列を入力し、「実行」を押す。
|        127.0.0.1;id
|   4. 表示された結果の画面を確認する。
|
| ■ 結果
|   疎通確認の結果に続いて、id コマンドの出力
|     uid=0(root) gid=0(root)
|   が表示されました。任意のOSコマンドを管理者権限で実行できます。
|
| ■ 脆弱性であると判断した理由
|   管理画面にログインできる利用者であれば、機器が本来提供していない
|   任意のOSコマンドを実行できるためです。管理画面のパスワードは
|   初期値のまま使われていることが多く、設定の変更や、他の機器への
|   攻撃の踏み台として悪用されるおそれがあります。
|
| ■ 証拠
|   画面キャプチャ 2点（SN-1200、REIJI-HOME 12）を保管しており、提出できます。
|
| ■ 対応状況
|   サンプルネット株式会社: 公表に同意しない
|
| ■ 連絡の経過
|   2019-06-03  サンプルネット株式会社  電子メール（送達）、脆弱性関連情報を通知
|   2019-07-10  サンプルネット株式会社  回答（公表に同意しない）: 公表には同意しない
|   2019-07-10  サンプルネット株式会社  電子メール（送達）
|
| ■ 調整不能の判断
|   2019-07-10  JPCERT/CC  サンプルネット株式会社（合意困難）: 協議を重ねても合意に至らない
|   2019-07-10  IPA  サンプルネット株式会社（合意困難）: 通知の内容を確認した
|
| ■ 製品開発者の連絡先
|   サンプルネット株式会社:
|   電子メール: psirt@example.com
|
| ■ 公表しない場合の被害と公表した場合の不利益
|   サンプルネット株式会社:
|   公表しない場合に受けうる被害: 製品利用者が対策を講じられないまま攻撃を受けうる
|   公表した場合に被りうる不利益: 製品の信用が損なわれうる
|   社会的影響: 家庭で広く使われている
|
| ■ 意見書の提出先
|   サンプルネット株式会社:
|   committee@example.jp
|
| ■ 意見書の提出期限
|   サンプルネット株式会社:
|   2019年8月31日
|
| ■ 公表予定の文案
|   JVN#00000001
|   SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの
|   脆弱性
|
|   公開日：2019/07/16　最終更新日：2019/07/16
|
|   ■ 概要
|
|   サンプルネット株式会社が提供する SampleNet ホームルータ SN-1200 には、
|   OS コマンドインジェクションの脆弱性が存在します。
|
|   ■ 影響を受けるシステム
|
|   ・SampleNet ホームルータ SN-1200 ファームウエア 1.0.8 およびそれ以前
|
|   ■ 詳細情報
|
|   SN-1200 の管理画面にある疎通確認の機能には、次の脆弱性が存在します。
|
|   ・OS コマンドインジェクション (CWE-78) - CVE-2019-99901
|
|   ■ 想定される影響
|
|   当該製品の管理画面にログインできる攻撃者によって、任意の OS コマンドを
|   管理者権限で実行される可能性があります。
|
|   ■ 対策方法
|
|   [アップデートする]
|   開発者が提供する情報をもとに、ファームウエアを最新版へアップデートして
|   ください。
|   開発者は、本脆弱性を修正したファームウエア 1.0.9 を提供しています。
|
|   [ワークアラウンドを実施する]
|   アップデートを適用できない場合は、次の回避策を実施することで、本脆弱性
|   の影響を軽減することが可能です。
|
|   ・管理画面にアクセスできる端末を制限する
|   ・初期設定のパスワードを変更する
|
|   ■ ベンダ情報
|
|   ・サンプルネット株式会社
|   　ステータス：該当製品あり
|   　ステータス最終更新日：2019/07/16
|   　ベンダの告知ページ：https://www.example.com/support/sn-1200/20190716.html
|   ・例示電機株式会社
|   　ステータス：脆弱性情報提供済み
|   　ステータス最終更新日：2019/06/07
|
|   ■ 参考情報
|
|   ・SN-1200 ファームウエアのダウンロード
|   　https://www.example.com/download/sn-1200/
|
|   ■ JPCERT/CCによる脆弱性分析結果
|
|   ・CVE-2019-99901　CVSS v3.0　基本値：8.0
|   　CVSS:3.0/AV:A/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H
|
|   ■ 謝辞
|
|   この脆弱性情報は、情報セキュリティ早期警戒パートナーシップに基づき下記
|   の方がIPAに報告し、JPCERT/CCが開発者との調整を行いました。
|   報告者：見本 太郎 氏
|
|   ■ 関連文書
|
|   ・CVE：CVE-2019-99901
|   　https://www.cve.org/CVERecord?id=CVE-2019-99901
|
|   ■ 更新履歴
|
|   ・2019/07/16
|   　掲載
|
| TLP:RED
! 公表判定委員会に見せてはならない内容（発見者の氏名）が含まれています
!   根拠: ガイドライン第12版 IV.3.(1)6) [product.view.finder]
! （まだ提供していません。--apply で書き出し、記録します）

# The time for opinions: a date that was set.
@ 2019-08-30
$ vulnctl escalate --sweep --soon 7
| C-2019-00002  2019-07-18  目安を過ぎています  43日経過  架空文書ビューア / バッ…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00002
| C-2019-00001  2019-08-31  まもなく  あと1日  SampleNet ホームルータ SN-1200 / O…
|     意見書の提出期限
|     ガイドライン第12版 IV.3.(2)3)(ア); 定めた期日; product.opinions-due;
|     P-2019-00001; 土曜日
|     $ vulnctl escalate opinion C-2019-00001 P-2019-00001 --text TEXT
? 10
@ 2019-09-02
$ vulnctl --lang en escalate --sweep
| C-2019-00001  2019-08-31  overdue  2 days past  SampleNet ホームルータ SN-1200 …
|     the day until which written opinions are taken
|     edition 12, IV.3.(2)3)(ア); set date; product.opinions-due; P-2019-00001;
|     Saturday
|     $ vulnctl escalate opinion C-2019-00001 P-2019-00001 --text TEXT
| C-2019-00002  2019-07-18  past the guide  46 days past  架空文書ビューア / バッ…
|     the publication date is guided by 45 days from the first-contact date
|     edition 12, IV.4.3); guide; product.publication-guide
|     $ vulnctl why C-2019-00002
? 11
$ vulnctl escalate opinion C-2019-00001 P-2019-00001 --text 利用者に個別に知らせている
| C-2019-00001: 意見を記録しました
|   状態              調整不能
$ vulnctl escalate opinion C-2019-00001 P-2019-00001 --from 例示利用者の会 --oral --text 公表を望む > setup.txt
$ vulnctl escalate --sweep
| C-2019-00002  2019-07-18  目安を過ぎています  46日経過  架空文書ビューア / バッ…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00002
? 10

# The determination follows from the four criteria, and from nothing else.
$ vulnctl escalate determine C-2019-00001 P-2019-00001 --outcome publish
! vulnctl: S-2019-00001 の開催日（2019-09-13）より前に判定はできません
? 4
@ 2019-09-13
$ vulnctl escalate determine C-2019-00001 P-2019-00001 --outcome publish
! vulnctl: C-2019-00001: この手続きはできません（四つの条件のそれぞれについて、満たすかどうかとその根拠が必要である）
!   根拠: ガイドライン第12版 IV.3.(2)5) [product.determine.criteria]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate determine C-2019-00001 P-2019-00001 --outcome publish --holds failed=協議の記録 --holds vulnerability=再現した --holds users=市販されている
! vulnctl: C-2019-00001: この手続きはできません（四つの条件のそれぞれについて、満たすかどうかとその根拠が必要である）
!   根拠: ガイドライン第12版 IV.3.(2)5) [product.determine.criteria]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate determine C-2019-00001 P-2019-00001 --outcome publish --holds failed=協議の記録 --holds vulnerability=再現した --holds users=市販されている --fails no-reason-against=修正版の配布が始まる
! vulnctl: C-2019-00001: この手続きはできません（判定が条件と合わない。すべてを満たす場合は公表する、調整不能であること（ア）だけを満たさない場合は再調整、それ以外は公表しないと判定する）
!   根拠: ガイドライン第12版 IV.3.(2)5), 7) [product.determine.outcome]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en escalate determine C-2019-00001 P-2019-00001 --outcome publish --holds failed=協議の記録 --holds vulnerability=再現した --holds users=市販されている --holds no-reason-against=特段の事情はない --absent '見本 一郎' --absent '例示 花子'
! vulnctl: C-2019-00001: this step is not open: there is no member without an interest in the case
!   rule: edition 12, IV.3.(2)1) [product.determine.members]
!   vulnctl why C-2019-00001 shows the grounds and the steps open now
? 4
$ vulnctl escalate decide C-2019-00001 P-2019-00001 --outcome publish --reason 判定のとおり
! vulnctl: C-2019-00001: この手続きはできません（公表判定委員会の判定がない）
!   根拠: ガイドライン第12版 IV.3.(2)6) [product.decide.determined]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate determine C-2019-00001 P-2019-00001 --outcome publish --holds failed=協議の記録 --holds vulnerability=再現した --holds users=市販されている --holds no-reason-against=特段の事情はない
| C-2019-00001: 公表判定委員会の判定（公表する）を記録しました。次はIPAの判断です
| （IV.3.(2)6)）
|   状態              調整不能
$ vulnctl schedule C-2019-00001 --date 2019-10-10
! vulnctl: C-2019-00001: この手続きはできません（調整不能と判断した製品開発者について、公表するとのIPAの判断がない）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided.publish]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
# What a sitting has determined, it has determined with those members on that day.
$ vulnctl --lang en escalate sitting S-2019-00001 --date 2019-09-20
! vulnctl: S-2019-00001 has determined C-2019-00001: its day, members and interests stand
!   rule: the guideline is silent; vulnctl's convention [product.sitting.fixed]
!   a determination recorded by mistake is taken back with vulnctl undo
? 4
$ vulnctl escalate decide C-2019-00001 P-2019-00001 --outcome withhold --reason 改めて検討した
! vulnctl: C-2019-00001: 異議があります（公表判定委員会の判定と異なる）
!   根拠: ガイドライン第12版 IV.3.(2)6) [product.decide.as-determined]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl export C-2019-00001 --audience meti --ground 手続きの確認
! vulnctl: C-2019-00001: 経済産業省には提供できません（公表すると判定され（連絡不能の場合を除く）、公表前に手続きの確認を求める案件であることが必要です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.export.confirmation]
? 4
$ vulnctl escalate decide C-2019-00001 P-2019-00001 --outcome publish --reason 製品利用者が自ら対策を講じる必要があるため --as ipa:tanaka
| C-2019-00001: IPAの判断（公表する）を記録しました。行うことは vulnctl why
| C-2019-00001 で確認できます
|   状態              調整不能
$ vulnctl why C-2019-00001
| C-2019-00001 は、2019-07-10 から「調整不能」です。
|   2019-07-10  IPAが、サンプルネット株式会社との公表に係る調整は不可能であると判
|   断した（合意困難）: 通知の内容を確認した
|   IPAは、JPCERT/CCからの通知を受けて調整が不可能であるかを判断し、公表判定委員会
|   を組織する
|   ガイドライン第12版 IV.3.(2)1) [product.fail.ipa]
|   済: 公表判定委員会の判定を踏まえ、公表することを判断する (IV.3.(2)7)(ア))
|   未: 公表の手続きが告示に適合していることの確認を経済産業大臣に求める
|   (IV.3.(2)7)(ア))
|   未: 公表日を決定する (IV.3.(2)7)(ア))
|   未: 併記を希望する見解を製品開発者から聴取する (IV.3.(2)7)(ア))
|   未: 公表日と、製品開発者から得た見解をJPCERT/CCに通知する (IV.3.(2)7)(ア))
|   未: 公表日に、製品開発者名とともに脆弱性情報等をJVNで公表し、見解が提出されて
|   いれば併記する (IV.3.(2)7)(ア))
|   未: 公表したことを発見者に通知する (IV.3.(2)7)(ア))
|
| 期日と目安
|   2020-06-03  届出 R-2019-00001: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと264日;
|               IV.2.4)]
|
| 待っているもの
|   公表日の決定（IV.3.(2)7)(ア)）
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00001 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00001 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00001 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter progress
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
|   $ vulnctl escalate committee C-2019-00001 P-2019-00001 --resume --reason TEXT
|       製品開発者から新しい報告があった場合、IPAは処理をJPCERT/CCに戻すことがある
|       [IV.3.(2)3)]
|   $ vulnctl escalate confirmed C-2019-00001 P-2019-00001
|       公表の手続きが告示に適合していることについて、経済産業大臣の確認を受ける
|       [IV.3.(2)7)(ア)]
|   $ vulnctl escalate statement C-2019-00001 P-2019-00001 --text TEXT
|       IPAは、併記を希望する見解を製品開発者から聴取する [IV.3.(2)7)(ア)]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter decision
|       公表判定委員会の判定を行うこと、IPAの判断の結果と理由を製品開発者に連絡す
|       る [IV.3.(2)3), 6), 7)]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter statement-request
|       公表判定委員会の判定を行うこと、IPAの判断の結果と理由を製品開発者に連絡す
|       る [IV.3.(2)3), 6), 7)]
|   $ vulnctl schedule C-2019-00001 --date DAY
|       公表すると判断したIPAは、公表日を決定する [IV.3.(2)7)(ア)]
$ vulnctl notify C-2019-00001 P-2019-00001 --letter decision
| To: psirt@example.com
| Subject: 【C-2019-00001】公表についての判断のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| サンプルネット株式会社
| ご担当者様
|
| 架空調整事務局です。
| 公表判定委員会の判定に基づき、本件の公表について次のとおり判断しました
| ので、結果と理由をご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　判断　　：公表する
|
| ■ 理由
|
| 製品利用者が自ら対策を講じる必要があるため
|
| 公表されていない脆弱性関連情報の取扱いには、引き続きご配慮をお願い
| いたします。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年9月13日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl export C-2019-00001 --audience meti --ground 手続きの確認
| TLP:RED
|
| 取扱番号：C-2019-00001
| 提供先：経済産業省
| 提供の根拠：手続きの確認
| 作成日：2019-09-13
|
| ■ 取扱いの状況
|   調整不能
|
| ■ 題名
|   SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| ■ 対象製品
|   SampleNet ホームルータ SN-1200
|
| ■ バージョン
|   ファームウエア 1.0.8 およびそれ以前
|
| ■ 脆弱性の種類
|   OSコマンドインジェクション
|
| ■ 起算日
|   2019年6月3日
|
| ■ 詳細情報連絡日
|   2019年6月3日
|
| ■ 目安の日
|   2019年7月18日
|
| ■ 調整不能の判断
|   2019-07-10  JPCERT/CC  サンプルネット株式会社（合意困難）: 協議を重ねても合意に至らない
|   2019-07-10  IPA  サンプルネット株式会社（合意困難）: 通知の内容を確認した
|
| ■ IPAの判断
|   サンプルネット株式会社:
|   公表する
|
| ■ IPAの判断の理由
|   サンプルネット株式会社:
|   製品利用者が自ら対策を講じる必要があるため
|
| TLP:RED
! （まだ提供していません。--apply で書き出し、記録します）
$ vulnctl escalate confirmed C-2019-00001 P-2019-00001 --text 適合していることを確認した
| C-2019-00001: 経済産業大臣による手続きの確認を記録しました
|   状態              調整不能
$ vulnctl escalate statement C-2019-00001 P-2019-00001
! vulnctl: --text で見解を記録するか、併記を希望しない場合は --none を指定してください
? 2
$ vulnctl notify C-2019-00001 P-2019-00001 --letter statement-request > setup.txt
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl escalate statement C-2019-00001 P-2019-00001 --text 最新の製品への買い替えをお願いする
| C-2019-00001: 併記する見解を記録しました
|   状態              調整不能
$ vulnctl schedule C-2019-00001 --date 2019-10-10 --as ipa:tanaka
| C-2019-00001: 公表日を 2019-10-10 に決定しました。連絡すべき相手: IPA。JPCERT/CC
| への通知（IV.3.(2)7)(ア)）は vulnctl notify C-2019-00001 jpcert --letter
| decision --to ADDRESS で作成します
|   状態              公表日決定
$ vulnctl --lang en notify C-2019-00001 jpcert --letter decision --to jpcert@example.jp
| To: jpcert@example.jp
| Subject: 【C-2019-00001】公表についての判断の通知
| Encryption: none (no key is known)
|
| JPCERT/CC
| ご担当者様
|
| 架空調整事務局です。
| 公表判定委員会の判定に基づき、本件の公表について判断しましたので、
| 結果と理由を通知いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　公表日　：2019年10月10日
|
| ■ 判断
|
| 公表する
|
| ■ 理由
|
| 製品利用者が自ら対策を講じる必要があるため
|
| ■ 製品開発者から得た併記を希望する見解
|
| 最新の製品への買い替えをお願いする
|
| 公表日に、製品開発者の見解を併記してJVNで公表する手続きをお願いいたし
| ます。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年9月13日
! (not written yet: --apply writes it to the outbox)
$ vulnctl --lang en why C-2019-00001
| C-2019-00001 has been at 'publication date set' since 2019-09-13.
|   2019-09-13  the publication date was set to 2019-10-10
|   having decided to publish, IPA sets the publication date
|   edition 12, IV.3.(2)7)(ア) [product.schedule.decided]
|   done: decide on publication in the light of the committee's determination
|   (IV.3.(2)7)(ア))
|   done: ask the Minister of Economy, Trade and Industry to confirm that the
|   procedure accords with the ministerial notice (IV.3.(2)7)(ア))
|   done: set the publication date (IV.3.(2)7)(ア))
|   done: ask the developer for the statement that it wishes to have printed
|   beside (IV.3.(2)7)(ア))
|   to do: tell JPCERT/CC the publication date and the statement that the
|   developer gave (IV.3.(2)7)(ア))
|   to do: publish the vulnerability information with the developer's name on JVN
|   on that date, the statement beside it where one was given (IV.3.(2)7)(ア))
|   to do: tell the finder of the publication (IV.3.(2)7)(ア))
|
| Clocks
|   2019-10-10  the publication date that was set [set date; 27 days left;
|               IV.4.3)]
|   2020-06-03  report R-2019-00001: a year from the first-contact date the finder
|               may ask that the non-disclosure request be withdrawn [right; 264
|               days left; IV.2.4)]
|
| Waiting for
|   the publication date, then publication on JVN
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
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter progress
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl notify C-2019-00001 PARTY --letter opening
|       JPCERT/CC identifies and contacts the developer once IPA has passed the
|       information on [IV.4.2)]
|   $ vulnctl reply C-2019-00001 PARTY --stance STANCE
|       the developer reports its verification and status to JPCERT/CC [IV.5.2)]
|   $ vulnctl schedule C-2019-00001 --date DAY --reason TEXT
|       JPCERT/CC sets the publication date with the developer, once it has a
|       verification result [IV.4.3)]
|   $ vulnctl publish C-2019-00001 --draft
|       JPCERT/CC and IPA publish on JVN on the publication date [IV.4.9)]
|   $ vulnctl publish C-2019-00001 DRAFT --approve --as NAME
|       somebody other than the one who publishes reads the draft and approves it
|       [guideline silent]
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
|   $ vulnctl end C-2019-00001 not-affected --reason TEXT
|       publication may be dropped when the developer says that it is not affected
|       [IV.4.4)(イ)]
|   $ vulnctl end C-2019-00001 individual --reason TEXT
|       publication may be dropped, the developer handling it individually [2019年
|       度研究会報告書 図1-2]
|   $ vulnctl escalate committee C-2019-00001 P-2019-00001 --resume --reason TEXT
|       IPA may hand the case back to JPCERT/CC when the developer reports
|       something new [IV.3.(2)3)]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter decision
|       the developer is told that the committee is to determine, and of IPA's
|       decision and its reason [IV.3.(2)3), 6), 7)]
|   $ vulnctl notify C-2019-00001 P-2019-00001 --letter statement-request
|       the developer is told that the committee is to determine, and of IPA's
|       decision and its reason [IV.3.(2)3), 6), 7)]
@ 2019-10-10
# The statement is printed beside what is published: a draft without it does not pass.
$ vulnctl publish C-2019-00001 office/draft-router.yaml --check
| office/draft-router.yaml: エラー: 原稿の公表日 2019-07-16 が、決定した公表日 2019-10-10 と異なります [publish.date]
|     原稿を直すか、vulnctl schedule で公表日を変更してください
| office/draft-router.yaml: エラー: 製品開発者が併記を希望した見解（statement）がありません [publish.statement]
|     根拠: ガイドライン第12版 IV.3.(2)7)(ア)
|     statement に見解を記載してください: 最新の製品への買い替えをお願いする
| office/draft-router.yaml: エラー: 公表判定委員会の判定を経た公表であることを述べる determination がありません [publish.determination]
|     根拠: ガイドライン第12版 IV.3.(2)5)
|     vulnctl publish CASE --draft で作成した原稿の determination を使用してください
? 1
$ vulnctl publish C-2019-00001 office/draft-router-statement.yaml
|                                                                        TLP:AMBER
| 公表前の原稿です。表示のTLPに従って取り扱ってください。
|
| JVN#00000001
| SampleNet ホームルータ SN-1200 における OS コマンドインジェクションの脆弱性
|
| 公開日：2019/10/10　最終更新日：2019/10/10
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
| 本件は、製品開発者とJVN公表に関する調整を行いましたが、合意に至ることが社会通念
| 上困難になったと判断された案件です。公表判定委員会は、本件が次のすべての条件を満
| たすと判定しました。IPAは、この判定を踏まえ、2019年9月13日に公表を判断しました。
|
| (ア) 調整機関と製品開発者との間の脆弱性情報の公表に係る調整が不可能であること
| （調整不能案件であること）
| (イ) 脆弱性の存在が認められること
| (ウ) IPAが公表しない限り、脆弱性情報を知り得ない製品利用者がいるおそれがあること
| (エ) 製品開発者や製品利用者の状況等を総合的に勘案して、公表が適当でないと判断す
| る理由・事情がないこと
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
| 　ステータス最終更新日：2019/10/10
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
| ■ 製品開発者の見解
|
| 最新の製品への買い替えをお願いする
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
| ・2019/10/10
| 　掲載
|
|                                                                        TLP:AMBER
! （まだ公表していません。--apply で記録し、書き出します）
! 承認が1人足りません（承認: なし）。vulnctl publish C-2019-00001 FILE --approve --as NAME で記録します
$ vulnctl publish C-2019-00001 office/draft-router-statement.yaml --approve --as tanaka > setup.txt
$ vulnctl publish C-2019-00001 office/draft-router-statement.yaml --apply > setup.txt
$ vulnctl stats
| 届出の処理状況（2019-10-10 現在）
|
| ソフトウエア製品
| 届出合計                                      2
| 取扱い終了                                    1
|   公表済み                                    1
|     うち 調整不能                             1
|   個別対応                                    0
|   脆弱性ではない                              0
|   不受理                                      0
|   区分の定めがない終了                        0
| 取扱い中                                      1
|     うち 連絡不能開発者                       0
| （不受理を除く 2 件のうち公表済みは 50%）
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
$ vulnctl show C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| 種別              ソフトウエア製品
| 状態              公表済み（公表判定委員会の判定を経て）
| 起算日            2019-06-03
| 詳細情報連絡日    2019-06-03
| 公表日            2019-10-10（2019-09-13 に決定）
| 原稿の承認        2019-10-10  tanaka (fc341715)
| 公表              2019-10-10 JVN#00000001 (A-2019-00001)
| 調整不能          2019-07-10  JPCERT/CC / 合意困難 / サンプルネット株式会社: 協
|                   議を重ねても合意に至らない
| 調整不能          2019-07-10  IPA / 合意困難 / サンプルネット株式会社: 通知の内
|                   容を確認した
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
| 詳細情報連絡日    2019-06-03
| 公表判定委員会    S-2019-00001
| 意見書の提出期限  2019-08-31
| 委員会の判定      2019-09-13  公表する
| IPAの判断         2019-09-13  公表する: 製品利用者が自ら対策を講じる必要があるた
|                   め
| 手続きの確認      2019-09-13
| 経過              2019-06-03  サンプルネット株式会社に電子メールで連絡を試みた
|                   （送達）。脆弱性関連情報を伝えた
| 経過              2019-07-10  サンプルネット株式会社から連絡があった（公表に同意
|                   しない）: 公表には同意しない
| 経過              2019-07-10  サンプルネット株式会社に電子メールで連絡を試みた
|                   （送達）
|
| 作成した文書
| 製品開発者        2019-07-10  C-2019-00001-P-2019-00001-committee-notice.eml
$ vulnctl log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      6  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|      8  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|     12  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報
|         を伝えた
|     14  2019-07-10  C-2019-00001  sato
|         サンプルネット株式会社から連絡があった（公表に同意しない）: 公表には同意
|         しない
|     19  2019-07-10  C-2019-00001  jpcert:suzuki
|         JPCERT/CCが、サンプルネット株式会社との公表に係る調整は不可能であると判
|         断し、IPAに通知した（合意困難）: 協議を重ねても合意に至らない
|     20  2019-07-10  C-2019-00001  ipa:tanaka
|         IPAが、サンプルネット株式会社との公表に係る調整は不可能であると判断した
|         （合意困難）: 通知の内容を確認した
|     21  2019-07-10  C-2019-00001  ipa:tanaka
|         サンプルネット株式会社に係る案件を公表判定委員会（S-2019-00001）の議題と
|         した
|     22  2019-07-10  C-2019-00001  sato
|         サンプルネット株式会社の意見書の提出期限を 2019-08-31 とした
|     23  2019-07-10  C-2019-00001  sato
|         公表しない場合の被害と公表した場合の不利益を記録した
|     24  2019-07-10  C-2019-00001  sato
|         製品開発者宛ての文書「committee-notice」を作成した（サンプルネット株式会
|         社）（異議があったが、次の理由により記録: 公開鍵の登録がない）
|     25  2019-07-10  C-2019-00001  sato
|         メール（事象 24）をメールソフトに渡した: 送信を開始
|     26  2019-07-10  C-2019-00001  sato
|         メール（事象 24）をメールソフトに渡した: 送信済み
|     27  2019-07-10  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）
|     28  2019-09-02  C-2019-00001  sato
|         サンプルネット株式会社から公表についての意見があった: 利用者に個別に知ら
|         せている
|     29  2019-09-02  C-2019-00001  sato
|         例示利用者の会から公表についての意見があった: 公表を望む
|     30  2019-09-13  C-2019-00001  sato
|         公表判定委員会が判定した（公表する、サンプルネット株式会社）。委員: 見本
|         一郎、例示 花子
|     31  2019-09-13  C-2019-00001  ipa:tanaka
|         公表についてIPAが判断した（公表する）: 製品利用者が自ら対策を講じる必要
|         があるため
|     32  2019-09-13  C-2019-00001  sato
|         公表の手続きについて経済産業大臣の確認を受けた
|     33  2019-09-13  C-2019-00001  sato
|         サンプルネット株式会社から、併記を希望する見解の提出があった: 最新の製品
|         への買い替えをお願いする
|     34  2019-09-13  C-2019-00001  ipa:tanaka
|         公表日を 2019-10-10 に決定した
|     35  2019-10-10  C-2019-00001  tanaka
|         JVN#00000001 の公表原稿を承認した
|     37  2019-10-10  C-2019-00001  sato
|         JVN#00000001 として公表した（A-2019-00001）

# An unreachable developer: nothing is sent to it, nobody confirms, no statement is asked; and the committee may say no.
@ 2020-01-06
$ vulnctl notify C-2019-00002 P-2019-00002 --by phone --result no-answer > setup.txt
$ vulnctl notify C-2019-00002 P-2019-00002 --by post --sent --because 見本 > setup.txt
! 郵便の追跡番号（--tracking）または控え（--evidence）を記録することをお勧めします
$ vulnctl notify C-2019-00002 P-2019-00002 --by fax --unavailable --note なし > setup.txt
$ vulnctl escalate list C-2019-00002 P-2019-00002 > setup.txt
$ vulnctl escalate committee C-2019-00002 P-2019-00002 --ground unreachable --reason 応答がない --as jpcert:suzuki > setup.txt
$ vulnctl escalate committee C-2019-00002 P-2019-00002 --ground unreachable --reason 通知の内容を確認した --as ipa:tanaka > setup.txt
$ vulnctl escalate sitting --date 2020-01-20 --member '例示 花子=security' > setup.txt
$ vulnctl escalate docket C-2019-00002 P-2019-00002 --sitting S-2020-00001 > setup.txt
$ vulnctl escalate weigh C-2019-00002 P-2019-00002 --if-withheld 利用者が知りえない --if-published なし > setup.txt
$ vulnctl escalate invite C-2019-00002 P-2019-00002 --until 2020-01-15 --draft office/draft-router.yaml
! vulnctl: C-2019-00002: 異議があります（連絡不能の案件では、付録5の方法を実施したことをもって連絡したものとみなす）
!   根拠: ガイドライン第12版 IV.3.(2)3)(イ) [product.invite.unreachable]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl escalate sitting S-2020-00001
| S-2020-00001  公表判定委員会
|
| 開催日            2020-01-20
| 委員              例示 花子 (サイバーセキュリティの専門家)
|
| C-2019-00002  架空文書ビューア / バッファオーバーフロー
|   製品開発者        架空ソフト工房 (P-2019-00002)
|   調整不能の理由    連絡不能
|   段階              判定前
@ 2020-01-20
$ vulnctl escalate determine C-2019-00002 P-2019-00002 --outcome withhold --holds failed=付録5 --holds vulnerability=再現した --fails users=全利用者が分かっている --holds no-reason-against=なし
! vulnctl: C-2019-00002: 異議があります（付録5の方法（一覧への掲載、対象製品の公表）を実施した記録がない）
!   根拠: ガイドライン第12版 IV.3.(2)3)(イ) [product.determine.called-on]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl escalate determine C-2019-00002 P-2019-00002 --outcome withhold --holds failed=付録5 --holds vulnerability=再現した --fails users=全利用者が分かっている --holds no-reason-against=なし --because 製品名がないため一覧のみ
| C-2019-00002: 公表判定委員会の判定（公表しない）を記録しました。次はIPAの判断で
| す（IV.3.(2)6)）
|   状態              調整不能
! 理由を記録して、次の異議にかかわらず進めました: 付録5の方法（一覧への掲載、対象製品の公表）を実施した記録がない [product.determine.called-on]
$ vulnctl end C-2019-00002 not-published --reason 全利用者に通知されている
! vulnctl: C-2019-00002: この手続きはできません（公表しないとのIPAの判断がない）
!   根拠: ガイドライン第12版 IV.4.10) [product.end.not-published.decided]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate decide C-2019-00002 P-2019-00002 --outcome publish --reason 広く使われている
! vulnctl: C-2019-00002: この手続きはできません（公表判定委員会は公表が適当であると判定していない）
!   根拠: ガイドライン第12版 IV.3.(2)5) [product.decide.publish]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl escalate decide C-2019-00002 P-2019-00002 --outcome withhold --reason 全利用者に通知されているため
| C-2019-00002: IPAの判断（公表しない）を記録しました。発見者への通知は vulnctl
| notify C-2019-00002 finder --letter not-published で作成します
|   状態              調整不能
$ vulnctl notify C-2019-00002 P-2019-00002 --letter decision
! vulnctl: C-2019-00002: 文書「decision」を作成できるのは、公表についてIPAが判断したとき（連絡不能の案件を除く）です
!   根拠: ガイドライン第12版 IV.3.(2)6) [letter.developer.decision]
? 4
$ vulnctl escalate statement C-2019-00002 P-2019-00002 --none
! vulnctl: C-2019-00002: この手続きはできません（IPAは公表すると判断していない）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.hear-statement.decided]
!   vulnctl why C-2019-00002 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en notify C-2019-00002 finder --letter not-published
| To: hanako.kamei@example.com
| Subject: 【C-2019-00002】公表についての判断のご連絡
| Encryption: none (no key is known)
|
| 仮名 花子 様
|
| 架空調整事務局です。
| 届出いただいた脆弱性関連情報について、公表判定委員会の判定に基づき、
| 公表しないと判断しましたので、結果と理由をご連絡いたします。
|
| 　取扱番号：C-2019-00002
| 　届出番号：R-2019-00002
| 　題名　　：架空文書ビューア / バッファオーバーフロー
| 　判断　　：公表しない
|
| ■ 理由
|
| 全利用者に通知されているため
|
| 届出いただき、ありがとうございました。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2020年1月20日
! (not written yet: --apply writes it to the outbox)
$ vulnctl why C-2019-00002
| C-2019-00002 は、2020-01-06 から「調整不能」です。
|   2020-01-06  IPAが、架空ソフト工房との公表に係る調整は不可能であると判断した
|   （連絡不能）: 通知の内容を確認した
|   IPAは、JPCERT/CCからの通知を受けて調整が不可能であるかを判断し、公表判定委員会
|   を組織する
|   ガイドライン第12版 IV.3.(2)1) [product.fail.ipa]
|
| 期日と目安
|   2020-06-03  届出 R-2019-00002: 発見者は、起算日から1年以上経過した届出につい
|               て、情報非開示依頼の取下げを求めることができる [権利; あと135日;
|               IV.2.4)]
|
| 待っているもの
|   発見者への通知（IV.3.(2)7)(イ)）と、取扱いの終了（IV.4.10)）
|
| 次に可能な手続き
|   $ vulnctl ask C-2019-00002 --points TEXT
|       IPAは、届出を受理した後、発見者に問い合わせることがある [IV.3.(1)8)]
|   $ vulnctl reply C-2019-00002 finder --text TEXT
|       IPAは、届出について発見者と情報を交換することができる [IV.3.(1)8)]
|   $ vulnctl end C-2019-00002 withdrawn --reason TEXT
|       発見者が届出を取り下げた場合の扱いはガイドラインに規定がない [規定なし]
|   $ vulnctl notify C-2019-00002 P-2019-00002 --letter reminder
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl notify C-2019-00002 PARTY --letter opening
|       JPCERT/CCは、IPAからの通知を受けて製品開発者を特定し、連絡する [IV.4.2)]
|   $ vulnctl reply C-2019-00002 PARTY --stance STANCE
|       製品開発者は、脆弱性検証の結果等をJPCERT/CCに報告する [IV.5.2)]
|   $ vulnctl publish C-2019-00002 DRAFT --approve --as NAME
|       公表する者とは別の者が、公表の原稿を確認し、承認する [規定なし]
|   $ vulnctl end C-2019-00002 not-information --reason TEXT
|       脆弱性関連情報に該当しない場合、処理を取りやめることがある
|       [IV.3.(1)7)(ア)]
|   $ vulnctl end C-2019-00002 out-of-scope --reason TEXT
|       適用範囲外である場合、処理を取りやめることがある [IV.3.(1)7)(イ)]
|   $ vulnctl end C-2019-00002 small-effect --reason TEXT
|       脆弱性による影響が小さい場合、処理を取りやめることがある [IV.3.(1)7)(ウ)]
|   $ vulnctl end C-2019-00002 known --reason TEXT
|       既知であり、かつ公表されている場合、処理を取りやめることがある
|       [IV.3.(1)7)(エ)]
|   $ vulnctl end C-2019-00002 illegally-obtained --reason TEXT
|       違法な手段で入手されたことが明白な場合、処理を取りやめることがある
|       [IV.3.(1)3)]
|   $ vulnctl end C-2019-00002 all-users-told --reason TEXT
|       製品開発者がすべての製品利用者に通知する場合、公表を取りやめることがある
|       [IV.4.4)(オ)]
|   $ vulnctl escalate committee C-2019-00002 P-2019-00002 --resume --reason TEXT
|       製品開発者から新しい報告があった場合、IPAは処理をJPCERT/CCに戻すことがある
|       [IV.3.(2)3)]
|   $ vulnctl end C-2019-00002 not-published --reason TEXT
|       判定により公表しないこととなった場合、公表せずに取扱いを終了する
|       [IV.4.10)]
|   $ vulnctl escalate unlist C-2019-00002 P-2019-00002 --reason TEXT
|       連絡不能開発者一覧からの削除はガイドラインに規定がない [規定なし]
$ vulnctl end C-2019-00002 not-published --reason 全利用者に通知されている
| C-2019-00002: 取扱いを終了しました。発見者への文書は vulnctl notify C-2019-00002
| finder --letter ended で作成します
|   状態              取扱い終了（公表しないと判定）
$ vulnctl escalate sitting --json
| {
|   "kind": "sittings",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "id": "S-2019-00001",
|         "day": "2019-09-13",
|         "place": "東京",
|         "members": [
|           {
|             "name": "見本 一郎",
|             "expertise": "law",
|             "interests": []
|           },
|           {
|             "name": "例示 花子",
|             "expertise": "security",
|             "interests": []
|           },
|           {
|             "name": "架空 三郎",
|             "expertise": "product",
|             "interests": [
|               {
|                 "case": "C-2019-00001",
|                 "what": "サンプルネット株式会社の顧問である"
|               }
|             ]
|           }
|         ]
|       },
|       {
|         "id": "S-2020-00001",
|         "day": "2020-01-20",
|         "place": "",
|         "members": [
|           {
|             "name": "例示 花子",
|             "expertise": "security",
|             "interests": []
|           }
|         ]
|       }
|     ]
|   }
| }
