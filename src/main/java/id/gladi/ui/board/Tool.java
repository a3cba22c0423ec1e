package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.terrain.Point;
import java.util.function.Consumer;

/** What the pointer does on the ground. */
public sealed interface Tool {
  /** Selects and moves tokens, pans on empty ground. */
  record Hand() implements Tool {}

  /** Adds to what is selected: a press on a token, or a box drawn over many. */
  record Band() implements Tool {}

  /** Measures a way. */
  record Measure() implements Tool {}

  /** Moves the corners of a crowd's outline. */
  record Outline(String token) implements Tool {}

  /** Draws the line along which the selected tokens are put. */
  record Align() implements Tool {}

  /** Measures an area. */
  record MeasureArea() implements Tool {}

  /** Tells one place to whoever asked for it, and is the hand again. */
  record Choose(Consumer<Point> told) implements Tool {}

  /** Draws a line, a zone or a sign. */
  record Draw(LineKind kind) implements Tool {}
}
