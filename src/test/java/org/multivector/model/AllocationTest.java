package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.scenario.ScenarioReader;

/**
 * A tick allocates nothing: memory is made with the model, not with its runs. The virtual machine
 * itself allocates now and then when it compiles anew, so it is the least of some runs that counts.
 */
final class AllocationTest {

  @Test
  void aTickAllocatesNothing() throws Exception {
    BalancingModel model =
        new BalancingModel(ScenarioReader.read("us-draws-down", List.of()).plan());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] at = new long[61];
    long[] allocated = new long[20];
    for (int run = 0; run < 40; run++) {
      model.run(1, run, 0, (world, tick) -> at[tick] = threads.getCurrentThreadAllocatedBytes());
      allocated[run % 20] = at[60] - at[1];
    }
    assertThat(Arrays.stream(allocated).min()).hasValue(0);
  }
}
