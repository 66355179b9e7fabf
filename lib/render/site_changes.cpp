#include "render/site_changes.h"

#include "base/checksum.h"
#include "base/unicode.h"

#include <set>

namespace vulnctl {

std::string site_manifest(const std::vector<SiteFile>& site) {
    std::map<std::string_view, std::string> lines;
    for (const SiteFile& file : site) lines[file.path] = sha256_line(file.bytes, file.path);
    std::string manifest;
    for (auto const& [path, line] : lines) manifest += line;
    return manifest;
}

SiteHashes read_site_manifest(std::string_view bytes, const std::string& name) {
    constexpr size_t digits = 2 * std::tuple_size_v<Hash>;
    SiteHashes known;
    int number = 0;
    for (auto const line : lines_of(bytes)) {
        ++number;
        Hash hash;
        bool const well_formed = line.size() > digits + 2 && line.substr(digits, 2) == "  " && parse_hex(line.substr(0, digits), hash) &&
                                 is_site_path(line.substr(digits + 2));
        if (!well_formed)
            throw Error{Exit::bad_input,
                        {"サイトのファイルの一覧を読み取れません", "the list of the site's files cannot be read"},
                        {"書き換えられた一覧に従ってファイルを消さないよう、何もしていません",
                         "nothing was done: it says which files are removed, and may have been tampered with"}}
                .at({name, number, 1});
        known.insert_or_assign(std::string{line.substr(digits + 2)}, hash);
    }
    return known;
}

SiteChanges compare_site(const std::vector<SiteFile>& site, const SiteHashes& known, const SiteHashes& lying) {
    SiteChanges changes;
    changes.manifest = {std::string{site_manifest_path}, site_manifest(site)};
    for (const SiteFile& file : site) {
        auto const there = lying.find(file.path);
        if (there != lying.end() && there->second == sha256(file.bytes)) {
            changes.keep.push_back(file.path);
            continue;
        }
        if (there != lying.end() && !known.contains(file.path))
            throw Error{Exit::refused,
                        text("{} には、このサイトの一覧にない別のファイルがあります", "another file, which is not of this site, lies at {}",
                             file.path),
                        {"移動または削除してから、やり直してください", "move it away or remove it, then try again"}};
        changes.write.push_back(file);
    }
    std::set<std::string_view> wanted;
    for (const SiteFile& file : site) wanted.insert(file.path);
    for (auto const& [path, hash] : known)
        if (lying.contains(path) && !wanted.contains(path)) changes.remove.push_back(path);
    return changes;
}

}  // namespace vulnctl
