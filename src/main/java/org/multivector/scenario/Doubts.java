package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.multivector.amount.Cell;
import org.multivector.amount.Figure;
import org.multivector.chance.Amount;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Channels;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.InputChange.Operation;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;

/** Finds what may be written but changes nothing, in the last file of an arm. */
final class Doubts {

  private static final String LABOUR = "labour";

  /** A price above which it is probably not meant as a ratio. */
  private static final double DEAREST = 10;

  private final ScenarioFile file;
  private final Layout layout;
  private final StartValues start;
  private final Set<Mechanism> off;
  private final Faults faults;

  Doubts(
      ScenarioFile file,
      Layout layout,
      StartValues start,
      Collection<Mechanism> off,
      Faults faults) {
    this.file = file;
    this.layout = layout;
    this.start = start;
    this.off = Set.copyOf(off);
    this.faults = faults;
  }

  /** Doubts of start values. */
  void ofSettings(List<Fields.Named> settings) {
    for (Fields.Named setting : settings) {
      OptionalInt place = layout.find(setting.key().text());
      if (place.isPresent()) {
        ofPrice(
            layout.input(place.getAsInt()),
            start.cell(place.getAsInt()).amount(),
            setting.value().at());
        idle(place.getAsInt()).ifPresent(why -> warn(setting.key().at(), why));
      }
    }
  }

  /** Doubts of what events do, in the order in which they act; an event may act several times. */
  void ofEvents(List<EventReach.Step> steps, Horizon horizon) {
    Set<Integer> changed = new HashSet<>();
    Map<Spot, String> doubts = new LinkedHashMap<>();
    Set<Spot> useful = new HashSet<>();
    for (int n = 0; n < steps.size(); n++) {
      EventReach.Step step = steps.get(n);
      boolean first = changed.add(step.effect().index());
      if (step.at().file().equals(file.location().name())) {
        if (step.effect().operation() == Operation.SET) {
          ofPrice(layout.input(step.effect().index()), step.effect().amount(), step.at());
        }
        List<EventReach.Step> later = steps.subList(n + 1, steps.size());
        idle(step.effect().index())
            .or(() -> first ? same(step) : Optional.empty())
            .or(() -> overwritten(step, later, horizon))
            .ifPresentOrElse(
                why -> doubts.putIfAbsent(step.at(), why), () -> useful.add(step.at()));
      }
    }
    doubts.keySet().removeAll(useful);
    doubts.forEach(this::warn);
  }

  /** Doubts of switches: one that is put where it is. */
  void ofSwitches(List<ScenarioFile> ancestors) {
    List<Switch> said = new ArrayList<>();
    ancestors.forEach(ancestor -> said.addAll(ancestor.switches()));
    for (Switch one : file.switches()) {
      if (one.isPutWhereItIs(said)) {
        warn(one.name().at(), "the switch is " + one.word() + " already");
      }
      said.add(one);
    }
  }

  /** A price of dollars where one is a ratio. */
  private void ofPrice(Input input, Amount amount, Spot at) {
    if (input == Input.PRICE && amount instanceof Amount.Fixed fixed && fixed.number() > DEAREST) {
      String what = "a price is a ratio, 1 as at the start; ";
      faults.warning(at, what + Figure.text(fixed.number()) + " is so many times that");
    }
  }

  private void warn(Spot at, String why) {
    faults.warning(at, "this changes nothing: " + why);
  }

  private Optional<String> idle(int place) {
    return switchedOff(layout.input(place)).or(() -> closed(place));
  }

  private Optional<String> switchedOff(Input input) {
    return Channels.needed(input).stream()
        .filter(off::contains)
        .findFirst()
        .map(mechanism -> "the mechanism \"" + mechanism.key() + "\" is off");
  }

  /** A tie that is zero, and that nothing opens. */
  private Optional<String> closed(int place) {
    int[] members = layout.members(place);
    return switch (layout.input(place)) {
      case ADDED_FRICTION -> closed(members[0], members[1], members[2]);
      case REMITTANCES -> labour().flatMap(domain -> closed(members[0], domain, members[1]));
      default -> Optional.empty();
    };
  }

  private Optional<String> closed(int state, int domain, int partner) {
    int tie = layout.index(Input.TIE, state, domain, partner);
    boolean opens = partner < layout.roster().powers().size() && !off.contains(Mechanism.ENTRY);
    return opens || !isFixed(start.cell(tie), 0)
        ? Optional.empty()
        : Optional.of(layout.address(tie) + " is 0, and nothing opens it");
  }

  private Optional<Integer> labour() {
    List<String> domains = layout.roster().domains().stream().map(domain -> domain.id()).toList();
    int labour = domains.indexOf(LABOUR);
    return labour < 0 ? Optional.empty() : Optional.of(labour);
  }

  /** Set to what it is; attention and postures move by themselves, and are held by that. */
  private Optional<String> same(EventReach.Step step) {
    InputChange effect = step.effect();
    return effect.operation() == Operation.SET
            && !moves(layout.input(effect.index()))
            && effect.amount() instanceof Amount.Fixed fixed
            && isFixed(start.cell(effect.index()), fixed.number())
        ? Optional.of("it is " + Figure.text(fixed.number()) + " already")
        : Optional.empty();
  }

  private static boolean moves(Input input) {
    return input == Input.ATTENTION || input == Input.POSTURE;
  }

  private static boolean isFixed(Cell cell, double number) {
    return cell.amount() instanceof Amount.Fixed fixed && fixed.number() == number;
  }

  private Optional<String> overwritten(
      EventReach.Step step, List<EventReach.Step> later, Horizon horizon) {
    boolean hazard =
        layout.input(step.effect().index()) == Input.ATTENTION
            && step.effect().operation() != Operation.SET;
    return later.stream()
        .filter(other -> !hazard && overwrites(other, step, horizon))
        .findFirst()
        .map(other -> "what stands on " + other.at().seenFrom(step.at()) + " overwrites it");
  }

  /** Whether the other sets the same input in full whenever this one acts, in the same file. */
  private static boolean overwrites(EventReach.Step other, EventReach.Step step, Horizon horizon) {
    boolean rival =
        other.effect().index() == step.effect().index()
            && other.effect().occasion().isEmpty()
            && step.effect().occasion().isEmpty()
            && other.effect().operation() == Operation.SET
            && other.at().file().equals(step.at().file());
    for (int tick = 1; rival && tick <= horizon.quarters(); tick++) {
      rival = step.effect().strength(tick) == 0 || other.effect().strength(tick) == 1;
    }
    return rival;
  }

  /** Two titles that are the same. */
  static void ofTitle(ScenarioFile file, ScenarioFile reference, Faults faults) {
    String other = reference.title().strip();
    file.heading()
        .filter(title -> title.text().strip().equalsIgnoreCase(other))
        .ifPresent(
            title -> {
              String what = "the title is that of the reference " + Wording.quote(reference.stem());
              faults.warning(title.at(), what + " too; charts tell them apart by it");
            });
  }

  /** What a reader of the scenario would like to know, and no run needs. */
  static void ofOmissions(ScenarioFile file, Faults faults) {
    if (file.question().isBlank()) {
      faults.warning(file.start(), "there is no \"question\"; write what you want to know");
    }
    if (file.citations().isEmpty() && file.world().isEmpty()) {
      faults.warning(file.start(), "there are no \"sources\"; write where this comes from");
    }
    Set<String> texts = new LinkedHashSet<>(List.of(file.title(), file.question()));
    file.events().forEach(event -> event.title().ifPresent(texts::add));
    texts.forEach(text -> ofTranslation(text, texts, file, faults));
  }

  /** A text without a row of its own in titles.csv, beside one that is nearly the same. */
  private static void ofTranslation(
      String text, Set<String> texts, ScenarioFile file, Faults faults) {
    Map<String, Spot> rows = file.titles().rows();
    Set<String> others = new LinkedHashSet<>(rows.keySet());
    others.removeAll(texts);
    String near = rows.containsKey(text) ? "" : Nearest.to(text, others);
    Optional.ofNullable(rows.get(near))
        .ifPresent(
            row -> {
              String said = Wording.quote(file.stem()) + " says " + Wording.quote(text);
              faults.warning(row, said + ", which has no row; a text is found by its very words");
            });
  }
}
