package org.multivector.gui;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.multivector.chart.Style;

/** A list of sliders with what they do above it, and a field that shortens it. */
final class Knobs extends JPanel {

  private final Look look;
  private final NumberRow.Listener listener;
  private final List<NumberRow> rows = new ArrayList<>();
  private final JPanel list = new JPanel();
  private final JTextField only = new JTextField();
  private final JPanel head = new JPanel();

  Knobs(String what, Look look, NumberRow.Listener listener) {
    super(new BorderLayout());
    this.look = look;
    this.listener = listener;
    list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
    head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
    head.setBorder(BorderFactory.createEmptyBorder(8, 8, 6, 8));
    head.add(left(explanation(what)));
    head.add(Box.createVerticalStrut(6));
    JPanel find = new JPanel(new BorderLayout(6, 0));
    find.add(new JLabel("Show only"), BorderLayout.WEST);
    find.add(only, BorderLayout.CENTER);
    head.add(left(find));
    Typing.follow(only, event -> fill());
    JPanel upper = new JPanel(new BorderLayout());
    upper.add(list, BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(upper);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(24);
    add(head, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
  }

  private JLabel explanation(String what) {
    JLabel label = new JLabel("<html><body style='width: 300px'>" + what + "</body></html>");
    label.setFont(look.plain(Look.SMALL));
    label.setForeground(Style.FAINT_INK);
    return label;
  }

  /** Puts something below the explanation. */
  void choose(javax.swing.JComponent by) {
    head.add(left(by), 1);
    head.add(Box.createVerticalStrut(6), 1);
  }

  private static javax.swing.JComponent left(javax.swing.JComponent part) {
    part.setAlignmentX(LEFT_ALIGNMENT);
    return part;
  }

  /** Shows these, at their values. */
  void show(List<Knob> knobs, IntToDoubleFunction value) {
    rows.clear();
    for (Knob knob : knobs) {
      rows.add(new NumberRow(knob, value.applyAsDouble(knob.index()), look, listener));
    }
    fill();
  }

  private void fill() {
    String wanted = only.getText().strip().toLowerCase(Locale.ROOT);
    list.removeAll();
    for (NumberRow row : rows) {
      String text = row.knob().name() + " " + row.knob().address();
      if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
        list.add(row);
      }
    }
    list.revalidate();
    list.repaint();
  }

  /** Those that nobody touched follow the run. */
  void follow(IntToDoubleFunction value) {
    rows.forEach(row -> row.follow(value.applyAsDouble(row.knob().index())));
  }

  /** All are again as the run has them. */
  void release(IntToDoubleFunction value) {
    rows.forEach(row -> row.release(value.applyAsDouble(row.knob().index())));
  }
}
