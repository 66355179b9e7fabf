#pragma once
// The publication determination committee from the command line: the actions of `escalate` for it (IV.3.(2)).

#include "cli/command.h"

namespace vulnctl {

/// The judgement that coordination with a developer failed, or its end.
Result judge_coordination(Context& context);
/// Calls a sitting, changes one, shows one with its docket, or lists them.
Result sitting(Context& context);
bool sitting_writes(const Args& args);
Result docket(Context& context);
Result weigh_harm(Context& context);
Result invite_opinions(Context& context);
Result record_opinion(Context& context);
Result determine(Context& context);
Result decide_publication(Context& context);
Result record_confirmation(Context& context);
Result record_statement(Context& context);

}  // namespace vulnctl
