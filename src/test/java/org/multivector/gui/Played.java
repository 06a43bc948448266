package org.multivector.gui;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** What {@link Player} said, in a Java of its own with a display. */
record Played(int code, List<String> out, String err) {

  static final String SCENARIO = "us-draws-down";
  static final RunKey KEY = new RunKey(5, 3, 1);

  /** The last quarter before {@link Player} moves a lever. */
  static final int UNTOUCHED = 24;

  private static final Path VIRTUAL = Path.of("/usr/bin/xvfb-run");
  private static final int PATIENCE_SECONDS = 180;

  /** Plays a run with these classes, on a display of its own if that can be had. */
  static Played with(String classes, Path work) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(VIRTUAL)) {
      words.addAll(List.of(VIRTUAL.toString(), "-a", "-s", "-screen 0 1440x900x24"));
    } else if (System.getenv("DISPLAY") == null) {
      skip();
    }
    words.addAll(List.of(java(), "-Djava.util.prefs.userRoot=" + work, "-cp", classes));
    words.addAll(List.of(Player.class.getName(), SCENARIO, Long.toString(KEY.seed())));
    words.addAll(List.of(Integer.toString(KEY.draw()), Integer.toString(KEY.repeat())));
    return run(words, work);
  }

  private static void skip() {
    String missing = "no /usr/bin/xvfb-run and no DISPLAY: the live view is not opened";
    if (Boolean.getBoolean("multivector.requireAll")) {
      fail(missing);
    }
    System.out.println("SKIPPED: " + missing);
    Assumptions.abort(missing);
  }

  /** Runs a command, and all of what it says. */
  static Played run(List<String> words, Path work) throws IOException, InterruptedException {
    File out = work.resolve("out.txt").toFile();
    File err = work.resolve("err.txt").toFile();
    ProcessBuilder builder = new ProcessBuilder(words).redirectOutput(out).redirectError(err);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    return new Played(
        process.waitFor(), Files.readAllLines(out.toPath()), Files.readString(err.toPath()));
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The rest of each line that begins with a word. */
  List<String> lines(String word) {
    String start = word + " ";
    return out.stream()
        .filter(l -> l.startsWith(start))
        .map(l -> l.substring(start.length()))
        .toList();
  }
}
