#include "ops/project.h"

#include "base/unicode.h"
#include "model/case.h"
#include "model/party.h"
#include "model/sitting.h"
#include "ops/edition_shelf.h"
#include "ops/handover.h"
#include "rules/clocks.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace vulnctl {

namespace {

// Raised whenever the same events come to give other rows.
constexpr int fold_version = 9;

Value words(std::string_view s) { return std::string{s}; }
Value day(const std::optional<Day>& d) { return d ? Value{long{number(*d)}} : Value{}; }

std::vector<Row> case_rows(const Case& c, const Editions& editions) {
    auto const id = c.id.str();
    auto const kind = words(id_of(c.kind));
    std::vector<Row> rows;
    rows.push_back({"cases",
                    {id, kind, words(id_of(c.state)), c.sub, c.title(), day(c.received()), day(c.first_contact), day(c.agreed_date()),
                     day(c.closed_on), long{number(c.last_event)}, c.edition, c.assignee}});
    auto const put = [&](const Report& report, const std::optional<Day>& to) {
        rows.push_back({"report",
                        {report.form.report.str(), id, words(id_of(report.form.kind)), day(report.received), day(report.accepted),
                         long{number(report.joined)}, day(to), long{1}}});
    };
    for (auto const& report : c.reports) put(report, {});
    for (auto const& left : c.left) put(left.report, left.on);
    for (auto const& report : c.void_reports)
        rows.push_back({"report", {report.str(), id, kind, Value{}, Value{}, long{0}, Value{}, long{0}}});
    long n = 0;
    for (auto const& span : c.spans)
        rows.push_back({"span", {id, n++, kind, words(id_of(span.state)), span.sub, long{number(span.from)}, day(span.to)}});
    n = 0;
    for (auto const& clock : clocks(c, *editions.of(c, c.last_event).edition))
        rows.push_back({"clock",
                        {id, n++, words(clock.rule->rule.id), clock.party ? clock.party->str() : std::string{},
                         clock.report ? clock.report->str() : std::string{}, long{number(clock.from)}, long{number(clock.due)}}});
    std::stable_sort(rows.begin() + 1, rows.end(), [](const Row& a, const Row& b) {
        return a.table == b.table && a.table == "report" && std::tie(a.values[0], a.values[5]) < std::tie(b.values[0], b.values[5]);
    });
    n = 0;
    for (auto const& part : c.parts)
        for (auto const& listing : part.listings)
            rows.push_back({"listing", {id, n++, listing.what.number, part.party.str(), long{number(listing.on)}, day(listing.off)}});
    std::set<std::pair<std::string, std::string>> docket;
    for (auto const& part : c.parts)
        if (part.adjudication && part.adjudication->sitting) docket.emplace(part.party.str(), part.adjudication->sitting->str());
    for (auto const& [party, sitting] : docket) rows.push_back({"docket", {id, party, sitting}});
    std::set<std::pair<std::string, long>> mails;
    for (auto const& letter : c.letters) mails.emplace(letter.what.message_id, letter.seq);
    for (auto const& mail : c.mails) mails.emplace(mail.what.message_id, mail.seq);
    // A hand-over is found again as a mail is; no message id has a blank in it.
    for (auto const& taken : c.handovers) mails.emplace(handover_mark(taken.what.from, taken.what.number), taken.seq);
    for (auto const& [message_id, seq] : mails)
        if (!message_id.empty()) rows.push_back({"mail", {id, message_id, seq}});
    return rows;
}

std::vector<Row> party_rows(const Party& party) {
    if (!party.standing || party.merged_into) return {};
    auto const& card = party.card;
    auto const id = party.id.str();
    std::vector<Row> rows;
    rows.push_back({"party", {id, words(id_of(card.role)), card.name, card.name_en, words(card.language == Lang::ja ? "ja" : "en")}});
    std::set<std::string> names{fold(card.name), fold(card.name_en)};
    for (auto const& name : party.former_names) names.insert(fold(name));
    names.erase("");
    for (auto const& name : names) rows.push_back({"party_name", {id, name}});
    std::set<std::pair<std::string, std::string>> addresses;
    for (auto const& contact : card.contacts) addresses.emplace(id_of(contact.channel), fold(contact.address));
    for (auto const& [channel, address] : addresses) rows.push_back({"party_address", {id, channel, address}});
    return rows;
}

std::vector<Row> sitting_rows(const Sitting& sitting) {
    if (!sitting.standing) return {};
    return {{"sitting", {sitting.id.str(), long{number(sitting.card.day)}, sitting.card.place}}};
}

std::vector<Row> advisory_rows(const std::string& subject, const Story& told) {
    for (auto const& event : told.standing)
        if (event.what)
            if (auto const* published = std::get_if<AdvisoryPublished>(&*event.what))
                return {{"advisory", {subject, published->jvn, published->title, long{number(event.happened_on)}}}};
    return {};
}

std::vector<Row> office_rows(const std::string& subject, const Story& told) {
    std::vector<Row> rows;
    for (auto const& event : told.standing)
        if (event.what)
            if (auto const* added = std::get_if<EditionAdded>(&*event.what))
                rows.push_back({"edition",
                                {added->edition, subject, added->name, added->name_en, long{number(added->in_force_from)}, added->digest,
                                 added->file.hash}});
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.values[0] < b.values[0]; });
    return rows;
}

/// Of a number that we gave, `DID#0001`; 0 of another.
int inquiry_number(const std::string& inquiry) {
    int number = 0;
    auto const digits = std::string_view{inquiry}.substr(std::min(inquiry.find('#') + 1, inquiry.size()));
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

}  // namespace

std::vector<Row> rows_of(const std::string& subject, std::vector<Event> events, const Editions& editions) {
    auto const told = story(std::move(events), {});
    if (auto const id = CaseId::parse(subject)) return case_rows(fold(*id, told), editions);
    if (auto const id = PartyId::parse(subject)) return party_rows(fold_party(*id, told));
    if (auto const id = SittingId::parse(subject)) return sitting_rows(fold_sitting(*id, told));
    if (AdvisoryId::parse(subject)) return advisory_rows(subject, told);
    if (subject == "office") return office_rows(subject, told);
    return {};
}

void project_subject(Store& store, const std::string& subject, const Editions& editions) {
    store.replace_projection(subject, rows_of(subject, store.events(subject), editions));
}

std::string projection_mark(const Editions& editions) { return std::to_string(fold_version) + editions.digest(); }

void NumbersGiven::count(char letter, int year, int number) {
    auto& last = highest_[fmt::format("{}-{:04}", letter, year)];
    last = std::max(last, long{number});
}

void NumbersGiven::count(const std::string& subject, const std::vector<Event>& events) {
    if (auto const id = CaseId::parse(subject)) count('C', id->year(), id->number());
    if (auto const id = PartyId::parse(subject)) count('P', id->year(), id->number());
    if (auto const id = AdvisoryId::parse(subject)) count('A', id->year(), id->number());
    if (auto const id = SittingId::parse(subject)) count('S', id->year(), id->number());
    for (auto const& event : events)
        if (event.what) {
            if (auto const* report = std::get_if<ReportReceived>(&*event.what))
                count('R', report->report.year(), report->report.number());
            else if (auto const* listed = std::get_if<DeveloperListed>(&*event.what))
                count('D', 0, inquiry_number(listed->number));
        }
}

void rebuild_projections(Store& store) {
    store.clear_projections();
    auto const editions = editions_from(store, store.events("office"));
    NumbersGiven given;
    store.each_subject("", [&](const std::string& subject, std::vector<Event> events) {
        given.count(subject, events);
        store.replace_projection(subject, rows_of(subject, std::move(events), editions));
    });
    for (auto const& [prefix, last] : given.counters()) store.set_counter(prefix, last);
    store.set_projection_mark(projection_mark(editions));
}

}  // namespace vulnctl
