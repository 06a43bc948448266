package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.claim.Design;
import org.multivector.claim.Report;
import org.multivector.claim.Suite;
import org.multivector.results.OutputRefused;
import org.multivector.results.Overwriting;
import org.multivector.results.TestedClaims;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tests what scenario files expect. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Tests the claims under expect: of scenario files: whether they hold, in how many draws,"
            + " and what makes them: mechanism, decisions or a coefficient alone.",
    footer = {
      "",
      "Examples:",
      "  multivector check scenarios/claims/headline.yaml",
      "  multivector check scenarios/claims --out results/claims",
      "  multivector check scenarios/claims --dry-run",
      "",
      "A claim that is decided earlier takes fewer draws than --runs says.",
      "Of a folder all files in it are read. --out writes claims.csv, claims.md and",
      "claims.xml (JUnit), anew whenever more is decided, and charts at the end.",
      "A check that is stopped keeps what it knows, and says that it is unfinished.",
      "Exit code 1: a claim fails."
    })
final class CheckCommand implements Callable<Integer> {

  private static final int FEWEST = 2;

  private static final String PAGE = "claims.md";

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or folders of files")
  private List<String> files = new ArrayList<>();

  @Mixin private Sampling sampling = new Sampling(48, 8);

  @Mixin private Work work = new Work();

  @Mixin private ChartsAndTables charts = new ChartsAndTables();

  @Option(names = "--out", paramLabel = "DIR", description = "folder for the files")
  private @Nullable Path out;

  @Option(names = "--dry-run", description = "read and check everything, and run nothing")
  private boolean dryRun;

  @Override
  public Integer call() throws Exception {
    Format as = charts.printed();
    List<Fault> faults = new ArrayList<>();
    sampling.check(faults);
    work.check(faults);
    enough("--runs", sampling.runs(), faults);
    enough("--repeats", sampling.repeats(), faults);
    if (charts.ordered() && out == null) {
      faults.add(Limit.fault("--out", "charts go into a folder, and there is none", "DIR"));
    }
    BadInput.refuseIfAny(faults);
    if (out != null) {
      Overwriting.refuseForeign(out.resolve(PAGE), Report.PAGE_MARK);
    }
    Design design =
        new Design(sampling.runs(), sampling.repeats(), Math.min(2, sampling.repeats()));
    Suite suite = Suite.read(all(), sampling.seed(), work.threads());
    ChartRequest request = charts.request(Charts.ofClaims(suite.size()));
    Report listed = suite.listed(design);
    if (listed.entries().isEmpty()) {
      throw Limit.refusal(files.get(0), "no claims here", "claims under \"expect\"");
    }
    Report report = dryRun ? listed : run(suite, design);
    if (dryRun) {
      keep(report);
    }
    print(as, report);
    int drawn = draw(report.tested(), request);
    if (report.unfinished()) {
      System.err.println("interrupted: what was decided before is kept");
      return ExitCode.INTERRUPTED;
    }
    if (drawn != ExitCode.DONE) {
      return drawn;
    }
    if (report.lacksRuns()) {
      return ExitCode.PARTLY_FAILED;
    }
    return report.fails() ? ExitCode.NOT_PASSED : ExitCode.DONE;
  }

  private static void enough(String option, int number, List<Fault> faults) {
    if (number > 0 && number < FEWEST) { // 0 and less are told already
      String what = number + " is too few to tell chance from what is not known";
      faults.add(Limit.fault(option, what, FEWEST + " or more"));
    }
  }

  private Report run(Suite suite, Design design) {
    Report[] last = {suite.stopped(design)};
    try (Progress progress = Progress.of(work.quiet(), "check", Math.max(1, suite.runs(design)))) {
      suite.run(
          design,
          progress::add,
          report -> {
            last[0] = report;
            keep(report);
          });
    } catch (InterruptedException stop) {
      Thread.interrupted(); // whoever writes files may not be interrupted any more
      keep(last[0]);
    }
    return last[0];
  }

  /** Draws pages into the folder, of which none of an earlier check is left. */
  private int draw(TestedClaims claims, ChartRequest request) {
    if (out == null || claims.all().isEmpty()) {
      return ExitCode.DONE;
    }
    Path folder = out.resolve("charts");
    return Drawing.attempt(
        () -> {
          List<String> drawn = Charts.draw(claims, Version.program(), request, folder);
          if (request.names().isEmpty()) {
            clear(folder, drawn);
          }
        });
  }

  private static void clear(Path folder, List<String> drawn) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches("claims(-\\d+)?\\.(svg|png)") && !drawn.contains(name)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw OutputRefused.because(folder, e);
    }
  }

  private void keep(Report report) {
    if (out != null) {
      write(report, out);
    }
  }

  /** The files, and those in folders by name. */
  private List<String> all() throws BadInput {
    List<String> all = new ArrayList<>();
    for (String file : files) {
      if (Files.isDirectory(Path.of(file))) {
        all.addAll(in(file));
      } else {
        all.add(file);
      }
    }
    return all;
  }

  private static List<String> in(String folder) throws BadInput {
    try (Stream<Path> paths = Files.list(Path.of(folder))) {
      List<String> files =
          paths.map(Path::toString).filter(name -> name.matches(".*\\.ya?ml")).sorted().toList();
      if (files.isEmpty()) {
        throw Limit.refusal(folder, "no scenario file in this folder", "");
      }
      return files;
    } catch (IOException e) {
      String what = "the folder cannot be read: " + Lines.one(e.getMessage());
      throw Limit.refusal(folder, what, "");
    }
  }

  private void print(Format as, Report report) {
    switch (as) {
      case TEXT -> {
        System.out.println(
            Lines.count(report.entries().size(), "claim")
                + "; up to "
                + sampling.runs()
                + " draws x "
                + sampling.repeats()
                + " repeats, seed "
                + sampling.seed());
        System.out.println();
        report.lines().forEach(System.out::println);
      }
      case CSV -> System.out.print(report.table().csv());
      case JSON -> System.out.print(report.table().json());
    }
  }

  private void write(Report report, Path folder) {
    String command = "multivector check " + String.join(" ", files) + sampling.said();
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("claims.csv"), report.table().csv());
      Files.writeString(folder.resolve("claims.xml"), report.junit());
      Files.writeString(folder.resolve(PAGE), report.page(command));
    } catch (IOException e) {
      throw OutputRefused.because(folder, e);
    }
  }
}
