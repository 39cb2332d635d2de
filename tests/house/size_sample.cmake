# SPDX-License-Identifier: Apache-2.0
# Writes OUTPUT: a file of 403 lines with one function of 61 lines and one of 60.
cmake_minimum_required(VERSION 3.25)

string(REPEAT "  ++count;  // {\n" 59 long_body)
string(REPEAT "  ++count;\n" 58 short_body)
string(REPEAT "// }\n" 275 filler)
file(WRITE ${OUTPUT} "// SPDX-License-Identifier: Apache-2.0
namespace landbridge {
struct Sample {
  int too_long(int count) const {
${long_body}  }
};
constexpr int pair[] = {1, 2};
Sample::Sample(int a) : a_(a), b_{a} {
${short_body}}
}  // namespace landbridge
${filler}")
