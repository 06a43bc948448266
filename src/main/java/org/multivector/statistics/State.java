package org.multivector.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The form of state.bin: a mark, the version of the form, the shape, the sums, the counts. */
final class State {

  /** "MVTALLY" and a line's end, which a transfer as text would spoil. */
  private static final long MARK = 0x4d5654414c4c590aL;

  private static final int VERSION = 5;
  private static final int MOST = 1 << 28;

  private State() {}

  static void write(DataOutput out, Shape shape, Parts parts) throws IOException {
    out.writeLong(MARK);
    out.writeInt(VERSION);
    StateWriter to = new StateWriter(out);
    write(to, shape);
    for (long[] words : parts.words()) {
      to.numbers(words);
    }
    for (Window window : parts.windows()) {
      write(to, window);
    }
    to.end();
  }

  /** The arrays of a tally. */
  record Parts(List<long[]> words, Window[] windows) {}

  /** Reads the shape; {@link #read(StateReader, Parts)} reads the rest. */
  static StateReader open(DataInput in) throws IOException {
    try {
      if (in.readLong() != MARK) {
        throw new IOException("this is not a file of accumulators");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new IOException(
            "made by another version of multivector (form "
                + version
                + ", not "
                + VERSION
                + "); run it again");
      }
      return new StateReader(in);
    } catch (EOFException e) {
      throw new IOException("the accumulators are cut short", e);
    }
  }

  static void read(StateReader from, Parts parts) throws IOException {
    for (long[] words : parts.words()) {
      from.numbers(words);
    }
    for (Window window : parts.windows()) {
      read(from, window);
    }
    from.end();
  }

  private static void write(StateWriter to, Shape shape) throws IOException {
    to.number(shape.quarters());
    to.number(shape.arms());
    to.number(shape.repeats());
    List<Variable> variables = shape.series().stream().map(Series::variable).distinct().toList();
    to.number(variables.size());
    for (Variable variable : variables) {
      write(to, variable);
    }
    to.number(shape.series().size());
    for (Series series : shape.series()) {
      to.number(variables.indexOf(series.variable()));
      to.text(series.actor());
      to.text(series.partner());
      to.text(series.domain());
      to.number(series.owner().ordinal());
    }
    for (List<String> events : shape.events()) {
      to.number(events.size());
      for (String event : events) {
        to.text(event);
      }
    }
  }

  static Shape readShape(StateReader from) throws IOException {
    int quarters = from.size(MOST);
    int arms = from.size(2);
    int repeats = from.size(MOST);
    List<Variable> variables = new ArrayList<>();
    for (int left = from.size(MOST); left > 0; left--) {
      variables.add(readVariable(from));
    }
    List<Series> series = new ArrayList<>();
    for (int left = from.size(MOST); left > 0; left--) {
      Variable variable = variables.get(from.size(variables.size() - 1));
      series.add(new Series(variable, from.text(), from.text(), from.text(), owner(from)));
    }
    return new Shape(series, quarters, arms, repeats, readEvents(from, arms));
  }

  private static List<List<String>> readEvents(StateReader from, int arms) throws IOException {
    List<List<String>> events = new ArrayList<>();
    for (int arm = 0; arm < arms; arm++) {
      List<String> names = new ArrayList<>();
      for (int left = from.size(MOST); left > 0; left--) {
        names.add(from.text());
      }
      events.add(names);
    }
    return events;
  }

  private static Series.Owner owner(StateReader from) throws IOException {
    Series.Owner[] owners = Series.Owner.values();
    return owners[from.size(owners.length - 1)];
  }

  private static void write(StateWriter to, Variable variable) throws IOException {
    to.text(variable.name());
    to.text(variable.unit());
    to.text(variable.definition());
    to.number(variable.low());
    to.number(variable.high());
    to.number(variable.quantiles() ? 1 : 0);
    to.number(variable.outcome() ? 1 : 0);
  }

  private static Variable readVariable(StateReader from) throws IOException {
    return new Variable(
        from.text(),
        from.text(),
        from.text(),
        from.real(),
        from.real(),
        from.size(1) == 1,
        from.size(1) == 1);
  }

  private static void write(StateWriter to, Window window) throws IOException {
    to.number(window.lowest());
    to.number(window.highest());
    int first = window.first();
    int end = window.end();
    to.number(first);
    to.number(end);
    for (int bin = first; bin < end; bin++) {
      to.number(window.at(bin));
    }
  }

  private static void read(StateReader from, Window window) throws IOException {
    long lowest = from.number();
    long highest = from.number();
    if (lowest <= highest) { // else nothing was counted
      window.reach(lowest);
      window.reach(highest);
    }
    int first = from.size(window.grid().bins());
    int end = from.size(window.grid().bins());
    for (int bin = first; bin < end; bin++) {
      int times = from.size(Integer.MAX_VALUE);
      if (times > 0) {
        window.count(bin, times);
      }
    }
  }
}
