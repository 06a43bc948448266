package org.multivector.text;

import java.io.IOException;
import java.io.InputStream;

/**
 * A scenario that is written inside a file, for one expectation.
 *
 * @param whole the file
 * @param id what the scenario is called
 */
public record Within(Location whole, String id) implements Location {

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public String path() {
    return whole.path();
  }

  @Override
  public boolean exists() {
    return whole.exists();
  }

  @Override
  public Location sibling(String relative) {
    return whole.sibling(relative);
  }

  @Override
  public String identity() {
    return whole.identity() + "#" + id;
  }

  @Override
  public InputStream open() throws IOException {
    return whole.open();
  }

  @Override
  public String stem() {
    return whole.stem() + "#" + id;
  }
}
