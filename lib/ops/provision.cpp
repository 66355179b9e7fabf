#include "ops/provision.h"

#include "ops/describe.h"
#include "rules/disclosure.h"
#include "rules/eol.h"
#include "rules/letters.h"
#include "rules/provision.h"

#include <algorithm>
#include <set>

namespace vulnctl {

namespace {

constexpr Words of_government{"政府機関", "government organisation"};

/// The event that would provide such a recipient with something, as far as the rules ask about it.
Payload provision_to(const RecipientStanding& recipient) {
    InformationGiven what;
    what.audience = Audience::recipient;
    what.recipient = recipient;
    return what;
}

/// JPCERT/CC's step, whoever looks at it now.
Verdict verdict_on(const Case& c, const RecipientStanding& recipient, Day on, const Edition& edition) {
    return decide(c, provision_to(recipient), on, Actor{{}, Organisation::jpcert}, {}, edition);
}

/// Where the step may be taken at all. That a condition does not hold is said of the condition.
GateLine step_line(const Case& c, Day on, const Edition& edition) {
    auto const refusal = verdict_on(c, {}, on, edition).refusal;
    bool const by_check = refusal && std::any_of(edition.checks.begin(), edition.checks.end(),
                                                 [&](const Check& check) { return check.rule.id == refusal->rule.id; });
    if (refusal && !by_check) return {refusal->rule, false, {refusal->detail}, {}};
    auto const* transition = transition_of(edition, c.kind, c.origin, "provide", id_of(c.state));
    Words const state = name_of(c.state);
    return {transition ? transition->rule : Rule{}, true, {text("状態: {0}", "state: {1}", state.ja, state.en)}, {}};
}

Text words_of(const Consultation& consultation) {
    Words const result = name_of(consultation.what.result);
    auto const& said = consultation.what.text;
    auto const more = said.empty() ? "" : ": " + said;
    return text("{0} {1}{3}", "{0} {2}{3}", print(consultation.on), result.ja, result.en, more);
}

Text after(const std::string& ja, const std::string& en, const Text& words) { return {ja + ": " + words.ja, en + ": " + words.en}; }

struct Gate {
    const Store& store;
    const Case& c;
    Day on;
    const Edition& edition;

    void consultation_of(GateLine& line, const std::optional<PartyId>& party, const std::string& ja, const std::string& en) const {
        if (auto const* said = c.advance.consulted(party, on)) {
            line.found.push_back(after(ja, en, words_of(*said)));
            return;
        }
        line.found.push_back(after(ja, en, text("協議の記録がない", "no consultation is recorded")));
        line.next.push_back(fmt::format("vulnctl escalate consult {} {} --result RESULT", c.id.str(), party ? party->str() : "ipa"));
    }

    GateLine of_case(const Condition& condition) const {
        GateLine line{condition.check->rule, condition.holds, {}, {}};
        auto const& predicate = condition.check->predicate;
        if (predicate == "before-agreed-date") {
            auto const date = c.agreed_date();
            line.found.push_back(date ? text("公表日 {}", "the publication date is {}", print(*date))
                                      : text("公表日は決まっていない", "no publication date is set"));
        } else if (predicate == "provision-not-left-open") {
            for (auto const& part : c.parts)
                if (auto const* row = part.eol ? eol_finding(part, c, edition, on).row : nullptr) class_of(line, part, *row);
        } else if (predicate == "solution-made-by-then") {
            if (auto const made = c.solution_made())
                line.found.push_back(text("作成日 {}", "made on {}", print(*made)));
            else
                line.next.push_back(fmt::format("vulnctl reply {} PARTY --stance solution-made --solution SOLUTION", c.id.str()));
        } else if (predicate == "effect-presumed") {
            if (auto const& presumed = c.advance.presumption; presumed && condition.holds)
                line.found.push_back(text("{} {}", "{} {}", print(presumed->on), presumed->what.ground));
            else
                line.next.push_back(fmt::format("vulnctl escalate presume {} --reason TEXT", c.id.str()));
        } else if (predicate == "ipa-consulted") {
            consultation_of(line, {}, "IPA", "IPA");
        } else if (predicate == "developers-consulted") {
            for (auto const* part : to_be_consulted(c)) {
                auto const party = load_party(store, part->party);
                consultation_of(line, part->party, party.name(Lang::ja), party.name(Lang::en));
            }
        }
        return line;
    }
    void class_of(GateLine& line, const Part& part, const EolClass& row) const {
        auto const party = load_party(store, part.party);
        line.found.push_back(text("{0}: 区分{2}（{3}）", "{1}: class {2} ({4})", party.name(Lang::ja), party.name(Lang::en), row.id,
                                  row.rule.wording.ja, row.rule.wording.en));
    }

    GateLine of_recipient(const Condition& condition, const Party& party) const {
        GateLine line{condition.check->rule, condition.holds, {}, {}};
        auto const recipient = standing_of(party);
        if (condition.check->predicate == "recipient-counts") {
            auto const name = line_name(line_of(recipient), edition);
            line.found.push_back(!line.holds && !recipient.sector.empty()
                                     ? text("{0}: {2} の時点では該当しない", "{1}: does not count on {2}", name.ja, name.en, print(on))
                                     : name);
            if (!line.holds) line.next.push_back(fmt::format("vulnctl party set {} --sector SECTOR", party.id.str()));
        } else if (recipient.government) {
            line.found.push_back(text("政府機関には求められていない", "not asked of a government organisation"));
        } else {
            for (auto const& promise : recipient.promises)
                if (auto const* rule = promise.on <= on ? checklist_item(edition, c.kind, "advance-recipient", promise.condition) : nullptr)
                    line.found.push_back(text("{0}（{2} から）", "{1} (since {2})", rule->wording.ja, rule->wording.en, print(promise.on)));
            for (auto const* item : promises_missing(recipient, edition, on)) {
                line.found.push_back(
                    text("約束の記録がない: {0}", "no promise is recorded: {1}", item->rule.wording.ja, item->rule.wording.en));
                line.next.push_back(fmt::format("vulnctl party set {} --promised {}=DAY", party.id.str(), item->id));
            }
        }
        return line;
    }
};

/// The day since when every finder knows.
std::optional<Day> all_told(const Case& c) {
    std::optional<Day> all;
    for (auto const& report : c.reports) {
        if (!report.finder) continue;
        auto const told = told_of_provision(c, report);
        if (!told) return {};
        all = std::max(all.value_or(*told), *told);
    }
    return all;
}

bool refuses(const GateLine& line) { return !line.holds && line.rule.nature == Nature::refuse; }

}  // namespace

RecipientStanding standing_of(const Party& recipient) {
    return {recipient.card.sector, recipient.card.government, recipient.card.promises};
}

std::vector<Ruling> provision_objections(const Case& c, const RecipientStanding& recipient, Day on, const Edition& edition) {
    auto verdict = verdict_on(c, recipient, on, edition);
    if (verdict.refusal) throw refused_by(*verdict.refusal, c, provision_to(recipient), edition);
    return std::move(verdict.objections);
}

bool RecipientGate::may_be_provided() const { return std::none_of(lines.begin(), lines.end(), refuses); }
bool ProvisionGate::open() const { return std::none_of(lines.begin(), lines.end(), refuses); }

ProvisionGate provision_gate(const Store& store, const Case& c, const std::vector<Party>& recipients, Day on, const Edition& edition) {
    Gate const gate{store, c, on, edition};
    ProvisionGate out;
    out.lines.push_back(step_line(c, on, edition));
    for (auto const& condition : conditions_of(c, provision_to({}), on, edition))
        if (condition.check->step == "provide") out.lines.push_back(gate.of_case(condition));
    if (!out.lines.front().holds)  // nothing that is done would open it
        for (auto& line : out.lines) line.next.clear();
    for (auto const& party : recipients) {
        RecipientGate& recipient = out.recipients.emplace_back();
        recipient.party = party;
        for (auto const& condition : conditions_of(c, provision_to(standing_of(party)), on, edition))
            if (condition.check->step != "provide") recipient.lines.push_back(gate.of_recipient(condition, party));
        if (auto const* given = c.advance.first_to(party.id)) recipient.given = *given;
    }
    return out;
}

std::vector<Party> recipients_in(const Store& store, const std::string& sector) {
    std::vector<Party> recipients;
    for (auto const& id : store.parties_with(Role::recipient)) {
        auto party = load_party(store, PartyId::parse(id).value_or(PartyId{}));
        bool const wanted = sector.empty() || line_of(standing_of(party)) == sector;
        if (wanted && !party.merged_into) recipients.push_back(std::move(party));
    }
    return recipients;
}

std::string line_of(const RecipientStanding& recipient) { return recipient.government ? "government" : recipient.sector; }

Text line_name(const std::string& line, const Edition& edition) {
    if (line == "government") return of_government;
    for (auto const& sector : edition.sectors)
        if (sector.id == line) return sector.rule.wording;
    return line.empty() ? text("分野の記録なし", "no sector on record") : Text{line, line};
}

std::vector<ProvisionEntry> provision_log(const Store& store, const Lens& lens) {
    std::set<std::string> subjects;  // what leads to a provision by a letter, and what is one otherwise
    for (auto const* type : {"advance.presumed", "information.given"})
        for (auto& subject : store.subjects_with(type)) subjects.insert(std::move(subject));
    std::vector<ProvisionEntry> entries;
    for (auto const& subject : subjects) {
        auto const id = parse_case_id(subject);
        auto const c = fold(id, story(store.events(subject), lens));
        auto const told = all_told(c);
        for (auto const& provision : c.advance.provisions)
            if (c.advance.first_to(provision.party) == &provision) entries.push_back({id, provision, told});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const ProvisionEntry& a, const ProvisionEntry& b) {
        return std::tie(a.first.on, a.of, a.first.seq) < std::tie(b.first.on, b.of, b.first.seq);
    });
    return entries;
}

std::optional<Day> told_of_provision(const Case& c, const Report& report) {
    if (c.advance.provisions.empty()) return {};
    for (auto const& letter : c.letters)
        if (letter.what.audience == Audience::finder && letter.what.letter == advance_letter &&
            letter.what.report.value_or(report.form.report) == report.form.report && letter.on >= c.advance.provisions.front().on)
            return letter.on;
    return {};
}

}  // namespace vulnctl
