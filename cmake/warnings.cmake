add_library(vulnctl_options INTERFACE)
target_compile_options(vulnctl_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wuseless-cast -Wnull-dereference)
target_compile_definitions(vulnctl_options INTERFACE JSON_USE_IMPLICIT_CONVERSIONS=0)
if(VULNCTL_SANITIZE)
  # At fixed addresses: each start of a program would else relocate 200 MB of what the sanitizers keep, and the tests start thousands.
  target_compile_options(vulnctl_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -fno-pie)
  target_compile_definitions(vulnctl_options INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(vulnctl_options INTERFACE -fsanitize=address,undefined -no-pie -fuse-ld=mold)
endif()
