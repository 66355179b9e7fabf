# Help comes from the command table.
$ vulnctl help
| 使い方: vulnctl コマンド [引数]
|
| 情報セキュリティ早期警戒パートナーシップの脆弱性関連情報取扱いを記録し、支援します。
|
|   init       台帳を新しく作成する
|   intake     届出を読み取り、案件として登録する
|   ask        不明点を発見者に問い合わせる
|   accept     届出を受理する
|   reject     届出を不受理とする
|   forward    受理した届出をJPCERT/CCに通知する
|   party      関係者の名簿を管理する
|   notify     文書を作成・送付し、連絡を記録する
|   reply      関係者からの連絡を記録する
|   schedule   製品開発者と合意した公表日を記録する
|   assess     影響度の事実を記録し、優先対応・通常の対応・簡易な対応を提案する
|   eol        サポート終了製品の事実を記録し、取扱いの分類（A～E）を示す
|   link       案件どうしを関連付ける
|   merge      同じ脆弱性の案件を一つにまとめる
|   split      届出を新しい案件に分ける、または種別を改める
|   assign     案件の担当者を決める
|   end        取扱いを終了する
|   reopen     終了した取扱いを再開する
|   export     案件の情報を、提供先ごとに見せてよい範囲で書き出す
|   publish    公表文を作成、確認し、公表する
|   validate   公表文の原稿とCSAFの文書を、台帳なしで確認する
|   escalate   期日と目安を確認する。連絡不能、調整不能、公表判定の手続きを記録する
|   stats      届出の処理状況を集計する
|   list       案件を一覧する
|   show       案件を表示する
|   log        記録された事象を古い順に表示する
|   why        現在の状態の根拠と、次に可能な手続きを示す
|   rules      規則とその根拠を示す。ガイドラインの版を追加し、案件に適用する
|   undo       誤った記録を取り消す（記録は残る）
|   fsck       台帳に異常がないか確認する
|   help       使い方を表示する
|
| vulnctl help コマンド名 で、それぞれの使い方を表示します。
$ vulnctl --lang en help
| usage: vulnctl COMMAND [ARGUMENTS]
|
| The coordinator's workbench for Japan's Information Security Early Warning Partnership.
|
|   init       Make a new store
|   intake     Read reports and register them as cases
|   ask        Ask the finder about what is unclear
|   accept     Accept a report
|   reject     Do not accept a report
|   forward    Pass an accepted report to JPCERT/CC
|   party      Keep the directory of parties
|   notify     Compose letters, send them, or record that a contact was tried
|   reply      Record what came back
|   schedule   Record the agreed publication date
|   assess     Record what the degree of impact rests on, and see what it calls for
|   eol        Record an end of support, and show the class (A to E) it makes
|   link       Link two cases
|   merge      Handle the reports of one case in another
|   split      Handle reports in a case of their own, or of the other kind
|   assign     Say who looks after a case
|   end        End the handling of a case
|   reopen     Take up handling again that has ended
|   export     Write what one audience may see of a case
|   publish    Draft, check and publish an advisory
|   validate   Check drafts of advisories and CSAF documents, without a store
|   escalate   Look at what is due; record what is done about developers out of reach or agreement
|   stats      Count the processing status of reports
|   list       List cases
|   show       Show a case
|   log        Show what was recorded, oldest first
|   why        Show why a case stands where it does, and the next steps
|   rules      Show the rules and their grounds; add an edition, or use it for a case
|   undo       Undo a mistaken record; it stays visible
|   fsck       Check that the store is sound
|   help       Show how commands are used
|
| vulnctl help COMMAND shows how each is used.
$ vulnctl --lang en --help
| usage: vulnctl COMMAND [ARGUMENTS]
|
| The coordinator's workbench for Japan's Information Security Early Warning Partnership.
|
|   init       Make a new store
|   intake     Read reports and register them as cases
|   ask        Ask the finder about what is unclear
|   accept     Accept a report
|   reject     Do not accept a report
|   forward    Pass an accepted report to JPCERT/CC
|   party      Keep the directory of parties
|   notify     Compose letters, send them, or record that a contact was tried
|   reply      Record what came back
|   schedule   Record the agreed publication date
|   assess     Record what the degree of impact rests on, and see what it calls for
|   eol        Record an end of support, and show the class (A to E) it makes
|   link       Link two cases
|   merge      Handle the reports of one case in another
|   split      Handle reports in a case of their own, or of the other kind
|   assign     Say who looks after a case
|   end        End the handling of a case
|   reopen     Take up handling again that has ended
|   export     Write what one audience may see of a case
|   publish    Draft, check and publish an advisory
|   validate   Check drafts of advisories and CSAF documents, without a store
|   escalate   Look at what is due; record what is done about developers out of reach or agreement
|   stats      Count the processing status of reports
|   list       List cases
|   show       Show a case
|   log        Show what was recorded, oldest first
|   why        Show why a case stands where it does, and the next steps
|   rules      Show the rules and their grounds; add an edition, or use it for a case
|   undo       Undo a mistaken record; it stays visible
|   fsck       Check that the store is sound
|   help       Show how commands are used
|
| vulnctl help COMMAND shows how each is used.
# A command that only records at times takes the options of one that records.
$ vulnctl help escalate
| 使い方: vulnctl escalate [ACTION] [CASE] [PARTY...]
|
| 期日と目安を確認する。連絡不能、調整不能、公表判定の手続きを記録する
|
|   list                     連絡不能開発者一覧への掲載: CASE PARTY --name --link
|                            --product
|   product                  対象製品の公表: CASE PARTY --maker --product
|                            --version
|   deadline                 連絡期限の追記: CASE PARTY --until
|   unlist                   一覧からの削除（回答があれば自動的に外れる）: CASE
|                            PARTY --reason
|   unreachable              連絡不能開発者の一覧、公表文: [CASE] [PARTY] --page
|                            --html
|   presume                  特に影響が大きいとの推察: CASE --reason
|   consult                  優先的な情報提供に関する協議: CASE PARTY --result
|                            --text
|   provide                  優先的な情報提供（案件を指定しなければ、これまでの提
|                            供）: [CASE] [PARTY...] --sector --tlp --apply
|                            --outbox
|   receipt                  提供先からの受領の連絡: CASE PARTY --text
|   committee                調整不能の判断、調整の再開: CASE PARTY --ground
|                            --reason --resume
|   sitting                  公表判定委員会の開催（番号を指定すると議題を示す）:
|                            [CASE] --date --place --member --interest
|   docket                   委員会の議題とする: CASE PARTY --sitting
|   weigh                    公表しない場合の被害と公表した場合の不利益: CASE
|                            PARTY --if-withheld --if-published --society
|   invite                   意見書の提出先と提出期限: CASE PARTY --until --draft
|                            --to
|   opinion                  関係者の意見: CASE PARTY --text --from --oral
|   determine                委員会の判定: CASE PARTY --outcome --holds --fails
|                            --absent
|   decide                   IPAの判断: CASE PARTY --outcome --reason
|   confirmed                経済産業大臣による手続きの確認: CASE PARTY --text
|   statement                併記する製品開発者の見解: CASE PARTY --text --none
|   handover                 他の調整機関への案件の引継ぎ、他の調整機関からの引継
|                            ぎ: [CASE] [PARTY] --ground --nda --apply --outbox
|                            --take --from --check
|   [CASE]                   取扱番号（sitting では開催の番号）
|   [PARTY...]               製品開発者、優先情報提供先（provide では複数可）、ま
|                            たは他の調整機関の番号または名称。協議の相手がIPAの
|                            場合は ipa
|   --name NAME              一覧に示す開発者名（省略時は登録された名称、- は示さ
|                            ない）
|   --link URL               一覧に示す関連情報
|   --product NAME           一覧の備考に示す製品（list）、公表する製品の名称
|                            （product、省略時は届出の製品）
|   --version VERSION        公表する製品のバージョン（省略時は届出のもの、- は示
|                            さない）
|   --maker KIND             製品開発者の種別（organisation 官庁・法人,
|                            individual 個人・コミュニティ）。公表文が異なる
|   --until DAY              連絡期限、または意見書の提出期限
|   --page                   一覧、または案件を指定した場合は対象製品の公表文を、
|                            テキストで出力する
|   --html                   同じものを HTML で出力する
|   --ground GROUND          調整不能の理由（unreachable 連絡不能, no-agreement
|                            合意困難）。handover では提供の根拠
|   --reason TEXT            判断、推察または削除の理由
|   --result RESULT          協議の相手の意見（agrees, objects, no-opinion）
|   --sector SECTOR          この重要インフラ分野の提供先すべて（政府機関は
|                            government）
|   --tlp LABEL              提供する文書の TLP 2.0 の表示（省略時は
|                            TLP:AMBER+STRICT）
|   --resume                 調整を再開する
|   --date DAY               公表判定委員会の開催日
|   --place WORDS            開催の場所
|   --member NAME=EXPERTISE  IPAが指名した委員（learned 有識者, law 法律,
|                            security サイバーセキュリティ, product 当該製品分
|                            野）
|   --interest NAME=CASE:WHAT その案件に対する委員の利害関係（その判定には加わらな
|                            い）
|   --sitting SITTING        議題とする開催の番号
|   --if-withheld TEXT       公表しない場合に製品利用者等が受けうる被害
|   --if-published TEXT      公表した場合に製品開発者、製品利用者等が被りうる不利
|                            益
|   --society TEXT           社会的影響
|   --draft FILE             公表予定の文案（publish --draft で作成した原稿）
|   --text TEXT              協議、意見、見解、確認または受領の連絡の内容
|   --from WHO               製品開発者以外の関係者の意見である。引継ぎファイルの
|                            送付元の調整機関
|   --oral                   委員会が口頭で聴取した意見である
|   --outcome OUTCOME        結果（publish 公表する, withhold 公表しない,
|                            coordinate 再調整）
|   --holds CRITERION=GROUND 満たす条件とその根拠（failed, vulnerability, users,
|                            no-reason-against）
|   --fails CRITERION=GROUND 満たさない条件とその根拠
|   --absent NAME            判定に加わらなかった委員
|   --none                   製品開発者は見解の併記を希望しない
|   --nda                    引継ぎの相手と秘密保持契約を締結している
|   --take FILE              他の調整機関から届いた引継ぎファイル（- は標準入
|                            力）。CASE を指定すればその案件に、省略時は新しい案
|                            件として受け取る
|   --check                  引継ぎファイルを検証するだけで、記録しない
|   --sweep                  すべての取扱い中の案件の期日と目安を確認する
|                            （--apply がなければ何も変更しない）
|   --apply                  まだ示していないものだけを示し、示したことを記録し
|                            て、担当者ごとのメールを送信箱に書き出す。provide で
|                            は提供先ごとのメール、handover では引継ぎファイルを
|                            書き出し、提供を記録する
|   --outbox DIR             送信箱（省略時は ./outbox）
|   --to ADDRESS             そのメールの宛先（省略時は差出人のアドレス）。意見書
|                            の提出先（省略時は連絡先）
|   --soon DAYS              期日までこの日数以内のものも示す（省略時は 7）
|   --silent DAYS            この日数以上、動きのない案件も示す
|   --for PERSON             この担当者の案件だけ（担当者のいない案件は --for
|                            nobody）
|   --lines                  1件を1行で示す（タブ区切り、grep 用）
|   --ics                    進行中のすべての期日と目安を iCalendar で書き出す
|
|   --store FILE             台帳（省略時は VULNCTL_STORE、なければ
|                            ./vulnctl.db）
|   --lang LANG              表示する言語（ja, en）
|   --json                   JSON で出力する
|   --templates DIR          同名のテンプレートをこのフォルダーのもので置き換える
|   --help                   使い方を表示する
|   --now DAY                この日を本日とみなす
|   --as-of DAY              この日までに起きたことだけを見る
|   --known-at INSTANT       この時刻までに記録されたことだけを見る
|   --on DAY                 起きた日（省略時は本日）
|   --as WHO                 記録する人（省略時は VULNCTL_USER、LOGNAME）。
|                            ipa:sato のように組織を付けられる
|   --because TEXT           規則に異議があっても進める理由
|   --although RULE          --because の理由がこの規則の異議に対するものであるこ
|                            と（見せてはならない内容が含まれる場合に必要）
$ vulnctl --lang en help party
| usage: vulnctl party ACTION [PARTY]
|
| Keep the directory of parties
|
|   add                      a new one: --role --name --name-en --language --mail
|                            --phone --post --fax --form --via --person
|                            --registration --direct-reports --fingerprint
|                            --sector --government --promised --note
|   set                      what changed: PARTY --role --name --name-en
|                            --language --mail --phone --post --fax --form --via
|                            --person --registration --direct-reports
|                            --fingerprint --sector --government --promised
|                            --note
|   check                    its contacts are right: PARTY
|   merge                    what was entered twice: PARTY --into
|   list                     all of them: --role --stale
|   show                     one: PARTY
|   export                   a table to standard output (> FILE): --role --stale
|                            --yaml
|   import                   a table from a file: PARTY --check
|   [PARTY]                  id or name; with import, a file (CSV or YAML)
|   --role ROLE              developer, operator, coordinator, recipient (of
|                            advance information) or finder
|   --name TEXT              its name
|   --name-en TEXT           its name in English
|   --language LANG          the language of its letters (ja, en; else ja)
|   --mail ADDRESS           a mail address; with set, name all that are to stand
|   --phone NUMBER           a phone number
|   --post ADDRESS           a postal address; it may have several lines
|   --fax NUMBER             a fax number
|   --form URL               the address of a web form
|   --via WHO                another person who can reach it
|   --person TEXT            who is responsible there
|   --registration KIND      how it is registered (none, general, individual)
|   --direct-reports KNOWN   whether it takes reports directly (yes, no, unknown)
|   --fingerprint HEX        of its OpenPGP key
|   --sector SECTOR          its sector (vulnctl rules list sector)
|   --government YESNO       a government organisation (yes, no)
|   --promised CONDITION=DAY a condition of secrecy and since when (inside,
|                            contractors, purpose)
|   --note TEXT              a note; it leaves the house nowhere
|   --into PARTY             the one that goes on (merge)
|   --stale DAYS             whose contacts were not checked for so many days
|                            (list)
|   --yaml                   YAML rather than CSV (export)
|   --check                  say what would happen; take nothing (import)
|
|   --store FILE             the store (else VULNCTL_STORE, else ./vulnctl.db)
|   --lang LANG              the language to speak (ja, en)
|   --json                   write JSON
|   --templates DIR          templates here stand in for ours of the same name
|   --help                   show how it is used
|   --now DAY                take this day for today
|   --as-of DAY              what had happened by this day
|   --known-at INSTANT       what had been recorded by this instant
|   --on DAY                 the day on which it happened (else today)
|   --as WHO                 who records it (else VULNCTL_USER, LOGNAME); may
|                            name the organisation, as ipa:sato
|   --because TEXT           the reason for going on where a rule objects
|   --although RULE          that the reason is given for this rule's objection
|                            (asked for where something is in it that its reader
|                            may not see)
$ vulnctl help notify
| 使い方: vulnctl notify [CASE] [PARTY...]
|
| 文書を作成・送付し、連絡を記録する
|
|   [CASE]                   取扱番号（--send、--list、--attempts では省略でき
|                            る）
|   [PARTY...]               関係者の番号または名称（複数可、1者ずつ別の文書にな
|                            る）。発見者は finder、IPAは ipa、JPCERT/CCは jpcert
|   --also CASE              同じ運営者のほかのウェブサイトの案件も、この文書にま
|                            とめる
|   --compare                日本語と英語の文書を並べて示す
|   --to ADDRESS             IPAまたはJPCERT/CCあての文書の宛先。関係者では、登録
|                            されている宛先のうち最初でないもの
|   --date DAY               提案する公表日（propose-date）
|   --all                    案件のすべての製品開発者またはウェブサイト運営者に、
|                            1者ずつ
|   --except PARTY           --all から除く関係者
|   --letter NAME            文書の種類（opening, details, accepted など）
|   --report REPORT          どの届出の発見者か（届出が複数ある場合）
|   --apply                  文書を送信箱に書き出し、記録する
|   --outbox DIR             送信箱（省略時は ./outbox）
|   --list                   送信箱にある文書の一覧
|   --send                   送信箱で待つメールをメールソフトに渡す
|   --with PROGRAM           メールを送るプログラム（例: 'sendmail -t'。省略時は
|                            VULNCTL_SENDMAIL）
|   --again FILE             送信を始めた記録だけがあるメールを、--because の理由
|                            により送る
|   --sent                   連絡を試みたことを記録する
|   --by CHANNEL             手段（mail, phone, post, fax, form, person）。mail
|                            以外は、--letter がなければ --sent を兼ねる
|   --result RESULT          結果（delivered, bounced, returned, automatic-reply,
|                            no-answer, reached）
|   --unavailable            --by の手段がないことを、--note の理由とともに記録す
|                            る
|   --note TEXT              経過のメモ（外部には出ない）
|   --spoke-with WHO         電話などで話した相手
|   --agreed TEXT            そのとき合意した内容
|   --tracking NUMBER        郵便などの追跡番号
|   --evidence FILE...       証拠となるファイル（控え、録音、返送された封筒の写し
|                            など。台帳に保存）
|   --attempt EVENT          先に記録した連絡の結果が後で分かった（その事象の番号
|                            と --result）
|   --attempts FILE          連絡の記録を表（CSV:
|                            case,party,channel,result,day,note,tracking）から取
|                            り込む
|   --check                  --attempts の内容を確認するだけで、記録しない
|
|   --store FILE             台帳（省略時は VULNCTL_STORE、なければ
|                            ./vulnctl.db）
|   --lang LANG              表示する言語（ja, en）
|   --json                   JSON で出力する
|   --templates DIR          同名のテンプレートをこのフォルダーのもので置き換える
|   --help                   使い方を表示する
|   --now DAY                この日を本日とみなす
|   --as-of DAY              この日までに起きたことだけを見る
|   --known-at INSTANT       この時刻までに記録されたことだけを見る
|   --on DAY                 起きた日（省略時は本日）
|   --as WHO                 記録する人（省略時は VULNCTL_USER、LOGNAME）。
|                            ipa:sato のように組織を付けられる
|   --because TEXT           規則に異議があっても進める理由
|   --although RULE          --because の理由がこの規則の異議に対するものであるこ
|                            と（見せてはならない内容が含まれる場合に必要）
$ vulnctl --lang en help escalate
| usage: vulnctl escalate [ACTION] [CASE] [PARTY...]
|
| Look at what is due; record what is done about developers out of reach or agreement
|
|   list                     put a developer on the list of unreachable
|                            developers: CASE PARTY --name --link --product
|   product                  publish its product and version: CASE PARTY --maker
|                            --product --version
|   deadline                 add a deadline to the notice: CASE PARTY --until
|   unlist                   take it off the list (an answer does by itself):
|                            CASE PARTY --reason
|   unreachable              the list, its page, and the notices: [CASE] [PARTY]
|                            --page --html
|   presume                  presume that the effect is especially large: CASE
|                            --reason
|   consult                  what IPA or a developer said, consulted on an
|                            advance provision: CASE PARTY --result --text
|   provide                  advance provision; without a CASE, what was
|                            provided: [CASE] [PARTY...] --sector --tlp --apply
|                            --outbox
|   receipt                  a recipient acknowledged it: CASE PARTY --text
|   committee                the judgement that coordination failed, or its end:
|                            CASE PARTY --ground --reason --resume
|   sitting                  a sitting of the committee; with its id, its docket:
|                            [CASE] --date --place --member --interest
|   docket                   put a case before a sitting: CASE PARTY --sitting
|   weigh                    the harm of not publishing, the disadvantage of
|                            publishing: CASE PARTY --if-withheld --if-published
|                            --society
|   invite                   where and until when the developer may give its
|                            opinion: CASE PARTY --until --draft --to
|   opinion                  an opinion on publication: CASE PARTY --text --from
|                            --oral
|   determine                the committee's determination: CASE PARTY --outcome
|                            --holds --fails --absent
|   decide                   IPA's decision on it: CASE PARTY --outcome --reason
|   confirmed                the Minister's confirmation of the procedure: CASE
|                            PARTY --text
|   statement                the developer's statement, printed beside: CASE
|                            PARTY --text --none
|   handover                 hand a case over to another coordinator, or take one
|                            over: [CASE] [PARTY] --ground --nda --apply --outbox
|                            --take --from --check
|   [CASE]                   the case (for sitting: the sitting's id)
|   [PARTY...]               the developer, the advance recipients (provide), or
|                            the coordinator (handover), by id or name; `ipa`
|                            where IPA is consulted
|   --name NAME              the developer's name on the list (else the one on
|                            record; - for none)
|   --link URL               the related information on the list
|   --product NAME           the product in the list's remark (list); the name to
|                            publish (product; else the report's)
|   --version VERSION        the version to publish (else the report's; - for
|                            none)
|   --maker KIND             whose product it is (organisation, individual): the
|                            notice's wording depends on it
|   --until DAY              the last day on which an answer, or an opinion, is
|                            taken
|   --page                   write the list, or with a CASE the notice about its
|                            product, in text
|   --html                   the same in HTML
|   --ground GROUND          why coordination failed (unreachable, no-agreement);
|                            handover: why it is given
|   --reason TEXT            what the judgement or the presumption rests on, or
|                            why it is taken off the list
|   --result RESULT          what was said on being consulted (agrees, objects,
|                            no-opinion)
|   --sector SECTOR          all recipients of this sector (`government` for
|                            government organisations)
|   --tlp LABEL              the label of TLP 2.0 on what is provided (else
|                            TLP:AMBER+STRICT)
|   --resume                 coordination is taken up again
|   --date DAY               the day on which the committee sits
|   --place WORDS            where it sits
|   --member NAME=EXPERTISE  a member that IPA named, and for what (learned, law,
|                            security, product)
|   --interest NAME=CASE:WHAT what a member has at stake in a case: it takes no
|                            part in it
|   --sitting SITTING        the sitting that determines it
|   --if-withheld TEXT       the harm that users may suffer if it is not
|                            published
|   --if-published TEXT      the disadvantage to the developer and the users if
|                            it is published
|   --society TEXT           the effect on society
|   --draft FILE             what is to be published: a draft as publish --draft
|                            makes it
|   --text TEXT              what was said, in its own words
|   --from WHO               the opinion is another person's concerned; the
|                            coordinator whom a hand-over is from
|   --oral                   the committee heard it orally
|   --outcome OUTCOME        the outcome (publish, withhold, coordinate)
|   --holds CRITERION=GROUND a criterion that holds, and why (failed,
|                            vulnerability, users, no-reason-against)
|   --fails CRITERION=GROUND a criterion that does not hold, and why
|   --absent NAME            a member who took no part
|   --none                   the developer wishes no statement
|   --nda                    there is a non-disclosure agreement with whom it is
|                            handed to
|   --take FILE              a hand-over that came from another coordinator (- is
|                            standard input): taken into the CASE, else as a case
|                            of its own
|   --check                  verify the hand-over; record nothing
|   --sweep                  look at what is due over all open cases (without
|                            --apply changes nothing)
|   --apply                  show what was not shown before, record that it was,
|                            and write a mail for each person to the outbox;
|                            provide: write one for each recipient, handover:
|                            write the file, and record that it was given
|   --outbox DIR             the outbox (else ./outbox)
|   --to ADDRESS             to whom these mails go (else to the address that
|                            they come from); where opinions are sent (else to
|                            the office's contact)
|   --soon DAYS              also what falls due within so many days (else 7)
|   --silent DAYS            also the cases in which nothing has happened for so
|                            many days
|   --for PERSON             only the cases of this person (nobody: those without
|                            one)
|   --lines                  one line a hit, separated by tabs, for grep
|   --ics                    an iCalendar of every clock that runs
|
|   --store FILE             the store (else VULNCTL_STORE, else ./vulnctl.db)
|   --lang LANG              the language to speak (ja, en)
|   --json                   write JSON
|   --templates DIR          templates here stand in for ours of the same name
|   --help                   show how it is used
|   --now DAY                take this day for today
|   --as-of DAY              what had happened by this day
|   --known-at INSTANT       what had been recorded by this instant
|   --on DAY                 the day on which it happened (else today)
|   --as WHO                 who records it (else VULNCTL_USER, LOGNAME); may
|                            name the organisation, as ipa:sato
|   --because TEXT           the reason for going on where a rule objects
|   --although RULE          that the reason is given for this rule's objection
|                            (asked for where something is in it that its reader
|                            may not see)
$ vulnctl --lang en notify --help
| usage: vulnctl notify [CASE] [PARTY...]
|
| Compose letters, send them, or record that a contact was tried
|
|   [CASE]                   the case; --send, --list and --attempts go without
|                            one
|   [PARTY...]               parties by id or name, one separate letter each;
|                            `finder`, `ipa`, `jpcert` for these
|   --also CASE              another website of the same operator, in the same
|                            letter
|   --compare                show the letter in Japanese and English, side by
|                            side
|   --to ADDRESS             the address of a letter to IPA or JPCERT/CC; of a
|                            party, another than the first that it has
|   --date DAY               the publication date to propose (propose-date)
|   --all                    each developer or operator of the case, one letter
|                            each
|   --except PARTY           leave this party out of --all
|   --letter NAME            which letter (opening, details, accepted, ...)
|   --report REPORT          whose finder, where the case has several reports
|   --apply                  write the letter to the outbox and record it
|   --outbox DIR             the outbox (else ./outbox)
|   --list                   list the letters in the outbox
|   --send                   hand the mails that wait in the outbox over to the
|                            mail program
|   --with PROGRAM           the program that sends a mail, such as 'sendmail -t'
|                            (else VULNCTL_SENDMAIL)
|   --again FILE             send a mail again of which only the beginning is
|                            recorded; --because says why
|   --sent                   record that the contact was tried
|   --by CHANNEL             the means (mail, phone, post, fax, form, person);
|                            without --letter any but mail implies --sent
|   --result RESULT          what came of it (delivered, bounced, returned,
|                            automatic-reply, no-answer, reached)
|   --unavailable            record that the means of --by does not exist, --note
|                            says why
|   --note TEXT              a note for the record; it leaves the house nowhere
|   --spoke-with WHO         who it was that was spoken with
|   --agreed TEXT            what was agreed then
|   --tracking NUMBER        the carrier's tracking number
|   --evidence FILE...       files that prove it (a receipt, a recording); kept
|                            in the store
|   --attempt EVENT          what came of an attempt recorded before (its event),
|                            with --result
|   --attempts FILE          record many attempts from a table (CSV:
|                            case,party,channel,result,day,note,tracking)
|   --check                  with --attempts: say what would happen; record
|                            nothing
|
|   --store FILE             the store (else VULNCTL_STORE, else ./vulnctl.db)
|   --lang LANG              the language to speak (ja, en)
|   --json                   write JSON
|   --templates DIR          templates here stand in for ours of the same name
|   --help                   show how it is used
|   --now DAY                take this day for today
|   --as-of DAY              what had happened by this day
|   --known-at INSTANT       what had been recorded by this instant
|   --on DAY                 the day on which it happened (else today)
|   --as WHO                 who records it (else VULNCTL_USER, LOGNAME); may
|                            name the organisation, as ipa:sato
|   --because TEXT           the reason for going on where a rule objects
|   --although RULE          that the reason is given for this rule's objection
|                            (asked for where something is in it that its reader
|                            may not see)
$ vulnctl --lang en help fsck --json
| {
|   "kind": "help",
|   "version": 1,
|   "data": {
|     "items": [
|       {
|         "name": "fsck",
|         "summary": "Check that the store is sound"
|       }
|     ]
|   }
| }
$ vulnctl help nofity
! vulnctl: 「nofity」というコマンドはありません
!   「notify」のことでしょうか
? 2
$ vulnctl --lang en help nofity
! vulnctl: there is no command 'nofity'
!   did you mean 'notify'?
? 2
$ vulnctl --lang en help frobnicate
! vulnctl: there is no command 'frobnicate'
? 2
