package org.multivector.results;

/**
 * By what a file is known again.
 *
 * @param bytes its length
 * @param checksum CRC-32 of its bytes
 */
record FileMark(long bytes, long checksum) {

  static final FileMark EMPTY = new FileMark(0, 0);
}
