#include "ops/regroup.h"

#include "base/unicode.h"
#include "ops/view.h"

#include <algorithm>

namespace vulnctl {

namespace {

ReportJoined joined_from(const Case& from, const Report& report, Kind kind, const std::string& reason) {
    ReportJoined joined;
    joined.from = from.id;
    joined.form = report.form;
    joined.form.kind = kind;
    joined.received = report.received;
    joined.accepted = report.accepted;
    if (kind == from.kind) joined.forwarded = from.forwarded_on;
    joined.consents = report.consents;
    joined.consents_changed = report.consents_changed;
    joined.withdrawn = report.withdrawn;
    joined.went_public = report.went_public;
    joined.disclosure_asked = report.disclosure_asked;
    joined.disclosure_free = report.disclosure_free;
    joined.first_contact = report.first_contact;
    joined.reason = reason;
    return joined;
}

Case carry(Desk& desk, const Case& from, Case to, const std::vector<Report>& reports, const std::string& reason) {
    Case left = from;
    for (auto const& report : reports) left = record(desk, left, ReportLeft{report.form.report, to.id, reason});
    for (auto const& report : reports) {
        to = record(desk, to, joined_from(from, report, to.kind, reason));
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

/// The words by which a website can be told: its name, by its parts, and its host, whatever the page.
std::vector<std::string> site_names(const Case& website) {
    constexpr int least_telling_width = 6;
    std::vector<std::string> names;
    auto const add_parts = [&](const std::string& text, std::string_view separators) {
        for (size_t from = 0; from < text.size();) {
            auto const end = std::min(text.find_first_of(separators, from), text.size());
            if (auto part = text.substr(from, end - from); width(part) >= least_telling_width) names.push_back(std::move(part));
            from = end + 1;
        }
    };
    for (auto const& report : website.reports) {
        add_parts(fold(report.form.site_name), "()[]:/,;");
        auto const& url = report.form.url;
        auto const scheme = url.find("//");
        auto const host = scheme == std::string::npos ? 0 : scheme + 2;
        names.push_back(url.substr(host, url.find_first_of("/?#:", host) - host));
    }
    std::erase(names, "");
    return names;
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
    auto const to = carry(desk, from, into, from.reports, reason);
    return {load_case(desk.store, from.id), to};
}

Regrouped split_case(Desk& desk, const Case& from, const std::vector<ReportId>& reports, Kind kind, const std::string& reason) {
    std::vector<Report> chosen;
    for (auto const& report : from.reports)
        if (reports.empty() || std::find(reports.begin(), reports.end(), report.form.report) != reports.end()) chosen.push_back(report);
    if (kind == from.kind && chosen.size() == from.reports.size())
        throw Error{Exit::usage, text("{} に届出が残りません", "no report would stay in {}", from.id.str()),
                    text("分ける届出を指定してください。種別を改める場合は --kind を指定します",
                         "name the reports that go; to move all of them to the other kind, give --kind")};
    auto const to = carry(desk, from, new_case(desk, kind), chosen, reason);
    return {load_case(desk.store, from.id), to};
}

HandedOver hand_over(Desk& desk, const Case& website, CaseOpened flaw) {
    std::vector<Ruling> besides;
    auto const* rule = transition_of(desk.rules(website), Kind::website, website.origin, step_of(FlawHandedOver{}));
    for (auto const* words : {&flaw.title, &flaw.product, &flaw.version, &flaw.product_developer, &flaw.weakness, &flaw.environment,
                              &flaw.procedure, &flaw.outcome, &flaw.reason, &flaw.evidence})
        for (auto const& site : site_names(website))
            if (rule && besides.empty() && mentions(*words, site))
                besides.push_back(
                    {rule->rule, text("ウェブサイトを特定可能な内容（{}）が含まれています。提供するには、再現のために必要であること"
                                      "と、ウェブサイト運営者の同意が必要です",
                                      "it holds what identifies the website ({}): that needs the operator's consent, and to be "
                                      "needed for reproducing the flaw",
                                      site)});
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
