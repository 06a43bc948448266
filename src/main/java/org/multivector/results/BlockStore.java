package org.multivector.results;

/** Where the blocks of a batch go. Called by all threads. */
public interface BlockStore {

  /** The draws of a block that are not there yet, the last ones of it; possibly none. */
  DrawRange missing(DrawRange block);

  /** Takes a block; its buffers and totals may be used again at once. */
  void commit(Block block);
}
