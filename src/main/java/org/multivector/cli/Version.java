package org.multivector.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the model's numbers, as the build wrote them. */
final class Version implements IVersionProvider {

  private static final String RESOURCE = "/org/multivector/version.properties";
  private static final Properties BUILD = read();

  /** Version of the program, such as 0.1.0. */
  static String program() {
    return BUILD.getProperty("version", "unknown");
  }

  /** Version of the model: it changes whenever the same scenario and seed give other numbers. */
  static String model() {
    return BUILD.getProperty("model_version", "unknown");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"multivector " + program() + " (model " + model() + ")"};
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return properties;
  }
}
