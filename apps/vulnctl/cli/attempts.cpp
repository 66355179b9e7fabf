#include "cli/attempts.h"

#include "base/file.h"
#include "ops/attempts.h"
#include "ops/letters.h"
#include "ops/outbox.h"
#include "views/case_view.h"
#include "views/ladder_view.h"

namespace vulnctl {

namespace {

constexpr size_t most_evidence = 64 << 20;
constexpr size_t most_table = 16 << 20;

/// The files that prove an attempt, each as it is, by the name that it has there.
std::vector<AttachedFile> evidence_from(const Args& args, Store& store) {
    std::vector<AttachedFile> files;
    for (auto const& path : args.all("--evidence"))
        files.push_back({std::filesystem::path{path}.filename().string(), store.put(read_file(path, most_evidence))});
    return files;
}

/// The finder, IPA and JPCERT/CC are no party.
void require_ladder(const std::optional<Party>& party) {
    if (!party)
        throw Error{Exit::usage, text("発見者、IPA、JPCERT/CCについては、連絡手段ごとの記録（--unavailable、--attempt）はありません",
                                      "the finder, IPA and JPCERT/CC have no ladder of means: --unavailable and --attempt are for a "
                                      "developer or an operator")};
}

}  // namespace

bool is_attempt(const Args& args) {
    bool const spoken = args.has("--by") && args.text("--by") != "mail" && !args.has("--letter");
    return args.has("--sent") || args.has("--result") || spoken;
}

void add_sentence(Text& done, const Text& more) {
    if (more.empty()) return;
    if (!done.empty()) {
        done.ja += "。";
        done.en += "; ";
    }
    done.ja += more.ja;
    done.en += more.en;
}

Text record_attempt(Context& context, CaseId id, const Party& recipient, const std::string& message_id) {
    auto const& args = context.args;
    auto const before = the_case(context, id);
    ContactAttempted what;
    what.party = recipient.id;
    what.channel = args.word<Channel>("--by").value_or(Channel::mail);
    what.result = args.word<AttemptResult>("--result").value_or(AttemptResult::delivered);
    require_fitting_result(what.channel, what.result);
    what.letter = args.text("--letter");
    what.gives_details = what.letter == details_letter;
    what.note = args.text("--note");
    what.spoke_with = args.text("--spoke-with");
    what.agreed = args.text("--agreed");
    what.tracking = args.text("--tracking");
    what.message_id = message_id;
    what.evidence = evidence_from(args, *context.store);
    for (auto const& advice : advice_on(what)) context.tell(advice);
    auto const after = record(*context.desk, before, what, repeat_objections(before, what, context.desk->on));
    auto done =
        text("{0}への連絡を記録しました", "the attempt to reach {1} is recorded", recipient.name(Lang::ja), recipient.name(Lang::en));
    add_sentence(done, first_contact_words(before, after));
    return done;
}

Result record_unavailable(Context& context, const Case& c, const std::optional<Party>& party) {
    require_ladder(party);
    auto const by = context.args.word<Channel>("--by");
    auto const reason = context.args.text("--note");
    if (!by || reason.empty())
        throw Error{Exit::usage, text("--unavailable には、--by の手段と --note の理由が必要です",
                                      "--unavailable wants a means (--by) and a reason (--note)")};
    auto const after = record(*context.desk, c, MeansUnavailable{party->id, *by, reason});
    Words const means = name_of(*by);
    return recorded(context, after,
                    text("{0}には{2}で連絡する手段がないことを記録しました", "it is recorded that {1} cannot be reached by {3}",
                         party->name(Lang::ja), party->name(Lang::en), means.ja, means.en));
}

Result record_learned(Context& context, const Case& c, const std::optional<Party>& party) {
    require_ladder(party);
    auto const& args = context.args;
    auto const result = args.word<AttemptResult>("--result");
    auto const attempt = args.number("--attempt");
    if (!result || !attempt)
        throw Error{
            Exit::usage,
            text("--attempt には、連絡の事象の番号と --result の結果が必要です", "--attempt wants the event of the attempt, and --result"),
            text("vulnctl show {} --ladder で番号を確認できます", "vulnctl show {} --ladder shows the events", c.id.str())};
    AttemptResultLearned const what{party->id, *attempt, *result, args.text("--note"), evidence_from(args, *context.store)};
    Words const name = name_of(*result);
    if (!learn_result(*context.desk, c, what))
        return recorded(
            context, c,
            text("事象 {0} の結果（{1}）は記録済みです", "the result of event {0} ({2}) is recorded already", *attempt, name.ja, name.en));
    return recorded(context, the_case(context, c.id),
                    text("{0}への連絡（事象 {2}）の結果を記録しました（{3}）", "what came of trying {1} (event {2}) is recorded: {4}",
                         party->name(Lang::ja), party->name(Lang::en), *attempt, name.ja, name.en));
}

Result attempts_from_table(Context& context) {
    auto const& args = context.args;
    if (args.has("CASE"))
        throw Error{Exit::usage, text("--attempts では、案件は表に書いてください", "with --attempts the table names the cases")};
    auto const file = args.required("--attempts");
    auto const name = file == "-" ? "(stdin)" : file;
    auto rows = read_attempt_table(file == "-" ? read_stream(context.in, name, most_table) : read_file(file, most_table), name);
    for (auto& row : rows)
        if (!row.day) row.day = args.day("--on");
    if (context.desk) return attempt_rows_result(take_attempts(*context.desk, rows, context.today, false), false);
    Desk const trial{*context.store,
                     context.editions,
                     context.now,
                     args.day("--on").value_or(context.today),
                     context.actor.value_or(Actor{}),
                     args.has("--because") ? std::optional{args.text("--because")} : std::nullopt};
    return attempt_rows_result(take_attempts(trial, rows, context.today, true), true);
}

}  // namespace vulnctl
