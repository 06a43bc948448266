package org.multivector.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;

/** What is changed by hand, and when it counts. */
class LiveRunTest {

  private LiveRun run;
  private int attention;
  private int voice;

  @BeforeEach
  void begin() throws BadInput {
    Scenario scenario = ScenarioReader.read("baseline", List.of("horizon.to=2027Q4"), fault -> {});
    run = new LiveRun(scenario, List.of(scenario.plan()), new RunKey(1, 0, 0));
    attention = scenario.plan().layout().find("powers.CHN.attention").orElseThrow();
    voice = scenario.plan().layout().find("parameters.voice").orElseThrow();
  }

  private static double of(Track track, String variable, String actor, int tick) {
    return track.value(track.place(variable, actor, ""), tick);
  }

  @Test
  void aLeverLeavesThePastAsItWasAndActsFromTheNextQuarter() {
    run.track().runTo(6);
    double before = of(run.track(), "attention", "CHN", 6);
    run.move(attention, 0.9);
    assertThat(run.track().tick()).isEqualTo(6);
    assertThat(of(run.track(), "attention", "CHN", 6)).isEqualTo(before);
    run.track().model().schedule.step(run.track().model());
    assertThat(of(run.track(), "attention", "CHN", 7)).isEqualTo(0.9);
    assertThat(run.isChanged()).isTrue();
    assertThat(run.yaml())
        .isEqualTo("events:\n  - at: 2026Q3\n    set:\n      powers.CHN.attention: 0.9\n");
  }

  @Test
  void theLastOfTwoMovesHolds() {
    run.track().runTo(2);
    run.move(attention, 0.9);
    run.move(attention, 0.2);
    run.track().model().schedule.step(run.track().model());
    assertThat(of(run.track(), "attention", "CHN", 3)).isEqualTo(0.2);
  }

  @Test
  void aParameterCountsFromTheNextStart() {
    run.track().runTo(4);
    run.set(voice, false, 1.5);
    run.move(attention, 0.9);
    assertThat(run.track().model().world().start(input(voice))[0]).isNotEqualTo(1.5);
    run.begin();
    assertThat(run.track().model().world().start(input(voice))[0]).isEqualTo(1.5);
    assertThat(run.yaml()).startsWith("set:\n  parameters.voice: 1.5\nevents:\n");
  }

  private org.multivector.world.Input input(int index) {
    return run.scenario().plan().layout().input(index);
  }

  @Test
  void forgettingChangesGivesTheRunOfReplayBack() {
    run.set(attention, true, 0.9);
    run.begin();
    assertThat(run.status()).isEqualTo("Changed by hand: no longer the run of replay");
    run.forget();
    run.begin();
    run.track().runTo(run.quarters());
    Track whole = run.unchanged();
    assertThat(run.status()).isEqualTo("The run of replay: draw 0, repeat 0, seed 1");
    assertThat(of(run.track(), "autonomy", "KAZ", 12)).isEqualTo(of(whole, "autonomy", "KAZ", 12));
  }

  @Test
  void measuresActorsThatTheReferenceLacks() throws BadInput {
    Scenario scenario = ScenarioReader.read("mongolia-counts-in", List.of(), fault -> {});
    List<Plan> arms = List.of(scenario.reference().orElseThrow().plan(), scenario.plan());
    LiveRun cast = new LiveRun(scenario, arms, new RunKey(1, 0, 0));
    assertThat(of(cast.track(), "autonomy", "MNG", 0)).isBetween(0.0, 1.0);
  }

  @Test
  void anotherRunCountsFromTheNextStart() {
    double first = of(run.track(), "autonomy", "KAZ", 0);
    run.choose(new RunKey(1, 7, 0));
    run.move(attention, 0.9);
    assertThat(of(run.track(), "autonomy", "KAZ", 0)).isEqualTo(first);
    run.begin();
    assertThat(of(run.track(), "autonomy", "KAZ", 0)).isNotEqualTo(first);
  }
}
