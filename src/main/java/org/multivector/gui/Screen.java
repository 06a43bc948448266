package org.multivector.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;

/** Whether there is a display to open windows on. */
public final class Screen {

  private Screen() {}

  /** Why windows cannot be opened, and what to do; empty if they can. */
  public static String missing() {
    if (Boolean.getBoolean("java.awt.headless")) {
      return "java.awt.headless is true; leave it out";
    }
    String what = "start it in a desktop session, or with xvfb-run";
    try {
      if (GraphicsEnvironment.isHeadless()) {
        return "there is none (DISPLAY is not set, or this Java has no windows); " + what;
      }
      boolean none =
          GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length == 0;
      return none ? "there is none; " + what : "";
    } catch (HeadlessException | AWTError | LinkageError | InternalError e) {
      return "it cannot be reached (" + e.getMessage() + "); " + what;
    }
  }
}
