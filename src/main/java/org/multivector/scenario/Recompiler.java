package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.text.Faults;
import org.multivector.world.Plan;

/** Compiles a scenario that was read, and its reference, with only some of those who come or go. */
final class Recompiler {

  private final List<ScenarioFile> before;
  private final List<ScenarioFile> own;
  private final Overrides overrides;
  private final Horizon horizon;
  private final WrittenWorld root;
  private final WrittenWorld whole;

  /** Of files in which no fault was found. */
  Recompiler(Chain chain, Overrides overrides, Faults faults) {
    own = chain.own(faults);
    before = chain.files().subList(0, chain.files().size() - own.size());
    this.overrides = overrides;
    horizon = new Calendar(chain, faults).horizon(overrides.span()).orElseThrow();
    root = WrittenWorld.read(chain.world(), faults);
    whole = WorldEdit.of(root, chain.files(), faults);
  }

  /**
   * Reference and scenario.
   *
   * @param with who comes or goes
   * @param without who does not
   * @throws BadInput if that is no world
   */
  IntermediateWorlds.Arms arms(List<Mover> with, List<Mover> without) throws BadInput {
    Set<String> absent = absent(without);
    Set<String> staying = ids(without, Mover::removed);
    Set<String> present = ids(with, Mover::added);
    List<ScenarioFile> bare = new ArrayList<>(before);
    List<ScenarioFile> full = new ArrayList<>(before);
    for (ScenarioFile file : own) {
      ScenarioFile left = left(file, absent, staying);
      bare.add(bare(left, present));
      full.add(left);
    }
    Faults faults = new Faults();
    WrittenWorld world = WorldEdit.of(root, full, faults);
    Compiler compiler = new Compiler(world, whole, overrides, faults).makingRoom();
    Plan reference = compiler.arm(bare, horizon).plan();
    Plan scenario = compiler.arm(full, horizon).plan();
    stopIfAny(faults, without);
    return new IntermediateWorlds.Arms(reference, scenario);
  }

  /** Who does not come, with what runs to them, is led by them or has their figures. */
  private Set<String> absent(List<Mover> without) {
    Set<String> absent = ids(without, Mover::added);
    boolean more = true;
    while (more) {
      more = false;
      for (ScenarioFile file : own) {
        for (WrittenNewcomer newcomer : file.edit().newcomers()) {
          more |= newcomer.names(absent) && absent.add(newcomer.id());
        }
      }
    }
    return absent;
  }

  private static ScenarioFile left(ScenarioFile file, Set<String> absent, Set<String> staying) {
    Departed departed = new Departed(absent);
    return file.with(
        file.edit().without(absent, staying),
        file.uncertain(),
        file.switches(),
        departed.settings(file.settings()),
        departed.events(file.events()));
  }

  /** What a file says of those whom it adds, and quantities that are new: it cannot be without. */
  private ScenarioFile bare(ScenarioFile file, Set<String> present) {
    List<Fields.Named> settings =
        file.settings().stream()
            .filter(setting -> EditedEntities.names(setting.key().text(), present))
            .toList();
    List<Fields.Named> uncertain =
        file.uncertain().stream().filter(quantity -> !isKnown(quantity)).toList();
    return file.with(file.edit(), uncertain, List.of(), settings, List.of());
  }

  private boolean isKnown(Fields.Named quantity) {
    return before.stream()
        .flatMap(file -> file.uncertain().stream())
        .anyMatch(known -> known.key().text().equals(quantity.key().text()));
  }

  private static Set<String> ids(List<Mover> movers, Function<Mover, List<String>> which) {
    return movers.stream()
        .flatMap(mover -> which.apply(mover).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static void stopIfAny(Faults faults, List<Mover> without) throws BadInput {
    if (faults.errors() > 0) {
      String names = without.stream().map(Mover::name).collect(Collectors.joining(", "));
      String heading = "there is no world without \"" + names + "\" alone: ";
      throw new BadInput(
          faults.sorted().stream()
              .filter(fault -> fault.severity() == Fault.Severity.ERROR)
              .map(fault -> fault.under(heading))
              .toList());
    }
  }
}
