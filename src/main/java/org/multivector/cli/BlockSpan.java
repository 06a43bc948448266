package org.multivector.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.batch.BatchSpec;
import org.multivector.text.BadInput;

/**
 * Blocks of a batch as the user writes them, {@code 1..8}: from 1 on, the last one included.
 *
 * @param from the first
 * @param to the last
 */
record BlockSpan(int from, int to) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9}))?");

  static BlockSpan parse(String text) throws BadInput {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      String what = "not a span of blocks: \"" + Lines.one(text) + "\"";
      String meant = text.strip().replaceFirst("^(\\d+) *(?:-|:|to|\\.+) *(\\d+)$", "$1..$2");
      throw new BadInput(
          Limit.fault(
              "--blocks",
              what,
              "FROM..TO, such as 1..8",
              FORM.matcher(meant).matches() ? meant : ""));
    }
    int from = Integer.parseInt(form.group(1));
    return new BlockSpan(from, form.group(2) == null ? from : Integer.parseInt(form.group(2)));
  }

  /** The batch, of these blocks alone. */
  BatchSpec of(BatchSpec spec) throws BadInput {
    if (from < 1 || to < from || to > spec.blocks()) {
      String what = "there are no blocks " + from + ".." + to + " of " + spec.blocks();
      throw refuse(what, "from 1.." + spec.blocks());
    }
    return spec.ofBlocks(from - 1, to);
  }

  private static BadInput refuse(String what, String allowed) {
    return Limit.refusal("--blocks", what, allowed);
  }
}
