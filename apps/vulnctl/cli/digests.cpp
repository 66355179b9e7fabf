#include "cli/digests.h"

#include "base/hash.h"
#include "base/unicode.h"
#include "cli/letters.h"
#include "ops/digests.h"
#include "views/sweep_view.h"

#include <set>

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

struct Draft {
    std::string person;
    std::string file;
    MailLetter mail;
};

/// The first name that no other mail of the day has: `digest-2019-07-19-sato.eml`, `digest-2019-07-19-sato-2.eml`.
std::string free_name(const std::string& stem, std::set<std::string>& taken) {
    auto file = stem + ".eml";
    for (int n = 2; !taken.insert(file).second; ++n) file = fmt::format("{}-{}.eml", stem, n);
    return file;
}

/// One for each person. A mail goes through other people's machines: it names cases by their numbers, and no product.
std::vector<Draft> drafts_of(const Context& context, const Sweep& fresh, Day on) {
    std::vector<Draft> drafts;
    if (fresh.empty()) return drafts;
    auto const sender = sender_of(context);
    std::set<std::string> taken;
    for (auto const& digest : digests_of(*context.store, digest_subject(on))) taken.insert(digest.what.file);
    for (auto const& [person, hits] : by_person(fresh)) {
        Draft draft;
        draft.person = person;
        draft.file = free_name(digest_subject(on) + "-" + in_file_name(person), taken);
        auto& mail = draft.mail;
        auto const count = hits.hits.size() + hits.silent.size();
        mail.from = {sender.name, sender.address};
        mail.to = {{harmless_line(person), context.args.has("--to") ? context.args.required("--to") : sender.address}};
        mail.subject = text("期日の確認 {0}: {1}件", "what is due, {0}: {1}", print(on), count).in(context.lang);
        mail.date = context.now;
        mail.text = sweep_digest(hits, {context.lang, mail_columns});
        mail.message_id =
            hex(sha256(draft.file + "\n" + mail.text)).substr(0, id_digits) + sender.address.substr(sender.address.rfind('@'));
        mail.sign_with = sender.sign_with;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Sweep look(const Context& context, const SweepRequest& request) {
    return unraised(*context.store, sweep(*context.store, context.editions, request, context.lens));
}

}  // namespace

void prepare_digests(Context& context, const SweepRequest& request) {
    auto const drafts = drafts_of(context, look(context, request), request.now);
    context.store.reset();  // gpg may wait for a person; nobody else is to wait for gpg
    for (auto const& draft : drafts) context.prepared.mails[to_json(draft.mail)] = made_of(context, draft.mail);
}

Sweep raise_hits(Context& context, const SweepRequest& request, std::vector<OutputFile>& files) {
    auto fresh = look(context, request);
    auto const subject = digest_subject(request.now);
    for (auto const& draft : drafts_of(context, fresh, request.now)) {
        auto const ready = context.prepared.mails.find(to_json(draft.mail));
        if (ready == context.prepared.mails.end()) throw changed_meanwhile();
        record_fact(*context.desk, subject,
                    DigestWritten{draft.person, draft.file, draft.mail.message_id, context.store->put(ready->second)});
    }
    raise(*context.desk, fresh);
    std::filesystem::path const outbox = context.args.has("--outbox") ? context.args.required("--outbox") : "outbox";
    for (auto const& digest : digests_of(*context.store, subject))
        if (digest.waits()) files.push_back({outbox / digest.what.file, context.store->get(digest.what.mail)});
    return fresh;
}

}  // namespace vulnctl
