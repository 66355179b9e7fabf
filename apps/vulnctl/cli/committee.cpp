#include "cli/committee.h"

#include "base/file.h"
#include "base/unicode.h"
#include "ops/committee.h"
#include "rules/calendar.h"
#include "rules/letters.h"
#include "views/case_view.h"
#include "views/json.h"
#include "views/sitting_view.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t most_draft = 1 << 20;

/// Whose judgement it is: the person's organisation, or the only one that the office is.
Organisation judge_of(const Context& context) {
    if (context.desk->actor.organisation) return *context.desk->actor.organisation;
    auto const plays = office_of(*context.store).plays;
    if (plays.size() == 1) return plays.front();
    throw Error{Exit::usage,
                text("JPCERT/CCの判断（IV.4.10)）かIPAの判断（IV.3.(2)1)）かを指定してください",
                     "say whether it is JPCERT/CC's judgement (IV.4.10)) or IPA's (IV.3.(2)1))"),
                text("--as jpcert:名前 または --as ipa:名前 で指定します", "--as jpcert:NAME or --as ipa:NAME")};
}

Error unreadable(std::string_view option, const std::string& given, std::string_view form) {
    return {Exit::usage, text("{0} を読み取れません: {1}", "{0} cannot be read: {1}", option, harmless_line(given)),
            text("{} のように指定してください", "write {}", form)};
}

/// `NAME=REST`; neither is empty.
std::pair<std::string, std::string> at_equals(std::string_view option, const std::string& given, std::string_view form) {
    auto const equals = given.find('=');
    if (equals == 0 || equals == std::string::npos || trim(std::string_view{given}.substr(equals + 1)).empty())
        throw unreadable(option, given, form);
    return {std::string{trim(std::string_view{given}.substr(0, equals))}, std::string{trim(std::string_view{given}.substr(equals + 1))}};
}

std::vector<CommitteeMember> members_from(const Args& args) {
    constexpr std::string_view form = "--member 見本太郎=law（learned, law, security, product）";
    std::vector<CommitteeMember> members;
    for (auto const& given : args.all("--member")) {
        auto const [name, word] = at_equals("--member", given, form);
        auto const expertise = from_id<Expertise>(word);
        if (!expertise) throw unreadable("--member", given, form);
        members.push_back({name, *expertise});
    }
    return members;
}

/// Those there were, with what is given anew of a member in a case; nothing after the colon takes one back.
std::vector<MemberInterest> interests_from(const Args& args, std::vector<MemberInterest> interests) {
    constexpr std::string_view form = "--interest '見本太郎=C-2019-00001: 当該企業の顧問である'";
    for (auto const& given : args.all("--interest")) {
        auto const [name, rest] = at_equals("--interest", given, form);
        auto const colon = rest.find(':');
        auto const of = CaseId::parse(fold(rest.substr(0, colon)));
        if (!of || colon == std::string::npos) throw unreadable("--interest", given, form);
        std::erase_if(interests, [&](const MemberInterest& before) { return before.member == name && before.of == *of; });
        std::string const what{trim(std::string_view{rest}.substr(colon + 1))};
        if (!what.empty()) interests.push_back({name, *of, what});
    }
    return interests;
}

/// What the user gives anew takes the place of what was; the rest stays.
SittingCalled card_from(const Context& context, std::optional<SittingCalled> before) {
    auto const& args = context.args;
    auto card = before.value_or(SittingCalled{});
    if (auto const day = args.day("--date"))
        card.day = *day;
    else if (!before)
        throw Error{Exit::usage, text("--date で開催日を指定してください", "name its day with --date")};
    if (args.has("--place")) card.place = args.text("--place");
    if (args.has("--member")) card.members = members_from(args);
    card.interests = interests_from(args, std::move(card.interests));
    return card;
}

SittingView view_of(const Store& store, Sitting sitting, const Edition& edition, const Lens& lens) {
    SittingView view{std::move(sitting), {}};
    for (auto& entry : docket_of(store, view.sitting.id, lens)) {
        auto party = load_party(store, entry.party, lens);
        auto lacking = lacking_material(store, entry.c, *entry.c.part(entry.party), edition);
        view.docket.push_back({std::move(entry), std::move(party), std::move(lacking)});
    }
    return view;
}

Result sitting_result(SittingView view) {
    Result result;
    result.kind = "sitting";
    result.text = [=](const Screen& screen) { return sitting_text(view, screen); };
    result.json = [=](Lang lang) { return sitting_json(view, lang); };
    return result;
}

std::vector<CriterionFound> findings_from(const Context& context) {
    std::vector<CriterionFound> findings;
    for (auto const& [option, holds] : {std::pair{"--holds", Known::yes}, {"--fails", Known::no}})
        for (auto const& given : context.args.all(option)) {
            auto [criterion, ground] = at_equals(option, given, fmt::format("{} vulnerability=GROUND", option));
            findings.push_back({std::move(criterion), holds, std::move(ground)});
        }
    return findings;
}

Outcome outcome_from(const Args& args) {
    if (auto const outcome = args.word<Outcome>("--outcome")) return *outcome;
    throw Error{Exit::usage, text("--outcome を指定してください（publish 公表する、withhold 公表しない、coordinate 再調整）",
                                  "--outcome is missing: publish, withhold, or coordinate (again)")};
}

}  // namespace

Result judge_coordination(Context& context) {
    auto const [before, party] = case_and_party(context);
    auto const reason = context.args.required("--reason");
    if (context.args.has("--resume")) {
        auto const c = record(*context.desk, before, CoordinationResumed{party.id, reason});
        return recorded(
            context, c,
            text("{0}との調整を再開しました", "coordination with {1} is taken up again", party.name(Lang::ja), party.name(Lang::en)));
    }
    auto const ground = context.args.word<Failure>("--ground");
    if (!ground)
        throw Error{Exit::usage,
                    text("--ground を指定してください（unreachable, no-agreement）", "--ground is required (unreachable, no-agreement)")};
    CoordinationFailed const what{judge_of(context), *ground, party.id, reason};
    auto const c = record(*context.desk, before, what);
    return recorded(context, c,
                    what.by == Organisation::ipa
                        ? text("IPAの判断を記録しました。公表判定委員会の判定を受けます（IV.3.(2)）",
                               "IPA's judgement is recorded; the publication determination committee is next (IV.3.(2))")
                        : text("JPCERT/CCの判断とIPAへの通知を記録しました。次はIPAの判断です（IV.3.(2)1)）",
                               "JPCERT/CC's judgement and its notice to IPA are recorded; IPA's own judgement is next (IV.3.(2)1))"));
}

bool sitting_writes(const Args& args) {
    return args.has("--date") || args.has("--place") || args.has("--member") || args.has("--interest");
}

/// CASE stands where a sitting's id does.
Result sitting(Context& context) {
    auto const& args = context.args;
    auto const& store = *context.store;
    std::optional<Sitting> known;
    if (args.has("CASE")) known = load_sitting(store, args.required("CASE"), context.lens);
    if (sitting_writes(args)) {
        std::optional<SittingId> id;
        std::optional<SittingCalled> before;
        if (known) {
            id = known->id;
            before = known->card;
        }
        known = call_sitting(*context.desk, id, card_from(context, before));
        if (auto const off = day_off(known->card.day))
            context.tell(text("{0} は{1}です", "{0} is a day off ({2})", print(known->card.day), off->ja, off->en));
    }
    if (known) return sitting_result(view_of(store, *known, *context.edition.edition, context.lens));
    auto const all = all_sittings(store, context.lens);
    Result result;
    result.kind = "sittings";
    result.text = [=](const Screen& screen) { return sittings_text(all, screen); };
    result.json = [=](Lang) { return sittings_json(all); };
    return result;
}

Result docket(Context& context) {
    auto const [c, party] = case_and_party(context);
    auto const sitting = load_sitting(*context.store, context.args.required("--sitting"));
    return recorded(context, record(*context.desk, c, CaseDocketed{party.id, sitting.id}),
                    text("{0}（{1}）の議題としました。資料は vulnctl export {2} --audience committee で作成します",
                         "it is on the docket of {0} ({1}); vulnctl export {2} --audience committee makes the material", sitting.id.str(),
                         print(sitting.card.day), c.id.str()));
}

Result weigh_harm(Context& context) {
    auto const [c, party] = case_and_party(context);
    auto const& args = context.args;
    HarmWeighed const what{party.id, args.required("--if-withheld"), args.required("--if-published"), args.text("--society")};
    return recorded(context, record(*context.desk, c, what),
                    text("公表しない場合の被害と公表した場合の不利益を記録しました",
                         "the harm of not publishing and the disadvantage of publishing are recorded"));
}

Result invite_opinions(Context& context) {
    auto const [c, party] = case_and_party(context);
    auto const& args = context.args;
    auto const until = args.day("--until");
    if (!until)
        throw Error{Exit::usage,
                    text("--until で意見書の提出期限を指定してください", "say with --until up to which day opinions are taken")};
    auto const file = args.required("--draft");
    OpinionsInvited what{party.id, *until, args.has("--to") ? args.required("--to") : office_of(*context.store).contact, {}};
    if (what.to.empty()) throw Error{Exit::usage, text("--to で意見書の提出先を指定してください", "say with --to where opinions are sent")};
    ask_rules(*context.desk, c, what);
    what.draft = context.desk->store.put(draft_page(context.templates, read_file(file, most_draft), file, party.card.language, c.id));
    auto done = text("意見書の提出期限を {0} としました。公表判定の連絡は vulnctl notify {1} {2} --letter {3} で作成します",
                     "opinions are taken until {0}; vulnctl notify {1} {2} --letter {3} makes the notice", print(*until), c.id.str(),
                     party.id.str(), notice_letter);
    if (auto const off = day_off(*until)) {
        done.ja += fmt::format("（{} は{}）", print(*until), off->ja);
        done.en += fmt::format(" ({} is a day off: {})", print(*until), off->en);
    }
    return recorded(context, record(*context.desk, c, what), done);
}

Result record_opinion(Context& context) {
    auto const [c, party] = case_and_party(context);
    auto const& args = context.args;
    OpinionReceived const what{party.id, args.text("--from"), args.has("--oral"), args.required("--text")};
    return recorded(context, record(*context.desk, c, what), text("意見を記録しました", "the opinion is recorded"));
}

Result determine(Context& context) {
    auto const [c, party] = case_and_party(context);
    auto& desk = *context.desk;
    auto const what =
        determined_by(desk.store, c, party.id, outcome_from(context.args), findings_from(context), context.args.all("--absent"), desk.on);
    return recorded(context, record(desk, c, what),
                    text("公表判定委員会の判定（{0}）を記録しました。次はIPAの判断です（IV.3.(2)6)）",
                         "the committee's determination is recorded ({1}); IPA's decision is next (IV.3.(2)6))", name_of(what.outcome).ja,
                         name_of(what.outcome).en));
}

Result decide_publication(Context& context) {
    auto const [c, party] = case_and_party(context);
    PublicationDecided const what{party.id, outcome_from(context.args), context.args.required("--reason")};
    auto const after = record(*context.desk, c, what);
    auto const next = what.outcome == Outcome::publish
                          ? text("行うことは vulnctl why {} で確認できます", "vulnctl why {} shows what is to be done", c.id.str())
                      : what.outcome == Outcome::withhold
                          ? text("発見者への通知は vulnctl notify {} finder --letter not-published で作成します",
                                 "vulnctl notify {} finder --letter not-published makes the letter to the finder", c.id.str())
                          : text("JPCERT/CCへの通知は vulnctl notify {} jpcert --letter decision --to ADDRESS で作成します",
                                 "vulnctl notify {} jpcert --letter decision --to ADDRESS makes the letter to JPCERT/CC", c.id.str());
    return recorded(context, after,
                    text("IPAの判断（{0}）を記録しました。{2}", "IPA's decision is recorded ({1}); {3}", name_of(what.outcome).ja,
                         name_of(what.outcome).en, next.ja, next.en));
}

Result record_confirmation(Context& context) {
    auto const [c, party] = case_and_party(context);
    return recorded(context, record(*context.desk, c, ProcedureConfirmed{party.id, context.args.text("--text")}),
                    text("経済産業大臣による手続きの確認を記録しました", "the Minister's confirmation of the procedure is recorded"));
}

Result record_statement(Context& context) {
    auto const [c, party] = case_and_party(context);
    auto const& args = context.args;
    if (args.has("--text") == args.has("--none"))
        throw Error{Exit::usage, text("--text で見解を記録するか、併記を希望しない場合は --none を指定してください",
                                      "give the statement with --text, or --none where the developer wishes none")};
    StatementHeard const what{party.id, args.text("--text")};
    return recorded(context, record(*context.desk, c, what),
                    what.text.empty() ? text("見解の併記を希望しないことを記録しました", "it is recorded that no statement is wished")
                                      : text("併記する見解を記録しました", "the statement to be printed beside is recorded"));
}

}  // namespace vulnctl
