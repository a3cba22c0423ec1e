package id.gladi.core.review;

import id.gladi.core.TPlus;
import org.jspecify.annotations.Nullable;

/** Something in which two branches of a play are not alike; left and right as they are compared. */
public sealed interface Difference {
  /** An inject told at another time, or on one branch only; null where it was not told. */
  record Told(String inject, @Nullable TPlus left, @Nullable TPlus right) implements Difference {}

  /** A level first declared at another time, or on one branch only; id of the profile. */
  record Declared(String level, @Nullable TPlus left, @Nullable TPlus right)
      implements Difference {}

  /** A level first declared for one crowd at another time, or on one branch only. */
  record CrowdDeclared(String crowd, String level, @Nullable TPlus left, @Nullable TPlus right)
      implements Difference {}

  /** Control first passed to somebody at another time, or on one branch only. */
  record Passed(String holder, @Nullable TPlus left, @Nullable TPlus right) implements Difference {}

  /** The highest force stage that was decided or ordered; 0 for none. */
  record ForceStage(int left, int right) implements Difference {}

  /** Exercise time of the first decision or order of a force stage; null for never. */
  record StageReached(int stage, @Nullable TPlus left, @Nullable TPlus right)
      implements Difference {}

  /** How many decisions were recorded. */
  record Decisions(int left, int right) implements Difference {}

  /** Expected actions judged met. */
  record Met(int left, int right) implements Difference {}

  /** Expected actions judged missed. */
  record Missed(int left, int right) implements Difference {}

  /** Persons of an agency in a ring at the end, help from outside included. */
  record Strength(String ring, String agency, int left, int right) implements Difference {}

  /** How often a rule of the profile spoke. */
  record Flagged(String rule, int left, int right) implements Difference {}

  /** Exercise time at the end. */
  record Ended(TPlus left, TPlus right) implements Difference {}
}
