package org.multivector.chart;

/** One chart. */
interface Picture {

  /** File name without ending. */
  String name();

  /** One sentence that says what the picture shows, for readers who cannot see it. */
  String title();

  void draw(Page page);
}
