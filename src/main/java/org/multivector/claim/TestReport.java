package org.multivector.claim;

import java.util.Locale;
import org.multivector.results.Verdict;

/** A report in the form of JUnit's, which build servers show. */
record TestReport(Report report) {

  String xml() {
    long failures = report.entries().stream().filter(SuiteEntry::fails).count();
    long skipped = report.entries().stream().filter(TestReport::isSkipped).count();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        String.format(
            Locale.ROOT,
            "<testsuite name=\"claims\" tests=\"%d\" failures=\"%d\" skipped=\"%d\">\n",
            report.entries().size(),
            failures,
            skipped));
    report.entries().forEach(entry -> add(entry, xml));
    return xml.append("</testsuite>\n").toString();
  }

  private static boolean isSkipped(SuiteEntry entry) {
    return entry.finding().isEmpty()
        || entry.finding().filter(f -> f.verdict() == Verdict.UNDECIDED).isPresent();
  }

  private static void add(SuiteEntry entry, StringBuilder xml) {
    String name = entry.id() + ": " + entry.expectation().claim();
    xml.append("  <testcase classname=\"").append(escaped(entry.file()));
    xml.append("\" name=\"").append(escaped(name)).append("\">");
    if (entry.fails()) {
      String sentence = escaped(Sentence.of(entry));
      xml.append("<failure message=\"").append(sentence).append("\"/>");
    } else if (isSkipped(entry)) {
      xml.append("<skipped message=\"").append(escaped(entry.verdict())).append("\"/>");
    } else {
      xml.append("<system-out>").append(escaped(Sentence.of(entry))).append("</system-out>");
    }
    xml.append("</testcase>\n");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
              }
            });
    return escaped.toString();
  }
}
