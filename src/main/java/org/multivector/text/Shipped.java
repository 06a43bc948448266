package org.multivector.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A scenario that comes with the program, or a table of one.
 *
 * @param path below the folder of scenarios, such as {@code baseline/ties.csv}
 */
public record Shipped(String path) implements Location {

  private static final String FOLDER = "/scenarios/";

  @Override
  public String name() {
    return "shipped/" + path;
  }

  @Override
  public boolean exists() {
    return index().contains(path);
  }

  @Override
  public Location sibling(String relative) {
    Path sibling = Path.of(path).resolveSibling(relative).normalize();
    return new Shipped(sibling.toString().replace('\\', '/'));
  }

  @Override
  public String identity() {
    return name();
  }

  @Override
  public InputStream open() throws IOException {
    InputStream stream = Shipped.class.getResourceAsStream(FOLDER + path);
    if (stream == null) {
      throw new FileNotFoundException(name());
    }
    return stream;
  }

  /** The shipped files, as the build has listed them; a jar cannot be listed portably. */
  public static List<String> index() {
    try (InputStream stream = Shipped.class.getResourceAsStream(FOLDER + "index.txt")) {
      return stream == null
          ? List.of()
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The names under which shipped scenarios can be run and extended. */
  public static List<String> names() {
    return index().stream()
        .filter(path -> path.endsWith(".yaml"))
        .map(path -> path.replaceFirst("(/world)?\\.yaml$", ""))
        .toList();
  }
}
