#include "body.h"

#include "base/error.h"
#include "base/unicode.h"
#include "charset.h"
#include "file_name.h"
#include "html_text.h"
#include "plain_text.h"

#include <algorithm>
#include <array>

namespace vulnctl::mail {

namespace {

constexpr size_t longest_text = 4 << 20;
constexpr size_t most_decrypted = 64 << 20;
constexpr int most_pgp_blocks = 10;
constexpr int deepest_encryption = 3;
constexpr int most_gpg_runs = 20;
constexpr std::string_view name_of_closed = "encrypted.asc";  // whatever the sender called it: by this, vulnctl knows that it is closed

struct Armour {
    std::string_view begin;
    std::string_view end;
};
constexpr std::array<Armour, 2> armours = {
    {{"-----BEGIN PGP MESSAGE-----", "-----END PGP MESSAGE-----"}, {"-----BEGIN PGP SIGNED MESSAGE-----", "-----END PGP SIGNATURE-----"}}};

struct Block {
    size_t begin = 0;
    size_t end = 0;
};

/// A mark at a line's beginning.
size_t find_line(std::string_view s, std::string_view mark, size_t from) {
    for (auto at = s.find(mark, from); at != std::string_view::npos; at = s.find(mark, at + 1))
        if (at == 0 || s[at - 1] == '\n') return at;
    return std::string_view::npos;
}

/// The first armoured block that is whole.
std::optional<Block> find_block(std::string_view s) {
    std::optional<Block> first;
    for (auto const& [begin, end] : armours) {
        auto const at = find_line(s, begin, 0);
        if (at == std::string_view::npos || (first && first->begin < at)) continue;
        if (auto const last = find_line(s, end, at); last != std::string_view::npos) first = {at, last + end.size()};
    }
    return first;
}

bool is_blank(std::string_view s) { return s.find_first_not_of(" \t\r\n") == std::string_view::npos; }

bool is_inline_text(const Part& part, std::string_view media_type) {
    return part.is(media_type) && part.disposition != "attachment" && part.file_name.empty();
}

/// Whether a part holds words in plain text (an alternative that is blank is none).
bool has_plain_text(const Part& part) {
    if (std::any_of(part.parts.begin(), part.parts.end(), has_plain_text)) return true;
    if (!is_inline_text(part, "text/plain")) return false;
    Notes unheard;
    return part.header.rest.size() > 4096 || !is_blank(content_of(part, unheard));
}

std::string_view extension_for(std::string_view type) {
    if (type == "message/rfc822") return ".eml";
    if (type == "text/html") return ".html";
    if (type.starts_with("text/") || type == "message/delivery-status") return ".txt";
    return ".bin";
}

class BodyReader {
public:
    BodyReader(const Gpg& gpg, Notes& notes) : gpg_(gpg), notes_(notes) {}

    Body read(const Part& message) {
        visit(message);
        body_.html_only = from_html_ && !from_plain_;
        body_.signature = over_all();
        return std::move(body_);
    }

private:
    void visit(const Part& part) {
        if (part.is("multipart/signed") && part.parts.size() >= 2) return visit_signed(part);
        if (part.is_multipart()) {
            // RFC 3156's pair; Exchange turns the multipart around it into a plain one.
            for (size_t i = 0; i + 1 < part.parts.size(); ++i)
                if (part.parts[i].is("application/pgp-encrypted")) return visit_encrypted(part, i + 1);
            if (part.is("multipart/alternative")) return visit_alternative(part);
            for (auto const& child : part.parts) visit(child);
            return;
        }
        if (is_inline_text(part, "text/plain")) return take_plain(part);
        if (is_inline_text(part, "text/html")) return take_html(part);
        attach(part);
    }

    void visit_signed(const Part& part) {
        auto const& signature = part.parts[1];
        size_t next = 1;
        auto const outer = current_;
        if (signature.is("application/pgp-signature")) {
            next = 2;
            auto const coded = content_of(signature, notes_);
            checked([&] { begin_signed(verify_detached(gpg_, with_crlf(part.parts[0].bytes), coded)); },
                    text("電子署名を確認していません", "the signature was not checked"));
        } else {
            notes_.add(
                text("PGP 以外の電子署名（S/MIME など）は確認していません", "a signature that is not PGP's (S/MIME?) was not checked"));
        }
        visit(part.parts[0]);
        current_ = outer;
        for (; next < part.parts.size(); ++next) visit(part.parts[next]);
    }

    void visit_encrypted(const Part& part, size_t data) {
        for (size_t i = 0; i < part.parts.size(); ++i)
            if (i != data && !part.parts[i].is("application/pgp-encrypted")) visit(part.parts[i]);
        body_.encrypted = true;
        auto const opened = open(content_of(part.parts[data], notes_));
        if (!opened || !opened->plain)
            return add({std::string{name_of_closed}, part.parts[data].type.value, content_of(part.parts[data], notes_)});
        auto const inner = parse_parts(*opened->plain, notes_);
        if (!inner.type.parameter("protected-headers").empty()) {
            auto const subject = decode_header(inner.header.first("Subject"));
            if (!subject.empty()) body_.protected_subject = subject;
        }
        auto const outer = current_;
        if (opened->signature) begin_signed(*opened->signature);
        ++encryption_;
        visit(inner);
        --encryption_;
        current_ = outer;
    }

    void visit_alternative(const Part& part) {
        auto const chosen = std::find_if(part.parts.begin(), part.parts.end(), has_plain_text);
        if (chosen == part.parts.end()) {
            for (auto const& child : part.parts)
                if (!is_inline_text(child, "text/plain")) visit(child);
            return;
        }
        for (auto at = part.parts.begin(); at != part.parts.end(); ++at) {
            bool const before = leave_html_out_;
            leave_html_out_ = leave_html_out_ || at != chosen;
            visit(*at);
            leave_html_out_ = before;
        }
    }

    void take_plain(const Part& part) {
        auto const bytes = content_of(part, notes_);
        if (bytes.size() > longest_text - std::min(longest_text, body_.text.size())) return attach_long_text(part);
        std::string_view rest = bytes;
        for (int blocks = 0; blocks < most_pgp_blocks; ++blocks) {
            auto const block = find_block(rest);
            if (!block) break;
            say_plain(rest.substr(0, block->begin), part, part.type.parameter("charset"));
            take_block(rest.substr(block->begin, block->end - block->begin), part);
            rest.remove_prefix(block->end);
        }
        say_plain(rest, part, part.type.parameter("charset"));
    }

    void take_block(std::string_view armoured, const Part& part) {
        auto const opened = open(armoured);
        if (opened && opened->encrypted) body_.encrypted = true;
        if (!opened || !opened->plain) {
            if (armoured.starts_with(armours[0].begin)) body_.encrypted = true;
            return say_plain(armoured, part, part.type.parameter("charset"));
        }
        if (opened->plain->size() > longest_text - std::min(longest_text, body_.text.size())) {
            notes_.add(
                text("復号した本文が長すぎます（添付ファイルとしました）", "the decrypted text is too long: it stands as an attachment"));
            return add({"", "text/plain", *opened->plain});
        }
        auto const outer = current_;
        if (opened->signature) begin_signed(*opened->signature);
        // What was inside the encryption need not be in the charset of what is around it: it is tried first, and checked.
        say_plain(*opened->plain, part, find_invalid_utf8(*opened->plain) ? part.type.parameter("charset") : "");
        current_ = outer;
    }

    void take_html(const Part& part) {
        if (leave_html_out_) {
            notes_.add(text("HTML 形式の本文は取り込んでいません（テキスト形式の本文があるため）",
                            "the HTML form of the text was left out, since there is a plain one"));
            return;
        }
        auto const bytes = content_of(part, notes_);
        if (bytes.size() > longest_text - std::min(longest_text, body_.text.size())) return attach_long_text(part);
        say(text_of_html(decoded(bytes, part.type.parameter("charset"))));
        from_html_ = true;
    }

    void say_plain(std::string_view bytes, const Part& part, std::string_view charset) {
        if (is_blank(bytes)) return;
        auto words = decoded(bytes, charset);
        if (lower(part.type.parameter("format")) == "flowed") words = unflow(words, lower(part.type.parameter("delsp")) == "yes");
        say(words);
        from_plain_ = true;
    }

    void say(std::string_view words) {
        if (!body_.text.empty() && !body_.text.ends_with('\n')) body_.text += '\n';
        body_.text += words;
        if (!is_blank(words)) mark_cover();
    }

    std::string decoded(std::string_view bytes, std::string_view charset) {
        auto const read = to_utf8(bytes, charset);
        if (!read.as_declared)
            notes_.add(text("文字コードの指定（{}）が正しくないため {} として読みました",
                            "the declared charset ({}) is wrong: the text was read as {}", fit(harmless_line(charset), 40), read.charset));
        if (read.lost > 0)
            notes_.add(text("{1} として読み取れない文字が {0} か所あります（U+FFFD で示します）",
                            "{} bytes could not be read as {}: each stands as U+FFFD", read.lost, read.charset));
        size_t removed = 0;
        auto words = clean_text(read.text, removed);
        if (removed > 0)
            notes_.add(text("本文から制御文字 {} 個を取り除きました", "{} control characters were taken out of the text", removed));
        return words;
    }

    void attach_long_text(const Part& part) {
        notes_.add(text("{} MiB を超える本文は添付ファイルとしました", "text beyond {} MiB stands as an attachment", longest_text >> 20));
        attach(part);
    }

    void attach(const Part& part) {
        if (part.is("application/ms-tnef") || same_word(part.file_name, "winmail.dat"))
            notes_.add(text("Outlook 独自の形式の添付ファイル（winmail.dat）は展開していません",
                            "an attachment in Outlook's own form (winmail.dat) was not opened"));
        if (part.is("application/pkcs7-mime") || part.is("application/x-pkcs7-mime"))
            notes_.add(text("S/MIME には対応していません（添付ファイルとしました）", "S/MIME is not read: it stands as an attachment"));
        add({part.file_name, part.type.value, content_of(part, notes_)});
    }

    void add(Attachment attachment) {
        auto name = harmless_name(attachment.name);
        if (name.empty()) name = fmt::format("attachment-{}{}", body_.attachments.size() + 1, extension_for(attachment.type));
        if (!attachment.name.empty() && name != attachment.name)
            notes_.add(text("添付ファイルの名前「{}」を「{}」に改めました", "the attachment's name '{}' was made '{}'",
                            fit(harmless_line(attachment.name), 80), name));
        attachment.name = name;
        attachment.type = fit(harmless_line(attachment.type), 100);
        body_.attachments.push_back(std::move(attachment));
        mark_cover();
    }

    std::optional<Opened> open(std::string_view armoured) {
        if (encryption_ >= deepest_encryption) {
            notes_.add(text("暗号化が {} 段より深いため、復号していません", "encryption deeper than {} levels was not opened",
                            deepest_encryption));
            return {};
        }
        std::optional<Opened> opened;
        checked([&] { opened = open_pgp(gpg_, armoured, may_decrypt_); }, text("復号していません", "it was not decrypted"));
        if (opened && opened->plain) may_decrypt_ -= std::min(may_decrypt_, opened->plain->size());
        if (opened && !opened->note.empty()) notes_.add(opened->note);
        return opened;
    }

    /// A mail is read even where gpg cannot be run; `otherwise` then says what was not done.
    template <class Action>
    void checked(const Action& action, const Text& otherwise) {
        try {
            if (++gpg_runs_ > most_gpg_runs) throw Error{Exit::io, text("PGP の部分が多すぎます", "there are too many PGP parts")};
            action();
        } catch (const Error& error) {
            if (error.exit != Exit::io) throw;
            notes_.add({fmt::format("{}: {}", otherwise.ja, error.message.ja), fmt::format("{}: {}", otherwise.en, error.message.en)});
        }
    }

    void begin_signed(const Signature& signature) {
        if (!signature.note.empty()) notes_.add(signature.note);
        signatures_.push_back(signature);
        covers_.push_back(false);
        current_ = int(signatures_.size()) - 1;
    }

    void mark_cover() {
        if (current_ < 0)
            uncovered_ = true;
        else
            covers_[size_t(current_)] = true;
    }

    std::optional<Signature> over_all() {
        std::optional<Signature> whole;
        bool agree = true;
        for (size_t i = 0; i < signatures_.size(); ++i) {
            if (signatures_[i].verdict == Verdict::bad) return signatures_[i];
            if (!covers_[i]) continue;
            agree = agree && (!whole || *whole == signatures_[i]);
            whole = signatures_[i];
        }
        if (!whole || (agree && !uncovered_)) return whole;
        for (auto const& signature : signatures_)
            if (signature.verdict == Verdict::good)
                notes_.add(text("{} の電子署名はこのメールの一部だけのものです（残りは誰が書いたか分かりません）",
                                "the signature of {} is good, but over a part of this mail only: the rest may be anybody's",
                                signature.signer));
        if (whole->verdict == Verdict::unknown_key) return whole;
        return {};
    }

    const Gpg& gpg_;
    Notes& notes_;
    Body body_;
    bool from_plain_ = false;
    bool from_html_ = false;
    bool leave_html_out_ = false;
    int encryption_ = 0;
    int gpg_runs_ = 0;
    size_t may_decrypt_ = most_decrypted;  // in all: what a mail holds is bounded, however often it is packed
    std::vector<Signature> signatures_;
    std::vector<bool> covers_;  // which of them stand for something that was taken
    int current_ = -1;          // the signature over what is being read
    bool uncovered_ = false;
};

}  // namespace

Body read_body(const Part& message, const Gpg& gpg, Notes& notes) { return BodyReader{gpg, notes}.read(message); }

}  // namespace vulnctl::mail
