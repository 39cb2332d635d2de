// SPDX-License-Identifier: Apache-2.0
int first_of_none() {
  int numbers[3] = {1, 2, 3};
  return numbers[3];
}
