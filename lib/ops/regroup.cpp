#include "ops/regroup.h"

#include "ops/leaks.h"
#include "ops/view.h"
#include "rules/acceptance.h"
#include "rules/disclosure.h"

#include <algorithm>

namespace vulnctl {

namespace {

ReportJoined joined_from(const Case& from, const Report& report, Kind kind, const std::string& reason, const Edition& edition) {
    ReportJoined joined;
    joined.from = from.id;
    joined.form = report.form;
    joined.form.kind = kind;
    joined.received = report.received;
    joined.accepted = report.accepted;
    if (kind == from.kind) {
        joined.forwarded = from.forwarded_on;
        joined.first_contact = report.first_contact;
    } else {
        // Another kind asks for other items, and knows no first contact that was an operator's.
        joined.form.developer.reset();
        joined.form.gaps = gaps_in(joined.form, report.finder.value_or(FinderNamed{}), edition);
    }
    joined.consents = report.consents;
    joined.consents_changed = report.consents_changed;
    joined.withdrawn = report.withdrawn;
    joined.went_public = report.went_public;
    joined.disclosure_asked = report.disclosure_asked;
    joined.disclosure_free = report.disclosure_free;
    joined.reason = reason;
    return joined;
}

PartJoined joined_part(const Case& from, const Part& part) {
    PartJoined joined{from.id, part.party, {}, {}, part.unavailable, part.eol, part.ended, {}};
    if (auto const* listed = part.listed())
        joined.listing = PastListing{listed->on, listed->what, listed->product, listed->product_on, listed->deadline, listed->deadline_on};
    for (auto const& attempt : part.attempts) joined.attempts.push_back({attempt.on, attempt.what});
    for (auto const& reply : part.replies) joined.replies.push_back({reply.on, reply.what});
    return joined;
}

Case carry(Desk& desk, const Case& from, Case to, const std::vector<Report>& reports, const std::string& reason) {
    Case left = from;
    for (auto const& report : reports) left = record(desk, left, ReportLeft{report.form.report, to.id, reason});
    for (auto const& report : reports) {
        to = record(desk, to, joined_from(from, report, to.kind, reason, desk.rules(to)));
        if (report.finder) record_fact(desk, to.id.str(), *report.finder);
    }
    record(desk, left, CaseLinked{to.id, LinkKind::carried_on, reason});
    return record(desk, to, CaseLinked{from.id, LinkKind::carried_on, reason});
}

Case new_case(Desk& desk, Kind kind) {
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    Case c;
    c.id = {year, desk.store.next_number('C', year)};
    c.kind = kind;
    c.state = kind == Kind::product ? State{ProductState::none} : State{WebsiteState::none};
    return c;
}

}  // namespace

Regrouped merge_cases(Desk& desk, const Case& from, const Case& into, const std::string& reason) {
    if (from.id == into.id) throw Error{Exit::usage, text("同じ案件です", "that is the same case")};
    if (from.kind != into.kind)
        throw Error{Exit::usage,
                    text("{} と {} は種別が異なり、一つの案件にまとめることはできません",
                         "{} and {} are of two kinds and cannot be one case", from.id.str(), into.id.str()),
                    text("種別を改める場合は vulnctl split {} --kind {}", "to move one to the other kind: vulnctl split {} --kind {}",
                         from.id.str(), id_of(into.kind))};
    if (from.reports.empty()) throw Error{Exit::usage, text("{} には届出がありません", "{} has no report", from.id.str())};
    auto to = carry(desk, from, into, from.reports, reason);
    for (auto const& part : from.parts) to = record(desk, to, joined_part(from, part));
    return {load_case(desk.store, from.id), to};
}

Regrouped split_case(Desk& desk, const Case& from, const std::vector<ReportId>& reports, Kind kind, const std::string& reason) {
    std::vector<Report> chosen;
    for (auto const& report : from.reports)
        if (reports.empty() || std::find(reports.begin(), reports.end(), report.form.report) != reports.end()) chosen.push_back(report);
    if (chosen.empty()) throw Error{Exit::usage, text("{} には届出がありません", "{} has no report", from.id.str())};
    if (kind == from.kind && chosen.size() == from.reports.size())
        throw Error{Exit::usage, text("{} に届出が残りません", "no report would stay in {}", from.id.str()),
                    text("分ける届出を指定してください。種別を改める場合は --kind を指定します",
                         "name the reports that go; to move all of them to the other kind, give --kind")};
    auto const to = carry(desk, from, new_case(desk, kind), chosen, reason);
    return {load_case(desk.store, from.id), to};
}

HandedOver hand_over(Desk& desk, const Case& website, CaseOpened flaw) {
    if (flaw.product.empty())
        throw Error{Exit::usage, text("製品の名称がありません", "the product is not named"),
                    text("JPCERT/CCに伝える製品の脆弱性の内容を、届出と同じ書式で書いてください",
                         "write what JPCERT/CC is told of the product's flaw like a report")};
    auto const* rule = transition_of(desk.rules(website), Kind::website, website.origin, step_of(FlawHandedOver{}));
    std::vector<Ruling> besides;
    std::string told;
    for (auto const* words : {&flaw.title, &flaw.product, &flaw.version, &flaw.product_developer, &flaw.weakness, &flaw.environment,
                              &flaw.procedure, &flaw.outcome, &flaw.reason, &flaw.evidence})
        told += *words + "\n";
    std::string operators;
    for (auto const& part : website.parts) {
        auto const& card = load_party(desk.store, part.party).card;
        for (auto const& name : {card.name, card.name_en}) operators += name + "\n";
    }
    for (auto const& named : names_in(told, website, operators)) {
        auto const name = field_name(named);
        bool const site = named == "url" || named == "site_name" || named == "operators";
        if (site && rule)
            besides.push_back({rule->rule,
                               text("{0}が含まれています。ウェブサイトを特定可能な情報の提供には、再現のために必要であることと、"
                                    "ウェブサイト運営者の同意が必要です",
                                    "it holds {1}: what identifies the website needs the operator's consent, and to be "
                                    "needed for reproducing the flaw",
                                    name.ja, name.en),
                               true});
        auto const* of_finder = field_rule(desk.rules(website), Kind::website, "finder_name");
        if (!site && of_finder)
            besides.push_back({of_finder->rule,
                               text("{0}が含まれています。発見者に係る情報は、発見者が望む場合に限り伝えます。"
                                    "ウェブサイト運営者の同意では足りません",
                                    "it holds {1}: who the finder is goes no further than the finder wishes, whatever "
                                    "the operator agrees to",
                                    name.ja, name.en),
                               true});
    }
    if (rule && std::any_of(website.links.begin(), website.links.end(), [](const Link& l) { return l.what.how == LinkKind::from_website; }))
        besides.push_back({rule->rule, text("既に製品の案件に引き継いでいます", "it was handed over to a product case already")});
    flaw.origin = Origin::website;
    flaw.source = website.id.str();
    Case product = new_case(desk, Kind::product);
    auto const left = record(desk, website, FlawHandedOver{product.id}, besides);
    record_fact(desk, product.id.str(), std::move(flaw));
    record(desk, left, CaseLinked{product.id, LinkKind::from_website, {}});
    product = record(desk, load_case(desk.store, product.id), CaseLinked{website.id, LinkKind::from_website, {}});
    return {load_case(desk.store, website.id), product};
}

}  // namespace vulnctl
