#include "ops/draft_of_case.h"

#include "ops/lines.h"
#include "ops/view.h"
#include "rules/disclosure.h"

#include <algorithm>
#include <map>

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

}  // namespace

std::string statement_of(const Case& c) {
    std::string statements;
    for (auto const& part : c.parts)
        if (part.published_over() && part.adjudication->statement) add_line(statements, part.adjudication->statement->text);
    return statements;
}

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

}  // namespace vulnctl
