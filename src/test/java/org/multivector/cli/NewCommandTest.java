package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

  @TempDir private Path folder;

  private Shell make(String name, String... more) {
    String[] words = new String[more.length + 4];
    System.arraycopy(new String[] {"new", name, "--dir", folder.toString()}, 0, words, 0, 4);
    System.arraycopy(more, 0, words, 4, more.length);
    return Shell.run(words);
  }

  private Shell validate(String file) {
    return Shell.run("validate", folder.resolve(file).toString(), "--strict");
  }

  @Test
  void whatIsNewIsFreeOfDoubtAndRuns() {
    Shell made = make("gulf-money");
    assertThat(made.code()).isZero();
    assertThat(made.out()).isEqualTo(folder.resolve("gulf-money.yaml") + "\n");
    assertThat(validate("gulf-money.yaml").complaints()).containsExactly("0 errors, 0 warnings");
    String file = folder.resolve("gulf-money.yaml").toString();
    assertThat(Shell.run("run", file, "--runs", "2", "--dry-run").code()).isZero();
  }

  @Test
  void whatIsCommentedOutIsRightToo() throws IOException {
    make("gulf-money");
    Path file = folder.resolve("gulf-money.yaml");
    String all =
        Files.readString(file)
            .replaceAll("(?m)^( *)# (horizon:|switches:|set:|for:)", "$1$2")
            .replace("#   parameters", "  parameters");
    Files.writeString(file, all);
    assertThat(all.lines().filter(line -> line.strip().startsWith("# set"))).isEmpty();
    assertThat(validate("gulf-money.yaml").complaints()).containsExactly("0 errors, 0 warnings");
  }

  @Test
  void canExtendAnyScenario() {
    assertThat(make("after", "--extends", "us-draws-down").code()).isZero();
    assertThat(make("later", "--extends", "after").code()).isZero();
    assertThat(validate("later.yaml").code()).isLessThan(2);
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), "precious");
    Shell again = make("mine");
    assertThat(again.code()).isEqualTo(4);
    assertThat(again.complaints()).singleElement().asString().contains("is there already");
    assertThat(folder.resolve("mine.yaml")).hasContent("precious");
  }

  @Test
  void refusesNamesThatLeadElsewhereAndParentsThatAreNotThere() {
    assertThat(make("../escape").code()).isEqualTo(2);
    assertThat(make("baseline").complaints())
        .first()
        .asString()
        .startsWith("--extends:1:1: error: \"baseline\" is the name of the new scenario itself");
    assertThat(make("child", "--extends", "baselin").complaints())
        .first()
        .asString()
        .startsWith("--extends:1:1: error: unknown scenario \"baselin\"")
        .endsWith("did you mean \"baseline\"?");
    assertThat(Shell.run("new").complaints())
        .first()
        .asString()
        .contains("a name for the scenario is missing");
  }
}
