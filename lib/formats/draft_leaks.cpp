// The leak guard without a store: what by its form must not stand in an advisory. Names of cases are searched for by ops/leaks.

#include "base/characters.h"
#include "base/unicode.h"
#include "formats/draft_checker.h"
#include "formats/draft_exploits.h"
#include "formats/draft_forms.h"

#include <algorithm>
#include <array>

namespace vulnctl {

namespace {

using Found = std::optional<LeakHit>;

bool is_word(char c) { return is_ascii_alnum(static_cast<unsigned char>(c)) || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

template <size_t N>
Found first_of(std::string_view text, const std::array<std::string_view, N>& words) {
    Found nearest;
    for (auto const word : words)
        if (auto const at = text.find(word); at != text.npos && (!nearest || at < nearest->at)) nearest = LeakHit{at, word.size()};
    return nearest;
}

/// Addresses of the bodies themselves may stand.
bool is_of_a_body(std::string_view host) {
    for (std::string_view const body :
         {"jvn.jp", "jpcert.or.jp", "ipa.go.jp", "meti.go.jp", "cve.org", "mitre.org", "nist.gov", "first.org", "cert.org", "cisa.gov"})
        if (host == body || (host.ends_with(body) && host[host.size() - body.size() - 1] == '.')) return true;
    return false;
}

bool is_host_character(char c) { return is_ascii_alnum(static_cast<unsigned char>(c)) || c == '.' || c == '-'; }

Found mail_address(std::string_view text, const std::string& low) {
    constexpr std::string_view wide = "＠";
    for (size_t at = 0; at < low.size(); ++at) {
        bool const is_wide = low.compare(at, wide.size(), wide) == 0;
        if (low[at] != '@' && !is_wide) continue;
        size_t start = at;
        while (start > 0 && (is_word(low[start - 1]) || std::string_view{".+-%"}.find(low[start - 1]) != std::string_view::npos)) --start;
        size_t const domain = at + (is_wide ? wide.size() : 1);
        size_t end = domain;
        while (end < low.size() && is_host_character(low[end])) ++end;
        auto host = std::string_view{low}.substr(domain, end - domain);
        while (!host.empty() && (host.back() == '.' || host.back() == '-')) host.remove_suffix(1);
        auto const dot = host.rfind('.');
        bool const is_host =
            dot != host.npos && dot > 0 && host.size() - dot > 2 && is_latin_letter(static_cast<unsigned char>(host[dot + 1]));
        bool const in_purl = text.substr(0, start).ends_with('/');  // pkg:npm/example@1.0
        if (start < at && is_host && !in_purl && !is_of_a_body(host)) return LeakHit{start, at - start};
    }
    return {};
}

/// As they are written in Japan: 03-1234-5678, 0120-123-456, 090(1234)5678, +81-3-1234-5678.
Found phone_number(std::string_view text) {
    for (size_t at = 0; at < text.size(); ++at) {
        bool const abroad = text.substr(at).starts_with("+81");
        if (!abroad && text[at] != '0') continue;
        if (at > 0 && (is_word(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '-' || text[at - 1] == '/' || text[at - 1] == '='))
            continue;
        std::vector<size_t> groups{0};
        size_t end = abroad ? at + 3 : at;
        if (abroad) groups = {2, 0};
        for (; end < text.size() && groups.size() <= 4; ++end) {
            if (is_digit(text[end])) {
                ++groups.back();
            } else if (std::string_view{"-() "}.find(text[end]) != std::string_view::npos) {
                if (groups.back() > 0) groups.push_back(0);
            } else {
                break;
            }
        }
        while (groups.size() > 1 && groups.back() == 0) groups.pop_back();
        if (groups.size() > 4 ||
            (end < text.size() && (is_word(text[end]) || (text[end] == '.' && end + 1 < text.size() && is_digit(text[end + 1])))))
            continue;
        size_t digits = 0;
        for (auto const group : groups) digits += group;
        bool const last_fits = groups.back() == 4 || (groups.back() == 3 && groups[0] == 4);
        bool const national =
            groups.size() == 3 && (digits == 10 || digits == 11) && groups[0] >= 2 && groups[0] <= 5 && groups[1] >= 1 && groups[1] <= 4;
        bool const international = abroad && (digits == 11 || digits == 12) && groups.size() >= 3;
        if (last_fits && (national || international)) return LeakHit{at, 3};
    }
    return {};
}

/// The hosts of the draft's links; what stands beside one of them is the same one's.
bool is_linked(const std::vector<std::string>& linked, std::string_view host) {
    auto const without_www = [](std::string_view name) { return name.starts_with("www.") ? name.substr(4) : name; };
    auto const below = [](std::string_view name, std::string_view parent) {
        return name == parent || (name.ends_with(parent) && name[name.size() - parent.size() - 1] == '.');
    };
    host = without_www(host);
    return std::any_of(linked.begin(), linked.end(), [&](std::string_view other) {
        other = without_www(other);
        return !other.empty() && (below(host, other) || below(other, host));
    });
}

Found foreign_host(std::string_view low, const std::vector<std::string>& linked) {
    for (auto at = low.find("://"); at != low.npos; at = low.find("://", at + 1)) {
        size_t start = at;
        while (start > 0 && is_latin_letter(static_cast<unsigned char>(low[start - 1]))) --start;
        if (start == at) continue;
        size_t end = at + 3;
        while (end < low.size() && (is_host_character(low[end]) || low[end] == '[' || low[end] == ']')) ++end;
        auto host = low.substr(at + 3, end - at - 3);
        while (host.ends_with('.') || host.ends_with('-')) host.remove_suffix(1);
        if (!host.empty() && !is_of_a_body(host) && !is_linked(linked, host)) return LeakHit{start, end - start};
    }
    return {};
}

/// What people write to each other; as it is written, and in lower case.
constexpr auto inside_words = std::to_array<std::string_view>(
    {"社外秘",   "部外秘",     "極秘",      "取扱注意", "関係者限り", "関係者外秘", "内部メモ", "内部確認", "内部検討",
     "内部共有", "※内部",      "内部限り",  "内部用",   "内部資料",   "内部向け",   "【内部",   "［内部",   "[内部",
     "（内部）", "(内部)",     "内部：",    "内部:",    "要確認",     "確認中メモ", "あとで",   "後で直",   "未公表のため",
     "公表不可", "非公開メモ", "TLP:AMBER", "TLP:RED",  "TLP:GREEN",  "TLP: AMBER", "TLP: RED"});
constexpr auto inside_words_low =
    std::to_array<std::string_view>({"internal use only", "internal note", "internal memo", "internal only", "for internal use",
                                     "do not publish", "do not disclose", "not for publication", "company confidential",
                                     "strictly confidential", "[internal]", "(internal)", "internal:", "tlp:amber", "tlp:red"});
/// Marks of unfinished work stand in capitals and by themselves.
constexpr auto unfinished =
    std::to_array<std::string_view>({"TO"
                                     "DO",
                                     "FIX"
                                     "ME",
                                     "XX"
                                     "X",
                                     "TBD", "TBC"});

Found internal_note(std::string_view text, const std::string& low) {
    if (auto const found = first_of(text, inside_words)) return found;
    if (auto const found = first_of(low, inside_words_low)) return found;
    for (auto const mark : unfinished)
        for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) {
            bool const alone = (at == 0 || (!is_word(text[at - 1]) && text[at - 1] != '-')) &&
                               (at + mark.size() == text.size() || (!is_word(text[at + mark.size()]) && text[at + mark.size()] != '-'));
            if (alone) return LeakHit{at, mark.size()};
        }
    return {};
}

/// C-2019-00001, and IPA#12345678.
Found number_of_ours(std::string_view text) {
    for (size_t at = 0; at + 12 <= text.size(); ++at) {
        if (text.substr(at).starts_with("IPA#") && is_digit(text[at + 4])) return LeakHit{at, 12};
        auto const id = text.substr(at, 12);
        bool const form = std::string_view{"CRPAS"}.find(id[0]) != std::string_view::npos && id[1] == '-' &&
                          (id[2] == '1' || id[2] == '2') && std::all_of(id.begin() + 2, id.begin() + 6, is_digit) && id[6] == '-' &&
                          std::all_of(id.begin() + 7, id.end(), is_digit);
        bool const alone =
            (at == 0 || (!is_word(text[at - 1]) && text[at - 1] != '-')) && (at + 12 == text.size() || !is_word(text[at + 12]));
        if (form && alone) return LeakHit{at, 12};
    }
    return {};
}

/// 「見本太郎氏」, Mr. Mihon.
Found person(std::string_view text, bool japanese) {
    if (!japanese) {
        for (std::string_view const title : {"Mr. ", "Ms. ", "Mrs. ", "Mr ", "Ms ", "Mrs "})
            for (auto at = text.find(title); at != text.npos; at = text.find(title, at + 1)) {
                auto const next = at + title.size();
                if ((at == 0 || !is_word(text[at - 1])) && next < text.size() && text[next] >= 'A' && text[next] <= 'Z')
                    return LeakHit{at, title.size() - 1};
            }
        return {};
    }
    auto const all = characters_of(text);
    for (size_t i = 1; i < all.size(); ++i) {
        if (all[i].code != U'氏') continue;
        size_t before = i - 1;
        if (before > 0 && (all[before].code == ' ' || all[before].code == 0x3000)) --before;
        auto const last = all[before].code;
        bool const name = (is_japanese(last) && !is_hiragana(last)) || is_latin_letter(last);
        bool const other_word = std::u32string_view{U"摂華源平彼両某同諸姓"}.find(last) != std::u32string_view::npos ||
                                (i + 1 < all.size() && std::u32string_view{U"名族神姓"}.find(all[i + 1].code) != std::u32string_view::npos);
        if (name && !other_word) return LeakHit{all[i].at, all[i].size};
    }
    return {};
}

std::vector<std::string> linked_hosts(const AdvisoryDraft& draft) {
    std::vector<std::string> hosts;
    auto const add = [&](std::string_view link) {
        if (hosts.size() < 1000) hosts.push_back(ascii_lowered(host_of(link)));
    };
    for (auto const& vendor : draft.vendors) add(vendor.link);
    for (auto const& reference : draft.references) add(reference.link);
    return hosts;
}

void check_text(DraftChecker& check, const std::string& path, const std::string& written, const DraftText& part, bool japanese,
                const std::vector<std::string>& linked) {
    if (written.empty()) return;
    auto const low = ascii_lowered(written);
    auto const report = [&](const std::string& rule, const Found& found, const Text& message, Text hint) {
        if (!found) return;
        auto const shown = harmless_line(std::string_view{written}.substr(found->at, found->size));
        check.add_at(rule, check.place_in(path, written, found->at), {message.ja + "「" + shown + "」", message.en + "\"" + shown + '"'},
                     std::move(hint));
    };
    bool const names = part.kind == TextKind::proper;
    if (!names)
        report("leak.exploit", exploit_in(written, low),
               {"概念実証コードまたは攻撃の手順と思われる語があります: ", "this looks like a proof of concept: "},
               {"攻撃を再現できる記述は公表文に書きません", "an advisory holds nothing by which an attack can be repeated"});
    auto const mail = mail_address(written, low);
    report("leak.mail", mail, {"メールアドレスがあります: ", "there is a mail address: "},
           {"削除するか、製品開発者の告知ページを案内してください", "remove it, or point to the developer's page"});
    if (part.kind != TextKind::version)
        report("leak.phone", phone_number(written), {"電話番号があります: ", "there is a phone number: "},
               {"削除するか、製品開発者の告知ページを案内してください", "remove it, or point to the developer's page"});
    report("leak.host", foreign_host(low, linked),
           {"製品開発者のものでも参考情報のものでもないホストのURLがあります: ", "a URL is neither a developer's nor a reference's: "},
           {"参考情報（references）に挙げるか、削除してください", "list it in `references`, or remove it"});
    report("leak.internal", internal_note(written, low), {"内部のメモと思われる語があります: ", "this looks like an internal note: "},
           {"削除してください", "remove it"});
    report("leak.case_id", number_of_ours(written), {"文中に内部の番号があります: ", "there is an internal number in the text: "},
           {"取扱番号、届出番号、関係者の番号は公表しません", "numbers of cases, reports and parties are not published"});
    if (part.kind == TextKind::prose || part.kind == TextKind::label)
        report("leak.person", person(written, japanese),
               {"謝辞以外に個人名があるようです: ", "somebody seems to be named outside the credits: "},
               {"発見者の氏名は、公表の希望がある場合に謝辞にだけ書きます", "a finder who wishes it is named in the credits alone"});
}

}  // namespace

void check_leaks(DraftChecker& check) {
    auto const linked = linked_hosts(check.draft);
    for (auto const& part : texts_of(check.draft)) {
        check_text(check, part.path + ".ja", part.text.ja, part, true, linked);
        check_text(check, part.path + ".en", part.text.en, part, false, linked);
    }
}

}  // namespace vulnctl
