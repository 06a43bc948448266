package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.scenario.ScenarioReader;
import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;
import org.multivector.text.BadInput;
import org.multivector.world.Measure;
import org.multivector.world.Plan;
import org.multivector.world.World;

/** The page on results says of every variable what the program says of it. */
final class VariablesTest {

  private static final Path PAGE = Path.of("src", "site", "markdown", "results.md");

  @Test
  void thePageDefinesEveryVariable() throws IOException {
    String page = Files.readString(PAGE);
    for (Variable variable : Variables.ALL) {
      assertThat(page).contains(row(variable));
    }
  }

  private static String row(Variable variable) {
    return "| `"
        + variable.name()
        + "` | "
        + variable.unit()
        + " | "
        + variable.definition()
        + " |";
  }

  @Test
  void conditionsLookAtVariables() {
    assertThat(Variables.ALL).extracting(Variable::name).containsAll(Measure.keys());
  }

  @Test
  void everythingThatIsRecordedIsAVariable() throws BadInput {
    Plan plan = ScenarioReader.read("baseline", List.of()).plan();
    List<Series> series = Recorder.of(new World(plan), List.of(plan)).series();
    assertThat(series).extracting(Series::variable).isSubsetOf(Variables.ALL);
    assertThat(Variables.ALL).allMatch(v -> series.stream().anyMatch(s -> s.variable().equals(v)));
    assertThat(series).doesNotHaveDuplicates();
  }
}
