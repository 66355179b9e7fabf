#include "mime.h"

#include "base/error.h"
#include "base/unicode.h"
#include "transfer.h"

#include <optional>

namespace vulnctl::mail {

namespace {

struct Delimiter {
    size_t begin = 0;  // of what belongs to it: the line break before it, too
    size_t end = 0;    // where the next part begins
    bool last = false;
};

constexpr size_t longest_boundary = 200;  // RFC 2046 allows 70

/// Where the line after `at` begins.
size_t next_line(std::string_view s, size_t at) {
    auto const end = s.find('\n', at);
    return end == std::string_view::npos ? s.size() : end + 1;
}

/// The next line that is the boundary, from `from` on; `from` must be a line's beginning.
std::optional<Delimiter> find_delimiter(std::string_view body, std::string_view boundary, size_t from) {
    for (size_t at = from; at < body.size(); at = next_line(body, at)) {
        if (body[at] != '-' || !body.substr(at).starts_with("--") || !body.substr(at + 2).starts_with(boundary)) continue;
        size_t const end = next_line(body, at);
        auto const rest = body.substr(at + 2 + boundary.size(), end - at - 2 - boundary.size());
        bool const last = rest.starts_with("--");
        if (!trim(rest.substr(last ? 2 : 0)).empty()) continue;  // a longer boundary that begins alike
        size_t begin = at;
        if (begin > from && body[begin - 1] == '\n') --begin;
        if (begin > from && body[begin - 1] == '\r') --begin;
        return Delimiter{begin, end, last};
    }
    return {};
}

class Reader {
public:
    explicit Reader(Notes& notes) : notes_(notes) {}

    Part read(std::string_view bytes, int depth, std::string_view default_type) {
        if (++count_ > most_parts)
            throw Error{Exit::bad_input,
                        text("メールの構成要素が多すぎます（上限 {}）", "the mail has too many parts (at most {})", most_parts)};
        Part part;
        part.bytes = bytes;
        part.header = parse_header(bytes);
        part.type = parse_parameterized(part.header.first("Content-Type"));
        if (part.type.value.find('/') == std::string::npos) part.type.value = default_type;
        auto const disposition = parse_parameterized(part.header.first("Content-Disposition"));
        part.disposition = disposition.value;
        part.file_name = disposition.parameter("filename");
        if (part.file_name.empty()) part.file_name = part.type.parameter("name");
        if (part.type.value.starts_with("multipart/")) split(part, depth);
        return part;
    }

private:
    void split(Part& part, int depth) {
        if (depth >= deepest_part) {
            notes_.add(text("{} 段より深い構成要素は開かずに添付ファイルとしました",
                            "parts deeper than {} levels were not opened: they stand as an attachment", deepest_part));
            part.type.value = "application/octet-stream";
            return;
        }
        auto const body = part.header.rest;
        auto const boundary = part.type.parameter("boundary");
        auto mark = boundary.empty() || boundary.size() > longest_boundary ? std::nullopt : find_delimiter(body, boundary, 0);
        if (!mark) {
            notes_.add(text("区切りのないマルチパートを本文として扱いました", "a multipart without its boundary was taken as text"));
            part.type.value = "text/plain";
            return;
        }
        tell_of(body.substr(0, mark->begin));
        std::string_view const default_type = part.is("multipart/digest") ? "message/rfc822" : "text/plain";
        while (!mark->last) {
            size_t const begin = mark->end;
            auto const next = find_delimiter(body, boundary, begin);
            auto const end = next ? next->begin : body.size();
            if (begin < body.size() || next) part.parts.push_back(read(body.substr(begin, end - begin), depth + 1, default_type));
            if (!next) {
                notes_.add(text("マルチパートの終わりの区切りがありません（途中で切れている可能性があります）",
                                "the multipart's last boundary is missing: the mail may have been cut off"));
                break;
            }
            mark = next;
        }
        if (mark->last) tell_of(body.substr(mark->end));
    }

    /// What stands before the first boundary and after the last is for programs that know no MIME; other text there is odd.
    void tell_of(std::string_view outside) {
        outside = trim(outside);
        if (outside.empty() || outside.find("MIME") != std::string_view::npos) return;
        notes_.add(text("マルチパートの区切りの外にある文字列は取り込んでいません: {}",
                        "text outside the multipart's boundaries was left out: {}", fit(harmless_line(outside.substr(0, 200)), 60)));
    }

    Notes& notes_;
    size_t count_ = 0;
};

}  // namespace

Part parse_parts(std::string_view bytes, Notes& notes) { return Reader{notes}.read(bytes, 1, "text/plain"); }

std::string content_of(const Part& part, Notes& notes) {
    auto const raw = part.header.first("Content-Transfer-Encoding");
    auto const coding = parse_parameterized(raw).value;
    auto const cut = [&] {
        notes.add(text("転送用の符号化が壊れている部分があります（読めたところまで取り込みました）",
                       "a part's transfer coding is damaged: what could be read was taken"));
    };
    if (coding == "base64" || coding == "quoted-printable") {
        auto unpacked = coding == "base64" ? from_base64(part.header.rest) : from_quoted_printable(part.header.rest);
        if (!unpacked.whole) cut();
        return std::move(unpacked.bytes);
    }
    if (!coding.empty() && coding != "7bit" && coding != "8bit" && coding != "binary")
        notes.add(text("転送用の符号化「{}」は分からないため、そのまま取り込みました",
                       "the transfer coding '{}' is not known: the part was taken as it stands", fit(harmless_line(coding), 40)));
    return std::string{part.header.rest};
}

}  // namespace vulnctl::mail
