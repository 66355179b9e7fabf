#include "base/file.h"

#include "base/error.h"
#include "base/unicode.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace vulnctl {

namespace {

class Fd {
public:
    explicit Fd(int fd) : fd_(fd) {}
    Fd(const Fd&) = delete;
    Fd& operator=(const Fd&) = delete;
    ~Fd() {
        if (fd_ >= 0) ::close(fd_);
    }
    int get() const { return fd_; }
    explicit operator bool() const { return fd_ >= 0; }

private:
    int fd_;
};

std::filesystem::path directory_of(const std::filesystem::path& path) { return path.has_parent_path() ? path.parent_path() : "."; }

Error too_large(const std::string& name, size_t cap) {
    return {Exit::bad_input, text("{} は大きすぎます（上限 {} MiB）", "{} is too large (at most {} MiB)", harmless_line(name), cap >> 20)};
}

Error io_error(std::string_view ja, std::string_view en, const std::filesystem::path& path, int code) {
    auto const why = reason_of(code);
    return {Exit::io, Text{fmt::format("{}: {}（{}）", harmless_line(path.string()), ja, why.ja),
                           fmt::format("{}: {} ({})", harmless_line(path.string()), en, why.en)}};
}

struct Reason {
    int code;
    std::string_view ja;
};
constexpr Reason reasons[] = {
    {ENOENT, "ファイルまたはフォルダーがありません"},
    {EACCES, "アクセスが許可されていません"},
    {EPERM, "操作が許可されていません"},
    {EEXIST, "既に存在します"},
    {ENOTDIR, "フォルダーではありません"},
    {EISDIR, "フォルダーです"},
    {ENOSPC, "ディスクに空きがありません"},
    {EDQUOT, "ディスクの割当てを超えています"},
    {EROFS, "読取り専用です"},
    {EFBIG, "ファイルの大きさの上限を超えています"},
    {ELOOP, "シンボリックリンクが多すぎます"},
    {ENAMETOOLONG, "名前が長すぎます"},
    {EMFILE, "開いているファイルが多すぎます"},
    {EIO, "入出力に失敗しました"},
    {EPIPE, "出力先が閉じられています"},
};

}  // namespace

Text reason_of(int code) {
    std::string const en = std::strerror(code);
    for (auto const& reason : reasons)
        if (reason.code == code) return {std::string{reason.ja}, en};
    return {en, en};
}

std::string read_file(const std::filesystem::path& path, size_t cap) {
    // O_NONBLOCK: opening a FIFO that nobody writes to must not hang.
    Fd const fd{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!fd) {
        auto error = io_error("開けません", "cannot be opened", path, errno);
        if (errno == ENOENT || errno == ENOTDIR) error.exit = Exit::not_found;
        throw error;
    }
    struct stat info {};
    ::fstat(fd.get(), &info);
    if (!S_ISREG(info.st_mode))
        throw Error{Exit::bad_input, text("{} は通常のファイルではありません", "{} is not a regular file", harmless_line(path.string())),
                    text("標準入力から読むには「-」を指定してください", "to read standard input, give -")};
    if (size_t(info.st_size) > cap) throw too_large(path.string(), cap);
    std::string bytes(size_t(info.st_size), '\0');
    size_t done = 0;
    while (done < bytes.size()) {
        auto const n = ::read(fd.get(), bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw io_error("読み取れません", "cannot be read", path, errno);
        if (n == 0) break;
        done += size_t(n);
    }
    bytes.resize(done);
    return bytes;
}

std::string read_stream(std::istream& in, const std::string& name, size_t cap) {
    std::string bytes;
    char buffer[1 << 16];
    while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
        bytes.append(buffer, size_t(in.gcount()));
        if (bytes.size() > cap) throw too_large(name, cap);
    }
    return bytes;
}

void StagedFiles::add(const std::filesystem::path& place, std::string_view bytes) {
    auto const fail = [&](int code) { throw io_error("書き込めません", "cannot be written", place, code); };
    struct stat there {};
    bool const is_taken = ::lstat(place.c_str(), &there) == 0 && !S_ISREG(there.st_mode) && !S_ISLNK(there.st_mode);
    if (!place.has_filename() || (is_taken && S_ISDIR(there.st_mode))) fail(EISDIR);
    if (is_taken) fail(EEXIST);
    auto const directory = directory_of(place);
    for (auto at = std::filesystem::path{}; auto const& part : directory) {
        at /= part;
        if (::mkdir(at.c_str(), 0700) == 0) {
            made_.push_back(at);
            ::chmod(at.c_str(), 0700);
        } else if (errno != EEXIST && errno != EISDIR && errno != EROFS && errno != EACCES) {
            throw io_error("フォルダーを作成できません", "the directory cannot be made", at, errno);
        }
    }
    auto temporary = (directory / fmt::format(".{}.XXXXXX", place.filename().string())).string();
    Fd const fd{::mkostemp(temporary.data(), O_CLOEXEC)};
    if (!fd) fail(errno);
    files_.push_back({place, temporary});
    if (::fchmod(fd.get(), 0600) != 0) fail(errno);
    for (size_t done = 0; done < bytes.size();) {
        auto const n = ::write(fd.get(), bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail(errno);
        done += size_t(n);
    }
    if (::fsync(fd.get()) != 0) fail(errno);
}

void StagedFiles::place() {
    for (auto const& file : files_) {
        if (::rename(file.temporary.c_str(), file.place.c_str()) != 0)
            throw io_error("書き込めません", "cannot be written", file.place, errno);
        Fd const folder{::open(directory_of(file.place).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
        if (folder) ::fsync(folder.get());
    }
    files_.clear();
    made_.clear();
}

StagedFiles::~StagedFiles() {
    for (auto const& file : files_) ::unlink(file.temporary.c_str());
    for (auto directory = made_.rbegin(); directory != made_.rend(); ++directory) ::rmdir(directory->c_str());
}

void write_private(const std::filesystem::path& path, std::string_view bytes) {
    StagedFiles files;
    files.add(path, bytes);
    files.place();
}

void require_utf8(std::string_view bytes, const std::string& name) {
    auto const bad = find_invalid_utf8(bytes);
    if (!bad) return;
    int const line = 1 + int(std::count(bytes.begin(), bytes.begin() + std::ptrdiff_t(*bad), '\n'));
    throw Error{Exit::bad_input, text("UTF-8 ではない文字があります", "there is a byte that is not UTF-8"),
                text("ファイルを UTF-8 に変換してください（例: iconv -f CP932 -t UTF-8、または iconv -f EUC-JP -t UTF-8）",
                     "convert the file to UTF-8 (for example iconv -f CP932 -t UTF-8, or iconv -f EUC-JP -t UTF-8)")}
        .at({name, line, 0});
}

}  // namespace vulnctl
