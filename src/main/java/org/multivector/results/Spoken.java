package org.multivector.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a setting calls its scenarios, events and actors in a language that is not English. */
final class Spoken {

  private static final Pattern LENGTH = Pattern.compile("(.*) for (\\d+) (quarter|year)s?");
  private static final Pattern TEST =
      Pattern.compile("(\\w+)((?: +(?:of|on|over|in|to|by|with) +\\S+)+) *([<>]=?) *(.+)");
  private static final Pattern ID = Pattern.compile("(?:of|on|over|in|to|by|with) +(\\S+)");
  private static final int QUARTERS_OF_A_YEAR = 4;

  private final Setting setting;
  private final Language language;
  private final Terms terms;
  private final Map<String, String> own;

  Spoken(Setting setting, Language language) {
    this.setting = setting;
    this.language = language;
    terms = Terms.of(language);
    own = setting.titles(language);
  }

  /** A title or question; in English if nobody has translated it. No line begins with a dash. */
  String text(String english) {
    return own.getOrDefault(english, english).replace(" –", "\u00a0–");
  }

  /** Of all who are there: as the author translates it, as the program calls it, or in English. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    setting.names().forEach((id, english) -> names.put(id, name(id, english)));
    return names;
  }

  private String name(String id, String english) {
    String usual = terms.names().getOrDefault(id, english);
    return own.getOrDefault(english, usual);
  }

  private String name(String id) {
    return name(id, setting.names().getOrDefault(id, id));
  }

  List<Setting.Marker> markers() {
    return setting.markers().stream().map(this::marker).toList();
  }

  /** An event; of one whose parts older results do not tell apart, the whole label. */
  private Setting.Marker marker(Setting.Marker marker) {
    if (marker.title().isEmpty()) {
      return marker;
    }
    String label = text(marker.title());
    if (!marker.condition().isEmpty()) {
      label += " (" + condition(marker.condition()) + ")";
    }
    if (!marker.probability().isEmpty()) {
      String probability = language.number(marker.probability());
      label += " (" + word("probability") + " " + probability + ")";
    }
    return new Setting.Marker(
        marker.quarter(), label, marker.title(), marker.condition(), marker.probability());
  }

  private String word(String word) {
    return terms.words().getOrDefault(word, word);
  }

  /** "when leverage (Russia, Kazakhstan) > 0.1, 4 quarters running". */
  private String condition(String condition) {
    Matcher length = LENGTH.matcher(condition);
    boolean lasts = length.matches();
    String tests =
        Stream.of((lasts ? length.group(1) : condition).split(" and ", -1))
            .map(this::test)
            .collect(Collectors.joining(" " + word("and") + " "));
    String when = word("when") + " " + tests;
    if (!lasts) {
      return when;
    }
    int each = length.group(3).equals("year") ? QUARTERS_OF_A_YEAR : 1;
    return when + ", " + Integer.parseInt(length.group(2)) * each + " " + word("quarters running");
  }

  /** One comparison; that of an address as it is written. */
  private String test(String test) {
    Matcher parts = TEST.matcher(test.strip());
    if (!parts.matches()) {
      return test.strip();
    }
    String key = parts.group(1);
    String what = Language.lower(terms.variables().getOrDefault(key, key.replace('_', ' ')));
    List<String> names = new ArrayList<>();
    ID.matcher(parts.group(2)).results().forEach(id -> names.add(name(id.group(1))));
    String limit = language.number(parts.group(4));
    return what + " (" + String.join(", ", names) + ") " + parts.group(3) + " " + limit;
  }
}
