package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.multivector.world.World;

/** The ODD description follows the protocol and tells the schedule that is run. */
final class OddTest {

  private static String page() throws IOException {
    return Files.readString(Path.of("src", "site", "markdown", "odd.md"));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static List<String> scheduled() {
    Worlds.Draft draft = Worlds.random(1);
    draft.quarters = 1;
    BalancingModel model = new BalancingModel(draft.plan());
    List<String> names = new ArrayList<>();
    model.listen(
        new SubmodelListener() {
          @Override
          public void before(World world, int tick) {}

          @Override
          public void after(Submodel acted, World world, int tick) {
            names.add(acted.getClass().getSimpleName());
          }
        });
    model.run(1, 0, 0, (world, tick) -> {});
    return names.stream().filter(name -> !name.contains("Lambda")).toList();
  }

  @Test
  void tellsTheScheduleInItsOrder() throws IOException {
    assertThat(all("^\\d+\\. \\[(\\w+)\\]", page())).hasSizeGreaterThan(30).isEqualTo(scheduled());
  }

  @Test
  void hasAHeadingForEachSubmodel() throws IOException {
    assertThat(all("^### (\\w+)$", page())).containsAll(scheduled()).doesNotHaveDuplicates();
  }

  @Test
  void hasTheElementsAndDesignConceptsOfTheProtocol() throws IOException {
    assertThat(all("^## ([1-7]\\. .+)$", page()))
        .containsExactly(
            "1. Purpose and patterns",
            "2. Entities, state variables and scales",
            "3. Process overview and scheduling",
            "4. Design concepts",
            "5. Initialisation",
            "6. Input data",
            "7. Submodels");
    assertThat(all("^- \\*\\*([A-Z][a-z ]+)\\.\\*\\*", page()))
        .startsWith(
            "Basic principles",
            "Emergence",
            "Adaptation",
            "Objectives",
            "Learning",
            "Prediction",
            "Sensing",
            "Interaction",
            "Stochasticity",
            "Collectives",
            "Observation");
  }
}
