package org.multivector.results;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** How a name stands in a sentence: with the article of English, and small if it is no name. */
  public String within(String name) {
    if (this != ENGLISH) {
      return name;
    }
    boolean noun = Stream.of("Rest of ", "Other ", "Own ").anyMatch(name::startsWith);
    boolean several = name.endsWith(" Union") || name.toLowerCase(Locale.ROOT).endsWith("states");
    boolean article =
        several || Stream.of("United ", "Rest of ", "Republic of ").anyMatch(name::startsWith);
    return (article ? "the " : "") + (noun ? small(name) : name);
  }

  /** A number with the decimal mark of the language. */
  public String number(String digits) {
    return this == RUSSIAN ? digits.replace('.', ',') : digits;
  }

  /** The text with a small first letter, unless it begins with an abbreviation or a name. */
  public static String lower(String text) {
    boolean isName = text.matches("\\p{Lu}{2}.*|\\p{L}+[ -]\\p{Lu}.*");
    return isName ? text : small(text);
  }

  private static String small(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
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
