#include "base/unicode.h"
#include "formats/form_consents.h"
#include "formats/form_heading.h"
#include "formats/form_lines.h"
#include "formats/form_unread.h"
#include "formats/report_input.h"

#include <algorithm>
#include <utility>

namespace vulnctl {

namespace {

using ReportText = std::string ReportReceived::*;
using FinderText = std::string FinderNamed::*;
using Consent = ConsentReader::Item;

/// The form is quoted as deep as the first of its labels; `>` beyond that belongs to what the finder wrote. Nothing if no line has
/// a label.
std::optional<int> quotation_of(std::string_view text) {
    constexpr int deepest = 8;
    std::optional<int> found;
    each_line(text, [&](std::string_view line, int) {
        int const depth = unquote(line, deepest);
        auto const heading = read_heading(line);
        if (!heading.labels.empty() && is_item(*heading.labels.front())) found = depth;
        return !found;
    });
    return found;
}

/// The finder's item that a label names; null for other labels.
FinderText finder_text(const Target& target) {
    if (target == Target{Mark::person}) return &FinderNamed::name;
    auto const* text = std::get_if<FinderText>(&target);
    return text ? *text : nullptr;
}

/// For which kind of report the wording and the labels speak.
class KindVotes {
public:
    void label(const Label& row) {
        if (row.speaks_for) count(*row.speaks_for, 1);
    }
    /// The subject and the words before the form, such as 「ソフトウエア製品脆弱性関連情報の届出」, weigh more than all labels.
    void wording(std::string_view line) {
        std::string const words = label_form(head_of(line, 500));
        if (words.find("届出") == words.npos && words.find("届け出") == words.npos) return;
        bool const product = words.find("ソフトウェア製品") != words.npos;
        bool const website = words.find("ウェブサイト") != words.npos || words.find("ウェブアプリケーション") != words.npos;
        constexpr int decisive = 1000;
        if (product != website) count(product ? Kind::product : Kind::website, decisive);
    }
    std::optional<Kind> winner() const {
        if (product_ == website_) return {};
        return product_ > website_ ? Kind::product : Kind::website;
    }

private:
    void count(Kind kind, int votes) { (kind == Kind::product ? product_ : website_) += votes; }

    int product_ = 0;
    int website_ = 0;
};

class FormReader {
public:
    explicit FormReader(const std::string& name) : name_(name), unread_(name, findings_) {}

    void line(std::string_view line, int number);
    ReportInput finish(std::optional<Kind> kind);

private:
    bool reads_text() const {
        auto const* mark = open_ ? std::get_if<Mark>(&open_->target) : nullptr;
        return open_ && !is_consents() && (!mark || *mark == Mark::reachable || *mark == Mark::subject);
    }
    bool is_mark(Mark mark) const { return open_ && open_->target == Target{mark}; }
    bool is_consents() const { return open_ && (std::holds_alternative<Consent>(open_->target) || is_mark(Mark::consents)); }
    /// A finder's item is one line: a greeting that follows must not end up in the name.
    bool takes_more() const { return reads_text() && (value_.empty() || !std::holds_alternative<FinderText>(open_->target)); }
    bool in_prose() const { return open_ && is_prose(open_->target); }
    Consent topic() const { return open_ && std::holds_alternative<Consent>(open_->target) ? std::get<Consent>(open_->target) : nullptr; }

    void note_style(const Numbering& at);
    bool has_style(std::string_view style) const;
    bool continues_list(const Numbering& at) const { return at.counts() && at.style == list_.style && at.number == list_.number + 1; }
    bool is_given(const Target& target) const;
    bool opens_item(const Heading& heading) const;
    bool is_unknown_heading(const Heading& heading) const;

    void begin(Heading heading, int number);
    void begin_several(const Heading& heading);
    bool read_several(std::string_view line);
    void append(std::string_view line, const Heading& heading, int number);
    void close();
    void store(const Label& label, std::string value, int number);
    void store_reachable(std::string_view value);

    std::string name_;
    ReportInput input_;
    std::vector<Finding> findings_;
    UnreadLines unread_;
    ConsentReader consents_;
    KindVotes votes_;

    const Label* open_ = nullptr;  // what the lines belong to
    int open_line_ = 0;
    std::string value_;
    std::vector<const Label*> several_;  // the labels of `住所/所属/氏名` until their values come
    bool in_form_ = false;
    std::vector<Numbering> styles_;  // how this form numbers its headings, and the last number of each style
    Numbering list_;                 // the numbered list within a value
    std::vector<Label> stored_;      // the label under which each item of the report came first
};

void FormReader::note_style(const Numbering& at) {
    constexpr size_t most = 32;  // no form has as many; a file of junk may
    std::erase_if(styles_, [&](const Numbering& known) { return known.style == at.style; });
    if (!at.style.empty() && styles_.size() < most) styles_.push_back(at);
}

bool FormReader::has_style(std::string_view style) const { return std::ranges::find(styles_, style, &Numbering::style) != styles_.end(); }

bool FormReader::is_given(const Target& target) const {
    if (auto const* text = std::get_if<ReportText>(&target)) return !(input_.form.**text).empty();
    if (auto const* text = std::get_if<FinderText>(&target)) return !(input_.finder.**text).empty();
    return false;
}

bool FormReader::opens_item(const Heading& heading) const {
    if (heading.labels.empty()) return false;
    auto const& label = *heading.labels.front();
    bool const alone = heading.joint == Heading::Joint::alone;
    if (label.target == Target{Mark::envelope}) return !in_form_ && heading.joint == Heading::Joint::colon;
    if (label.target == Target{Mark::subject}) return heading.joint == Heading::Joint::colon && !in_prose();
    if (label.target == Target{Mark::end}) return alone && !heading.numbering.counts();
    if (!in_prose() || alone) return true;
    // Within prose a label's word may be a word of the finder's: a step that begins with it, a header line in a log.
    if (label.target == Target{Mark::section} || is_given(label.target))
        return is_prose(label.target) && heading.joint == Heading::Joint::colon;
    if (continues_list(heading.numbering)) {
        auto const style = std::ranges::find(styles_, heading.numbering.style, &Numbering::style);
        return style != styles_.end() && style->number + 1 == heading.numbering.number;
    }
    return true;
}

/// A line that is numbered as this form numbers its headings, and no step of a list in a value.
bool FormReader::is_unknown_heading(const Heading& heading) const {
    auto const& at = heading.numbering;
    constexpr std::string_view heading_marks[] = {"■", "●", "◆", "◇", "◎", "★", "▼", "▽", "【】", "§"};
    bool const marked = std::ranges::find(heading_marks, at.style) != std::end(heading_marks);
    if (!heading.short_label || (!at.counts() && !marked)) return false;
    if (!reads_text() || (!in_prose() && !value_.empty())) return true;
    if (at.counts() && (at.number == 1 || continues_list(at))) return false;
    return has_style(at.style);
}

void FormReader::line(std::string_view line, int number) {
    std::string_view const words = trim(line);
    if (words.empty()) {
        if (in_prose())
            value_ += '\n';
        else if (reads_text() && !value_.empty())
            close();
        return;
    }
    auto heading = read_heading(words);
    if (opens_item(heading)) {
        unread_.end_run();
        begin(std::move(heading), number);
    } else if (!several_.empty() && read_several(words)) {
        unread_.end_run();
    } else if ((is_consents() || (!in_prose() && has_check_box(words))) && consents_.read_line(words, topic(), {name_, number, 0})) {
        unread_.end_run();
        if (!is_consents()) close();
    } else if (is_unknown_heading(heading)) {
        close();
        unread_.add_heading(number, words);
        note_style(heading.numbering);
    } else if (takes_more()) {
        append(line, heading, number);
    } else if (!is_ruling(words)) {
        if (!in_form_) votes_.wording(words);
        unread_.add(number, words);
    }
}

void FormReader::begin(Heading heading, int number) {
    std::string_view next;
    do {
        close();
        note_style(heading.numbering);
        for (auto const* label : heading.labels) {
            votes_.label(*label);
            in_form_ |= is_item(*label);
        }
        open_ = heading.labels.front();
        open_line_ = number;
        if (heading.labels.size() > 1) return begin_several(heading);
        if (is_consents())
            consents_.read_value(heading.value, topic(), {name_, number, 0});
        else if (is_mark(Mark::section)) {
            if (heading.value.empty()) return;
            votes_.wording(heading.value);
            unread_.add(number, heading.value);
        } else {
            if (!in_prose()) next = split_next_item(heading.value);
            value_ = heading.value;
            // ": 1. …" begins a list on the label's own line.
            if (in_prose()) list_ = read_heading(heading.value).numbering;
        }
        if (!next.empty())
            heading = read_heading(std::exchange(next, {}));
        else
            return;
    } while (!heading.labels.empty());
}

void FormReader::begin_several(const Heading& heading) {
    several_ = heading.labels;
    open_ = nullptr;
    if (!heading.value.empty() && !read_several(heading.value))
        store(*std::exchange(several_, {}).front(), std::string{heading.value}, open_line_);
}

bool FormReader::read_several(std::string_view line) {
    auto const values = split_values(head_of(line, 4096));
    if (values.size() != several_.size()) return false;
    for (size_t i = 0; i < values.size(); ++i) store(*several_[i], std::string{values[i]}, open_line_);
    several_.clear();
    return true;
}

void FormReader::append(std::string_view line, const Heading& heading, int number) {
    if (heading.numbering.counts()) list_ = heading.numbering;
    if (in_prose()) {
        if (!value_.empty()) value_ += '\n';
        value_ += line;
    } else if (value_.empty()) {
        std::string_view value = trim(line);
        std::string_view const next = split_next_item(value);
        value_ = value;
        if (!next.empty()) begin(read_heading(next), number);
    } else if (!is_ruling(line)) {
        value_ += '\n';
        value_ += trim(line);
    }
}

void FormReader::close() {
    several_.clear();
    list_ = {};
    auto const* label = std::exchange(open_, nullptr);
    std::string const value = std::exchange(value_, {});
    if (!label || value.empty()) return;
    if (auto tidied = tidy(value); !tidied.empty()) store(*label, std::move(tidied), open_line_);
}

void FormReader::store(const Label& label, std::string value, int number) {
    if (value.empty()) return;
    if (auto const* member = std::get_if<ReportText>(&label.target)) {
        auto& item = input_.form.**member;
        if (item == value) return;
        auto const first = std::ranges::find(stored_, label.target, &Label::target);
        if (first == stored_.end()) {
            stored_.push_back(label);
            item = std::move(value);
            return;
        }
        // Two labels may mean one item (製造元 and 販売元): then the second keeps its name.
        item += '\n';
        if (first->spelling != label.spelling) item += fmt::format("{}: ", label.spelling);
        item += value;
    } else if (auto const person = finder_text(label.target)) {
        auto& item = input_.finder.*person;
        if (item.empty())
            item = std::move(value);
        else if (item != value)
            findings_.push_back({"form.repeated-item",
                                 Severity::warning,
                                 text("行 {} に「{}」がもう一度書かれています。最初の値を使います。",
                                      "line {} states \"{}\" again; the first value is used", number, label.spelling),
                                 {},
                                 Place{name_, number, 0},
                                 {}});
    } else if (label.target == Target{Mark::reachable}) {
        store_reachable(value);
    } else if (label.target == Target{Mark::subject}) {
        votes_.wording(value);
        if (value.find("届出") == value.npos && input_.form.title.empty()) input_.form.title = std::move(value);
    }
}

/// `yamada@example.jp / 03-…`: what has an @ is a mail address, anything else a telephone number.
void FormReader::store_reachable(std::string_view value) {
    for (std::string_view words = value; !words.empty();) {
        size_t const end = std::min(words.find_first_of(" \t\n/,"), words.size());
        auto const word = trim(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
        if (word.empty()) continue;
        bool const mail = word.find('@') != word.npos || word.find("＠") != word.npos;
        auto& item = mail ? input_.finder.mail : input_.finder.phone;
        if (!item.empty()) item += ' ';
        item += word;
    }
}

ReportInput FormReader::finish(std::optional<Kind> kind) {
    close();
    unread_.end_run();
    auto const found = kind ? kind : votes_.winner();
    if (!found)
        throw Error{Exit::bad_input,
                    Words{"ソフトウエア製品の届出かウェブサイトの届出かを判別できません",
                          "it cannot be told whether this reports a software product or a website"},
                    Words{"--kind product または --kind website を指定してください", "give --kind product|website"}}
            .at({name_, 0, 0});
    input_.form.kind = *found;
    input_.form.consents = consents_.result(findings_);
    std::ranges::stable_sort(findings_, {}, [](const Finding& finding) { return finding.place ? finding.place->line : 0; });
    input_.findings = std::move(findings_);
    return std::move(input_);
}

}  // namespace

ReportInput read_report_form(std::string_view text, const std::string& name, std::optional<Kind> kind) {
    auto const quotation = quotation_of(text);
    if (!quotation)
        throw Error{Exit::bad_input, Words{"届出様式の項目が1つも見つかりません", "no item of a report form was found"},
                    Words{"「氏名：」「ソフトウエア製品の名称：」「URL：」「脆弱性の種類：」などの見出しのある届出の本文、または "
                          "YAML・JSON を指定してください",
                          "expected is a form with labels such as 氏名, ソフトウエア製品の名称, URL, 脆弱性の種類, or the same items as "
                          "YAML or JSON"}}
            .at({name, 0, 0});
    FormReader reader{name};
    each_line(text, [&](std::string_view line, int number) {
        unquote(line, *quotation);
        reader.line(line, number);
        return true;
    });
    return reader.finish(kind);
}

}  // namespace vulnctl
