#include "formats/form_unread.h"

#include "base/unicode.h"
#include "formats/form_heading.h"

#include <utility>

namespace vulnctl {

namespace {

std::string excerpt(std::string_view line) { return fit(harmless_line(head_of(line, 200)), 40); }

}  // namespace

void UnreadLines::add(int line, std::string_view text) {
    if (first_ == 0) {
        first_ = line;
        excerpt_ = excerpt(text);
    }
    last_ = line;
}

void UnreadLines::add_heading(int line, std::string_view text) {
    end_run();
    note("form.unknown-heading", line,
         vulnctl::text("行 {} の見出し「{}」は様式にない項目のため、読み取れませんでした。原文は保存されます。",
                       "line {}: the heading \"{}\" is not an item of the form and was not read; the original is kept", line,
                       excerpt(text)));
}

void UnreadLines::end_run() {
    int const first = std::exchange(first_, 0);
    if (first == 0) return;
    if (first == last_)
        note("form.unread-line", first,
             text("行 {} を読み取れませんでした（「{}」）。原文は保存されます。",
                  "line {} could not be read (\"{}\"); the original is kept", first, excerpt_));
    else
        note("form.unread-line", first,
             text("行 {}～{} を読み取れませんでした（「{}」から）。原文は保存されます。",
                  "lines {} to {} could not be read (from \"{}\"); the original is kept", first, last_, excerpt_));
}

void UnreadLines::note(std::string_view rule, int line, Text message) {
    constexpr int most = 100;
    if (++notes_ > most + 1) return;
    if (notes_ > most)
        message = text("行 {} 以降にも読み取れない行があります。原文は保存されます。",
                       "from line {} on there are more lines that could not be read; the original is kept", line);
    findings_.push_back({std::string{rule}, Severity::note, std::move(message), {}, Place{file_, line, 0}, {}});
}

}  // namespace vulnctl
