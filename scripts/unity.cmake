# Files of a folder that are compiled several at a time, so that what they include is read once: those
# of the tests always, and with CMAKE_UNITY_BUILD all. scripts/test does that for the sanitizers and
# clang-tidy, which goes through all of it with every check. The ordinary build compiles each file of
# src by itself, and so finds which header of ours a file forgot to include.

set(OPENVERSLAG_UNITY_FILES 10) # At most so many together: two such compilers fit in 2 GB.

# The names that are declared from the first column on in `text`.
function(openverslag_names text result)
  string(REGEX MATCHALL "\n[A-Za-z][A-Za-z0-9_:<>,*& ]*" lines "${text}")
  set(names)
  foreach(line ${lines})
    string(REGEX REPLACE " : .*" "" line "${line}")
    if(NOT line MATCHES "\n(using )?namespace " AND line MATCHES "([A-Za-z0-9_:]+) *$")
      list(APPEND names ${CMAKE_MATCH_1})
    endif()
  endforeach()
  list(FILTER names EXCLUDE REGEX "^[A-Z_]+$") # Macros, like TEST_CASE.
  list(REMOVE_DUPLICATES names)
  set(${result} "${names}" PARENT_SCOPE)
endfunction()

function(openverslag_share_a_name result some others)
  set(${result} FALSE PARENT_SCOPE)
  foreach(name ${some})
    if(name IN_LIST others)
      set(${result} TRUE PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# Makes groups of `sources`. Each file has names of its own, in its unnamed namespace; two files with
# the same one are never in the same group, and one with the name of something in a header is alone
# (so is one that takes in the names of an enum: `using enum` has the name of that).
function(openverslag_unity target)
  set(shared)
  file(GLOB_RECURSE headers ${PROJECT_SOURCE_DIR}/src/*.h)
  foreach(source ${ARGN})
    cmake_path(GET source PARENT_PATH folder)
    file(GLOB fixtures ${folder}/*_fixture.h)
    list(APPEND headers ${fixtures})
  endforeach()
  list(REMOVE_DUPLICATES headers)
  foreach(header ${headers})
    file(READ ${header} text)
    openverslag_names("${text}" names)
    list(APPEND shared ${names})
  endforeach()

  set(last 0) # The groups are 1 to last.
  foreach(source ${ARGN})
    file(READ ${source} text)
    set(names)
    if(text MATCHES "\nnamespace {\n(.*)\n}  // namespace\n")
      openverslag_names("${CMAKE_MATCH_0}" names)
    endif()
    openverslag_share_a_name(alone "${names}" "${shared}")
    if(alone)
      continue()
    endif()
    set(group 1)
    while(group LESS_EQUAL last)
      list(LENGTH files_${group} count)
      openverslag_share_a_name(clash "${names}" "${names_${group}}")
      if(count LESS OPENVERSLAG_UNITY_FILES AND NOT clash)
        break()
      endif()
      math(EXPR group "${group} + 1")
    endwhile()
    if(group GREATER last)
      set(last ${group})
    endif()
    list(APPEND files_${group} ${source})
    list(APPEND names_${group} ${names})
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  # gcc takes such a file for a header, which should have no types that only it knows.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endfunction()
