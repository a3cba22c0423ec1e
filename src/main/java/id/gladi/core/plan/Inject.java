package id.gladi.core.plan;

import id.gladi.core.TPlus;
import id.gladi.core.terrain.Point;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One inject of the master scenario events list.
 *
 * @param id stable name: the serial in words for main injects ({@code 7}), {@code K1} for
 *     contingencies
 * @param serial position in the main list from 1; 0 for contingency injects
 * @param at planned exercise time
 */
public record Inject(
    String id,
    int serial,
    int phase,
    TPlus at,
    Type type,
    Story story,
    Routing routing,
    Staging staging,
    LevelChange level,
    List<ExpectedAction> expected,
    List<ContingencyRule> contingencies,
    List<Attachment> attachments) {
  public Inject {
    expected = List.copyOf(expected);
    contingencies = List.copyOf(contingencies);
    attachments = List.copyOf(attachments);
  }

  /** An inject without attachments. */
  public Inject(
      String id,
      int serial,
      int phase,
      TPlus at,
      Type type,
      Story story,
      Routing routing,
      Staging staging,
      LevelChange level,
      List<ExpectedAction> expected,
      List<ContingencyRule> contingencies) {
    this(
        id,
        serial,
        phase,
        at,
        type,
        story,
        routing,
        staging,
        level,
        expected,
        contingencies,
        List.of());
  }

  /** The same inject told otherwise. */
  public Inject told(TPlus time, Story words, Routing way) {
    return new Inject(
        id,
        serial,
        phase,
        time,
        type,
        words,
        way,
        staging,
        level,
        expected,
        contingencies,
        attachments);
  }

  /** The same inject with these attachments. */
  public Inject with(List<Attachment> others) {
    return new Inject(
        id,
        serial,
        phase,
        at,
        type,
        story,
        routing,
        staging,
        level,
        expected,
        contingencies,
        others);
  }

  public Optional<Attachment> attachment(String name) {
    return attachments.stream().filter(a -> a.name().equals(name)).findFirst();
  }

  public Optional<ExpectedAction> action(String actionId) {
    return expected.stream().filter(a -> a.id().equals(actionId)).findFirst();
  }

  /** Kinds of injects. */
  public enum Type {
    NARRATIVE,
    EVENT,
    INFORMATION,
    CONTINGENCY,
    MEDIA,
    FACILITATION
  }

  /**
   * What is told.
   *
   * @param narrative read to the room
   * @param controllerNote for the facilitator only, never for the room
   * @param good what a good answer looks like, for the evaluator
   * @param mistake the usual mistake, for the evaluator
   */
  public record Story(
      String title, String narrative, String controllerNote, String good, String mistake) {}

  /**
   * How the inject reaches the players.
   *
   * @param delivery lisan, HT, surat, telepon, medsos, video
   * @param dynamiser who brings it in at the table
   */
  public record Routing(String from, List<String> to, String delivery, String dynamiser) {
    public Routing {
      to = List.copyOf(to);
    }
  }

  /** Where it happens and what it does to the board, in order. */
  public record Staging(@Nullable Point place, List<Effect> effects) {
    public Staging {
      effects = List.copyOf(effects);
    }
  }

  /**
   * The level before and after; a change is always a proposal that the control holder declares.
   *
   * @param criterion the observable reason; never the lack of a notification
   */
  public record LevelChange(String before, String after, String criterion) {}
}
