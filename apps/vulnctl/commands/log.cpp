#include "base/unicode.h"
#include "commands/declarations.h"
#include "ops/describe.h"
#include "ops/kept_files.h"
#include "ops/outbox.h"
#include "views/json.h"
#include "views/page.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

constexpr Option options[] = {
    {"[SUBJECT]",
     "",
     {"案件（C-）、関係者（P-）または公表（A-）の番号。省略時は最近のもの",
      "a case (C-), party (P-) or advisory (A-); else the newest of all"}},
    {"--given",
     "",
     {"外部に向けて作成または提供したものだけ（文書、書き出した情報、公表）。関係者の番号を指定すればその相手へのもの、省略すればすべて",
      "only what was made for somebody or given to them (letters, exports, publications): to a party, if one is named; of all, if no "
      "subject is"}},
    {"--last", "N", {"表示する件数（番号を指定しない場合。省略時は 20）", "how many, where no subject is given (else 20)"}},
};

constexpr int usual_count = 20;

/// Details that were sent, or told on the phone, were given whether or not vulnctl wrote the letter.
bool gave_details(const Event& event) {
    auto const* attempt = std::get_if<ContactAttempted>(&*event.what);
    return attempt && attempt->gives_details;
}

bool was_given(const Event& event) {
    return event.what && (gave_details(event) || std::holds_alternative<LetterWritten>(*event.what) ||
                          std::holds_alternative<InformationGiven>(*event.what) || std::holds_alternative<MailHandedOver>(*event.what) ||
                          std::holds_alternative<CasePublished>(*event.what) || std::holds_alternative<FlawHandedOver>(*event.what) ||
                          std::holds_alternative<CaseForwarded>(*event.what));
}

std::optional<PartyId> reader_of(const Payload& what) {
    if (auto const* letter = std::get_if<LetterWritten>(&what)) return letter->party;
    if (auto const* given = std::get_if<InformationGiven>(&what)) return given->party;
    if (auto const* attempt = std::get_if<ContactAttempted>(&what)) return attempt->party;
    return {};
}

/// What was given over all cases: to one party, or to anybody.
std::vector<Event> given_in_cases(const Context& context, std::optional<PartyId> to) {
    std::vector<Event> all;
    context.store->each_subject("C-", [&](const std::string&, std::vector<Event> events) {
        std::copy_if(events.begin(), events.end(), std::back_inserter(all),
                     [&](const Event& event) { return was_given(event) && (!to || reader_of(*event.what) == to); });
    });
    return all;
}

std::vector<Event> chosen(const Context& context) {
    if (context.args.has("--given")) {
        auto const to = PartyId::parse(context.args.text("SUBJECT"));
        if (to || !context.args.has("SUBJECT")) return given_in_cases(context, to);
    }
    if (!context.args.has("SUBJECT")) return context.store->newest(context.args.number("--last").value_or(usual_count));
    std::string subject = context.args.required("SUBJECT");
    if (auto const id = CaseId::parse(subject)) subject = id->str();
    if (auto const id = PartyId::parse(subject)) subject = id->str();
    if (auto const id = AdvisoryId::parse(subject)) subject = id->str();
    auto events = context.store->events(subject);
    if (events.empty()) throw Error{Exit::not_found, text("{} の記録はありません", "there is no record of {}", harmless_line(subject))};
    return events;
}

/// Of the file that was given: nothing where nothing was kept.
std::string hash_given(const Store& store, const Payload& what) {
    if (auto const* given = std::get_if<InformationGiven>(&what)) return sha256_of(store, bytes_of(*given));
    if (auto const* letter = std::get_if<LetterWritten>(&what)) return sha256_of(store, bytes_of(*letter));
    return {};
}

/// To whom, as which file, on which ground: for what reads the log after us.
Json given_of(const Payload& what) {
    auto const party = [](const std::optional<PartyId>& id) { return id ? Json(id->str()) : Json(); };
    if (auto const* given = std::get_if<InformationGiven>(&what))
        return {{"audience", id_of(given->audience)}, {"party", party(given->party)}, {"to", given->to},     {"ground", given->ground},
                {"under_nda", given->under_nda},      {"tlp", id_of(given->tlp)},     {"form", given->form}, {"file", given->file}};
    if (auto const* letter = std::get_if<LetterWritten>(&what))
        return {{"audience", id_of(letter->audience)}, {"party", party(letter->party)}, {"letter", letter->letter}, {"file", letter->file}};
    if (auto const* attempt = std::get_if<ContactAttempted>(&what))
        return {{"party", attempt->party.str()}, {"channel", id_of(attempt->channel)}, {"letter", attempt->letter}};
    return {};
}

struct Line {
    Event event;
    bool undone = false;
    Text words;
    std::string sha256;  // of what was given, where that is asked for
};

Result run(Context& context) {
    bool const given_only = context.args.has("--given");
    auto told = story(chosen(context), context.lens);
    if (given_only)
        for (auto* half : {&told.standing, &told.undone}) std::erase_if(*half, [](const Event& event) { return !was_given(event); });
    std::set<long> undone;
    for (auto const& event : told.undone) undone.insert(event.seq);
    std::vector<Event> events = std::move(told.standing);
    events.insert(events.end(), told.undone.begin(), told.undone.end());
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.seq < b.seq; });
    auto const parties = parties_in(*context.store, events);
    std::vector<Line> lines;
    for (auto& event : events) {
        auto words = describe(event, parties, context.editions.named(event.edition));
        bool const is_undone = undone.contains(event.seq);
        auto hash = given_only && event.what ? hash_given(*context.store, *event.what) : std::string{};
        lines.push_back({std::move(event), is_undone, std::move(words), std::move(hash)});
    }
    Result result;
    result.kind = "log";
    result.text = [=](const Screen& screen) {
        Page page{screen.lang, screen.columns};
        for (auto const& l : lines) {
            auto const mark = l.undone ? (screen.lang == Lang::ja ? "（取消済み）" : " (undone)") : "";
            page.line(fmt::format("{:>6}  {}  {}  {}", l.event.seq, print(l.event.happened_on), l.event.subject, l.event.actor.str()) +
                      mark);
            page.paragraph(l.words.in(screen.lang), 8);
            if (!l.sha256.empty()) page.line("        SHA-256 " + l.sha256);
        }
        return page.str();
    };
    result.json = [=](Lang lang) {
        Json items = Json::array();
        for (auto const& l : lines) {
            Json item{{"event", l.event.seq},
                      {"subject", l.event.subject},
                      {"type", l.event.what ? Json(std::string{type_of(*l.event.what)}) : Json()},
                      {"happened_on", print(l.event.happened_on)},
                      {"recorded_at", print(l.event.recorded_at)},
                      {"actor", l.event.actor.str()},
                      {"edition", l.event.edition},
                      {"undone", l.undone},
                      {"words", l.words.in(lang)},
                      {"hash", hex(l.event.hash)}};
            if (l.event.what && given_only)
                if (auto given = given_of(*l.event.what); !given.is_null()) {
                    if (!l.sha256.empty()) given["sha256"] = l.sha256;
                    item["given"] = std::move(given);
                }
            if (l.event.over) item["override"] = {{"rules", l.event.over->rules}, {"reason", l.event.over->reason}};
            items.push_back(std::move(item));
        }
        return Json{{"items", items}};
    };
    return result;
}

}  // namespace

extern const Command log_command = {
    "log", {"記録された事象を古い順に表示する", "Show what was recorded, oldest first"}, reading, options, run};

}  // namespace vulnctl
