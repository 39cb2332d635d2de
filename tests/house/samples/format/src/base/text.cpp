// SPDX-License-Identifier: Apache-2.0
int  twice( int number ){ return 2*number; }
