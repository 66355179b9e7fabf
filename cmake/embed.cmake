# vulnctl_embed(TARGET symbol BASE dir FILES file...): the texts become one table `symbol` of {name, text}, name relative to dir.
function(vulnctl_embed target symbol)
  cmake_parse_arguments(ARG "" "BASE" "FILES" ${ARGN})
  set(rows "")
  foreach(file IN LISTS ARG_FILES)
    file(READ ${file} text)
    file(RELATIVE_PATH name ${ARG_BASE} ${file})
    string(APPEND rows "    {\"${name}\", R\"__text__(${text})__text__\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  endforeach()
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.cpp)
  file(CONFIGURE OUTPUT ${out} @ONLY CONTENT
"#include \"base/embedded.h\"
namespace vulnctl {
static constexpr EmbeddedFile files[] = {
@rows@};
extern const std::span<const EmbeddedFile> ${symbol}{files};
}
")
  target_sources(${target} PRIVATE ${out})
endfunction()
