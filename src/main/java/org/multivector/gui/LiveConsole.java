package org.multivector.gui;

import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JLabel;
import sim.display.Console;
import sim.util.gui.LabelledList;

/**
 * MASON's console for one run: it stops at the horizon, plays the same run each time it is started,
 * and closing it ends the view and not the program. What does not apply is not shown: MASON's own
 * random numbers, its checkpoints and its menu.
 */
final class LiveConsole extends Console {

  private static final List<String> NOT_OURS = List.of("Random", "Increment", "Automatically");
  private static final List<String> PREFERENCES = List.of("Save as Defaults", "Window Position");

  private final transient Runnable closed;
  private final AtomicBoolean closing = new AtomicBoolean();

  LiveConsole(LiveView view, Runnable closed) {
    super(view);
    this.closed = closed;
    plain(view);
    setJMenuBar(null);
    tidy(getTabPane());
  }

  /** Overrules what somebody may have saved as defaults for all models of MASON. */
  private void plain(LiveView view) {
    setIncrementSeedOnStop(false);
    setShouldRepeat(false);
    setWhenShouldEnd(view.run().quarters());
    setWhenShouldEndTime(Double.POSITIVE_INFINITY);
    setWhenShouldPause(Long.MAX_VALUE);
    setWhenShouldPauseTime(Double.POSITIVE_INFINITY);
  }

  /** Hides the fields of MASON that have no meaning here, each with its label. */
  private static void tidy(Container where) {
    for (Component part : where.getComponents()) {
      if (part instanceof JLabel label && says(label, PREFERENCES)) {
        where.setVisible(false);
      } else if (part instanceof LabelledList list) {
        hide(list);
      } else if (part instanceof Container inner) {
        tidy(inner);
      }
    }
  }

  private static boolean says(JLabel label, List<String> beginnings) {
    return label.getText() != null
        && beginnings.stream().anyMatch(label.getText().strip()::startsWith);
  }

  private static void hide(Container list) {
    boolean after = false;
    for (Component part : list.getComponents()) {
      if (part instanceof Container inner && !(part instanceof JLabel)) {
        hideAfter(inner, after, part);
        after = false;
      }
      if (part instanceof JLabel label) {
        after = says(label, NOT_OURS);
        label.setVisible(!after);
      }
    }
  }

  private static void hideAfter(Container inner, boolean after, Component part) {
    if (after) {
      part.setVisible(false);
    } else {
      hide(inner);
    }
  }

  @Override
  public void doClose() {
    if (closing.compareAndSet(false, true)) {
      pressStop();
      getSimulation().quit();
      dispose();
      allControllers.remove(this);
      closed.run();
    }
  }
}
