package org.multivector.model;

import org.multivector.world.Conduct;
import org.multivector.world.Input;
import org.multivector.world.World;

/**
 * What influence a posture promises a power one step ahead, as a difference from maintaining. With
 * {@code h} what the threat of a power that maintains leaves of 1, the leverage that it would have
 * then {@code L1 = L (1 - h)/T}, and the threats of half, the same and twice the exponent {@code 1
 * - sqrt h}, {@code 1 - h} and {@code 1 - h^2}:
 *
 * <pre>
 * press L1 h,   neglect - L1 sqrt h / (1 + sqrt h),   court L1 (2 - f) k,   f = L1 / ((1 - h) D),
 * </pre>
 *
 * k the relative rise in dependency that is expected of courting, 2 - f the elasticity of leverage
 * to it.
 */
final class Prospects {

  private Prospects() {}

  /** The leverage that a power had in the last quarter, less what its posture did to it. */
  static double plainLeverage(World world, int pair, double calm) {
    double threat = world.threat[pair];
    return threat > 0 ? world.leverage[pair] * (1 - calm) / threat : 0;
  }

  /** Leverage gained over maintaining. */
  static double promised(World world, int pair, int posture, double leverage, double calm) {
    if (leverage == 0) {
      return 0;
    }
    return switch (posture) {
      case Conduct.PRESS -> leverage * calm;
      case Conduct.NEGLECT -> -leverage * Math.sqrt(calm) / (1 + Math.sqrt(calm));
      case Conduct.COURT ->
          leverage
              * (2 - leverage / ((1 - calm) * world.dependency[pair]))
              * world.parameter(Input.COURT_REACH);
      default -> 0;
    };
  }
}
