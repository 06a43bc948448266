package org.multivector.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Classes that break the rules of the architecture, so that the rules can be seen to fail. */
public final class RuleBreakers {
  private RuleBreakers() {}

  /** Looks to the right in the diagram; with its counterpart it also closes a cycle. */
  public static final class KnowsTheChart {
    Object known = new org.multivector.chart.RuleBreakers.KnowsTheWorld();
  }

  /** Uses a library that another part is the door of. */
  public static final class ReadsTables {
    Object reader = de.siegmar.fastcsv.reader.CsvReader.builder();
  }

  /** Uses the window toolkit outside the charts. */
  public static final class Paints {
    Object paint = java.awt.Color.RED;
  }

  /** Uses a library that has no door. */
  public static final class BringsALibrary {
    Object library = new org.assertj.core.api.SoftAssertions();
  }

  /** Calls a function whose last bit differs between JDKs. */
  public static final class TakesExp {
    double growth = Math.exp(0.01);
  }

  /** Refers to such a function without calling it. */
  public static final class RefersToTanh {
    DoubleUnaryOperator response = Math::tanh;
  }

  /** Calls the slow power function. */
  public static final class TakesPowers {
    double power = StrictMath.pow(2, 0.5);
  }

  /** Calls the slow logarithm. */
  public static final class TakesLogarithms {
    double logarithm = StrictMath.log(2);
  }

  /** Calls the slow exponential function. */
  public static final class TakesPowersOfE {
    double growth = StrictMath.exp(0.01);
  }

  /** Adds doubles on several threads. */
  public static final class SumsInParallel {
    double sum = List.of(1.0, 2.0).parallelStream().mapToDouble(share -> share).max().orElse(0);
  }

  /** Adds doubles as the JDK of the day does. */
  public static final class SumsAStream {
    double sum = DoubleStream.of(0.1, 0.2).sum();
  }

  /** Averages doubles as the JDK of the day does. */
  public static final class Averages {
    double mean = List.of(0.1, 0.2).stream().collect(Collectors.averagingDouble(share -> share));
  }

  /** Reads the clock. */
  public static final class ReadsTheClock {
    long now = System.nanoTime();
  }

  /** Reads today's date. */
  public static final class ReadsTheDate {
    Object today = java.time.LocalDate.now();
  }

  /** Reads a file. */
  public static final class ReadsAFile {
    boolean there = java.nio.file.Files.exists(java.nio.file.Path.of("world.yaml"));
  }

  /** Starts a thread. */
  public static final class StartsAThread {
    Thread thread = new Thread();
  }

  /** Reads the machine's settings. */
  public static final class ReadsSettings {
    String home = String.valueOf(System.getenv("HOME"));
  }

  /** Draws from a source of its own. */
  public static final class RollsDice {
    double luck = new Random(1).nextDouble();
  }

  /** Draws from the thread's source. */
  public static final class RollsTheThreadsDice {
    double luck = ThreadLocalRandom.current().nextDouble();
  }

  /** Draws from MASON's generator. */
  public static final class RollsMasonsDice {
    double luck = new ec.util.MersenneTwisterFast(1).nextDouble();
  }

  /** Draws from Math. */
  public static final class RollsMathsDice {
    double luck = Math.random();
  }

  /** Gives the loop away. */
  public static final class Loops {
    Loops() {
      sim.engine.SimState.doLoop(sim.engine.SimState.class, new String[0]);
    }
  }

  /** Prints. */
  public static final class Prints {
    Prints() {
      System.out.println();
    }
  }

  /** Ends the program. */
  public static final class Exits {
    Exits() {
      System.exit(0);
    }
  }

  /** Prints a stack trace. */
  public static final class PrintsTraces {
    PrintsTraces() {
      new IllegalStateException().printStackTrace();
    }
  }

  /** Says nothing by its name. */
  public static final class WorldManager {
    List<String> managed = new ArrayList<>();
  }

  /** Says nothing by its name either. */
  public abstract static class AbstractPower {}

  /** Formats as is the custom of the machine's place. */
  public static final class FormatsForHere {
    String half = String.format("%.1f", 0.5);
  }

  /** Formats so by another name. */
  public static final class FormatsItselfForHere {
    String half = "%.1f".formatted(0.5);
  }
}
