package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.multivector.report.ReportPage;
import org.multivector.results.Past;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the page of results folders anew. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Writes report.html of results folders anew, from their tables alone: one page that needs"
            + " no network, with charts, a map and the answer.",
    footer = {
      "",
      "Examples:",
      "  multivector report results/us-draws-down",
      "  multivector report results/* --lang ru",
      "",
      "run writes the page too. Its language can be switched in the page; --lang says in which it",
      "opens."
    })
final class ReportCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "results folders of this program")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "en or ru (default: ${DEFAULT-VALUE})")
  private String language = ReportPage.FIRST_LANGUAGE;

  @Override
  public Integer call() throws IOException, BadInput {
    Map<Path, Past> all = check();
    for (Map.Entry<Path, Past> each : all.entrySet()) {
      System.out.println(PageFile.write(each.getKey(), each.getValue(), language));
    }
    return ExitCode.DONE;
  }

  private Map<Path, Past> check() throws BadInput {
    List<Fault> faults = new ArrayList<>();
    if (!ReportPage.LANGUAGES.contains(language)) {
      String what = "unknown language \"" + Lines.one(language) + "\"";
      faults.add(Limit.fault("--lang", what, String.join(", ", ReportPage.LANGUAGES)));
    }
    Map<Path, Past> all = new LinkedHashMap<>();
    for (Path folder : folders) {
      Past.read(folder)
          .filter(past -> Files.exists(folder.resolve("summary.csv")))
          .ifPresentOrElse(
              past -> all.put(folder, past),
              () ->
                  faults.add(
                      Limit.fault(
                          folder.toString(),
                          "no finished results here",
                          "a folder written by run")));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return all;
  }
}
