#include "ops/attempts.h"

#include "base/unicode.h"
#include "ops/letters.h"
#include "rules/eol.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace vulnctl {

namespace {

template <class E>
const E* as(const Event& event) {
    return event.what ? std::get_if<E>(&*event.what) : nullptr;
}

std::string_view option_of(Channel channel) { return channel == Channel::person ? "via" : id_of(channel); }

std::string address_in(const Party& party, Channel channel) {
    for (auto const& contact : party.card.contacts)
        if (contact.channel == channel) return contact.address;
    return {};
}

/// What begins a try by this means; a letter is written first, and recorded once it has gone out.
std::string command_for(const std::string& who, Channel channel, std::string_view letter) {
    switch (channel) {
        case Channel::mail: return fmt::format("vulnctl notify {} --letter {} --apply", who, letter);
        case Channel::post: return fmt::format("vulnctl notify {} --by post --letter {} --apply", who, letter);
        case Channel::phone: return fmt::format("vulnctl notify {} --by phone --result RESULT --note TEXT", who);
        case Channel::fax: return fmt::format("vulnctl notify {} --by fax --letter {} --apply", who, letter);
        case Channel::form: return fmt::format("vulnctl notify {} --by form --note TEXT", who);
        case Channel::person: return fmt::format("vulnctl notify {} --by person --result RESULT --note TEXT", who);
    }
    return {};
}

NextMeans means_to(const Case& c, const Party& party, Channel channel) {
    auto const who = c.id.str() + " " + party.id.str();
    NextMeans next{channel, address_in(party, channel), {}};
    if (next.address.empty()) {
        next.commands.push_back(fmt::format("vulnctl party set {} --{} ADDRESS", party.id.str(), option_of(channel)));
        next.commands.push_back(fmt::format("vulnctl notify {} --by {} --unavailable --note REASON", who, id_of(channel)));
    } else {
        auto const* part = c.part(party.id);
        bool const begun = part && (part->details_given || part->position());
        next.commands.push_back(command_for(who, channel, begun ? "reminder" : "opening"));
    }
    return next;
}

/// Nothing came back since it was last tried, and somebody still waits for it.
bool is_silent(const Part& part, const Case& c) {
    if (!c.open() || part.failed || part.attempts.empty() || is_over(part)) return false;
    auto const last = part.last_contact();
    return !last || std::any_of(part.attempts.begin(), part.attempts.end(), [&](const Attempt& a) { return a.on > *last; });
}

std::vector<Channel> left_for_operator(const Part& part, const Party& party) {
    std::vector<Channel> left;
    for (auto const channel : {Channel::mail, Channel::form, Channel::phone, Channel::post, Channel::fax, Channel::person}) {
        bool const tried =
            std::any_of(part.attempts.begin(), part.attempts.end(), [&](const Attempt& a) { return a.what.channel == channel; });
        bool const missing =
            std::any_of(part.unavailable.begin(), part.unavailable.end(), [&](const MeansUnavailable& u) { return u.channel == channel; });
        if (!tried && !missing && !address_in(party, channel).empty()) left.push_back(channel);
    }
    return left;
}

std::optional<NextMeans> next_of(const std::vector<Channel>& left, const Case& c, const Party& party) {
    auto const known = std::find_if(left.begin(), left.end(), [&](Channel channel) { return !address_in(party, channel).empty(); });
    if (known != left.end()) return means_to(c, party, *known);
    if (!left.empty()) return means_to(c, party, left.front());
    return {};
}

}  // namespace

Ladder ladder_of(const Part& part, const Party& party, const Case& c, const Story& told, const Edition& edition) {
    Ladder ladder;
    ladder.party = part.party;
    std::map<long, ContactAttempted> at_first;
    std::map<long, std::vector<LearnedResult>> learned;
    std::map<long, std::string> undone_for;
    std::map<Channel, Day> unavailable_on;
    for (auto const& event : told.standing) {
        if (auto const* attempt = as<ContactAttempted>(event)) at_first.emplace(event.seq, *attempt);
        if (auto const* result = as<AttemptResultLearned>(event))
            learned[result->attempt].push_back({event.seq, event.happened_on, *result});
        if (auto const* undo = as<EventUndone>(event)) undone_for[undo->seq] = undo->reason;
        if (auto const* none = as<MeansUnavailable>(event); none && none->party == part.party)
            unavailable_on[none->channel] = event.happened_on;
    }
    for (auto const& attempt : part.attempts) {
        bool const ours = at_first.contains(attempt.seq);
        ladder.rungs.push_back({attempt, ours ? at_first.at(attempt.seq) : attempt.what, learned[attempt.seq]});
    }
    for (auto const& event : told.undone)
        if (auto const* attempt = as<ContactAttempted>(event); attempt && attempt->party == part.party)
            ladder.taken_back.push_back({{event.seq, event.happened_on, *attempt}, undone_for[event.seq]});
    for (auto const& none : part.unavailable) {
        auto const at = unavailable_on.find(none.channel);
        ladder.unavailable.push_back({at == unavailable_on.end() ? std::nullopt : std::optional{at->second}, none});
    }
    ladder.last_contact = part.last_contact();
    ladder.silent = is_silent(part, c);
    ladder.awaited = c.open() && part.contacted() && !part.ended && !part.failed && !part.position();
    ladder.by_means = c.kind == Kind::product;
    if (ladder.by_means)
        for (auto const* means : means_left(part, c.kind, edition)) ladder.left.push_back(means->channel);
    if (ladder.silent) ladder.next = next_of(ladder.by_means ? ladder.left : left_for_operator(part, party), c, party);
    return ladder;
}

std::vector<Ladder> ladders_of(const Store& store, const Case& c, const Lens& lens, const Edition& edition) {
    auto const told = story(store.events(c.id.str()), lens);
    std::vector<Ladder> ladders;
    for (auto const& part : c.parts) ladders.push_back(ladder_of(part, load_party(store, part.party), c, told, edition));
    return ladders;
}

std::vector<Ruling> means_not_tried(const Store& store, const Case& c, const CaseEnded& what, const Edition& edition) {
    std::vector<Ruling> found;
    if (what.ending != "cannot-handle/no-answer") return found;
    for (auto const& part : c.parts) {
        auto const party = load_party(store, part.party);
        for (auto const* means : means_left(part, c.kind, edition)) {
            if (address_in(party, means->channel).empty()) continue;
            Words const name = name_of(means->channel);
            found.push_back({means->rule, text("{0}による問い合わせの記録がない", "no try by {1} is recorded", name.ja, name.en)});
        }
    }
    return found;
}

namespace {

bool can_have(Channel channel, AttemptResult result) {
    auto const is = [&](std::initializer_list<Channel> these) { return std::find(these.begin(), these.end(), channel) != these.end(); };
    switch (result) {
        case AttemptResult::bounced: return is({Channel::mail, Channel::fax, Channel::form});
        case AttemptResult::returned: return is({Channel::post});
        case AttemptResult::automatic_reply: return is({Channel::mail, Channel::form, Channel::phone});
        case AttemptResult::delivered:
        case AttemptResult::no_answer:
        case AttemptResult::reached: return true;
    }
    return true;
}

}  // namespace

void require_fitting_result(Channel channel, AttemptResult result) {
    if (can_have(channel, result)) return;
    std::string possible;
    for (auto const& word : words_of(AttemptResult{}))
        if (can_have(channel, word.value)) possible += (possible.empty() ? "" : ", ") + std::string{word.id};
    Words const means = name_of(channel);
    Words const name = name_of(result);
    throw Error{Exit::usage,
                text("「{0}」（{1}）は、{2}による連絡の結果にはなりません", "'{1}' cannot be the result of a try by {3}", name.ja,
                     id_of(result), means.ja, means.en),
                text("次のいずれかを指定してください: {}", "give one of: {}", possible)};
}

Text first_contact_words(const Case& before, const Case& after) {
    if (after.kind != Kind::product || !after.first_contact || before.first_contact == after.first_contact) return {};
    if (!before.first_contact) return text("起算日は {} です", "the first-contact date is {}", print(*after.first_contact));
    return text("起算日が {} から {} に変わりました", "the first-contact date has moved from {} to {}", print(*before.first_contact),
                print(*after.first_contact));
}

std::vector<Text> advice_on(const ContactAttempted& what) {
    std::vector<Text> advice;
    bool const spoken = what.channel == Channel::phone || what.channel == Channel::person;
    if (spoken && what.result == AttemptResult::reached && what.spoke_with.empty() && what.note.empty())
        advice.push_back(text("誰と話したかを --spoke-with または --note で記録することをお勧めします",
                              "who it was that was reached is better on record: --spoke-with, or --note"));
    if (what.channel == Channel::post && what.tracking.empty() && what.evidence.empty())
        advice.push_back(text("郵便の追跡番号（--tracking）または控え（--evidence）を記録することをお勧めします",
                              "a letter by post is better proved: --tracking NUMBER, or --evidence FILE"));
    return advice;
}

bool learn_result(Desk& desk, const Case& c, const AttemptResultLearned& what) {
    auto const* part = c.part(what.party);
    std::string known;
    const Attempt* attempt = nullptr;
    if (part)
        for (auto const& a : part->attempts) {
            known += fmt::format("{}{} ({} {})", known.empty() ? "" : ", ", a.seq, print(a.on), id_of(a.what.channel));
            if (a.seq == what.attempt) attempt = &a;
        }
    if (!attempt)
        throw Error{
            Exit::not_found,
            text("事象 {0} は {1} におけるその関係者への連絡ではありません", "event {0} is no attempt to reach it in {1}", what.attempt,
                 c.id.str()),
            known.empty() ? text("連絡の記録がありません", "no attempt is recorded") : text("連絡の記録: {}", "its attempts: {}", known)};
    if (desk.on < attempt->on)
        throw Error{Exit::usage, text("結果の日付 {} は、連絡した日（{}）より前です", "the result of {} lies before the attempt of {}",
                                      print(desk.on), print(attempt->on))};
    require_fitting_result(attempt->what.channel, what.result);
    if (attempt->what.result == what.result && what.evidence.empty()) return false;
    record(desk, c, what);
    return true;
}

// ---- many at once ----

Words name_of(AttemptAction action) {
    switch (action) {
        case AttemptAction::recorded: return {"記録", "recorded"};
        case AttemptAction::known: return {"記録済み", "known"};
        case AttemptAction::refused: return {"エラー", "error"};
    }
    return {};
}

namespace {

bool same(const ContactAttempted& a, const ContactAttempted& b) {
    return a.party == b.party && a.channel == b.channel && a.result == b.result && a.note == b.note && a.tracking == b.tracking &&
           a.spoke_with == b.spoke_with && a.agreed == b.agreed && a.letter == b.letter && a.gives_details == b.gives_details;
}

/// The event that recorded the row before; 0 if none did.
long recorded_before(const Store& store, const Case& c, const AttemptRow& row, const ContactAttempted& what, Day on) {
    for (auto const& event : story(store.events(c.id.str()), {}).standing) {
        if (auto const* attempt = as<ContactAttempted>(event);
            attempt && !row.unavailable && event.happened_on == on && same(*attempt, what))
            return event.seq;
        auto const* none = as<MeansUnavailable>(event);
        if (none && row.unavailable && none->party == what.party && none->channel == what.channel && none->reason == what.note)
            return event.seq;
    }
    return 0;
}

void take(AttemptRowResult& out, Desk desk, Day today, bool dry, std::set<std::string>& seen) {
    auto const& row = out.row;
    if (!row.wrong.empty()) throw Error{Exit::bad_input, row.wrong};
    if (!row.day) throw Error{Exit::usage, text("日付がありません（day の列、または --on）", "it has no day: the column day, or --on")};
    desk.on = *row.day;
    if (desk.on > today)
        throw Error{Exit::usage,
                    text("日付 {} は未来です（本日 {}）", "{} lies in the future (today is {})", print(desk.on), print(today))};
    if (!row.unavailable) require_fitting_result(row.what.channel, row.what.result);
    auto const c = load_case(desk.store, parse_case_id(row.case_id));
    auto const party = find_party(desk.store, row.party);
    require_fitting_role(c, party);
    auto what = row.what;
    what.party = party.id;
    auto const key =
        fmt::format("{}\x1f{}\x1f{}\x1f{}\x1f{}\x1f{}\x1f{}\x1f{}\x1f{}\x1f{}", c.id.str(), party.id.str(), print(desk.on),
                    id_of(what.channel), id_of(what.result), row.unavailable, what.note, what.tracking, what.spoke_with, what.agreed);
    bool const twice = !seen.insert(key).second;
    out.event = recorded_before(desk.store, c, row, what, desk.on);
    if (out.event > 0 || twice) {
        out.action = AttemptAction::known;
        return;
    }
    if (!row.unavailable) out.advice = advice_on(what);
    auto const payload = row.unavailable ? Payload{MeansUnavailable{party.id, what.channel, what.note}} : Payload{what};
    if (dry) {
        ask_rules(desk, c, payload);
    } else if (auto words = first_contact_words(c, record(desk, c, payload)); !words.empty()) {
        out.advice.push_back(std::move(words));
    }
    out.event = dry ? 0 : desk.store.head().seq;
    out.action = AttemptAction::recorded;
}

}  // namespace

std::vector<AttemptRowResult> take_attempts(const Desk& desk, const std::vector<AttemptRow>& rows, Day today, bool dry) {
    std::vector<AttemptRowResult> results;
    std::set<std::string> seen;
    for (auto const& row : rows) {
        AttemptRowResult out;
        out.row = row;
        try {
            take(out, desk, today, dry, seen);
        } catch (const Error& error) {
            if (error.exit == Exit::bug || error.exit == Exit::io || error.exit == Exit::busy) throw;
            out.why = error.message;
            if (!error.hint.empty()) {
                out.why.ja += "。" + error.hint.ja;
                out.why.en += "; " + error.hint.en;
            }
        }
        results.push_back(std::move(out));
    }
    return results;
}

}  // namespace vulnctl
