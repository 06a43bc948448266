package org.multivector.results;

/** What the runs say of a claim. */
public enum Verdict {
  /**
   * It holds, in nearly all draws; neither the arithmetic without its mechanism, nor what the
   * scenario does by itself while everybody decides as before, nor the sign of a coefficient alone
   * makes it; each of the three was run. The only finding.
   */
  EMERGENT("emergent"),
  /** It holds because of what was assumed: decisions, or their change, do not matter for it. */
  ASSUMED("assumed"),
  /** As assumed, and decisions take some of it away. */
  DAMPED("assumed, damped by decisions"),
  /** It holds without its mechanism. */
  ARITHMETIC("arithmetic"),
  /** It holds, and an arm is lacking that could take a finding away; or no difference does hold. */
  HOLDS("holds"),
  /** The sign is sure in mean and in nearly all draws, the size is below what matters. */
  SIGN_ONLY("sign sure, size below the margin"),
  /** It holds in one to nine of ten draws. */
  MIXED("mixed"),
  /** It fails because no run differs at all: nothing here moves what it speaks of. */
  NOTHING("fails, does nothing here"),
  /** No effect that matters, or one of the other sign. */
  FAILS("fails"),
  /** The runs do not suffice. */
  UNDECIDED("undecided");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }

  /** Whether the claim fails, for whatever reason. */
  public boolean isFailed() {
    return this == FAILS || this == NOTHING;
  }
}
