#include "ops/handover.h"

#include "base/unicode.h"
#include "ops/describe.h"
#include "ops/event_fields.h"
#include "ops/kept_files.h"
#include "rules/disclosure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace vulnctl {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view form_name = "handover";

// ---- giving ----

/// What the edition's rules let a coordinator see of a case.
class Grants {
public:
    Grants(const Case& c, bool under_nda, const Edition& edition) : kind_(c.kind), edition_(edition) {
        facts_.published = c.published.has_value();
        facts_.solution_made = c.solution_made().has_value();
        facts_.under_nda = under_nda;
    }
    bool let(std::string_view field) const { return !field.empty() && may_see(edition_, kind_, field, Audience::coordinator, facts_); }
    Rule keeping(std::string_view field) const {
        auto const* rule = field_rule(edition_, kind_, field);
        return rule ? rule->rule : denied_to_all;
    }

private:
    Kind kind_;
    const Edition& edition_;
    DisclosureFacts facts_;
};

EventInWhole whole_of(const RawEvent& row, const Content& content) {
    EventInWhole whole;
    whole.type = row.type;
    whole.happened_on = day_from(int(row.happened_on));
    whole.seq = row.seq;
    whole.type_version = row.type_version;
    whole.recorded_at = Instant{std::chrono::seconds{row.recorded_at}};
    whole.actor = row.actor;
    whole.edition = row.edition;
    whole.payload_hash = hash_from_bytes(row.payload_hash);
    whole.prev = hash_from_bytes(row.prev);
    whole.salt = content.salt;
    whole.payload = content.bytes;
    return whole;
}

struct Choice {
    std::variant<WithheldEvent, EventInPart, EventInWhole> given;
    Rule keeping = denied_to_all;  // of one that is withheld
};

Choice choose(const RawEvent& row, const std::optional<Content>& content, const Grants& grants) {
    auto const happening = field_told(row.type, {});
    if (!grants.let(happening)) return {WithheldEvent{}, grants.keeping(happening)};
    if (!content) return {};
    auto const payload = Json::parse(content->bytes);
    Json seen = Json::object();
    std::optional<std::string_view> hidden;
    for (auto const& [key, value] : payload.items())
        if (auto const field = field_told(row.type, key); grants.let(field))
            seen[key] = value;
        else if (!hidden)
            hidden = field;
    if (!hidden && grants.let("record")) return {whole_of(row, *content)};
    if (!seen.empty()) return {EventInPart{row.type, day_from(int(row.happened_on)), seen.dump()}};
    return {WithheldEvent{}, grants.keeping(hidden.value_or("record"))};
}

/// That it was handed over to the same reader is nothing that the reader has to be told; and the same file stays the same.
bool is_own_handover(const Event& event, PartyId to) {
    auto const* given = event.what ? std::get_if<InformationGiven>(&*event.what) : nullptr;
    return given && given->form == form_name && given->party == to;
}

void add_words(std::string& words, const Json& json) {
    if (json.is_string()) words += json.get<std::string>() + "\n";
    if (json.is_structured())
        for (auto const& value : json) add_words(words, value);
}

/// All that was written by somebody in the events that go.
std::string words_in(const std::vector<HandedEvent>& events) {
    std::string words;
    for (auto const& event : events) {
        if (auto const* part = std::get_if<EventInPart>(&event.given)) add_words(words, Json::parse(part->fields));
        if (auto const* whole = std::get_if<EventInWhole>(&event.given)) {
            words += whole->actor + "\n";
            add_words(words, Json::parse(whole->payload));
        }
    }
    return words;
}

void choose_events(HandoverDraft& draft, const Store& store, const Case& c, const HandoverRequest& request, const Edition& edition) {
    Grants const grants{c, request.under_nda, edition};
    auto events = store.events(c.id.str());
    std::set<long> undone;
    for (auto const& event : story(events, {}).undone) undone.insert(event.seq);
    std::map<long, Event> by_seq;
    for (auto& event : events) by_seq.emplace(event.seq, std::move(event));
    for (auto const& row : store.raw_events(c.id.str())) {
        auto& event = by_seq.at(row.seq);
        if (is_own_handover(event, request.to.id)) continue;
        bool const is_undone = undone.contains(row.seq);
        auto choice = is_undone ? Choice{} : choose(row, store.raw_content(row.payload_hash), grants);
        if (std::holds_alternative<WithheldEvent>(choice.given)) draft.kept_back.push_back({std::move(event), is_undone, choice.keeping});
        draft.handover.events.push_back({hash_from_bytes(row.hash), std::move(choice.given)});
    }
}

std::string capitals(std::string digits) {
    for (auto& c : digits)
        if (c >= 'a' && c <= 'f') c = char(c - 'a' + 'A');
    return digits;
}

// ---- taking ----

[[noreturn]] void refuse(const Rule& rule, const Edition& edition, Text why, Text what_to_do = {}) {
    throw Error{Exit::refused, text("受け取れません（{0}）", "it is not taken: {1}", why.ja, why.en), std::move(what_to_do)}.because(
        ground_of(rule, edition));
}

void require_sender(const OpenedFile& opened, const Party& from, const Edition& edition) {
    auto const& rule = passing_on::sender;
    auto const known = capitals(from.card.fingerprint);
    if (known.empty())
        refuse(rule, edition, text("{} の PGP 鍵の指紋が登録されていません", "no PGP key is on record for {}", from.id.str()),
               text("別の経路で確認した指紋を vulnctl party set {} --fingerprint で登録してください",
                    "confirm it by another way, then record it: vulnctl party set {} --fingerprint", from.id.str()));
    if (!opened.encrypted) refuse(passing_on::sealed, edition, text("暗号化されていません", "it is not encrypted"));
    if (opened.signature.empty()) refuse(passing_on::sealed, edition, text("署名がありません", "it is not signed"));
    if (opened.signature == "unknown-key")
        refuse(rule, edition,
               text("署名した鍵 {} が gpg の鍵束にありません", "the key that signed it, {}, is not in gpg's keyring",
                    harmless_line(opened.signer)),
               text("登録されている鍵は {} です。gpg の鍵束（VULNCTL_GNUPGHOME）に取り込んでください",
                    "the key on record is {}: import it into gpg's keyring (VULNCTL_GNUPGHOME)", known));
    if (opened.signature != "good") {
        auto const why = opened.notes.empty() ? Text{} : opened.notes.front();
        refuse(rule, edition, why.empty() ? text("署名が正しくありません", "its signature does not hold") : why);
    }
    if (capitals(opened.signer) != known)
        refuse(rule, edition,
               text("{0} に登録されている鍵 {1} ではなく、{2} で署名されています", "it is signed by {2}, and on record for {0} is {1}",
                    from.id.str(), known, harmless_line(opened.signer)));
}

std::string blob_of(const Hash& hash) { return std::string{bytes_of(hash)}; }

bool holds(const HandedEvent& event, const EventInWhole& whole, const std::string& number) {
    RawEvent const row{whole.seq,
                       number,
                       whole.type,
                       whole.type_version,
                       vulnctl::number(whole.happened_on),
                       whole.recorded_at.time_since_epoch().count(),
                       whole.actor,
                       whole.edition,
                       blob_of(whole.payload_hash),
                       blob_of(whole.prev),
                       {}};
    return salted_hash(whole.salt, whole.payload) == whole.payload_hash && chain_hash(row) == event.hash;
}

/// Each whole event agrees with its hash, and none contradicts the order in which they stand. What lies between them, in the sender's
/// other cases, nobody here can see.
void require_record(const Handover& handover, const Edition& edition) {
    std::map<Hash, size_t> at;
    for (size_t i = 0; i < handover.events.size(); ++i) at.emplace(handover.events[i].hash, i);
    long seq = 0;
    for (size_t i = 0; i < handover.events.size(); ++i) {
        auto const* whole = std::get_if<EventInWhole>(&handover.events[i].given);
        if (!whole) continue;
        if (!holds(handover.events[i], *whole, handover.number))
            refuse(passing_on::record, edition,
                   text("事象 {} がハッシュと一致しません", "event {} does not agree with its hash", whole->seq));
        auto const before = at.find(whole->prev);
        if (whole->seq <= seq || (before != at.end() && before->second + 1 != i))
            refuse(passing_on::record, edition,
                   text("事象 {} が記録された順に並んでいません", "event {} does not stand where it was recorded", whole->seq));
        seq = whole->seq;
    }
}

bool continues(const std::vector<HandedEvent>& before, const std::vector<HandedEvent>& now) {
    return before.size() <= now.size() && std::equal(before.begin(), before.end(), now.begin(),
                                                     [](const HandedEvent& a, const HandedEvent& b) { return a.hash == b.hash; });
}

HandoverNews news_of(const Handover& before, const Handover& now) {
    bool const on = continues(before.events, now.events);
    bool const back = continues(now.events, before.events);
    if (on && back) return now.made_on < before.made_on ? HandoverNews::older : HandoverNews::newer;
    return on ? HandoverNews::newer : back ? HandoverNews::older : HandoverNews::rewritten;
}

CaseOpened opened_by(const Handover& says, const Party& from) {
    CaseOpened opened;
    opened.origin = Origin::overseas;
    opened.source = from.card.name + " " + says.number;
    opened.title = says.field("title");
    if (opened.title.empty()) opened.title = says.number;
    opened.product = says.field("product");
    opened.version = says.field("version");
    opened.product_developer = says.field("product_developer");
    opened.weakness = says.field("weakness");
    opened.environment = says.field("environment");
    opened.procedure = says.field("procedure");
    opened.outcome = says.field("outcome");
    opened.reason = says.field("reason");
    opened.evidence = says.field("evidence");
    return opened;
}

}  // namespace

HandoverDraft make_handover(const Store& store, const Case& c, const HandoverRequest& request, const Edition& edition) {
    HandoverDraft draft;
    choose_events(draft, store, c, request, edition);
    ExportRequest paper;
    paper.audience = Audience::coordinator;
    paper.party = request.to;
    paper.ground = request.ground;
    paper.under_nda = request.under_nda;
    paper.lang = request.to.card.language;
    paper.on = request.on;
    paper.besides = words_in(draft.handover.events);
    draft.paper = make_export(store, c, paper, edition);
    auto const office = office_of(store);
    auto& handover = draft.handover;
    handover.tlp = draft.paper.label;
    handover.from = {office.name, office.contact};
    handover.to = {draft.paper.to, capitals(request.to.card.fingerprint)};
    handover.number = c.id.str();
    handover.made_on = request.on;
    handover.edition = std::string{edition.id};
    handover.ground = request.ground;
    handover.under_nda = request.under_nda;
    handover.language = paper.lang;
    for (auto const& field : draft.paper.fields) handover.fields.emplace_back(field.name, field.value);
    if (draft.document().size() > largest_handover)
        throw Error{Exit::refused, text("{0}: 引継ぎファイルが大きくなりすぎます（上限 {1} MiB）",
                                        "{0}: the hand-over would be too large (at most {1} MiB)", c.id.str(), largest_handover >> 20)};
    return draft;
}

void require_ready(const HandoverDraft& draft, const Party& to, std::string_view sign_with, const Edition& edition) {
    if (draft.handover.ground.empty())
        throw Error{
            Exit::usage, text("提供の根拠を --ground で記録してください", "say on which ground with --ground; it is kept"),
            text("正当な理由（IV.4.5)）: 海外製品で日本法人や総代理店がない、海外に大きな影響を与える、詳細な分析が必要である　等",
                 "a just cause (IV.4.5)): a foreign product without a company or agent in Japan, a large effect overseas, an analysis "
                 "in detail, ...")};
    auto const need = [&](std::string_view key, Text why, Text what_to_do) {
        if (key.empty()) throw Error{Exit::refused, std::move(why), std::move(what_to_do)}.because(ground_of(passing_on::sealed, edition));
    };
    need(to.card.fingerprint, text("{} の PGP 鍵の指紋が登録されていません", "no PGP key is on record for {}", to.id.str()),
         text("vulnctl party set {} --fingerprint で登録してください", "record it: vulnctl party set {} --fingerprint", to.id.str()));
    need(sign_with, text("署名に用いる鍵が指定されていません", "no key is named to sign with"),
         text("環境変数 VULNCTL_SIGN_WITH で、事務局の鍵の指紋を指定してください",
              "VULNCTL_SIGN_WITH names the office's key by its fingerprint"));
}

const Given* given_before(const Store& store, const Case& c, const HandoverDraft& draft, PartyId to) {
    auto const document = hex(sha256(draft.document()));
    for (auto const& given : c.given)
        if (given.what.form == form_name && given.what.party == to && sha256_of(store, given.what.body) == document &&
            !sha256_of(store, given.what.sealed).empty())
            return &given;
    return nullptr;
}

Case record_handover(Desk& desk, const Case& c, const HandoverDraft& draft, PartyId to, const std::string& sealed,
                     const std::string& file) {
    InformationGiven what;
    what.audience = Audience::coordinator;
    what.party = to;
    what.to = draft.paper.to;
    what.tlp = draft.handover.tlp;
    what.ground = draft.handover.ground;
    what.under_nda = draft.handover.under_nda;
    what.form = form_name;
    what.body = desk.store.put(draft.document());
    what.file = file;
    what.sealed = desk.store.put(sealed);
    what.encrypted_to = draft.handover.to.key;
    return record(desk, c, what, draft.paper.objections);
}

void require_coordinator(const Party& from) {
    if (from.card.role != Role::coordinator)
        throw Error{Exit::usage, text("{} は他の調整機関ではありません", "{} is no coordinator", from.id.str())};
}

VerifiedHandover verify_handover(const ArrivedHandover& arrived, const Party& from, const Edition& edition) {
    auto const& opened = arrived.opened;
    if (!opened.content) {
        auto const why = opened.notes.empty() ? Text{} : opened.notes.front();
        throw Error{Exit::bad_input, why.empty() ? text("復号できません", "it cannot be decrypted") : why}.at({arrived.name, 0, 0});
    }
    require_sender(opened, from, edition);
    VerifiedHandover verified{handover_from_json(*opened.content, arrived.name), *opened.content, capitals(opened.signer)};
    if (std::find(opened.opened_with.begin(), opened.opened_with.end(), verified.says.to.key) == opened.opened_with.end())
        refuse(passing_on::reader, edition,
               text("「{}」に宛てたもので、こちらに宛てたものではありません", "it was made for '{}', and passed on by somebody",
                    harmless_line(verified.says.to.name)));
    require_record(verified.says, edition);
    return verified;
}

std::string handover_mark(PartyId from, std::string_view number) { return fmt::format("handover {} {}", from.str(), number); }

HandoverMatch match_handover(const Store& store, const VerifiedHandover& taken, PartyId from) {
    HandoverMatch match;
    for (auto const& subject : store.cases_with_mail(handover_mark(from, taken.says.number))) {
        auto const id = CaseId::parse(subject);
        if (!id) continue;
        match.of = *id;
        match.news = HandoverNews::newer;
        for (auto const& before : load_case(store, *id).handovers) {
            if (before.what.from != from || before.what.number != taken.says.number) continue;
            match.last = before;
            match.said.reset();
            try {
                auto const document = store.get(before.what.document);
                match.said = handover_from_json(document, subject);
                if (document == taken.document) {
                    match.news = HandoverNews::known;
                    return match;
                }
            } catch (const Error& error) {
                if (error.exit != Exit::not_found) throw;  // it was forgotten: nothing is left to compare with
            }
        }
    }
    if (match.said) match.news = news_of(*match.said, taken.says);
    return match;
}

TakenCase take_handover(Desk& desk, const ArrivedHandover& arrived, const VerifiedHandover& taken, const HandoverMatch& match,
                        const Party& from, std::optional<CaseId> into) {
    if (match.of && into && *match.of != *into)
        throw Error{Exit::usage,
                    text("この案件の引継ぎファイルは {} で受け取っています", "hand-overs of this case were taken in {}", match.of->str())};
    if (match.news == HandoverNews::known || match.news == HandoverNews::older) return {};
    TakenCase result{match.of ? match.of : into, false};
    HandoverTaken what{
        from.id, taken.says.number, taken.says.made_on, taken.signer, desk.store.put(taken.document), desk.store.put(arrived.bytes)};
    if (!result.of) {
        int const year = int(std::chrono::year_month_day{desk.on}.year());
        result = {CaseId{year, desk.store.next_number('C', year)}, true};
        auto opened = opened_by(taken.says, from);
        opened.original = what.document;
        record_fact(desk, result.of->str(), std::move(opened));
    }
    auto const c = load_case(desk.store, *result.of);
    if (c.kind != Kind::product)
        throw Error{Exit::usage, text("{} はウェブサイトの案件です。引継ぎはソフトウエア製品の案件だけです",
                                      "{} is a website's: only product cases are handed over", c.id.str())};
    std::vector<Ruling> objections;
    if (match.news == HandoverNews::rewritten) objections.push_back({passing_on::rewritten, {}});
    record(desk, c, std::move(what), std::move(objections));
    return result;
}

std::vector<ToldEvent> told_by(const Handover& handover, const Edition& edition) {
    std::vector<ToldEvent> told;
    auto const add = [&](const std::string& type, int version, Day on, const std::string& payload, bool verified) {
        Event event;
        event.happened_on = on;
        Text words{type, type};
        try {
            event.what = decode(type, version, payload).what;
            words = describe(event, {}, edition);
        } catch (const Error&) {  // of a kind that is not known here: its name has to do
        }
        told.push_back({on, std::move(words), verified});
    };
    for (auto const& event : handover.events) {
        if (auto const* part = std::get_if<EventInPart>(&event.given)) add(part->type, 1, part->happened_on, part->fields, false);
        if (auto const* whole = std::get_if<EventInWhole>(&event.given))
            add(whole->type, whole->type_version, whole->happened_on, whole->payload, true);
    }
    return told;
}

std::vector<ChangedField> changes(const Handover& before, const Handover& now) {
    std::vector<ChangedField> changed;
    for (auto const& [name, value] : now.fields)
        if (auto old = before.field(name); old != value) changed.push_back({name, std::move(old), value});
    for (auto const& [name, value] : before.fields)
        if (now.field(name).empty()) changed.push_back({name, value, {}});
    return changed;
}

}  // namespace vulnctl
