package org.multivector.chart;

/** One chart. */
interface Picture {

  /** File name without ending. */
  String name();

  /** The language it speaks. */
  Words words();

  /** One sentence that says what the picture shows, for readers who cannot see it. */
  String title();

  /** Height in pixels; a picture of many states is taller. */
  default int height() {
    return 1000;
  }

  void draw(Page page);
}
