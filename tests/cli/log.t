# Everything that was recorded, oldest first; nothing is ever removed.
@ 2019-06-03
$ vulnctl init --name 架空調整事務局 --contact coordination@example.jp > setup.txt
$ vulnctl intake office/report-router.txt office/report-viewer.txt office/report-shop.txt > setup.txt
$ vulnctl party add --role developer --name サンプルネット株式会社 --name-en "SampleNet Inc." --mail psirt@example.com > setup.txt
$ vulnctl party add --role developer --name 例示電機株式会社 --name-en "Reiji Electric Co., Ltd." --mail support@example.com > setup.txt
$ vulnctl party add --role operator --name 見本商店株式会社 --mail info@shop.example.jp > setup.txt
$ vulnctl ask C-2019-00001 --points 証拠の画面をお送りください。 > setup.txt
$ vulnctl undo 11 --because 宛先を誤った > setup.txt
$ vulnctl log
|      1  2019-06-03  office  sato
|         台帳を作成した（架空調整事務局）
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      4  2019-06-03  C-2019-00002  sato
|         ソフトウエア製品の届出 R-2019-00002 を受け付けた
|      5  2019-06-03  C-2019-00002  sato
|         届出 R-2019-00002 の発見者を記録した
|      6  2019-06-03  C-2019-00003  sato
|         ウェブサイトの届出 R-2019-00003 を受け付けた
|      7  2019-06-03  C-2019-00003  sato
|         届出 R-2019-00003 の発見者を記録した
|      8  2019-06-03  P-2019-00001  sato
|         製品開発者「サンプルネット株式会社」を登録した
|      9  2019-06-03  P-2019-00002  sato
|         製品開発者「例示電機株式会社」を登録した
|     10  2019-06-03  P-2019-00003  sato
|         ウェブサイト運営者「見本商店株式会社」を登録した
|     11  2019-06-03  C-2019-00001  sato（取消済み）
|         発見者に不明点を問い合わせた: 証拠の画面をお送りください。
|     12  2019-06-03  C-2019-00001  sato
|         事象 11 を取り消した: 宛先を誤った
$ vulnctl --lang en log --last 3
|     10  2019-06-03  P-2019-00003  sato
|         the operator '見本商店株式会社' was registered
|     11  2019-06-03  C-2019-00001  sato (undone)
|         the finder was asked: 証拠の画面をお送りください。
|     12  2019-06-03  C-2019-00001  sato
|         event 11 was undone: 宛先を誤った
$ vulnctl --lang en log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         the software product report R-2019-00001 was received
|      3  2019-06-03  C-2019-00001  sato
|         the finder of R-2019-00001 was recorded
|     11  2019-06-03  C-2019-00001  sato (undone)
|         the finder was asked: 証拠の画面をお送りください。
|     12  2019-06-03  C-2019-00001  sato
|         event 11 was undone: 宛先を誤った
$ vulnctl log P-2019-00001 --json
| {
|   "kind": "log",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "event": 8,
|         "subject": "P-2019-00001",
|         "type": "party.added",
|         "happened_on": "2019-06-03",
|         "recorded_at": "2019-06-03T00:00:00Z",
|         "actor": "sato",
|         "edition": "12",
|         "undone": false,
|         "words": "製品開発者「サンプルネット株式会社」を登録した",
|         "hash": "<hash>"
|       }
|     ]
|   }
| }
$ vulnctl log --last 0
$ vulnctl log --last -1
! vulnctl: --last には 0 以上の整数を指定してください: -1
? 2
$ vulnctl log C-2019-00042
! vulnctl: C-2019-00042 の記録はありません
? 3
$ vulnctl --lang en log somewhere
! vulnctl: there is no record of somewhere
? 3
