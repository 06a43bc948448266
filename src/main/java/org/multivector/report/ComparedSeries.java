package org.multivector.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.multivector.results.Comparison;
import org.multivector.results.Contender;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Language;
import org.multivector.results.Setting;
import org.multivector.results.TextTable;
import org.multivector.statistics.Variable;

/**
 * What a page has of a comparison: levels and differences from the first as comparison.csv has
 * them, and each scenario's own effects as its difference.csv has them.
 */
final class ComparedSeries {

  private static final Map<String, ToDoubleFunction<Difference>> CHANGES = new LinkedHashMap<>();

  static {
    CHANGES.put("n", Difference::n);
    CHANGES.put("mean", Difference::mean);
    CHANGES.put("lo95", Difference::lo95);
    CHANGES.put("hi95", Difference::hi95);
    CHANGES.put("lo95_simultaneous", Difference::lo95Simultaneous);
    CHANGES.put("hi95_simultaneous", Difference::hi95Simultaneous);
    CHANGES.put("p_gt_0", Difference::pGreaterZero);
    CHANGES.put("p_zero", Difference::pZero);
  }

  private final Comparison comparison;
  private final Json json = new Json();

  ComparedSeries(Comparison comparison) {
    this.comparison = comparison;
  }

  /** As JSON. */
  String json() {
    json.open('{');
    about();
    json.name("levels").open('[');
    for (int n = 0; n < comparison.contenders().size(); n++) {
      Findings findings = comparison.pairs().get(Math.max(0, n - 1)).findings();
      levels(n, findings, Math.min(n, 1));
    }
    json.close(']').name("changes").open('[');
    for (int n = 0; n < comparison.contenders().size(); n++) {
      Contender one = comparison.contenders().get(n);
      if (one.setting().paired()) {
        changes(n, one.findings());
      }
    }
    json.close(']').name("versus").open('[');
    for (int n = 0; n < comparison.pairs().size(); n++) {
      changes(n + 1, comparison.pairs().get(n).findings());
    }
    return json.close(']').close('}').toString();
  }

  private void about() {
    Setting setting = comparison.first().setting();
    json.name("scenarios").texts(comparison.contenders().stream().map(Contender::label).toList());
    json.name("contenders").open('[');
    comparison.contenders().forEach(this::contender);
    json.close(']').name("states").texts(comparison.states());
    json.name("quarters").texts(comparison.quarters());
    names(setting);
    json.name("seed").number(Long.toString(setting.seed()));
    json.name("draws").number(Integer.toString(setting.draws()));
    json.name("repeats").number(Integer.toString(setting.repeats()));
    json.name("units").number(Long.toString(comparison.units()));
    json.name("version").text(setting.version()).name("model").text(setting.modelVersion());
  }

  /** What actors are called, by language. */
  private void names(Setting setting) {
    json.name("said").open('{');
    for (Language language : Language.values()) {
      json.name(language.key()).open('{');
      json.name("names").texts(setting.in(language).names()).close('}');
    }
    json.close('}');
  }

  private void contender(Contender one) {
    Setting setting = one.setting();
    json.open('{');
    PageSeries.said(json, setting);
    json.name("units").number(Long.toString(one.findings().units()));
    json.name("hash").text(setting.hash()).close('}');
  }

  private void levels(int contender, Findings findings, int arm) {
    for (Variable variable : comparison.variables()) {
      for (String state : comparison.states()) {
        int series = findings.find(variable.name(), state, "", "");
        begin(contender, variable, state);
        numbers(
            "mean",
            places(findings).stream().map(q -> findings.summary(arm, series, q).mean()).toList());
        json.close('}');
      }
    }
  }

  private void changes(int contender, Findings findings) {
    for (Variable variable : comparison.variables()) {
      for (String state : comparison.states()) {
        int series = findings.find(variable.name(), state, "", "");
        List<Difference> all =
            places(findings).stream().map(q -> findings.difference(series, q)).toList();
        begin(contender, variable, state);
        CHANGES.forEach((name, of) -> numbers(name, all.stream().map(of::applyAsDouble).toList()));
        json.close('}');
      }
    }
  }

  /** Where the quarters of the comparison are among those of findings. */
  private List<Integer> places(Findings findings) {
    List<String> there = findings.setting().quarters();
    return comparison.quarters().stream().map(there::indexOf).toList();
  }

  private void begin(int contender, Variable variable, String state) {
    json.open('{').name("variable").text(variable.name()).name("actor").text(state);
    json.name("unit").text(variable.unit()).name("arm").number(Integer.toString(contender));
  }

  private void numbers(String name, List<Double> values) {
    if (values.stream().anyMatch(value -> !value.isNaN())) {
      json.name(name).numbers(values.stream().map(TextTable::number).toList());
    }
  }
}
