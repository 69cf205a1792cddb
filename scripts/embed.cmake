# openverslag_embed(TARGET NAME PATTERN...): compiles data files into TARGET as
# `std::span<const EmbeddedFile> openverslag::embedded_NAME()`; whoever reads them declares it.
# Run with -P it writes that one source file.
if(CMAKE_SCRIPT_MODE_FILE)
  set(body "")
  foreach(path IN LISTS FILES)
    file(READ ${path} bytes)
    get_filename_component(file_name ${path} NAME)
    # What explains a script or a style sheet, and its white, is for who reads it here: visitors need
    # not fetch it.
    if(file_name MATCHES "\\.js$")
      string(REGEX REPLACE "\n *//[^\n]*" "" bytes "${bytes}")
    elseif(file_name MATCHES "\\.css$")
      string(REGEX REPLACE "/\\*([^*]|\\*[^/])*\\*/" "" bytes "${bytes}")
    endif()
    if(file_name MATCHES "\\.(js|css)$")
      string(REGEX REPLACE "\n[ \n]+" "\n" bytes "${bytes}")
    endif()
    # Compilers limit one string literal to 64 KiB: adjacent pieces are joined.
    string(LENGTH "${bytes}" length)
    set(pieces "")
    set(at 0)
    while(at LESS length)
      # 8,000 bytes, up to the last line that ends there: a letter of two bytes is never cut.
      string(SUBSTRING "${bytes}" ${at} 8000 piece)
      math(EXPR next "${at} + 8000")
      string(FIND "${piece}" "\n" line REVERSE)
      if(next LESS length AND line GREATER 0)
        math(EXPR next "${at} + ${line} + 1")
        string(SUBSTRING "${bytes}" ${at} ${line} piece)
        string(APPEND piece "\n")
      endif()
      string(APPEND pieces "\n    R\"~~~(${piece})~~~\"sv")
      set(at ${next})
      if(at LESS length)
        string(REGEX REPLACE "sv$" "" pieces "${pieces}")
      endif()
    endwhile()
    if(pieces STREQUAL "")
      set(pieces "\"\"sv")
    endif()
    string(APPEND body "  {\"${file_name}\"sv, ${pieces}},\n")
  endforeach()
  file(WRITE ${OUTPUT} "// Generated from data files; see scripts/embed.cmake.
#include \"text/embedded.h\"
namespace openverslag {
using namespace std::string_view_literals;
std::span<const EmbeddedFile> embedded_${NAME}();
std::span<const EmbeddedFile> embedded_${NAME}() {
  static constexpr EmbeddedFile files[] = {\n${body}  {}};
  return {files, std::size(files) - 1};
}
}  // namespace openverslag\n")
  return()
endif()

function(openverslag_embed target name)
  list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/)
  file(GLOB files CONFIGURE_DEPENDS ${ARGN})
  set(output ${PROJECT_BINARY_DIR}/embedded/${name}.cc)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} "-DFILES=${files}" -DOUTPUT=${output} -P
            ${PROJECT_SOURCE_DIR}/scripts/embed.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/scripts/embed.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
  set_source_files_properties(${output} PROPERTIES COMPILE_OPTIONS "-Wno-overlength-strings")
endfunction()
