#include "cli/programs.h"

#include "base/process.h"

namespace vulnctl {

namespace {

std::string run_mail(const Programs& programs, std::string_view action, std::string_view input, const std::string& name, Lang lang) {
    auto const program = programs.beside.empty() ? std::filesystem::path{"vulnctl-mail"} : programs.beside / "vulnctl-mail";
    std::vector<std::string> words{program.string(), std::string{action}, "--lang", lang == Lang::ja ? "ja" : "en"};
    if (!programs.gnupg_home.empty()) words.insert(words.end(), {"--gnupg-home", programs.gnupg_home});
    auto ran = run_program({words, programs.environment, {{0, input}}, {1, 2}});
    if (!ran.ok()) throw mail_error_from(ran.outputs[2], name);
    return std::move(ran.outputs[1]);
}

}  // namespace

MailMessage read_mail(const Programs& programs, std::string_view bytes, const std::string& name, Lang lang) {
    return mail_message_from(run_mail(programs, "read", bytes, name, lang));
}

std::string write_mail(const Programs& programs, const MailLetter& letter, Lang lang) {
    return run_mail(programs, "write", to_json(letter), {}, lang);
}

std::string seal_file(const Programs& programs, const FileToSeal& file, Lang lang) {
    return run_mail(programs, "seal", to_json(file), {}, lang);
}

OpenedFile open_file(const Programs& programs, std::string_view bytes, const std::string& name, Lang lang) {
    return opened_file_from(run_mail(programs, "open", bytes, name, lang));
}

}  // namespace vulnctl
