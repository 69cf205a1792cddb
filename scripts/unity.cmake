# Files that are compiled several at a time, so that what they include is read once: those of the tests
# always, and with CMAKE_UNITY_BUILD all. The two commands of README.md build so, in half of the time.
# A build without it compiles each file of src by itself, and so finds which header of ours a file
# forgot to include: that is the one to work in.

set(OPENVERSLAG_UNITY_FILES 12) # At most so many together: two such compilers fit in 2 GB.

# The names that are declared from the first column on in `text`, with those of an enum without a
# scope of its own.
function(openverslag_names text result)
  string(REGEX MATCHALL "\n[A-Za-z][A-Za-z0-9_:<>,*& ]*" lines "${text}")
  set(names)
  foreach(line ${lines})
    string(REGEX REPLACE " : .*" "" line "${line}")
    if(NOT line MATCHES "\n(using )?(namespace|enum) " AND line MATCHES "([A-Za-z0-9_:]+) *$")
      list(APPEND names ${CMAKE_MATCH_1})
    endif()
  endforeach()
  string(REGEX MATCHALL "\nenum [A-Z][^{;]*{[^}]*}" enums "${text}")
  foreach(enum ${enums})
    string(REGEX REPLACE "^[^{]*{" "" enum "${enum}")
    string(REGEX MATCHALL "[A-Za-z][A-Za-z0-9_]*" values "${enum}")
    list(APPEND names ${values})
  endforeach()
  list(FILTER names EXCLUDE REGEX "^[A-Z_]+$") # Macros, like TEST_CASE.
  list(REMOVE_DUPLICATES names)
  set(${result} "${names}" PARENT_SCOPE)
endfunction()

# Our headers that `text` includes.
function(openverslag_includes text result)
  set(found)
  string(REGEX MATCHALL "#include \"[^\"]+\"" lines "${text}")
  foreach(line ${lines})
    string(REGEX REPLACE ".*\"(.*)\"" "\\1" path "${line}")
    foreach(folder src tests)
      if(EXISTS ${PROJECT_SOURCE_DIR}/${folder}/${path})
        list(APPEND found ${PROJECT_SOURCE_DIR}/${folder}/${path})
      endif()
    endforeach()
  endforeach()
  set(${result} "${found}" PARENT_SCOPE)
endfunction()

# `headers` with all that they include in turn. What a header includes is found out once, and so is
# which headers declare a name (the property OPENVERSLAG_DECLARES_name).
function(openverslag_all_headers headers result)
  set(all)
  foreach(header ${headers})
    get_property(known GLOBAL PROPERTY OPENVERSLAG_INCLUDES_${header} SET)
    if(NOT known)
      file(READ ${header} text)
      openverslag_names("${text}" names)
      foreach(name ${names})
        set_property(GLOBAL APPEND PROPERTY OPENVERSLAG_DECLARES_${name} ${header})
      endforeach()
      openverslag_includes("${text}" included)
      openverslag_all_headers("${included}" included)
      set_property(GLOBAL PROPERTY OPENVERSLAG_INCLUDES_${header} "${included}")
    endif()
    get_property(included GLOBAL PROPERTY OPENVERSLAG_INCLUDES_${header})
    list(APPEND all ${header} ${included})
  endforeach()
  list(REMOVE_DUPLICATES all)
  set(${result} "${all}" PARENT_SCOPE)
endfunction()

function(openverslag_share result some others)
  set(${result} FALSE PARENT_SCOPE)
  foreach(one ${some})
    if(one IN_LIST others)
      set(${result} TRUE PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# Makes groups of `sources`. Each file has names of its own, in its unnamed namespace: two files with
# the same one are never in the same group, nor is a file beside another that includes a header in
# which one of its names is declared. Those that take in the names of an enum keep to themselves.
function(openverslag_unity target)
  set(headers_of_all)
  foreach(source ${ARGN})
    file(READ ${source} text_of_${source})
    openverslag_includes("${text_of_${source}}" included)
    openverslag_all_headers("${included}" headers_of_${source})
  endforeach()

  set(last 0) # The groups are 1 to last.
  foreach(source ${ARGN})
    set(text "${text_of_${source}}")
    set(headers "${headers_of_${source}}")
    set(names)
    if(text MATCHES "\nnamespace {\n(.*)\n}  // namespace\n")
      openverslag_names("${CMAKE_MATCH_0}" names)
    endif()
    set(elsewhere) # The headers that declare one of these names.
    foreach(name ${names})
      get_property(declares GLOBAL PROPERTY OPENVERSLAG_DECLARES_${name})
      list(APPEND elsewhere ${declares})
    endforeach()
    string(REGEX MATCHALL "\nusing enum [A-Za-z:]+" enums "${text}")

    set(group 1)
    while(group LESS_EQUAL last)
      list(LENGTH files_${group} count)
      if(count LESS OPENVERSLAG_UNITY_FILES AND enums STREQUAL "${enums_${group}}")
        openverslag_share(same_name "${names}" "${names_${group}}")
        openverslag_share(is_declared "${elsewhere}" "${headers_${group}}")
        openverslag_share(declares "${headers}" "${elsewhere_${group}}")
        if(NOT same_name AND NOT is_declared AND NOT declares)
          break()
        endif()
      endif()
      math(EXPR group "${group} + 1")
    endwhile()
    if(group GREATER last)
      set(last ${group})
      set(enums_${group} "${enums}")
    endif()
    list(APPEND files_${group} ${source})
    list(APPEND names_${group} ${names})
    list(APPEND elsewhere_${group} ${elsewhere})
    list(APPEND headers_${group} ${headers})
    list(REMOVE_DUPLICATES headers_${group})
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  # gcc takes such a file for a header, which should have no types that only it knows; and a name in a
  # function may be that of something in a neighbour.
  target_compile_options(${target} PRIVATE -Wno-shadow
                                           $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endfunction()
