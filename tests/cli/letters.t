# The letters that a case calls for, to each of its readers, each in its reader's language. No subject names a product or a flaw.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --mail a@example.jp --fingerprint 0123456789ABCDEF0123456789ABCDEF01234567 > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --language en --mail b@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail c@example.jp > setup.txt
$ vulnctl party add --role operator --name "Mihon Shop" --language en --mail d@example.com > setup.txt
$ vulnctl party add --role coordinator --name "Example CERT" --language en --mail e@example.com > setup.txt
$ vulnctl party add --role coordinator --name 例示調整機関 --mail f@example.jp > setup.txt

# IPA passes an accepted report on to JPCERT/CC (IV.3.(1)4)): not before that is recorded.
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 jpcert --letter forward --to g@example.jp
! vulnctl: 文書「forward」は、JPCERT/CCへの通知が記録されるまで作成できません
? 4
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 jpcert --letter forward --to g@example.jp
| To: g@example.jp
| Subject: 【C-2019-00001】脆弱性関連情報の通知
| 暗号化: しない（公開鍵の登録なし）
|
| JPCERT/CC
| ご担当者様
|
| 架空調整事務局です。
| 受理した脆弱性関連情報を通知いたします。製品開発者との調整をお願い
| いたします。
|
| 　取扱番号：C-2019-00001
| 　通知日　：2019年6月3日
| 　対象製品：SampleNet ホームルータ SN-1200
| 　バージョン：ファームウエア 1.0.8 およびそれ以前
| 　製品開発者：サンプルネット株式会社
| 販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
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
| 　氏名　　：見本 太郎
| 　所属　　：個人
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）

# The first-contact date goes to IPA, which tells the finder.
$ vulnctl notify C-2019-00001 ipa --letter first-contact --to h@example.jp
! vulnctl: 文書「first-contact」は、起算日が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00001 例示電機株式会社 サンプルネット株式会社 --letter opening --sent > setup.txt
$ vulnctl notify C-2019-00001 ipa --letter first-contact --to h@example.jp
| To: h@example.jp
| Subject: 【C-2019-00001】起算日のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| IPA
| ご担当者様
|
| 架空調整事務局です。
| 製品開発者への連絡を最初に試みた日（起算日）をお知らせします。
| 発見者へのご連絡をお願いいたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　起算日　：2019年6月3日
| 　公表日の目安：2019年7月18日
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）

# A date is proposed, set and moved; each change goes to IPA with the list of who is told, to every developer, and to the finder.
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter propose-date
! vulnctl: 文書「propose-date」は、提案する公表日（--date）が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter propose-date --date 2019-05-31 > preview.txt
! 提案する公表日が、文書の日付より前である
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl --lang en notify C-2019-00001 例示電機株式会社 --letter propose-date --date 2019-07-14 > preview.txt
! 2019-07-14 is no working day (Sunday)
! (not written yet: --apply writes it to the outbox)
$ vulnctl notify C-2019-00001 例示電機株式会社 サンプルネット株式会社 --letter propose-date --date 2019-07-18
| ==== 1/2
| To: a@example.jp
| Subject: 【C-2019-00001】公表日のご相談
| 暗号化: 0123456789ABCDEF0123456789ABCDEF01234567
|
| 例示電機株式会社
| ご担当者様
|
| 架空調整事務局です。
| 本件の脆弱性情報の公表日について、次のとおりご提案いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　起算日　：2019年6月3日
| 　公表日（案）：2019年7月18日
|
| ガイドラインでは、公表日は起算日から45日後（2019年7月18日）を
| 目安としています。
|
| ■ お願い
|
| 1. この日に公表することの可否をお知らせください。
| 2. 対策方法の作成に要する期間など、考慮すべき事情がありましたら、
|    ご希望の時期とあわせてお知らせください。
| 3. 公表日が決まりましたら、あらためてご連絡します。それまでの間、
|    本件を第三者に開示しないよう、適切に管理してください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
|
| ==== 2/2
| To: b@example.com
| Subject: [C-2019-00001] Proposal of a publication date
| 暗号化: しない（公開鍵の登録なし）
|
| Dear SampleNet Inc.,
|
| This is 架空調整事務局.
| We propose the following date for the publication of the
| vulnerability information of this case.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   First contact: 3 June 2019
|   Proposed date: 18 July 2019
|
| The guideline takes 45 days from the first-contact date as a guide:
| 18 July 2019.
|
| * Our request
|
| 1. Please tell us whether you agree to publication on that date.
| 2. If there is something to be considered, such as the time that the
|    solution takes, please tell us, with the date that you wish for.
| 3. We will write again when the date is set. Until then, please keep
|    the matter so that it does not come to third parties.
|
| ----
| 架空調整事務局
| desk@example.jp
| 3 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl reply C-2019-00001 例示電機株式会社 --stance confirmed > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 サンプルネット株式会社 --letter progress
| ==== 1/2
| To: a@example.jp
| Subject: 【C-2019-00001】対応状況の確認のお願い
| 暗号化: 0123456789ABCDEF0123456789ABCDEF01234567
|
| 例示電機株式会社
| ご担当者様
|
| 架空調整事務局です。
| 本件について、現在の対応状況をお知らせくださいますようお願い
| いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　直近のご回答：2019年6月3日（脆弱性を確認）
| 　公表日の目安：2019年7月18日
|
| ■ お知らせいただきたいこと
|
| 1. 脆弱性検証の結果
| 2. 対策方法（修正方法または回避方法）の内容と、作成の予定
| 3. 公表の時期についてのご希望
|
| 検証や対策に時間を要している場合も、その状況と今後の予定をお知らせ
| ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
|
| ==== 2/2
| To: b@example.com
| Subject: [C-2019-00001] Your status, please
| 暗号化: しない（公開鍵の登録なし）
|
| Dear SampleNet Inc.,
|
| This is 架空調整事務局.
| Please let us know where you stand with this case.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   Guide for the publication date: 18 July 2019
|
| * What we would like to know
|
| 1. The result of your verification
| 2. The solution (a fix or a workaround), and when it will be ready
| 3. When you wish it to be published
|
| If it takes time, please tell us where it stands and what you plan.
|
| ----
| 架空調整事務局
| desk@example.jp
| 3 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl schedule C-2019-00001 --date 2019-07-18 > setup.txt
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl notify C-2019-00001 ipa --letter date --to h@example.jp
! vulnctl: 文書「date」は、公表日が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00001 例示電機株式会社 --letter date-changed
! vulnctl: 文書「date-changed」は、公表日の変更が記録されるまで作成できません
? 4
$ vulnctl schedule C-2019-00001 --date 2019-07-25 --reason 検証に時間を要するため
! vulnctl: C-2019-00001: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00001 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl notify C-2019-00001 ipa --letter date-changed --to h@example.jp
! vulnctl: 文書「date-changed」は、公表日の変更が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00001 --all --letter date-changed
! vulnctl: 文書「date-changed」は、公表日の変更が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00001 finder --letter date
! vulnctl: 文書「date」は、公表日が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00001 finder --letter progress
| To: taro.mihon@example.org
| Subject: 【C-2019-00001】取扱い状況のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本 太郎 様
|
| 架空調整事務局です。
| お問い合わせいただいた届出の取扱い状況をご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　題名　　：
| 　　SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
| 　現在の状況：対策・公表日の調整中
| 　起算日　：2019年6月3日
| 　公表日の目安：2019年7月18日
|
| お伝えできる変化がありましたら、あらためてご連絡します。
| それまでの間は、引き続き第三者への開示をお控えください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）

# Another coordinator is told for a just cause and under an agreement, which are recorded (IV.4.5)). That is no attempt to reach a developer.
$ vulnctl notify C-2019-00001 "Example CERT" --letter passing-on
| To: e@example.com
| Subject: [C-2019-00001] Request for coordination
| 暗号化: しない（公開鍵の登録なし）
|
| Dear Example CERT,
|
| This is 架空調整事務局.
| We ask for your help in coordinating the following vulnerability with
| the developer, under our non-disclosure agreement.
|
|   Case:      C-2019-00001
|   Product:   SampleNet ホームルータ SN-1200
|   Version:   ファームウエア 1.0.8 およびそれ以前
|   Developer: サンプルネット株式会社
| 販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
|   Guide for the publication date: 18 July 2019
|
| * Kind of vulnerability
|
| OSコマンドインジェクション
|
| * Why it is held to be a vulnerability
|
| 管理画面にログインできる利用者であれば、機器が本来提供していない
| 任意のOSコマンドを実行できるためです。管理画面のパスワードは
| 初期値のまま使われていることが多く、設定の変更や、他の機器への
| 攻撃の踏み台として悪用されるおそれがあります。
|
| * Environment
|
| SN-1200（ファームウエア 1.0.8）、工場出荷時の設定
| REIJI-HOME 12（ファームウエア 1.0.6）、工場出荷時の設定
| 接続した端末: Windows 10、Firefox 67
| いずれも自宅内の、インターネットから切り離したネットワークで確認しまし
| た。
|
| * Steps to reproduce
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
| * Our request
|
| 1. Until it is published, please disclose this information to nobody
|    but the developer.
| 2. Please tell us the developer's verification, solution and status.
| 3. If you intend to publish, please settle the date with us first.
|
| ----
| 架空調整事務局
| desk@example.jp
| 3 June 2019
! 他の調整機関への連絡には、正当な理由と秘密保持契約の締結が必要である。--because に理由と契約を記録する
!   根拠: ガイドライン第12版 IV.4.5)
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 例示調整機関 --letter passing-on
| To: f@example.jp
| Subject: 【C-2019-00001】脆弱性関連情報の調整のお願い
| 暗号化: しない（公開鍵の登録なし）
|
| 例示調整機関
| ご担当者様
|
| 架空調整事務局です。
| 次の脆弱性関連情報について、秘密保持契約に基づき、製品開発者との
| 調整へのご協力をお願いいたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　バージョン：ファームウエア 1.0.8 およびそれ以前
| 　製品開発者：サンプルネット株式会社
| 販売元: 例示電機株式会社（同じ機器を「REIJI-HOME 12」の名称で販売）
| 　公表日の目安：2019年7月18日
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
| ■ お願い
|
| 1. 公表するまでの間、この情報を製品開発者以外の第三者に開示しない
|    でください。
| 2. 製品開発者の検証結果、対策方法および対応状況をお知らせください。
| 3. 貴機関で公表される場合は、公表日について事前にご相談ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! 他の調整機関への連絡には、正当な理由と秘密保持契約の締結が必要である。--because に理由と契約を記録する
!   根拠: ガイドライン第12版 IV.4.5)
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 "Example CERT" --letter passing-on --apply
! vulnctl: C-2019-00001: 異議があります（他の調整機関への連絡には、正当な理由と秘密保持契約の締結が必要である。--because に理由と契約を記録する [letter.passed-on]／脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]）
!   根拠: ガイドライン第12版 IV.4.5) [letter.passed-on]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl notify C-2019-00001 "Example CERT" --letter opening --sent
! vulnctl: C-2019-00001 はソフトウエア製品の案件であり、他の調整機関である P-2019-00005 に連絡することはできません
? 2
$ vulnctl notify C-2019-00002 "Example CERT" --letter passing-on
! vulnctl: C-2019-00002 はウェブサイトの案件であり、他の調整機関である P-2019-00005 に連絡することはできません
? 2

# What ends without publication is told to the developers and to IPA (IV.4.4)).
$ vulnctl end C-2019-00001 all-users-told --reason すべての製品利用者に通知されたため > setup.txt
$ vulnctl notify C-2019-00001 例示電機株式会社 サンプルネット株式会社 --letter ended
| ==== 1/2
| To: a@example.jp
| Subject: 【C-2019-00001】取扱い終了のご連絡
| 暗号化: 0123456789ABCDEF0123456789ABCDEF01234567
|
| 例示電機株式会社
| ご担当者様
|
| 架空調整事務局です。
| 本件の取扱いを終了し、JVNでの公表は行わないこととしましたので、
| ご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　終了区分：すべての製品利用者に通知
|
| ■ 終了の理由
|
| すべての製品利用者に通知されたため
|
| ご対応いただき、ありがとうございました。公表されていない脆弱性関連
| 情報の取扱いには、引き続きご配慮をお願いいたします。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
|
| ==== 2/2
| To: b@example.com
| Subject: [C-2019-00001] Handling has ended
| 暗号化: しない（公開鍵の登録なし）
|
| Dear SampleNet Inc.,
|
| This is 架空調整事務局.
| Handling of this case has ended; it will not be published on JVN.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|   Ending:  all users told
|
| * The reason
|
| すべての製品利用者に通知されたため
|
| Thank you for your cooperation. Please continue to treat vulnerability
| information that is not published with care.
|
| ----
| 架空調整事務局
| desk@example.jp
| 3 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 ipa --letter ended --to h@example.jp
| To: h@example.jp
| Subject: 【C-2019-00001】公表取りやめのご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| IPA
| ご担当者様
|
| 架空調整事務局です。
| 次の案件の公表を取りやめることとしましたので、ご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　届出番号：R-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　終了区分：すべての製品利用者に通知
|
| ■ 理由
|
| すべての製品利用者に通知されたため
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）

# A website: the operator's progress, its fix told to the finder (V.3.10)), and its end to both (V.3.4)).
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl notify C-2019-00002 見本商店株式会社 "Mihon Shop" --letter details --sent > setup.txt
$ vulnctl notify C-2019-00002 見本商店株式会社 "Mihon Shop" --letter progress
| ==== 1/2
| To: c@example.jp
| Subject: 【C-2019-00002】対応状況の確認のお願い
| 暗号化: しない（公開鍵の登録なし）
|
| 見本商店株式会社
| ご担当者様
|
| 架空調整事務局です。
| 通知した脆弱性について、現在の対応状況をお知らせくださいますよう
| お願いいたします。
|
| 　取扱番号：C-2019-00002
| 　対象サイト：見本商店オンラインショップ（運営者：見本商店株式会社）
| 　URL 　　：https://shop.example.jp/search
| 　通知日　：2019年6月3日
| 　報告の目処：2019年9月3日
|
| ■ お知らせいただきたいこと
|
| 1. 検証の結果
| 2. 修正の状況と、完了の予定
| 3. 修正以外の方法（該当ページの削除、運用による回避など）をとられる
|    場合は、その内容
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
|
| ==== 2/2
| To: d@example.com
| Subject: [C-2019-00002] Your status, please
| 暗号化: しない（公開鍵の登録なし）
|
| Dear Mihon Shop,
|
| This is 架空調整事務局.
| Please let us know where you stand with the vulnerability of which you
| were notified.
|
|   Case:    C-2019-00002
|   Website: 見本商店オンラインショップ（運営者：見本商店株式会社）
|   URL:     https://shop.example.jp/search
|   Notified on: 3 June 2019
|   Guide for the report: 3 September 2019
|
| * What we would like to know
|
| 1. The result of your verification
| 2. Where the fix stands, and when it will be complete
| 3. If you act in another way (the page is removed, it is avoided by
|    operation): how
|
| ----
| 架空調整事務局
| desk@example.jp
| 3 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00002 finder --letter progress
| To: ichiro.shiken@example.org
| Subject: 【C-2019-00002】取扱い状況のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 試験 一郎 様
|
| 架空調整事務局です。
| お問い合わせいただいた届出の取扱い状況をご連絡いたします。
|
| 　取扱番号：C-2019-00002
| 　届出番号：R-2019-00002
| 　題名　　：見本商店オンラインショップ（運営者：見本商店株式会社） /
|   クロスサイト・スクリプティング
| 　現在の状況：ウェブサイト運営者へ通知済み
| 　詳細情報連絡日：2019年6月3日
| 　報告の目処：2019年9月3日
|
| お伝えできる変化がありましたら、あらためてご連絡します。
| それまでの間は、引き続き第三者への開示をお控えください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00002 finder --letter fixed
! vulnctl: 文書「fixed」は、ウェブサイト運営者からの修正した旨の連絡が記録されるまで作成できません
? 4
$ vulnctl notify C-2019-00002 見本商店株式会社 --letter ended
! vulnctl: 文書「ended」は、取扱いの終了が記録されるまで作成できません
? 4
$ vulnctl reply C-2019-00002 見本商店株式会社 --stance fixed > setup.txt
$ vulnctl end C-2019-00002 fixed --reason 修正が確認されたため > setup.txt
$ vulnctl notify C-2019-00002 見本商店株式会社 "Mihon Shop" --letter ended
| ==== 1/2
| To: c@example.jp
| Subject: 【C-2019-00002】取扱い終了のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 見本商店株式会社
| ご担当者様
|
| 架空調整事務局です。
| 次のウェブサイトについて通知した脆弱性関連情報の取扱いを終了しま
| したので、ご連絡いたします。
|
| 　取扱番号：C-2019-00002
| 　対象サイト：見本商店オンラインショップ（運営者：見本商店株式会社）
| 　URL 　　：https://shop.example.jp/search
| 　終了区分：修正完了
|
| ■ 終了の理由
|
| 修正が確認されたため
|
| 取扱いの終了に伴い、発見者に対する情報非開示依頼は効力を失います。
| 脆弱性の修正にご対応いただき、ありがとうございました。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
|
| ==== 2/2
| To: d@example.com
| Subject: [C-2019-00002] Handling has ended
| 暗号化: しない（公開鍵の登録なし）
|
| Dear Mihon Shop,
|
| This is 架空調整事務局.
| Handling of the vulnerability of which you were notified has ended.
|
|   Case:    C-2019-00002
|   Website: 見本商店オンラインショップ（運営者：見本商店株式会社）
|   URL:     https://shop.example.jp/search
|   Ending:  fixed
|
| * The reason
|
| 修正が確認されたため
|
| With the end of handling, the request to the finder for non-disclosure
| ceases to have effect.
| Thank you for dealing with the vulnerability.
|
| ----
| 架空調整事務局
| desk@example.jp
| 3 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00002 finder --letter fixed
| To: ichiro.shiken@example.org
| Subject: 【C-2019-00002】修正完了のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| 試験 一郎 様
|
| 架空調整事務局です。
| ウェブサイト運営者から、届出いただいた脆弱性を修正した旨の連絡が
| ありましたので、ご連絡いたします。
|
| 　取扱番号：C-2019-00002
| 　届出番号：R-2019-00002
| 　題名　　：見本商店オンラインショップ（運営者：見本商店株式会社） /
|   クロスサイト・スクリプティング
| 　連絡日　：2019年6月3日
| 　URL 　　：https://shop.example.jp/search
|
| 本件の取扱いは、2019年6月3日に終了しました。
| 届出いただき、ありがとうございました。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月3日
! （まだ書き出していません。--apply で送信箱に書き出します）

# Several websites of one operator in one letter, recorded with each case; and a letter on paper, for a window envelope.
@ 2019-06-10
$ vulnctl intake office/report-shop.txt office/report-shop.txt > setup.txt
$ vulnctl accept C-2019-00003 > setup.txt
$ vulnctl accept C-2019-00004 > setup.txt
$ vulnctl party add --role operator --name 例示商店株式会社 --person "例示 次郎" --mail i@example.jp --post "〒100-0000 東京都架空区例示町1-2-3" > setup.txt
$ vulnctl party import office/address.csv
| office/address.csv:2: 変更 P-2019-00007 例示商店株式会社
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter opening --also C-2019-00004
| To: i@example.jp
| Subject: 【C-2019-00003ほか1件】脆弱性関連情報に関する連絡窓口の確認のお願い
| 暗号化: しない（公開鍵の登録なし）
|
| 例示商店株式会社
| 例示 次郎 様
|
| 架空調整事務局です。
|
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 届出のあった脆弱性関連情報をウェブサイト運営者に通知しています。
| このたび、運営されている次のウェブサイトに関する届出がありました
| ので、ご連絡いたしました。
|
| 　C-2019-00003　見本商店オンラインショップ（運営者：見本商店株式会社）
| 　C-2019-00004　見本商店オンラインショップ（運営者：見本商店株式会社）
|
| 届出の詳細は、ご返信を確認したうえで安全な方法でお伝えします。
| 本連絡には記載していません。
|
| ■ お願い
|
| 1. ご担当の方や連絡先に変更がある場合は、お知らせください。
| 2. 本件について、第三者への開示はお控えください。
| 3. 電子メールの暗号化に使用する公開鍵をお持ちの場合は、あわせて
|    お送りください。
|
| ご連絡いただく際は、件名に取扱番号を記載してください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter details --also C-2019-00004
| To: i@example.jp
| Subject: 【C-2019-00003ほか1件】発見された脆弱性の通知
| 暗号化: しない（公開鍵の登録なし）
|
| 例示商店株式会社
| 例示 次郎 様
|
| 架空調整事務局です。
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 運営されているウェブサイトについて届出のあった脆弱性関連情報を通知
| いたします。
|
| ■ C-2019-00003　見本商店オンラインショップ（運営者：見本商店株式会社）
|
| 　URL 　　：https://shop.example.jp/search
|
| ○ 脆弱性の種類
|
| クロスサイト・スクリプティング
|
| ○ 脆弱性であると判断した理由
|
| 検索の文字列がエスケープされずに画面に出力されており、細工した
| リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるためです。
| ログイン中の利用者の情報が盗まれるおそれがあります。
|
| ○ 確認環境
|
| Windows 10 上の Firefox 67 および Chrome 75
|
| ○ 再現手順
|
| (ア) https://shop.example.jp/search を開く。
| (イ) 検索欄に次の文字列を入力し、「検索」を押す。
| 　　"><s>test</s>
| (ウ) 検索結果の画面を確認する。
|
| ○ 結果
|
| 検索欄の下に、取り消し線の付いた「test」が表示されました。
| 入力した文字列が、HTMLのタグとして解釈されています。
|
| ○ 証拠
|
| 検索結果の画面キャプチャがあります。スクリプトの実行や、他人の
| 情報の取得は行っていません。
|
| 　発見者　：試験 一郎
|
| ■ C-2019-00004　見本商店オンラインショップ（運営者：見本商店株式会社）
|
| 　URL 　　：https://shop.example.jp/search
|
| ○ 脆弱性の種類
|
| クロスサイト・スクリプティング
|
| ○ 脆弱性であると判断した理由
|
| 検索の文字列がエスケープされずに画面に出力されており、細工した
| リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるためです。
| ログイン中の利用者の情報が盗まれるおそれがあります。
|
| ○ 確認環境
|
| Windows 10 上の Firefox 67 および Chrome 75
|
| ○ 再現手順
|
| (ア) https://shop.example.jp/search を開く。
| (イ) 検索欄に次の文字列を入力し、「検索」を押す。
| 　　"><s>test</s>
| (ウ) 検索結果の画面を確認する。
|
| ○ 結果
|
| 検索欄の下に、取り消し線の付いた「test」が表示されました。
| 入力した文字列が、HTMLのタグとして解釈されています。
|
| ○ 証拠
|
| 検索結果の画面キャプチャがあります。スクリプトの実行や、他人の
| 情報の取得は行っていません。
|
| 　発見者　：試験 一郎
|
| ■ お願い
|
| 1. それぞれの脆弱性の内容を検証し、影響を把握したうえで、必要な修正を
|    行ってください。
| 2. 検証の結果と、修正した場合はその旨を、取扱番号ごとにご報告
|    ください。ご報告の時期は、ガイドラインの定める3か月以内を目処と
|    します。
| 3. 修正に時間を要する場合や、再現する状況を特定できない場合は、
|    その旨をお知らせください。
|
| 通知した情報は、脆弱性が修正されるまでの間、第三者に漏えいしない
| よう適切に管理してください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter opening --also C-2019-00004 --apply --sent
| C-2019-00003: 文書を outbox/C-2019-00003-P-2019-00007-opening.eml に書き出しまし
| た。例示商店株式会社への連絡を記録しました
|   状態              ウェブサイト運営者の窓口を確認中
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter opening --also C-2019-00004 --apply
| C-2019-00003: この文書は送付済みです。ファイル
| outbox/C-2019-00003-P-2019-00007-opening.eml だけを書き出し直しました
|   状態              ウェブサイト運営者の窓口を確認中
$ vulnctl log C-2019-00004
|     25  2019-06-10  C-2019-00004  sato
|         ウェブサイトの届出 R-2019-00004 を受け付けた
|     26  2019-06-10  C-2019-00004  sato
|         届出 R-2019-00004 の発見者を記録した
|     28  2019-06-10  C-2019-00004  sato
|         届出を受理し、発見者に連絡した
|     32  2019-06-10  C-2019-00004  sato
|         ウェブサイト運営者宛ての文書「opening」を作成した（例示商店株式会社）
|     34  2019-06-10  C-2019-00004  sato
|         例示商店株式会社に電子メールで連絡を試みた（送達）
$ vulnctl notify --list C-2019-00004
| 作成日      送信      暗号化  ファイル
| 2019-06-10  送付済み  なし    C-2019-00003-P-2019-00007-opening.eml
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter reminder --also C-2019-00001
! vulnctl: --also は、同じ運営者のウェブサイトの案件をまとめて連絡するためのものです
? 2
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter reminder --also C-2019-00003
! vulnctl: C-2019-00003 を二度指定しています
? 2
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter progress --compare
| Subject: 【C-2019-00003】対応状況の確  | Subject: [C-2019-00003] Your status,
| 認のお願い                             | please
|                                        |
| 例示商店株式会社                       | 例示商店株式会社
| 例示 次郎 様                           |
|                                        | Dear 例示 次郎,
| 架空調整事務局です。                   |
| 通知した脆弱性について、現在の対応状況 | This is 架空調整事務局.
| をお知らせくださいますよう             | Please let us know where you stand
| お願いいたします。                     | with the vulnerability of which you
|                                        | were notified.
| 　取扱番号：C-2019-00003               |
| 対象サイト：見本商店オンラインショッ   |   Case:    C-2019-00003
| プ（運営者：見本商店株式会社）         | Website: 見本商店オンラインショップ
| URL 　　：                             | （運営者：見本商店株式会社）
| https://shop.example.jp/search         | URL:
|                                        | https://shop.example.jp/search
| ■ お知らせいただきたいこと             |
|                                        | * What we would like to know
| 1. 検証の結果                          |
| 2. 修正の状況と、完了の予定            | 1. The result of your verification
| 3. 修正以外の方法（該当ページの削除、  | 2. Where the fix stands, and when it
| 運用による回避など）をとられる         | will be complete
|    場合は、その内容                    | 3. If you act in another way (the page
|                                        | is removed, it is avoided by
| ----                                   |    operation): how
| 架空調整事務局                         |
| desk@example.jp                        | ----
| 2019年6月10日                          | 架空調整事務局
|                                        | desk@example.jp
|                                        | 10 June 2019
# A letter by post is shown, written when asked, and an attempt once it has been posted: composing is none.
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter reminder --by post
| To: 〒100-0000 東京都架空区例示町1-2-3 例示ビル4階
| Subject: 【C-2019-00003】通知に関する再度のご連絡
|
| 例示商店株式会社
| 例示 次郎 様
|
| 架空調整事務局です。
| 先にご連絡した件について、現時点でご報告を確認できておりません
| ので、再度ご連絡いたします。
|
| 　取扱番号：C-2019-00003
| 　対象サイト：見本商店オンラインショップ（運営者：見本商店株式会社）
|
| 先にお送りした連絡を受け取られましたら、その旨をお知らせください。
| 詳細は、ご返信を確認したうえで安全な方法でお伝えします。
|
| 行き違いでご報告をいただいている場合は、ご容赦ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter reminder --by post --tracking 1234-5678 --apply
! vulnctl: --tracking は連絡の記録とともに指定してください
!   文書を送付した後、--sent で連絡を記録します
? 2
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter reminder --by post --apply
| C-2019-00003: 文書を outbox/C-2019-00003-P-2019-00007-reminder.html に書き出しま
| した。送付または連絡した後、--apply の代わりに --sent を指定して記録してください
|   状態              ウェブサイト運営者の窓口を確認中
$ vulnctl --lang en notify C-2019-00003 例示商店株式会社 --letter reminder --by post --apply
| C-2019-00003: the letter was written to
| outbox/C-2019-00003-P-2019-00007-reminder.html; once it has gone out, --sent in
| place of --apply records the attempt
|   state             finding the operator's contact
$ vulnctl notify --list C-2019-00003
| 作成日      送信      暗号化  ファイル
| 2019-06-10  送付済み  なし    C-2019-00003-P-2019-00007-opening.eml
| 2019-06-10  ―         なし    C-2019-00003-P-2019-00007-reminder.html
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter reminder --by post --tracking 1234-5678 --sent
| C-2019-00003: 例示商店株式会社への連絡を記録しました
|   状態              ウェブサイト運営者の窓口を確認中
$ vulnctl notify --list C-2019-00003
| 作成日      送信      暗号化  ファイル
| 2019-06-10  送付済み  なし    C-2019-00003-P-2019-00007-opening.eml
| 2019-06-10  送付済み  なし    C-2019-00003-P-2019-00007-reminder.html
$ cat outbox/C-2019-00003-P-2019-00007-reminder.html
| <!DOCTYPE html>
| <html lang="ja">
| <head>
| <meta charset="utf-8">
| <title>C-2019-00003</title>
| <style>
|   :root { font-family: "Noto Serif CJK JP", "Yu Mincho", serif; }
|   @page { size: A4; margin: 18mm 22mm 20mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
|   body { margin: 0; color: #000; background: #fff; font-size: 10.5pt; line-height: 1.6; }
|   /* Where the window of a 長形3号 envelope shows it once the page is folded in three. */
|   address { box-sizing: border-box; height: 42mm; padding-left: 4mm; font-style: normal; line-height: 1.4; white-space: pre-line; }
|   h1 { margin: 6mm 0; font-size: 12pt; text-align: center; font-weight: bold; }
|   .letter { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-family: inherit; font-size: inherit; }
|   @media screen { body { max-width: 170mm; margin: 10mm auto; } }
| </style>
| </head>
| <body>
| <address>〒100-0000
| 東京都架空区例示町1-2-3
| 例示ビル4階
| 例示商店株式会社
| 例示 次郎 様
| </address>
| <h1>【C-2019-00003】通知に関する再度のご連絡</h1>
| <p class="letter">例示商店株式会社
| 例示 次郎 様
|
| 架空調整事務局です。
| 先にご連絡した件について、現時点でご報告を確認できておりません
| ので、再度ご連絡いたします。
|
| 　取扱番号：C-2019-00003
| 　対象サイト：見本商店オンラインショップ（運営者：見本商店株式会社）
|
| 先にお送りした連絡を受け取られましたら、その旨をお知らせください。
| 詳細は、ご返信を確認したうえで安全な方法でお伝えします。
|
| 行き違いでご報告をいただいている場合は、ご容赦ください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
| </p>
| </body>
| </html>

# What one website's report has not is not taken from another's: neither its evidence nor its finder.
$ vulnctl intake forms/site-sparse.yaml > setup.txt
$ vulnctl accept C-2019-00005 > setup.txt
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter details --also C-2019-00005
| To: i@example.jp
| Subject: 【C-2019-00003ほか1件】発見された脆弱性の通知
| 暗号化: しない（公開鍵の登録なし）
|
| 例示商店株式会社
| 例示 次郎 様
|
| 架空調整事務局です。
| 「情報セキュリティ早期警戒パートナーシップガイドライン」に基づき、
| 運営されているウェブサイトについて届出のあった脆弱性関連情報を通知
| いたします。
|
| ■ C-2019-00003　見本商店オンラインショップ（運営者：見本商店株式会社）
|
| 　URL 　　：https://shop.example.jp/search
|
| ○ 脆弱性の種類
|
| クロスサイト・スクリプティング
|
| ○ 脆弱性であると判断した理由
|
| 検索の文字列がエスケープされずに画面に出力されており、細工した
| リンクを開いた人のブラウザ上で、任意のスクリプトを実行できるためです。
| ログイン中の利用者の情報が盗まれるおそれがあります。
|
| ○ 確認環境
|
| Windows 10 上の Firefox 67 および Chrome 75
|
| ○ 再現手順
|
| (ア) https://shop.example.jp/search を開く。
| (イ) 検索欄に次の文字列を入力し、「検索」を押す。
| 　　"><s>test</s>
| (ウ) 検索結果の画面を確認する。
|
| ○ 結果
|
| 検索欄の下に、取り消し線の付いた「test」が表示されました。
| 入力した文字列が、HTMLのタグとして解釈されています。
|
| ○ 証拠
|
| 検索結果の画面キャプチャがあります。スクリプトの実行や、他人の
| 情報の取得は行っていません。
|
| 　発見者　：試験 一郎
|
| ■ C-2019-00005
|
| 　URL 　　：https://blog.example.jp/
|
| ○ 確認環境
|
| Firefox 67
|
| ○ 再現手順
|
| トップページを開く。
|
| ○ 結果
|
| 画面が崩れる。
|
| ■ お願い
|
| 1. それぞれの脆弱性の内容を検証し、影響を把握したうえで、必要な修正を
|    行ってください。
| 2. 検証の結果と、修正した場合はその旨を、取扱番号ごとにご報告
|    ください。ご報告の時期は、ガイドラインの定める3か月以内を目処と
|    します。
| 3. 修正に時間を要する場合や、再現する状況を特定できない場合は、
|    その旨をお知らせください。
|
| 通知した情報は、脆弱性が修正されるまでの間、第三者に漏えいしない
| よう適切に管理してください。
|
| ----
| 架空調整事務局
| desk@example.jp
| 2019年6月10日
! 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）

# A letter that speaks of one website only.
$ vulnctl notify C-2019-00003 例示商店株式会社 --letter progress --also C-2019-00005
! vulnctl: 文書「progress」では、複数のウェブサイトをまとめられません
!   --also を使えるのは opening、details、reminder です
? 2
$ vulnctl log P-2019-00003 --given
|     19  2019-06-03  C-2019-00002  sato
|         見本商店株式会社に電子メールで連絡を試みた（送達）。脆弱性関連情報を伝え
|         た
$ vulnctl notify C-2019-00001 P-2019-00001 --by phone --result no-answer --now 2019-12-31
! vulnctl: 日付 2019-12-31 は未来です（本日 2019-06-10）
!   記録できるのは、起きたことだけです。--now の未来の日は、表示にだけ使えます
? 2

# A date that was moved twice between two letters: before is what the reader was told.
$ vulnctl intake office/report-viewer.txt > setup.txt
$ vulnctl accept C-2019-00006 > setup.txt
$ vulnctl forward C-2019-00006 > setup.txt
$ vulnctl notify C-2019-00006 サンプルネット株式会社 --sent > setup.txt
$ vulnctl reply C-2019-00006 サンプルネット株式会社 --stance confirmed > setup.txt
$ vulnctl schedule C-2019-00006 --date 2019-07-25 > setup.txt
! vulnctl: C-2019-00006: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00006 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl notify C-2019-00006 サンプルネット株式会社 --letter date --apply --because 平文での送付を了承済み > setup.txt
! vulnctl: 文書「date」は、公表日が記録されるまで作成できません
? 4
@ 2019-06-11
$ vulnctl schedule C-2019-00006 --date 2019-07-26 --reason 祝日明けのため > setup.txt
! vulnctl: C-2019-00006: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00006 で、根拠と次に可能な手続きを確認できます
? 4
@ 2019-06-12
$ vulnctl schedule C-2019-00006 --date 2019-07-29 --reason 発見者の要望による > setup.txt
! vulnctl: C-2019-00006: この手続きはできません（現在の状態は「対策・公表日の調整中」です）
!   根拠: ガイドライン第12版 IV.3.(2)7)(ア) [product.schedule.decided]
!   vulnctl why C-2019-00006 で、根拠と次に可能な手続きを確認できます
? 4
$ vulnctl --lang en notify C-2019-00006 サンプルネット株式会社 --letter date-changed
! vulnctl: the letter 'date-changed' cannot be written before a change of the publication date is recorded
? 4
