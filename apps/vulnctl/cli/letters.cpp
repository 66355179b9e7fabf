#include "cli/letters.h"

#include "base/unicode.h"
#include "cli/attempts.h"
#include "rules/calendar.h"
#include "rules/correspondence.h"
#include "views/outbox_view.h"

#include <algorithm>
#include <cctype>

namespace vulnctl {

namespace {

Day day_of(const Context& context) { return context.args.day("--on").value_or(context.today); }

bool is_address(std::string_view s) {
    auto const at = s.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < s.size() && s.find('@', at + 1) == std::string_view::npos &&
           std::none_of(s.begin(), s.end(), [](char c) { return c <= ' ' || c >= '\x7f' || c == '<' || c == '>' || c == ','; });
}

/// Whether it would go to a developer who is registered individually, although it should not.
bool is_individual(const LetterDraft& draft) {
    return std::any_of(draft.objections.begin(), draft.objections.end(),
                       [](const Ruling& ruling) { return ruling.rule.id == correspondence::individual.id; });
}

/// Everything that speaks against any of the letters, at once: a reason given for one must not carry another with it unseen.
void ask_about_all(const Context& context, const Case& c, const std::vector<LetterDraft>& drafts) {
    if (context.desk->because) return;
    std::vector<Ruling> objections;
    for (auto const& draft : drafts) {
        if (written_before(*context.store, c, draft)) continue;
        for (auto const& ruling : draft.objections) {
            bool const said = std::any_of(objections.begin(), objections.end(), [&](const Ruling& other) {
                return other.rule.id == ruling.rule.id && other.detail.ja == ruling.detail.ja;
            });
            if (!said) objections.push_back(ruling);
        }
    }
    if (objections.empty()) return;
    bool const some_may_stay_out =
        drafts.size() > 1 && std::any_of(drafts.begin(), drafts.end(), [](const LetterDraft& draft) { return is_individual(draft); });
    try {
        ask_rules(*context.desk, c, written(drafts.front()), objections);
    } catch (Error& error) {
        if (some_may_stay_out) {
            error.hint.ja += "。個別登録の製品開発者を除く場合は --except で指定してください";
            error.hint.en += "; to leave a developer out, name it with --except";
        }
        throw;
    }
}

}  // namespace

std::string signing_key(const Context& context) {
    auto const& key = context.programs.sign_with;
    bool const hexadecimal = std::all_of(key.begin(), key.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
    if (!key.empty() && (!hexadecimal || (key.size() != 40 && key.size() != 64)))
        throw Error{Exit::usage,
                    text("VULNCTL_SIGN_WITH の「{}」は PGP 鍵の指紋（16進数40桁または64桁）ではありません",
                         "VULNCTL_SIGN_WITH: '{}' is no fingerprint of a PGP key (40 or 64 hexadecimal digits)", harmless_line(key)),
                    text("gpg --fingerprint で確認できます", "gpg --fingerprint shows it")};
    return key;
}

Sender sender_of(const Context& context) {
    auto const office = office_of(*context.store);
    auto const& set = context.programs.mail_from;
    if (!set.empty() && !is_address(set))
        throw Error{
            Exit::usage,
            text("VULNCTL_MAIL_FROM の「{}」はメールアドレスではありません", "VULNCTL_MAIL_FROM: '{}' is no mail address",
                 harmless_line(set)),
            text("例: vuln-desk@example.jp（名称は事務局の名称になります）", "write it as vuln-desk@example.jp; the name is the office's")};
    if (set.empty() && !is_address(office.contact))
        throw Error{Exit::usage, text("メールの差出人のアドレスが分かりません", "it is not known from which address mails are sent"),
                    text("環境変数 VULNCTL_MAIL_FROM で指定するか、台帳の作成時に vulnctl init --contact でアドレスを指定してください",
                         "set VULNCTL_MAIL_FROM, or give the office an address as its contact (vulnctl init --contact)")};
    return {harmless_line(office.name), set.empty() ? office.contact : set, signing_key(context)};
}

std::string made_of(const Context& context, const MailLetter& mail) try {
    return write_mail(context.programs, mail, context.lang);
} catch (Error& error) {
    if (error.exit == Exit::not_found && error.hint.empty())
        error.hint = text("gpg の鍵束（VULNCTL_GNUPGHOME で指定できる）に鍵を取り込むか、vulnctl party set で指紋を改めてください",
                          "import the key into gpg's keyring (VULNCTL_GNUPGHOME names one), or change the fingerprint: vulnctl party set");
    throw;
}

Error changed_meanwhile() {
    return {Exit::busy, text("文書を用意している間に台帳が変わりました", "the store changed while the letters were being made ready"),
            text("もう一度実行してください", "run it again")};
}

std::vector<Case> cases_besides(Context& context, const Case& c, const std::vector<Addressee>& to) {
    std::vector<Case> cases;
    for (auto const& given : context.args.all("--also")) {
        auto const id = parse_case_id(given);
        bool const again = id == c.id || std::any_of(cases.begin(), cases.end(), [&](const Case& other) { return other.id == id; });
        if (again) throw Error{Exit::usage, text("{} を二度指定しています", "{} is named twice", id.str())};
        cases.push_back(load_case(*context.store, id));
        if (cases.back().kind != Kind::website || c.kind != Kind::website)
            throw Error{Exit::usage, text("--also は、同じ運営者のウェブサイトの案件をまとめて連絡するためのものです",
                                          "--also is for several websites of one operator")};
    }
    for (auto const& addressee : to)
        if (addressee.party) require_same_operator(cases, *addressee.party);
    return cases;
}

std::vector<Addressee> addressees(const Context& context, const Case& c) {
    auto const& args = context.args;
    auto const named = args.all("PARTY");
    if (named.size() == 1 && named.front() == "finder") {
        if (args.has("--all"))
            throw Error{Exit::usage, text("--all は製品開発者またはウェブサイト運営者あての文書です",
                                          "--all writes to the developers or operators; write to the finder by itself")};
        if (args.has("--to"))
            throw Error{Exit::usage, text("発見者あての文書は、届出に記載された連絡先に送ります。--to は指定できません",
                                          "a letter to the finder goes where the report says: it takes no --to")};
        return {{{}, the_report(args, c), {}, {}}};
    }
    if (auto const office = named.size() == 1 ? from_id<Organisation>(named.front()) : std::nullopt;
        office && *office != Organisation::other) {
        if (args.has("--all"))
            throw Error{Exit::usage, text("IPAまたはJPCERT/CCあての文書は、ほかの関係者とは別に作成してください",
                                          "write to IPA or JPCERT/CC by itself, apart from the other parties")};
        return {{{}, {}, office, args.text("--to")}};
    }
    std::vector<Addressee> to;
    auto const add = [&](Party party) {
        bool const there = std::any_of(to.begin(), to.end(), [&](const Addressee& other) { return other.party->id == party.id; });
        if (!there) to.push_back({std::move(party), {}, {}, args.text("--to")});
    };
    for (auto const& name : named) {
        if (name == "finder")
            throw Error{Exit::usage, text("発見者あての文書は、ほかの関係者とは別に作成してください",
                                          "write to the finder by itself, apart from the other parties")};
        add(find_party(*context.store, name));
    }
    if (args.has("--all"))
        for (auto const& part : c.parts)
            if (is_told(c, part, args.text("--letter"))) add(load_party(*context.store, part.party));
    for (auto const& name : args.all("--except")) {
        auto const party = find_party(*context.store, name);
        if (std::erase_if(to, [&](const Addressee& other) { return other.party->id == party.id; }) == 0)
            throw Error{Exit::usage,
                        text("--except の {} は宛先に含まれていません", "--except: {} is not among those written to", party.id.str())};
    }
    if (to.size() > 1 && args.has("--to"))
        throw Error{Exit::usage, text("--to を指定できるのは、1者あての文書だけです", "--to goes with a letter to one reader")};
    if (to.empty() && args.has("--all"))
        throw Error{Exit::usage, text("{} には宛先となる関係者がいません", "{} has nobody to write to", c.id.str()),
                    text("最初の連絡では、関係者を並べて指定してください: vulnctl notify {} P-... P-... --letter opening",
                         "for a first contact name them: vulnctl notify {} P-... P-... --letter opening", c.id.str())};
    if (to.empty())
        throw Error{Exit::usage, text("PARTY を指定してください", "PARTY is missing"),
                    text("関係者の番号か名称、発見者は finder、案件の全員は --all と指定します",
                         "name a party, `finder`, or all of the case's with --all")};
    return to;
}

namespace {

std::vector<LetterDraft> compose_in(Context& context, const Case& c, const std::vector<Addressee>& to, std::optional<Lang> lang) {
    auto const on = day_of(context);
    LetterRequest request;
    request.lang = lang;
    request.letter = context.args.required("--letter");
    request.by = context.args.word<Channel>("--by").value_or(Channel::mail);
    request.on = on;
    request.proposed = context.args.day("--date");
    if (auto const off = request.proposed ? day_off(*request.proposed) : std::nullopt)
        context.tell(text("{0} は休日です（{1}）", "{0} is no working day ({2})", print(*request.proposed), off->ja, off->en));
    request.also = cases_besides(context, c, to);
    request.is_out = is_attempt(context.args) && !context.args.has("--apply");
    std::vector<Party> parties;
    for (auto const& addressee : to)
        if (addressee.party) parties.push_back(*addressee.party);
    std::vector<LetterDraft> drafts;
    for (auto const& addressee : to) {
        auto draft = compose_letter(*context.store, context.templates, c, addressee, request, *context.editions.of(c, on).edition);
        auto const add = [&](std::vector<Ruling> more) { std::move(more.begin(), more.end(), std::back_inserter(draft.objections)); };
        if (addressee.party) add(individual_objections(c, parties, *addressee.party));
        if (!written_before(*context.store, c, draft)) add(repeat_objections(c, draft, on));
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

}  // namespace

std::vector<LetterDraft> compose_letters(Context& context, const Case& c, const std::vector<Addressee>& to) {
    return compose_in(context, c, to, {});
}

Result compare_letters(Context& context, const Case& c, const std::vector<Addressee>& to) {
    return compared_result(compose_in(context, c, to, Lang::ja), compose_in(context, c, to, Lang::en), c.id);
}

void prepare_letters(Context& context) {
    auto const c = the_case(context, parse_case_id(context.args.required("CASE")));
    make_mails(context, c, compose_letters(context, c, addressees(context, c)));
}

void make_mails(Context& context, const Case& c, const std::vector<LetterDraft>& drafts) {
    std::optional<Sender> sender;
    std::vector<MailLetter> mails;
    for (auto const& draft : drafts) {
        if (draft.channel != Channel::mail || draft.to.empty() || written_before(*context.store, c, draft)) continue;
        if (!sender) sender = sender_of(context);
        mails.push_back(mail_of(draft, c, *sender, context.now));
    }
    context.store.reset();  // gpg may wait for a person; nobody else is to wait for gpg
    for (auto const& mail : mails) context.prepared.mails[to_json(mail)] = made_of(context, mail);
}

WrittenLetters write_letters(Context& context, CaseId id, const std::vector<LetterDraft>& drafts) {
    auto c = the_case(context, id);
    for (auto const& draft : drafts) require_address(draft);
    ask_about_all(context, c, drafts);
    std::filesystem::path const outbox = context.args.has("--outbox") ? context.args.required("--outbox") : "outbox";
    WrittenLetters written;
    for (auto const& draft : drafts) {
        auto const* before = written_before(*context.store, c, draft);
        written.sent.push_back(before && was_sent(c, *before));
        if (!before) {
            MadeMail made;
            if (draft.channel == Channel::mail) {
                auto const mail = mail_of(draft, c, sender_of(context), context.now);
                auto const ready = context.prepared.mails.find(to_json(mail));
                if (ready == context.prepared.mails.end()) throw changed_meanwhile();
                made = {mail.message_id, ready->second};
            }
            c = record_letter(*context.desk, c, draft, made);
            before = written_before(*context.store, c, draft);
        }
        for (auto const other : draft.also) {
            auto const case_besides = the_case(context, other);
            if (!written_before(*context.store, case_besides, draft))
                record_letter(*context.desk, case_besides, draft, {before->what.message_id, {}});
        }
        c = the_case(context, id);
        before = written_before(*context.store, c, draft);
        auto const& what = before->what;
        written.message_ids.push_back(what.message_id);
        written.files.push_back({outbox / draft.file_name(), what.mail.hash.empty() && !draft.paper.empty()
                                                                 ? draft.paper
                                                                 : context.store->get(what.mail.hash.empty() ? what.body : what.mail)});
    }
    written.files.push_back({outbox / manifest_name(id), manifest(*context.store, c)});
    return written;
}

}  // namespace vulnctl
