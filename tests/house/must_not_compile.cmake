# SPDX-License-Identifier: Apache-2.0
# Passes if COMPILER (a list) refuses SNIPPET for the reason on its line "// refused: REGEX".
cmake_minimum_required(VERSION 3.25)

file(STRINGS ${SNIPPET} reason REGEX "^// refused: " LIMIT_COUNT 1)
string(REPLACE "// refused: " "" reason "${reason}")
execute_process(COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I ${INCLUDE} ${SNIPPET}
                RESULT_VARIABLE status ERROR_VARIABLE words)
message("${words}")
if(status STREQUAL "0")
  message(FATAL_ERROR "${SNIPPET} compiles; its types let a mistake through")
elseif(reason STREQUAL "" OR NOT words MATCHES "error: [^\n]*(${reason})")
  message(FATAL_ERROR "${SNIPPET} is refused for another reason than: ${reason}")
endif()
