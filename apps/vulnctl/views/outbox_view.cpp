#include "views/outbox_view.h"

#include "base/unicode.h"
#include "model/cite.h"
#include "ops/kept_files.h"
#include "ops/outbox.h"
#include "views/json.h"
#include "views/page.h"

namespace vulnctl {

namespace {

struct Item {
    CaseId id;
    Letter letter;
    Instant written_at{};
    std::string sha256;
    bool sent = false;  // by the mail program, or by hand as an attempt says
};

std::vector<Item> items_of(const Store& store, const Case& c) {
    std::vector<Item> items;
    for (auto const& letter : c.letters) {
        if (was_replaced(c, letter)) continue;
        auto const event = store.event(letter.seq);
        items.push_back(
            {c.id, letter, event ? event->recorded_at : Instant{}, sha256_of(store, bytes_of(letter.what)), was_sent(c, letter)});
    }
    return items;
}

Json json_of(const Item& item) {
    auto const& what = item.letter.what;
    return {{"case", item.id.str()},
            {"file", what.file},
            {"letter", what.letter},
            {"audience", id_of(what.audience)},
            {"party", what.party ? Json(what.party->str()) : Json()},
            {"channel", id_of(what.channel)},
            {"message_id", what.message_id.empty() ? Json() : Json(what.message_id)},
            {"encrypted_to", what.encrypted_to.empty() ? Json() : Json(what.encrypted_to)},
            {"sha256", item.sha256.empty() ? Json() : Json(item.sha256)},
            {"written_at", print(item.written_at)}};
}

Words state_of(const std::optional<Sending>& sending) { return sending ? name_of(*sending) : Words{"未送信", "not sent"}; }

Words state_of(const Item& item) {
    if (!item.letter.sending && item.sent) return {"送付済み", "sent by hand"};
    if (!item.letter.sending && item.letter.what.mail.hash.empty()) return {"―", "-"};
    return state_of(item.letter.sending);
}

/// As a line of a letter's head.
Text encryption_of(const LetterDraft& draft) {
    if (draft.channel != Channel::mail) return {};
    if (draft.key.empty()) return text("暗号化: しない（公開鍵の登録なし）", "Encryption: none (no key is known)");
    return text("暗号化: {}", "Encryption: to {}", harmless_line(draft.key));
}

}  // namespace

std::string letter_text(const LetterDraft& draft, Lang lang) {
    auto const head = fmt::format("To: {}\nSubject: {}\n", harmless_line(draft.to), harmless_line(draft.composed.subject));
    auto const encryption = encryption_of(draft).in(lang);
    return head + (encryption.empty() ? "" : encryption + "\n") + "\n" + draft.composed.body;
}

Json letter_json(const LetterDraft& draft, CaseId id) {
    return {{"case", id.str()},
            {"audience", id_of(draft.audience)},
            {"party", draft.party ? Json(draft.party->str()) : Json()},
            {"letter", draft.letter},
            {"channel", id_of(draft.channel)},
            {"to", draft.to},
            {"encrypted_to", draft.key.empty() ? Json() : Json(draft.key)},
            {"language", draft.lang == Lang::ja ? "ja" : "en"},
            {"subject", draft.composed.subject},
            {"body", draft.composed.body},
            {"file", draft.file_name()}};
}

namespace {

std::string whole(const LetterDraft& draft) { return "Subject: " + draft.composed.subject + "\n\n" + draft.composed.body; }

/// Two texts in columns of the same width, each wrapped in its own.
std::string side_by_side(std::string_view left, std::string_view right, int columns) {
    constexpr std::string_view between = " | ";
    int const each = (columns - width(between)) / 2;
    auto const wrapped = [&](std::string_view text) {
        std::vector<std::string> lines;
        for (auto const line : lines_of(text)) {
            auto const parts = wrap(line, each);
            if (parts.empty()) lines.emplace_back();
            lines.insert(lines.end(), parts.begin(), parts.end());
        }
        return lines;
    };
    auto const a = wrapped(left);
    auto const b = wrapped(right);
    std::string out;
    for (size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        std::string line = pad(i < a.size() ? a[i] : std::string{}, each) + std::string{between} + (i < b.size() ? b[i] : std::string{});
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

}  // namespace

Result compared_result(const std::vector<LetterDraft>& ja, const std::vector<LetterDraft>& en, CaseId id) {
    Result result;
    result.kind = "letters";
    result.text = [=](const Screen& screen) {
        std::string out;
        for (size_t i = 0; i < ja.size(); ++i) {
            if (i > 0) out += "\n";
            out += side_by_side(whole(ja[i]), whole(en[i]), screen.columns);
        }
        return out;
    };
    result.json = [=](Lang) {
        Json items = Json::array();
        for (auto const* drafts : {&ja, &en})
            for (auto const& draft : *drafts) items.push_back(letter_json(draft, id));
        return Json{{"items", items}};
    };
    return result;
}

void tell_objections(const Context& context, const std::vector<LetterDraft>& drafts) {
    for (auto const& draft : drafts)
        for (auto const& objection : draft.objections) {
            auto const said = objection.detail.empty() ? Text{objection.rule.wording} : objection.detail;
            auto const whose = drafts.size() > 1 && draft.party ? draft.party->str() + ": " : std::string{};
            auto const clause = cite(objection.rule.clause, context.edition.edition->id);
            context.tell(Text{whose + said.ja, whose + said.en});
            context.tell(text("  根拠: {0}", "  rule: {1}", clause.ja, clause.en));
        }
    context.tell(text("（まだ書き出していません。--apply で送信箱に書き出します）", "(not written yet: --apply writes it to the outbox)"));
}

Result letters_result(const Context& context, const std::vector<LetterDraft>& drafts, CaseId id) {
    tell_objections(context, drafts);
    Result result;
    result.kind = drafts.size() == 1 ? "letter" : "letters";
    result.text = [=](const Screen& screen) {
        std::string out;
        for (size_t i = 0; i < drafts.size(); ++i) {
            if (drafts.size() > 1) out += fmt::format("{}==== {}/{}\n", i == 0 ? "" : "\n", i + 1, drafts.size());
            out += letter_text(drafts[i], screen.lang);
        }
        return out;
    };
    result.json = [=](Lang) {
        if (drafts.size() == 1) return letter_json(drafts.front(), id);
        Json items = Json::array();
        for (auto const& draft : drafts) items.push_back(letter_json(draft, id));
        return Json{{"items", items}};
    };
    return result;
}

Result outbox_result(const Store& store, const std::vector<Case>& cases, const std::vector<Digest>& digests) {
    std::vector<Item> items;
    for (auto const& c : cases)
        for (auto& item : items_of(store, c)) items.push_back(std::move(item));
    Result result;
    result.kind = "outbox";
    result.text = [=](const Screen& screen) {
        std::vector<std::vector<std::string>> rows;
        for (auto const& item : items)
            rows.push_back({print(item.letter.on), std::string{state_of(item).in(screen.lang)},
                            std::string{item.letter.what.encrypted_to.empty() ? Words{"なし", "no"}.in(screen.lang)
                                                                              : Words{"あり", "yes"}.in(screen.lang)},
                            item.letter.what.file});
        for (auto const& digest : digests)
            rows.push_back({print(digest.on), std::string{state_of(digest.sending).in(screen.lang)},
                            std::string{Words{"なし", "no"}.in(screen.lang)}, digest.what.file});
        Page page{screen.lang, screen.columns};
        page.table({{"作成日", "written"}, {"送信", "sending"}, {"暗号化", "encrypted"}, {"ファイル", "file"}}, rows);
        return page.str();
    };
    result.json = [=](Lang) {
        Json list = Json::array();
        for (auto const& item : items) {
            auto json = json_of(item);
            json["sending"] = item.letter.sending ? Json(std::string{id_of(*item.letter.sending)}) : Json();
            json["sent"] = item.sent;
            list.push_back(std::move(json));
        }
        Json mails = Json::array();
        for (auto const& digest : digests)
            mails.push_back({{"file", digest.what.file},
                             {"person", digest.what.person.empty() ? Json() : Json(digest.what.person)},
                             {"message_id", digest.what.message_id},
                             {"sending", digest.sending ? Json(std::string{id_of(*digest.sending)}) : Json()}});
        return Json{{"items", list}, {"digests", mails}};
    };
    return result;
}

std::string manifest_name(CaseId id) { return id.str() + "-manifest.jsonl"; }

std::string manifest(const Store& store, const Case& c) {
    std::string lines;
    for (auto const& item : items_of(store, c)) lines += json_of(item).dump() + "\n";
    return lines;
}

}  // namespace vulnctl
