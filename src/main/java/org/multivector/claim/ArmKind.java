package org.multivector.claim;

import java.util.Locale;

/** As what a claim's scenario and all it is compared with are run. */
public enum ArmKind {
  /** As it is. */
  ON,
  /** With the claim's mechanism switched off in all of them. */
  OFF,
  /** With everybody deciding as in the reference. */
  FROZEN,
  /** With the signs of the claim's coefficients turned. */
  REVERSED;

  /** The word for files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
