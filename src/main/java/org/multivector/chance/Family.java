package org.multivector.chance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The families of distributions: the word, the numbers that it takes, and their rule. */
enum Family {
  UNIFORM("LOW HIGH with LOW < HIGH", 2, n -> new Uniform(n[0], n[1])),
  NORMAL("MEAN SD with SD >= 0", 2, n -> new Normal(n[0], n[1])),
  TRIANGULAR(
      "LOW MODE HIGH with LOW <= MODE <= HIGH and LOW < HIGH",
      3,
      n -> new Triangular(n[0], n[1], n[2])),
  BETA("A B with A and B from 0.000001 to 1000000", 2, n -> new Beta(n[0], n[1])),
  LOGNORMAL(
      "MEDIAN SD_OF_LOG with MEDIAN > 0 and SD_OF_LOG from 0 to 20",
      2,
      n -> new Lognormal(n[0], n[1])),
  LOGUNIFORM("LOW HIGH with 0 < LOW < HIGH", 2, n -> new Loguniform(n[0], n[1])),
  CHOICE("VALUE ... with one value or more", Family.ANY, Choice::of);

  /** Those whose numbers go from the lowest to the highest. */
  static final Set<Family> ORDERED = EnumSet.of(UNIFORM, TRIANGULAR, LOGUNIFORM);

  private static final int ANY = -1;

  /** As it is written. */
  final String word = name().toLowerCase(Locale.ROOT);

  private final String form;
  private final int count;
  private final Function<double[], Distribution> maker;

  Family(String form, int count, Function<double[], Distribution> maker) {
    this.form = form;
    this.count = count;
    this.maker = maker;
  }

  static Optional<Family> find(String word) {
    return Arrays.stream(values()).filter(family -> family.word.equals(word)).findFirst();
  }

  /** How many numbers it takes, as regular expressions count. */
  String count() {
    return count == ANY ? "+" : "{" + count + "}";
  }

  Distribution of(double... numbers) {
    require(
        count == ANY || numbers.length == count,
        numbers.length == 1 ? "1 number" : numbers.length + " numbers");
    require(
        Arrays.stream(numbers).allMatch(Numeral::isUsable), "a number is not finite or too large");
    return maker.apply(numbers);
  }

  /** Refuses numbers that are out of range or order. */
  void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(word + ": " + fault + "; allowed: " + word + " " + form);
    }
  }

  /** The canonical text. */
  String text(double... numbers) {
    StringBuilder text = new StringBuilder(word);
    for (double number : numbers) {
      text.append(' ').append(Numeral.write(number));
    }
    return text.toString();
  }
}
