package org.multivector.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.multivector.chart.Charts;
import org.multivector.chart.ChartsFailed;
import org.multivector.report.Answer;
import org.multivector.report.GalleryPage;
import org.multivector.results.Findings;
import org.multivector.results.Gallery;
import org.multivector.results.Headline;
import org.multivector.results.OutputRefused;
import org.multivector.results.Overwriting;
import org.multivector.results.ResultsFolder;
import org.multivector.text.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the headline of results folders in a gallery, or checks that a gallery is current. */
@Command(
    name = "gallery",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Keeps of each results folder what can be shown: the headline numbers and two charts,"
            + " with a page of all.",
    footer = {
      "",
      "Examples:",
      "  multivector gallery results/us-draws-down results/cpc-cut",
      "  multivector gallery results/us-draws-down --check",
      "",
      "Writes NAME/headline.csv, NAME/autonomy.svg and NAME/difference.svg, index.csv",
      "and, beside the gallery's folder, README.md. With --check nothing is written:",
      "the exit code is 1 unless what is there is that, byte for byte."
    })
final class GalleryCommand implements Callable<Integer> {

  private static final List<String> PICTURES = List.of("autonomy", "difference");

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "results folders of this program")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "the gallery (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("results", "gallery");

  @Option(names = "--check", description = "write nothing, say whether it is current")
  private boolean check;

  @Override
  public Integer call() throws IOException, BadInput, ChartsFailed {
    refuseNoFolder();
    Path readme = out.resolveSibling("README.md");
    if (!check) {
      Overwriting.refuseForeign(readme, GalleryPage.TITLE);
    }
    Map<Path, byte[]> files = new LinkedHashMap<>();
    List<Gallery.Exhibit> exhibits = new ArrayList<>();
    for (Path folder : folders) {
      Findings findings = ResultsFolder.read(folder);
      if (!findings.setting().paired() || findings.units() == 0) {
        String what = "there is no scenario beside its reference in it";
        throw Limit.refusal(folder.toString(), what, "a folder written by run");
      }
      exhibits.add(Gallery.Exhibit.of(findings.setting(), new Answer(findings).sentence()));
      show(findings, files);
    }
    Gallery gallery = Gallery.read(out).with(exhibits);
    files.put(out.resolve("index.csv"), bytes(gallery.csv()));
    String page = GalleryPage.of(gallery, out.getFileName().toString());
    files.put(readme, bytes(page));
    return check ? compare(files) : write(files);
  }

  /** Refuses a place for the gallery that is no folder and cannot become one. */
  private void refuseNoFolder() {
    if (out.getFileName() == null) {
      throw new OutputRefused("cannot write " + out + ": it is the root of the file system");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new OutputRefused("cannot write " + out + ": it is not a folder");
    }
  }

  private void show(Findings findings, Map<Path, byte[]> files) throws ChartsFailed {
    Path own = out.resolve(findings.setting().scenarios().get(1));
    files.put(own.resolve("headline.csv"), bytes(Headline.csv(findings)));
    for (String picture : PICTURES) {
      files.put(own.resolve(picture + ".svg"), Charts.svg(findings, picture).orElseThrow());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int write(Map<Path, byte[]> files) {
    files.forEach(GalleryCommand::write);
    System.out.println(Lines.count(files.size(), "file") + " written");
    return ExitCode.DONE;
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw OutputRefused.because(file, e);
    }
  }

  private static int compare(Map<Path, byte[]> files) throws IOException {
    List<Path> other = new ArrayList<>();
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Path path = file.getKey();
      if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        other.add(path);
      }
    }
    other.forEach(path -> System.out.println("not current: " + path));
    System.out.println(files.size() - other.size() + " of " + files.size() + " files are current");
    return other.isEmpty() ? ExitCode.DONE : ExitCode.NOT_PASSED;
  }
}
