package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Institution;
import org.multivector.world.Roster.Entry;

/** Reads what an institution is about: who leads it, in which domains, on which issues. */
final class InstitutionReader {

  private final List<String> powers;
  private final List<String> domains;
  private final List<String> issues;
  private final Faults faults;
  private final List<Institution> institutions = new ArrayList<>();

  InstitutionReader(List<Entry> powers, List<Entry> domains, List<Entry> issues, Faults faults) {
    this.powers = ids(powers);
    this.domains = ids(domains);
    this.issues = ids(issues);
    this.faults = faults;
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  /** What has been read, in order. */
  List<Institution> institutions() {
    return List.copyOf(institutions);
  }

  /** Reads one institution and returns its name. */
  String read(Yaml.Mapping mapping) {
    Fields fields = Fields.of(mapping, WorldKeys.INSTITUTION, faults);
    institutions.add(
        new Institution(
            fields.scalar("leader").map(this::leader).orElse(Institution.NOBODY),
            flags(fields, "domains", "domain", domains),
            flags(fields, "issues", "issue", issues),
            fields.scalar("neutral").map(this::isTrue).orElse(false)));
    return fields.required("name", "name: Customs union").map(Yaml.Scalar::text).orElse("");
  }

  private int leader(Yaml.Scalar id) {
    int leader = powers.indexOf(id.text());
    if (leader < 0) {
      faults.unknown(id.at(), "power", id.text(), powers);
    }
    return leader;
  }

  private boolean isTrue(Yaml.Scalar scalar) {
    boolean yes = scalar.text().equals("true");
    if (!yes && !scalar.text().equals("false")) {
      String what = "\"neutral\" is not " + Wording.quote(scalar.text());
      faults.error(scalar.at(), what, "true, false");
    }
    return yes;
  }

  private boolean[] flags(Fields fields, String key, String kind, List<String> all) {
    boolean[] flags = new boolean[all.size()];
    Optional<Yaml.Sequence> list = fields.sequence(key);
    for (Yaml item : list.map(Yaml.Sequence::items).orElse(List.of())) {
      String id = item instanceof Yaml.Scalar scalar ? scalar.text() : item.kind();
      int found = all.indexOf(id);
      if (found < 0) {
        faults.unknown(item.at(), kind, id, all);
      } else if (flags[found]) {
        faults.error(item.at(), Wording.quote(id) + " stands in the list already");
      } else {
        flags[found] = true;
      }
    }
    return flags;
  }
}
