# SPDX-License-Identifier: Apache-2.0
# Runs COMMAND (a list) and passes if it fails and says each of EXPECT (a list of regular expressions).
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${COMMAND} RESULT_VARIABLE status OUTPUT_VARIABLE words ERROR_VARIABLE words)
message("${words}")
if(status STREQUAL "0")
  message(FATAL_ERROR "this should have failed")
endif()
foreach(pattern IN LISTS EXPECT)
  if(NOT words MATCHES "${pattern}")
    message(FATAL_ERROR "this should have said: ${pattern}")
  endif()
endforeach()
