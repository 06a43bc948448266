package org.multivector.results;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What levers are called by people: levers.csv calls them by what moves them in the scenario. */
public final class LeverLabels {

  private static final Pattern MOVES =
      Pattern.compile("(?:add|remove) \\S+(?:, (?:add|remove) \\S+)*");

  private final Setting said;
  private final Map<String, String> own;
  private final Map<String, String> words;
  private final Language language;

  /** Of the levers of results, in a language. */
  public LeverLabels(Setting setting, Language language) {
    this.language = language;
    said = setting.in(language);
    own = setting.titles(language);
    words = Terms.of(language).words();
  }

  /**
   * "Arrival of Japan" of {@code add JPN}, the title of an event in the language; an address, a
   * switch and an uncertain quantity as they are.
   */
  public String of(String lever) {
    if (MOVES.matcher(lever).matches()) {
      return Stream.of(lever.split(", ", -1)).map(this::move).collect(Collectors.joining(", "));
    }
    String without = "without ";
    return lever.startsWith(without)
        ? say("without", title(lever.substring(without.length())))
        : title(lever);
  }

  private String move(String move) {
    String[] parts = move.split(" ", 2);
    String name = said.names().getOrDefault(parts[1], parts[1]);
    return say(parts[0], language.within(name));
  }

  private String title(String english) {
    return own.getOrDefault(english, english);
  }

  private String say(String word, String name) {
    return words.getOrDefault(word, word).replace("{0}", name);
  }
}
