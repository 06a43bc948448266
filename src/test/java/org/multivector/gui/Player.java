package org.multivector.gui;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.data.Range;
import org.multivector.batch.BatchSpec;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import sim.display.Console;

/**
 * A program that opens the live view, plays a run to its end, and says what the windows show, as a
 * user would see it: {@code Player NAME SEED DRAW REPEAT [FOLDER FOR PICTURES]}.
 */
final class Player {

  private final Windows windows;
  private final String pictures;

  private Player(Windows windows, String pictures) {
    this.windows = windows;
    this.pictures = pictures;
  }

  public static void main(String[] words) throws Exception {
    Scenario scenario = ScenarioReader.read(words[0], List.of(), fault -> {});
    int draw = Integer.parseInt(words[2]);
    int repeat = Integer.parseInt(words[3]);
    RunKey key = new RunKey(Long.parseLong(words[1]), draw, repeat);
    BatchSpec spec = new BatchSpec(scenario, key.seed(), draw + 1, repeat + 1, 1);
    Windows windows = Windows.open(scenario, spec.arms(), key);
    Player player = new Player(windows, words.length > 4 ? words[4] : "");
    player.play();
    windows.close();
    windows.await();
    SwingUtilities.invokeAndWait(() -> {});
    for (Window window : Window.getWindows()) {
      if (window.isDisplayable()) {
        System.out.println("still open: " + window.getName());
      }
    }
    System.out.println("closed");
  }

  private void play() throws Exception {
    LiveView view = windows.view();
    picture("start");
    SwingUtilities.invokeAndWait(() -> windows.console().setPlaySleep(0));
    SwingUtilities.invokeAndWait(windows.console()::pressPlay);
    await(() -> windows.console().getPlayState() == Console.PS_STOPPED);
    say(view);
    ends(view);
    picture("end");
    inspectors();
    interfere();
  }

  /** What the chart and the inspectors show at the end. */
  private void say(LiveView view) throws Exception {
    LiveRun run = view.run();
    List<String> lines = new ArrayList<>();
    SwingUtilities.invokeAndWait(
        () -> {
          for (int state = 0; state < run.roster().states().size(); state++) {
            for (int tick = 0; tick <= run.quarters(); tick++) {
              long bits = Double.doubleToLongBits(view.chart().shown(state, tick));
              lines.add("chart " + state + " " + tick + " " + bits);
            }
          }
        });
    lines.forEach(System.out::println);
    System.out.println("status " + run.status());
  }

  /** What stands at the end of each line: where, in parts of the plot's height, and what. */
  private static void ends(LiveView view) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          Range shares = view.chart().plot().getRangeAxis().getRange();
          for (Object each : view.chart().plot().getAnnotations()) {
            XYTextAnnotation end = (XYTextAnnotation) each;
            double part = (end.getY() - shares.getLowerBound()) / shares.getLength();
            System.out.println("end " + part + " " + end.getText());
          }
        });
  }

  private void inspectors() throws Exception {
    for (String id : List.of("KAZ", "RUS")) {
      click(id);
      List<String> lines = new ArrayList<>();
      SwingUtilities.invokeAndWait(
          () -> {
            SeriesInspector inspector =
                (SeriesInspector) windows.console().getAllInspectors().get(0);
            for (int row = 0; row < inspector.count(); row++) {
              lines.add("inspector " + id + " " + inspector.shown(row));
            }
            windows.console().removeAllInspectors(true);
          });
      lines.forEach(System.out::println);
    }
    click("KAZ");
    picture("inspector");
  }

  private void click(String id) throws Exception {
    SwingUtilities.invokeAndWait(() -> windows.view().map().clickOn(id));
  }

  /** Plays again, moves a lever on the way, and says so. */
  private void interfere() throws Exception {
    LiveView view = windows.view();
    int attention =
        view.run().scenario().plan().layout().find("powers.USA.attention").orElseThrow();
    int voice = view.run().scenario().plan().layout().find("parameters.voice").orElseThrow();
    SwingUtilities.invokeAndWait(windows.console()::pressPause);
    for (int quarter = 1; quarter <= 24; quarter++) {
      SwingUtilities.invokeAndWait(windows.console()::pressPlay);
    }
    SwingUtilities.invokeAndWait(() -> view.moveLever(attention, 0.95));
    SwingUtilities.invokeAndWait(() -> view.setParameter(voice, 1.5));
    picture("changed");
    tab("Levers");
    picture("levers");
    SwingUtilities.invokeAndWait(windows.console()::pressPause);
    await(() -> windows.console().getPlayState() == Console.PS_STOPPED);
    for (int tick = 0; tick <= view.run().quarters(); tick++) {
      int at = tick;
      SwingUtilities.invokeAndWait(
          () -> {
            long bits = Double.doubleToLongBits(view.chart().shown(0, at));
            System.out.println("changed " + at + " " + bits);
          });
    }
    System.out.println("status " + view.run().status());
    view.run().yaml().lines().forEach(line -> System.out.println("yaml " + line));
    picture("changed-end");
    tab("Parameters");
    picture("parameters");
    tab("Console");
    picture("console");
    tab("About");
    picture("about");
  }

  private void tab(String title) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          var tabs = windows.console().getTabPane();
          tabs.setSelectedIndex(tabs.indexOfTab(title));
        });
  }

  private static void await(Supplier<Boolean> done) throws Exception {
    AtomicReference<Boolean> is = new AtomicReference<>(false);
    while (!is.get()) {
      Thread.sleep(20);
      SwingUtilities.invokeAndWait(() -> is.set(done.get()));
    }
  }

  private void picture(String name) throws Exception {
    if (!pictures.isEmpty()) {
      Robot robot = new Robot();
      robot.waitForIdle();
      Thread.sleep(700);
      Rectangle screen = new Rectangle(java.awt.Toolkit.getDefaultToolkit().getScreenSize());
      ImageIO.write(robot.createScreenCapture(screen), "png", new File(pictures, name + ".png"));
    }
  }
}
