package org.multivector.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The windows with what is in the jar, and nothing else. */
@Tag("display")
class LiveViewIT {

  @TempDir Path work;

  @Test
  void opensPlaysAndClosesWithTheJarAlone() throws Exception {
    String classes = "target/multivector.jar" + File.pathSeparator + "target/test-classes";
    Played played = Played.with(classes, work);
    assertThat(played.err()).isEmpty();
    assertThat(played.code()).isZero();
    assertThat(played.out()).last().isEqualTo("closed");
    assertThat(played.lines("chart")).hasSize(5 * 61);
  }
}
