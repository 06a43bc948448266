package org.multivector.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the addresses of numbers are called by people: "Kazakhstan, trade without fuels". */
public final class AddressLabels {

  private static final String PARAMETERS = "parameters";
  private static final String UNCERTAIN = "uncertain";

  private final Setting said;
  private final Terms terms;
  private final Map<String, String> own;

  /**
   * Of results, in a language.
   *
   * @param said the setting in that language
   */
  public AddressLabels(Setting said, Language language) {
    this.said = said;
    terms = Terms.of(language);
    own = said.titles(language);
  }

  /** A quantity of an author: as the author translates it, or as it is, with spaces. */
  public String quantity(String name) {
    return own.getOrDefault(name, name.replace('_', ' '));
  }

  /** Without the word of its group. */
  public String of(String address) {
    if (address.startsWith(UNCERTAIN + ".")) {
      return quantity(address.substring(UNCERTAIN.length() + 1));
    }
    String[] parts = address.split("\\.", -1);
    List<String> words = new ArrayList<>();
    for (int n = Math.min(1, parts.length - 1); n < parts.length; n++) {
      boolean variable = n == (parts[0].equals(PARAMETERS) ? 1 : 2);
      String input = terms.inputs().getOrDefault(parts[0] + "." + parts[n], "");
      words.add(variable && !input.isEmpty() ? input : part(parts[n]));
    }
    return String.join(", ", words);
  }

  /** An actor, which has a capital, a domain, a variable, or a mechanism. */
  private String part(String id) {
    String known = said.names().getOrDefault(id, terms.names().getOrDefault(id, id));
    if (!known.equals(id)) {
      return Character.isUpperCase(id.charAt(0)) ? known : Language.lower(known);
    }
    String plain = id.replace('_', ' ');
    return terms.variables().containsKey(id)
        ? Language.lower(terms.variables().getOrDefault(id, plain))
        : terms.mechanisms().getOrDefault(id, plain);
  }
}
