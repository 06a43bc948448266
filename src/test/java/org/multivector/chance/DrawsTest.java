package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawsTest {
  private static final long TASTE = Draws.name("KAZ", "taste");

  /** From an implementation in another language, written from the documentation. */
  @Test
  void namesKeepTheirHashForEver() {
    assertThat(Draws.name()).isEqualTo(0xefd01f60ba992926L);
    assertThat(Draws.name("")).isEqualTo(0x1bbd5c813c69a8d7L);
    assertThat(Draws.name("", "")).isEqualTo(0x0992e16d4af04425L);
    assertThat(Draws.name("KAZ")).isEqualTo(0xae11cb5f66c6e64aL);
    assertThat(Draws.name("ties.KAZ.trade.RUS")).isEqualTo(0x956898792fd05d38L);
    assertThat(Draws.name("T\u00fcrkiye", "taste")).isEqualTo(0x3f14889c1cd86b4dL);
  }

  @Test
  void keepsThePartsOfANameApart() {
    assertThat(Draws.name("a", "bc")).isEqualTo(0x0b1ab3f8db794b96L);
    assertThat(Draws.name("ab", "c")).isEqualTo(0x04f360e50ae88219L);
    assertThat(Set.of(Draws.name("abc"), Draws.name("abc", ""), Draws.name("", "abc"))).hasSize(3);
  }

  /** From an implementation in another language, written from the documentation. */
  @Test
  void drawsKeepTheirBitsForEver() {
    long chi = Draws.name("parameters.chi");
    long far = Draws.name("T\u00fcrkiye");

    assertThat(Draws.uniform(1, TASTE, 0, 0, 1, 0)).isEqualTo(0x1.2bb6ac3a5c491p-1);
    assertThat(Draws.uniform(1, TASTE, 0, 0, 2, 0)).isEqualTo(0x1.72efa1ff1206ep-2);
    assertThat(Draws.uniform(1, chi, 499, Draws.PARAMETER, 0, 0)).isEqualTo(0x1.5f6665f00ede4p-3);
    assertThat(Draws.uniform(-7, far, Integer.MAX_VALUE, Integer.MIN_VALUE, 60, 3))
        .isEqualTo(0x1.71fe9359a4742p-2);
    assertThat(Draws.normal(1, TASTE, 0, 0, 1, 0)).isEqualTo(NORMAL);
  }

  @ParameterizedTest
  @EnumSource
  void dependsOnEveryComponent(Component component) {
    Set<Double> values = new HashSet<>();
    for (int value = -500; value < 500; value++) {
      values.add(component.uniform(value, 17));
    }

    assertThat(values).hasSize(1000);
  }

  @ParameterizedTest
  @EnumSource
  void cannotGetOneComponentForAnother(Component component) {
    for (Component other : Component.values()) {
      if (other == component) {
        continue;
      }
      Set<Double> values = new HashSet<>();
      for (int i = 0; i < 1600; i++) {
        values.add(component.uniform(i / 40, other, i % 40));
      }

      assertThat(values).as("%s and %s", component, other).hasSize(1600);
    }
  }

  @Test
  void staysStrictlyBetweenZeroAndOne() {
    double lowest = 1;
    double highest = 0;
    for (int i = 0; i < 2_000_000; i++) {
      double u = Draws.uniform(3, TASTE, i, 0, 0, 0);
      lowest = Math.min(lowest, u);
      highest = Math.max(highest, u);
    }

    assertThat(lowest).isGreaterThan(0).isLessThan(1e-5);
    assertThat(highest).isLessThan(1).isGreaterThan(1 - 1e-5);
  }

  @Test
  void turnsTheExtremeBitsIntoNumbersInside() {
    assertThat(Draws.fraction(0)).isEqualTo(0x1p-53);
    assertThat(Draws.fraction(-1)).isEqualTo(1 - 0x1p-53);
    assertThat(Draws.fraction(1L << 63)).isEqualTo(0.5 + 0x1p-53);
  }

  @Test
  void givesNoTwoAddressesTheSameName() {
    List<String> states = List.of("KAZ", "UZB", "TKM", "KGZ", "TJK");
    List<String> partners =
        List.of(
            "RUS", "CHN", "USA", "EU", "TUR", "GULF", "IRN", "IND", "AZE", "REG", "ROW", "SELF");
    List<String> domains = List.of("trade", "finance", "energy", "transit", "labour", "society");
    List<String> rooms = List.of("ties", "taste", "offer", "powers", "growth");
    Set<Long> names = new HashSet<>();
    int addresses = 0;
    for (String room : rooms) {
      for (String state : states) {
        for (String domain : domains) {
          for (String partner : partners) {
            names.add(Draws.name(room + "." + state + "." + domain + "." + partner));
            names.add(Draws.name(room, state, domain, partner));
            addresses += 2;
          }
        }
      }
    }

    assertThat(names).hasSize(addresses);
  }

  /** Half of 64 bits, give or take, change in a hash whatever single bit changes in a name. */
  @Test
  void changesHalfOfTheHashWithOneBitOfTheName() {
    SplittableRandom random = new SplittableRandom(4);
    double sum = 0;
    int n = 20_000;
    for (int i = 0; i < n; i++) {
      char[] text = "powers.USA.attention".toCharArray();
      text[0] = (char) ('A' + random.nextInt(26));
      text[1] = (char) ('A' + random.nextInt(26));
      long before = Draws.name(new String(text));
      text[random.nextInt(text.length)] ^= (char) (1 << random.nextInt(7));
      sum += Long.bitCount(before ^ Draws.name(new String(text)));
    }

    assertThat(sum / n).isBetween(31.8, 32.2);
  }

  @Test
  void allocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    double sum = sumOfNormals(20_000);
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    sum += sumOfNormals(1_000_000);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

    assertThat(sum).isFinite();
    assertThat(after - before).isBetween(0L, 100_000L);
  }

  private static double sumOfNormals(int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Draws.normal(1, TASTE, i >> 8, 0, i & 255, 0);
    }
    return sum;
  }

  /** The closest double to the exact normal quantile, or its neighbour. */
  private static final double NORMAL = 0.21567141443600383;
}
