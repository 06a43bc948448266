package org.multivector.gui;

/**
 * Which run: with the scenario, all that its numbers depend on.
 *
 * @param seed seed of all chance
 * @param draw the draw of what is not known
 * @param repeat the repeat of chance
 */
public record RunKey(long seed, int draw, int repeat) {

  /** {@code draw 3, repeat 0, seed 1}. */
  String words() {
    return "draw " + draw + ", repeat " + repeat + ", seed " + seed;
  }
}
