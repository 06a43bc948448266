package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.multivector.report.ReportPage;
import org.multivector.results.AtomicFile;
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
    AtomicFile.write(file, ReportPage.of(results, folder, language));
    return file;
  }
}
