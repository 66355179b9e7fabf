// One row a command, in the order of help. The command itself is the file of its name.

#include "commands/declarations.h"

namespace vulnctl {

namespace {

// clang-format off
constexpr const Command* table[] = {
    &init_command,
    &intake_command,
    &ask_command,
    &accept_command,
    &reject_command,
    &forward_command,
    &party_command,
    &notify_command,
    &reply_command,
    &schedule_command,
    &assess_command,
    &eol_command,
    &link_command,
    &merge_command,
    &split_command,
    &assign_command,
    &end_command,
    &reopen_command,
    &export_command,
    &publish_command,
    &validate_command,
    &escalate_command,
    &stats_command,
    &list_command,
    &show_command,
    &log_command,
    &why_command,
    &rules_command,
    &undo_command,
    &fsck_command,
    &help_command,
};
// clang-format on

}  // namespace

std::span<const Command* const> commands() { return table; }

}  // namespace vulnctl
