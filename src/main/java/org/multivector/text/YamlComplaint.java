package org.multivector.text;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** The YAML parser's complaints in plain words. */
final class YamlComplaint {

  private static final String[][] WORDS = {
    {"TAB", "a tab; indent with spaces"},
    {
      "mapping values are not allowed",
      "a colon that does not fit here: quote a text that contains \": \", put a space after the"
          + " colon of a key, and align keys with the lines above"
    },
    {"could not find expected ':'", "a line without a colon where a key is expected"},
    {"found unexpected end of stream", "a quote that is never closed"},
    {"expected ',' or", "a bracket that is not closed, or a comma that is missing"},
    {"found unknown escape", "an unknown \\ in double quotes; use single quotes"},
    {"scanning an alias", "a word after * that is no name; quote a text that begins with *"},
    {"scanning an anchor", "a word after & that is no name; quote a text that begins with &"},
    {"expected <block end>", "it does not fit the lines above; check indentation and quotes"},
    {"sequence entries are not allowed", "a list must begin on its own line"},
    {"that cannot start any token", "a text may not begin with this character; quote it"},
    {"expected the node content", "a value, or a closing bracket, is missing here"},
    {
      "expected '<document start>'",
      "a line that begins with ... or % does not belong in a scenario"
    },
  };

  private YamlComplaint() {}

  /** The complaint as a fault of the file. */
  static YamlFault of(YamlEngineException complaint, String file, String text) {
    if (complaint instanceof MarkedYamlEngineException marked) {
      int noticed = marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      return new YamlFault(place(marked, file), noticed, words(marked));
    }
    if (complaint instanceof ReaderException reader) {
      return new YamlFault(
          Characters.spot(file, text, reader.getPosition()),
          String.format(
              Locale.ROOT, "a control character (U+%04X); remove it", reader.getCodePoint()));
    }
    if (complaint instanceof YamlVersionException) {
      return new YamlFault(Spot.startOf(file), "another version of YAML; write YAML 1.2");
    }
    return new YamlFault(
        Spot.startOf(file), "broken YAML: " + oneLine(String.valueOf(complaint.getMessage())));
  }

  /** What is never closed is shown where it opens. */
  private static Spot place(MarkedYamlEngineException marked, String file) {
    String problem = marked.getProblem();
    boolean open = problem.startsWith("found unexpected end") || problem.startsWith("expected ','");
    boolean colon = problem.startsWith("could not find expected ':'");
    Optional<Mark> mark =
        (open || colon) && marked.getContextMark().isPresent()
            ? marked.getContextMark()
            : marked.getProblemMark();
    return mark.map(m -> new Spot(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(Spot.startOf(file));
  }

  private static String words(MarkedYamlEngineException marked) {
    String context = marked.getContext() == null ? "" : marked.getContext() + ", ";
    String problem = context + marked.getProblem();
    for (String[] pair : WORDS) {
      if (problem.contains(pair[0])) {
        return pair[1];
      }
    }
    return "broken YAML: " + oneLine(problem);
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ");
  }
}
