package org.multivector.amount;

import java.util.List;
import java.util.Set;
import org.multivector.chance.Formula;
import org.multivector.chance.Numeral;

/**
 * A formula over the uncertain quantities of a scenario. Its text is canonical: the same formula,
 * however spaced, has the same text, and reads back as the same formula.
 */
sealed interface Expression extends Formula {

  /** All values that it can take (interval arithmetic), if the quantities keep to their ranges. */
  Range range(List<Range> uncertain);

  /** Adds the names that it uses. */
  void collectNames(Set<String> names);

  /** How tightly it binds in a text: 1 sums, 2 products, 3 signs, 4 numbers and names. */
  int binding();

  /** A number. */
  record Constant(double number) implements Expression {
    @Override
    public double value(double[] uncertain) {
      return number;
    }

    @Override
    public Range range(List<Range> uncertain) {
      return Range.of(number);
    }

    @Override
    public void collectNames(Set<String> names) {
      // a number uses none
    }

    @Override
    public int binding() {
      return 4;
    }

    @Override
    public String toString() {
      return Numeral.write(number);
    }
  }

  /** An uncertain quantity, by its place among them. */
  record Quantity(String name, int index) implements Expression {
    @Override
    public double value(double[] uncertain) {
      return uncertain[index];
    }

    @Override
    public Range range(List<Range> uncertain) {
      return uncertain.get(index);
    }

    @Override
    public void collectNames(Set<String> names) {
      names.add(name);
    }

    @Override
    public int binding() {
      return 4;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The negative of an expression. */
  record Negative(Expression inner) implements Expression {
    @Override
    public double value(double[] uncertain) {
      return -inner.value(uncertain);
    }

    @Override
    public Range range(List<Range> uncertain) {
      return Range.of(0).minus(inner.range(uncertain));
    }

    @Override
    public void collectNames(Set<String> names) {
      inner.collectNames(names);
    }

    @Override
    public int binding() {
      return 3;
    }

    @Override
    public String toString() {
      return inner.binding() == 4 ? "-" + inner : "-(" + inner + ")";
    }
  }

  /** Two expressions joined by {@code + - *} or {@code /}. */
  record Joined(Expression left, char operator, Expression right) implements Expression {
    @Override
    public double value(double[] uncertain) {
      double a = left.value(uncertain);
      double b = right.value(uncertain);
      return switch (operator) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        default -> a / b;
      };
    }

    @Override
    public Range range(List<Range> uncertain) {
      Range a = left.range(uncertain);
      Range b = right.range(uncertain);
      return switch (operator) {
        case '+' -> a.plus(b);
        case '-' -> a.minus(b);
        case '*' -> a.times(b);
        default -> a.over(b);
      };
    }

    @Override
    public void collectNames(Set<String> names) {
      left.collectNames(names);
      right.collectNames(names);
    }

    @Override
    public int binding() {
      return operator == '+' || operator == '-' ? 1 : 2;
    }

    /** Parentheses on the right stay, since {@code a + (b + c)} rounds differently. */
    @Override
    public String toString() {
      String first = left.binding() < binding() ? "(" + left + ")" : left.toString();
      String second = right.binding() <= binding() ? "(" + right + ")" : right.toString();
      return first + " " + operator + " " + second;
    }
  }
}
