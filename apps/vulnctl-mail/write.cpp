#include "write.h"

#include "base/hash.h"
#include "date.h"
#include "plain_text.h"
#include "transfer.h"

#include <fmt/format.h>

#include <algorithm>

namespace vulnctl::mail {

namespace {

constexpr size_t longest_line = 76;
constexpr size_t word_bytes = 36;  // in base64, with what stands around it, below RFC 2047's 75 and behind a field's name

bool is_ascii(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// Encoded words, one a line; no character is cut in two.
std::string encoded_words(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        auto const piece = beginning_of(text, word_bytes);
        out += (out.empty() ? "" : "\n ") + fmt::format("=?UTF-8?B?{}?=", to_base64(piece));
        text.remove_prefix(piece.size());
    }
    return out;
}

/// As it stands where a header can hold it in one line, in encoded words otherwise.
std::string header_text(std::string_view text, size_t name_length) {
    bool const plain = is_ascii(text) && text.size() + name_length <= longest_line && text.find("=?") == std::string_view::npos;
    bool const edges = text.starts_with(' ') || text.ends_with(' ');
    return plain && !edges ? std::string{text} : encoded_words(text);
}

std::string quoted(std::string_view s) {
    std::string out = "\"";
    for (char const c : s) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

/// Quoted rather than bare: what is in a name (a comma, a colon) then never ends it.
std::string header_address(const Address& address) {
    if (address.name.empty()) return address.address;
    bool const plain = is_ascii(address.name) && address.name.size() <= 60 && address.name.find("=?") == std::string::npos;
    return fmt::format("{}\n <{}>", plain ? quoted(address.name) : encoded_words(address.name), address.address);
}

std::string header_addresses(const std::vector<Address>& addresses) {
    std::string out;
    for (auto const& address : addresses) out += (out.empty() ? "" : ",\n ") + header_address(address);
    return out;
}

std::string header_ids(const std::vector<std::string>& ids) {
    std::string out;
    for (auto const& id : ids) out += (out.empty() ? "" : "\n ") + fmt::format("<{}>", id);
    return out;
}

/// RFC 2231, in sections: a name in Japanese is longer than a line. No old-style name beside it, as the two can disagree.
std::string file_name_parameter(std::string_view name) {
    auto const plain = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
    if (plain && name.size() <= 50) return fmt::format(";\n filename=\"{}\"", name);
    std::string out;
    std::string section = "UTF-8''";
    size_t count = 0;
    for (char const c : name) {
        section += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        if (section.size() <= 50) continue;
        out += fmt::format(";\n filename*{}*={}", count++, section);
        section.clear();
    }
    return section.empty() ? out : out + fmt::format(";\n filename*{}*={}", count, section);
}

/// A boundary for one multipart of this letter. `=_` cannot stand in quoted-printable, nor `--` in base64, so it is in no part.
std::string boundary_of(const Letter& letter, std::string_view role) {
    return "=_" + hex(sha256(fmt::format("{}/{}", letter.message_id, role))).substr(0, 32);
}

std::string multipart(std::string_view boundary, std::initializer_list<std::string_view> parts) {
    std::string out;
    for (auto const part : parts) out += fmt::format("--{}\n{}\n", boundary, part);
    return out + fmt::format("--{}--\n", boundary);
}

std::string text_entity(std::string_view given) {
    std::string text;
    for (size_t i = 0; i < given.size(); ++i)
        if (given[i] != '\r' || i + 1 == given.size() || given[i + 1] != '\n') text += given[i];
    if (!text.ends_with('\n')) text += '\n';
    auto const beyond_ascii = size_t(std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    bool const mostly_ascii = beyond_ascii < text.size() / 4;  // then quoted-printable is shorter, and people can read it
    return fmt::format("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {}\n\n{}",
                       mostly_ascii ? "quoted-printable" : "base64", mostly_ascii ? to_quoted_printable(text) : to_base64_lines(text));
}

std::string attachment_entity(const Attachment& attachment) {
    return fmt::format("Content-Type: {}\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment{}\n\n{}", attachment.type,
                       file_name_parameter(attachment.name), to_base64_lines(attachment.bytes));
}

std::string content_entity(const Letter& letter) {
    auto const words = text_entity(letter.text);
    if (letter.attachments.empty()) return words;
    auto const boundary = boundary_of(letter, "mixed");
    std::string out = fmt::format("Content-Type: multipart/mixed;\n boundary=\"{0}\"\n\n--{0}\n{1}", boundary, words);
    for (auto const& attachment : letter.attachments) out += fmt::format("\n--{}\n{}", boundary, attachment_entity(attachment));
    return out + fmt::format("\n--{}--\n", boundary);
}

/// RFC 3156, section 4; encrypted and signed at once, section 6.2.
std::string encrypted_entity(const Letter& letter, const Gpg& gpg, std::string_view content) {
    auto const boundary = boundary_of(letter, "encrypted");
    auto const armoured = encrypt(gpg, with_crlf(content), letter.encrypt_to, letter.sign_with);
    return fmt::format("Content-Type: multipart/encrypted;\n protocol=\"application/pgp-encrypted\";\n boundary=\"{}\"\n\n", boundary) +
           multipart(boundary, {"Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
                                "Content-Type: application/octet-stream; name=\"encrypted.asc\"\n"
                                "Content-Disposition: inline; filename=\"encrypted.asc\"\n\n" +
                                    armoured});
}

/// RFC 3156, section 5.
std::string signed_entity(const Letter& letter, const Gpg& gpg, std::string_view content) {
    auto const boundary = boundary_of(letter, "signed");
    auto const made = sign_detached(gpg, with_crlf(content), letter.sign_with);
    return fmt::format("Content-Type: multipart/signed; micalg={};\n protocol=\"application/pgp-signature\";\n boundary=\"{}\"\n\n",
                       made.micalg, boundary) +
           multipart(boundary, {content,
                                "Content-Type: application/pgp-signature; name=\"signature.asc\"\n"
                                "Content-Disposition: attachment; filename=\"signature.asc\"\n\n" +
                                    made.armoured});
}

}  // namespace

std::string write_message(const Letter& letter, const Gpg& gpg) {
    std::string out;
    out += fmt::format("From: {}\n", header_address(letter.from));
    out += fmt::format("To: {}\n", header_addresses(letter.to));
    out += fmt::format("Subject: {}\n", header_text(letter.subject, 9));
    out += fmt::format("Date: {}\n", print_date(letter.date));
    out += fmt::format("Message-ID: <{}>\n", letter.message_id);
    auto references = letter.references;
    if (!letter.in_reply_to.empty()) {
        out += fmt::format("In-Reply-To: <{}>\n", letter.in_reply_to);
        if (references.empty() || references.back() != letter.in_reply_to) references.push_back(letter.in_reply_to);
    }
    if (!references.empty()) out += fmt::format("References: {}\n", header_ids(references));
    out += "MIME-Version: 1.0\n";
    auto const content = content_entity(letter);
    if (!letter.encrypt_to.empty()) return out + encrypted_entity(letter, gpg, content);
    if (!letter.sign_with.empty()) return out + signed_entity(letter, gpg, content);
    return out + content;
}

}  // namespace vulnctl::mail
