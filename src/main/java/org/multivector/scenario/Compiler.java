package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.multivector.amount.AmountReader;
import org.multivector.amount.Vocabulary;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;
import org.multivector.world.Plan;
import org.multivector.world.Shock;

/** Compiles an arm: the world, the files on top of it, and what the command line sets. */
final class Compiler {

  /** What an institution may do for its members. */
  private static final List<Input> TASKS =
      List.of(
          Input.BENEFIT_PART,
          Input.FRICTION_PART,
          Input.BINDING_PART,
          Input.FORUM_PART,
          Input.VOICE_PART);

  private final WrittenWorld world;
  private final Set<String> strangers;
  private final Overrides overrides;
  private final AmountReader amounts;
  private final Faults faults;
  private boolean makesRoom;

  /**
   * A compiler of one arm.
   *
   * @param other the world of the other arm: what the command line sets of those who are only there
   *     does not count here
   */
  Compiler(WrittenWorld world, WrittenWorld other, Overrides overrides, Faults faults) {
    this.world = world;
    strangers = new HashSet<>(other.added().keySet());
    strangers.removeAll(world.added().keySet());
    strangers.addAll(world.removed());
    this.overrides = overrides;
    this.amounts = new AmountReader(faults);
    this.faults = faults;
  }

  /** Lets shares make room for each other, since not all are there for whom they were set. */
  Compiler makingRoom() {
    makesRoom = true;
    return this;
  }

  /** The arm of these files, the world's first, over this horizon. */
  Arm arm(List<ScenarioFile> files, Horizon horizon) {
    Switches switches = Switches.of(files, overrides);
    List<Event> events =
        files.stream().flatMap(file -> file.events().stream()).filter(switches::has).toList();
    StartValues start = new StartValues(world, amounts, makesRoom, faults);
    Plan plan = plan(files, horizon, switches, start);
    return new Arm(files, plan, start.set(), events);
  }

  private Plan plan(
      List<ScenarioFile> files, Horizon horizon, Switches switches, StartValues start) {
    Vocabulary vocabulary = names(files).read();
    InputChanges effects = new InputChanges(world.layout(), horizon, amounts, faults);
    for (int n = 0; n < files.size(); n++) {
      Departed departed = Departed.after(n, files);
      start.set(departed.settings(files.get(n).settings()), vocabulary);
      departed
          .events(files.get(n).events())
          .forEach(event -> effects.add(event, switches.has(event), vocabulary));
    }
    ScenarioFile last = files.get(files.size() - 1);
    Switches said = new Switches(files.stream().flatMap(file -> file.switches().stream()).toList());
    Doubts doubts = new Doubts(last, world.layout(), start, said.in(Switch.Position.OFF), faults);
    doubts.ofSettings(last.settings());
    doubts.ofSwitches(files.subList(0, files.size() - 1));
    warnOfOverruled(start);
    start.set(new Departed(strangers).settings(overrides.settings()), vocabulary);
    warnOfStranded(last, start);
    warnOfIdle(last, start);
    ShockCompiler chance = new ShockCompiler(world.layout(), faults);
    List<Shock> shocks = chance.shocks(world.entities().shocks());
    List<InputChange> acting = effects.compile(start, chance.steps());
    doubts.ofEvents(effects.steps(), horizon);
    return new Plan(
        world.layout(),
        start.amounts(),
        horizon.from(),
        horizon.quarters(),
        uncertain(vocabulary),
        acting,
        shocks,
        switches.in(Switch.Position.OFF),
        switches.in(Switch.Position.FROZEN),
        world.entities().balanced().clone(),
        world.entities().nest().clone(),
        world.entities().institutions());
  }

  /** Reports switches, and quantities of the command line, that these files do not have. */
  void checkNames(List<ScenarioFile> files) {
    Switches.of(files, overrides).check(files, faults);
    Map<String, Spot> spots = names(files).spots();
    for (Fields.Named named : overrides.uncertain()) {
      if (!spots.containsKey(named.key().text())) {
        Spot at = named.key().at();
        faults.unknown(at, "uncertain quantity", named.key().text(), spots.keySet());
      }
    }
    if (faults.errors() == 0) {
      String own = files.get(files.size() - 1).location().name();
      spots.forEach((name, at) -> warnIfUnused(name, at, own));
    }
  }

  /** Who takes somebody out need not be told what nobody but them used. */
  private void warnIfUnused(String name, Spot at, String own) {
    boolean isOurs = world.removed().isEmpty() || at.file().equals(own);
    if (isOurs && !amounts.used().contains(name)) {
      faults.warning(at, "nothing uses the uncertain quantity " + Wording.quote(name));
    }
  }

  private Names names(List<ScenarioFile> files) {
    Names names = new Names(amounts, faults);
    files.forEach(file -> names.add(file.uncertain()));
    names.override(overrides.uncertain());
    return names;
  }

  /**
   * What lines that were taken out carried, or what went to a place that is a state now, is not
   * lost, but was never served.
   */
  private void warnOfStranded(ScenarioFile last, StartValues start) {
    if (faults.errors() == 0 && !last.edit().isEmpty()) {
      for (var each : new CarryingCapacity(world, start.cells(), faults).shortages()) {
        String what = world.layout().address(each.place()) + ": " + each.clause();
        String advice = "; the rest is not served from the start on, which is no loss";
        faults.warning(last.edit().at().orElseThrow(), what + advice);
      }
    }
  }

  /** An institution that comes, and that nobody gave anything to do. */
  private void warnOfIdle(ScenarioFile last, StartValues start) {
    Layout layout = world.layout();
    List<WrittenNewcomer> newcomers = faults.errors() == 0 ? last.edit().newcomers() : List.of();
    for (WrittenNewcomer newcomer : newcomers) {
      int one = layout.roster().find(Dimension.INSTITUTION, newcomer.id());
      if (one >= 0
          && !world.entities().institutions().get(one).neutral()
          && TASKS.stream().allMatch(task -> start.cell(layout.index(task, one)).isZero())) {
        String what = Wording.quote(newcomer.id()) + " does nothing for its members";
        String tasks = "benefit, friction, binding, forum or voice";
        faults.warning(
            newcomer.entry().key().at(),
            what + "; set its " + tasks + ", or say like: whose to take");
      }
    }
  }

  private void warnOfOverruled(StartValues start) {
    for (Fields.Named setting : overrides.settings()) {
      world.layout().find(setting.key().text()).stream()
          .boxed()
          .flatMap(place -> start.setAt(place).stream())
          .forEach(
              at -> {
                String what = "overrules " + at.seenFrom(setting.key().at());
                faults.warning(setting.key().at(), what + ", in scenario and reference alike");
              });
    }
  }

  private static List<Plan.Uncertain> uncertain(Vocabulary vocabulary) {
    List<Plan.Uncertain> uncertain = new ArrayList<>();
    for (int n = 0; n < vocabulary.names().size(); n++) {
      uncertain.add(
          new Plan.Uncertain(vocabulary.names().get(n), vocabulary.cells().get(n).amount()));
    }
    return List.copyOf(uncertain);
  }
}
