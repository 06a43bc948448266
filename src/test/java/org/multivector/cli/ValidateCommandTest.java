package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  private static final String GOOD =
      "title: A\nquestion: What?\nsources: [{own: Me}]\nextends: baseline\n";

  @TempDir private Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aScenarioWithoutFaultPasses() throws IOException {
    Shell shell = Shell.run("validate", write("good.yaml", GOOD), "--strict");
    assertThat(shell.code()).isZero();
    assertThat(shell.complaints()).containsExactly("0 errors, 0 warnings");
  }

  @Test
  void errorsAreAllToldWithTheirPlace() throws IOException {
    String file = write("bad.yaml", GOOD + "hrizon: {}\nset: {powers.UAS.gdp: 1}\n");
    Shell shell = Shell.run("validate", file);
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.complaints())
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith(file + ":6:14: error: unknown power \"UAS\"")
        .endsWith("did you mean \"USA\"?");
    assertThat(shell.complaints()).last().isEqualTo("2 errors, 0 warnings");
  }

  /** So does check. */
  @Test
  void aDuplicateOfAClaimInAnotherFolderIsFoundIfBothAreReadTogether() throws IOException {
    String head = GOOD.replace("{own: Me}", "{Me: Me}") + "expect:\n";
    Files.createDirectories(folder.resolve("one"));
    Files.createDirectories(folder.resolve("two"));
    String claim = "  - {id: %s, claim: x, source: Me, class: %s, reason: Same}\n";
    String one = write("one/a.yaml", head + claim.formatted("A1", "duplicate of B1"));
    String two = write("two/b.yaml", head + claim.formatted("B1", "definition"));
    String first = folder.resolve("one").toString();
    String second = folder.resolve("two").toString();
    for (String command : List.of("validate", "check --dry-run")) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.add(first);
      assertThat(Shell.run(words.toArray(String[]::new)).complaints())
          .as(command)
          .containsExactly(
              one
                  + ":6:56: error: unknown claim \"B1\"; allowed: an id under \"expect\" in this"
                  + " file, in what it extends, in another file of its folder, or in a file that is"
                  + " checked with it; did you mean \"A1\"?",
              "1 error, 0 warnings");
      words.add(second);
      assertThat(Shell.run(words.toArray(String[]::new)).code()).as(command).isZero();
    }
    assertThat(Shell.run("validate", two, one).code()).isZero();
  }

  /** A file is among those that are read together with it: it is not one of the others. */
  @Test
  void anotherFaultOfTheFileHidesNoUnknownClaim() throws IOException {
    String claim = "  - {id: A1, claim: x, source: Me, class: duplicate of B1, reason: Same}\n";
    write("a.yaml", GOOD.replace("{own: Me}", "{Me: Me}") + "expects: 1\nexpect:\n" + claim);
    assertThat(Shell.run("validate", folder.toString()).complaints())
        .anyMatch(line -> line.contains("unknown key \"expects\""))
        .anyMatch(line -> line.contains("unknown claim \"B1\""));
  }

  @Test
  void whatAClaimCannotMeasureIsAnError() throws IOException {
    String claim =
        "expect:\n  - {id: A, claim: x, source: Me, metric: atonomy, of: KAZ, direction: none}\n";
    String file = write("claim.yaml", GOOD.replace("{own: Me}", "{Me: Me}") + claim);
    Shell shell = Shell.run("validate", file);
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.complaints())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(file + ":6:")
        .contains("error: unknown metric \"atonomy\"")
        .endsWith("did you mean \"autonomy\"?");
    write("claim.yaml", Files.readString(Path.of(file)).replace("atonomy", "autonomy"));
    assertThat(Shell.run("validate", file).complaints()).containsExactly("0 errors, 0 warnings");
  }

  @Test
  void warningsFailOnlyIfStrict() throws IOException {
    String file = write("bare.yaml", "title: A\nextends: baseline\n");
    assertThat(Shell.run("validate", file).code()).isZero();
    Shell strict = Shell.run("validate", file, "--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.complaints()).last().isEqualTo("0 errors, 2 warnings");
  }

  @Test
  void aFolderStandsForTheScenariosInIt() throws IOException {
    write("a.yaml", "title: A\n");
    write("b.yaml", "titel: B\nextends: baseline\n");
    assertThat(Shell.run("validate", folder.toString()).complaints())
        .hasSize(3)
        .last()
        .isEqualTo("2 errors, 0 warnings");
  }

  @Test
  void theFolderOfAWorldStandsForTheWorldAndItsTables() {
    Shell shell = Shell.run("validate", Path.of("scenarios", "baseline").toString(), "--strict");
    assertThat(shell.complaints()).containsExactly("0 errors, 0 warnings");
  }

  @Test
  void tablesAreForOtherPrograms() throws IOException {
    String file = write("bad.yaml", GOOD + "hrizon: {}\n");
    Shell csv = Shell.run("validate", file, "--format", "csv");
    assertThat(csv.code()).isEqualTo(2);
    assertThat(csv.out().lines().toList())
        .hasSize(2)
        .first()
        .isEqualTo("file,severity,message,allowed,suggestion,line,column");
    assertThat(csv.out()).contains("horizon,5,1");
    assertThat(Shell.run("validate", file, "--format", "json").out())
        .contains("\"line\" : 5", "\"suggestion\" : \"horizon\"");
  }

  @Test
  void whatIsShippedIsFreeOfDoubt() {
    Shell shell = Shell.run("validate", "scenarios", "scenarios/doses", "--strict");
    assertThat(shell.complaints()).isEqualTo(List.of("0 errors, 0 warnings"));
  }
}
