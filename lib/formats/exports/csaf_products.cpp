#include "formats/exports/csaf_parts.h"

namespace vulnctl::exports {

namespace {

Json full_product(const CsafFrame& frame, const Product& product) {
    Json full{{"name", frame.say(product.title())}, {"product_id", product.id}};
    if (!product.cpe.empty()) full["product_identification_helper"]["cpe"] = product.cpe;
    if (!product.purl.empty()) {
        auto& helper = full["product_identification_helper"];
        if (frame.v2_1())
            helper["purls"] = Json::array({product.purl});
        else
            helper["purl"] = product.purl;
    }
    return full;
}

/// The branch of that category and name which has branches below it; made where there is none.
Json& branches_of(Json& siblings, std::string_view category, const std::string& name) {
    for (Json& branch : siblings)
        if (branch["category"] == category && branch["name"] == name && branch.contains("branches")) return branch["branches"];
    siblings.push_back({{"category", category}, {"name", name}, {"branches", Json::array()}});
    return siblings.back()["branches"];
}

}  // namespace

Json csaf_product_tree(const CsafFrame& frame) {
    Json root = Json::array();
    for (const Product& product : frame.facts.products) {
        auto const& vendor = frame.say(product.vendor);
        auto const& name = frame.say(product.name);
        Json& siblings = vendor.empty() ? root : branches_of(root, "vendor", vendor);
        auto const full = full_product(frame, product);
        if (!product.ranges) {
            siblings.push_back({{"category", product.listed ? "product_name" : "product_family"}, {"name", name}, {"product", full}});
            continue;
        }
        bool const one = product.ranges->size() == 1 && product.ranges->front().single();
        auto const version = one ? product.ranges->front().lower->version : version_specifier(*product.ranges, product.package);
        branches_of(siblings, "product_name", name)
            .push_back({{"category", one ? "product_version" : "product_version_range"}, {"name", version}, {"product", full}});
    }
    return root.empty() ? Json{} : Json{{"branches", root}};
}

Json csaf_ids(const Facts& facts, const Products& products) {
    Json ids = Json::array();
    for (size_t const i : products) ids.push_back(facts.products[i].id);
    return ids;
}

}  // namespace vulnctl::exports
