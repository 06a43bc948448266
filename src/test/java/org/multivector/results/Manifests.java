package org.multivector.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Manifests as other versions would have written them. */
public final class Manifests {

  private Manifests() {}

  /** Makes a folder one of model version 0. */
  public static void age(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.NAME);
    String now = Files.readString(file);
    String old = now.replaceFirst("(\"model_version\" : )\"\\d+\"", "$1\"0\"");
    Files.writeString(file, Seal.on(old.substring(0, old.lastIndexOf(",\n")) + "\n}"));
  }
}
