package org.multivector.chance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads distributions from the text of tables and scenario files. */
public final class Distributions {
  private Distributions() {}

  /**
   * The distribution that a text stands for, such as {@code uniform 0.5 2}.
   *
   * @throws IllegalArgumentException if the word is unknown, or its numbers are not as many, as
   *     large or in the order as they should be; the message says what is wrong and what is allowed
   */
  public static Distribution parse(String text) {
    String[] parts = parts(text);
    Family family =
        Family.find(parts[0]).orElseThrow(() -> new IllegalArgumentException(unknown(parts[0])));
    double[] numbers = new double[parts.length - 1];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Numeral.read(parts[i + 1]);
    }
    return family.of(numbers);
  }

  /** Whether a text starts with the word of a distribution. */
  public static boolean isDistribution(String text) {
    return Family.find(parts(text)[0]).isPresent();
  }

  /** Whether the numbers of a distribution are written from the lowest to the highest. */
  public static boolean isOrdered(String word) {
    return Family.find(word).filter(Family.ORDERED::contains).isPresent();
  }

  /** The words that distributions start with; no uncertain quantity should be named so. */
  public static List<String> words() {
    return Arrays.stream(Family.values()).map(family -> family.word).toList();
  }

  /** A regular expression of words followed by as many numbers, each of a form, as they take. */
  public static String pattern(String number) {
    return Arrays.stream(Family.values())
        .map(family -> family.word + "(?:\\s+" + number + ")" + family.count())
        .collect(Collectors.joining("|"));
  }

  /**
   * The triangular distribution, as tables give it by lowest value, mode and highest value.
   *
   * @throws IllegalArgumentException if they are not in this order, or lowest and highest are equal
   */
  public static Distribution triangular(double low, double mode, double high) {
    return Family.TRIANGULAR.of(low, mode, high);
  }

  private static String[] parts(String text) {
    return text.strip().split("\\s+", -1);
  }

  private static String unknown(String word) {
    return "unknown distribution \"" + word + "\"; allowed: " + String.join(", ", words());
  }
}
