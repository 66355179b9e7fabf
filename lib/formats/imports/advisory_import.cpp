#include "formats/imports/advisory_import.h"

#include "base/unicode.h"
#include "formats/imports/readers.h"

namespace vulnctl {

namespace {

constexpr size_t most_bytes = 15 << 20;

void require_size(std::string_view bytes, const std::string& name) {
    if (bytes.size() > most_bytes)
        throw Error{Exit::bad_input,
                    text("{} MiBを超える文書は読み取れません", "documents larger than {} MiB are not read", most_bytes >> 20)}
            .at({name, 0, 0});
}

Error not_an_advisory(const std::string& name) {
    return Error{Exit::bad_input, text("脆弱性情報の文書ではありません", "it is no advisory that can be read"),
                 text("読み取れるのは CSAF、VULDEF、JVNRSS の文書です", "what is read is CSAF, VULDEF and JVNRSS")}
        .at({name, 1, 1});
}

std::string_view without_mark(std::string_view bytes) { return bytes.starts_with("\xef\xbb\xbf") ? bytes.substr(3) : bytes; }

}  // namespace

std::optional<AdvisoryFormat> advisory_format_of(std::string_view bytes) {
    auto const text = trim(without_mark(bytes));
    if (text.starts_with("{") && text.find("\"csaf_version\"") != text.npos) return AdvisoryFormat::csaf;
    if (!text.starts_with("<")) return {};
    auto const head = text.substr(0, 4096);
    if (head.find("VULDEF-Document") != head.npos) return AdvisoryFormat::vuldef;
    return is_feed(text) ? std::optional{AdvisoryFormat::jvnrss} : std::nullopt;
}

AdvisoryDraft import_advisory(std::string_view bytes, const std::string& name) {
    require_size(bytes, name);
    auto const text = without_mark(bytes);
    auto const format = advisory_format_of(text);
    if (!format) throw not_an_advisory(name);
    switch (*format) {
        case AdvisoryFormat::csaf: return import_csaf(text, name);
        case AdvisoryFormat::vuldef: return import_vuldef(text, name);
        case AdvisoryFormat::jvnrss: break;
    }
    throw Error{Exit::bad_input,
                vulnctl::text("一覧（JVNRSS）であり、1件の脆弱性情報ではありません", "it is a feed (JVNRSS), not one advisory"),
                vulnctl::text("一覧は --feed で照合に使います", "a feed is for --feed, which looks for what is known already")}
        .at({name, 1, 1});
}

std::vector<FeedItem> read_feed(std::string_view bytes, const std::string& name) {
    require_size(bytes, name);
    auto const text = without_mark(bytes);
    auto const format = advisory_format_of(text);
    if (!format) throw not_an_advisory(name);
    if (*format == AdvisoryFormat::jvnrss) return import_feed(text, name);
    auto const draft = import_advisory(text, name);
    FeedItem item{draft.jvn.empty() ? draft.jvndb : draft.jvn, draft.title.ja.empty() ? draft.title.en : draft.title.ja, {}, {}, {}};
    for (auto const& flaw : draft.vulnerabilities)
        if (!flaw.cve.empty()) item.cves.push_back(flaw.cve);
    return {item};
}

}  // namespace vulnctl
