package org.multivector.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A live run's hold on a folder: a locked file, which the system lets go when the run dies. */
final class FolderLock {

  private final Path file;
  private @Nullable FileChannel channel;

  FolderLock(Path folder) {
    file = folder.resolve(Folders.LOCK);
  }

  /** Takes hold, unless another run has it. */
  boolean take() throws IOException {
    FileChannel opened =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(opened)) {
      opened.close();
      return false;
    }
    channel = opened;
    return true;
  }

  private static boolean locked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return true; // a file system without locks
    }
  }

  /** Lets go, if it was taken. */
  void release() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
      Files.deleteIfExists(file);
    }
  }
}
