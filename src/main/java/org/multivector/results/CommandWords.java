package org.multivector.results;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a command line so that it can be copied into a shell. */
public final class CommandWords {

  /** Words that every shell takes as they are. */
  private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

  /** What means something within double quotes. */
  private static final Pattern ACTIVE = Pattern.compile("[\"$`\\\\!]");

  private CommandWords() {}

  /** The words with blanks between them, in quotes where a shell would not take them as one. */
  public static String line(List<String> words) {
    return words.stream().map(CommandWords::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    return ACTIVE.matcher(word).find() ? "'" + word.replace("'", "'\\''") + "'" : '"' + word + '"';
  }
}
