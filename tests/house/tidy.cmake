# SPDX-License-Identifier: Apache-2.0
# clang-tidy over src, file by file; a file is read again when it or a header it includes changed.
# Takes as long as a build, hence on demand: -DLANDBRIDGE_TIDY=ON.
option(LANDBRIDGE_TIDY "A test runs clang-tidy over src" OFF)
if(NOT LANDBRIDGE_TIDY)
  return()
endif()
find_program(CLANG_TIDY NAMES clang-tidy-14 clang-tidy-16 clang-tidy REQUIRED)
set(tidy ${CLANG_TIDY} --quiet -p ${PROJECT_BINARY_DIR} --extra-arg=-Wno-unknown-warning-option)

function(add_tidy_target name folder)
  file(GLOB_RECURSE units RELATIVE ${folder} CONFIGURE_DEPENDS ${folder}/*.cpp)
  set(stamps)
  foreach(unit IN LISTS units)
    string(REPLACE "/" "_" stamp ${unit})
    set(stamp ${CMAKE_CURRENT_BINARY_DIR}/${name}/${stamp}.tidy)
    add_custom_command(OUTPUT ${stamp}
      COMMAND ${tidy} ${folder}/${unit}
      COMMAND ${CMAKE_CXX_COMPILER} -std=c++20 -I ${folder} -MM -MG -MF ${stamp}.d -MT ${stamp}
              ${folder}/${unit}
      COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
      DEPENDS ${folder}/${unit} ${PROJECT_SOURCE_DIR}/.clang-tidy
      DEPFILE ${stamp}.d
      COMMENT "Reading ${unit}" VERBATIM)
    list(APPEND stamps ${stamp})
  endforeach()
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${name})
  add_custom_target(${name} DEPENDS ${stamps})
endfunction()

add_tidy_target(house_tidy ${source})
add_tidy_target(house_tidy_bad ${here}/samples/tidy/src)
house_rule(tidy
  COMMAND ${build} house_tidy -- -k 0
  BAD ${build} house_tidy_bad
  SAYS "readability-identifier-naming" "bugprone-")
set_tests_properties(house/tidy house/tidy/bad PROPERTIES RESOURCE_LOCK build_folder)
