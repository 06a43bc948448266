package org.multivector.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language that charts and pages speak. */
public enum Language {
  ENGLISH("en"),
  RUSSIAN("ru");

  private final String key;

  Language(String key) {
    this.key = key;
  }

  /** Its name in options and in files. */
  public String key() {
    return key;
  }

  /** All names. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Language::key).toList();
  }

  /** The one of that name, if there is one. */
  public static Optional<Language> of(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }
}
