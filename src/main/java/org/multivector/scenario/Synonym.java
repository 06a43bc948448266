package org.multivector.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Other words that people have for keys and words of a file, which are nothing alike. */
final class Synonym {

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("start", "at"),
          Map.entry("begin", "at"),
          Map.entry("date", "at"),
          Map.entry("end", "until"),
          Map.entry("stop", "until"),
          Map.entry("duration", "for"),
          Map.entry("length", "for"),
          Map.entry("chance", "probability"),
          Map.entry("condition", "when"),
          Map.entry("changes", "set"),
          Map.entry("effects", "set"),
          Map.entry("description", "question"),
          Map.entry("assumptions", "uncertain"),
          Map.entry("claims", "expect"),
          Map.entry("period", "horizon"),
          Map.entry("parent", "extends"),
          Map.entry("multiply", "times"),
          Map.entry("factor", "times"),
          Map.entry("plus", "add"),
          Map.entry("value", "set"),
          Map.entry("decreases", "lower"),
          Map.entry("decrease", "lower"),
          Map.entry("down", "lower"),
          Map.entry("falls", "lower"),
          Map.entry("negative", "lower"),
          Map.entry("increases", "higher"),
          Map.entry("up", "higher"),
          Map.entry("rises", "higher"),
          Map.entry("positive", "higher"),
          Map.entry("same", "none"),
          Map.entry("unchanged", "none"),
          Map.entry("below", "<"),
          Map.entry("under", "<"),
          Map.entry("less", "<"),
          Map.entry("above", ">"),
          Map.entry("over", ">"),
          Map.entry("exceeds", ">"),
          Map.entry("gaussian", "normal"));

  private Synonym() {}

  /** The word that means the same, if it is one of those allowed; otherwise empty. */
  static String of(String text, Collection<String> allowed) {
    String meant = MEANT.getOrDefault(text.toLowerCase(Locale.ROOT), "");
    return allowed.contains(meant) ? meant : "";
  }
}
