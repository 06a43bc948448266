package org.multivector.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.world.Roster;

/**
 * Reads what an author wrote: scenario files, the world that they extend and its tables, and {@code
 * --set}. All faults of a reading are reported together.
 */
public final class ScenarioReader {

  private final String typed;
  private final List<String> together;
  private final Library library;
  private final Faults faults;
  private final List<ScenarioFile> files = new ArrayList<>();
  private List<Expectation> expectations = List.of();

  private ScenarioReader(String typed, List<String> together) {
    this(typed, together, new Library(), new Faults());
  }

  ScenarioReader(String typed, Library library, Faults faults) {
    this(typed, List.of(), library, faults);
  }

  private ScenarioReader(String typed, List<String> together, Library library, Faults faults) {
    this.typed = typed;
    this.together = together;
    this.library = library;
    this.faults = faults;
  }

  /**
   * Reads a scenario, dropping warnings.
   *
   * @param file path of the file as typed, or the name of a shipped scenario
   * @param sets {@code path=value}, each a {@code --set} of the command line
   * @throws BadInput with every fault that was found, if there is an error among them
   */
  public static Scenario read(String file, List<String> sets) throws BadInput {
    return read(file, sets, warning -> {});
  }

  /**
   * Reads a scenario.
   *
   * @param file path of the file as typed, or the name of a shipped scenario
   * @param sets {@code path=value}, each a {@code --set} of the command line
   * @param warnings told of every warning if there is no error
   * @throws BadInput with every fault that was found, if there is an error among them
   */
  public static Scenario read(String file, List<String> sets, Consumer<Fault> warnings)
      throws BadInput {
    ScenarioReader reader = new ScenarioReader(file, List.of());
    Scenario scenario = reader.read(sets);
    reader.faults.sorted().forEach(warnings);
    return scenario;
  }

  /**
   * What became of reading a scenario.
   *
   * @param faults what is wrong or doubtful in it and all that it extends, down to what a reader
   *     would miss
   * @param expectations of the file, as far as they can be made sense of
   */
  public record Checked(List<Fault> faults, List<Expectation> expectations) {}

  /**
   * Reads a scenario to say what is wrong or doubtful in it.
   *
   * @param file path of the file as typed, or the name of a shipped scenario
   * @param together all files that are read with it, whose claims it may name
   */
  public static Checked check(String file, List<String> together) {
    ScenarioReader reader = new ScenarioReader(file, together);
    try {
      Scenario scenario = reader.read(List.of());
      ScenarioFile last = reader.files.get(reader.files.size() - 1);
      Doubts.ofOmissions(last, reader.faults);
      List<Fault> faults = new ArrayList<>(reader.faults.sorted());
      faults.addAll(ObservedTable.faults(scenario, reader.files.get(0)));
      return new Checked(faults, reader.expectations);
    } catch (BadInput bad) {
      return new Checked(bad.faults(), reader.expectations);
    }
  }

  /**
   * The scenario files of a folder and the worlds in it, by name: a folder that is a world itself
   * stands for its {@code world.yaml}.
   */
  public static List<String> filesIn(Path folder) {
    return Lookup.filesIn(folder);
  }

  private Scenario read(List<String> sets) throws BadInput {
    Overrides overrides = Overrides.read(sets, faults);
    Optional<Chain> chain =
        Lookup.typed(typed, faults).flatMap(location -> Chain.read(location, library, faults));
    expectations = chain.map(files -> files.last().expectations(faults)).orElse(List.of());
    return read(chain, overrides);
  }

  /** Reads the scenario of a file with something added to it, whatever theory says of it. */
  Scenario read(Location location, Overrides overrides, Optional<ScenarioFile> added)
      throws BadInput {
    Optional<Chain> chain = Chain.read(location, library, faults);
    return read(chain.map(files -> added.map(files::and).orElse(files)), overrides);
  }

  /**
   * What is expected in a file, with all that it names read and checked.
   *
   * @param file path of the file as typed, or the name of a shipped scenario
   * @param together all files that are read with it, whose claims it may name
   * @throws BadInput with every fault that was found, if there is an error among them
   */
  public static List<Expectation> expectations(String file, List<String> together) throws BadInput {
    ScenarioReader reader = new ScenarioReader(file, together);
    reader.read(List.of());
    return reader.expectations;
  }

  /**
   * The switches of the events of a file that can be read and of all that it extends.
   *
   * @param file path of the file as typed, or the name of a shipped scenario
   */
  public static List<String> eventSwitches(String file) {
    Faults faults = new Faults();
    return Lookup.typed(file, faults).flatMap(location -> Chain.read(location, faults)).stream()
        .flatMap(chain -> chain.files().stream())
        .flatMap(each -> each.events().stream())
        .flatMap(event -> event.name().stream())
        .distinct()
        .toList();
  }

  private Scenario read(Optional<Chain> chain, Overrides overrides) throws BadInput {
    if (chain.isEmpty()) {
      throw new BadInput(faults.sorted());
    }
    files.addAll(chain.get().files());
    WrittenWorld first = library.world(chain.get(), faults);
    WrittenWorld world = WorldEdit.of(first, chain.get().files(), faults);
    checkCitations(chain.get(), world);
    new ExpectationCheck(chain.get(), world, faults).check(expectations);
    new DuplicateCheck(chain.get(), together, faults).check(expectations);
    Optional<Horizon> horizon = new Calendar(chain.get(), faults).horizon(overrides.span());
    return arms(chain.get(), first, world, overrides, horizon.orElse(Horizon.ANY));
  }

  /** What a file cites is in the sources of the world, or explained by a file of the chain. */
  private void checkCitations(Chain chain, WrittenWorld world) {
    List<Citation> all = chain.files().stream().flatMap(f -> f.citations().stream()).toList();
    Set<String> own = new LinkedHashSet<>();
    all.stream().filter(Citation::own).forEach(citation -> own.add(citation.id().text()));
    for (Citation citation : all) {
      if (!own.contains(citation.id().text())) {
        world.sources().check(citation.id().text(), citation.id().at(), faults);
      }
    }
  }

  /** Without a state that is in both arms there is nothing to compare. */
  private void checkCommon(ScenarioFile last, WrittenWorld world, WrittenWorld other) {
    Set<Roster.Entry> states = new HashSet<>(world.entities().roster().states());
    if (faults.errors() == 0
        && Collections.disjoint(states, other.entities().roster().states())
        && last.edit().at().isPresent()) {
      String what = "no state is in the scenario and in its reference, so nothing can be compared";
      faults.error(last.edit().at().get(), what);
    }
  }

  private Scenario arms(
      Chain chain, WrittenWorld first, WrittenWorld world, Overrides overrides, Horizon horizon)
      throws BadInput {
    int known = chain.reference(faults);
    List<ScenarioFile> before = chain.files().subList(0, known);
    WrittenWorld other = WorldEdit.of(first, before, faults);
    checkCommon(chain.last(), world, other);
    Optional<Arm> reference =
        known == 0
            ? Optional.empty()
            : Optional.of(new Compiler(other, world, overrides, faults).arm(before, horizon));
    Compiler compiler = new Compiler(world, other, overrides, faults);
    Arm arm = compiler.arm(chain.files(), horizon);
    compiler.checkNames(chain.files());
    if (known > 0) {
      Doubts.ofTitle(chain.last(), chain.files().get(known - 1), faults);
    }
    faults.stopIfAny();
    return new Assembly(world, other).scenario(typed, arm, reference);
  }
}
