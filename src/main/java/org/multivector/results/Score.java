package org.multivector.results;

/**
 * How good a forecast of some ties was.
 *
 * @param ties number of ties
 * @param error mean absolute error of shares
 * @param changeError mean absolute error of changes since the start
 * @param nearer part of the ties whose share was forecast better than by persistence; NaN for it
 * @param wrongDirection part of the ties that did not rise, stay or fall as forecast
 * @param opposite part of the ties that fell where a rise was forecast, or the reverse
 * @param rank Spearman's correlation of shares over the partners of a state; NaN if there is none
 * @param rankOfChanges the same of changes since the start
 * @param inHalf part of the ties observed in the middle half of runs; NaN without runs
 * @param inMost part of the ties observed in the middle 90 % of runs
 */
public record Score(
    int ties,
    double error,
    double changeError,
    double nearer,
    double wrongDirection,
    double opposite,
    double rank,
    double rankOfChanges,
    double inHalf,
    double inMost) {

  /** What forecasters are compared by; the least is the best. */
  public enum Measure {
    ERROR("error of shares"),
    DIRECTION("direction"),
    RANK("order of partners"),
    RANK_OF_CHANGES("order of changes");

    private final String words;

    Measure(String words) {
      this.words = words;
    }

    /** Its name in sentences. */
    public String words() {
      return words;
    }

    /**
     * How bad a score is by it: an error, or 1 less a correlation; NaN if it is not known. Who says
     * that nothing changes does not order changes: that counts as a correlation of 0.
     */
    public double of(Score score) {
      return switch (this) {
        case ERROR -> score.error();
        case DIRECTION -> score.wrongDirection();
        case RANK -> 1 - score.rank();
        case RANK_OF_CHANGES ->
            1 - (Double.isNaN(score.rankOfChanges()) ? 0 : score.rankOfChanges());
      };
    }
  }
}
