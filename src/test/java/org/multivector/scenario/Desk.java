package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;

/** A folder with a copy of the small world, in which a test writes and reads scenarios. */
record Desk(Path folder) {

  /** How a scenario over the baseline begins. */
  static final String HEAD = "title: x\nextends: baseline\n";

  private static final Map<String, byte[]> SMALL = load();

  /** A fresh copy of the small world in an empty folder. */
  static Desk in(Path folder) {
    Desk desk = new Desk(folder);
    SMALL.forEach((name, bytes) -> desk.write("small/" + name, bytes));
    return desk;
  }

  /** The files of the small world. */
  static Map<String, byte[]> load() {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(Path.of("src/test/resources/worlds/small"))) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  Desk write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Desk write(String name, byte[] bytes) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Changes a file of the small world. */
  Desk edit(String name, UnaryOperator<String> change) {
    String before = new String(SMALL.get(name), StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("the edit of " + name + " changes nothing");
    }
    return write("small/" + name, after);
  }

  /** Replaces a part of a file of the small world. */
  Desk edit(String name, String part, String replacement) {
    return edit(name, text -> text.replace(part, replacement));
  }

  /** Reads a file of the folder. */
  Scenario read(String name, String... sets) throws BadInput {
    return ScenarioReader.read(folder.resolve(name).toString(), List.of(sets));
  }

  /** Reads a scenario that extends the small world and consists of these lines. */
  Scenario question(String lines, String... sets) throws BadInput {
    return write("question.yaml", "title: A question\nextends: small\n" + lines)
        .read("question.yaml", sets);
  }

  /** The messages, errors and warnings, that come of reading a file, without the folder. */
  List<String> messages(String name, String... sets) {
    List<Fault> faults = new ArrayList<>();
    try {
      ScenarioReader.read(folder.resolve(name).toString(), List.of(sets), faults::add);
    } catch (BadInput bad) {
      faults.addAll(bad.faults());
    }
    return faults.stream().map(this::relative).toList();
  }

  /** The messages of a scenario that extends the small world; its own lines begin at line 3. */
  List<String> questioned(String lines, String... sets) {
    return write("question.yaml", "title: A question\nextends: small\n" + lines)
        .messages("question.yaml", sets);
  }

  private String relative(Fault fault) {
    return fault.line().replace(folder + "/", "");
  }

  /** That a scenario over the baseline with these lines is told these faults, and no others. */
  void assertTold(String lines, String... messages) {
    List<String> told = Arrays.stream(messages).map(message -> "file.yaml:" + message).toList();
    assertThat(write("file.yaml", HEAD + lines).messages("file.yaml"))
        .as(lines)
        .containsExactlyElementsOf(told);
  }
}
