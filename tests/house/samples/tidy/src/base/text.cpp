// SPDX-License-Identifier: Apache-2.0
int CountOf(int number) {
  if (number = 1) return 2;
  return sizeof(sizeof(number)) > 1 ? number : 0;
}
