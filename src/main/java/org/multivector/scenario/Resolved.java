package org.multivector.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.world.Plan;

/** What a scenario means, written down when somebody asks: most claims are known by less. */
final class Resolved {

  private final Plan plan;
  private final Optional<Plan> reference;
  private @Nullable String text;
  private @Nullable String hash;

  Resolved(Plan plan, Optional<Plan> reference) {
    this.plan = plan;
    this.reference = reference;
  }

  /** Everything that can change a result, as canonical JSON. */
  synchronized String text() {
    if (text == null) {
      text = Canonical.of(plan, reference);
    }
    return text;
  }

  /** The hash of it. */
  synchronized String hash() {
    if (hash == null) {
      hash = Canonical.hash(text());
    }
    return hash;
  }
}
