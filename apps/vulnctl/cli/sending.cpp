#include "cli/sending.h"

#include "base/unicode.h"
#include "ops/attempts.h"
#include "ops/digests.h"
#include "ops/outbox.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>
#include <memory>
#include <set>

namespace vulnctl {

namespace {

constexpr int ended_by_signal = 128;
constexpr size_t most_detail = 200;

/// A letter of a case, or a digest, which is of none.
struct Outgoing {
    std::optional<CaseId> of;
    long seq = 0;  // of the event that wrote it
    std::string file;
    std::string message_id;
};

Outgoing outgoing(CaseId id, const Letter& letter) { return {id, letter.seq, letter.what.file, letter.what.message_id}; }
Outgoing outgoing(const Digest& digest) { return {{}, digest.seq, digest.what.file, digest.what.message_id}; }

constexpr std::string_view sent = "sent";

/// What became of one mail in this run.
struct Fate {
    Outgoing mail;
    std::string_view state;  // sent, failed, unknown, refused
    Text said;
};

struct Round {
    std::vector<std::string> program;
    std::vector<CaseId> cases;
    std::vector<std::string> digests;  // the days', by their subjects
    std::set<long> tried;              // the mails, by their events
    std::vector<Fate> fates;
    size_t told = 0;    // of these, those looked at for standard error
    bool left = false;  // something for a person to look at
};
using RoundPtr = std::shared_ptr<Round>;

std::optional<Effect> begin_next(Context& context, const RoundPtr& round);

/// Split at white space: no shell reads it.
std::vector<std::string> program_of(const Context& context) {
    auto const given = context.args.has("--with") ? context.args.required("--with") : context.programs.sendmail;
    std::vector<std::string> words;
    std::string word;
    for (char const c : given + " ") {
        if (c != ' ' && c != '\t') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (words.empty())
        throw Error{Exit::usage, text("メールを送るプログラムが指定されていません", "no program is named that sends mail"),
                    text("--with 'sendmail -t' または環境変数 VULNCTL_SENDMAIL で指定してください",
                         "name it with --with 'sendmail -t', or set VULNCTL_SENDMAIL")};
    return words;
}

std::string first_line(const std::string& said) {
    for (auto const line : lines_of(said))
        if (auto const words = trim(line); !words.empty()) return fit(harmless_line(words), most_detail);
    return {};
}

void tell_fate(const RoundPtr& round, Outgoing mail, std::string_view state, Text said) {
    round->fates.push_back({std::move(mail), state, std::move(said)});
}

/// What did not go out is said on standard error, where cron takes it from and no pipe hides it.
void tell_what_stayed(const Context& context, Round& round) {
    for (; round.told < round.fates.size(); ++round.told)
        if (auto const& fate = round.fates[round.told]; fate.state != sent)
            context.tell({fate.mail.file + ": " + fate.said.ja, fate.mail.file + ": " + fate.said.en});
}

Text both(const Text& first, const Text& second) {
    if (second.empty()) return first;
    return {first.ja + "。" + second.ja, first.en + "; " + second.en};
}

/// The mail has gone out: that is an attempt to reach its reader, whatever the rules say by now.
Text record_attempt(Context& context, CaseId id, const Letter& letter) {
    auto const attempt = attempt_of(letter);
    if (!attempt) return {};
    auto const before = the_case(context, id);
    try {
        return first_contact_words(before, record(*context.desk, before, *attempt));
    } catch (const Error& error) {
        if (error.exit != Exit::refused) throw;
        return text("ただし、連絡は記録していません（{0}）。vulnctl notify {2} {3} --letter {4} --sent --because で記録してください",
                    "but the attempt is not recorded ({1}): record it with vulnctl notify {2} {3} --letter {4} --sent --because",
                    error.message.ja, error.message.en, id.str(), letter.what.party->str(), letter.what.letter);
    }
}

/// How its sending ended, to be recorded, and told unless it went well; nothing where it may or may not have gone out.
std::optional<MailHandedOver> end_of(const RoundPtr& round, const Outgoing& mail, const Ran& ran) {
    if (ran.exit >= ended_by_signal) {
        tell_fate(round, mail, "unknown",
                  text("送信中に {0} が異常終了しました。送信された可能性があります", "{0} was stopped on the way: it may have gone out",
                       harmless_line(round->program.front())));
        return {};
    }
    MailHandedOver end{mail.seq, mail.message_id, ran.ok() ? Sending::done : Sending::failed, {}};
    if (ran.ok()) return end;
    auto const detail = first_line(ran.outputs.at(2));
    end.detail = detail.empty() ? fmt::format("exit {}", ran.exit) : detail;
    tell_fate(round, mail, "failed", text("送信できませんでした（{}）", "it could not be sent ({})", end.detail));
    return end;
}

bool record_end(Context& context, const RoundPtr& round, CaseId id, const Letter& letter, const Ran& ran) {
    auto const end = end_of(round, outgoing(id, letter), ran);
    if (!end) return false;
    record(*context.desk, the_case(context, id), *end);
    if (end->state == Sending::failed) return false;
    auto const more = record_attempt(context, id, letter);
    for (auto const& subject : context.store->cases_with_mail(letter.what.message_id)) {
        auto const c = the_case(context, parse_case_id(subject));
        for (auto const& other : c.letters)
            if (c.id != id && other.what.message_id == letter.what.message_id) record_attempt(context, c.id, other);
    }
    tell_fate(round, outgoing(id, letter), sent, both(text("送信しました", "sent"), more));
    return true;
}

bool record_end(Context& context, const RoundPtr& round, const Digest& digest, const Ran& ran) {
    auto const end = end_of(round, outgoing(digest), ran);
    if (!end) return false;
    record_fact(*context.desk, digest.subject, *end);
    if (end->state == Sending::failed) return false;
    tell_fate(round, outgoing(digest), sent, text("送信しました", "sent"));
    return true;
}

Effect handing_over(const RoundPtr& round, std::string mail, std::function<bool(Context&, const Ran&)> record_how) {
    Effect effect;
    effect.words = round->program;
    effect.input = std::move(mail);
    effect.afterwards = [round, record_how = std::move(record_how)](Context& later, const Ran& ran) {
        bool const went = record_how(later, ran);
        if (auto next = begin_next(later, round)) later.further.push_back(std::move(*next));
        tell_what_stayed(later, *round);
        return went;
    };
    return effect;
}

/// A mail is to go where its reader is to be found now: one that was written before the address changed waits for a person.
void require_current_address(const Context& context, const Letter& letter) {
    if (!letter.what.party) return;
    auto const mail = context.store->get(letter.what.mail);
    auto const header = fold(mail.substr(0, std::min(mail.find("\n\n"), mail.find("\r\n\r\n"))));
    auto const party = load_party(*context.store, *letter.what.party);
    for (auto const& contact : party.card.contacts)
        if (contact.channel == Channel::mail && header.find(fold(contact.address)) != std::string::npos) return;
    throw Error{Exit::refused, text("宛先は、{} に登録されている電子メールアドレスではなくなっています",
                                    "it is addressed where {} is not to be found any more", party.id.str())};
}

/// Records that a mail is being handed over. From here on nobody else sends it.
Effect begin(Context& context, const RoundPtr& round, const Case& c, const Letter& letter, std::vector<Ruling> objections) {
    round->tried.insert(letter.seq);
    require_current_address(context, letter);
    for (auto const& subject : context.store->cases_with_mail(letter.what.message_id)) {
        auto const told = the_case(context, parse_case_id(subject));
        for (auto const& same : told.letters)
            if (same.what.message_id == letter.what.message_id) require_still_so(*context.store, told, same, *context.edition.edition);
    }
    if (auto const attempt = attempt_of(letter)) ask_rules(*context.desk, c, *attempt);
    auto effect = handing_over(round, context.store->get(letter.what.mail), [round, id = c.id, letter](Context& later, const Ran& ran) {
        return record_end(later, round, id, letter, ran);
    });
    record(*context.desk, c, MailHandedOver{letter.seq, letter.what.message_id, Sending::begun, {}}, std::move(objections));
    return effect;
}

Effect begin(Context& context, const RoundPtr& round, const Digest& digest, const std::string& reason) {
    round->tried.insert(digest.seq);
    auto effect = handing_over(round, context.store->get(digest.what.mail),
                               [round, digest](Context& later, const Ran& ran) { return record_end(later, round, digest, ran); });
    record_fact(*context.desk, digest.subject, MailHandedOver{digest.seq, digest.what.message_id, Sending::begun, reason});
    return effect;
}

std::optional<Effect> begin_next(Context& context, const RoundPtr& round) {
    for (; !round->cases.empty(); round->cases.pop_back()) {
        auto const c = the_case(context, round->cases.back());
        for (auto const* letter : mails_waiting(c)) {
            if (round->tried.contains(letter->seq)) continue;
            try {
                return begin(context, round, c, *letter, {});
            } catch (const Error& error) {
                if (error.exit != Exit::refused && error.exit != Exit::not_found) throw;
                round->left = true;
                tell_fate(round, outgoing(c.id, *letter), "refused",
                          both(error.message, text("送らない場合は vulnctl undo {} --because で取り下げてください",
                                                   "if it is not to go, vulnctl undo {} --because takes it back", letter->seq)));
            }
        }
    }
    for (; !round->digests.empty(); round->digests.pop_back())
        for (auto const& digest : digests_of(*context.store, round->digests.back()))
            if (digest.waits() && !round->tried.contains(digest.seq)) return begin(context, round, digest, {});
    return {};
}

/// One that was begun and has no end, by this run or another.
void tell_of_begun(const RoundPtr& round, Outgoing mail) {
    round->left = true;
    auto const named = (mail.of ? mail.of->str() + " " : "") + "--again " + mail.file;
    tell_fate(round, std::move(mail), "unknown",
              text("送信を始めた記録だけがあります。送信中か、すでに送信された可能性があるため、送りません。"
                   "相手に届いていないと確認できた場合は vulnctl notify --send {0} --because で送れます",
                   "only its beginning is recorded: it is being sent, or may have gone out, and is not sent again. Once you know "
                   "that it did not arrive: vulnctl notify --send {0} --because REASON",
                   named));
}

void tell_of_begun(const RoundPtr& round, const Case& c) {
    for (auto const& letter : c.letters)
        if (letter.sending == Sending::begun) tell_of_begun(round, outgoing(c.id, letter));
}

Error not_begun(const std::string& file, const std::optional<Sending>& sending) {
    return {Exit::refused,
            text("{} は、送信を始めたまま終わっていないメールではありません", "{} is no mail whose sending was begun and has no end", file),
            sending == Sending::done ? text("すでに送信済みです。もう一度送る場合は、文書を作り直してください",
                                            "it was sent; to write again, compose a new letter")
                                     : Text{}};
}

/// A digest is told by its file; no case is named. The reason stands with the event.
Effect begin_again(Context& context, const RoundPtr& round, const std::string& file) {
    auto const all = all_digests(*context.store);
    auto const at = std::ranges::find(all, file, [](const Digest& digest) { return digest.what.file; });
    if (at == all.end())
        throw Error{Exit::usage, text("期日の確認のメール {} はありません", "there is no digest {}", harmless_line(file)),
                    text("文書をもう一度送る場合は、案件を指定してください", "to send a letter again, name its case")};
    if (at->sending != Sending::begun) throw not_begun(file, at->sending);
    if (!context.desk->because)
        throw Error{Exit::refused, text("{} はすでに送信された可能性があります", "{} may have gone out", file),
                    text("--because で、もう一度送る理由を記録してください", "say with --because why it is sent again")};
    return begin(context, round, *at, *context.desk->because);
}

/// A mail that was begun and has no end, sent again because a person says so.
Effect begin_again(Context& context, const RoundPtr& round, CaseId id, const std::string& file) {
    auto const c = the_case(context, id);
    auto const at = std::find_if(c.letters.rbegin(), c.letters.rend(), [&](const Letter& letter) { return letter.what.file == file; });
    if (at == c.letters.rend())
        throw Error{Exit::not_found, text("{0} に文書 {1} はありません", "{0} has no letter {1}", c.id.str(), harmless_line(file)),
                    text("vulnctl notify {} --list で確認できます", "vulnctl notify {} --list shows them", c.id.str())};
    if (at->sending != Sending::begun) throw not_begun(file, at->sending);
    return begin(context, round, c, *at, {may_have_gone_out()});
}

std::string text_of(const Round& round, const Screen& screen) {
    Page page{screen.lang, screen.columns};
    if (round.fates.empty()) page.line(text("送信を待つメールはありません", "no mail waits to be sent").in(screen.lang));
    for (auto const& fate : round.fates)
        if (fate.state == sent) page.paragraph(fate.mail.file + ": " + fate.said.in(screen.lang));
    return page.str();
}

Json json_of(const Round& round, Lang lang) {
    Json items = Json::array();
    for (auto const& fate : round.fates)
        items.push_back({{"case", fate.mail.of ? Json(fate.mail.of->str()) : Json()},
                         {"file", fate.mail.file},
                         {"message_id", fate.mail.message_id},
                         {"state", std::string{fate.state}},
                         {"message", fate.said.in(lang)}});
    return {{"items", items}};
}

}  // namespace

Result send_mails(Context& context) {
    auto const& args = context.args;
    if (args.has("--on"))
        throw Error{Exit::usage, text("--send はメールを今送ります。--on は指定できません", "--send sends now: it takes no --on")};
    auto const round = std::make_shared<Round>();
    round->program = program_of(context);
    std::optional<CaseId> id;
    if (args.has("CASE")) id = parse_case_id(args.required("CASE"));

    std::optional<Effect> first;
    if (args.has("--again")) {
        auto const file = args.required("--again");
        first = id ? begin_again(context, round, *id, file) : begin_again(context, round, file);
    } else if (id) {
        round->cases = {*id};
        tell_of_begun(round, the_case(context, *id));
        first = begin_next(context, round);
    } else {
        each_case(*context.store, {}, [&](const Case& c) {
            tell_of_begun(round, c);
            if (!mails_waiting(c).empty()) round->cases.push_back(c.id);
        });
        for (auto const& digest : all_digests(*context.store)) {
            if (digest.sending == Sending::begun) tell_of_begun(round, outgoing(digest));
            if (digest.waits() && (round->digests.empty() || round->digests.back() != digest.subject))
                round->digests.push_back(digest.subject);
        }
        std::reverse(round->cases.begin(), round->cases.end());  // taken from the back
        std::reverse(round->digests.begin(), round->digests.end());
        first = begin_next(context, round);
    }

    tell_what_stayed(context, *round);
    Result result;
    result.kind = "sent";
    if (round->left) result.exit = Exit::findings;
    if (first) result.effects.push_back(std::move(*first));
    result.text = [=](const Screen& screen) { return text_of(*round, screen); };
    result.json = [=](Lang lang) { return json_of(*round, lang); };
    return result;
}

}  // namespace vulnctl
