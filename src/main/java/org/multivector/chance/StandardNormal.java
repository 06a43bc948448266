package org.multivector.chance;

/**
 * The standard normal distribution by its quantile function, to about one part in 10<sup>16</sup>.
 *
 * <p>Source: Wichura (1988), Algorithm AS 241 (PPND16): The percentage points of the normal
 * distribution, Applied Statistics 37(3), 477-484.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the digits as published
public final class StandardNormal {
  // Coefficients of the ratios of polynomials, highest power first.
  private static final double[] CENTRE_ABOVE = {
    2.5090809287301226727e+3,
    3.3430575583588128105e+4,
    6.7265770927008700853e+4,
    4.5921953931549871457e+4,
    1.3731693765509461125e+4,
    1.9715909503065514427e+3,
    1.3314166789178437745e+2,
    3.3871328727963666080e+0
  };
  private static final double[] CENTRE_BELOW = {
    5.2264952788528545610e+3,
    2.8729085735721942674e+4,
    3.9307895800092710610e+4,
    2.1213794301586595867e+4,
    5.3941960214247511077e+3,
    6.8718700749205790830e+2,
    4.2313330701600911252e+1,
    1
  };
  private static final double[] NEAR_ABOVE = {
    7.74545014278341407640e-4,
    2.27238449892691845833e-2,
    2.41780725177450611770e-1,
    1.27045825245236838258e+0,
    3.64784832476320460504e+0,
    5.76949722146069140550e+0,
    4.63033784615654529590e+0,
    1.42343711074968357734e+0
  };
  private static final double[] NEAR_BELOW = {
    1.05075007164441684324e-9,
    5.47593808499534494600e-4,
    1.51986665636164571966e-2,
    1.48103976427480074590e-1,
    6.89767334985100004550e-1,
    1.67638483018380384940e+0,
    2.05319162663775882187e+0,
    1
  };
  private static final double[] FAR_ABOVE = {
    2.01033439929228813265e-7,
    2.71155556874348757815e-5,
    1.24266094738807843860e-3,
    2.65321895265761230930e-2,
    2.96560571828504891230e-1,
    1.78482653991729133580e+0,
    5.46378491116411436990e+0,
    6.65790464350110377720e+0
  };
  private static final double[] FAR_BELOW = {
    2.04426310338993978564e-15,
    1.42151175831644588870e-7,
    1.84631831751005468180e-5,
    7.86869131145613259100e-4,
    1.48753612908506148525e-2,
    1.36929880922735805310e-1,
    5.99832206555887937690e-1,
    1
  };

  /** So far from one half the first ratio holds. */
  private static final double MIDDLE = 0.425;

  private StandardNormal() {}

  /**
   * The value below which a part {@code p} of the distribution lies.
   *
   * @param p a probability strictly between 0 and 1
   * @throws IllegalArgumentException if it is not
   */
  public static double quantile(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= MIDDLE) {
      return middle(q);
    }
    return q < 0 ? -tail(p) : tail(1 - p);
  }

  /**
   * The {@link #quantile} of each of many probabilities; a processor does the middle of the
   * distribution for several in one go.
   *
   * @param into another array of the same length
   */
  public static void quantiles(double[] p, double[] into) {
    for (int n = 0; n < p.length; n++) {
      into[n] = middle(p[n] - 0.5);
    }
    for (int n = 0; n < p.length; n++) {
      if (!(Math.abs(p[n] - 0.5) <= MIDDLE)) {
        into[n] = quantile(p[n]);
      }
    }
  }

  private static double middle(double q) {
    double r = 0.180625 - q * q;
    return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
  }

  /** How far from 0 the value lies that a part {@code beyond} lies beyond. */
  private static double tail(double beyond) {
    if (!(beyond > 0)) {
      throw new IllegalArgumentException("not a probability strictly between 0 and 1");
    }
    double r = Math.sqrt(-Logarithm.of(beyond));
    return r <= 5
        ? polynomial(NEAR_ABOVE, r - 1.6) / polynomial(NEAR_BELOW, r - 1.6)
        : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
