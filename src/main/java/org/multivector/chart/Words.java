package org.multivector.chart;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.multivector.results.AddressLabels;
import org.multivector.results.Figures;
import org.multivector.results.Language;
import org.multivector.results.Resource;
import org.multivector.results.Setting;
import org.multivector.results.Terms;
import org.multivector.statistics.Variable;

/** What charts say, in one language: sentences, names and numbers. */
final class Words {

  private final Language language;
  private final Properties sentences = new Properties();
  private final Terms terms;

  Words(Language language) {
    this.language = language;
    terms = Terms.of(language);
    try {
      String file = Resource.text(Words.class, language.key() + ".properties");
      sentences.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Language language() {
    return language;
  }

  /** A sentence with its values. */
  String say(String key, Object... values) {
    String text = Objects.requireNonNull(sentences.getProperty(key), key);
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
      said.append(text, from, at).append(values[text.charAt(at + 1) - '0']);
      from = at + 3;
    }
    return said.append(text.substring(from)).toString();
  }

  /** A word or a sentence without values that not every language has. */
  private String or(String key, String otherwise) {
    return sentences.getProperty(key, otherwise);
  }

  /** "economic loss". */
  String name(Variable variable) {
    return name(variable.name());
  }

  /** The same of a variable's name in files. */
  String name(String variable) {
    return Language.lower(terms.variables().getOrDefault(variable, variable.replace('_', ' ')));
  }

  /** "Economic loss". */
  String capital(Variable variable) {
    return capital(name(variable));
  }

  /** With a capital as at the beginning of a sentence. */
  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The unit without the shorthand of tables. */
  String unit(Variable variable) {
    String unit = variable.unit();
    return or("unit." + unit, terms.units().getOrDefault(unit, unit));
  }

  /** What a variable means; empty where this language does not say. */
  String definition(Variable variable) {
    boolean english = language == Language.ENGLISH;
    return or("definition." + variable.name(), english ? variable.definition() : "");
  }

  /** The name of an actor, partner or domain in a setting of this language. */
  String named(String id, Setting setting) {
    return setting.names().getOrDefault(id, terms.names().getOrDefault(id, id));
  }

  /** "Kazakhstan, trade without fuels", of the address of an input. */
  String address(String address, Setting setting) {
    return new AddressLabels(setting, language).of(address);
  }

  /** The name of an actor, partner or domain where there is nothing but its id. */
  String named(String id) {
    return terms.names().getOrDefault(id, id);
  }

  /** "share", where there is no room for its range. */
  String shortUnit(String unit) {
    return terms.units().getOrDefault(unit, unit);
  }

  /** "size effect". */
  String mechanism(String key) {
    return terms.mechanisms().getOrDefault(key, key.replace('_', ' '));
  }

  /** A name within a sentence. */
  String within(String name) {
    return language.within(name);
  }

  /** "Kazakhstan's", where a language has that. */
  String owner(String name) {
    return language == Language.ENGLISH ? name + (name.endsWith("s") ? "'" : "'s") : name;
  }

  /** "in 2039". */
  String at(String when) {
    return say(when.contains("Q") ? "at.quarter" : "at.year", when);
  }

  /** "end of 2039". */
  String end(String when) {
    return say(when.contains("Q") ? "end.quarter" : "end.year", when);
  }

  /** A number with so many decimals. */
  String plain(double value, int decimals) {
    return marked(Figures.plain(value, decimals));
  }

  /** A number with its sign; zero has none. */
  String signed(double value, int decimals) {
    return marked(Figures.signed(value, decimals));
  }

  /** A part of a whole; never 0 or 100 unless it is exactly that. */
  String percent(double part) {
    double rounded = Math.rint(part * 100);
    if (part > 0 && rounded == 0) {
      return say("percent.least");
    }
    return part < 1 && rounded == 100
        ? say("percent.most")
        : say("percent", Figures.plain(part * 100, 0));
  }

  /** A tick of an axis. */
  String tick(Scale scale, int number) {
    return marked(scale.label(number));
  }

  /** A dose: a number with the language's mark, anything else as it is. */
  String level(String dose) {
    return dose.matches("[-+]?[\\d.]+") ? marked(dose) : dose;
  }

  /** With a dash for a minus, which the font does not have, and the language's decimal mark. */
  private String marked(String number) {
    return language.number(number.replace('-', '–'));
  }
}
