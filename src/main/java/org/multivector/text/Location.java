package org.multivector.text;

import java.io.IOException;
import java.io.InputStream;

/** Where a file is: on disk, or among the shipped scenarios. */
public sealed interface Location permits OnDisk, Shipped, Within {

  /** The file as it is named in messages. */
  String name();

  /** Its path with forward slashes, to take names from. */
  String path();

  /** Whether there is something to read. */
  boolean exists();

  /** A file beside this one. */
  Location sibling(String relative);

  /** The same text for the same file, however it is named. */
  String identity();

  /** Opens it for reading. */
  InputStream open() throws IOException;

  /** Short name: the file's name without extension; of {@code world.yaml} its folder's name. */
  default String stem() {
    String[] parts = path().split("/", -1);
    String last = parts[parts.length - 1];
    String base = last.replaceFirst("\\.ya?ml$", "");
    boolean named = !base.equals("world") || parts.length < 2 || parts[parts.length - 2].isEmpty();
    return named ? base : parts[parts.length - 2];
  }
}
