package org.multivector.cli;

import java.util.List;
import java.util.Optional;
import org.multivector.results.Language;
import org.multivector.text.Fault;

/** The language that {@code --lang} asks for. */
final class LanguageOption {

  static final String OPTION = "--lang";

  private LanguageOption() {}

  /** The language of a name; English and a fault if there is none. */
  static Language of(String name, List<Fault> faults) {
    Optional<Language> spoken = Language.of(name);
    if (spoken.isEmpty()) {
      faults.add(Limit.unknown(OPTION, "language", name, Language.keys()));
    }
    return spoken.orElse(Language.ENGLISH);
  }
}
