package org.multivector.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.multivector.chart.Style;
import sim.portrayal.Inspector;

/** The console's page on the run itself: which one it is, and what was changed by hand. */
final class RunPanel extends Inspector {

  private final LiveRun run;
  private final JTextArea status = new JTextArea();
  private final JTextArea changes = new JTextArea(8, 20);
  private final JTextField seed = new JTextField(12);
  private final JTextField draw = new JTextField(12);
  private final JTextField repeat = new JTextField(12);
  private String failure = "";

  RunPanel(LiveRun run, Look look, Runnable forget) {
    this.run = run;
    setVolatile(true);
    setTitle("Run");
    setLayout(new BorderLayout());
    JPanel page = new JPanel();
    page.setLayout(new BoxLayout(page, BoxLayout.Y_AXIS));
    page.setBorder(BorderFactory.createEmptyBorder(10, 10, 10, 10));
    page.add(words(new JTextArea(run.scenario().title()), look.bold(Look.HEAD)));
    page.add(words(new JTextArea(run.scenario().question()), look.plain(Look.TEXT)));
    page.add(Box.createVerticalStrut(8));
    page.add(words(status, look.bold(Look.TEXT)));
    page.add(Box.createVerticalStrut(10));
    page.add(fields(look));
    page.add(Box.createVerticalStrut(10));
    page.add(heading("Changed by hand, as a scenario would have it", look));
    changes.setEditable(false);
    changes.setFont(new java.awt.Font(java.awt.Font.MONOSPACED, java.awt.Font.PLAIN, 12));
    JScrollPane scroll = new JScrollPane(changes);
    scroll.setAlignmentX(LEFT_ALIGNMENT);
    page.add(scroll);
    page.add(buttons(forget));
    add(page, BorderLayout.NORTH);
    updateInspector();
  }

  private JComponent fields(Look look) {
    JPanel fields = new JPanel(new GridLayout(0, 2, 8, 4));
    fields.setAlignmentX(LEFT_ALIGNMENT);
    row(fields, "Seed", seed);
    row(fields, "Draw (of what is not known)", draw);
    row(fields, "Repeat (of chance)", repeat);
    JPanel both = new JPanel();
    both.setLayout(new BoxLayout(both, BoxLayout.Y_AXIS));
    both.setAlignmentX(LEFT_ALIGNMENT);
    both.add(heading("Which run: acts from the next start on", look));
    both.add(Box.createVerticalStrut(4));
    both.add(fields);
    showKey(run.key());
    return both;
  }

  private void row(JPanel fields, String name, JTextField field) {
    fields.add(new JLabel(name));
    fields.add(field);
    field.addActionListener(event -> choose());
    field.addFocusListener(
        new java.awt.event.FocusAdapter() {
          @Override
          public void focusLost(java.awt.event.FocusEvent event) {
            choose();
          }
        });
  }

  /** Takes the fields for the next start, if they are whole numbers that can be. */
  private void choose() {
    try {
      long master = Long.parseLong(seed.getText().strip());
      int chosen = Integer.parseInt(draw.getText().strip());
      int again = Integer.parseInt(repeat.getText().strip());
      if (chosen >= 0 && again >= 0) {
        run.choose(new RunKey(master, chosen, again));
      }
    } catch (NumberFormatException notWhole) {
      // what was chosen before comes back
    }
    showKey(run.chosen());
  }

  private void showKey(RunKey key) {
    seed.setText(Long.toString(key.seed()));
    draw.setText(Integer.toString(key.draw()));
    repeat.setText(Integer.toString(key.repeat()));
  }

  private JComponent buttons(Runnable forget) {
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEFT, 0, 6));
    buttons.setAlignmentX(LEFT_ALIGNMENT);
    JButton copy = new JButton("Copy");
    copy.setToolTipText("To be put into a scenario file and run a thousand times");
    copy.addActionListener(
        event ->
            Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(changes.getText()), null));
    JButton reset = new JButton("Forget changes");
    reset.setToolTipText("From the next start on");
    reset.addActionListener(event -> forget.run());
    buttons.add(copy);
    buttons.add(Box.createHorizontalStrut(8));
    buttons.add(reset);
    return buttons;
  }

  private static JLabel heading(String text, Look look) {
    JLabel label = new JLabel(text);
    label.setFont(look.bold(Look.TEXT));
    label.setAlignmentX(LEFT_ALIGNMENT);
    label.setBorder(BorderFactory.createEmptyBorder(0, 0, 4, 0));
    return label;
  }

  private static JTextArea words(JTextArea area, java.awt.Font font) {
    area.setFont(font);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setEditable(false);
    area.setFocusable(false);
    area.setOpaque(false);
    area.setBackground(new java.awt.Color(0, 0, 0, 0));
    area.setBorder(BorderFactory.createEmptyBorder(0, 0, 2, 0));
    area.setAlignmentX(LEFT_ALIGNMENT);
    return area;
  }

  /** Says that the run could not go on. */
  void fail(String why) {
    failure = why;
    updateInspector();
  }

  @Override
  public void updateInspector() {
    boolean fine = failure.isEmpty() && !run.isChanged();
    status.setText(failure.isEmpty() ? run.status() : failure);
    status.setForeground(fine ? Style.SCENARIO : Style.EVENT);
    String yaml = run.yaml();
    String text = yaml.isEmpty() ? "nothing" : yaml;
    if (!changes.getText().equals(text)) {
      changes.setText(text);
    }
  }
}
