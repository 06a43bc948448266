package org.multivector.results;

import java.util.ArrayList;
import java.util.List;

/** What the addresses of numbers are called by people: "Kazakhstan, trade without fuels". */
public final class AddressLabels {

  private static final String PARAMETERS = "parameters";

  private final Setting said;
  private final Terms terms;

  /**
   * Of results, in a language.
   *
   * @param said the setting in that language
   */
  public AddressLabels(Setting said, Language language) {
    this.said = said;
    terms = Terms.of(language);
  }

  /** Without the word of its group; a quantity of an author as it is, with spaces. */
  public String of(String address) {
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
