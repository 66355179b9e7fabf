#include "formats/csaf/csaf.h"

#include "base/unicode.h"
#include "formats/csaf/catalogue.h"
#include "formats/csaf/structure.h"
#include "formats/json_report.h"

namespace vulnctl {

namespace csaf {

namespace {

using Kind = JsonValue::Kind;

Severity severity_of(std::string_view rule) {
    if (rule.starts_with("6.2.")) return Severity::warning;
    if (rule.starts_with("6.3.")) return Severity::note;
    return Severity::error;
}

std::optional<Version> version_of(JsonValue root) {
    auto const version = root["document"]["csaf_version"].text();
    if (version == "2.0") return Version::v2_0;
    if (version == "2.1") return Version::v2_1;
    return {};
}

void check_structure(JsonValue root, const Shape& shape, JsonReport& report) {
    check_shape(root, shape, [&](ShapeFault fault) {
        std::string_view const rule = fault.stranger ? "6.2.20" : fault.rule.empty() ? "schema" : fault.rule;
        if (fault.at_name)
            report.add_at_name(severity_of(rule), rule, fault.at, std::move(fault.message), std::move(fault.hint));
        else
            report.add(severity_of(rule), rule, fault.at, std::move(fault.message), std::move(fault.hint));
    });
}

void run_tests(const Advisory& advisory, JsonReport& report, std::vector<NotRun>& not_run) {
    for (auto const& row : catalogue()) {
        auto const& carrier = advisory.version == Version::v2_0 ? row.v2_0 : row.v2_1;
        std::string const id{row.id};
        if (carrier.kind == Carrier::Kind::not_run) not_run.push_back({id, row.why_not});
        if (carrier.kind != Carrier::Kind::test) continue;
        if (row.id == "6.2.33" && !advisory.now) {
            not_run.push_back({id, Words{"検査の日時が与えられていません", "the time of the test was not given"}});
            continue;
        }
        advisory.rest();
        Say const say{[&](JsonValue at, Text message, Text hint) {
                          report.add(severity_of(row.id), row.id, at, std::move(message), std::move(hint));
                      },
                      [&](Text why) {
                          if (not_run.empty() || not_run.back().id != id) not_run.push_back({id, std::move(why)});
                      }};
        try {
            carrier.run(advisory, say);
        } catch (const TooMuchWork&) {
            not_run.push_back({id, Words{"製品グループへの参照が多すぎるため、途中で止めました",
                                         "it was stopped: there are too many references to product groups"}});
        }
    }
}

}  // namespace

std::string quote(std::string_view s) { return fit(harmless_line(s.substr(0, 300)), 80); }

}  // namespace csaf

CsafVerdict check_csaf(std::string_view bytes, const std::string& name, std::optional<Instant> now) {
    using namespace csaf;
    auto const tree = read_json(bytes, name);
    auto const root = tree.root();
    JsonReport report;
    CsafVerdict verdict;
    for (auto const member : tree.doubled())
        report.add_at_name(
            Severity::error, "schema", member,
            text("項目「{}」が同じオブジェクトに2回あります", "the member \"{}\" stands twice in one object", quote(member.name())),
            Words{"どちらか一方を残してください", "keep one of them"});
    if (auto const version = version_of(root)) {
        verdict.version = *version == Version::v2_0 ? "2.0" : "2.1";
        check_structure(root, *version == Version::v2_0 ? csaf_2_0 : csaf_2_1, report);
        std::optional<Moment> moment;
        if (now) moment = Moment{now->time_since_epoch().count(), {}};
        run_tests(Advisory{root, *version, moment}, report, verdict.not_run);
    } else {
        auto const given = root["document"]["csaf_version"];
        auto const where = given ? given : root["document"] ? root["document"] : root;
        report.add(Severity::error, "schema", where,
                   Words{"document.csaf_version が \"2.0\" でも \"2.1\" でもないため、CSAF 文書として検査できません",
                         "document.csaf_version is neither \"2.0\" nor \"2.1\": this cannot be held against CSAF"});
    }
    verdict.valid = !report.errors();
    verdict.findings = report.take(tree, name);
    return verdict;
}

std::span<const CsafTest> csaf_tests() {
    static auto const tests = [] {
        std::vector<CsafTest> all;
        for (auto const& row : csaf::catalogue())
            all.push_back({row.id, row.title, row.v2_0.kind != csaf::Carrier::Kind::absent, row.v2_1.kind != csaf::Carrier::Kind::absent,
                           row.v2_0.is_carried(), row.v2_1.is_carried(), row.why_not});
        return all;
    }();
    return tests;
}

}  // namespace vulnctl
