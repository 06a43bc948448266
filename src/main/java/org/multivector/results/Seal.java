package org.multivector.results;

/** The last line of a manifest, by which it is seen whether anything above it was changed. */
final class Seal {

  private static final String KEY = ",\n  \"crc32\" : ";

  private Seal() {}

  /** Puts it under a JSON object of several lines. */
  static String on(String object) {
    return sealed(object.substring(0, object.lastIndexOf('\n')));
  }

  /** Whether it is there and holds. */
  static boolean isOn(String manifest) {
    int end = manifest.lastIndexOf(KEY);
    return end >= 0 && manifest.equals(sealed(manifest.substring(0, end)));
  }

  private static String sealed(String lines) {
    return lines + KEY + FileChecksum.of(lines).checksum() + "\n}\n";
  }
}
