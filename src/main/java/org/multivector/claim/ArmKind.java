package org.multivector.claim;

/** As what a claim's scenario and all it is compared with are run. */
enum ArmKind {
  /** As it is. */
  ON,
  /** With the claim's mechanism switched off in all of them. */
  OFF,
  /** With everybody deciding as in the reference. */
  FROZEN,
  /** With the signs of the claim's coefficients turned. */
  REVERSED
}
