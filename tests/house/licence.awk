# SPDX-License-Identifier: Apache-2.0
# Fails on a file that does not begin with the line that names its licence.

FNR == 1 && $0 != "// SPDX-License-Identifier: Apache-2.0" {
  printf "%s:1: begin with the line // SPDX-License-Identifier: Apache-2.0\n", FILENAME
  ++faults
}

END { exit faults > 0 }
