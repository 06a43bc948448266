package org.multivector.gui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import org.multivector.world.Input;
import org.multivector.world.InputDraw;
import org.multivector.world.Layout;
import org.multivector.world.World;

/** The sliders: levers, which events may move, and parameters, which are of the whole run. */
final class Handles {

  private static final String PARAMETERS = "parameters";
  private static final List<String> FIRST = List.of("powers", "states");

  private final LiveRun run;
  private final Knobs levers;
  private final Knobs parameters;

  /** A kind of lever; the combo box shows its words. */
  private record Kind(Input input) {

    @Override
    public String toString() {
      String room = input.room().substring(0, 1).toUpperCase(Locale.ROOT);
      String words = room + input.room().substring(1);
      return input.variable().isEmpty() ? words : words + ": " + input.variable().replace('_', ' ');
    }
  }

  Handles(LiveRun run, Look look, NumberRow.Listener lever, NumberRow.Listener parameter) {
    this.run = run;
    levers =
        new Knobs(
            "What events can move. A change acts from the next quarter on, as an event that sets"
                + " it; before the start, from the first quarter.",
            look,
            lever);
    parameters =
        new Knobs(
            "What is the same for a whole run, at its value in this draw. A change acts from the"
                + " next start on.",
            look,
            parameter);
    JComboBox<Kind> kinds = new JComboBox<>(kinds());
    kinds.setMaximumRowCount(20);
    kinds.addActionListener(event -> showLevers((Kind) kinds.getSelectedItem()));
    levers.choose(kinds);
    showLevers(kinds.getItemAt(0));
    parameters.show(knobs(ofParameters()), run.drawn()::value);
  }

  private Kind[] kinds() {
    return Arrays.stream(Input.values())
        .filter(input -> input.time() == Input.Time.ANY && !input.room().equals(PARAMETERS))
        .filter(input -> layout().blockSize(input) > 0)
        .sorted(
            Comparator.comparing((Input input) -> input != Input.ATTENTION)
                .thenComparing(input -> input != Input.CAPACITY)
                .thenComparing(input -> FIRST.indexOf(input.room()) < 0)
                .thenComparing(input -> FIRST.indexOf(input.room())))
        .map(Kind::new)
        .toArray(Kind[]::new);
  }

  private static List<Input> ofParameters() {
    return Arrays.stream(Input.values()).filter(i -> i.room().equals(PARAMETERS)).toList();
  }

  private void showLevers(Kind kind) {
    levers.show(knobs(List.of(kind.input())), this::now);
  }

  private List<Knob> knobs(List<Input> inputs) {
    InputDraw drawn = run.drawn();
    List<Knob> knobs = new ArrayList<>();
    for (Input input : inputs) {
      int from = layout().offset(input);
      for (int index = from; index < from + layout().blockSize(input); index++) {
        if (!layout().isShadow(index)) {
          knobs.add(Knob.of(run.scenario().plan(), index, drawn.value(index)));
        }
      }
    }
    return knobs;
  }

  /** What a lever is now, whoever moved it. */
  private double now(int index) {
    World world = run.track().model().world();
    Input input = layout().input(index);
    int place = index - layout().offset(input);
    return input == Input.ATTENTION ? world.attentionNow[place] : world.now(input)[place];
  }

  private Layout layout() {
    return run.scenario().plan().layout();
  }

  /** A quarter has passed. */
  void follow() {
    levers.follow(this::now);
  }

  /** Everything is as the run has it. */
  void release() {
    levers.release(this::now);
    parameters.release(run.drawn()::value);
  }

  Knobs levers() {
    return levers;
  }

  Knobs parameters() {
    return parameters;
  }
}
