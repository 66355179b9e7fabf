#include "cli/provide.h"

#include "cli/letters.h"
#include "views/case_view.h"
#include "views/provision_view.h"

#include <algorithm>

namespace vulnctl {

namespace {

Day day_of(const Context& context) { return context.args.day("--on").value_or(context.lens.as_of.value_or(context.today)); }

/// Those whom the command line names, each once, or all of a sector; all that there are, to be looked at, where it names none.
struct Recipients {
    std::vector<Party> parties;
    bool by_sector = false;
};

Recipients recipients_of(const Context& context) {
    auto const& args = context.args;
    Recipients out;
    for (auto const& name : args.all("PARTY")) {
        auto party = find_party(*context.store, name);
        if (party.card.role != Role::recipient)
            throw Error{Exit::usage,
                        text("{} は優先情報提供先として登録されていません", "{} is not registered as an advance recipient", party.id.str()),
                        text("vulnctl party add --role recipient で登録します", "vulnctl party add --role recipient registers one")};
        bool const again = std::any_of(out.parties.begin(), out.parties.end(), [&](const Party& other) { return other.id == party.id; });
        if (!again) out.parties.push_back(std::move(party));
    }
    if (args.has("--sector") && !out.parties.empty())
        throw Error{Exit::usage,
                    text("提供先は、PARTY か --sector のどちらかで指定してください", "name the recipients, or their sector; not both")};
    if (!out.parties.empty()) return out;
    if (args.has("--apply") && !args.has("--sector"))
        throw Error{Exit::usage, text("提供先を PARTY または --sector で指定してください", "say who is provided: PARTY, or --sector")};
    out.by_sector = args.has("--sector");
    out.parties = recipients_in(*context.store, args.text("--sector"));
    if (out.by_sector && out.parties.empty())
        throw Error{Exit::not_found,
                    text("この分野の優先情報提供先は登録されていません: {}", "no advance recipient of this sector is registered: {}",
                         args.text("--sector")),
                    text("vulnctl rules list sector で分野を確認できます（政府機関は government）",
                         "vulnctl rules list sector shows the sectors; `government` for government organisations")};
    return out;
}

/// What a recipient gets. It has what it was given before as long as nothing in it has changed: of another day, the same words would be
/// another letter.
LetterDraft draft_for(Context& context, const Case& c, const Party& party, Day on) {
    LetterRequest request;
    request.letter = advance_letter;
    request.tlp = context.args.word<Tlp>("--tlp");
    if (request.tlp == Tlp::clear)
        throw Error{Exit::usage, text("TLP:CLEAR は一般に公開するものに限ります", "TLP:CLEAR is for what is public, and only for that")};
    auto const composed = [&](Day day) {
        request.on = day;
        return compose_letter(*context.store, context.templates, c, {party, {}, {}, {}}, request, *context.editions.of(c, on).edition);
    };
    for (auto const& provision : c.advance.provisions) {
        if (provision.party != party.id) continue;
        auto before = composed(provision.on);
        if (written_before(*context.store, c, before)) return before;
    }
    return composed(on);
}

/// The letters to those who may be provided, once the case may.
std::vector<LetterDraft> drafts_for(Context& context, const Case& c, const ProvisionGate& gate, Day on) {
    std::vector<LetterDraft> drafts;
    if (gate.open())
        for (auto const& recipient : gate.recipients)
            if (recipient.may_be_provided()) drafts.push_back(draft_for(context, c, recipient.party, on));
    return drafts;
}

struct Asked {
    Case c;
    Day on{};
    ProvisionGate gate;
    std::vector<LetterDraft> drafts;
};

Asked asked_of(Context& context) {
    Asked asked;
    asked.c = the_case(context, parse_case_id(context.args.required("CASE")));
    asked.on = day_of(context);
    auto const recipients = recipients_of(context);
    auto const& edition = *context.editions.of(asked.c, asked.on).edition;
    if (context.args.has("--apply")) {
        // Whoever is named is to be provided; of a sector, those who may be.
        for (auto const& party : recipients.parties)
            if (!recipients.by_sector) provision_objections(asked.c, standing_of(party), asked.on, edition);
        asked.gate = provision_gate(*context.store, asked.c, recipients.parties, asked.on, edition);
        if (auto const& all = asked.gate.recipients;
            !asked.gate.open() || std::none_of(all.begin(), all.end(), [](const RecipientGate& r) { return r.may_be_provided(); }))
            provision_objections(asked.c, standing_of(recipients.parties.front()), asked.on, edition);
    } else {
        asked.gate = provision_gate(*context.store, asked.c, recipients.parties, asked.on, edition);
    }
    asked.drafts = drafts_for(context, asked.c, asked.gate, asked.on);
    return asked;
}

Result provision_log(Context& context) {
    auto const entries = provision_log(*context.store, context.lens);
    std::vector<Party> parties;
    for (auto const& entry : entries)
        if (entry.first.party.valid()) parties.push_back(load_party(*context.store, entry.first.party));
    return provision_log_result(entries, parties, *context.edition.edition);
}

}  // namespace

Result presume_effect(Context& context) {
    auto const before = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const c = record(*context.desk, before, EffectPresumed{context.args.required("--reason")});
    return recorded(context, c,
                    text("特に影響が大きいと推察したことを記録しました。次は、IPAと製品開発者との協議です（vulnctl escalate consult {}）",
                         "that the effect is presumed especially large is recorded; IPA and the developer are consulted next (vulnctl "
                         "escalate consult {})",
                         c.id.str()));
}

Result consult(Context& context) {
    auto const before = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const result = context.args.word<ConsultationResult>("--result");
    if (!result)
        throw Error{Exit::usage, text("--result を指定してください（agrees, objects, no-opinion）",
                                      "--result is required (agrees, objects, no-opinion)")};
    auto const whom = context.args.required("PARTY");
    ProvisionConsulted what{{}, *result, context.args.text("--text")};
    Text name = text("IPA", "IPA");
    if (whom != id_of(Organisation::ipa)) {
        auto const party = find_party(*context.store, whom);
        what.party = party.id;
        name = {party.name(Lang::ja), party.name(Lang::en)};
    }
    auto const c = record(*context.desk, before, what);
    Words const said = name_of(*result);
    auto done = text("{0}との協議を記録しました（{2}）", "that {1} was consulted is recorded ({3})", name.ja, name.en, said.ja, said.en);
    if (*result == ConsultationResult::objects) {
        done.ja += "。協議は求められていますが、同意は条件ではありません（IV.4.8)）";
        done.en += "; it is to be consulted, and its agreement is no condition (IV.4.8))";
    }
    return recorded(context, c, done);
}

Result acknowledge_receipt(Context& context) {
    auto const before = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const party = find_party(*context.store, context.args.required("PARTY"));
    auto const c = record(*context.desk, before, ReceiptAcknowledged{party.id, context.args.text("--text")});
    return recorded(
        context, c,
        text("{0}が受領したことを記録しました", "that {1} acknowledged it is recorded", party.name(Lang::ja), party.name(Lang::en)));
}

void prepare_provision(Context& context) {
    auto const asked = asked_of(context);
    make_mails(context, asked.c, asked.drafts);
}

Result provide(Context& context) {
    if (!context.args.has("CASE")) return provision_log(context);
    auto const asked = asked_of(context);
    if (!context.desk) return gate_result(context, asked.c, asked.gate, asked.drafts, asked.on);
    for (auto const& recipient : asked.gate.recipients)
        if (!recipient.may_be_provided())
            context.tell(text("{0}（{2}）には提供しません。条件を満たしていません",
                              "{1} ({2}) is left out: it does not meet the conditions", recipient.party.name(Lang::ja),
                              recipient.party.name(Lang::en), recipient.party.id.str()));
    auto written = write_letters(context, asked.c.id, asked.drafts);
    auto const c = the_case(context, asked.c.id);
    auto const anew = c.advance.provisions.size() - asked.c.advance.provisions.size();
    auto const outbox = written.files.front().path.parent_path().string();
    auto done = text("{0}者への優先的な情報提供を記録し、{1} に書き出しました",
                     "provided in advance to {0} {2}: recorded, and written to {1}", anew, outbox, anew == 1 ? "recipient" : "recipients");
    if (anew == 0)
        done = text("提供済みです。ファイルだけを {} に書き出し直しました", "provided already: the files alone were written to {} again",
                    outbox);
    else
        done = {
            done.ja + fmt::format("。発見者への通知（IV.3.(1)12)）は vulnctl notify {} finder --letter advance で作成します", c.id.str()),
            done.en + fmt::format("; the finder is told (IV.3.(1)12)) with vulnctl notify {} finder --letter advance", c.id.str())};
    Result result = recorded(context, c, done);
    result.files = std::move(written.files);
    return result;
}

}  // namespace vulnctl
