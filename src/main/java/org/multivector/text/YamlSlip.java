package org.multivector.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.chance.Distributions;

/**
 * A slip of the pen that makes a line no YAML, and the line without it.
 *
 * @param line what such a line looks like; its first group is what stands before the slip
 * @param about a word of the parser's complaint, which is how the slip is told; or empty
 * @param what how the slip is told otherwise, with the second group for %s, and for %2$s how a
 *     distribution in it is written
 * @param mended the line as it was meant
 * @param everywhere whether who makes it in one line makes it in others too
 */
record YamlSlip(
    Pattern line,
    String about,
    String what,
    Function<MatchResult, String> mended,
    boolean everywhere) {

  private static final String KEY = "(?:[\\p{Ll}_][\\w-]*(?:\\.[\\w-]+)*)";
  private static final String BEFORE_VALUE = "( *(?:- +)*(?:[\\w.-]+: +|(?<=- )))";
  private static final String DISTRIBUTION = String.join("|", Distributions.words());
  private static final String REST = "(.*)";

  /** All that are known, the surest first. */
  static final List<YamlSlip> ALL =
      List.of(
          tabs(2),
          tabs(4),
          tabs(8),
          new YamlSlip(
              Pattern.compile("( *)([\\p{Zs}\\u200b\\ufeff&&[^ ]]+)" + REST),
              "",
              "a space that is none, as copied from a web page; indent with ordinary spaces",
              m -> m.group(1) + " ".repeat(m.group(2).length()) + m.group(3),
              true),
          slip("([^\"'#]*)(\uff1a) ?" + REST, "\"%s\" is not a colon; write \":\"", ": "),
          slip("( *)(-)(?=[^\\s-])" + REST, "a space is missing after the dash", "- "),
          slip("( *- +)(- +)" + REST, "a dash too many; an item begins with one \"- \"", ""),
          slip(
              "((?:.*?[{,] *| *(?:- +)*)" + KEY + ")(:)(?=[^\\s:])" + REST,
              YamlParser.NO_SPACE,
              ": "),
          slip("( *(?:- +)*" + KEY + " *)(=)" + REST, "\"%s\" is not a colon; write \":\"", ": "),
          quoted("([\u201c\u201d\u201e\u00ab].*)", "curly quotes are no quotes; write \""),
          distribution("(\\{ *(%s) *\\[([^\\]]*)\\] *\\})"),
          distribution("((%s) *\\[([^\\]]*)\\])"),
          new YamlSlip(
              Pattern.compile(BEFORE_VALUE + "(\\p{Ll}+(?:\\.[\\w-]+)+: .*)"),
              "",
              "an address and its number need braces here, or a line of their own below",
              m -> m.group(1) + "{" + m.group(2) + "}",
              false),
          new YamlSlip(
              Pattern.compile("(.*: *)(\\* ?([\\d.]+))" + REST),
              "",
              "\"%s\" is no number; a factor is written {times: ...}",
              m -> m.group(1) + m.group(3) + m.group(4),
              false),
          quoted("([^\"'\\[{|>&*!%@`#\\s-].*?: .*)", "a text that contains \": \" needs quotes"),
          quoted(
              "([%@`,?].*|[&*]\\S* +[^\\s#].*|[&*]\\w*[^\\w\\s].*)",
              "a text that begins with \"%.1s\" needs quotes"),
          quoted("('.*\\p{L}'\\p{L}.*')", "an apostrophe in single quotes; use double quotes"),
          new YamlSlip(
              Pattern.compile(BEFORE_VALUE + "\"([^\"]*\\\\[^\"]*)\" *"),
              "double quotes",
              "",
              m -> m.group(1) + inQuotes(m.group(2)),
              false),
          quoted(
              "((?:\"[^\"]*\"|'[^']*') *[^\\s#].*)",
              "a text that is quoted in part; quote all of it"),
          new YamlSlip(
              Pattern.compile("(.*?(?:^|[:,\\[{-]) *)([\"'])([^\"']*)"),
              "",
              "a quote that is never closed",
              m -> m.group() + m.group(2),
              false),
          slip(
              "( *(?:- +)*(" + KEY + "))()(?= +[^\\s:])" + REST,
              "a colon is missing after \"%s\"",
              ":"),
          slip("( *(?:- +)*(" + KEY + "))()( *)", "a colon is missing after \"%s\"", ":"),
          slip(
              "( +)()((?:at|when|id|title): .*)",
              "a dash is missing here; each item of a list begins with \"- \"",
              "- "),
          slip(
              "(.*\\s)(#[^\\[\\]{}]*)([\\]}].*)",
              "a # begins a comment, which the closing bracket is in; write the comment behind the"
                  + " bracket, or quote a text that has a #",
              ""),
          closed("]"),
          closed("}"),
          closed("}]"),
          new YamlSlip(
              Pattern.compile("([^#]*[^\\s,{\\[#])()(\\s*(?:\\s#.*)?)"),
              "comma",
              "a comma is missing at the end of the line",
              m -> m.group(1) + "," + m.group(3),
              false),
          slip("(.*)([\\]}])( *)", "a bracket too many", ""));

  /** The lines whose place says nothing, since any line could lack the bracket. */
  private static YamlSlip closed(String brackets) {
    return new YamlSlip(
        Pattern.compile("(.*\\S) *"), "bracket", "", m -> m.group(1) + brackets, false);
  }

  private static YamlSlip tabs(int width) {
    return new YamlSlip(
        Pattern.compile("()([ \\t]*\\t[ \\t]*)" + REST),
        "tab",
        "",
        m -> m.group(2).replace("\t", " ".repeat(width)) + m.group(3),
        true);
  }

  /** A distribution in brackets: the word of it, and within them its numbers. */
  private static YamlSlip distribution(String form) {
    return new YamlSlip(
        Pattern.compile("(.*: *)" + String.format(Locale.ROOT, form, DISTRIBUTION) + REST),
        "",
        "%2$s",
        m -> m.group(1) + m.group(3) + " " + m.group(4).replace(",", " ") + m.group(5),
        false);
  }

  /** Something else in the place of the second group; the third is the rest of the line. */
  private static YamlSlip slip(String line, String what, String instead) {
    return new YamlSlip(
        Pattern.compile(line),
        "",
        what,
        m -> m.group(1) + instead + m.group(m.groupCount()),
        false);
  }

  /** A value that needs quotes, or others than it has. */
  private static YamlSlip quoted(String value, String what) {
    return new YamlSlip(
        Pattern.compile(BEFORE_VALUE + value + " *"),
        "",
        what,
        m -> m.group(1) + inQuotes(m.group(2)),
        false);
  }

  private static String inQuotes(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** How many characters a line is indented by. */
  static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Whether the parser says best what is wrong, and where. */
  boolean isToldByParser() {
    return what.isEmpty();
  }

  /** What is wrong where it was found. */
  String told(MatchResult found, YamlFault fault) {
    return isToldByParser()
        ? fault.what()
        : String.format(Locale.ROOT, what, found.group(2), NearDistribution.advice(found.group(2)));
  }

  /** The slip in a line, if it is there and can be what the parser complains of. */
  Optional<MatchResult> in(String text, YamlFault fault) {
    return fault.what().contains(about) ? in(text) : Optional.empty();
  }

  private Optional<MatchResult> in(String text) {
    Matcher matcher = line.matcher(text);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
