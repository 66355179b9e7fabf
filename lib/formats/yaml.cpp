#include "formats/yaml.h"

#include "base/file.h"
#include "base/unicode.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>

namespace vulnctl {

namespace {

constexpr size_t yaml_cap = 1u << 20;
constexpr size_t depth_cap = 64;

/// Builds the tree from the parser's events: aliases, anchors and depth are refused as they come, before anything is built of them,
/// which a tree made by YAML::Load no longer shows.
class TreeBuilder : public YAML::EventHandler {
public:
    explicit TreeBuilder(std::string name) : name_(std::move(name)) {}

    Node take() { return std::move(root_); }
    Place last_place() const { return last_; }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor);
        put({Node::Kind::null, {}, {}, {}, place(mark)});
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_anchor(mark, 1); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
        refuse_anchor(mark, anchor);
        if (value.find('\0') != std::string::npos)
            throw Error{Exit::bad_input, Words{"NUL 文字があります", "there is a NUL character"}}.at(place(mark));
        bool const plain = tag == "?" || tag.empty();
        bool const null = plain && (value.empty() || value == "~" || value == "null");
        put({null ? Node::Kind::null : Node::Kind::scalar, null ? "" : value, {}, {}, place(mark)});
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(mark, anchor, Node::Kind::list);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(mark, anchor, Node::Kind::map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        Node node;
        std::optional<std::pair<std::string, Place>> key;
        std::set<std::string> keys;
    };

    Place place(const YAML::Mark& mark) {
        last_ = {name_, mark.line + 1, mark.column + 1};
        return last_;
    }
    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (anchor != 0)
            throw Error{Exit::bad_input,
                        Words{"YAML のアンカー（&）とエイリアス（*）は使えません", "anchors (&) and aliases (*) are not accepted"},
                        Words{"値をその場所に書いてください。& や * で始まる文字列は引用符で囲んでください",
                              "write the value in its place; quote a text that begins with & or *"}}
                .at(place(mark));
    }
    void open(const YAML::Mark& mark, YAML::anchor_t anchor, Node::Kind kind) {
        refuse_anchor(mark, anchor);
        if (levels_.size() >= depth_cap)
            throw Error{Exit::bad_input, text("入れ子が深すぎます（上限 {} 段）", "nested too deeply (at most {} levels)", depth_cap)}.at(
                place(mark));
        levels_.push_back({{kind, {}, {}, {}, place(mark)}, {}, {}});
    }
    void close() {
        Node done = std::move(levels_.back().node);
        levels_.pop_back();
        put(std::move(done));
    }
    void put(Node node) {
        if (levels_.empty()) {
            root_ = std::move(node);
            return;
        }
        Level& level = levels_.back();
        if (level.node.kind == Node::Kind::list)
            level.node.items.push_back(std::move(node));
        else if (level.key) {
            auto [key, key_place] = *std::exchange(level.key, {});
            if (node.kind != Node::Kind::scalar) node.place = std::move(key_place);  // a block's own place is the line after
            level.node.members.emplace_back(std::move(key), std::move(node));
        } else
            take_key(level, node);
    }
    static void take_key(Level& level, const Node& node) {
        bool const word = node.kind == Node::Kind::scalar && !node.scalar.empty() && node.scalar.find('\n') == std::string::npos;
        if (!word) throw Error{Exit::bad_input, Words{"キーは1語で書いてください", "a key must be a plain word"}}.at(node.place);
        if (!level.keys.insert(node.scalar).second)
            throw Error{Exit::bad_input, text("キー「{}」が重複しています", "the key \"{}\" stands twice", harmless_line(node.scalar)),
                        Words{"どちらか一方を残してください", "keep one of them"}}
                .at(node.place);
        level.key = {node.scalar, node.place};
    }

    std::string name_;
    std::vector<Level> levels_;
    Node root_;
    Place last_;
};

std::optional<unsigned> surrogate(std::string_view at, unsigned low, unsigned high) {
    if (at.size() < 6 || !at.starts_with("\\u")) return {};
    unsigned value = 0;
    for (char c : at.substr(2, 4)) {
        size_t const digit = std::string_view{"0123456789abcdef"}.find(c >= 'A' && c <= 'F' ? char(c + 32) : c);
        if (digit == std::string_view::npos) return {};
        value = value * 16 + unsigned(digit);
    }
    return value >= low && value <= high ? std::optional{value} : std::nullopt;
}

/// JSON writes characters beyond U+FFFF as two escapes (`\ud842\udfb7`), YAML as one (`\U00020bb7`); the parser knows the latter.
std::string join_surrogates(std::string_view json) {
    std::string out;
    out.reserve(json.size());
    while (!json.empty()) {
        if (json.front() != '\\') {
            size_t const n = std::min(json.find('\\'), json.size());
            out += json.substr(0, n);
            json.remove_prefix(n);
            continue;
        }
        auto const high = surrogate(json, 0xd800, 0xdbff);
        auto const low = high ? surrogate(json.substr(6), 0xdc00, 0xdfff) : std::nullopt;
        if (low) {
            out += fmt::format("\\U{:08x}", 0x10000 + ((*high - 0xd800) << 10) + (*low - 0xdc00));
            json.remove_prefix(12);
        } else {
            size_t const n = std::min<size_t>(2, json.size());
            out += json.substr(0, n);
            json.remove_prefix(n);
        }
    }
    return out;
}

}  // namespace

const Node* Node::find(std::string_view key) const {
    auto const found = std::ranges::find(members, key, [](const auto& member) -> std::string_view { return member.first; });
    return found == members.end() ? nullptr : &found->second;
}

Node parse_yaml(std::string_view bytes, const std::string& name) {
    if (bytes.size() > yaml_cap)
        throw Error{Exit::bad_input, text("YAML が大きすぎます（上限 {} MiB）", "the YAML is too large (at most {} MiB)", yaml_cap >> 20)}
            .at({name, 0, 0});
    require_utf8(bytes, name);
    bool const json = trim(bytes).starts_with('{');
    std::istringstream in{json ? join_surrogates(bytes) : std::string{bytes}};
    TreeBuilder tree{name};
    try {
        YAML::Parser parser{in};
        parser.HandleNextDocument(tree);
        // Asking for a second document can eat all memory in yaml-cpp 0.7; that something is left is enough to know.
        if (parser)
            throw Error{Exit::bad_input, Words{"文書は1つだけにしてください。この後に読み取れない部分があります",
                                               "one document is expected; something that does not belong to it follows here"}}
                .at(tree.last_place());
    } catch (const YAML::Exception& problem) {
        throw Error{
            Exit::bad_input, text("YAML として読み取れません（{}）", "cannot be read as YAML ({})", harmless_line(problem.msg)),
            Words{"字下げ、引用符、コロンの後の空白を確認してください", "check the indentation, the quotes and the space after each colon"}}
            .at({name, problem.mark.line + 1, problem.mark.column + 1});
    }
    return tree.take();
}

}  // namespace vulnctl
