#include "ops/publish.h"

#include "base/unicode.h"
#include "ops/leaks.h"
#include "ops/lines.h"
#include "ops/view.h"
#include "render/advisory.h"
#include "rules/disclosure.h"

#include <algorithm>

namespace vulnctl {

namespace {

VendorStatus status_of(const Part& part) {
    auto const* reply = part.position();
    if (!reply) return part.details_given ? VendorStatus::informed : VendorStatus::unknown;
    switch (reply->what.stance) {
        case Stance::confirmed:
        case Stance::small_effect:
        case Stance::refuses: return VendorStatus::vulnerable_investigating;
        case Stance::solution_planned:
        case Stance::solution_made:
        case Stance::agrees_stop_use: return VendorStatus::vulnerable;
        case Stance::not_vulnerable:
        case Stance::not_affected:
        case Stance::not_its_product: return VendorStatus::notvulnerable;
        default: return VendorStatus::unknown;
    }
}

SolutionKind kind_of(Solution solution) {
    switch (solution) {
        case Solution::fix: return SolutionKind::update;
        case Solution::workaround: return SolutionKind::workaround;
        case Solution::stop_use: return SolutionKind::stop_use;
    }
    return SolutionKind::update;
}

std::string directory_of(const AdvisoryDraft& draft) {
    std::string name;
    for (char const c : draft.jvn)
        if (c != '#') name += c;
    return name;
}

Finding finding(std::string rule, Text message, Text hint, const std::string& name, Severity severity = Severity::error) {
    return {std::move(rule), severity, std::move(message), std::move(hint), Place{name, 0, 0}, {}};
}

/// What those developers of it that IPA decided to publish wish printed beside; empty where there is nothing.
std::string statement_of(const Case& c) {
    std::string statements;
    for (auto const& part : c.parts)
        if (part.published_over() && part.adjudication->statement) add_line(statements, part.adjudication->statement->text);
    return statements;
}

/// The finders who may be named, each with the affiliation as far as that may be said too.
std::vector<CreditGroup> credits_of(const Case& c, const ViewRequest& request, const OfficeOpened& office, const Edition& edition) {
    if (c.origin == Origin::developer) return {{CreditRoute::developer, {}, {}, {}}};
    std::map<const Report*, CreditedPerson> people;
    for (auto const& field : all_fields(c, request, office, edition)) {
        if (!field.of || !is_seen(field, c, request, edition)) continue;
        if (field.name == "finder_name") people[field.of].name.ja = field.value;
        if (field.name == "finder_affiliation" && field.value != "個人") people[field.of].organisation.ja = field.value;
    }
    CreditGroup group{c.reported() ? CreditRoute::partnership : CreditRoute::direct, {}, {}, {}};
    for (auto const& report : c.reports)
        if (auto const at = people.find(&report); at != people.end() && !at->second.name.empty()) group.people.push_back(at->second);
    if (group.people.empty()) return {};
    return {group};
}

void compare_with_case(std::vector<Finding>& findings, const Store& store, const AdvisoryDraft& draft, const std::string& name,
                       const Case& c) {
    if (std::find(draft.cases.begin(), draft.cases.end(), c.id) == draft.cases.end())
        findings.push_back(finding("publish.case", text("原稿の cases に {} がありません", "the draft's cases do not name {}", c.id.str()),
                                   text("取扱番号を cases に加えてください", "add the case to `cases`"), name));
    if (draft.published && c.agreed_date() && *draft.published != *c.agreed_date())
        findings.push_back(finding(
            "publish.date",
            text("原稿の公表日 {} が、決定した公表日 {} と異なります", "the draft says {}, the date agreed is {}", print(*draft.published),
                 print(*c.agreed_date())),
            text("原稿を直すか、vulnctl schedule で公表日を変更してください", "mend the draft, or change the date with vulnctl schedule"),
            name));
    for (auto const& part : c.parts) {
        if (!part.contacted()) continue;
        auto const listed =
            std::any_of(draft.vendors.begin(), draft.vendors.end(), [&](const VendorStatement& v) { return v.party == part.party; });
        if (listed) continue;
        auto const party = load_party(store, part.party);
        auto missing = finding(
            "publish.vendor",
            text("連絡した製品開発者 {}（{}）がベンダ情報にありません",
                 "the developer {} ({}), who was contacted, is not among the vendors", party.card.name, part.party.str()),
            text("連絡したすべての製品開発者の状況を記載してください", "list every developer who was contacted, with its status"), name);
        missing.ground = Ground{"product.publish", "IV.4.9)", c.edition};
        findings.push_back(std::move(missing));
    }
    bool const may_name = std::any_of(c.reports.begin(), c.reports.end(), [](const Report& r) { return r.consents.publish == true; });
    bool const names_somebody = std::any_of(draft.credits.begin(), draft.credits.end(), [](const CreditGroup& group) {
        return !group.people.empty() || (!group.text.empty() && !group.route);
    });
    if (names_somebody && !c.reports.empty() && !may_name) {
        auto credit = finding("publish.credit",
                              text("発見者が氏名の公表を望んでいないのに、謝辞（credits）があります",
                                   "there is a credit, and the finder does not wish to be named"),
                              text("credits から削除してください", "take it out of `credits`"), name);
        credit.ground = Ground{"product.item.credit", "IV.2.5)(オ)", c.edition};
        findings.push_back(std::move(credit));
    }
    if (auto const taken = store.advisory_with(draft.jvn); taken && !(c.published && c.published->jvn == draft.jvn))
        findings.push_back(finding("publish.jvn", text("{} は {} で既に使われています", "{} is taken by {}", draft.jvn, *taken),
                                   text("JVN番号を確認してください", "check the JVN number"), name));
}

/// A draft over several cases prints the statements of all of them.
void compare_statement(std::vector<Finding>& findings, const AdvisoryDraft& draft, const std::string& name,
                       const std::vector<Case>& cases) {
    std::string statement;
    for (auto const& c : cases)
        if (auto const its = statement_of(c); !its.empty()) add_line(statement, its);
    if (draft.statement.empty() == statement.empty()) return;
    auto wrong = finding(
        "publish.statement",
        statement.empty() ? text("併記を希望する見解は提出されていないのに、製品開発者の見解（statement）があります",
                                 "there is a developer's statement, and none was given to be printed beside")
                          : text("製品開発者が併記を希望した見解（statement）がありません",
                                 "the statement that the developer wishes printed beside is missing"),
        statement.empty() ? text("statement を削除してください", "remove the statement")
                          : text("statement に見解を記載してください: {}", "put it in `statement`: {}", fit(harmless_line(statement), 60)),
        name);
    wrong.ground = Ground{"product.publish.statement", "IV.3.(2)7)(ア)", cases.front().edition};
    findings.push_back(std::move(wrong));
}

/// The pages as they left the house.
Published as_published(const Store& store, AdvisoryId id) {
    Published again{id, {}};
    for (auto const& event : store.events(id.str()))
        if (event.what)
            if (auto const* published = std::get_if<AdvisoryPublished>(&*event.what))
                for (auto const& file : published->files) again.pages.push_back({file.path, store.get(file.bytes)});
    return again;
}

}  // namespace

AdvisoryDraft draft_of(const Store& store, const Case& c, Day today, const Edition& edition) {
    if (c.kind == Kind::website)
        throw Error{
            Exit::refused,
            text("{} はウェブサイトの案件であり、JVNでは公表しません", "{} is a website case: it is not published on JVN", c.id.str()),
            text("vulnctl end {} で取扱いを終了します", "its handling ends with vulnctl end {}", c.id.str())}
            .because({"website.steps", "V.1", std::string{edition.id}});
    auto const office = office_of(store);
    auto const see = [&](Lang lang, std::string_view field) {
        auto const view = view_of(c, {Audience::pub, lang, today, nullptr, {}, true}, office, edition);
        auto const at = view.values.find(field);
        return at == view.values.end() ? std::string{} : std::get<std::string>(at->second);
    };
    AdvisoryDraft draft;
    draft.cases = {c.id};
    draft.published = c.agreed_date();
    draft.state_ja = draft.state_en = TextState::draft;
    draft.tlp = usual_label(Audience::developer);
    draft.title.ja = see(Lang::ja, "title");
    auto& affected = draft.affected.emplace_back();
    affected.product.ja = see(Lang::ja, "product");
    affected.version.ja = see(Lang::ja, "version");
    affected.support_ended = std::any_of(c.parts.begin(), c.parts.end(), [&](const Part& part) {
        return part.eol && part.eol->ended_on && *part.eol->ended_on < today && !part.ended;
    });
    draft.vulnerabilities.emplace_back().name.ja = see(Lang::ja, "weakness");
    for (auto const& part : c.parts) {
        if (!part.contacted()) continue;
        auto const party = load_party(store, part.party);
        auto const* reply = part.last_reply();
        draft.vendors.push_back({part.party,
                                 {party.card.name, party.card.name_en},
                                 status_of(part),
                                 reply ? std::optional{reply->on} : std::nullopt,
                                 reply ? reply->what.link : std::string{}});
        if (auto const solution = part.solution()) draft.solutions.emplace_back().kind = kind_of(*solution);
    }
    draft.statement.ja = statement_of(c);
    draft.credits = credits_of(c, {Audience::pub, Lang::ja, today, nullptr, {}, true}, office, edition);
    for (auto const& part : c.parts)
        if (part.published_over()) draft.determination = Determination{part.adjudication->ground, part.adjudication->decided_on};
    draft.history = {{c.agreed_date(), {"掲載", "Published"}}};
    return draft;
}

std::vector<AdvisoryPage> pages_of(const TemplateSource& templates, const AdvisoryDraft& draft) {
    auto const directory = directory_of(draft);
    std::vector<AdvisoryPage> pages;
    for (auto const& [lang, word] : {std::pair{Lang::ja, "ja"}, {Lang::en, "en"}}) {
        pages.push_back({fmt::format("{}/{}.txt", directory, word), render_advisory_text(templates, draft, lang, PageState::published)});
        pages.push_back({fmt::format("{}/{}.html", directory, word), render_advisory_html(templates, draft, lang, PageState::published)});
    }
    return pages;
}

std::vector<Case> cases_of(const Store& store, const AdvisoryDraft& draft, CaseId first) {
    std::vector<Case> cases{load_case(store, first)};
    for (auto const id : draft.cases)
        if (std::none_of(cases.begin(), cases.end(), [&](const Case& c) { return c.id == id; })) cases.push_back(load_case(store, id));
    return cases;
}

std::vector<Finding> check_for_publication(const Store& store, const TemplateSource& templates, const AdvisoryDraft& draft,
                                           const std::string& name, const std::vector<Case>& cases, Day today, const Edition& edition) {
    auto findings = check_draft(draft, name);
    for (auto const& c : cases) compare_with_case(findings, store, draft, name, c);
    compare_statement(findings, draft, name, cases);
    bool const renders = std::none_of(findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Severity::error; });
    if (!renders) return findings;
    auto const office = office_of(store);
    std::string all;
    for (auto const& page : pages_of(templates, draft)) all += page.bytes;
    for (auto const& c : cases)
        for (auto& leak : leaks_in(all, name, c, {Audience::pub, Lang::ja, today, nullptr, {}, true}, office, edition))
            findings.push_back(std::move(leak.finding));
    return findings;
}

Published publish(Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft, const TemplateSource& templates) {
    auto const published_so = [&](const Case& c) { return c.published && c.published->jvn == draft.jvn; };
    if (std::all_of(cases.begin(), cases.end(), published_so)) {
        auto again = as_published(desk.store, cases.front().published->advisory);
        if (again.pages != pages_of(templates, draft))
            throw Error{Exit::refused,
                        text("{} は公表済みで、原稿の内容が公表したものと異なります",
                             "{} is published already, and the draft is not what was published", draft.jvn),
                        text("公表した内容は変更していません。公表した原稿であれば、公表文を書き出し直せます",
                             "what was published stays; the draft that was published would write the pages again")};
        return again;
    }
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    AdvisoryId const id{year, desk.store.next_number('A', year)};
    CasePublished const step{id, draft.jvn};
    for (auto const& c : cases) ask_rules(desk, c, step);
    Published done{id, pages_of(templates, draft)};
    AdvisoryPublished advisory{draft.jvn, draft.title.ja, draft.cases, {}};
    for (auto const& page : done.pages) advisory.files.push_back({page.path, desk.store.put(page.bytes)});
    record_fact(desk, id.str(), std::move(advisory));
    for (auto const& c : cases) record(desk, c, step);
    return done;
}

std::string published_page(const Store& store, AdvisoryId id, Lang lang) {
    std::string newest;
    for (auto& page : as_published(store, id).pages)
        if (page.path.ends_with(lang == Lang::ja ? "/ja.txt" : "/en.txt")) newest = std::move(page.bytes);
    return newest;
}

}  // namespace vulnctl
