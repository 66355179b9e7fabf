#include "formats/document_kind.h"

#include "formats/imports/advisory_import.h"
#include "formats/yaml.h"

#include <array>

namespace vulnctl {

namespace {

struct Sign {
    std::string_view key;
    std::string_view document;
};

/// Keys at the top by which other bodies' documents are known.
constexpr auto others = std::to_array<Sign>({
    {"dataType", "CVE Record"},
    {"schema_version", "OSV"},
    {"@context", "OpenVEX"},
    {"bomFormat", "CycloneDX"},
});

/// One of these is enough: a draft may have gaps.
constexpr auto of_drafts =
    std::to_array<std::string_view>({"jvn", "cases", "overview", "affected", "solutions", "vendors", "published", "title"});

}  // namespace

DocumentKind kind_of_document(std::string_view bytes, const std::string& name) {
    if (advisory_format_of(bytes) == AdvisoryFormat::csaf) return DocumentKind::csaf;
    auto const root = parse_yaml(bytes, name);
    for (auto const& sign : others)
        if (root.find(sign.key))
            throw Error{Exit::bad_input,
                        text("公表文の原稿ではありません（{}）", "this is no draft of an advisory ({})", sign.document),
                        {"vulnctl publish CASE --draft で作成した YAML の原稿を指定してください",
                         "give a draft in YAML, as vulnctl publish CASE --draft writes one"}}
                .at({name, 1, 1});
    for (auto const key : of_drafts)
        if (root.find(key)) return DocumentKind::advisory_draft;
    throw Error{Exit::bad_input,
                text("公表文の原稿ではありません", "this is no draft of an advisory"),
                {"vulnctl publish CASE --draft で作成した YAML の原稿を指定してください",
                 "give a draft in YAML, as vulnctl publish CASE --draft writes one"}}
        .at({name, 1, 1});
}

}  // namespace vulnctl
