package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.scenario.ScenarioReader;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * The numbers of three scenarios, compared exactly. They may change only with a line under
 * <i>Changes results</i> in the changelog and a higher model_version; then {@code mvn test
 * -Dtest=GoldenTest -Dmultivector.golden=write} writes them anew.
 */
final class GoldenTest {

  private static final int DRAWS = 8;
  private static final Path SOURCES = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @ValueSource(strings = {"us-draws-down", "russia-refocuses", "china-doubles-down"})
  void givesTheSameNumbersAsBefore(String scenario) throws Exception {
    String numbers = numbers(scenario);
    if ("write".equals(System.getProperty("multivector.golden"))) {
      Files.writeString(SOURCES.resolve(scenario + ".csv"), numbers);
    }
    assertThat(numbers).isEqualTo(read(scenario));
  }

  private static String numbers(String scenario) throws Exception {
    BalancingModel model = new BalancingModel(ScenarioReader.read(scenario, List.of()).plan());
    StringBuilder text = new StringBuilder("draw,quarter,state,autonomy,economic_loss,stress\n");
    for (int draw = 0; draw < DRAWS; draw++) {
      int number = draw;
      model.run(
          1,
          draw,
          draw % 2,
          (world, tick) -> {
            if (tick % 20 == 0) {
              append(text, number, tick, world);
            }
          });
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int draw, int tick, World world) {
    List<Roster.Entry> states = world.plan.roster().states();
    for (int i = 0; i < world.states; i++) {
      text.append(draw).append(',').append(tick).append(',').append(states.get(i).id());
      text.append(',').append(exact(world.autonomy[i]));
      text.append(',').append(exact(world.economicLoss[i]));
      text.append(',').append(exact(world.stressLossMax[i])).append('\n');
    }
  }

  /** 17 digits tell any two doubles apart. */
  private static String exact(double value) {
    return new BigDecimal(value).round(new MathContext(17)).toPlainString();
  }

  private static String read(String scenario) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/" + scenario + ".csv")) {
      assertThat(in).as("golden numbers of %s", scenario).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
