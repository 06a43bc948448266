package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.report.ComparisonPage;
import org.multivector.report.ReportPage;
import org.multivector.results.AtomicFile;
import org.multivector.results.Comparison;
import org.multivector.results.Contenders;
import org.multivector.results.FinishedResults;
import org.multivector.results.Language;
import org.multivector.results.NotMergeable;
import org.multivector.results.Overwriting;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
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
            + " no network, with charts, a map and the answer. Of two to eight folders it writes"
            + " comparison.html too, with all of their scenarios side by side.",
    footer = {
      "",
      "Examples:",
      "  multivector report results/us-draws-down",
      "  multivector report results/* --lang ru",
      "  multivector report results/a results/b --out a-and-b.html",
      "",
      "The joint page holds what compare says of the folders: it needs the same",
      "--seed, --runs, --repeats and version in all. If they differ it is left out and",
      "the reason is told; with --out nothing is written then (exit 5).",
      "",
      "run writes the page too. Its language can be switched in the page; --lang says",
      "in which it opens."
    })
final class ReportCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "results folders of this program")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = LanguageOption.OPTION,
      paramLabel = "LANGUAGE",
      description = "en or ru (default: that in which the page opens already, or else en)")
  private @Nullable String language;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the joint page goes (default: comparison.html beside the first folder)")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException, BadInput {
    List<Fault> faults = new ArrayList<>();
    Optional<Language> spoken =
        Optional.ofNullable(language).map(key -> LanguageOption.of(key, faults));
    Map<Path, FinishedResults> all = check(faults);
    Optional<String> joint = joint(List.copyOf(all.keySet()), spoken);
    all.keySet().forEach(PageFile::check);
    Path file = out == null ? first(all).resolveSibling(ComparisonPage.NAME) : out;
    if (joint.isPresent()) {
      Overwriting.check(file);
      Overwriting.refuseForeign(file, ComparisonPage.MARK);
    }
    for (Path folder : all.keySet()) {
      System.out.println(PageFile.write(folder, all.get(folder), language(folder, spoken)));
    }
    if (joint.isPresent()) {
      AtomicFile.write(file, joint.get());
      System.out.println(file);
    }
    return ExitCode.DONE;
  }

  private static Path first(Map<Path, FinishedResults> all) {
    return all.keySet().iterator().next().toAbsolutePath();
  }

  private static Language language(Path folder, Optional<Language> spoken) throws IOException {
    return spoken.isPresent() ? spoken.get() : ReportPage.language(folder);
  }

  /** The joint page, in the language of the first; without --out none rather than a failure. */
  private Optional<String> joint(List<Path> folders, Optional<Language> spoken) throws IOException {
    if (!Contenders.canBe(folders.size())) {
      if (folders.size() > 1) {
        System.err.println("no joint page: it is of " + Contenders.HOW_MANY);
      }
      return Optional.empty();
    }
    try {
      Contenders contenders = Contenders.read(folders);
      Comparison comparison = contenders.compare(ComparisonPage.VARIABLES);
      return Optional.of(ComparisonPage.of(comparison, language(folders.get(0), spoken)));
    } catch (NotMergeable apart) {
      if (out != null) {
        throw apart;
      }
      System.err.println("no joint page: " + Lines.one(apart.getMessage()));
      return Optional.empty();
    }
  }

  private Map<Path, FinishedResults> check(List<Fault> faults) throws BadInput {
    Map<Path, FinishedResults> all = new LinkedHashMap<>();
    Set<Path> seen = new HashSet<>();
    List<Path> distinct =
        folders.stream().filter(one -> seen.add(one.toAbsolutePath().normalize())).toList();
    for (Path folder : distinct) {
      FinishedResults.read(folder)
          .filter(results -> Files.exists(folder.resolve("summary.csv")))
          .ifPresentOrElse(
              results -> all.put(folder, results), () -> faults.add(Limit.noResults(folder)));
    }
    if (out != null) {
      checkJoint(out, distinct.size(), faults);
    }
    BadInput.refuseIfAny(faults);
    return all;
  }

  private static void checkJoint(Path out, int folders, List<Fault> faults) {
    if (!Contenders.canBe(folders)) {
      String what = Lines.count(folders, "folder") + " cannot be compared";
      faults.add(Limit.fault("DIR", what, Contenders.HOW_MANY));
    }
    if (!out.toString().endsWith(".html")) {
      String what = "not a page: \"" + Lines.one(out.toString()) + "\"";
      faults.add(Limit.fault("--out", what, "a file whose name ends in .html"));
    }
  }
}
