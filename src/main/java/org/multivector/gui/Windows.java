package org.multivector.gui;

import java.awt.FontFormatException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import javax.swing.UnsupportedLookAndFeelException;
import org.multivector.scenario.Scenario;
import org.multivector.world.Plan;

/** The windows of one run, live. */
public final class Windows {

  /** MASON reads preferences; that Java makes a folder for them is of no interest. */
  private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

  private final CountDownLatch closed = new CountDownLatch(1);
  private final LiveView view;
  private final LiveConsole console;

  private Windows(Scenario scenario, List<Plan> arms, RunKey key)
      throws IOException, FontFormatException, UnsupportedLookAndFeelException {
    PREFERENCES.setLevel(Level.OFF);
    Look look = Look.install();
    view = new LiveView(new LiveRun(scenario, arms, key), look);
    console = new LiveConsole(view, closed::countDown);
    view.open(console);
  }

  /**
   * Opens the windows at the start of a run. Needs a display.
   *
   * @param scenario the arm that is watched
   * @param arms the plans of all arms: what one of them has is measured in each
   */
  public static Windows open(Scenario scenario, List<Plan> arms, RunKey key)
      throws InterruptedException {
    Windows[] opened = new Windows[1];
    try {
      SwingUtilities.invokeAndWait(
          () -> {
            try {
              opened[0] = new Windows(scenario, arms, key);
            } catch (IOException | FontFormatException | UnsupportedLookAndFeelException e) {
              throw new IllegalStateException(e);
            }
          });
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the windows cannot be opened", e.getCause());
    }
    return opened[0];
  }

  /** Waits until they are closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  /** Closes them. */
  public void close() {
    SwingUtilities.invokeLater(console::doClose);
  }

  LiveView view() {
    return view;
  }

  LiveConsole console() {
    return console;
  }
}
