#include "cli/digests.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "cli/letters.h"
#include "views/sweep_view.h"

namespace vulnctl {

namespace {

constexpr size_t id_digits = 32;
constexpr int mail_columns = 70;

/// Part of a file's name. Two names that become the same are told apart by what they were.
std::string in_file_name(const std::string& person) {
    if (person.empty()) return "nobody";
    std::string name = harmless_line(person);
    for (auto& c : name)
        if (std::string_view{" /\\:*?\"<>|"}.find(c) != std::string_view::npos) c = '_';
    return name == person && name.front() != '.' ? name : name + "-" + hex(sha256(person)).substr(0, 8);
}

struct Digest {
    std::string file;
    MailLetter mail;
};

/// A mail goes through other people's machines: it names cases by their numbers, and no product.
std::vector<Digest> digests_of(const Context& context, const Sweep& of_today, Day on) {
    std::vector<Digest> digests;
    if (of_today.empty()) return digests;
    auto const sender = sender_of(context);
    for (auto const& [person, hits] : by_person(of_today)) {
        Digest digest;
        digest.file = fmt::format("digest-{}-{}.eml", print(on), in_file_name(person));
        auto& mail = digest.mail;
        auto const count = hits.hits.size() + hits.silent.size();
        mail.from = {sender.name, sender.address};
        mail.to = {{harmless_line(person), context.args.has("--to") ? context.args.required("--to") : sender.address}};
        mail.subject = text("期日の確認 {0}: {1}件", "what is due, {0}: {1}", print(on), count).in(context.lang);
        mail.date = context.now;
        mail.text = sweep_digest(hits, {context.lang, mail_columns});
        mail.message_id = hex(sha256(person + "\n" + print(on) + "\n" + mail.text)).substr(0, id_digits) +
                          sender.address.substr(sender.address.rfind('@'));
        mail.sign_with = sender.sign_with;
        digests.push_back(std::move(digest));
    }
    return digests;
}

Unraised look(const Context& context, const SweepRequest& request) {
    return unraised(*context.store, sweep(*context.store, context.editions, request, context.lens), request.now);
}

}  // namespace

void prepare_digests(Context& context, const SweepRequest& request) {
    auto const digests = digests_of(context, look(context, request).of_today, request.now);
    context.store.reset();  // gpg may wait for a person; nobody else is to wait for gpg
    for (auto const& digest : digests) context.prepared.mails[to_json(digest.mail)] = made_of(context, digest.mail);
}

Sweep raise_hits(Context& context, const SweepRequest& request, std::vector<OutputFile>& files) {
    auto found = look(context, request);
    std::filesystem::path const outbox = context.args.has("--outbox") ? context.args.required("--outbox") : "outbox";
    for (auto const& digest : digests_of(context, found.of_today, request.now)) {
        auto const ready = context.prepared.mails.find(to_json(digest.mail));
        if (ready == context.prepared.mails.end()) throw changed_meanwhile();
        files.push_back({outbox / digest.file, ready->second});
    }
    raise(*context.desk, found.fresh);
    return std::move(found.fresh);
}

}  // namespace vulnctl
