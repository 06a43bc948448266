package org.multivector.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.multivector.results.OutputRefused;
import org.multivector.scenario.Template;
import org.multivector.text.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a scenario to begin with. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Writes a scenario file to begin with: it runs as it is, and its comments say what"
            + " else can be written. A file that is there is never overwritten.",
    footer = {
      "",
      "Examples:",
      "  multivector new gulf-money",
      "  multivector new gulf-money --extends us-draws-down --dir my-scenarios",
      "",
      "The name becomes the file's: small letters, digits and - are best."
    })
final class NewCommand implements Callable<Integer> {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

  @Parameters(paramLabel = "NAME", description = "name of the scenario, without folder")
  private String name = "";

  @Option(
      names = "--extends",
      paramLabel = "NAME",
      description = "the scenario or world that it changes (default: ${DEFAULT-VALUE})")
  private String parent = "baseline";

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "folder of the file, made if it is not there (default: here)")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws BadInput {
    String stem = name.replaceFirst("\\.ya?ml$", "");
    if (!NAME.matcher(stem).matches() || stem.equals("world")) {
      String what = "not a name for a scenario: \"" + Lines.one(name) + "\"";
      String allowed = "letters, digits, - and _, but not \"world\"; the folder goes with --dir";
      throw Limit.refusal("NAME", what, allowed);
    }
    Path file = folder.resolve(stem + ".yaml");
    refuse(file);
    write(file, Template.of(file, parent));
    System.out.println(file);
    return ExitCode.DONE;
  }

  private static void refuse(Path file) {
    if (Files.exists(file)) {
      throw new OutputRefused(file + " is there already; take another name, or --dir");
    }
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(folder.toAbsolutePath());
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException there) {
      refuse(file);
      throw OutputRefused.because(file, there);
    } catch (IOException e) {
      throw OutputRefused.because(file, e);
    }
  }
}
