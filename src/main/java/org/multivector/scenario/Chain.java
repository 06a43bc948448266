package org.multivector.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/**
 * A file and all that it extends.
 *
 * @param files the world first, the file itself last
 */
record Chain(List<ScenarioFile> files) {

  Chain {
    files = List.copyOf(files);
  }

  /** Follows {@code extends} from a file to its world; a broken chain is a fault and nothing. */
  static Optional<Chain> read(Location location, Faults faults) {
    return read(location, new Library(), faults);
  }

  /** The same with what a library has. */
  static Optional<Chain> read(Location location, Library library, Faults faults) {
    List<ScenarioFile> files = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Optional<Location> next = Optional.of(location);
    while (next.isPresent()) {
      seen.add(next.get().identity());
      Optional<ScenarioFile> file = library.file(next.get(), faults);
      if (file.isEmpty()) {
        return Optional.empty();
      }
      files.add(0, file.get());
      next = parent(file.get(), faults);
      if (next.isPresent() && seen.contains(next.get().identity())) {
        reportCircle(files, next.get(), faults);
        return Optional.empty();
      }
    }
    return files.get(0).world().isPresent() ? Optional.of(new Chain(files)) : Optional.empty();
  }

  private static Optional<Location> parent(ScenarioFile file, Faults faults) {
    if (file.parent().isEmpty()) {
      return Optional.empty();
    }
    Yaml.Scalar name = file.parent().get();
    Location from = file.location();
    Optional<Location> parent = Lookup.named(name.text(), from);
    if (parent.isEmpty()) {
      String plain = name.text().replaceFirst("(/world)?\\.ya?ml$", "");
      String beside = from.sibling(plain + ".yaml").name();
      String world = from.sibling(plain + "/world.yaml").name();
      List<String> names = Lookup.names(from);
      String last = plain.replaceFirst(".*/", "");
      String suggestion = names.contains(last) ? last : Nearest.to(last, names);
      String what = "there is no scenario " + Wording.quote(name.text()) + " to extend: no ";
      what += beside + ", no " + world + ", and none is shipped under this name";
      faults.error(name.at(), what, Wording.list(names), suggestion);
      return Lookup.named(suggestion, from);
    }
    return parent;
  }

  private static void reportCircle(List<ScenarioFile> files, Location again, Faults faults) {
    List<String> names = new ArrayList<>();
    for (int n = files.size() - 1; n >= 0; n--) {
      names.add(files.get(n).location().name());
    }
    names.add(again.name());
    Spot at = files.get(0).parent().map(Yaml.Scalar::at).orElse(files.get(0).start());
    faults.error(at, "\"extends\" goes in a circle: " + String.join(" -> ", names));
  }

  /** The chain with another file at its end. */
  Chain and(ScenarioFile file) {
    List<ScenarioFile> all = new ArrayList<>(files);
    all.add(file);
    return new Chain(all);
  }

  /** The file that extends nothing. */
  ScenarioFile root() {
    return files.get(0);
  }

  /** The world that it says. */
  WorldFile world() {
    return root().world().orElseThrow();
  }

  /** The file itself. */
  ScenarioFile last() {
    return files.get(files.size() - 1);
  }

  /** The number of files that make up the reference; 0 if there is none. */
  int reference(Faults faults) {
    int count = files.size() - 1;
    Optional<Yaml.Scalar> named = last().reference();
    if (named.isPresent()) {
      List<String> ancestors = files.subList(0, count).stream().map(ScenarioFile::stem).toList();
      int found = ancestors.lastIndexOf(named.get().text());
      if (found < 0) {
        faults.unknown(named.get().at(), "ancestor", named.get().text(), ancestors);
      } else {
        count = found + 1;
      }
    }
    checkNames(count, faults);
    return count;
  }

  /** Results tell scenario and reference apart by their short names. */
  private void checkNames(int count, Faults faults) {
    if (count > 0 && files.get(count - 1).stem().equals(last().stem())) {
      Spot at = last().parent().map(Yaml.Scalar::at).orElse(last().start());
      String what =
          "scenario and reference have the same short name " + Wording.quote(last().stem());
      faults.error(at, what + "; rename one of the files");
    }
  }

  /** The files that the reference does not have. */
  List<ScenarioFile> own(Faults faults) {
    return files.subList(reference(faults), files.size());
  }

  /** What the first files together say of the horizon. */
  Span span(int count) {
    Span span = Span.NONE;
    for (ScenarioFile file : files.subList(0, count)) {
      span = file.span().over(span);
    }
    return span;
  }
}
