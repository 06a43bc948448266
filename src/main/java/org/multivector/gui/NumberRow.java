package org.multivector.gui;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.multivector.chart.Style;
import org.multivector.results.TextTable;

/** A number that can be changed: a slider, a field that takes all that is allowed, and its unit. */
final class NumberRow extends JPanel {

  private static final int STEPS = 1000;
  private static final int DIGITS = 4;

  private final Knob knob;
  private final JLabel name = new JLabel();
  private final JSlider slider = new JSlider(0, STEPS);
  private final JTextField field = new JTextField(8);
  private boolean following;
  private boolean isTouched;
  private double value;

  /** What is told of a change. */
  interface Listener {
    void changed(int index, double value);
  }

  NumberRow(Knob knob, double value, Look look, Listener listener) {
    super(new BorderLayout(6, 0));
    this.knob = knob;
    setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
    name.setText(knob.name());
    name.setFont(look.bold(Look.SMALL));
    JLabel unit = new JLabel(knob.unit());
    unit.setFont(look.plain(Look.SMALL));
    unit.setForeground(Style.FAINT_INK);
    JPanel top = new JPanel(new BorderLayout());
    top.add(name, BorderLayout.WEST);
    top.add(unit, BorderLayout.EAST);
    add(top, BorderLayout.NORTH);
    add(slider, BorderLayout.CENTER);
    add(field, BorderLayout.EAST);
    setToolTipText(knob.tip());
    slider.setToolTipText(knob.tip());
    show(value);
    slider.addChangeListener(
        event -> {
          if (!following && !slider.getValueIsAdjusting()) {
            change(knob.at((double) slider.getValue() / STEPS), listener);
          } else if (!following) {
            field.setText(text(knob.at((double) slider.getValue() / STEPS)));
          }
        });
    field.addActionListener(event -> typed(listener));
  }

  private void typed(Listener listener) {
    try {
      double typed = Double.parseDouble(field.getText().strip());
      if (typed >= knob.lowest() && typed <= knob.highest()) {
        change(typed, listener);
        return;
      }
    } catch (NumberFormatException notANumber) {
      // what stood there before comes back
    }
    show(value);
  }

  private void change(double to, Listener listener) {
    double rounded = Double.parseDouble(text(to));
    touch();
    show(rounded);
    listener.changed(knob.index(), rounded);
  }

  private void touch() {
    isTouched = true;
    name.setForeground(Style.EVENT);
  }

  /** It is again as the run has it. */
  void release(double now) {
    isTouched = false;
    name.setForeground(Style.INK);
    show(now);
  }

  /** Follows what the run makes of it, until somebody takes it in hand. */
  void follow(double now) {
    if (!isTouched && !slider.getValueIsAdjusting() && !field.isFocusOwner()) {
      show(now);
    }
  }

  private void show(double shown) {
    value = shown;
    following = true;
    slider.setValue((int) Math.rint(knob.part(shown) * STEPS));
    field.setText(text(shown));
    following = false;
  }

  private static String text(double shown) {
    java.math.MathContext digits = new java.math.MathContext(DIGITS);
    return TextTable.number(new java.math.BigDecimal(shown).round(digits).doubleValue());
  }

  Knob knob() {
    return knob;
  }
}
