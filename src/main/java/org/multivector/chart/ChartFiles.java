package org.multivector.chart;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes pictures as files, SVG and PNG. */
final class ChartFiles {

  private static final String NO_FONTS =
      "this Java finds no fonts; install fontconfig and fonts-dejavu-core";

  /** Where lettering comes from. */
  interface Fonts {
    Lettering read() throws IOException, FontFormatException;
  }

  private ChartFiles() {}

  /**
   * Writes what is asked for into a folder, which is made if it is not there.
   *
   * @return names of the files, in order
   */
  static List<String> write(List<Picture> pictures, ChartRequest request, Path folder)
      throws ChartsFailed {
    Lettering lettering = lettering();
    List<String> names = new ArrayList<>();
    for (Picture picture : pictures.stream().filter(request::wants).toList()) {
      Sheet sheet = Sheet.of(picture, request.size());
      if (request.wants("svg")) {
        names.add(write(folder, picture.name() + ".svg", svg(picture, sheet, lettering)));
      }
      if (request.wants("png")) {
        names.add(write(folder, picture.name() + ".png", Png.of(picture, sheet, lettering)));
      }
    }
    return names;
  }

  private static byte[] svg(Picture picture, Sheet sheet, Lettering lettering) {
    return Svg.of(picture, sheet, lettering).getBytes(StandardCharsets.UTF_8);
  }

  private static String write(Path folder, String name, byte[] bytes) throws ChartsFailed {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name), bytes);
      return name;
    } catch (IOException e) {
      throw new ChartsFailed("charts were not drawn: cannot write " + name + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return "a file is in the place of the folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  /** A picture as SVG, in its usual size. */
  static byte[] svg(Picture picture) throws ChartsFailed {
    return svg(picture, Sheet.of(picture), lettering());
  }

  private static Lettering lettering() throws ChartsFailed {
    System.setProperty("java.awt.headless", "true");
    return lettering(Lettering::new);
  }

  /** Java finds out that there are no fonts in many ways, errors of its classes among them. */
  static Lettering lettering(Fonts fonts) throws ChartsFailed {
    try {
      return fonts.read();
    } catch (IOException | FontFormatException e) {
      String cause = hasFonts() ? "the font cannot be read: " + e.getMessage() : NO_FONTS;
      throw new ChartsFailed("charts were not drawn: " + cause, e);
    } catch (RuntimeException | LinkageError | InternalError | AWTError e) {
      throw new ChartsFailed("charts were not drawn: " + NO_FONTS, e);
    }
  }

  private static boolean hasFonts() {
    try {
      return !new Font(Font.SANS_SERIF, Font.PLAIN, 12).getFamily(Locale.ROOT).isEmpty();
    } catch (RuntimeException | LinkageError | InternalError | AWTError e) {
      return false;
    }
  }
}
