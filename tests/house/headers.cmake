# SPDX-License-Identifier: Apache-2.0
# Every header compiles alone, and twice. The target is built by a test, so only what changed is
# compiled again.
file(GLOB_RECURSE headers RELATIVE ${source} CONFIGURE_DEPENDS ${source}/*.hpp)

function(add_header_target name folder)
  set(units)
  foreach(header IN LISTS ARGN)
    string(REPLACE "/" "_" unit ${header})
    set(unit ${CMAKE_CURRENT_BINARY_DIR}/${name}/${unit}.cpp)
    file(CONFIGURE OUTPUT ${unit} CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
    list(APPEND units ${unit})
  endforeach()
  add_library(${name} OBJECT EXCLUDE_FROM_ALL ${units})
  target_compile_options(${name} PRIVATE -O0 -g0)
  target_include_directories(${name} PRIVATE ${folder})
  target_link_libraries(${name} PRIVATE landbridge_flags fmt::fmt Boost::headers CLI11::CLI11
    nlohmann_json::nlohmann_json tomlplusplus::tomlplusplus GDAL::GDAL PkgConfig::utf8proc)
endfunction()

add_header_target(house_headers ${source} ${headers})
add_header_target(house_headers_bad ${here}/samples/headers/src base/text.hpp)
set(build ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target)
house_rule(headers
  COMMAND ${build} house_headers
  BAD ${build} house_headers_bad
  SAYS "text.hpp:[0-9:]+ error:")
# Two builds in one folder would disturb each other.
set_tests_properties(house/headers house/headers/bad PROPERTIES RESOURCE_LOCK build_folder)
# The longest test begins first.
set_tests_properties(house/headers PROPERTIES COST 1000)
