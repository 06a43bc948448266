package org.multivector.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Other words that people have for keys and words of a file, which are nothing alike. */
final class Synonym {

  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("start", List.of("at", "from")),
          Map.entry("begin", List.of("at", "from")),
          Map.entry("date", List.of("at")),
          Map.entry("end", List.of("until", "to")),
          Map.entry("stop", List.of("until", "to")),
          Map.entry("duration", List.of("for")),
          Map.entry("length", List.of("for")),
          Map.entry("chance", List.of("probability")),
          Map.entry("condition", List.of("when")),
          Map.entry("changes", List.of("set")),
          Map.entry("effects", List.of("set")),
          Map.entry("description", List.of("question")),
          Map.entry("assumptions", List.of("uncertain")),
          Map.entry("claims", List.of("expect")),
          Map.entry("period", List.of("horizon")),
          Map.entry("parent", List.of("extends")),
          Map.entry("multiply", List.of("times")),
          Map.entry("factor", List.of("times")),
          Map.entry("plus", List.of("add")),
          Map.entry("value", List.of("set")),
          Map.entry("decreases", List.of("lower")),
          Map.entry("decrease", List.of("lower")),
          Map.entry("down", List.of("lower")),
          Map.entry("falls", List.of("lower")),
          Map.entry("negative", List.of("lower")),
          Map.entry("increases", List.of("higher")),
          Map.entry("up", List.of("higher")),
          Map.entry("rises", List.of("higher")),
          Map.entry("positive", List.of("higher")),
          Map.entry("same", List.of("none")),
          Map.entry("unchanged", List.of("none")),
          Map.entry("below", List.of("<")),
          Map.entry("under", List.of("<")),
          Map.entry("less", List.of("<")),
          Map.entry("above", List.of(">")),
          Map.entry("over", List.of(">")),
          Map.entry("exceeds", List.of(">")),
          Map.entry("gaussian", List.of("normal")),
          Map.entry("true", List.of("on"))); // how writers of YAML 1.1 put the key on

  private Synonym() {}

  /** The word that means the same, if it is one of those allowed; otherwise empty. */
  static String of(String text, Collection<String> allowed) {
    return MEANT.getOrDefault(text.toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(allowed::contains)
        .findFirst()
        .orElse("");
  }
}
