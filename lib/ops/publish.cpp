#include "ops/publish.h"

#include "base/unicode.h"
#include "render/advisory.h"

#include <algorithm>

namespace vulnctl {

namespace {

bool is_published_as(const Case& c, const std::string& jvn) { return c.published && c.published->jvn == jvn; }

std::vector<PublishedFile> keep(Store& store, const std::vector<AdvisoryPage>& pages) {
    std::vector<PublishedFile> files;
    for (auto const& page : pages) files.push_back({page.path, store.put(page.bytes)});
    return files;
}

ApprovedDraft approval_of(const Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft) {
    return {mark_of(draft), approved_by(cases, draft, desk.actor.name), approvals_asked(desk.store)};
}

/// What is issued to everybody, on the desk's day.
IssuedFiles press_files(const Desk& desk, const Press& press, const std::vector<Case>& cases, const AdvisoryDraft& draft) {
    std::optional<Issue> issue;
    if (press.publisher) issue = Issue{*press.publisher, Stage::published, desk.now, contact_records(draft, cases)};
    return issued_files(press.templates, draft, PageState::published, issue);
}

Error not_published(const Case& c, const std::string& jvn) {
    return {Exit::refused,
            c.published ? text("{0} は {1} として公表されています", "{0} is published as {1}", c.id.str(), c.published->jvn)
                        : text("{0} は公表されていません", "{0} is not published", c.id.str()),
            c.published ? text("原稿のJVN番号（{}）を確認してください", "check the JVN number of the draft ({})", jvn) : Text{}};
}

/// Records one later state: of the advisory, and of each of its cases.
Published revise(Desk& desk, const std::vector<Case>& cases, const PublicationRevised& step, const AdvisoryDraft& draft,
                 IssuedFiles issued) {
    for (auto const& c : cases) ask_rules(desk, c, step);
    record_fact(
        desk, step.advisory.str(),
        AdvisoryRevised{draft.title.ja, step.withdrawn, step.reason, keep(desk.store, issued.files), desk.store.put(write_draft(draft))});
    for (auto const& c : cases) record(desk, c, step);
    return {step.advisory, std::move(issued.files), std::move(issued.notes)};
}

}  // namespace

std::string mark_of(const AdvisoryDraft& draft) { return hex(sha256(write_draft(draft))); }

long approvals_asked(const Store& store) {
    long asked = 1;
    for (auto const& event : story(store.events("office"), {}).standing)
        if (event.what)
            if (auto const* chosen = std::get_if<ApprovalsChosen>(&*event.what)) asked = chosen->number;
    return asked;
}

void choose_approvals(Desk& desk, long number) {
    constexpr long most = 9;
    if (number < 0 || number > most)
        throw Error{Exit::usage, text("承認の人数は 0 から {} までです", "the number of approvals is 0 to {}", most)};
    record_fact(desk, "office", ApprovalsChosen{number});
}

std::vector<std::string> approved_by(const std::vector<Case>& cases, const AdvisoryDraft& draft, std::string_view publisher) {
    auto const mark = mark_of(draft);
    auto const approves = [&](const Case& c, const std::string& person) {
        return std::any_of(c.approvals.begin(), c.approvals.end(),
                           [&](const Approval& approval) { return approval.what.draft == mark && approval.by == person; });
    };
    std::vector<std::string> people;
    for (auto const& approval : cases.front().approvals) {
        bool const known = std::find(people.begin(), people.end(), approval.by) != people.end();
        bool const everywhere = std::all_of(cases.begin(), cases.end(), [&](const Case& c) { return approves(c, approval.by); });
        if (approval.by != publisher && !known && everywhere) people.push_back(approval.by);
    }
    return people;
}

bool approve(Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft) {
    auto const people = approved_by(cases, draft, {});
    if (std::find(people.begin(), people.end(), desk.actor.name) != people.end()) return false;
    DraftApproved step{mark_of(draft), draft.jvn, {}};
    for (auto const& c : cases) ask_rules(desk, c, step);
    step.bytes = desk.store.put(write_draft(draft));
    for (auto const& c : cases) record(desk, c, step);
    return true;
}

Published publish(Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft, const Press& press) {
    if (std::all_of(cases.begin(), cases.end(), [&](const Case& c) { return is_published_as(c, draft.jvn); })) {
        auto const advisory = cases.front().published->advisory;
        auto standing = standing_advisory(desk.store, advisory);
        if (!standing.draft || mark_of(*standing.draft) != mark_of(draft))
            throw Error{
                Exit::refused,
                text("{} は公表済みで、原稿の内容が公表したものと異なります",
                     "{} is published already, and the draft is not what was published", draft.jvn),
                text("公表した内容は変更していません。更新するには --update、公表した原稿であれば公表文を書き出し直せます",
                     "what was published stays; --update changes it, and the draft that was published would write the pages again")};
        return {advisory, std::move(standing.pages), {}, true};
    }
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    AdvisoryId const id{year, desk.store.next_number('A', year)};
    CasePublished const step{id, draft.jvn, approval_of(desk, cases, draft)};
    for (auto const& c : cases) ask_rules(desk, c, step);
    auto issued = press_files(desk, press, cases, draft);
    Published done{id, std::move(issued.files), std::move(issued.notes)};
    record_fact(
        desk, id.str(),
        AdvisoryPublished{draft.jvn, draft.title.ja, draft.cases, keep(desk.store, done.pages), desk.store.put(write_draft(draft))});
    for (auto const& c : cases) record(desk, c, step);
    return done;
}

Published update(Desk& desk, const std::vector<Case>& cases, const AdvisoryDraft& draft, const Press& press) {
    for (auto const& c : cases)
        if (!is_published_as(c, draft.jvn)) throw not_published(c, draft.jvn);
    auto const advisory = cases.front().published->advisory;
    auto standing = standing_advisory(desk.store, advisory);
    if (standing.draft && !standing.withdrawn && mark_of(*standing.draft) == mark_of(draft))
        return {advisory, std::move(standing.pages), {}, true};
    return revise(desk, cases, {advisory, draft.jvn, false, {}, approval_of(desk, cases, draft)}, draft,
                  press_files(desk, press, cases, draft));
}

Published withdraw(Desk& desk, const Case& c, const std::string& reason, const TemplateSource& templates) {
    if (!c.published) throw not_published(c, {});
    auto standing = standing_advisory(desk.store, c.published->advisory);
    if (standing.withdrawn)
        throw Error{Exit::refused, text("{} の公表は既に取り下げられています", "{} is withdrawn already", standing.jvn)};
    if (!standing.draft)
        throw Error{Exit::refused, text("{} の原稿は台帳に残っていません", "the draft of {} is not in the store", standing.jvn),
                    text("取り下げる旨を記載した原稿を作成し、--update で更新してください",
                         "write a draft that says it is withdrawn, and use --update")};
    auto draft = std::move(*standing.draft);
    draft.history.push_back({desk.on, {"公表を取下げ", "Withdrawn"}});
    std::vector<Case> cases;
    for (auto const id : standing.cases) cases.push_back(load_case(desk.store, id));
    return revise(desk, cases, {c.published->advisory, standing.jvn, true, reason, {}}, draft,
                  issued_files(templates, draft, PageState::withdrawn, {}));
}

StandingAdvisory standing_advisory(const Store& store, AdvisoryId id) {
    StandingAdvisory standing;
    auto const take = [&](const std::vector<PublishedFile>& files, const ContentRef& draft) {
        standing.pages.clear();
        for (auto const& file : files) standing.pages.push_back({file.path, store.get(file.bytes)});
        standing.draft.reset();
        if (!draft.hash.empty()) standing.draft = read_draft(store.get(draft), id.str());
    };
    for (auto const& event : story(store.events(id.str()), {}).standing) {
        if (!event.what) continue;
        if (auto const* published = std::get_if<AdvisoryPublished>(&*event.what)) {
            standing.jvn = published->jvn;
            standing.cases = published->cases;
            standing.published = standing.updated = event.happened_on;
            take(published->files, published->draft);
        }
        if (auto const* revised = std::get_if<AdvisoryRevised>(&*event.what)) {
            standing.updated = event.happened_on;
            standing.withdrawn = revised->withdrawn;
            take(revised->files, revised->draft);
        }
    }
    if (standing.jvn.empty()) throw Error{Exit::not_found, text("公表文 {} はありません", "there is no advisory {}", id.str())};
    return standing;
}

std::string published_page(const Store& store, AdvisoryId id, Lang lang) {
    for (auto& page : standing_advisory(store, id).pages)
        if (page.path.ends_with(lang == Lang::ja ? "/ja.txt" : "/en.txt")) return std::move(page.bytes);
    return {};
}

}  // namespace vulnctl
