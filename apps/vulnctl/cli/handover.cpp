#include "cli/handover.h"

#include "base/file.h"
#include "cli/letters.h"
#include "cli/objections.h"
#include "ops/describe.h"
#include "ops/handover.h"
#include "views/case_view.h"
#include "views/handover_view.h"

namespace vulnctl {

namespace {

constexpr size_t largest_file = 32 << 20;  // in armour, before gpg has said how much is in it

bool takes(const Args& args) { return args.has("--take"); }

HandoverDraft draft_to(const Context& context, const Case& c, const Party& to) {
    if (context.args.has("--on") || !context.lens.whole())
        throw Error{Exit::usage, text("引継ぎファイルは今の時点で作成します。--on、--as-of、--known-at は指定できません",
                                      "a hand-over is made as things stand now: it takes no --on, --as-of or --known-at")};
    HandoverRequest request;
    request.to = to;
    request.ground = context.args.text("--ground");
    request.under_nda = context.args.has("--nda");
    request.on = context.today;
    return make_handover(*context.store, c, request, *context.edition.edition);
}

void prepare_giving(Context& context) {
    auto const c = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const to = find_party(*context.store, context.args.required("PARTY"));
    auto const draft = draft_to(context, c, to);
    auto const key = signing_key(context);
    require_ready(draft, to, key, *context.edition.edition);
    if (given_before(*context.store, c, draft, to.id)) return;
    auto document = draft.document();
    context.store.reset();  // gpg may wait for a person; nobody else is to wait for gpg
    try {
        auto sealed = seal_file(context.programs, {document, draft.handover.to.key, key}, context.lang);
        context.prepared.mails.emplace(std::move(document), std::move(sealed));
    } catch (Error& error) {
        if (error.exit == Exit::not_found && error.hint.empty())
            error.hint =
                text("gpg の鍵束（VULNCTL_GNUPGHOME で指定できる）に鍵を取り込むか、vulnctl party set で指紋を改めてください",
                     "import the key into gpg's keyring (VULNCTL_GNUPGHOME names one), or change the fingerprint: vulnctl party set");
        throw;
    }
}

std::string file_to_take(const Args& args) { return args.required("--take") == "-" ? "(stdin)" : args.required("--take"); }

void prepare_taking(Context& context) {
    if (context.args.has("PARTY") || context.args.has("--apply"))
        throw Error{Exit::usage, text("--take で受け取るときは --from で送付元を指定します。PARTY と --apply は指定できません",
                                      "--take takes at once, and --from names its sender: no PARTY and no --apply")};
    require_coordinator(find_party(*context.store, context.args.required("--from")));
    context.store.reset();  // gpg may wait for a person; nobody else is to wait for gpg
    auto const file = context.args.required("--take");
    auto bytes = file == "-" ? read_stream(context.in, "-", largest_file) : read_file(file, largest_file);
    context.prepared.opened = open_file(context.programs, bytes, file_to_take(context.args), context.lang);
    context.prepared.inputs = {std::move(bytes)};
}

Result shown(Context& context, const Case& c, const Party& to, const HandoverDraft& draft) {
    tell_objections(context, draft.paper.objections);
    try {
        require_ready(draft, to, signing_key(context), *context.edition.edition);
    } catch (const Error& error) {
        context.tell(error.message);
        context.tell({"  " + error.hint.ja, "  " + error.hint.en});
    }
    context.tell(
        given_before(*context.store, c, draft, to.id)
            ? text("（提供済みです。--apply で同じファイルを書き出し直します）", "(given before: --apply writes the same file again)")
            : text("（まだ提供していません。--apply で署名・暗号化して書き出し、記録します）",
                   "(not given yet: --apply signs, encrypts, writes and records it)"));
    auto const parties = parties_in(*context.store, context.store->events(c.id.str()));
    std::vector<Text> kept_back;
    for (auto const& kept : draft.kept_back) kept_back.push_back(describe(kept.event, parties, context.editions.named(kept.event.edition)));
    return draft_result(draft, kept_back, *context.edition.edition);
}

Result give(Context& context) {
    auto const c = the_case(context, parse_case_id(context.args.required("CASE")));
    auto const to = find_party(*context.store, context.args.required("PARTY"));
    auto const draft = draft_to(context, c, to);
    if (!context.desk) return shown(context, c, to, draft);
    require_ready(draft, to, signing_key(context), *context.edition.edition);
    auto const name = fmt::format("{}-{}.pgp", c.id.str(), to.id.str());
    std::filesystem::path const outbox = context.args.has("--outbox") ? context.args.required("--outbox") : "outbox";
    auto const path = (outbox / name).string();
    auto const* before = given_before(*context.store, c, draft, to.id);
    auto const ready = context.prepared.mails.find(draft.document());
    if (!before && ready == context.prepared.mails.end()) throw changed_meanwhile();
    auto const bytes = before ? context.store->get(bytes_of(before->what)) : ready->second;
    auto const done = before ? text("引継ぎファイルを {0} に書き出し直しました。{1}への提供は記録済みです（{3}）",
                                    "the hand-over is written to {0} again; that {2} was given it was recorded before ({3})", path,
                                    to.name(Lang::ja), to.name(Lang::en), id_of(draft.handover.tlp))
                             : text("引継ぎファイルを {0} に書き出し、{1}への提供を記録しました（{3}、鍵 {4}）",
                                    "the hand-over is written to {0}; that {2} was given it is recorded ({3}, key {4})", path,
                                    to.name(Lang::ja), to.name(Lang::en), id_of(draft.handover.tlp), draft.handover.to.key);
    auto const after = before ? c : record_handover(*context.desk, c, draft, to.id, bytes, name);
    auto result = recorded(context, after, done);
    result.files.push_back({path, bytes});
    return result;
}

Result take(Context& context) {
    if (!context.desk) {  // no other program runs while the store is being read
        prepare_taking(context);
        context.store.emplace(Store::open(context.store_path, Store::Access::read));
    }
    auto const from = find_party(*context.store, context.args.required("--from"));
    auto const& edition = *context.edition.edition;
    ArrivedHandover const arrived{file_to_take(context.args), std::move(context.prepared.inputs.front()),
                                  std::move(*context.prepared.opened)};
    HandoverTaking taking;
    taking.from = from;
    taking.arrived = verify_handover(arrived, from, edition);
    taking.match = match_handover(*context.store, taking.arrived, from.id);
    std::optional<CaseId> into;
    if (context.args.has("CASE")) into = the_case(context, parse_case_id(context.args.required("CASE"))).id;
    if (context.desk) taking.taken = take_handover(*context.desk, arrived, taking.arrived, taking.match, from, into);
    return taking_result(taking, edition);
}

Result look(Context& context) {
    auto const c = the_case(context, parse_case_id(context.args.required("CASE")));
    std::optional<Handover> last;
    if (!c.handovers.empty()) last = handover_from_json(context.store->get(c.handovers.back().what.document), c.id.str());
    return handovers_result(c, parties_in(*context.store, context.store->events(c.id.str())), last, *context.edition.edition);
}

}  // namespace

Needs handover_needs(const Args& args) {
    bool const writes = takes(args) ? !args.has("--check") : args.has("--apply");
    return writes ? Needs::writing : Needs::reading;
}

void prepare_handover(Context& context) { takes(context.args) ? prepare_taking(context) : prepare_giving(context); }

Result handover(Context& context) {
    if (takes(context.args)) return take(context);
    return context.args.has("PARTY") || context.args.has("--apply") ? give(context) : look(context);
}

}  // namespace vulnctl
