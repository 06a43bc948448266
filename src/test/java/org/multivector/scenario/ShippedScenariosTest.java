package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.text.Shipped;

/** Everything that comes with the program reads without fault or warning. */
class ShippedScenariosTest {

  static Stream<String> files() {
    return Shipped.index().stream().filter(path -> path.endsWith(".yaml"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsWithoutFaultFromTheFolderAndFromTheJar(String path) throws BadInput {
    List<Fault> warnings = new ArrayList<>();
    String file = Path.of("scenarios", path).toString();
    Scenario scenario = ScenarioReader.read(file, List.of(), warnings::add);
    assertThat(warnings).isEmpty();
    assertThat(scenario.question()).isNotEmpty();
    assertThat(scenario.sources()).isNotEmpty();
    String name = path.replaceFirst("(/world)?\\.yaml$", "");
    Scenario shipped = ScenarioReader.read(name, List.of());
    assertThat(shipped.stem()).isEqualTo(scenario.stem());
    assertThat(shipped.resolved()).isEqualTo(scenario.resolved());
  }

  @Test
  void hasAnOriginForEveryRequiredFigure() throws BadInput {
    Scenario baseline = ScenarioReader.read("scenarios/baseline/world.yaml", List.of());
    assertThat(baseline.provenance())
        .isSortedAccordingTo(Comparator.comparingInt(Provenance::place));
    assertThat(baseline.assumedShare()).isBetween(0.0, 1.0);
    boolean[] has = new boolean[baseline.plan().layout().size()];
    baseline.provenance().forEach(origin -> has[origin.place()] = true);
    for (int place = 0; place < has.length; place++) {
      boolean required = Double.isNaN(baseline.plan().layout().input(place).absent());
      assertThat(has[place] || !required || baseline.plan().layout().isShadow(place))
          .as(baseline.plan().layout().address(place))
          .isTrue();
    }
  }
}
