package org.multivector.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.multivector.report.ReportPage;
import org.multivector.results.FinishedResults;
import org.multivector.results.Language;

/** The page in a finished folder. */
final class PageFile {

  private PageFile() {}

  /** Whether a folder has the tables of a page and may be written. */
  static boolean canBeIn(Path folder) {
    return Files.isWritable(folder) && Files.exists(folder.resolve("summary.csv"));
  }

  /** Makes it anew in the language in which it opens. */
  static Path write(Path folder, FinishedResults results) throws IOException {
    return write(folder, results, ReportPage.language(folder));
  }

  /** Makes it anew from what is in the folder; whoever reads it meanwhile has the one before. */
  static Path write(Path folder, FinishedResults results, Language language) throws IOException {
    Path file = folder.resolve(ReportPage.NAME);
    replace(file, ReportPage.of(results, folder, language));
    return file;
  }

  /** Writes a file that takes its name when it is whole. */
  static void replace(Path file, String text) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".half");
    Files.write(half, text.getBytes(StandardCharsets.UTF_8));
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
