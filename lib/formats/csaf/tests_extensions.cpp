#include "formats/csaf/tests.h"

namespace vulnctl::csaf {

namespace {

void each_extension(const Advisory& advisory, const std::function<void(JsonValue)>& take) {
    auto const all_of = [&](JsonValue holder) {
        for (auto const extension : holder["x_extensions"]) take(extension);
    };
    all_of(advisory.root);
    all_of(advisory.document);
    for (auto const product : advisory.products) all_of(product);
    for (auto const vulnerability : advisory.vulnerabilities) all_of(vulnerability);
    each_metric(advisory, [&](const Metric& metric) { all_of(metric.content); });
}

}  // namespace

void critical_extension(const Advisory& advisory, const Say& say) {
    each_extension(advisory, [&](JsonValue extension) {
        if (extension["critical"].text() == "true")
            say(extension["critical"],
                text("拡張「{}」は critical です", "the extension \"{}\" is critical", quote(extension["$schema"].text())));
    });
}

void essential_extension(const Advisory& advisory, const Say& say) {
    each_extension(advisory, [&](JsonValue extension) {
        if (extension["category"].text() == "essential")
            say(extension["category"],
                text("拡張「{}」は essential です", "the extension \"{}\" is essential", quote(extension["$schema"].text())));
    });
}

namespace {

void exists(JsonValue holder, const Say& say) {
    if (auto const extensions = holder["x_extensions"])
        say(extensions, Words{"ここに拡張（x_extensions）があります", "there is an extension here"});
}

}  // namespace

void extension_in_document(const Advisory& advisory, const Say& say) { exists(advisory.document, say); }
void extension_in_branches(const Advisory& advisory, const Say& say) {
    each_branch(advisory, [&](JsonValue branch, const Path&) { exists(branch["product"], say); });
}
void extension_in_product_names(const Advisory& advisory, const Say& say) {
    for (auto const product : advisory.tree["full_product_names"]) exists(product, say);
}
void extension_in_product_paths(const Advisory& advisory, const Say& say) {
    for (auto const path : advisory.tree["product_paths"]) exists(path["full_product_name"], say);
}
void extension_in_metrics(const Advisory& advisory, const Say& say) {
    each_metric(advisory, [&](const Metric& metric) { exists(metric.content, say); });
}
void extension_in_vulnerabilities(const Advisory& advisory, const Say& say) {
    for (auto const vulnerability : advisory.vulnerabilities) exists(vulnerability, say);
}
void extension_at_root(const Advisory& advisory, const Say& say) { exists(advisory.root, say); }

}  // namespace vulnctl::csaf
