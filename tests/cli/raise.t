# A sweep from cron: what is due is shown once, recorded, and mailed to who looks after the case.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl escalate --sweep --apply
| 新たに期日または目安を迎えた案件はありません
$ vulnctl accept C-2019-00001 > setup.txt
$ vulnctl accept C-2019-00002 > setup.txt
$ vulnctl forward C-2019-00001 > setup.txt
$ vulnctl assign C-2019-00001 sato > setup.txt
$ vulnctl notify C-2019-00001 P-2019-00001 --sent > setup.txt
$ vulnctl notify C-2019-00002 P-2019-00002 --letter details --sent > setup.txt

# Due soon is one thing to be told, and the guide that has passed another.
@ 2019-07-11
$ vulnctl escalate --sweep --apply
| C-2019-00001  2019-07-18  まもなく  あと7日  SampleNet ホームルータ SN-1200 / O…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00001
? 10
$ vulnctl escalate --sweep --apply
| 新たに期日または目安を迎えた案件はありません
$ cat outbox/digest-2019-07-11-sato.eml
| From: =?UTF-8?B?5p6256m66Kq/5pW05LqL5YuZ5bGA?=
|  <coordination@example.jp>
| To: "sato"
|  <coordination@example.jp>
| Subject: =?UTF-8?B?5pyf5pel44Gu56K66KqNIDIwMTktMDctMTE6IDHku7Y=?=
| Date: Thu, 11 Jul 2019 09:00:00 +0900
| Message-ID: <89e574e34178f62c3bf2913fe5a95f2f@example.jp>
| MIME-Version: 1.0
| Content-Type: text/plain; charset=utf-8
| Content-Transfer-Encoding: base64
|
| Qy0yMDE5LTAwMDAxICAyMDE5LTA3LTE4ICDjgb7jgoLjgarjgY8gIOOBguOBqDfml6UKICAgIOWF
| rOihqOaXpeOBr+OAgei1t+eul+aXpeOBi+OCiTQ15pel5b6M44KS55uu5a6J44Go44GZ44KLCiAg
| ICDjgqzjgqTjg4njg6njgqTjg7PnrKwxMueJiCBJVi40LjMpOyDnm67lrok7IHByb2R1Y3QucHVi
| bGljYXRpb24tZ3VpZGUKICAgICQgdnVsbmN0bCB3aHkgQy0yMDE5LTAwMDAxCg==
@ 2019-07-18
$ vulnctl escalate --sweep --apply
| 新たに期日または目安を迎えた案件はありません
@ 2019-07-19
$ vulnctl escalate --sweep --apply
| C-2019-00001  2019-07-18  目安を過ぎています  1日経過  SampleNet ホームルータ S…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00001
? 10
$ vulnctl --lang en escalate --sweep --apply --lines

# A plain sweep still shows all that is due, and being told of a date is nothing that happened in the case.
$ vulnctl escalate --sweep
| C-2019-00001  2019-07-18  目安を過ぎています  1日経過  SampleNet ホームルータ S…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00001
? 10
$ vulnctl log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      8  2019-06-03  C-2019-00001  sato
|         届出を受理し、発見者に連絡した
|     10  2019-06-03  C-2019-00001  sato
|         JPCERT/CCに通知した
|     11  2019-06-03  C-2019-00001  sato
|         担当者を sato とした
|     12  2019-06-03  C-2019-00001  sato
|         サンプルネット株式会社に電子メールで連絡を試みた（送達）
|     15  2019-07-11  C-2019-00001  sato
|         担当者に示した: 公表日は、起算日から45日後を目安とする（2019-07-18、まも
|         なく）
|     17  2019-07-19  C-2019-00001  sato
|         担当者に示した: 公表日は、起算日から45日後を目安とする（2019-07-18、目安
|         を過ぎています）
$ vulnctl escalate --sweep --silent 46
| C-2019-00001  2019-07-18  目安を過ぎています  1日経過  SampleNet ホームルータ S…
|     公表日は、起算日から45日後を目安とする
|     ガイドライン第12版 IV.4.3); 目安; product.publication-guide
|     $ vulnctl why C-2019-00001
| C-2019-00001  2019-06-03  46日間動きがありません  SampleNet ホームルータ SN-120…
|     日数は --silent による。ガイドラインに定めはない
|     $ vulnctl why C-2019-00001
| C-2019-00002  2019-06-03  46日間動きがありません  見本商店オンラインショップ（…
|     日数は --silent による。ガイドラインに定めはない
|     $ vulnctl why C-2019-00002
? 10
$ vulnctl escalate --sweep --silent 46 --apply
| C-2019-00001  2019-06-03  46日間動きがありません  SampleNet ホームルータ SN-120…
|     日数は --silent による。ガイドラインに定めはない
|     $ vulnctl why C-2019-00001
| C-2019-00002  2019-06-03  46日間動きがありません  見本商店オンラインショップ（…
|     日数は --silent による。ガイドラインに定めはない
|     $ vulnctl why C-2019-00002
? 10
$ vulnctl escalate --sweep --silent 46 --apply
| 新たに期日または目安を迎えた案件はありません

# Each mail holds what was new when it was written: the day's second is one of its own. They are sent once, and until then they wait.
$ vulnctl notify --list
| 作成日      送信    暗号化  ファイル
| 2019-07-11  未送信  なし    digest-2019-07-11-sato.eml
| 2019-07-19  未送信  なし    digest-2019-07-19-sato.eml
| 2019-07-19  未送信  なし    digest-2019-07-19-nobody.eml
| 2019-07-19  未送信  なし    digest-2019-07-19-sato-2.eml
$ vulnctl --lang en notify --list --json
| {
|   "kind": "outbox",
|   "version": 1,
|   "data": {
|     "items": [],
|     "digests": [
|       {
|         "file": "digest-2019-07-11-sato.eml",
|         "person": "sato",
|         "message_id": "89e574e34178f62c3bf2913fe5a95f2f@example.jp",
|         "sending": null
|       },
|       {
|         "file": "digest-2019-07-19-sato.eml",
|         "person": "sato",
|         "message_id": "4462b0ac3e9f8f7a030bc556dd4713cc@example.jp",
|         "sending": null
|       },
|       {
|         "file": "digest-2019-07-19-nobody.eml",
|         "person": null,
|         "message_id": "3a9139c660a487b0f5058c556285fc86@example.jp",
|         "sending": null
|       },
|       {
|         "file": "digest-2019-07-19-sato-2.eml",
|         "person": "sato",
|         "message_id": "0afdd554e5e2c3b5fbb3275fd0ef506a@example.jp",
|         "sending": null
|       }
|     ]
|   }
| }
$ vulnctl log digest-2019-07-19
|     16  2019-07-19  digest-2019-07-19  sato
|         satoへの期日の確認のメールを作成した（digest-2019-07-19-sato.eml）
|     18  2019-07-19  digest-2019-07-19  sato
|         担当者のいない案件について、期日の確認のメールを作成した
|         （digest-2019-07-19-nobody.eml）
|     19  2019-07-19  digest-2019-07-19  sato
|         satoへの期日の確認のメールを作成した（digest-2019-07-19-sato-2.eml）
$ vulnctl undo 16 --because 佐藤は休み
| 事象 16 を取り消しました（事象 22 として記録）: satoへの期日の確認のメールを作成
| した（digest-2019-07-19-sato.eml）
$ vulnctl notify --list
| 作成日      送信    暗号化  ファイル
| 2019-07-11  未送信  なし    digest-2019-07-11-sato.eml
| 2019-07-19  未送信  なし    digest-2019-07-19-nobody.eml
| 2019-07-19  未送信  なし    digest-2019-07-19-sato-2.eml
$ vulnctl notify --send --again digest-2019-07-19-nobody.eml --because 届いていない --with msmtp
! vulnctl: digest-2019-07-19-nobody.eml は、送信を始めたまま終わっていないメールではありません
? 4
$ vulnctl notify --send --again digest-2019-07-20-sato.eml --because 届いていない --with msmtp
! vulnctl: 期日の確認のメール digest-2019-07-20-sato.eml はありません
!   文書をもう一度送る場合は、案件を指定してください
? 2

# A case without a person goes to nobody's mail.
@ 2019-09-04
$ vulnctl escalate --sweep --apply --for nobody --to desk@example.jp --lines
| passed	C-2019-00002	2019-09-03	1	website.report-guide	P-2019-00002	-	-	vulnctl notify C-2019-00002 P-2019-00002 --letter reminder
| reached	C-2019-00002	2019-09-01	3	website.long-running	P-2019-00002	-	-	vulnctl notify C-2019-00002 P-2019-00002 --letter reminder
? 10
$ cat outbox/digest-2019-09-04-nobody.eml
| From: =?UTF-8?B?5p6256m66Kq/5pW05LqL5YuZ5bGA?=
|  <coordination@example.jp>
| To: desk@example.jp
| Subject: =?UTF-8?B?5pyf5pel44Gu56K66KqNIDIwMTktMDktMDQ6IDLku7Y=?=
| Date: Wed, 04 Sep 2019 09:00:00 +0900
| Message-ID: <b2e1efc18b2359a2215ce0f6da611d62@example.jp>
| MIME-Version: 1.0
| Content-Type: text/plain; charset=utf-8
| Content-Transfer-Encoding: base64
|
| Qy0yMDE5LTAwMDAyICAyMDE5LTA5LTAzICDnm67lronjgpLpgY7jgY7jgabjgYTjgb7jgZkgIDHm
| l6XntYzpgY4KICAgIOOCpuOCp+ODluOCteOCpOODiOmBi+WWtuiAheOBr+OAgemAmuefpeOCkuWP
| l+OBkeOBpuOBi+OCiTPjgYvmnIjku6XlhoXjgpLnm67lh6bjgavmpJzoqLzntZDmnpzjgagKICAg
| IOS/ruato+OCkumAo+e1oeOBmeOCiwogICAg44Ks44Kk44OJ44Op44Kk44Oz56ysMTLniYggVi40
| LjEpOyDnm67lrok7IHdlYnNpdGUucmVwb3J0LWd1aWRlOwogICAgUC0yMDE5LTAwMDAyCiAgICAk
| IHZ1bG5jdGwgbm90aWZ5IEMtMjAxOS0wMDAwMiBQLTIwMTktMDAwMDIgLS1sZXR0ZXIgcmVtaW5k
| ZXIKQy0yMDE5LTAwMDAyICAyMDE5LTA5LTAxICDmnJ/plpPjgavpgZTjgZfjgabjgYTjgb7jgZkg
| IDPml6XntYzpgY4KICAgIOmAmuefpeOBi+OCiTkw5pel5Lul5LiK57WM6YGO44GX44Gm44KC5L+u
| 5q2j44Gu5aCx5ZGK44GM44Gq44GE44KC44Gu44KS44CB5Y+W5omx44GE44GM6ZW35pyf5YyW44GX
| CiAgICDjgabjgYTjgovjgajjgZnjgosKICAgIDIwMTnlubTluqbnoJTnqbbkvJrloLHlkYrmm7gg
| 5ZuzMS0xMTsg5pyf6ZaTOyB3ZWJzaXRlLmxvbmctcnVubmluZzsKICAgIFAtMjAxOS0wMDAwMjsg
| 5pel5puc5pelCiAgICAkIHZ1bG5jdGwgbm90aWZ5IEMtMjAxOS0wMDAwMiBQLTIwMTktMDAwMDIg
| LS1sZXR0ZXIgcmVtaW5kZXIK
$ vulnctl escalate --sweep --apply --lines
$ vulnctl escalate --sweep --apply --ics
! vulnctl: --ics と --apply は同時に指定できません
? 2
$ vulnctl fsck
| vulnctl.db: 異常はありません（事象 25 件）
| 控え: 25:<hash>
