#include "support/dying.h"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

namespace vulnctl::test {

namespace {

long left = 0;  // of this process, which ends with it

void count() {
    if (--left == 0) ::kill(::getpid(), SIGKILL);
}

ssize_t write_or_die(int file, const void* bytes, size_t size, off_t at) {
    count();
    return ::pwrite(file, bytes, size, at);
}
int truncate_or_die(int file, off_t size) {
    count();
    return ::ftruncate(file, size);
}
int remove_or_die(const char* path) {
    count();
    return ::unlink(path);
}

template <class F>
void stand_in(const char* name, F call) {
    auto* const vfs = sqlite3_vfs_find(nullptr);
    if (vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(call)) != SQLITE_OK)
        throw std::runtime_error{std::string{"SQLite has no system call "} + name};
}

}  // namespace

bool dies_at_change(long n, const std::function<void()>& work) {
    auto const child = ::fork();
    if (child == 0) {
        left = n;
        stand_in("pwrite64", write_or_die);
        stand_in("pwrite", write_or_die);
        stand_in("ftruncate", truncate_or_die);
        stand_in("unlink", remove_or_die);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) return true;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return false;
    throw std::runtime_error{"the work ended neither way"};
}

}  // namespace vulnctl::test
