#include "base/unicode.h"
#include "ops/mail_in.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

using Candidates = std::set<Correspondent>;

constexpr size_t most_ids_in_subject = 20;
constexpr size_t most_ids_shown = 3;
constexpr size_t most_moves = 20;

PartyId standing_party(const Store& store, PartyId id) {
    for (size_t i = 0; i < most_moves; ++i) {
        auto const party = load_party(store, id);
        if (!party.merged_into) break;
        id = *party.merged_into;
    }
    return id;
}

/// The case that a case's reports went on in.
Case standing_case(const Store& store, CaseId id) {
    auto c = load_case(store, id);
    for (size_t i = 0; i < most_moves && c.reports.empty() && !c.left.empty(); ++i) c = load_case(store, c.left.back().what.to);
    return c;
}

void add_finder(Candidates& all, const Case& c, const std::optional<ReportId>& report) {
    if (report && c.report(*report))
        all.insert({c.id, {}, report});
    else if (!report && c.reports.size() == 1)
        all.insert({c.id, {}, c.reports.front().form.report});
}

/// Those to whom a letter with this id was written, or who sent a mail with it.
void add_of_message(Candidates& all, const Store& store, const std::string& message_id) {
    for (auto const& subject : store.cases_with_mail(message_id)) {
        auto const id = CaseId::parse(subject);
        if (!id) continue;
        auto const told = load_case(store, *id);
        auto const now = standing_case(store, *id);
        auto const add = [&](const std::optional<PartyId>& party, const std::optional<ReportId>& report, bool finder) {
            if (party) all.insert({now.id, standing_party(store, *party), {}});
            if (!party && finder) add_finder(all, now, report);
        };
        for (auto const& letter : told.letters)
            if (letter.what.message_id == message_id) add(letter.what.party, letter.what.report, letter.what.audience == Audience::finder);
        for (auto const& mail : told.mails)
            if (mail.what.message_id == message_id) add(mail.what.party, mail.what.report, mail.what.report.has_value());
    }
}

/// Those in a case who write from an address. A finder's is in its report.
void add_of_address(Candidates& all, const Case& c, const std::vector<PartyId>& parties, const std::string& address) {
    for (auto const& part : c.parts)
        if (std::find(parties.begin(), parties.end(), part.party) != parties.end()) all.insert({c.id, part.party, {}});
    for (auto const& report : c.reports)
        if (report.finder && !address.empty() && fold(report.finder->mail) == address) all.insert({c.id, {}, report.form.report});
}

bool is_of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// The case ids that stand in a text as words of their own, each once.
std::vector<CaseId> case_ids_in(std::string_view text) {
    std::vector<CaseId> ids;
    auto const folded = fold(harmless_line(text));
    size_t seen = 0;
    for (size_t at = folded.find("c-"); at != std::string::npos && seen < most_ids_in_subject; at = folded.find("c-", at + 1)) {
        auto const end = std::min(folded.find_first_not_of("0123456789-", at + 2), folded.size());
        if ((at > 0 && (is_of_word(folded[at - 1]) || folded[at - 1] == '-')) || (end < folded.size() && is_of_word(folded[end]))) continue;
        ++seen;
        auto const id = CaseId::parse(folded.substr(at, end - at));
        if (id && std::find(ids.begin(), ids.end(), *id) == ids.end()) ids.push_back(*id);
    }
    return ids;
}

/// The mail that a returned mail returns says whose it was; servers put its header into the report or below their text.
std::vector<std::string> returned_ids(const MailMessage& message) {
    std::vector<std::string> ids;
    auto const look = [&](std::string_view bytes) {
        constexpr std::string_view field = "message-id:";
        for (auto const line : lines_of(bytes.substr(0, 1 << 20))) {
            std::string lower{line.substr(0, field.size())};
            std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
            auto const open = line.find('<');
            auto const close = line.find('>');
            if (lower == field && open < close && close != std::string_view::npos)
                ids.emplace_back(line.substr(open + 1, close - open - 1));
        }
    };
    for (auto const& attachment : message.attachments)
        if (attachment.type == "message/rfc822" || attachment.type == "text/rfc822-headers") look(attachment.bytes);
    look(message.text);
    return ids;
}

bool fits(const Correspondent& who, const MailHint& hint) {
    if (hint.case_id && who.case_id != *hint.case_id) return false;
    if (hint.party && who.party != hint.party) return false;
    if (hint.finder && who.party) return false;
    return !hint.report || !who.report || who.report == hint.report;
}

Text named(const Store& store, const Correspondent& who) {
    if (!who.party) return text("{0} の発見者（{1}）", "the finder of {1} in {0}", who.case_id.str(), who.report ? who.report->str() : "");
    auto const party = load_party(store, *who.party);
    return text("{0} の {1}（{3}）", "{2} ({3}) in {0}", who.case_id.str(), party.name(Lang::ja), party.name(Lang::en), party.id.str());
}

Text how_to_name(const std::string& file) {
    auto const shown = harmless_line(file);
    return text("vulnctl reply 取扱番号 関係者 --mail {0} --stance 趣旨 のように指定してください（発見者は finder）",
                "name both: vulnctl reply CASE PARTY --mail {0} --stance STANCE (`finder` for the finder)", shown);
}

OpenSenders open_senders(const Store& store) {
    OpenSenders senders;
    each_case(store, {}, [&](const Case& c) {
        if (!c.open()) return;
        for (auto const& part : c.parts) senders.parties.emplace(part.party, c.id);
        for (auto const& report : c.reports)
            if (report.finder && !report.finder->mail.empty())
                senders.finders.emplace(fold(report.finder->mail), Correspondent{c.id, {}, report.form.report});
    });
    return senders;
}

/// Of several that one ground allows, the one that the sender's address settles, if it settles it.
void settle_by_sender(Candidates& all, const Store& store, const std::vector<PartyId>& parties, const std::string& address) {
    Candidates senders;
    for (auto const& who : all) add_of_address(senders, load_case(store, who.case_id), parties, address);
    Candidates both;
    std::set_intersection(all.begin(), all.end(), senders.begin(), senders.end(), std::inserter(both, both.end()));
    if (both.size() == 1) all = std::move(both);
}

}  // namespace

std::vector<std::string> answered_ids(const MailMessage& message) {
    std::vector<std::string> ids;
    if (message.bounce) ids = returned_ids(message);
    if (!message.in_reply_to.empty()) ids.push_back(message.in_reply_to);
    ids.insert(ids.end(), message.references.rbegin(), message.references.rend());
    return ids;
}

std::string_view id_of(MailGround ground) {
    switch (ground) {
        case MailGround::said: return "said";
        case MailGround::thread: return "thread";
        case MailGround::subject: return "subject";
        case MailGround::sender: return "sender";
    }
    return {};
}

Text MailMatch::words() const {
    auto const shown = harmless_line(by);
    switch (ground) {
        case MailGround::said: return text("指定による", "as said");
        case MailGround::thread: return text("返信元のメール {} による", "by the mail that it answers, {}", shown);
        case MailGround::subject: return text("件名の取扱番号 {} による", "by the case id {} in its subject", shown);
        case MailGround::sender: return text("アドレス {} による", "by the address {}", shown);
    }
    return {};
}

MailMatch match_mail(const Store& store, const ArrivedMail& mail, const MailHint& hint, std::optional<OpenSenders>& senders) {
    if (hint.case_id && (hint.party || hint.finder)) {
        auto const c = load_case(store, *hint.case_id);
        if (hint.party) return {{c.id, hint.party, {}}, MailGround::said, {}};
        if (hint.report) return {{c.id, {}, hint.report}, MailGround::said, {}};
        if (c.reports.size() == 1) return {{c.id, {}, c.reports.front().form.report}, MailGround::said, {}};
    }
    auto const& message = mail.message;
    auto const sender = message.bounce ? message.bounce->recipient : message.from ? message.from->address : std::string{};
    auto const address = fold(sender);
    std::vector<PartyId> parties;
    if (!address.empty())
        for (auto const& id : store.parties_at(address)) parties.push_back(PartyId::parse(id).value_or(PartyId{}));

    Candidates all;
    MailMatch match;
    auto const narrow = [&] { std::erase_if(all, [&](const Correspondent& who) { return !fits(who, hint); }); };
    for (auto const& id : answered_ids(message)) {
        add_of_message(all, store, id);
        narrow();
        match.ground = MailGround::thread;
        match.by = id;
        if (!all.empty()) break;
    }
    auto const in_subject = case_ids_in(message.subject);
    if (all.empty()) {
        for (auto const& id : in_subject)
            if (!store.events(id.str()).empty()) add_of_address(all, standing_case(store, id), parties, address);
        narrow();
        match.ground = MailGround::subject;
        match.by = all.empty() ? std::string{} : all.begin()->case_id.str();
    }
    if (all.empty() && hint.case_id) {
        add_of_address(all, load_case(store, *hint.case_id), parties, address);
        narrow();
        match.ground = MailGround::sender;
        match.by = sender;
    }
    // A subject that names a case speaks for it: its mail is not taken into another for its sender's sake.
    if (all.empty() && in_subject.empty() && !hint.case_id && !address.empty()) {
        if (!senders) senders = open_senders(store);
        for (auto const& party : parties)
            for (auto [at, end] = senders->parties.equal_range(party); at != end; ++at) all.insert({at->second, party, {}});
        for (auto [at, end] = senders->finders.equal_range(address); at != end; ++at) all.insert(at->second);
        narrow();
        match.ground = MailGround::sender;
        match.by = sender;
    }
    if (all.size() > 1) settle_by_sender(all, store, parties, address);
    if (all.size() > 1) {
        Text list;
        for (auto const& who : all) {
            auto const words = named(store, who);
            list.ja += (list.ja.empty() ? "" : "、") + words.ja;
            list.en += (list.en.empty() ? "" : "; ") + words.en;
        }
        throw Error{Exit::usage,
                    text("どの案件の誰からのメールか、一つに決まりません（{0}）", "it may be of several: {1}", list.ja, list.en),
                    how_to_name(mail.name)}
            .at({mail.name, 0, 0});
    }
    if (all.empty()) {
        auto const from = sender.empty() ? std::string{"-"} : harmless_line(sender);
        std::string cases;
        for (size_t i = 0; i < std::min(in_subject.size(), most_ids_shown); ++i) cases += (i == 0 ? "" : ", ") + in_subject[i].str();
        if (in_subject.size() > most_ids_shown) cases += ", …";
        auto const what = cases.empty() ? text("どの案件のメールか分かりません（差出人 {0}）",
                                               "it is not known to which case it belongs (from {0})", from)
                                        : text("件名は {1} を指していますが、差出人 {0} はその関係者として登録されていません",
                                               "its subject names {1}, where the sender {0} is not on record", from, cases);
        throw Error{Exit::not_found, what, how_to_name(mail.name)}.at({mail.name, 0, 0});
    }
    match.who = *all.begin();
    return match;
}

}  // namespace vulnctl
