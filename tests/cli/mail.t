# Mail that came in: replies, returned mails, automatic replies, and reports. Two cases, whose developer and operator were written to.
@ 2019-06-03
$ vulnctl init > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en 'SampleNet Inc.' --mail psirt@example.com --phone 03-0000-0000 > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@example.net > setup.txt
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00002 P-2019-00002 --sent > setup.txt

# A week's mailbox: what no person wrote becomes a result, the finder's answer an answer; what cannot be placed is said.
@ 2019-06-10
$ vulnctl reply --mail mail/delayed.eml mail/bounce.eml mail/vacation.eml mail/finder-answer.eml mail/stranger.eml mail/wrong-case.eml mail/hostile.eml
| mail/delayed.eml: C-2019-00002 見本商店株式会社（アドレス info@example.net によ
| る）
|   配送が遅れているとの通知です（4.4.1）。連絡の結果は変わりません
|   状態              ウェブサイト運営者の窓口を確認中
| mail/bounce.eml: C-2019-00002 見本商店株式会社（アドレス info@example.net によ
| る）
|   事象 12 の連絡の結果を「不達」と記録しました
|   状態              ウェブサイト運営者の窓口を確認中
| mail/vacation.eml: C-2019-00001 サンプルネット株式会社（件名の取扱番号
| C-2019-00001 による）
|   事象 11 の連絡の結果を「自動応答」と記録しました
|   状態              製品開発者へ連絡中
| mail/finder-answer.eml: C-2019-00001 発見者（アドレス taro.mihon@example.org に
| よる）
|   記録しました: 発見者から回答があった: 再現に用いたファームウエアは 1.0.8 で
|   す。
|   状態              製品開発者へ連絡中
| mail/stranger.eml: エラー: どの案件のメールか分かりません（差出人 nobody@example.edu） [mail.match]
|     vulnctl reply 取扱番号 関係者 --mail mail/stranger.eml --stance 趣旨 のように指定してください（発見者は finder）
| mail/wrong-case.eml: エラー: 件名は C-2019-00001 を指していますが、差出人 nobody@example.edu はその関係者として登録されていません [mail.match]
|     vulnctl reply 取扱番号 関係者 --mail mail/wrong-case.eml --stance 趣旨 のように指定してください（発見者は finder）
| mail/hostile.eml: エラー: 件名は C-2019-00003, C-2019-00004, C-2019-00005, … を指していますが、差出人 nobody@example.edu はその関係者として登録されていません [mail.match]
|     vulnctl reply 取扱番号 関係者 --mail mail/hostile.eml --stance 趣旨 のように指定してください（発見者は finder）
? 1
# The same mailbox again.
$ vulnctl reply --mail mail/delayed.eml mail/bounce.eml mail/vacation.eml mail/finder-answer.eml
| mail/delayed.eml: このメールは C-2019-00002 の事象 13 として記録済みです
| mail/bounce.eml: このメールは C-2019-00002 の事象 14 として記録済みです
| mail/vacation.eml: このメールは C-2019-00001 の事象 16 として記録済みです
| mail/finder-answer.eml: このメールは C-2019-00001 の事象 18 として記録済みです
# What a developer means is for a person to say.
$ vulnctl reply --mail mail/confirmed.eml
| mail/confirmed.eml: C-2019-00001 サンプルネット株式会社（件名の取扱番号
| C-2019-00001 による）
|
| 差出人            佐藤 <PSIRT@example.com>
| 件名              Re: 【C-2019-00001】脆弱性関連情報のご連絡
| 日付              2019-06-05
| 添付              修正計画.txt (text/plain, 39)
|
|   サンプルネット株式会社の佐藤です。
|   脆弱性を確認しました。修正版を作成しています。詳細は添付をご覧ください。
|
|   （引用 4 行）
|
| まだ記録していません。趣旨を判断し、--stance で指定してください: acknowledged,
| confirmed, not-vulnerable, not-affected, small-effect, solution-planned,
| solution-made, agrees, agrees-stop-use, refuses, asks-to-move, not-its-product,
| no-claim
|   $ vulnctl reply C-2019-00001 P-2019-00001 --mail mail/confirmed.eml --stance STANCE
? 4
$ vulnctl reply --mail mail/confirmed.eml --stance confirmed
| mail/confirmed.eml: C-2019-00001 サンプルネット株式会社（件名の取扱番号
| C-2019-00001 による）
|   サンプルネット株式会社からの連絡を記録しました（脆弱性を確認）
|   状態              対策・公表日の調整中
$ vulnctl reply --mail mail/confirmed.eml --stance confirmed
| mail/confirmed.eml: このメールは C-2019-00001 の事象 20 として記録済みです
$ vulnctl reply --mail mail/confirmed.eml mail/forged.eml --stance confirmed
! vulnctl: 趣旨などの指定は、メール1通ごとに行ってください
!   --mail には1通のみを指定してください
? 2
# A mail that answers a known one, from an address that nobody knows.
$ vulnctl --lang en reply --mail mail/forged.eml
| mail/forged.eml: C-2019-00001 SampleNet Inc. (by the mail that it answers,
| reply-1@mail.example.com)
| mail/forged.eml: warning: the sender sato@example.net is not an address on record: it may be forged [mail.sender]
|     ask by another means; if it is right, record it beside those on record: vulnctl party set P-2019-00001 --mail psirt@example.com --mail sato@example.net
|
| from              Someone <sato@example.net>
| subject           Re: Re: your letter
| date              2019-06-07
|
|   We do not consider this a vulnerability.
|
| not recorded yet: what it means is for a person to say. Give --stance, one of:
| acknowledged, confirmed, not-vulnerable, not-affected, small-effect,
| solution-planned, solution-made, agrees, agrees-stop-use, refuses, asks-to-move,
| not-its-product, no-claim
|   $ vulnctl reply C-2019-00001 P-2019-00001 --mail mail/forged.eml --stance STANCE
? 4
# The same in the finder's name: a consent is not changed before somebody has made sure of it.
$ vulnctl reply --mail mail/forged-finder.eml --consent publish=no
| mail/forged-finder.eml: C-2019-00001 発見者（返信元のメール answer-1@example.org
| による）
| mail/forged-finder.eml: 警告: 差出人 someone@example.edu は、登録されている連絡先ではありません。なりすましの可能性があります [mail.sender]
|     届出に記載された連絡先で本人に確認してください
|
| 差出人            Somebody <someone@example.edu>
| 件名              Re: your question
| 日付              2019-06-07
|
|   Please publish my name.
|
| まだ記録していません。本人からのものと確認できたら、次のように指定してください
|   $ vulnctl reply C-2019-00001 finder --mail mail/forged-finder.eml
? 4
# One whom nothing places: a person names case and party. The stance must be one of a developer.
$ vulnctl reply C-2019-00001 --mail mail/stranger.eml --stance refuses
! vulnctl: mail/stranger.eml: どの案件のメールか分かりません（差出人 nobody@example.edu）
!   vulnctl reply 取扱番号 関係者 --mail mail/stranger.eml --stance 趣旨 のように指定してください（発見者は finder）
? 3
$ vulnctl reply C-2019-00001 P-2019-00001 --mail mail/stranger.eml --stance fixed
! vulnctl: 製品開発者の連絡の趣旨ではありません
!   次のいずれかを指定してください: acknowledged, confirmed, not-vulnerable, not-affected, small-effect, solution-planned, solution-made, agrees, agrees-stop-use, refuses, asks-to-move, not-its-product, no-claim
? 2
# A stance is not the finder's to take, nor a consent the developer's.
$ vulnctl reply C-2019-00001 finder --mail mail/stranger.eml --stance refuses
! vulnctl: 発見者からのメールです
!   --stance ではなく、--consent や --withdraws などで指定してください
? 2
$ vulnctl reply --mail mail/forged.eml --withdraws
! vulnctl: 発見者からのメールではありません
!   趣旨を --stance で指定してください
? 2
# An automatic reply is no contact until a person says so.
$ vulnctl show C-2019-00001 --ladder
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|
| サンプルネット株式会社 (P-2019-00001)
|   2019-06-03  電子メール  送達  [11]
|     判明した結果      2019-06-04  自動応答: 自動応答: 休業のお知らせ
|                       【C-2019-00001】  [17]
|   最後の連絡        2019-06-05
$ vulnctl --lang en reply --mail mail/vacation.eml --stance acknowledged
| mail/vacation.eml: C-2019-00001 SampleNet Inc. (by the case id C-2019-00001 in
| its subject)
|   the reply of SampleNet Inc. is recorded (acknowledged)
|   state             coordinating solution and date
$ vulnctl --lang en reply --mail mail/vacation.eml --stance acknowledged
| mail/vacation.eml: C-2019-00001 SampleNet Inc. (by the case id C-2019-00001 in
| its subject)
|   this mail is recorded already
|   state             coordinating solution and date
# The finder withdraws by mail.
$ vulnctl reply C-2019-00001 finder --mail mail/wrong-case.eml --withdraws
! vulnctl: C-2019-00001: 異議があります（差出人が登録されている連絡先ではない）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [mail.sender]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl reply C-2019-00001 finder --mail mail/wrong-case.eml --withdraws --because 電話で本人に確認した
| mail/wrong-case.eml: C-2019-00001 発見者（指定による）
|   記録しました: 発見者が届出 R-2019-00001 を取り下げた: We refuse.
|   （異議があったが、次の理由により記録: 電話で本人に確認した）
|   状態              対策・公表日の調整中
| mail/wrong-case.eml: 警告: 差出人 nobody@example.edu は、登録されている連絡先ではありません。なりすましの可能性があります [mail.sender]
|     届出に記載された連絡先で本人に確認してください
! 理由を記録して、次の異議にかかわらず進めました: 差出人が登録されている連絡先ではない [mail.sender]
? 1
# One mail may speak of two cases: it is known in the one, and taken in for the other.
$ vulnctl reply C-2019-00002 P-2019-00002 --mail mail/wrong-case.eml --stance will-not-act --because 電話で確認した
| mail/wrong-case.eml: C-2019-00002 見本商店株式会社（指定による）
|   見本商店株式会社からの連絡を記録しました（対応しない）
|   状態              ウェブサイト運営者が対応中
| mail/wrong-case.eml: 警告: 差出人 nobody@example.edu は、登録されている連絡先ではありません。なりすましの可能性があります [mail.sender]
|     電話などで確認し、正しければ、これまでの宛先とともに登録してください: vulnctl party set P-2019-00002 --mail info@example.net --mail nobody@example.edu
! 理由を記録して、次の異議にかかわらず進めました: 差出人が登録されている連絡先ではない [mail.sender]
? 1
$ vulnctl reply C-2019-00002 P-2019-00002 --mail mail/wrong-case.eml --stance will-not-act --because 電話で確認した
| mail/wrong-case.eml: このメールは C-2019-00002 の事象 25 として記録済みです
# What the case keeps of it, and the files taken out again.
$ vulnctl show C-2019-00001 --files
| 事象  日付        種別    バイト  名前
| 16    2019-06-04  メール  435     自動応答: 休業のお知らせ【C-2019-00001】
| 20    2019-06-05  メール  929     Re: 【C-2019-00001】脆弱性関連情報のご連絡
| 20    2019-06-05  添付    39      修正計画.txt
| 18    2019-06-06  メール  378     Re: ご照会の件
| 23    2019-06-06  メール  268     Re: [C-2019-00001] your letter
$ vulnctl show C-2019-00001 --files --event 20 --save out
| 事象  日付        種別    バイト  名前
| 20    2019-06-05  メール  929     Re: 【C-2019-00001】脆弱性関連情報のご連絡
| 20    2019-06-05  添付    39      修正計画.txt
| out/C-2019-00001-20.eml に書き出しました
| out/C-2019-00001-20-1-修正計画.txt に書き出しました
$ cat out/C-2019-00001-20-1-修正計画.txt
| 修正版 1.0.9 を7月に公開予定
$ vulnctl show C-2019-00001 --files --event 11
! vulnctl: C-2019-00001 の事象 11 にファイルはありません
!   vulnctl show C-2019-00001 --files で一覧できます
? 3
$ vulnctl log C-2019-00002
|      4  2019-06-03  C-2019-00002  sato
|         ウェブサイトの届出 R-2019-00002 を受け付けた
|      5  2019-06-03  C-2019-00002  sato
|         届出 R-2019-00002 の発見者を記録した
|      9  2019-06-03  C-2019-00002  sato
|         届出を受理し、発見者に連絡した
|     12  2019-06-03  C-2019-00002  sato
|         見本商店株式会社に電子メールで連絡を試みた（送達）
|     13  2019-06-03  C-2019-00002  sato
|         メールを受け取った（MAILER-DAEMON@mx.example.org）: Delayed Mail (still
|         being retried)
|     14  2019-06-03  C-2019-00002  sato
|         メールを受け取った（MAILER-DAEMON@mx.example.org）: Undelivered Mail
|         Returned to Sender
|     15  2019-06-03  C-2019-00002  sato
|         見本商店株式会社への連絡（事象 12）の結果が分かった（不達）: 550 5.1.1
|         User unknown
|     25  2019-06-06  C-2019-00002  sato
|         メールを受け取った（nobody@example.edu）: Re: [C-2019-00001] your letter
|     26  2019-06-06  C-2019-00002  sato
|         見本商店株式会社から連絡があった（対応しない）: We refuse.（異議があった
|         が、次の理由により記録: 電話で確認した）
$ vulnctl reply --mail mail/forged.eml --json
| {
|   "kind": "mails",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "file": "mail/forged.eml",
|         "case": "C-2019-00001",
|         "party": "P-2019-00001",
|         "report": null,
|         "ground": "thread",
|         "event": null,
|         "known": false,
|         "done": null,
|         "state_name": null,
|         "from": "sato@example.net",
|         "subject": "Re: Re: your letter",
|         "date": "2019-06-07T00:00:00Z",
|         "text": "We do not consider this a vulnerability.\n",
|         "attachments": [],
|         "automatic": false,
|         "encrypted": false,
|         "signature": null,
|         "signer": null,
|         "stance_wanted": true,
|         "sender_unsure": false,
|         "findings": [
|           {
|             "rule": "mail.sender",
|             "severity": "warning",
|             "message": "差出人 sato@example.net は、登録されている連絡先ではありません。なりすましの可能性があります",
|             "file": "mail/forged.eml",
|             "hint": "電話などで確認し、正しければ、これまでの宛先とともに登録してください: vulnctl party set P-2019-00001 --mail psirt@example.com --mail sato@example.net"
|           }
|         ]
|       }
|     ]
|   }
| }
? 4
# A mail that looks automatic by its subject alone is a person's until a person says otherwise.
$ vulnctl reply --mail mail/about-autoreply.eml
| mail/about-autoreply.eml: C-2019-00001 サンプルネット株式会社（件名の取扱番号
| C-2019-00001 による）
| mail/about-autoreply.eml: 参考: 自動応答のように見えます。人が書いたものでなければ --automatic を指定してください [mail.note]
|
| 差出人            PSIRT <psirt@example.com>
| 件名              自動返信メール機能の脆弱性について【C-2019-00001】
| 日付              2019-06-07
|
|   修正版を7月1日に公開する予定です。
|
| まだ記録していません。趣旨を判断し、--stance で指定してください: acknowledged,
| confirmed, not-vulnerable, not-affected, small-effect, solution-planned,
| solution-made, agrees, agrees-stop-use, refuses, asks-to-move, not-its-product,
| no-claim
|   $ vulnctl reply C-2019-00001 P-2019-00001 --mail mail/about-autoreply.eml --stance STANCE
? 4
$ vulnctl reply --mail mail/about-autoreply.eml --automatic --stance solution-planned
! vulnctl: 自動応答に趣旨などは指定できません
!   人が書いたものであれば、--automatic を除いてください
? 2
$ vulnctl --lang en reply --mail mail/about-autoreply.eml --stance solution-planned
| mail/about-autoreply.eml: C-2019-00001 SampleNet Inc. (by the case id
| C-2019-00001 in its subject)
|   the reply of SampleNet Inc. is recorded (solution planned)
|   state             coordinating solution and date
| mail/about-autoreply.eml: note: it looks like an automatic reply: if no person wrote it, say so with --automatic [mail.note]
# A mail that came back from an address that nobody wrote to; and one that came back although there was an answer.
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl reply C-2019-00001 P-2019-00001 --mail mail/bounce-other.eml
! vulnctl: C-2019-00001: 異議があります（不達となった宛先が登録されている連絡先ではない）
!   根拠: ガイドラインに規定なし（vulnctl の取決め） [mail.recipient]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl reply C-2019-00001 P-2019-00001 --mail mail/bounce-other.eml mail/stranger.eml --lang en
| mail/bounce-other.eml: error: C-2019-00001: there is an objection: the mail that came back was not sent to an address on record [mail.match]
|     rule: the guideline is silent; vulnctl's convention
|     to go on all the same, give the reason with --because; it is kept
| mail/stranger.eml: C-2019-00001 SampleNet Inc. (as said)
| mail/stranger.eml: warning: the sender nobody@example.edu is not an address on record: it may be forged [mail.sender]
|     ask by another means; if it is right, record it beside those on record: vulnctl party set P-2019-00001 --mail psirt@example.com --mail nobody@example.edu
|
| from              Nobody <nobody@example.edu>
| subject           Hello
| date              2019-06-06
|
|   Is anybody there?
|
| not recorded yet: what it means is for a person to say. Give --stance, one of:
| acknowledged, confirmed, not-vulnerable, not-affected, small-effect,
| solution-planned, solution-made, agrees, agrees-stop-use, refuses, asks-to-move,
| not-its-product, no-claim
|   $ vulnctl reply C-2019-00001 P-2019-00001 --mail mail/stranger.eml --stance STANCE
? 4
$ vulnctl reply C-2019-00001 P-2019-00001 --mail mail/bounce-other.eml --because 電話で確認した
| mail/bounce-other.eml: C-2019-00001 サンプルネット株式会社（指定による）
|   事象 29 の連絡の結果を「不達」と記録しました
|   状態              対策・公表日の調整中
| mail/bounce-other.eml: 警告: 不達となった宛先 someone@example.edu は、登録されている連絡先ではありません。通知が偽装された可能性があります [mail.recipient]
|     送付の記録（vulnctl show C-2019-00001 --ladder）と照合してください
! 理由を記録して、次の異議にかかわらず進めました: 不達となった宛先が登録されている連絡先ではない [mail.recipient]
? 1
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl reply C-2019-00001 P-2019-00001 --stance acknowledged > setup.txt
$ vulnctl reply --mail mail/bounce-late.eml
| mail/bounce-late.eml: C-2019-00001 サンプルネット株式会社（アドレス
| psirt@example.com による）
|   事象 32 の連絡の結果を「不達」と記録しました
|   状態              対策・公表日の調整中
| mail/bounce-late.eml: 参考: 事象 32 の連絡の後、2019-06-10 に相手から連絡がありました。届いていないかどうか確認してください [mail.answered]
# A finder's key on record is missed where it did not sign.
$ vulnctl party add --role finder --name '見本 太郎' --mail taro.mihon@example.org --fingerprint 0123456789ABCDEF0123456789ABCDEF01234567 > setup.txt
$ vulnctl reply --mail mail/finder-again.eml
| mail/finder-again.eml: C-2019-00001 発見者（件名の取扱番号 C-2019-00001 による）
|   記録しました: 発見者から回答があった: 追加の情報はありません。
|   状態              対策・公表日の調整中
| mail/finder-again.eml: 参考: 鍵が登録されている相手からのメールですが、署名がありません [mail.signature]

# A report by mail, and one whose form is attached: the day of receipt is the mail's, in Tokyo.
$ vulnctl intake mail/report.eml mail/report-attached.eml
| mail/report.eml: C-2019-00003 を登録しました（届出 R-2019-00003、ソフトウエア製
| 品）
| mail/report.eml: 参考: 受付日はメールの日付 2019-06-04 です [mail.date]
| mail/report.eml: 参考: 届出にメールアドレスがないため、差出人 hanako.kamei@example.com を発見者の連絡先としました [mail.finder]
| mail/report-attached.eml: C-2019-00004 を登録しました（届出 R-2019-00004、ウェブ
| サイト）
| mail/report-attached.eml: 参考: メールの日付（2019-06-21）は未来のため、本日（2019-06-10）としました [mail.date]
| mail/report-attached.eml: 参考: 本文に届出の項目がないため、添付の report.txt を読み取りました [mail.form]
| mail/report-attached.eml: 参考: 添付 report.txt（2065 バイト） [mail.attachment]
$ vulnctl intake mail/report.eml
| mail/report.eml: 警告: このメールは C-2019-00003 の事象 41 として登録済みです。登録していません [mail.known]
? 1
$ vulnctl --lang en intake --check mail/report.eml
| mail/report.eml: note: the form has no mail address: the sender hanako.kamei@example.com was taken as the finder's [mail.finder]
$ vulnctl intake mail/stranger.eml
! vulnctl: mail/stranger.eml: 届出様式の項目が1つも見つかりません
!   「氏名：」「ソフトウエア製品の名称：」「URL：」「脆弱性の種類：」などの見出しのある届出の本文、または YAML・JSON を指定してください
? 6
$ vulnctl log C-2019-00003
|     39  2019-06-04  C-2019-00003  sato
|         ソフトウエア製品の届出 R-2019-00003 を受け付けた
|     40  2019-06-04  C-2019-00003  sato
|         届出 R-2019-00003 の発見者を記録した
|     41  2019-06-04  C-2019-00003  sato
|         メールを受け取った（hanako.kamei@example.com）: 脆弱性関連情報の届出
$ vulnctl list
| 案件          受付日      状態                        題名
| C-2019-00001  2019-06-03  対策・公表日の調整中        SampleNet ホームルータ SN…
| C-2019-00002  2019-06-03  ウェブサイト運営者が対応中  見本商店オンラインショッ…
| C-2019-00003  2019-06-04  届出受付                    架空文書ビューア / バッフ…
| C-2019-00004  2019-06-10  届出受付                    見本商店オンラインショッ…
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 44 件）
| 控え: 44:<hash>
