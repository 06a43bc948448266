package org.multivector.claim;

/** What the runs say of a claim. */
public enum Verdict {
  /**
   * It holds, in nearly all draws; neither the arithmetic without its mechanism, nor what the
   * scenario does by itself while everybody decides as before, nor the sign of a coefficient alone
   * makes it; each of the three was run. The only finding.
   */
  EMERGENT("emergent", true),
  /** It holds because of what was assumed: decisions, or their change, do not matter for it. */
  ASSUMED("assumed", true),
  /** As assumed, and decisions take some of it away. */
  DAMPED("assumed, damped by decisions", true),
  /** It holds without its mechanism. */
  ARITHMETIC("arithmetic", true),
  /** It holds, and an arm is lacking that could take a finding away; or no difference does hold. */
  HOLDS("holds", true),
  /** The sign is sure in mean and in nearly all draws, the size is below what matters. */
  SIGN_ONLY("sign sure, size below the margin", false),
  /** It holds in one to nine of ten draws. */
  MIXED("mixed", false),
  /** It fails because no run differs at all: nothing here moves what it speaks of. */
  NOTHING("fails, does nothing here", false),
  /** No effect that matters, or one of the other sign. */
  FAILS("fails", false),
  /** The runs do not suffice. */
  UNDECIDED("undecided", false);

  private final String words;
  private final boolean held;

  Verdict(String words, boolean held) {
    this.words = words;
    this.held = held;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }

  /** Whether the claim fails, for whatever reason. */
  public boolean isFailed() {
    return this == FAILS || this == NOTHING;
  }

  /** Whether the claim holds, for whatever reason. */
  public boolean isHeld() {
    return held;
  }
}
