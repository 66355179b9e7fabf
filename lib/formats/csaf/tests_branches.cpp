#include "base/unicode.h"
#include "formats/csaf/patterns.h"
#include "formats/csaf/tests.h"

#include <algorithm>
#include <array>

namespace vulnctl::csaf {

namespace {

std::string_view category_of(JsonValue branch) { return branch["category"].text(); }

/// The names of all branches of a category.
void each_name(const Advisory& advisory, std::string_view category, const std::function<void(JsonValue)>& take) {
    each_branch(advisory, [&](JsonValue branch, const Path&) {
        auto const name = branch["name"];
        if (category_of(branch) == category && name.is(JsonValue::Kind::string)) take(name);
    });
}

/// Each product of a branch, with the branches that lead to it, its own the last.
void each_leaf(const Advisory& advisory, const std::function<void(JsonValue product, const Path& path)>& take) {
    each_branch(advisory, [&](JsonValue branch, const Path& above) {
        auto const product = branch["product"];
        if (!product.is(JsonValue::Kind::object)) return;
        auto path = above;
        path.push_back({branch, category_of(branch)});
        take(product, path);
    });
}

/// Calls `take` with each word between white space, in small letters.
bool any_word(std::string_view s, const std::function<bool(std::string_view)>& fits) {
    std::string word;
    auto const ends = [&] {
        bool const found = !word.empty() && fits(word);
        word.clear();
        return found;
    };
    for (size_t i = 0; i < s.size(); ++i) {
        if (starts_with_space(s.substr(i))) {
            if (ends()) return true;
            while (i + 1 < s.size() && (static_cast<unsigned char>(s[i + 1]) & 0xc0) == 0x80) ++i;
        } else {
            word += lower(s[i]);
        }
    }
    return ends();
}

}  // namespace

void range_in_product_version(const Advisory& advisory, const Say& say) {
    constexpr auto words = std::to_array<std::string_view>({"after", "all", "before", "earlier", "later", "prior", "versions"});
    each_name(advisory, "product_version", [&](JsonValue name) {
        bool const compares = name.text().find_first_of("<>") != std::string_view::npos;
        if (compares || any_word(name.text(), [&](std::string_view word) { return std::ranges::find(words, word) != words.end(); }))
            say(name,
                text("product_version の名前「{}」が版の範囲を表しています",
                     "the name of a product_version, \"{}\", is a range of versions", quote(name.text())),
                Words{"範囲には product_version_range を使ってください", "use product_version_range for a range"});
    });
}

void range_without_vers(const Advisory& advisory, const Say& say) {
    auto const is_vers = [](std::string_view s) {
        if (!s.starts_with("vers:")) return false;
        s.remove_prefix(5);
        auto const slash = s.find('/');
        auto const mark = [](char c) { return c == '.' || c == '-' || c == '+'; };
        return slash != s.npos && slash > 0 && (is_lower(s[0]) || mark(s[0])) &&
               std::ranges::all_of(s.substr(1, slash - 1), [&](char c) { return is_lower(c) || is_digit(c) || mark(c); }) &&
               slash + 1 < s.size() && s[slash + 1] != '\n' && s[slash + 1] != '\r';
    };
    each_name(advisory, "product_version_range", [&](JsonValue name) {
        if (!is_vers(name.text()))
            say(name, text("版の範囲「{}」が vers 形式ではありません", "the version range \"{}\" does not use vers", quote(name.text())),
                Words{"vers（例: vers:deb/<1.2.3）を使えないか、版を列挙できないかを確認してください",
                      "see whether vers (such as vers:deb/<1.2.3) can be used, or the versions be listed one by one"});
    });
}

void branch_order(const Advisory& advisory, const Say& say) {
    constexpr auto wanted = std::to_array<std::string_view>({"vendor", "product_name", "product_version"});
    each_leaf(advisory, [&](JsonValue product, const Path& path) {
        size_t found = 0;
        for (auto const& step : path)
            if (found < wanted.size() && step.category == wanted[found]) ++found;
        if (found < wanted.size())
            say(product, text("製品「{}」までの branches に vendor、product_name、product_version がこの順にありません",
                              "the branches to the product \"{}\" are not vendor, product_name and product_version in this order",
                              quote(product["product_id"].text())));
    });
}

void use_of_version_range(const Advisory& advisory, const Say& say) {
    each_branch(advisory, [&](JsonValue branch, const Path&) {
        if (category_of(branch) == "product_version_range")
            say(branch["category"], Words{"product_version_range が使われています", "the category product_version_range is used"},
                Words{"範囲は機械で判定しにくいため、できるだけ版を列挙してください",
                      "machines can hardly tell whether a version is in a range; list versions where you can"});
    });
}

void v_as_version_indicator(const Advisory& advisory, const Say& say) {
    each_name(advisory, "product_version", [&](JsonValue name) {
        auto const s = name.text();
        if (s.size() >= 2 && lower(s[0]) == 'v' && is_digit(s[1]))
            say(name, text("版「{}」が「v」で始まっています", "the version \"{}\" begins with a v", quote(s)));
    });
}

void branches_depth(const Advisory& advisory, const Say& say) {
    constexpr size_t most = 30;
    each_leaf(advisory, [&](JsonValue product, const Path& path) {
        if (path.size() > most)
            say(product,
                text("branches が {0} 段あります（上限 {1} 段）", "the branches are nested {0} deep (at most {1})", path.size(), most));
    });
}

void stacked_categories(const Advisory& advisory, const Say& say) {
    each_leaf(advisory, [&](JsonValue product, const Path& path) {
        for (size_t i = 1; i < path.size(); ++i) {
            auto const category = path[i].category;
            if (category == "product_family" || category.empty()) continue;
            auto const above = path.begin() + std::ptrdiff_t(i);
            if (std::find_if(path.begin(), above, [&](const Step& step) { return step.category == category; }) == above) continue;
            say(product,
                text("製品「{0}」までの branches に {1} が2回以上あります", "the branches to the product \"{0}\" have {1} more than once",
                     quote(product["product_id"].text()), quote(category)));
            return;
        }
    });
}

void version_and_range_in_path(const Advisory& advisory, const Say& say) {
    each_leaf(advisory, [&](JsonValue product, const Path& path) {
        auto const has = [&](std::string_view category) {
            return std::ranges::any_of(path, [&](const Step& step) { return step.category == category; });
        };
        if (has("product_version") && has("product_version_range"))
            say(product, text("製品「{}」までの branches に product_version と product_version_range の両方があります",
                              "the branches to the product \"{}\" have both product_version and product_version_range",
                              quote(product["product_id"].text())));
    });
}

void misused_vendor_name(const Advisory& advisory, const Say& say) {
    each_name(advisory, "vendor", [&](JsonValue name) {
        std::string letters;
        auto const s = name.text();
        for (size_t i = 0; i < s.size(); ++i)
            if (!starts_with_space(s.substr(i)) && (static_cast<unsigned char>(s[i]) & 0xc0) != 0x80) letters += lower(s[i]);
        if (letters == "opensource")
            say(name, Words{"ベンダ名が「Open Source」になっています", "the vendor's name is \"Open Source\""},
                Words{"開発者の正式な名称を書いてください", "give the developer's own name"});
    });
}

namespace {

/// A range of versions: what one of its constraints says, by the signs of VERS.
struct Constraint {
    std::string_view sign;  // empty for `=`, which is not written
    std::string_view version;
};

/// The constraints of a range in VERS (`vers:deb/>=1|<2`) or as one without its head (`>=1|<2`).
std::vector<Constraint> constraints_of(std::string_view range) {
    if (range.starts_with("vers:")) take_until(range, '/');
    std::vector<Constraint> constraints;
    while (!range.empty()) {
        auto piece = take_until(range, '|');
        auto const sign = piece.substr(0, std::min(piece.find_first_not_of("<>=!"), piece.size()));
        piece.remove_prefix(sign.size());
        constraints.push_back({sign == "=" ? std::string_view{} : sign, piece});
    }
    return constraints;
}

}  // namespace

void single_version_as_range(const Advisory& advisory, const Say& say) {
    each_name(advisory, "product_version_range", [&](JsonValue name) {
        auto const all = constraints_of(name.text());
        bool const one = all.size() == 1 && all[0].sign.empty() && all[0].version != "*";
        bool const both_ends = all.size() == 2 && all[0].version == all[1].version && all[0].sign == ">=" && all[1].sign == "<=";
        if (one || both_ends)
            say(name, text("版の範囲「{}」が1つの版しか表していません", "the version range \"{}\" is a single version", quote(name.text())),
                Words{"product_version を使ってください", "use product_version"});
    });
}

void open_ended_range(const Advisory& advisory, const Say& say) {
    each_name(advisory, "product_version_range", [&](JsonValue name) {
        std::string_view last;
        for (auto const& constraint : constraints_of(name.text()))
            if (constraint.sign != "!=") last = constraint.sign;
        if (!constraints_of(name.text()).empty() && last.starts_with('>'))
            say(name, text("版の範囲「{}」に上限がありません", "the version range \"{}\" has no upper end", quote(name.text())));
    });
}

}  // namespace vulnctl::csaf
