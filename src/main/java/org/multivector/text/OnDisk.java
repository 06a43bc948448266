package org.multivector.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on disk.
 *
 * @param file where it is
 * @param name as the author would type it
 */
public record OnDisk(Path file, String name) implements Location {

  @Override
  public String path() {
    return file.toAbsolutePath().normalize().toString().replace('\\', '/');
  }

  @Override
  public boolean exists() {
    return Files.exists(file) && !Files.isDirectory(file);
  }

  @Override
  public Location sibling(String relative) {
    Path sibling = Path.of(name).resolveSibling(relative).normalize();
    return new OnDisk(file.resolveSibling(relative).normalize(), sibling.toString());
  }

  @Override
  public String identity() {
    try {
      return file.toRealPath().toString();
    } catch (IOException e) {
      return path();
    }
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
