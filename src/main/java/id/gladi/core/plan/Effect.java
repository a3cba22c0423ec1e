package id.gladi.core.plan;

import id.gladi.core.Strength;
import id.gladi.core.terrain.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inject does to the board. Effects move crowds, acts, citizens and outside parties only;
 * the units of the players move by their own decision.
 */
public sealed interface Effect {
  /** A unit of the plan appears; null strength keeps the plan's. */
  record Appear(String unit, Home home, @Nullable Strength strength) implements Effect {}

  /** A token goes somewhere, optionally taking a crowd shape there. */
  record Move(String unit, Home home, @Nullable String shape) implements Effect {}

  /** A crowd takes a shape of the plan. */
  record Shape(String unit, String shape) implements Effect {}

  /** A unit takes a formation. */
  record FormUp(String unit, Formation formation) implements Effect {}

  /** Persons leave a token and stand on their own as another unit of the plan. */
  record Split(String from, String part, int persons, Point at, @Nullable String shape)
      implements Effect {}

  /** A token joins another. */
  record Merge(String part, String into) implements Effect {}

  /** Tokens leave the board. */
  record Remove(List<String> units) implements Effect {
    public Remove {
      units = List.copyOf(units);
    }
  }

  /** A crowd grows or shrinks. */
  record Resize(String unit, Strength strength) implements Effect {}

  /** An act begins: the act is marked, never the group. Persons 0 when not stated. */
  record BeginAct(String act, Point at, int persons) implements Effect {}

  /** Every mark of an act ends. */
  record EndAct(String act) implements Effect {}

  /** Planned lines are laid. */
  record Lay(List<String> lines) implements Effect {
    public Lay {
      lines = List.copyOf(lines);
    }
  }

  /** Planned lines are taken up. */
  record TakeUp(List<String> lines) implements Effect {
    public TakeUp {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A thing or unit changes condition: burning, blocked, out of power.
   *
   * @param clearWidth metres that stay free, 0 when it does not matter
   */
  record Condition(String subject, String state, @Nullable Point at, double clearWidth)
      implements Effect {}

  /** The view turns to a place; width in metres. */
  record Camera(Point centre, double width) implements Effect {}

  /** A level is proposed with its observable criterion; the control holder declares it. */
  record ProposeLevel(String level, String criterion) implements Effect {}

  /** The record notes who holds control at this point of the script. */
  record HoldControl(String holder) implements Effect {}

  /** A message for the room. */
  record Message(String text) implements Effect {}

  /** An effect that happens only if the facilitator finds its condition true. */
  record Offered(String when, Effect effect) implements Effect {}
}
