package org.multivector.scenario;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What was probably meant: the allowed word that is the fewest slips of the pen away. */
public final class Nearest {

  private static final int LONGEST = 60;

  private Nearest() {}

  /** The nearest of the words, or empty if none is near; a swap of two letters is one slip. */
  public static String to(String text, Collection<String> words) {
    if (text.length() > LONGEST) {
      return "";
    }
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int slips = slips(text, word);
      if (slips < least) {
        least = slips;
        best = word;
      }
    }
    return best;
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
    return text.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
