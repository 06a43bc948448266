package org.multivector.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Yaml;
import org.multivector.world.Mechanism;

/** Checks the expectations of a file against its world: sources, switches and coefficients. */
record ExpectationCheck(Chain chain, WrittenWorld world, Faults faults) {

  private static final List<String> MECHANISMS =
      Arrays.stream(Mechanism.values()).map(Mechanism::key).toList();

  void check(List<Expectation> expectations) {
    Set<String> own = new LinkedHashSet<>();
    for (ScenarioFile file : chain.files()) {
      file.citations().stream().filter(Citation::own).forEach(c -> own.add(c.id().text()));
    }
    for (Expectation expectation : expectations) {
      checkSource(expectation.source(), own);
      expectation.question().ifPresent(this::check);
    }
  }

  private void checkSource(Word source, Set<String> own) {
    String id = source.text().split("#", 2)[0];
    if (!own.contains(id) && !id.isEmpty()) {
      world.sources().check(id, spot(source), faults);
    }
  }

  private void check(Expectation.Question question) {
    for (Word mechanism : question.mechanisms()) {
      if (!MECHANISMS.contains(mechanism.text())) {
        faults.unknown(spot(mechanism), "mechanism", mechanism.text(), MECHANISMS);
      }
    }
    for (Word coefficient : question.coefficients()) {
      Spot at = spot(coefficient);
      Address.find(new Yaml.Scalar(at, coefficient.text(), false, at), world.layout(), faults);
    }
  }

  private static Spot spot(Word word) {
    return new Spot(word.file(), word.row(), word.column());
  }
}
