package org.multivector.results;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.results.Output.Existing;
import org.multivector.statistics.Shape;

/**
 * A folder of a batch while it is written: a {@link PartialFolder} whose rows come block by block.
 * Finished blocks stay in it, to be gone on with. Every fault is an {@link OutputRefused} or a
 * {@link NotMergeable}.
 */
public final class ResultsFolder implements AutoCloseable, BlockStore {

  /**
   * What goes into a folder.
   *
   * @param setting how it is made
   * @param shape what one unit yields
   * @param draws all draws of the setting, or a part of them
   */
  public record Content(Setting setting, Shape shape, DrawRange draws) {}

  static final String SERIES = "series.csv";

  private final Output output;
  private final PartialFolder folder;
  private final Blocks blocks;
  private Content content;
  private String stopped = "";
  private @Nullable Totals totals;

  private ResultsFolder(Output output, Content content, PartialFolder folder) {
    this.output = output;
    this.content = content;
    this.folder = folder;
    blocks = folder.guarded(() -> blocks(tables(output, folder.path())));
  }

  private static List<TableFile> tables(Output output, Path folder) {
    List<TableFile> tables = new ArrayList<>();
    tables.add(new TableFile(folder.resolve(Outcomes.NAME), Rows.OUTCOMES));
    tables.add(new TableFile(folder.resolve(Outcomes.RUNS), Rows.runs(output.parameters())));
    if (output.series()) {
      tables.add(new TableFile(folder.resolve(SERIES), Rows.SERIES));
    }
    return tables;
  }

  private Blocks blocks(List<TableFile> tables) throws IOException {
    boolean resumes = output.existing() == Existing.RESUME;
    if (resumes && Blocks.in(path())) {
      return Blocks.resume(path(), content.draws(), tables, content.shape());
    }
    Blocks begun = Blocks.begin(path(), content.draws(), tables, content.shape());
    if (resumes && Files.exists(folder.target()) && !Folders.isEmpty(folder.target())) {
      begun.take(extended());
    }
    return begun;
  }

  /** The finished folder to which draws are added. */
  private Part extended() {
    Part there = Part.read(folder.target());
    DrawRange goal = content.draws();
    if (there.draws().from() != goal.from()) {
      throw new NotMergeable(
          output.directory()
              + " holds draws "
              + there.draws()
              + " and cannot become draws "
              + goal
              + "; take another --out, or begin without --resume");
    }
    return there;
  }

  /**
   * Checks, touching nothing, that results may be written there.
   *
   * @throws OutputRefused if something else is there
   * @throws NotMergeable if what is there cannot be gone on with
   */
  public static void check(Output output, Content content) {
    PartialFolder.check(output, content.setting(), content.draws());
  }

  /** How the results were made that are to be gone on with in a folder, if there are any. */
  public static Optional<Begun> begun(Path directory) {
    Place place = new Place(directory);
    return place.started().or(() -> ManifestReader.find(place.target())).map(Begun::of);
  }

  /** Of what kind the results in a folder are; empty if it is none of ours. */
  public static Optional<String> kind(Path directory) {
    return ManifestReader.find(directory).map(Manifest::kind);
  }

  /** Whether a finished folder of results is there, of whatever version. */
  public static boolean isFinished(Path directory) {
    return Files.exists(directory.resolve(Manifest.NAME));
  }

  /**
   * What a run that goes on has in common with what is there.
   *
   * @param draws how many it was to have
   * @param repeats of chance for each draw
   * @param seed master seed
   * @param series whether series.csv is written
   */
  public record Begun(int draws, int repeats, long seed, boolean series) {

    private static Begun of(Manifest there) {
      Setting setting = there.setting();
      return new Begun(
          setting.draws(), setting.repeats(), setting.seed(), there.tables().containsKey(SERIES));
    }
  }

  /**
   * Checks that results may be written and makes the partial folder, or goes on with it; call it
   * before computing.
   *
   * @throws OutputRefused if something else is there, or nothing can be written
   * @throws NotMergeable if what is there cannot be gone on with
   */
  public static ResultsFolder open(Output output, Content content) {
    Contents contents = Contents.unfinished(content.draws(), tables(output, output.directory()));
    PartialFolder folder = PartialFolder.open(output, content.setting(), contents);
    try {
      return new ResultsFolder(output, content, folder);
    } catch (OutputRefused | NotMergeable e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Reads the statistics of a finished folder back.
   *
   * @throws NotMergeable if it is not a whole results folder of this version, or damaged
   */
  public static Findings read(Path folder) {
    Part part = Part.read(folder);
    if (!part.manifest().whole()) {
      throw new NotMergeable(
          folder + " holds draws " + part.draws() + " alone; put the parts together with merge");
    }
    return part.totals().findings(part.manifest().setting());
  }

  @Override
  public DrawRange missing(DrawRange block) {
    return blocks.missing(block);
  }

  /** Number of draws that are there. */
  public int done() {
    return blocks.done();
  }

  /** Number of draws that stay to be gone on with if this is closed before it is published. */
  public int kept() {
    return folder.isWorthKeeping() ? done() : 0;
  }

  @Override
  public void commit(Block block) {
    if (output.series() != (block.rows().size() == 3)) {
      throw new IllegalArgumentException("rows of series.csv: expected " + output.series());
    }
    folder.guard(() -> blocks.commit(block));
  }

  /**
   * Half the width of the 95 % interval of the effect on a variable at the horizon over all draws
   * that are there, the widest over actors; NaN as long as there are no two.
   */
  public double halfWidth(String variable) {
    return blocks.halfWidth(variable);
  }

  /**
   * Makes do with the first draws, which are there; call it before {@link #finish}.
   *
   * @param fewer what would have gone into the folder of so many draws
   * @param why in a sentence, for the manifest
   * @throws OutputRefused if so few may not replace what is there
   */
  public void stopAt(Content fewer, String why) {
    folder.checkEnd(fewer.setting(), fewer.draws());
    blocks.stopAt(fewer.draws());
    content = fewer;
    stopped = why;
  }

  /** Takes all draws of a finished folder; they follow on those that are there. */
  void take(Part part) {
    folder.guard(() -> blocks.take(part));
  }

  /** The folder in which more files may be written (charts) before {@link #publish}. */
  public Path path() {
    return folder.path();
  }

  /**
   * Ends the tables of single runs and writes state.bin; call it after the last commit.
   *
   * @return what was added up
   */
  public Totals finish() {
    Totals finished = folder.guarded(blocks::finish);
    folder.guard(() -> folder.file(Part.STATE, out -> finished.write(new DataOutputStream(out))));
    totals = finished;
    return finished;
  }

  /** Writes summary.csv and difference.csv. */
  public void write(Findings findings) {
    folder.guard(
        () -> {
          folder.file("summary.csv", out -> Tables.writeSummary(findings, out));
          if (findings.setting().paired()) {
            folder.file("difference.csv", out -> Tables.writeDifference(findings, out));
          }
        });
  }

  /** Writes a file of text. */
  public void write(String name, String text) {
    folder.write(name, text);
  }

  /**
   * Writes manifest.json and gives the folder its name; what it replaces goes then.
   *
   * @return the folder
   */
  public Path publish() {
    Totals finished = totals;
    if (finished == null) {
      throw new IllegalStateException("nothing was finished");
    }
    Contents contents = new Contents(content.draws(), blocks.tables(), stopped);
    folder.publish(content.setting(), contents, finished.units());
    return output.directory();
  }

  /** Removes the partial folder if it was not published and holds nothing to go on with. */
  @Override
  public void close() {
    PartialFolder.attempt(blocks::close);
    folder.close();
  }
}
