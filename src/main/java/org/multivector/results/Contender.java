package org.multivector.results;

import java.nio.file.Path;

/**
 * One of several results that are compared.
 *
 * @param label by which it is told from the others
 * @param folder where its files are
 * @param findings its own statistics, with those against its reference if it has one
 */
public record Contender(String label, Path folder, Findings findings) {

  /** File stem of the scenario. */
  String scenario() {
    return setting().scenario();
  }

  /** How it was made. */
  public Setting setting() {
    return findings.setting();
  }
}
