#include "pgp.h"

#include "base/error.h"
#include "base/unicode.h"

#include <algorithm>

namespace vulnctl::mail {

namespace {

struct Hash {
    std::string_view number;  // RFC 4880, 9.4
    std::string_view micalg;
};
constexpr Hash hashes[] = {{"1", "pgp-md5"},    {"2", "pgp-sha1"},    {"3", "pgp-ripemd160"}, {"8", "pgp-sha256"},
                           {"9", "pgp-sha384"}, {"10", "pgp-sha512"}, {"11", "pgp-sha224"}};

struct Failing {
    std::string_view keyword;
    Words note;
};
/// Signatures that are in order as numbers, but not to be relied on.
constexpr Failing failing[] = {
    {"REVKEYSIG", {"署名した鍵は失効（取消し）されています", "the key that signed has been revoked"}},
    {"EXPKEYSIG", {"署名した鍵は有効期限が切れています", "the key that signed has expired"}},
    {"EXPSIG", {"署名の有効期限が切れています", "the signature has expired"}},
};

std::optional<Signature> signature_of(const GpgResult& result) {
    size_t signatures = 0;
    for (auto const& line : result.status)
        if (line.starts_with("NEWSIG")) ++signatures;
    Signature signature;
    if (auto const valid = result.words("VALIDSIG"); !valid.empty()) signature.signer = valid.back();
    if (auto const bad = result.words("BADSIG"); !bad.empty()) {
        signature.note =
            text("電子署名が内容と一致しません（改変された可能性があります）", "the signature does not match: what it signs was changed");
        return signature;
    }
    for (auto const& [keyword, note] : failing)
        if (result.says(keyword)) {
            signature.note = note;
            return signature;
        }
    if (auto const error = result.words("ERRSIG"); !error.empty()) {
        signature.signer = is_fingerprint(error.back()) ? error.back() : error.front();
        if (result.says("NO_PUBKEY")) {
            signature.verdict = Verdict::unknown_key;
            signature.note = text("署名した鍵 {} の公開鍵がなく、署名を確認できません",
                                  "the signature cannot be checked: there is no public key {}", signature.signer);
        } else {
            signature.note = text("電子署名を確認できません", "the signature cannot be checked");
        }
        return signature;
    }
    if (!signature.signer.empty() && result.says("GOODSIG")) {
        if (signatures > 1)
            signature.note = text("電子署名が複数あります（最初のものだけを示します）", "there are several signatures: the first is shown");
        signature.verdict = Verdict::good;
        return signature;
    }
    if (signatures == 0) return {};
    signature.note = text("電子署名を確認できません", "the signature cannot be checked");
    return signature;
}

Text why_not_decrypted(const GpgResult& result) {
    if (result.says("NO_SECKEY")) return text("復号に必要な秘密鍵がありません", "it could not be decrypted: its secret key is not here");
    if (result.says("DECRYPTION_FAILED")) return text("復号できません", "it could not be decrypted");
    return text("暗号文を読み取れません（壊れているか、大きすぎます）", "the encrypted text cannot be read: it is damaged or too large");
}

/// The reasons that `--status-fd` gives for INV_RECP and INV_SGNR (GnuPG's doc/DETAILS).
Text reason(std::string_view number) {
    if (number == "1") return text("鍵がありません", "there is no such key");
    if (number == "4") return text("鍵は失効（取消し）されています", "the key has been revoked");
    if (number == "5") return text("鍵の有効期限が切れています", "the key has expired");
    if (number == "9") return text("秘密鍵がありません", "there is no secret key");
    if (number == "13") return text("鍵は無効にされています", "the key is disabled");
    return text("この用途には使えません", "it cannot be used for this");
}

[[noreturn]] void refuse(const GpgResult& result) {
    for (std::string_view const keyword : {"INV_RECP", "INV_SGNR"})
        if (auto const words = result.words(keyword); words.size() >= 2) {
            auto const why = reason(words[0]);
            auto const key = harmless_line(words[1]);
            throw Error{Exit::not_found, Text{fmt::format("PGP 鍵 {} を使えません（{}）", key, why.ja),
                                              fmt::format("the PGP key {} cannot be used ({})", key, why.en)}};
        }
    throw Error{
        Exit::not_found, text("gpg で署名・暗号化できません", "gpg could not sign or encrypt"),
        text("鍵とパスフレーズを確認してください（gpg --list-secret-keys）", "check the keys and the passphrase (gpg --list-secret-keys)")};
}

void add_encrypting(std::vector<std::string>& args, const std::vector<std::string>& to) {
    args.insert(args.end(), {"--encrypt", "--trust-model", "always", "--no-encrypt-to"});
    for (auto const& fingerprint : to) args.insert(args.end(), {"--recipient", fingerprint});
}

}  // namespace

std::string_view id_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::good: return "good";
        case Verdict::bad: return "bad";
        case Verdict::unknown_key: return "unknown-key";
    }
    return "bad";
}

bool is_fingerprint(std::string_view s) {
    return (s.size() == 40 || s.size() == 64) && std::all_of(s.begin(), s.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
           });
}

Opened open_pgp(const Gpg& gpg, std::string_view armoured, size_t cap) {
    auto result = run_gpg(gpg, {"--max-output", std::to_string(cap), "--decrypt"}, armoured);
    Opened opened;
    opened.encrypted = result.says("BEGIN_DECRYPTION") || result.says("ENC_TO");
    for (auto& word : result.words("DECRYPTION_KEY"))
        if (is_fingerprint(word)) opened.keys.push_back(std::move(word));
    bool const vouched = opened.encrypted ? result.says("DECRYPTION_OKAY") : result.says("PLAINTEXT");
    // A bad signature also fails gpg; its text is given, with the verdict.
    opened.signature = signature_of(result);
    if (!vouched || !result.says("PLAINTEXT") || result.out.size() >= cap || (!result.ok && !opened.signature)) {
        opened.note = why_not_decrypted(result);
        opened.signature = {};
        return opened;
    }
    opened.plain = std::move(result.out);
    return opened;
}

Signature verify_detached(const Gpg& gpg, std::string_view bytes, std::string_view signature) {
    auto const result = run_gpg(gpg, {"--verify", "--", std::string{second_input}, "-"}, bytes, signature);
    auto found = signature_of(result);
    return found ? *found : Signature{Verdict::bad, {}, text("電子署名を読み取れません", "the signature cannot be read")};
}

Detached sign_detached(const Gpg& gpg, std::string_view bytes, const std::string& fingerprint) {
    auto result = run_gpg(gpg, {"--armor", "--no-emit-version", "--no-comments", "--local-user", fingerprint, "--detach-sign"}, bytes);
    auto const made = result.words("SIG_CREATED");
    if (!result.ok || made.size() < 3) refuse(result);
    for (auto const& hash : hashes)
        if (made[2] == hash.number) return {std::move(result.out), std::string{hash.micalg}};
    throw Error{Exit::io, text("gpg の用いたハッシュ関数 {} は分かりません", "gpg used a hash function that is not known: {}",
                               harmless_line(made[2]))};
}

std::string encrypt(const Gpg& gpg, std::string_view bytes, const std::vector<std::string>& to, const std::string& signer) {
    std::vector<std::string> args = {"--armor", "--no-emit-version", "--no-comments"};
    if (!signer.empty()) args.insert(args.end(), {"--local-user", signer, "--sign"});
    add_encrypting(args, to);
    auto result = run_gpg(gpg, args, bytes);
    if (!result.ok || !result.says("END_ENCRYPTION")) refuse(result);
    return std::move(result.out);
}

}  // namespace vulnctl::mail
