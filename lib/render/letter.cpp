#include "render/letter.h"

#include "base/unicode.h"
#include "render/columns.h"

#include <algorithm>

namespace vulnctl {

namespace {

constexpr std::string_view subject_mark = "Subject:";
constexpr std::string_view suffix = ".txt";

std::string directory_of(Lang lang, Audience audience) {
    return fmt::format("{}/letters/{}/", lang == Lang::ja ? "ja" : "en", id_of(audience));
}

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return all;
}

std::string file_of(const TemplateSource& source, Lang lang, Audience audience, Kind kind, std::string_view letter) {
    auto const stem = directory_of(lang, audience).append(letter);
    auto const special = fmt::format("{}.{}{}", stem, id_of(kind), suffix);
    auto const names = template_names(source, special);
    return names.empty() ? stem + std::string{suffix} : special;
}

Error no_such_letter(Audience audience, std::string_view letter, const std::vector<std::string>& existing) {
    auto const to = name_of(audience);
    auto const name = harmless_line(letter);
    if (existing.empty())
        return {Exit::not_found, text("{0}あての文面「{2}」はありません", "there is no letter \"{2}\" to the {1}", to.ja, to.en, name),
                text("{0}あての文面は用意されていません", "there are no letters to the {1}", to.ja, to.en)};
    return {Exit::not_found, text("{0}あての文面「{2}」はありません", "there is no letter \"{2}\" to the {1}", to.ja, to.en, name),
            text("次のものがあります: {}", "there are: {}", joined(existing))};
}

}  // namespace

std::vector<std::string> letter_names(const TemplateSource& source, Lang lang, Audience audience, Kind kind) {
    auto const directory = directory_of(lang, audience);
    std::vector<std::string> letters;
    for (const std::string& name : template_names(source, directory)) {
        if (!name.ends_with(suffix)) continue;
        auto const letter = name.substr(directory.size(), name.size() - directory.size() - suffix.size());
        auto const dot = letter.find('.');
        if (dot == std::string::npos || letter.substr(dot + 1) == id_of(kind)) letters.push_back(letter.substr(0, dot));
    }
    return letters;
}

ComposedLetter compose(const TemplateSource& source, Lang lang, Audience audience, Kind kind, std::string_view letter,
                       const Fields& fields) {
    auto const existing = letter_names(source, lang, audience, kind);
    if (std::find(existing.begin(), existing.end(), letter) == existing.end()) throw no_such_letter(audience, letter, existing);

    auto const name = file_of(source, lang, audience, kind, letter);
    auto const whole = template_text(source, name);
    auto const lines = lines_of(whole);
    if (lines.size() < 3 || !lines[0].starts_with(subject_mark) || !trim(lines[1]).empty())
        throw Error{Exit::bad_input, text("テンプレート {} に件名がありません", "template {} has no subject", name),
                    text("1行目に「Subject: 件名」、2行目に空行、3行目から本文を書いてください",
                         "write \"Subject: ...\" in line 1, nothing in line 2, and the body from line 3")}
            .at({name, 1, 1});

    // Subject and body are rendered apart, so that a line break in a value cannot move text from one into the other; the body keeps
    // the line breaks before it, so that messages give the file's line numbers.
    auto const subject = render(lines[0].substr(subject_mark.size()), name, fields, Escape::none);
    auto const body = render(std::string_view{whole}.substr(whole.find('\n')), name, fields, Escape::none);
    return {harmless_line(trim(subject)), to_columns(trim(body), letter_columns, Ascii::verbatim)};
}

std::string paper_page(const TemplateSource& source, Lang lang, const Fields& fields) {
    auto const name = fmt::format("{}/paper.html", lang == Lang::ja ? "ja" : "en");
    return render(template_text(source, name), name, fields, Escape::html);
}

}  // namespace vulnctl
