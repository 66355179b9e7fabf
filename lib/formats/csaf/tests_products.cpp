#include "formats/csaf/tests.h"
#include "formats/json_shape.h"
#include "formats/purl.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace vulnctl::csaf {

namespace {

using Kind = JsonValue::Kind;

void each_hash(const Advisory& advisory, const std::function<void(JsonValue)>& take) {
    for (auto const product : advisory.products)
        for (auto const hash : product["product_identification_helper"]["hashes"]) take(hash);
}

void only_algorithm(const Advisory& advisory, const Say& say, std::string_view algorithm) {
    each_hash(advisory, [&](JsonValue hash) {
        auto const hashes = hash["file_hashes"];
        bool any = false, others = false;
        for (auto const file_hash : hashes) (file_hash["algorithm"].text() == algorithm ? any : others) = true;
        if (any && !others)
            say(hashes, text("ハッシュ値が {} だけです", "{} is the only hash algorithm", algorithm),
                Words{"衝突攻撃が知られているため、sha256 などのハッシュ値も書いてください",
                      "collisions are known; give a stronger one such as sha256 beside it"});
    });
}

/// `product_reference` and `relates_to_product_reference` (2.0), or the products along a path (2.1).
void each_reference_of(JsonValue item, const std::function<void(JsonValue)>& take) {
    for (std::string_view const member : {"product_reference", "relates_to_product_reference", "beginning_product_reference"})
        if (auto const id = item[member]; id.is(Kind::string)) take(id);
    for (auto const subpath : item["subpaths"])
        if (auto const id = subpath["next_product_reference"]; id.is(Kind::string)) take(id);
}

JsonValue relationships_of(const Advisory& advisory) {
    return advisory.tree[advisory.version == Version::v2_0 ? "relationships" : "product_paths"];
}

/// The products that are made of others, as a graph; each of them once.
struct Composition {
    std::vector<JsonValue> ids;
    std::vector<std::vector<size_t>> parts;
};

Composition composition_of(const Advisory& advisory) {
    Composition graph;
    std::unordered_map<std::string_view, size_t> numbers;
    std::vector<JsonValue> items;
    for (auto const item : relationships_of(advisory)) {
        auto const id = item["full_product_name"]["product_id"];
        if (!id.is(Kind::string) || !numbers.emplace(id.text(), graph.ids.size()).second) continue;
        graph.ids.push_back(id);
        items.push_back(item);
    }
    graph.parts.resize(items.size());
    for (size_t i = 0; i < items.size(); ++i)
        each_reference_of(items[i], [&](JsonValue reference) {
            if (auto const part = numbers.find(reference.text()); part != numbers.end()) graph.parts[i].push_back(part->second);
        });
    return graph;
}

/// Those from which a circle can be reached. Depth first, with a stack of its own: a chain of products may be long.
std::vector<bool> ending_in_circle(const Composition& graph) {
    enum class State { fresh, open, done };
    std::vector<State> states(graph.ids.size(), State::fresh);
    std::vector<bool> circular(graph.ids.size());
    struct Visit {
        size_t node;
        size_t next;
    };
    std::vector<Visit> stack;
    for (size_t start = 0; start < graph.ids.size(); ++start) {
        if (states[start] != State::fresh) continue;
        stack.push_back({start, 0});
        states[start] = State::open;
        while (!stack.empty()) {
            auto& [node, next] = stack.back();
            if (next < graph.parts[node].size()) {
                auto const part = graph.parts[node][next++];
                if (states[part] == State::open) {
                    circular[node] = true;
                } else if (states[part] == State::done) {
                    if (circular[part]) circular[node] = true;
                } else {
                    states[part] = State::open;
                    stack.push_back({part, 0});
                }
            } else {
                auto const done = node;
                states[done] = State::done;
                stack.pop_back();
                if (circular[done] && !stack.empty()) circular[stack.back().node] = true;
            }
        }
    }
    return circular;
}

void each_helper_text(const Advisory& advisory, std::string_view member, const std::function<void(JsonValue)>& take) {
    for (auto const product : advisory.products)
        for (auto const value : product["product_identification_helper"][member])
            if (value.is(Kind::string)) take(value);
}

/// Stars that stand for any characters: those without a backslash in front that is not itself escaped.
size_t unescaped_stars(std::string_view s) {
    size_t stars = 0;
    for (size_t i = 0; i < s.size(); ++i) {
        if (s[i] == '\\')
            ++i;
        else if (s[i] == '*')
            ++stars;
    }
    return stars;
}

void multiple_stars(const Advisory& advisory, const Say& say, std::string_view member, Words what) {
    each_helper_text(advisory, member, [&](JsonValue value) {
        if (unescaped_stars(value.text()) > 1)
            say(value,
                {fmt::format("{}「{}」に「*」が2つ以上あります", what.ja, quote(value.text())),
                 fmt::format("the {} \"{}\" contains more than one star", what.en, quote(value.text()))},
                Words{"「*」そのものを表すときは「\\*」と書いてください", "write \\* for a star itself"});
    });
}

}  // namespace

void missing_product_id(const Advisory& advisory, const Say& say) {
    each_product_reference(advisory, [&](JsonValue id) {
        if (!advisory.product_of.contains(id.text()))
            say(id, text("製品 ID「{}」は product_tree に定義されていません", "the product ID \"{}\" is not defined in the product tree",
                         quote(id.text())));
    });
}

void multiple_product_id(const Advisory& advisory, const Say& say) {
    for (auto const product : advisory.products) {
        auto const id = product["product_id"];
        if (id.is(Kind::string) && advisory.product_of.at(id.text()) != product)
            say(id, text("製品 ID「{}」は既に定義されています", "the product ID \"{}\" is defined already", quote(id.text())));
    }
}

void circular_product_id(const Advisory& advisory, const Say& say) {
    auto const graph = composition_of(advisory);
    auto const circular = ending_in_circle(graph);
    for (size_t i = 0; i < graph.ids.size(); ++i)
        if (circular[i])
            say(graph.ids[i], text("製品 ID「{}」の定義が循環しています", "the definition of the product ID \"{}\" ends in a circle",
                                   quote(graph.ids[i].text())));
}

void missing_group_id(const Advisory& advisory, const Say& say) {
    each_group_reference(advisory, [&](JsonValue id) {
        if (!advisory.group_of.contains(id.text()))
            say(id, text("製品グループ ID「{}」は product_tree に定義されていません",
                         "the product group ID \"{}\" is not defined in the product tree", quote(id.text())));
    });
}

void multiple_group_id(const Advisory& advisory, const Say& say) {
    for (auto const group : advisory.tree["product_groups"]) {
        auto const id = group["group_id"];
        if (id.is(Kind::string) && advisory.group_of.at(id.text()) != group)
            say(id,
                text("製品グループ ID「{}」は既に定義されています", "the product group ID \"{}\" is defined already", quote(id.text())));
    }
}

void purls_valid(const Advisory& advisory, const Say& say) {
    auto const check = [&](JsonValue purl) {
        if (!purl.is(Kind::string)) return;
        if (advisory.version == Version::v2_1 && purl.text().starts_with("pkg:/")) {
            say(purl, text("package URL「{}」の「pkg:」の後に「/」があります（CSAF 2.1 では正規形だけが使えます）",
                           "in the package URL \"{}\" a slash follows pkg: (CSAF 2.1 takes the canonical form alone)", quote(purl.text())));
            return;
        }
        auto const read = parse_purl(purl.text());
        if (auto const* why = std::get_if<Text>(&read))
            say(purl, {fmt::format("package URL「{}」が正しくありません: {}", quote(purl.text()), why->ja),
                       fmt::format("the package URL \"{}\" is not valid: {}", quote(purl.text()), why->en)});
    };
    for (auto const product : advisory.products) {
        auto const helper = product["product_identification_helper"];
        if (advisory.version == Version::v2_0)
            check(helper["purl"]);
        else
            for (auto const purl : helper["purls"]) check(purl);
    }
}

void same_hash_algorithm(const Advisory& advisory, const Say& say) {
    each_hash(advisory, [&](JsonValue hash) {
        std::unordered_set<std::string_view> algorithms;
        for (auto const file_hash : hash["file_hashes"]) {
            auto const algorithm = file_hash["algorithm"];
            if (algorithm.is(Kind::string) && !algorithms.insert(algorithm.text()).second)
                say(algorithm, text("ハッシュアルゴリズム「{}」が同じファイルに2回使われています",
                                    "the hash algorithm \"{}\" is used twice for one file", quote(algorithm.text())));
        }
    });
}

void unused_product_id(const Advisory& advisory, const Say& say) {
    if (advisory.category_is({"csaf_informational_advisory"})) return;
    std::unordered_set<std::string_view> used;
    each_product_reference(advisory, [&](JsonValue id) { used.insert(id.text()); });
    for (auto const product : advisory.products) {
        auto const id = product["product_id"];
        if (id.is(Kind::string) && !used.contains(id.text()))
            say(id,
                text("製品 ID「{}」はどこからも参照されていません", "the product ID \"{}\" is defined but never used", quote(id.text())));
    }
}

void md5_only(const Advisory& advisory, const Say& say) { only_algorithm(advisory, say, "md5"); }
void sha1_only(const Advisory& advisory, const Say& say) { only_algorithm(advisory, say, "sha1"); }

void missing_helper(const Advisory& advisory, const Say& say) {
    for (auto const product : advisory.products)
        if (!product["product_identification_helper"])
            say(product, text("製品「{}」に product_identification_helper（CPE や purl など）がありません",
                              "the product \"{}\" has no product identification helper (such as a CPE or purl)",
                              quote(product["product_id"].text())));
}

void short_hash(const Advisory& advisory, const Say& say) {
    each_hash(advisory, [&](JsonValue hash) {
        for (auto const file_hash : hash["file_hashes"]) {
            auto const value = file_hash["value"];
            if (value.is(Kind::string) && value.text().size() < 64)
                say(value, text("ハッシュ値が {} 文字しかありません", "the hash value has {} characters only", value.text().size()),
                    Words{"64文字以上（sha256 など）を推奨します", "64 or more are recommended, as of sha256"});
        }
    });
}

void purl_qualifiers(const Advisory& advisory, const Say& say) {
    for (auto const product : advisory.products) {
        std::optional<Purl> first;
        for (auto const value : product["product_identification_helper"]["purls"]) {
            auto read = parse_purl(value.text());
            auto* purl = std::get_if<Purl>(&read);
            if (!purl) continue;
            if (!first) {
                first = std::move(*purl);
            } else if (purl->type != first->type || purl->namespace_ != first->namespace_ || purl->name != first->name ||
                       purl->version != first->version || purl->subpath != first->subpath) {
                say(value, text("「{}」は同じ製品の他の package URL と修飾子以外も異なります",
                                "\"{}\" differs from another package URL of the product in more than its qualifiers", quote(value.text())));
            }
        }
    }
}

void stars_in_model_number(const Advisory& advisory, const Say& say) {
    multiple_stars(advisory, say, "model_numbers", {"型番", "model number"});
}
void stars_in_serial_number(const Advisory& advisory, const Say& say) {
    multiple_stars(advisory, say, "serial_numbers", {"製造番号", "serial number"});
}
void stars_in_sku(const Advisory& advisory, const Say& say) { multiple_stars(advisory, say, "skus", {"SKU", "stock keeping unit"}); }

void hardware_and_software(const Advisory& advisory, const Say& say) {
    std::unordered_set<std::string_view> combined;
    for (auto const path : relationships_of(advisory)) each_reference_of(path, [&](JsonValue id) { combined.insert(id.text()); });
    for (auto const product : advisory.products) {
        auto const helper = product["product_identification_helper"];
        if ((helper["serial_numbers"] || helper["model_numbers"]) && !combined.contains(product["product_id"].text()))
            say(product,
                text("製品「{}」は製造番号または型番を持ちますが、これを参照する product_paths がありません",
                     "the product \"{}\" has a serial or model number, but no product path refers to it",
                     quote(product["product_id"].text())),
                Words{"ハードウェアとソフトウェアは別の製品とし、product_paths で結び付けてください",
                      "give hardware and software as products of their own, and combine them by a product path"});
    }
}

void same_helper_for_different_products(const Advisory& advisory, const Say& say) {
    // by member and value; the product that had it first
    std::unordered_map<std::string, std::string_view> seen;
    for (auto const product : advisory.products) {
        auto const id = product["product_id"].text();
        for (auto const helper : product["product_identification_helper"]) {
            auto const check = [&](JsonValue value) {
                auto const [first, fresh] = seen.emplace(std::string{helper.name()} + '\0' + canonical(value), id);
                if (!fresh && first->second != id)
                    say(value, text("同じ {0} が別の製品「{1}」にもあります", "the same {0} is given for another product, \"{1}\"",
                                    quote(helper.name()), quote(first->second)));
            };
            if (helper.is(Kind::array))
                for (auto const value : helper) check(value);
            else
                check(helper);
        }
    }
}

void nested_product_path(const Advisory& advisory, const Say& say) {
    std::unordered_set<std::string_view> made;
    for (auto const path : relationships_of(advisory)) made.insert(path["full_product_name"]["product_id"].text());
    for (auto const path : relationships_of(advisory))
        each_reference_of(path, [&](JsonValue id) {
            if (made.contains(id.text()))
                say(id, text("製品 ID「{}」は別の product_paths で定義されています",
                             "the product ID \"{}\" is defined by a product path itself", quote(id.text())));
        });
}

void unknown_hash_algorithm(const Advisory& advisory, const Say& say) {
    // CSAF 2.1, 3.1.4.3.2: the digests of OpenSSL 3.4.0
    constexpr auto known = std::to_array<std::string_view>(
        {"blake2b512", "blake2s256", "md4",      "md5",      "md5-sha1", "mdc2",     "ripemd",    "ripemd160", "rmd160",
         "sha1",       "sha224",     "sha256",   "sha3-224", "sha3-256", "sha3-384", "sha3-512",  "sha384",    "sha512",
         "sha512-224", "sha512-256", "shake128", "shake256", "sm3",      "ssl3-md5", "ssl3-sha1", "whirlpool"});
    each_hash(advisory, [&](JsonValue hash) {
        for (auto const file_hash : hash["file_hashes"]) {
            auto const algorithm = file_hash["algorithm"];
            if (algorithm.is(Kind::string) && std::ranges::find(known, algorithm.text()) == known.end())
                say(algorithm, text("ハッシュアルゴリズム「{}」は標準に挙げられていません",
                                    "the hash algorithm \"{}\" is not among those of the standard", quote(algorithm.text())));
        }
    });
}

}  // namespace vulnctl::csaf
