#include "ops/intake.h"

#include "ops/project.h"
#include "rules/acceptance.h"

namespace vulnctl {

namespace {

Finding finding_of(const Gap& gap, const ReportReceived& form, const std::string& name, const Edition& edition) {
    auto const* item = required_item(edition, form.kind, gap.item);
    auto const* condition = condition_named(edition, form.kind, gap.condition);
    Finding finding;
    finding.rule = item ? std::string{item->rule.id} : gap.item;
    finding.severity = Severity::warning;
    finding.place = Place{name, 0, 0};
    Words const what = item ? item->rule.wording : Words{gap.item, gap.item};
    Words const touches = condition ? condition->rule.wording : Words{gap.condition, gap.condition};
    finding.message = text("記載がありません: {0}（受理の条件「{2}」{4}）", "not stated: {1} (acceptance condition '{3}', {4})", what.ja,
                           what.en, touches.ja, touches.en, condition ? condition->rule.clause : "");
    if (item) finding.ground = ground_of(item->rule, edition);
    return finding;
}

}  // namespace

ReportInput examine_report(std::string_view bytes, const std::string& name, std::optional<Kind> kind, const Edition& edition) {
    ReportInput input = read_report(bytes, name, kind);
    input.form.gaps = gaps_in(input.form, input.finder, edition);
    for (auto const& gap : input.form.gaps) input.findings.push_back(finding_of(gap, input.form, name, edition));
    return input;
}

Intake register_report(Desk& desk, std::string_view bytes, const std::string& name, std::optional<Kind> kind,
                       std::optional<PartyId> developer) {
    ReportInput input = examine_report(bytes, name, kind, desk.rules());
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    CaseId const id{year, desk.store.next_number('C', year)};
    ReportId const report{year, desk.store.next_number('R', year)};
    input.form.report = report;
    input.form.developer = developer;
    if (developer) {
        input.form.gaps = gaps_in(input.form, input.finder, desk.rules());
        std::erase_if(input.findings, [](const Finding& f) { return f.ground && f.rule.find(".item.") != std::string::npos; });
        for (auto const& gap : input.form.gaps) input.findings.push_back(finding_of(gap, input.form, name, desk.rules()));
    }
    input.form.original = desk.store.put(bytes);
    input.finder.report = report;
    record_fact(desk, id.str(), input.form);
    record_fact(desk, id.str(), input.finder);
    return {id, report, input.form.kind, load_case(desk.store, id).title(), std::move(input.findings)};
}

CaseOpened flaw_from(const ReportInput& input) {
    auto const& form = input.form;
    CaseOpened flaw;
    flaw.title = form.title;
    flaw.product = form.product;
    flaw.version = form.version;
    flaw.product_developer = form.product_developer;
    flaw.weakness = form.weakness;
    flaw.environment = form.environment;
    flaw.procedure = form.procedure;
    flaw.outcome = form.outcome;
    flaw.reason = form.reason;
    flaw.evidence = form.evidence;
    return flaw;
}

Intake open_case(Desk& desk, std::string_view bytes, const std::string& name, Origin origin, const std::string& source) {
    ReportInput const input = read_report(bytes, name, Kind::product);
    int const year = int(std::chrono::year_month_day{desk.on}.year());
    CaseId const id{year, desk.store.next_number('C', year)};
    auto flaw = flaw_from(input);
    flaw.origin = origin;
    flaw.source = source;
    flaw.original = desk.store.put(bytes);
    record_fact(desk, id.str(), std::move(flaw));
    return {id, {}, Kind::product, load_case(desk.store, id).title(), input.findings};
}

}  // namespace vulnctl
