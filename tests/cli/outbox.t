# Many developers, one letter each; the outbox, and the hook to the program that sends it.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en 'SampleNet Inc.' --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --mail info@example.net --registration individual > setup.txt
$ vulnctl party add --role developer --name 'Kakuu Software Works' --language en --mail dev@example.org > setup.txt

# A first contact of several. One of them is registered individually: it is asked before that one is told anything.
@ 2019-06-05
$ vulnctl notify C-2019-00001 P-2019-00001 P-2019-00002 P-2019-00003 --letter opening --apply
! vulnctl: C-2019-00001: 異議があります（個別登録の製品開発者 例示電機株式会社（P-2019-00002）には、複数の製品開発者に関わる案件の情報を、原則として公表前に提供しない）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [letter.individual]
!   それでも進める場合は --because で理由を記録してください。個別登録の製品開発者を除く場合は --except で指定してください
? 4
$ vulnctl --lang en notify C-2019-00001 P-2019-00001 P-2019-00002 P-2019-00003 --letter opening --apply
! vulnctl: C-2019-00001: there is an objection: 例示電機株式会社 (P-2019-00002) is registered individually and gets, in principle, nothing of a case of several developers before publication
!   rule: the guideline is silent; vulnctl's convention [letter.individual]
!   to go on all the same, give the reason with --because; it is kept; to leave a developer out, name it with --except
? 4
$ vulnctl notify C-2019-00001 P-2019-00001 P-2019-00002 P-2019-00003 --letter opening --except 例示電機株式会社
| ==== 1/2
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
| 2019年6月5日
|
| ==== 2/2
| To: dev@example.org
| Subject: [C-2019-00001] Request for your contact for vulnerability information
| 暗号化: しない（公開鍵の登録なし）
|
| Dear Kakuu Software Works,
|
| This is 架空調整事務局.
|
| Under the Information Security Early Warning Partnership Guideline,
| we coordinate reported vulnerabilities with the developers of
| products. We write because a report has been made that concerns a
| product which you develop or provide.
|
|   Case:    C-2019-00001
|   Product: SampleNet ホームルータ SN-1200
|
| The details will be given in a secure way, once we know your contact.
| They are not in this letter.
|
| * Our request
|
| 1. Please tell us your contact for vulnerability information (name,
|    mail address, telephone number).
| 2. Please do not disclose this matter to third parties.
| 3. If you have a public key for encrypting mail, please send it too.
|
| Please tell us first that you have received this letter. When you
| write to us about it, please put the case number in the subject.
|
| ----
| 架空調整事務局
| coordination@example.jp
| 5 June 2019
! （まだ書き出していません。--apply で送信箱に書き出します）

$ vulnctl notify C-2019-00001 P-2019-00001 P-2019-00003 --letter opening --apply
| C-2019-00001: 2 通の文書を outbox に書き出しました。notify --send で送信します。
| 手作業で送った場合は、--apply の代わりに --sent を指定して記録してください
|   状態              JPCERT/CC通知済み
$ vulnctl notify --list
| 作成日      送信    暗号化  ファイル
| 2019-06-05  未送信  なし    C-2019-00001-P-2019-00001-opening.eml
| 2019-06-05  未送信  なし    C-2019-00001-P-2019-00003-opening.eml
$ cat outbox/C-2019-00001-P-2019-00003-opening.eml
| From: =?UTF-8?B?5p6256m66Kq/5pW05LqL5YuZ5bGA?=
|  <coordination@example.jp>
| To: dev@example.org
| Subject: =?UTF-8?B?W0MtMjAxOS0wMDAwMV0gUmVxdWVzdCBmb3IgeW91ciBjb250?=
|  =?UTF-8?B?YWN0IGZvciB2dWxuZXJhYmlsaXR5IGluZm9ybWF0aW9u?=
| Date: Wed, 05 Jun 2019 09:00:00 +0900
| Message-ID: <6a9723a489f9fd6fad583cbae90e59ad@example.jp>
| MIME-Version: 1.0
| Content-Type: text/plain; charset=utf-8
| Content-Transfer-Encoding: quoted-printable
|
| Dear Kakuu Software Works,
|
| This is =E6=9E=B6=E7=A9=BA=E8=AA=BF=E6=95=B4=E4=BA=8B=E5=8B=99=E5=B1=80.
|
| Under the Information Security Early Warning Partnership Guideline,
| we coordinate reported vulnerabilities with the developers of
| products. We write because a report has been made that concerns a
| product which you develop or provide.
|
|   Case:    C-2019-00001
|   Product: SampleNet =E3=83=9B=E3=83=BC=E3=83=A0=E3=83=AB=E3=83=BC=E3=82=BF=
|  SN-1200
|
| The details will be given in a secure way, once we know your contact.
| They are not in this letter.
|
| * Our request
|
| 1. Please tell us your contact for vulnerability information (name,
|    mail address, telephone number).
| 2. Please do not disclose this matter to third parties.
| 3. If you have a public key for encrypting mail, please send it too.
|
| Please tell us first that you have received this letter. When you
| write to us about it, please put the case number in the subject.
|
| ----
| =E6=9E=B6=E7=A9=BA=E8=AA=BF=E6=95=B4=E4=BA=8B=E5=8B=99=E5=B1=80
| coordination@example.jp
| 5 June 2019
$ cat outbox/C-2019-00001-manifest.jsonl
| {"case":"C-2019-00001","file":"C-2019-00001-P-2019-00001-opening.eml","letter":"opening","audience":"developer","party":"P-2019-00001","channel":"mail","message_id":"ccb6c0f11b5dc5978099a2f39ae1b143@example.jp","encrypted_to":null,"sha256":"<hash>","written_at":"2019-06-05T00:00:00Z"}
| {"case":"C-2019-00001","file":"C-2019-00001-P-2019-00003-opening.eml","letter":"opening","audience":"developer","party":"P-2019-00003","channel":"mail","message_id":"6a9723a489f9fd6fad583cbae90e59ad@example.jp","encrypted_to":null,"sha256":"<hash>","written_at":"2019-06-05T00:00:00Z"}

# The mails wait for a program that sends them. It ends with 0 only if it has taken the mail.
$ vulnctl notify --send
! vulnctl: メールを送るプログラムが指定されていません
!   --with 'sendmail -t' または環境変数 VULNCTL_SENDMAIL で指定してください
? 2
$ vulnctl notify --send --with no-such-program
! C-2019-00001-P-2019-00001-opening.eml: 送信できませんでした（no-such-program を実行できません（ファイルまたはフォルダーがありません））
! C-2019-00001-P-2019-00003-opening.eml: 送信できませんでした（no-such-program を実行できません（ファイルまたはフォルダーがありません））
? 7
$ vulnctl notify --send --with false
! C-2019-00001-P-2019-00001-opening.eml: 送信できませんでした（exit 1）
! C-2019-00001-P-2019-00003-opening.eml: 送信できませんでした（exit 1）
? 7
$ vulnctl notify --send --with 'true -t'
| C-2019-00001-P-2019-00001-opening.eml: 送信しました。起算日は 2019-06-05 です
| C-2019-00001-P-2019-00003-opening.eml: 送信しました
$ vulnctl --lang en notify --send --with 'true -t'
| no mail waits to be sent
$ vulnctl notify --list
| 作成日      送信      暗号化  ファイル
| 2019-06-05  送信済み  なし    C-2019-00001-P-2019-00001-opening.eml
| 2019-06-05  送信済み  なし    C-2019-00001-P-2019-00003-opening.eml
$ vulnctl log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      4  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|      5  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|      9  2019-06-05  C-2019-00001  sato
|         製品開発者宛ての文書「opening」を作成した（サンプルネット株式会社）
|     10  2019-06-05  C-2019-00001  sato
|         製品開発者宛ての文書「opening」を作成した（Kakuu Software Works）
|     11  2019-06-05  C-2019-00001  sato
|         メール（事象 9）をメールソフトに渡した: 送信を開始
|     12  2019-06-05  C-2019-00001  sato
|         メール（事象 9）をメールソフトに渡した: 送信失敗 (no-such-program を実行
|         できません（ファイルまたはフォルダーがありません）)
|     13  2019-06-05  C-2019-00001  sato
|         メール（事象 10）をメールソフトに渡した: 送信を開始
|     14  2019-06-05  C-2019-00001  sato
|         メール（事象 10）をメールソフトに渡した: 送信失敗 (no-such-program を実
|         行できません（ファイルまたはフォルダーがありません）)
|     15  2019-06-05  C-2019-00001  sato
|         メール（事象 9）をメールソフトに渡した: 送信を開始
|     16  2019-06-05  C-2019-00001  sato
|         メール（事象 9）をメールソフトに渡した: 送信失敗 (exit 1)
|     17  2019-06-05  C-2019-00001  sato
|         メール（事象 10）をメールソフトに渡した: 送信を開始
|     18  2019-06-05  C-2019-00001  sato
|         メール（事象 10）をメールソフトに渡した: 送信失敗 (exit 1)
|     19  2019-06-05  C-2019-00001  sato
|         メール（事象 9）をメールソフトに渡した: 送信を開始
|     20  2019-06-05  C-2019-00001  sato
|         メール（事象 9）をメールソフトに渡した: 送信済み
|     21  2019-06-05  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）
|     22  2019-06-05  C-2019-00001  sato
|         メール（事象 10）をメールソフトに渡した: 送信を開始
|     23  2019-06-05  C-2019-00001  sato
|         メール（事象 10）をメールソフトに渡した: 送信済み
|     24  2019-06-05  C-2019-00001  sato
|         Kakuu Software Worksに電子メールで連絡を試みた（送達）

# The details, to all that have a part in the case: nobody has a key, and one is registered individually.
@ 2019-06-07
$ vulnctl notify C-2019-00001 例示電機株式会社 --by phone --result reached > setup.txt
! 誰と話したかを --spoke-with または --note で記録することをお勧めします
$ vulnctl notify C-2019-00001 --all --letter details --json > details.json
! P-2019-00001: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! P-2019-00003: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! P-2019-00002: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! P-2019-00002: 個別登録の製品開発者 例示電機株式会社（P-2019-00002）には、複数の製品開発者に関わる案件の情報を、原則として公表前に提供しない
!   根拠: ガイドラインに規定なし（vulnctl の取決め）
! （まだ書き出していません。--apply で送信箱に書き出します）
$ vulnctl notify C-2019-00001 --all --letter details --apply
! vulnctl: C-2019-00001: 異議があります（脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]／個別登録の製品開発者 例示電機株式会社（P-2019-00002）には、複数の製品開発者に関わる案件の情報を、原則として公表前に提供しない [letter.individual]）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [letter.in-clear]
!   それでも進める場合は --because で理由を記録してください。個別登録の製品開発者を除く場合は --except で指定してください
? 4
$ vulnctl notify C-2019-00001 --all --except P-2019-00002 --letter details --apply --because 公開鍵の提供がなく、平文で送ることに了承を得た
| C-2019-00001: 2 通の文書を outbox に書き出しました。notify --send で送信します。
| 手作業で送った場合は、--apply の代わりに --sent を指定して記録してください
|   状態              製品開発者へ連絡中
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
$ vulnctl notify C-2019-00001 --send --with 'true -t' --json
| {
|   "kind": "sent",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "case": "C-2019-00001",
|         "file": "C-2019-00001-P-2019-00001-details.eml",
|         "message_id": "ce4f350fedb370a8d31b6759a7d63acd@example.jp",
|         "state": "sent",
|         "message": "送信しました"
|       },
|       {
|         "case": "C-2019-00001",
|         "file": "C-2019-00001-P-2019-00003-details.eml",
|         "message_id": "f7966d99da208b77894fd1d82b0c049f@example.jp",
|         "state": "sent",
|         "message": "送信しました"
|       }
|     ]
|   }
| }

# The same letter twice on one day is a slip, unless there is a reason.
$ vulnctl party set P-2019-00001 --mail security@example.com > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --letter details --apply
! vulnctl: C-2019-00001: 異議があります（脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]／同じ日に同じ文書を送っている [letter.repeated]）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [letter.in-clear]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl reply C-2019-00001 'Kakuu Software Works' --stance not-its-product > setup.txt
$ vulnctl notify C-2019-00001 --all --letter reminder --except 例示電機株式会社
| To: security@example.com
| Subject: 【C-2019-00001】脆弱性関連情報に関する再度のご連絡
| 暗号化: しない（公開鍵の登録なし）
|
| サンプルネット株式会社
| ご担当者様
|
| 架空調整事務局です。
| 先にご連絡した件について、現時点でご返信を確認できておりません
| ので、再度ご連絡いたします。
|
| 　取扱番号：C-2019-00001
| 　対象製品：SampleNet ホームルータ SN-1200
| 　最初のご連絡：2019年6月5日
| 　詳細のご連絡：2019年6月7日
| 　公表日の目安：2019年7月20日
|
| 検証結果、対策方法および対応状況をご報告ください。検証に時間を要する
| 場合は、現在の状況と今後の予定をお知らせください。
|
| ガイドラインは、製品開発者と連絡が取れない場合の手続きについても
| 定めています。
| 行き違いでご返信をいただいている場合は、ご容赦ください。
|
| ----
| 架空調整事務局
| coordination@example.jp
| 2019年6月7日
! （まだ書き出していません。--apply で送信箱に書き出します）

# Mistakes and refusals.
$ vulnctl notify C-2019-00001 --all --letter reminder --except 'Kakuu Software Works'
! vulnctl: --except の P-2019-00003 は宛先に含まれていません
? 2
$ vulnctl notify C-2019-00001 finder P-2019-00001 --letter received
! vulnctl: 発見者あての文書は、ほかの関係者とは別に作成してください
? 2
$ vulnctl notify C-2019-00001 finder --all --letter received
! vulnctl: --all は製品開発者またはウェブサイト運営者あての文書です
? 2
$ vulnctl notify --send --again C-2019-00001-P-2019-00001-opening.eml --with true
! vulnctl: 期日の確認のメール C-2019-00001-P-2019-00001-opening.eml はありません
!   文書をもう一度送る場合は、案件を指定してください
? 2
$ vulnctl notify C-2019-00001 --send --again C-2019-00001-P-2019-00001-opening.eml --with true --because 試験
! vulnctl: C-2019-00001-P-2019-00001-opening.eml は、送信を始めたまま終わっていないメールではありません
!   すでに送信済みです。もう一度送る場合は、文書を作り直してください
? 4
$ vulnctl notify C-2019-00001 --send --again C-2019-00001-P-2019-00009-opening.eml --with true --because 試験
! vulnctl: C-2019-00001 に文書 C-2019-00001-P-2019-00009-opening.eml はありません
!   vulnctl notify C-2019-00001 --list で確認できます
? 3
$ vulnctl notify --send --with true --on 2019-06-01
! vulnctl: --send はメールを今送ります。--on は指定できません
? 2
$ vulnctl undo 14 --because 送っていない
! vulnctl: 事象 14（mail.handed-over）は取り消せません。外部に出たものは、新しい記録により訂正します
? 4
# A mail that waits is not sent where its reader is not to be found any more; what is not to go is taken back.
$ vulnctl notify C-2019-00001 P-2019-00001 --letter progress --apply > setup.txt
$ vulnctl party set P-2019-00001 --mail new@example.org > setup.txt
$ vulnctl notify --send --with true
! C-2019-00001-P-2019-00001-progress.eml: 宛先は、P-2019-00001 に登録されている電子メールアドレスではなくなっています。送らない場合は vulnctl undo 36 --because で取り下げてください
? 1
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 37 件）
| 控え: 37:<hash>
# What a letter says may have changed before it goes out: a consent is withdrawn, or the date moves.
$ vulnctl notify C-2019-00001 P-2019-00001 --letter details --apply --because 公開鍵がない > setup.txt
! 理由を記録して、次の異議にかかわらず進めました: 脆弱性関連情報を含む文書を、推奨されるPGPの暗号化をせずに電子メールで送る [letter.in-clear]
! 理由を記録して、次の異議にかかわらず進めました: 同じ日に同じ文書を送っている [letter.repeated]
$ vulnctl reply C-2019-00001 finder --consent notify=no > setup.txt
$ vulnctl notify --send --with true
! C-2019-00001-P-2019-00001-progress.eml: 宛先は、P-2019-00001 に登録されている電子メールアドレスではなくなっています。送らない場合は vulnctl undo 36 --because で取り下げてください
! C-2019-00001-P-2019-00001-details.eml: C-2019-00001: 書かれた後の変更により、この文書は送れません（製品開発者に見せてはならない内容（発見者の氏名）が含まれています）。送らない場合は vulnctl undo 38 --because で取り下げてください
? 1
$ vulnctl undo 38 --because 書き直す > setup.txt
$ vulnctl reply C-2019-00001 P-2019-00001 --stance confirmed > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-08-01 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --letter date --apply > setup.txt
$ vulnctl schedule C-2019-00001 --date 2019-08-08 --reason 要請による > setup.txt
$ vulnctl notify --send --with true
! C-2019-00001-P-2019-00001-progress.eml: 宛先は、P-2019-00001 に登録されている電子メールアドレスではなくなっています。送らない場合は vulnctl undo 36 --because で取り下げてください
! C-2019-00001-P-2019-00001-date.eml: C-2019-00001: 書かれた後の変更により、この文書は送れません（公表日は 2019-08-08 に変わっています）。送らない場合は vulnctl undo 43 --because で取り下げてください
? 1
