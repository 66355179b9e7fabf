#include "ops/view.h"

#include "base/unicode.h"
#include "ops/desk.h"
#include "rules/acceptance.h"
#include "rules/clocks.h"
#include "rules/disclosure.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

std::string written(Day day, Lang lang) { return lang == Lang::ja ? print_ja(day) : print_en(day); }

std::string written(const std::optional<Day>& day, Lang lang) { return day ? written(*day, lang) : std::string{}; }

/// The due day of the kind's guide: 45 days for a product, about three months for a website.
std::optional<Day> guide_date(const Case& c, const Edition& edition) {
    for (auto const& rule : edition.clocks) {
        if (rule.kind != c.kind || rule.rule.nature != Nature::guide) continue;
        auto const from = rule.from == "first-contact"        ? c.first_contact
                          : rule.from == "part.details-given" ? c.details_given
                                                              : std::nullopt;
        if (from) return add(*from, rule.period);
    }
    return {};
}

DisclosureFacts facts_of(const Case& c, const ViewRequest& request) {
    DisclosureFacts facts;
    if (!c.reports.empty()) facts.consents = c.reports.front().form.consents;
    facts.published = request.published || c.published.has_value();
    return facts;
}

/// What two texts have in common however they are spelled and folded into lines.
std::string essence(std::string_view words) {
    std::string out = fold(words);
    std::erase_if(out, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
    return out;
}

/// Values so short or common that finding them in a text proves nothing.
constexpr int least_telling_width = 6;

}  // namespace

std::vector<std::pair<std::string, std::string>> all_fields(const Case& c, const ViewRequest& request, const OfficeOpened& office,
                                                            const Edition& edition) {
    Lang const lang = request.lang;
    std::vector<std::pair<std::string, std::string>> fields;
    auto const put = [&](std::string name, std::string value) {
        if (!value.empty()) fields.emplace_back(std::move(name), std::move(value));
    };
    put("case_id", c.id.str());
    put("today", written(request.today, lang));
    put("office_name", office.name);
    put("office_contact", office.contact);
    if (request.recipient) put("recipient_name", request.recipient->name(lang));

    if (!c.reports.empty()) {
        auto const& form = c.reports.front().form;
        put("report_id", form.report.str());
        put("title", c.title());
        put("product", form.product);
        put("version", form.version);
        put("product_developer", form.product_developer);
        put("url", form.url);
        put("site_name", form.site_name);
        put("weakness", form.weakness);
        put("circumstances", form.circumstances);
        put("environment", form.environment);
        put("procedure", form.procedure);
        put("outcome", form.outcome);
        put("reason", form.reason);
        put("evidence", form.evidence);
        put("other_reports", form.other_reports);
        if (auto const& finder = c.reports.front().finder) {
            put("finder_name", finder->name);
            if (finder->affiliation != "なし" && finder->affiliation != "無し") put("finder_affiliation", finder->affiliation);
            put("finder_mail", finder->mail);
            put("finder_phone", finder->phone);
            put("finder_fax", finder->fax);
            put("finder_prefecture", finder->prefecture);
            if (!request.recipient && request.audience == Audience::finder) put("recipient_name", finder->name);
        }
    }
    put("received_on", written(c.received(), lang));
    put("accepted_on", written(c.accepted(), lang));
    put("first_contact_on", written(c.first_contact, lang));
    put("details_given_on", written(c.details_given, lang));
    put("agreed_date", written(c.agreed_date(), lang));
    put("guide_date", written(guide_date(c, edition), lang));
    for (auto const& part : c.parts) {
        for (auto const& attempt : part.attempts) put("note", attempt.what.note);
        for (auto const& means : part.unavailable) put("note", means.reason);
        if (part.eol) put("note", part.eol->evidence);
    }
    if (c.published) {
        put("published_on", written(c.closed_on, lang));
        put("jvn_id", c.published->jvn);
    }
    if (c.rejected) {
        auto const* condition = condition_named(edition, c.kind, c.rejected->condition);
        put("reject_condition", condition ? std::string{condition->rule.wording.in(lang)} : c.rejected->condition);
        put("reject_reason", c.rejected->reason);
    }
    if (!c.questions.empty()) put("question_points", c.questions.back().from_finder ? std::string{} : c.questions.back().text);
    if (c.ended) {
        auto const* ending = ending_named(edition, c.kind, c.ended->ending);
        put("ending_name", ending ? std::string{ending->rule.wording.in(lang)} : c.ended->ending);
        put("ending_reason", c.ended->reason);
    }
    return fields;
}

Fields view_of(const Case& c, const ViewRequest& request, const OfficeOpened& office, const Edition& edition) {
    auto const facts = facts_of(c, request);
    Fields view;
    for (auto& [name, value] : all_fields(c, request, office, edition))
        if (may_see(edition, c.kind, name, request.audience, facts)) view.put(name, std::move(value));
    return view;
}

std::vector<Finding> leaks_in(std::string_view rendered, const std::string& name, const Case& c, const ViewRequest& request,
                              const OfficeOpened& office, const Edition& edition) {
    auto const facts = facts_of(c, request);
    auto const said = essence(rendered);
    auto const fields = all_fields(c, request, office, edition);
    std::set<std::string> allowed;
    for (auto const& [field, value] : fields)
        if (may_see(edition, c.kind, field, request.audience, facts)) allowed.insert(essence(value));
    std::vector<Finding> leaks;
    for (auto const& [field, value] : fields) {
        if (may_see(edition, c.kind, field, request.audience, facts)) continue;
        auto const secret = essence(value);
        if (field == "case_id" || width(secret) < least_telling_width || said.find(secret) == std::string::npos) continue;
        if (std::any_of(allowed.begin(), allowed.end(), [&](const std::string& open) { return open.find(secret) != std::string::npos; }))
            continue;
        Finding leak;
        leak.rule = "leak." + field;
        Words const audience = name_of(request.audience);
        leak.message = text("{0}に見せてはならない項目（{2}）の内容が含まれています", "it holds the field {2}, which the {1} may not see",
                            audience.ja, audience.en, field);
        leak.hint = text("該当箇所を削除してください", "remove it");
        leak.place = Place{name, 0, 0};
        if (auto const* rule = field_rule(edition, c.kind, field)) leak.ground = ground_of(rule->rule, edition);
        leaks.push_back(std::move(leak));
    }
    return leaks;
}

}  // namespace vulnctl
