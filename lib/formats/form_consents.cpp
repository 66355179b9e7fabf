#include "formats/form_consents.h"

#include "base/unicode.h"
#include "formats/form_heading.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr size_t consent_bytes = 1024;

struct BoxRow {
    std::string_view sign;
    bool ticked;
};
// In folded text; ● and ○ are the two faces of a radio button, as ■ and □ are of a box.
constexpr BoxRow boxes[] = {
    {"[x]", true}, {"[レ]", true}, {"[v]", true},  {"[*]", true}, {"[o]", true},  {"[○]", true},  {"[●]", true}, {"[■]", true},
    {"[✓]", true}, {"[✔]", true},  {"[ ]", false}, {"[]", false}, {"(x)", true},  {"(レ)", true}, {"(v)", true}, {"(*)", true},
    {"(o)", true}, {"(○)", true},  {"(●)", true},  {"(✓)", true}, {"( )", false}, {"()", false},  {"□レ", true}, {"□✓", true},
    {"□✔", true},  {"■", true},    {"□", false},   {"☑", true},   {"☒", true},    {"☐", false},   {"✓", true},   {"✔", true},
    {"●", true},   {"○", false},   {"◉", true},    {"◯", false},  {"◎", true},
};

/// Phrases that say yes although they contain a negation.
constexpr std::string_view double_negatives[] = {"構わない",     "構いません",         "かまわない", "かまいません",
                                                 "差し支えない", "差し支えありません", "差支えない", "差支えありません",
                                                 "問題ない",     "問題ありません",     "問題はない", "問題はありません"};
constexpr std::string_view conditions[] = {"ただし", "但し", "条件", "匿名", "相談", "保留", "検討", "未定", "不明", "伏せ"};
// Longer ones first: each is taken out of the phrase, and what is left must not say yes.
constexpr std::string_view negatives[] = {"希望しません",
                                          "希望しない",
                                          "希望せず",
                                          "希望いたしません",
                                          "許可しません",
                                          "許可しない",
                                          "同意しません",
                                          "同意しない",
                                          "不同意",
                                          "不希望",
                                          "望みません",
                                          "望まない",
                                          "知らせず",
                                          "知らせない",
                                          "知らせません",
                                          "良くない",
                                          "よくない",
                                          "いいえ",
                                          "拒否",
                                          "不可",
                                          "不要",
                                          "遠慮",
                                          "辞退",
                                          "のみ",
                                          "だめ",
                                          "ダメ",
                                          "せず",
                                          "ない",
                                          "ません",
                                          "否",
                                          "×"};
constexpr std::string_view positives[] = {"可",       "良い",     "よい",     "良",         "いい",         "はい",     "希望",
                                          "許可",     "承諾",     "了承",     "同意",       "受ける",       "受けます", "知らせる",
                                          "通知する", "公表する", "掲載する", "して下さい", "してください", "○"};
constexpr std::string_view courtesies[] = {"よろしく", "宜しく"};

bool contains_any(std::string_view s, const auto& phrases) {
    return std::ranges::any_of(phrases, [&](std::string_view phrase) { return s.find(phrase) != std::string_view::npos; });
}

bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool has_ascii_word(std::string_view s, std::string_view word) {
    for (size_t at = s.find(word); at != std::string_view::npos; at = s.find(word, at + 1)) {
        bool const starts = at == 0 || !is_word_byte(s[at - 1]);
        bool const ends = at + word.size() == s.size() || !is_word_byte(s[at + word.size()]);
        if (starts && ends) return true;
    }
    return false;
}

bool erase_all(std::string& s, std::string_view phrase) {
    bool found = false;
    for (size_t at = 0; (at = s.find(phrase, at)) != std::string::npos; found = true) s.replace(at, phrase.size(), 1, ' ');
    return found;
}

ConsentReader::Item topic_of(std::string_view phrase, ConsentReader::Item otherwise) {
    constexpr std::string_view publish[] = {"公表", "掲載", "謝辞", "公開"};
    constexpr std::string_view contact[] = {"直接", "連絡を受け", "情報交換"};
    constexpr std::string_view notify[] = {"知らせ", "通知", "ipaとのみ"};
    if (contains_any(phrase, publish)) return &Consents::publish;
    if (contains_any(phrase, contact)) return &Consents::contact;
    if (contains_any(phrase, notify)) return &Consents::notify;
    return otherwise;
}

bool is_katakana(std::string_view s) { return s.size() >= 3 && s >= "\u30a1" && s < "\u30ff"; }

/// The box at `at`, if one is there. A bare レ is a tick only at the start of a word that does not go on in katakana.
const BoxRow* box_at(std::string_view folded, size_t at) {
    static constexpr BoxRow tick{"レ", true};
    std::string_view const rest = folded.substr(at);
    for (auto const& box : boxes)
        if (rest.starts_with(box.sign)) return &box;
    bool const starts = at == 0 || folded[at - 1] == ' ' || folded[at - 1] == '/';
    return starts && rest.starts_with(tick.sign) && !is_katakana(rest.substr(tick.sign.size())) ? &tick : nullptr;
}

struct BoxAt {
    const BoxRow* box;
    size_t at;
};
std::optional<BoxAt> next_box(std::string_view folded, size_t from) {
    for (size_t at = from; at < folded.size(); ++at)
        if (auto const* box = box_at(folded, at)) return BoxAt{box, at};
    return {};
}

Text name_of(ConsentReader::Item item) {
    if (item == &Consents::notify)
        return Words{"製品開発者・ウェブサイト運営者への通知の可否", "whether the developer or operator may be told the name"};
    if (item == &Consents::contact) return Words{"直接連絡を受けることの可否", "whether the developer or operator may write to the finder"};
    return Words{"発見者名の公表の可否", "whether the name may be published"};
}

}  // namespace

bool has_check_box(std::string_view line) { return next_box(fold(head_of(line, consent_bytes)), 0).has_value(); }

std::optional<bool> polarity(std::string_view folded) {
    std::string phrase{folded};
    erase_all(phrase, "可否");
    for (std::string_view yes : double_negatives)
        if (erase_all(phrase, yes)) phrase += "可";
    if (contains_any(phrase, conditions)) return {};
    bool no = has_ascii_word(phrase, "no") || has_ascii_word(phrase, "ng") || has_ascii_word(phrase, "false");
    for (std::string_view negative : negatives) no |= erase_all(phrase, negative);
    bool const yes =
        contains_any(phrase, positives) || has_ascii_word(phrase, "yes") || has_ascii_word(phrase, "ok") || has_ascii_word(phrase, "true");
    if (yes == no) return {};
    return yes;
}

void ConsentReader::read_value(std::string_view text, Item topic, const Place& place) {
    std::string const folded = fold(head_of(trim(text), consent_bytes));
    if (folded.empty() || (folded.starts_with('(') && folded.ends_with(')') && !next_box(folded, 0))) return;
    if (read_boxes(folded, topic, place)) return;
    auto const statements = statements_in(folded, topic);
    // One clause that is not understood may take back what the others grant: then none of them counts.
    bool const clear = std::ranges::all_of(statements, [](const Statement& said) { return said.polarity.has_value(); });
    for (auto const& said : statements) take({said.topic, clear ? said.polarity : std::nullopt}, place);
}

bool ConsentReader::read_line(std::string_view line, Item topic, const Place& place) {
    std::string const folded = fold(head_of(trim(line), consent_bytes));
    if (read_boxes(folded, topic, place)) return true;
    auto const statements = statements_in(folded, topic);
    bool const clear = std::ranges::all_of(statements, [](const Statement& said) { return said.topic && said.polarity; });
    bool const condition = !clear && topic && contains_any(folded, conditions);
    if (clear)
        for (auto const& said : statements) take(said, place);
    else if (condition)
        take({topic, {}}, place);
    return condition || (clear && !statements.empty());
}

/// False if there is no box, or none whose topic is known. A sole ○ is an answer in words.
bool ConsentReader::read_boxes(std::string_view folded, Item topic, const Place& place) {
    auto current = folded == "○" ? std::nullopt : next_box(folded, 0);
    if (current) topic = topic_of(folded.substr(0, current->at), topic);
    bool known = false;
    while (current) {
        size_t const start = current->at + current->box->sign.size();
        auto const next = next_box(folded, start);
        std::string_view const phrase = folded.substr(start, (next ? next->at : folded.size()) - start);
        topic = topic_of(phrase, topic);
        known |= topic != nullptr;
        if (current->box->ticked) take({topic, polarity(phrase)}, place);
        current = next;
    }
    return known;
}

std::vector<ConsentReader::Statement> ConsentReader::statements_in(std::string_view folded, Item topic) {
    std::vector<Statement> statements;
    while (!folded.empty()) {
        size_t end = folded.size();
        size_t bytes = 0;
        for (std::string_view mark : {"、", "。", "\n", "/", ",", ";", "・"})
            if (size_t const at = folded.find(mark); at < end) {
                end = at;
                bytes = mark.size();
            }
        std::string_view const phrase = trim(folded.substr(0, end));
        folded.remove_prefix(end + bytes);
        if (phrase.empty() || contains_any(phrase, courtesies)) continue;
        topic = topic_of(phrase, topic);
        statements.push_back({topic, polarity(phrase)});
    }
    return statements;
}

void ConsentReader::take(const Statement& statement, const Place& place) {
    if (!statement.topic) return;
    Answer& known = answer(statement.topic);
    if (known.place.line == 0) known.place = place;
    known.yes |= statement.polarity == true;
    known.no |= statement.polarity == false;
    known.unclear |= !statement.polarity;
}

ConsentReader::Answer& ConsentReader::answer(Item topic) {
    return topic == &Consents::notify ? notify_ : topic == &Consents::contact ? contact_ : publish_;
}

Consents ConsentReader::result(std::vector<Finding>& findings) const {
    Consents consents;
    for (Item item : {&Consents::notify, &Consents::contact, &Consents::publish}) {
        auto const& known = item == &Consents::notify ? notify_ : item == &Consents::contact ? contact_ : publish_;
        auto const name = name_of(item);
        Text const hint = Words{"許可がないものとして扱います。発見者に確認してください", "it counts as not given; ask the finder"};
        if (known.yes && known.no)
            findings.push_back(
                {"form.double-tick",
                 Severity::warning,
                 Text{fmt::format("「{}」の両方の選択肢が選ばれています。", name.ja), fmt::format("both answers are given: {}", name.en)},
                 hint,
                 known.place,
                 {}});
        else if (known.unclear)
            findings.push_back({"form.unclear-consent",
                                Severity::warning,
                                Text{fmt::format("「{}」の回答を読み取れませんでした。", name.ja),
                                     fmt::format("the answer cannot be made out: {}", name.en)},
                                hint,
                                known.place,
                                {}});
        else if (known.yes || known.no)
            consents.*item = known.yes;
    }
    return consents;
}

}  // namespace vulnctl
