#include "ops/adjudication_fields.h"

#include "ops/describe.h"
#include "ops/lines.h"
#include "rules/committee.h"
#include "rules/disclosure.h"

namespace vulnctl {

namespace {

std::string addresses_of(const Party& party, Lang lang) {
    std::string words;
    for (auto const& contact : party.card.contacts)
        add_line(words, fmt::format("{}: {}", name_of(contact.channel).in(lang), contact.address));
    return words;
}

std::string harm_of(const HarmWeighed& harm, Lang lang) {
    std::string words;
    auto const say = [&](Words label, const std::string& value) {
        if (!value.empty()) add_line(words, fmt::format("{}: {}", label.in(lang), value));
    };
    say({"公表しない場合に受けうる被害", "harm if it is not published"}, harm.if_withheld);
    say({"公表した場合に被りうる不利益", "disadvantage if it is published"}, harm.if_published);
    say({"社会的影響", "effect on society"}, harm.society);
    return words;
}

std::string opinions_of(const Adjudication& adjudication, Lang lang) {
    std::string words;
    for (auto const& [on, opinion] : adjudication.opinions) {
        Words const form = opinion.oral ? Words{"口頭", "orally"} : Words{"書面", "in writing"};
        auto const from = opinion.from.empty() ? std::string{lang == Lang::ja ? "製品開発者" : "the developer"} : opinion.from;
        add_line(words, fmt::format("{}  {}{}: {}", print(on), from, in_brackets(form.in(lang), lang), opinion.text));
    }
    return words;
}

std::string determination_of(const Adjudication& adjudication, const Edition& edition, Lang lang) {
    if (!adjudication.determined) return {};
    auto const& determined = *adjudication.determined;
    auto words = fmt::format("{}  {}", print(adjudication.determined_on), name_of(determined.outcome).in(lang));
    for (auto const* criterion : committee_criteria(edition, Kind::product))
        for (auto const& found : determined.findings)
            if (found.criterion == criterion->id) {
                Words const answer = found.holds == Known::yes ? Words{"満たす", "holds"} : Words{"満たさない", "does not hold"};
                add_line(words,
                         fmt::format("{}: {}{}", criterion->rule.wording.in(lang), answer.in(lang), in_brackets(found.ground, lang)));
            }
    return words;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> adjudication_fields(const Case& c, const ViewRequest& request, const Edition& edition) {
    Lang const lang = request.lang;
    std::string contacts, harm, opinions, determination, to, until, decision, reason, statement;
    for (auto const& part : c.parts) {
        bool const of_another = request.recipient && c.part(request.recipient->id) && request.recipient->id != part.party;
        if (!part.adjudication || of_another) continue;
        auto const& adjudication = *part.adjudication;
        auto const add = [&](std::string& field, const std::string& value) {
            if (value.empty()) return;
            if (request.parties) add_line(field, party_name(*request.parties, part.party, lang) + ":");
            add_line(field, value);
        };
        if (request.parties)
            for (auto const& party : *request.parties)
                if (party.id == part.party) add(contacts, addresses_of(party, lang));
        if (adjudication.harm) add(harm, harm_of(*adjudication.harm, lang));
        add(opinions, opinions_of(adjudication, lang));
        add(determination, determination_of(adjudication, edition, lang));
        if (adjudication.invited) {
            add(to, adjudication.invited->to);
            add(until, written(adjudication.invited->until, lang));
        }
        if (adjudication.decided) {
            add(decision, std::string{name_of(adjudication.decided->outcome).in(lang)});
            add(reason, adjudication.decided->reason);
        }
        if (adjudication.statement) add(statement, adjudication.statement->text);
    }
    return {{"developer_contacts", contacts}, {"harm", harm},          {"opinions", opinions},    {"determination", determination},
            {"draft", request.draft},         {"opinions_to", to},     {"opinions_until", until}, {"decision", decision},
            {"decision_reason", reason},      {"statement", statement}};
}

}  // namespace vulnctl
