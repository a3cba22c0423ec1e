package id.gladi.core.play;

import id.gladi.core.Strength;
import id.gladi.core.TPlus;
import id.gladi.core.Text;
import id.gladi.core.doctrine.Level;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Standing;
import id.gladi.core.terrain.PictureFile;
import id.gladi.core.terrain.Point;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the room may see, and nothing else. There is no place in here for a controller's note, an
 * expected action, an inject to come, a flag, a decision or a unit kept off the room's screen; only
 * {@link Redaction} makes one from a board.
 *
 * @param inject the inject last told, null before the first
 * @param messages messages shown to the room, oldest first
 * @param totals persons on the map per agency, in the plan's order
 * @param view where the script last pointed the view, or null
 */
public record PublicBoard(
    TPlus clock,
    PublicLevel level,
    String holder,
    Ground ground,
    @Nullable PublicInject inject,
    List<Message> messages,
    List<Total> totals,
    @Nullable View view) {
  public PublicBoard {
    messages = List.copyOf(messages);
    totals = List.copyOf(totals);
  }

  /** The newest message that was shown after the inject of the moment was told. */
  public String news() {
    var since = inject == null ? TPlus.ZERO : inject.told();
    return messages.reversed().stream()
        .filter(message -> !message.at().isBefore(since))
        .findFirst()
        .map(Message::text)
        .orElse("");
  }

  /**
   * The declared level.
   *
   * @param ordinal 1 for the calmest
   * @param of how many levels there are
   */
  public record PublicLevel(
      String id, int ordinal, int of, Text name, Level.Colour colour, TPlus since) {}

  /**
   * What stands and lies on the ground.
   *
   * @param crowds what the room was told of crowds, and of no other crowd
   * @param levels the level of the crowds for which one was declared alone, by token; never why
   */
  public record Ground(
      List<PublicToken> tokens,
      List<Line> lines,
      List<ActMark> acts,
      List<Condition> conditions,
      List<PublicCrowd> crowds,
      Map<String, PublicLevel> levels) {
    public Ground {
      levels = Map.copyOf(levels);
      crowds = List.copyOf(crowds);
      tokens = List.copyOf(tokens);
      lines = List.copyOf(lines);
      acts = List.copyOf(acts);
      conditions = List.copyOf(conditions);
    }
  }

  /** A unit's mark: what is drawn of it. */
  public record PublicToken(
      String id,
      String agency,
      String kind,
      String name,
      Standing standing,
      Strength strength,
      Point at,
      double facing,
      @Nullable Formation formation,
      Token.Status status,
      List<Point> outline,
      List<Point> trail) {
    public PublicToken {
      outline = List.copyOf(outline);
      trail = List.copyOf(trail);
    }
  }

  /**
   * What the room was told of a crowd. Mood and coordinator are the facilitator's assessment and
   * have no place here.
   */
  public record PublicCrowd(String token, String demand, CrowdProfile.Notice notice) {}

  /**
   * A line, zone or sign, without the planner's name for it.
   *
   * @param words what is written on the board itself ({@link LineKind#named()}), else empty
   */
  public record Line(String id, LineKind kind, String words, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * The inject that was told.
   *
   * @param serial position in the main list; 0 for a contingency
   * @param of length of the main list
   * @param phase number and name of the phase
   * @param told when it was told
   * @param pictures those that were attached for the room; without their names
   */
  public record PublicInject(
      int serial,
      int of,
      String phase,
      String title,
      String narrative,
      TPlus told,
      List<PictureFile> pictures) {
    public PublicInject {
      pictures = List.copyOf(pictures);
    }
  }

  /** A message that was shown to the room. */
  public record Message(TPlus at, String text) {}

  /** Persons of an agency on the map. */
  public record Total(String agency, String name, int persons) {}
}
