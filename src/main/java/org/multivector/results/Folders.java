package org.multivector.results;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done with whole folders. Links are never followed. */
final class Folders {

  /** A file that a run holds while it writes; it counts as nothing. */
  static final String LOCK = ".lock";

  /** A manifest that is being written; it counts as nothing. */
  static final String HALF = Manifest.NAME + AtomicFile.HALF;

  private Folders() {}

  /** Whether it is a folder without anything in it. */
  static boolean isEmpty(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.allMatch(entry -> entry.endsWith(LOCK) || entry.endsWith(HALF));
    } catch (IOException e) {
      return false;
    }
  }

  /** All files under a folder, relative to it, with {@code /}, in the order of characters. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(name -> !name.equals(LOCK) && !name.equals(HALF))
          .sorted()
          .toList();
    }
  }

  /** Renames; nothing may be there under the new name but an empty folder. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Moves a file, under another name if there is one of this name. */
  static void keep(Path from, Path to) throws IOException {
    Path free = to;
    while (Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
      free = free.resolveSibling(free.getFileName() + ".old");
    }
    Files.createDirectories(free.toAbsolutePath().getParent());
    Files.move(from, free);
  }

  /** Deletes a folder and everything in it. */
  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
