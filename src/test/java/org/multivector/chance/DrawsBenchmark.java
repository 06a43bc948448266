package org.multivector.chance;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a draw costs, in nanoseconds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DrawsBenchmark {
  private final long name = Draws.name("KAZ", "taste");
  private int tick;

  /** A uniform number, each time of the next quarter. */
  @Benchmark
  public double uniform() {
    return Draws.uniform(1, name, 0, 0, tick++, 0);
  }

  /** A normal number, each time of the next quarter. */
  @Benchmark
  public double normal() {
    return Draws.normal(1, name, 0, 0, tick++, 0);
  }

  /** The hash of a name, which a run takes once and keeps. */
  @Benchmark
  public long name() {
    return Draws.name("KAZ", "taste");
  }
}
