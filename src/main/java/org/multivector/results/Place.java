package org.multivector.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.results.Output.Existing;

/**
 * Where a results folder goes, and what is there before. New results grow in {@code NAME.partial};
 * while they take their name, the old ones are {@code NAME.partial.old}, a name that nobody gives
 * to results worth keeping. What a killed run left of either is cleared away, if it is ours.
 */
final class Place {

  /** As the user typed it. */
  private final Path typed;

  private final Path target;
  private final Path partial;
  private final Path old;
  private final Deque<Path> parents = new ArrayDeque<>();
  private final FolderLock hold;
  private boolean begun;

  Place(Path typed) {
    this.typed = typed;
    target = real(typed);
    Path name = target.getFileName();
    if (name == null) {
      throw new OutputRefused("cannot write " + typed + ": it is the root of the file system");
    }
    partial = target.resolveSibling(name + ".partial");
    old = target.resolveSibling(name + ".partial.old");
    hold = new FolderLock(partial);
  }

  /** Behind links, so that a link to a folder stays a link. */
  private static Path real(Path typed) {
    try {
      return typed.toRealPath();
    } catch (IOException e) {
      return typed.toAbsolutePath().normalize();
    }
  }

  Path partial() {
    return partial;
  }

  Path target() {
    return target;
  }

  /** Refuses, before anything is computed or touched, what may not be replaced or gone on with. */
  void check(Output output, Setting setting, DrawRange draws) {
    refuseForeign(partial);
    refuseForeign(old);
    refuseFileAmong(target.getParent());
    Successor successor = new Successor(output, setting, draws);
    boolean goesOn = output.existing() == Existing.RESUME;
    if (goesOn) {
      started().ifPresent(there -> successor.refuseToGoOn(partial, there));
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || Folders.isEmpty(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new OutputRefused(typed + " exists and is not a folder; choose another with --out");
    }
    Optional<Manifest> there = ManifestReader.find(target);
    if (there.isEmpty()) {
      throw new OutputRefused(
          typed + " exists and holds no results of this program; choose another with --out");
    }
    if (goesOn) {
      successor.refuseToGoOn(typed, there.get());
      successor.refuseToLose(typed, there.get());
    } else {
      successor.refuseToReplace(typed, there.get());
    }
  }

  /** Whether more runs of the same are there, which these would not replace. */
  boolean holdsMore(Output output, Setting setting, DrawRange draws) {
    return ManifestReader.find(target)
        .filter(new Successor(output, setting, draws)::isFewerThan)
        .isPresent();
  }

  /** What an interrupted run that can be gone on with says of itself. */
  Optional<Manifest> started() {
    return Blocks.in(partial) ? ManifestReader.find(partial) : Optional.empty();
  }

  /**
   * Makes the partial folder.
   *
   * @param keep whether one that can be gone on with is kept
   */
  void begin(boolean keep) throws IOException {
    makeParents();
    boolean kept = Files.exists(partial) && takeOver(keep);
    if (Files.exists(old)) {
      recover();
    }
    if (!kept) {
      Files.createDirectory(partial);
      take();
    }
    begun = true;
  }

  private boolean takeOver(boolean keep) throws IOException {
    take();
    if (keep && started().isPresent()) {
      return true;
    }
    hold.release();
    Folders.delete(partial);
    return false;
  }

  /** Clears up what a kill between two renames left. */
  private void recover() throws IOException {
    if (Files.exists(target)) {
      retire();
    } else {
      Folders.move(old, target);
    }
  }

  /** Finished results under the name of unfinished ones are somebody's, too. */
  private void refuseForeign(Path leftover) {
    if (!Files.exists(leftover, LinkOption.NOFOLLOW_LINKS) || Folders.isEmpty(leftover)) {
      return;
    }
    Optional<Manifest> there = ManifestReader.find(leftover);
    boolean finished =
        leftover.equals(partial)
            && there.map(Manifest::complete).orElse(false)
            && !Blocks.in(partial); // else it was killed on its way to its name
    if (there.isEmpty() || finished) {
      throw new OutputRefused(
          typed.resolveSibling(leftover.getFileName())
              + " is in the way of "
              + typed
              + " and holds "
              + (finished ? "finished results" : "no results of this program")
              + "; move it");
    }
  }

  private void refuseFileAmong(@Nullable Path parent) {
    Path there = parent;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && !Files.isDirectory(there)) {
      throw new OutputRefused("cannot write " + typed + ": " + there + " is not a folder");
    }
  }

  private void makeParents() throws IOException {
    Path missing = target.getParent();
    while (missing != null && !Files.exists(missing)) {
      parents.addFirst(missing);
      missing = missing.getParent();
    }
    for (Path parent : parents) {
      Files.createDirectory(parent);
    }
  }

  private void take() throws IOException {
    if (!hold.take()) {
      throw new OutputRefused("another run is writing " + typed);
    }
  }

  /** Gives the partial folder its name. */
  void settle() throws IOException {
    hold.release();
    boolean replaces = Files.exists(target);
    if (replaces) {
      Folders.move(target, old);
    }
    try {
      Folders.move(partial, target);
    } catch (IOException e) {
      if (replaces) {
        Folders.move(old, target);
      }
      throw e;
    }
    begun = false;
    parents.clear();
    later(() -> Blocks.clear(target));
    if (replaces) {
      later(this::retire);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** The new results are in place: what cannot be cleared now is cleared by the next run. */
  private static void later(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      return;
    }
  }

  /** Clears the old results away; files that are not ours move to the new folder. */
  private void retire() throws IOException {
    List<String> ours = ManifestReader.find(old).map(Manifest::files).orElse(List.of());
    for (String file : Folders.files(old)) {
      if (!ours.contains(file) && !Blocks.owns(file)) {
        Folders.keep(old.resolve(file), target.resolve(file));
      }
    }
    Folders.delete(old);
  }

  /** Leaves the partial folder to be gone on with. */
  void leave() throws IOException {
    hold.release();
    begun = false;
    parents.clear();
  }

  /** Removes the partial folder, and parents that were made for it. */
  void abandon() throws IOException {
    hold.release();
    if (begun) {
      Folders.delete(partial);
      begun = false;
    }
    while (!parents.isEmpty()) {
      Files.deleteIfExists(parents.removeLast());
    }
  }
}
