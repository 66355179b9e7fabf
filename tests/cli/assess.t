# The degree of impact: what is known is recorded, the matrix of appendix 4 proposes, a person decides.
@ 2019-06-03
$ vulnctl init --name "IPA・JPCERT/CC" --contact vuln-desk@example.jp > setup.txt
$ vulnctl intake office/report-router.txt > setup.txt
$ vulnctl assess C-2019-00001
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|   ①利用者数         不明
|   ②社会的影響力     不明
|   ③攻撃の発生等     不明
|   根拠              ①利用者数、②社会的影響力、③攻撃の容易性がすべて不明のため、
|                     影響範囲は「広」
|   足りない事実      CVSSv3 のベクタ（--cvss）
$ vulnctl assess C-2019-00001 --cvss CVSS:3.1/AV:A/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H --users narrow
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|   CVSS              6.8 (警告) CVSS:3.1/AV:A/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H
|   ①利用者数         狭
|   ②社会的影響力     不明
|   ③攻撃の発生等     不明
|   根拠              CVSSv3 基本値 6.8
|   足りない事実      影響範囲（①～③を勘案した選択。--range）
$ vulnctl assess C-2019-00001 --range narrow
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|   CVSS              6.8 (警告) CVSS:3.1/AV:A/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H
|   ①利用者数         狭
|   ②社会的影響力     不明
|   ③攻撃の発生等     不明
|   根拠              影響範囲は「狭」と選択された
|   根拠              CVSSv3 基本値 6.8
|   提案              簡易な対応 [ガイドライン第12版 付録4; impact.narrow.medium]
$ vulnctl assess C-2019-00001 --decide priority --reason "家庭で広く使われている"
! vulnctl: C-2019-00001: 異議があります（影響範囲が狭、CVSSv3基本値が4.0～6.9のときは簡易な対応）
!   根拠: ガイドライン第12版 付録4 [impact.narrow.medium]
!   それでも進める場合は --because で理由を記録してください
? 4
$ vulnctl assess C-2019-00001 --decide priority --reason "家庭で広く使われている" --because "販売台数を確認した" > setup.txt
! 理由を記録して、次の異議にかかわらず進めました: 影響範囲が狭、CVSSv3基本値が4.0～6.9のときは簡易な対応 [impact.narrow.medium]
$ vulnctl assess C-2019-00001 --lang en
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|   CVSS              6.8 (Medium) CVSS:3.1/AV:A/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H
|   users             narrow
|   society           unknown
|   exploit           unknown
|   grounds           the range was chosen: narrow
|   grounds           CVSS v3 base score 6.8
|   proposal          simple handling [edition 12, 付録4; impact.narrow.medium]
|   decision          priority handling (家庭で広く使われている)
$ vulnctl assess C-2019-00001 --exploit yes --json
| {
|   "kind": "impact",
|   "version": 1,
|   "edition": "12",
|   "data": {
|     "id": "C-2019-00001",
|     "cvss": [
|       {
|         "vector": "CVSS:3.1/AV:A/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H",
|         "score": "6.8",
|         "temporal": null,
|         "environmental": null,
|         "severity": "警告"
|       }
|     ],
|     "users": "narrow",
|     "society": "unknown",
|     "exploit": "yes",
|     "passive": "unknown",
|     "range": "wide",
|     "proposal": "priority",
|     "rule": {
|       "id": "impact.wide.medium",
|       "clause": "付録4",
|       "edition": "12",
|       "nature": "advise"
|     },
|     "grounds": [
|       "攻撃コードの公表または実際の攻撃が確認されているため、影響範囲は「広」（③）",
|       "CVSSv3 基本値 6.8"
|     ],
|     "missing": [],
|     "notes": [],
|     "decision": null,
|     "reason": ""
|   }
| }
$ vulnctl assess C-2019-00001 --cvss CVSS:3.1/AV:N
! vulnctl: CVSS v3.1 のベクタに必須の評価項目 AC, PR, UI, S, C, I, A がありません
!   基本評価基準の評価項目はすべて必要です
? 6
$ vulnctl assess C-2019-00001 --cvss CVSS:4.0/AV:A/AC:L/AT:N/PR:H/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N
| C-2019-00001  SampleNet ホームルータ SN-1200 / OSコマンドインジェクション
|   CVSS              6.8 (警告) CVSS:3.1/AV:A/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H
|   CVSS              8.5 (重要)
|                     CVSS:4.0/AV:A/AC:L/AT:N/PR:H/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/S
|                     A:N
|   ①利用者数         狭
|   ②社会的影響力     不明
|   ③攻撃の発生等     あり
|   根拠              攻撃コードの公表または実際の攻撃が確認されているため、影響範
|                     囲は「広」（③）
|   根拠              CVSSv3 基本値 6.8
|   提案              優先対応 [ガイドライン第12版 付録4; impact.wide.medium]
|   補足              CVSS:4.0/AV:A/AC:L/AT:N/PR:H/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/S
|                     A:N の値は、CVSSv3 の基準には用いない
$ vulnctl assess C-2019-00001 --users many
! vulnctl: --users に「many」は指定できません
!   次のいずれかを指定してください: unknown, narrow, middle, wide
? 2
$ vulnctl log C-2019-00001
|      2  2019-06-03  C-2019-00001  sato
|         ソフトウエア製品の届出 R-2019-00001 を受け付けた
|      3  2019-06-03  C-2019-00001  sato
|         届出 R-2019-00001 の発見者を記録した
|      4  2019-06-03  C-2019-00001  sato
|         影響度の判断に用いる事実を記録した
|      5  2019-06-03  C-2019-00001  sato
|         影響度の判断に用いる事実を記録した
|      6  2019-06-03  C-2019-00001  sato
|         影響度により「優先対応」と判断した: 家庭で広く使われている（異議があった
|         が、次の理由により記録: 販売台数を確認した）
|      7  2019-06-03  C-2019-00001  sato
|         影響度の判断に用いる事実を記録した
|      8  2019-06-03  C-2019-00001  sato
|         影響度の判断に用いる事実を記録した
