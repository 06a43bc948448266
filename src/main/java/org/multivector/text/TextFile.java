package org.multivector.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a text file, refusing what cannot be one: too large, a folder, not UTF-8. */
public final class TextFile {

  /** Largest file that is read, in bytes. */
  static final int LARGEST = 4 << 20;

  private TextFile() {}

  /** The text without a byte order mark, or a fault and nothing. */
  public static Optional<String> read(Location location, Faults faults) {
    Spot start = Spot.startOf(location.name());
    try {
      if (location instanceof OnDisk disk && tooLarge(disk.file(), start, faults)) {
        return Optional.empty();
      }
      byte[] bytes;
      try (InputStream stream = location.open()) {
        bytes = stream.readNBytes(LARGEST + 1);
      }
      return decode(bytes, start, faults);
    } catch (IOException e) {
      faults.error(start, "cannot be read (" + reason(e) + ")");
      return Optional.empty();
    }
  }

  private static boolean tooLarge(Path file, Spot start, Faults faults) throws IOException {
    long size = Files.size(file);
    if (size > LARGEST) {
      String megabytes = String.format(Locale.ROOT, "%.1f", size / (double) (1 << 20));
      faults.error(start, "the file has " + megabytes + " MB; at most 4 MB are read");
    }
    return size > LARGEST;
  }

  private static Optional<String> decode(byte[] bytes, Spot start, Faults faults) {
    if (bytes.length > LARGEST) {
      faults.error(start, "the file has more than 4 MB; at most 4 MB are read");
      return Optional.empty();
    }
    if (bytes.length > 1 && (bytes[0] == 'P' && bytes[1] == 'K')) {
      faults.error(start, "a workbook or an archive, not a text" + asUtf8(start));
      return Optional.empty();
    }
    if (bytes.length > 1
        && Math.min(bytes[0], bytes[1]) == -2
        && Math.max(bytes[0], bytes[1]) == -1) {
      faults.error(start, "the file is in UTF-16" + asUtf8(start));
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      Spot at = Characters.spot(start.file(), text, text.length());
      faults.error(at, "not UTF-8 from here on" + asUtf8(start));
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static String asUtf8(Spot file) {
    return "; save it as UTF-8" + (file.file().endsWith(".csv") ? " (in Excel: CSV UTF-8)" : "");
  }

  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replaceFirst("Exception$", "");
    return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
