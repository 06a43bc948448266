package org.multivector.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * What was probably meant: the allowed word that means the same, or that is the fewest slips of the
 * pen away.
 */
public final class Nearest {

  private static final int LONGEST = 60;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_SUGGESTED = 8;

  /** Cyrillic letters that look, or sound, like the Latin ones below. */
  private static final String CYRILLIC =
      "\u0430\u0432\u0435\u0437\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456";

  private static final String LATIN = "abezkmhopctyxi";

  private static final Set<Character> QUOTES =
      Set.of('"', '\'', '\u201c', '\u201d', '\u201e', '\u2018', '\u2019', '\u00ab', '\u00bb');

  private Nearest() {}

  /** The word that means the same, or else the nearest; empty if none is near. */
  public static String to(String text, Collection<String> words) {
    String same = Synonym.of(text, words);
    return same.isEmpty() ? spelt(text, words) : same;
  }

  /** The nearest in letters, of several the likeliest; a swap of two is one slip. */
  private static String spelt(String text, Collection<String> words) {
    if (text.length() > LONGEST) {
      return "";
    }
    String typed = plain(text);
    String best =
        words.stream()
            .filter(word -> slips(text, word) < Integer.MAX_VALUE)
            .min(
                Comparator.comparingInt((String word) -> slips(text, word))
                    .thenComparingInt(word -> unlikeliness(typed, plain(word))))
            .orElse("");
    return Stream.of(
            best,
            only(words, typed, word -> begins(typed, word)),
            only(words, typed, word -> isHalf(typed, word)))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * The order of words that are as many slips away: an end is left out, letters have changed
   * places, the first letter is the same.
   */
  private static int unlikeliness(String typed, String word) {
    if (word.startsWith(typed) || typed.startsWith(word)) {
      return 0;
    }
    if (Arrays.equals(typed.chars().sorted().toArray(), word.chars().sorted().toArray())) {
      return 1;
    }
    return typed.charAt(0) == word.charAt(0) ? 2 : 3;
  }

  /** What to suggest: the nearest of the words, or else all that have the text as one part. */
  public static String suggestion(String text, Collection<String> words) {
    String nearest = to(text, words);
    return nearest.isEmpty() ? String.join(Fault.OR, parted(plain(text), words)) : nearest;
  }

  private static List<String> parted(String typed, Collection<String> words) {
    return typed.length() < SHORTEST_BEGINNING
        ? List.of()
        : words.stream()
            .filter(word -> List.of(plain(word).split("_")).contains(typed))
            .distinct()
            .limit(MOST_SUGGESTED)
            .toList();
  }

  /** The only one that is near, or the one that all others that are near go on from. */
  private static String only(Collection<String> words, String typed, Predicate<String> near) {
    List<String> found = words.stream().filter(word -> near.test(plain(word))).distinct().toList();
    return found.stream()
        .filter(word -> found.stream().allMatch(other -> other.startsWith(word)))
        .filter(word -> found.size() == 1 || plain(word).startsWith(typed))
        .findFirst()
        .orElse("");
  }

  /** Whether one is how the other begins. */
  private static boolean begins(String typed, String word) {
    return Math.min(word.length(), typed.length()) >= SHORTEST_BEGINNING
        && (word.startsWith(typed) || typed.startsWith(word));
  }

  /** Whether both are of several parts and begin with the same ones, half of them or more. */
  private static boolean isHalf(String typed, String word) {
    String[] parts = typed.split("_");
    String[] others = word.split("_");
    int mismatch = Arrays.mismatch(parts, others);
    return parts.length > 0
        && parts[0].length() > SHORTEST_BEGINNING
        && 2 * mismatch >= Math.max(parts.length, others.length);
  }

  private static int slips(String text, String word) {
    String typed = plain(text);
    String meant = plain(word);
    int shorter = Math.min(typed.length(), meant.length());
    int most = shorter < 2 ? 0 : Math.max(1, shorter / 3);
    if (Math.abs(typed.length() - meant.length()) > most) {
      return Integer.MAX_VALUE;
    }
    int slips = new DamerauLevenshteinDistance(most).apply(typed, meant);
    return slips < 0 ? Integer.MAX_VALUE : slips;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.strip().toLowerCase(Locale.ROOT).toCharArray()) {
      int known = CYRILLIC.indexOf(c);
      if (Character.isLetterOrDigit(c)) {
        plain.append(known < 0 ? c : LATIN.charAt(known));
      } else if (!QUOTES.contains(c)) {
        plain.append(c == '-' || c == ' ' ? '_' : c);
      }
    }
    return plain.toString();
  }
}
