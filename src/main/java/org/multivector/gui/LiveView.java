package org.multivector.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.multivector.results.Resource;
import org.multivector.world.Input;
import sim.display.Console;
import sim.display.GUIState;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.portrayal.Inspector;

/** What MASON's console plays: one run, with a map, a chart, sliders and inspectors. */
public final class LiveView extends GUIState {

  private static final int CONSOLE_WIDTH = 470;
  private static final int GAP = 6;

  /** Milliseconds a quarter takes when one begins to watch. */
  private static final long PACE = 250;

  private final LiveRun run;
  private final RunPanel page;
  private final Handles handles;
  private final AutonomyChart chart;
  private final RegionMap map;
  private final List<JFrame> frames = new ArrayList<>();
  private @Nullable Object inspected;

  LiveView(LiveRun run, Look look) {
    super(run.track().model());
    this.run = run;
    page = new RunPanel(run, look, this::forget);
    handles = new Handles(run, look, this::moveLever, this::setParameter);
    chart = new AutonomyChart(run, look);
    map = new RegionMap(this, look);
  }

  /** The name in the console's title; MASON asks the class for it. */
  public static String getName() {
    return "Multivector";
  }

  /** The page on what this is; MASON asks the class for it. */
  public static Object getInfo() {
    return Resource.text(LiveView.class, "about.html").stripTrailing();
  }

  LiveRun run() {
    return run;
  }

  AutonomyChart chart() {
    return chart;
  }

  RegionMap map() {
    return map;
  }

  @Override
  public Inspector getInspector() {
    return page;
  }

  /** Opens the windows beside each other. */
  void open(Console console) {
    console.setTitle("Multivector: " + run.scenario().title());
    console.getTabPane().addTab("Levers", handles.levers());
    console.getTabPane().addTab("Parameters", handles.parameters());
    console.setPlaySleep(PACE);
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    int left = screen.x + CONSOLE_WIDTH + GAP;
    int width = Math.min(Projection.WIDTH * 3 / 2, screen.width - CONSOLE_WIDTH - GAP);
    int height = Math.min(width * Projection.HEIGHT / Projection.WIDTH, screen.height * 3 / 5);
    console.setBounds(screen.x, screen.y, CONSOLE_WIDTH, screen.height);
    frame(console, "Map", map.component(), new Rectangle(left, screen.y, width, height));
    int below = screen.y + height + GAP;
    Rectangle rest = new Rectangle(left, below, width, screen.height - height - GAP);
    frame(console, "Autonomy", chart.panel(new Dimension(width, rest.height)), rest);
    select(console, "Run");
    console.setVisible(true);
  }

  private void frame(Console console, String name, java.awt.Component content, Rectangle where) {
    JFrame frame = new JFrame(name + ": " + run.scenario().title());
    frame.getContentPane().add(content, BorderLayout.CENTER);
    frame.setBounds(where);
    frame.setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
    frames.add(frame);
    console.registerFrame(frame);
    frame.setVisible(true);
  }

  private static void select(Console console, String title) {
    for (int tab = 0; tab < console.getTabPane().getTabCount(); tab++) {
      if (console.getTabPane().getTitleAt(tab).equals("Model")) {
        console.getTabPane().setTitleAt(tab, title);
      }
      if (console.getTabPane().getTitleAt(tab).equals(title)) {
        console.getTabPane().setSelectedIndex(tab);
      }
    }
  }

  /** From the start; what was inspected is inspected again. */
  @Override
  public void start() {
    run.begin();
    state = run.track().model();
    super.start();
    map.begin();
    page.fail("");
    SwingUtilities.invokeLater(
        () -> {
          chart.restart();
          if (!run.isChanged()) {
            handles.release();
          }
          if (inspected != null) {
            map.inspect(inspected);
          }
          refresh();
        });
  }

  /** A quarter; false at the horizon, or if the run cannot go on. */
  @Override
  public boolean step() {
    boolean more;
    try {
      more = super.step();
    } catch (RuntimeException failure) {
      String why = run.track().model().stage() + ": " + failure.getMessage();
      SwingUtilities.invokeLater(() -> page.fail("The run failed in " + why));
      return false;
    }
    SwingUtilities.invokeLater(this::refresh);
    return more && run.track().tick() < run.quarters();
  }

  /** Shows everything as it is now, and not while a quarter is on its way. */
  private void refresh() {
    Schedule schedule = state.schedule;
    synchronized (schedule) {
      chart.show();
      handles.follow();
      page.updateInspector();
      map.repaint();
    }
  }

  /** Opens an inspector of an actor or a tie. */
  void inspected(Object subject) {
    inspected = subject;
  }

  private boolean isUnderWay() {
    return ((Console) controller).getPlayState() != Console.PS_STOPPED
        && run.track().tick() < run.quarters();
  }

  /**
   * A lever is moved: from the next quarter on, or, if nothing plays, from the first. MASON
   * discourages changing code under way; what is changed here is which run is played, with its
   * thread stopped.
   */
  @SuppressWarnings("deprecation")
  void moveLever(int index, double value) {
    if (isUnderWay()) {
      controller.doChangeCode(
          () -> {
            run.move(index, value);
            state = run.track().model();
          });
    } else {
      run.set(index, true, value);
    }
    refresh();
  }

  /** A number of the whole run is changed: from the next start on. */
  void setParameter(int index, double value) {
    boolean lever = run.scenario().plan().layout().input(index).time() == Input.Time.ANY;
    run.set(index, lever, value);
    refresh();
  }

  private void forget() {
    run.forget();
    handles.release();
    refresh();
  }

  @Override
  public boolean validSimState(@Nullable SimState other) {
    return false;
  }

  @Override
  public void quit() {
    super.quit();
    frames.forEach(JFrame::dispose);
    map.quit();
  }
}
