#include "store/file_kind.h"

#include "base/error.h"
#include "base/file.h"
#include "base/unicode.h"
#include "store/connection.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace vulnctl {

namespace {

constexpr std::string_view sqlite_magic{"SQLite format 3\0", 16};
constexpr size_t user_version_at = 60;
constexpr size_t application_id_at = 68;

int big_endian(std::string_view bytes, size_t at) {
    unsigned value = 0;
    for (size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return int(value);
}

Error not_a_store(const std::string& file, Words why) {
    return {
        Exit::bad_input,
        {fmt::format("{} は vulnctl の台帳ではありません（{}）", file, why.ja),
         fmt::format("{} is not a vulnctl store ({})", file, why.en)},
        text("--store で台帳を指定するか、vulnctl init で作成してください", "name a store with --store, or make one with vulnctl init")};
}

}  // namespace

int store_version(const std::filesystem::path& path) {
    auto const file = harmless_line(path.string());
    int const fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        int const code = errno;
        if (code == ENOENT || code == ENOTDIR)
            throw Error{
                Exit::not_found, text("台帳 {} がありません", "there is no store {}", file),
                text("vulnctl init で作成するか、--store で指定してください", "make one with vulnctl init, or name one with --store")};
        throw Error{Exit::io, text("台帳 {0} を開けません（{1}）", "the store {0} cannot be opened ({2})", file, reason_of(code).ja,
                                   reason_of(code).en)};
    }
    struct stat info {};
    ::fstat(fd, &info);
    char header[100];
    auto const n = S_ISREG(info.st_mode) ? ::pread(fd, header, sizeof header, 0) : 0;
    ::close(fd);
    if (S_ISDIR(info.st_mode)) throw not_a_store(file, {"フォルダーです", "it is a directory"});
    if (!S_ISREG(info.st_mode)) throw not_a_store(file, {"通常のファイルではありません", "it is not a regular file"});
    if (n == 0) throw not_a_store(file, {"空のファイルです", "it is empty"});
    std::string_view const bytes{header, n > 0 ? size_t(n) : 0};
    if (bytes.size() < sizeof header || !bytes.starts_with(sqlite_magic))
        throw not_a_store(file, {"別の形式のファイルです", "it is a file of another kind"});
    if (big_endian(bytes, application_id_at) != application_id)
        throw not_a_store(file, {"別のプログラムのデータベースです", "it is another program's database"});
    return big_endian(bytes, user_version_at);
}

}  // namespace vulnctl
