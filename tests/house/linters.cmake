# SPDX-License-Identifier: Apache-2.0
# Layout and second opinions, by tools that may be missing; a test then says that it was skipped.

# linter_rule(NAME TOOL ...): house_rule, skipped with a reason where TOOL was not found.
function(linter_rule name tool)
  if(tool)
    house_rule(${name} ${ARGN})
  else()
    add_test(NAME house/${name} COMMAND ${CMAKE_COMMAND} -E echo
             "skipped: ${name} needs a tool that is not installed; see packages.txt")
    set_tests_properties(house/${name} PROPERTIES SKIP_REGULAR_EXPRESSION "^skipped: ")
  endif()
endfunction()

function(is_version_14 result tool)
  execute_process(COMMAND ${tool} --version OUTPUT_VARIABLE words)
  if(NOT words MATCHES "version 14")
    set(${result} FALSE PARENT_SCOPE)
  endif()
endfunction()

# Versions lay out code differently; the code is laid out by the one of Debian 12.
find_program(CLANG_FORMAT NAMES clang-format-14 clang-format VALIDATOR is_version_14)
set(format ${CLANG_FORMAT} --style=file:${PROJECT_SOURCE_DIR}/.clang-format)
linter_rule(format "${CLANG_FORMAT}"
  COMMAND ${here}/each_source ${source} ${format} --dry-run --Werror
  BAD ${here}/each_source ${here}/samples/format/src ${format} --dry-run --Werror
  SAYS "text.cpp:2:[0-9]+: error: code should be clang-formatted")
if(CLANG_FORMAT)
  foreach(folder acceptance unit cases)
    add_test(NAME house/format/${folder} COMMAND ${here}/each_source
             ${PROJECT_SOURCE_DIR}/tests/${folder} ${format} --dry-run --Werror)
  endforeach()
  # Lays out everything.
  add_custom_target(format
    COMMAND ${here}/each_source ${source} ${format} -i
    COMMAND ${here}/each_source ${PROJECT_SOURCE_DIR}/tests/acceptance ${format} -i
    COMMAND ${here}/each_source ${PROJECT_SOURCE_DIR}/tests/unit ${format} -i
    COMMAND ${here}/each_source ${PROJECT_SOURCE_DIR}/tests/cases ${format} -i)
endif()

find_program(CPPCHECK cppcheck)
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/cppcheck)
# `style` stays off: it calls members unused that other files use.
set(cppcheck ${CPPCHECK} --enable=warning,performance,portability --std=c++20 --language=c++ --quiet
  --suppressions-list=${here}/cppcheck.txt --error-exitcode=1)
linter_rule(cppcheck "${CPPCHECK}"
  COMMAND ${cppcheck} --cppcheck-build-dir=${CMAKE_CURRENT_BINARY_DIR}/cppcheck -I ${source} ${source}
  BAD ${cppcheck} ${here}/samples/cppcheck/src
  SAYS "arrayIndexOutOfBounds")
