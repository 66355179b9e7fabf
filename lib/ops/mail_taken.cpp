#include "ops/mail_taken.h"

#include "base/unicode.h"
#include "ops/describe.h"

#include <algorithm>

namespace vulnctl {

namespace {

long keep(Desk& desk, const Case& c, const ArrivedMail& mail, const Correspondent& who) {
    record(desk, c, kept(desk.store, mail, who));
    return desk.store.head().seq;
}

std::string detail_of(const MailMessage& message) {
    if (!message.bounce) return harmless_line(message.subject);
    auto const& bounce = *message.bounce;
    bool const says_status = bounce.diagnostic.find(bounce.status) != std::string::npos;
    return harmless_line(says_status ? bounce.diagnostic : bounce.status + " " + bounce.diagnostic);
}

bool may_be_recorded(const Desk& desk, const Case& c, const Payload& what) {
    return !decide(c, what, desk.on, desk.actor, office_of(desk.store).plays, desk.rules(c)).refusal;
}

}  // namespace

std::optional<Day> begin_of(const Case& c, const Correspondent& who) {
    auto const* part = who.party ? c.part(*who.party) : nullptr;
    if (!part || part->attempts.empty()) return c.received();
    auto const earlier = [](const Attempt& a, const Attempt& b) { return a.on < b.on; };
    return std::min_element(part->attempts.begin(), part->attempts.end(), earlier)->on;
}

MailTaken take_delivery(Desk& desk, const Case& c, const ArrivedMail& mail, const Correspondent& who) {
    auto const* part = who.party ? c.part(*who.party) : nullptr;
    if (!part)
        return {keep(desk, c, mail, who), mail.message.bounce
                                              ? text("届かなかったとの通知として保存しました", "kept: a mail that did not arrive")
                                              : text("自動応答として保存しました", "kept: an automatic reply")};
    auto const delivery = delivery_of(mail, *part);
    desk.on = std::max(desk.on, delivery.on.value_or(desk.on));  // no result lies before its attempt
    if (!delivery.result) return {keep(desk, c, mail, who), delivery.words};
    AttemptResultLearned const learned{*who.party, delivery.attempt, *delivery.result, detail_of(mail.message), {}};
    auto const objections = mail.message.bounce ? objections_to(desk.store, mail, {who, MailGround::said, {}}) : std::vector<Ruling>{};
    ask_rules(desk, c, learned, objections);
    auto const event = keep(desk, c, mail, who);
    record(desk, load_case(desk.store, c.id), learned, objections);
    return {event, delivery.words};
}

MailTaken take_reply(Desk& desk, const Case& c, const ArrivedMail& mail, const MailMatch& match, const ReplyReceived& what,
                     const std::optional<KnownMail>& before) {
    auto const* part = c.part(what.party);
    bool const said = part && std::any_of(part->replies.begin(), part->replies.end(), [&](const Reply& r) {
                          return r.what.stance == what.stance && r.what.text == what.text && r.on == desk.on;
                      });
    if (before && said) return {before->mail.seq, text("このメールは記録済みです", "this mail is recorded already")};
    auto const objections = objections_to(desk.store, mail, match);
    ask_rules(desk, c, what, objections);
    auto const event = before ? before->mail.seq : keep(desk, c, mail, match.who);
    record(desk, load_case(desk.store, c.id), what, objections);
    auto const party = load_party(desk.store, what.party);
    Words const name = name_of(what.stance);
    return {event, text("{0}からの連絡を記録しました（{1}）", "the reply of {3} is recorded ({2})", party.name(Lang::ja), name.ja, name.en,
                        party.name(Lang::en))};
}

MailTaken take_from_finder(Desk& desk, const Case& c, const ArrivedMail& mail, const MailMatch& match, const std::vector<Payload>& said) {
    auto all = said;
    if (all.empty()) {
        FinderAnswered answer{mail.message.text};
        if (answer.answer.empty())
            return {keep(desk, c, mail, match.who),
                    text("本文がないため、メールのみを保存しました", "the mail has no text: it is kept by itself")};
        if (!may_be_recorded(desk, c, answer))
            return {keep(desk, c, mail, match.who), text("現在の状態では回答として記録できないため、メールのみを保存しました",
                                                         "it can be no answer where the case stands now: the mail is kept by itself")};
        all.emplace_back(std::move(answer));
    }
    auto const objections = objections_to(desk.store, mail, match);
    for (auto const& what : all) ask_rules(desk, c, what, objections);
    MailTaken taken{keep(desk, c, mail, match.who), {}};
    for (auto const& what : all) {
        auto const after = record(desk, load_case(desk.store, c.id), what, objections);
        auto const words = describe(desk.store.newest(1).front(), {}, desk.rules(after));
        taken.done.ja += (taken.done.ja.empty() ? "記録しました: " : "。") + words.ja;
        taken.done.en += (taken.done.en.empty() ? "recorded: " : "; ") + words.en;
    }
    return taken;
}

}  // namespace vulnctl
