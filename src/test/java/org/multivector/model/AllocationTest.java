package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.scenario.ScenarioReader;

/** A tick allocates nothing: memory is made with the model, not with its runs. */
final class AllocationTest {

  @Test
  void aTickAllocatesNothing() throws Exception {
    BalancingModel model =
        new BalancingModel(ScenarioReader.read("us-draws-down", List.of()).plan());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] at = new long[61];
    for (int run = 0; run < 20; run++) {
      model.run(1, run, 0, (world, tick) -> at[tick] = threads.getCurrentThreadAllocatedBytes());
    }
    assertThat(at[60] - at[1]).isZero();
  }
}
