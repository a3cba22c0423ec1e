package id.gladi.core.review;

import id.gladi.core.play.Journal;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import id.gladi.core.terrain.Backdrop;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What leaves the PC with a document of a session, told before it is written.
 *
 * @param steps how many steps of the record it can tell of
 * @param roles everybody who acted or decided, by role
 * @param typed names and offices that people typed themselves
 * @param privateNotes notes of the table and of the plan's controllers, which go only when asked
 * @param attribution of the ground, or where it comes from when nobody asks to be named
 * @param schematic true when the ground was drawn for the exercise
 * @param attachments pictures that lie on the ground, and the unit's own emblem
 * @param insets what goes with injects, and is on their cards
 */
public record Outgoing(
    long steps,
    List<String> roles,
    List<String> typed,
    int privateNotes,
    String attribution,
    boolean schematic,
    List<String> attachments,
    List<Inset> insets) {
  public Outgoing {
    roles = List.copyOf(roles);
    typed = List.copyOf(typed);
    attachments = List.copyOf(attachments);
    insets = List.copyOf(insets);
  }

  /**
   * An attachment of an inject.
   *
   * @param room whether it is on the card without private notes
   */
  public record Inset(String name, boolean room) {}

  /** The names of what goes with injects, with or without what is not for the room. */
  public List<String> insets(boolean notes) {
    return insets.stream().filter(each -> notes || each.room()).map(Inset::name).toList();
  }

  /** What a document of the newest board holds. */
  public static Outgoing of(Plan plan, StepTree tree, Remarks remarks) {
    var board = tree.boardAt(tree.size());
    var entries = board.journal().entries();
    var decided =
        entries.stream()
            .filter(Journal.Entry.Decided.class::isInstance)
            .map(entry -> ((Journal.Entry.Decided) entry).decision().by());
    var front = remarks.front();
    var typed =
        Stream.of(
                board.field().overlays().values().stream().map(Overlay::name),
                front.letterhead().stream(),
                Stream.of(front.place(), front.signatory()),
                remarks.plan().stream().map(Improvement::owner))
            .flatMap(names -> names);
    var origin = plan.map().origin();
    var pictures = plan.map().pictures().stream().map(Backdrop::name);
    var logo = front.logo().isEmpty() ? Stream.<String>of() : Stream.of("logo");
    long noted = entries.stream().filter(Journal.Entry.Noted.class::isInstance).count();
    long told =
        board.script().all().filter(inject -> !inject.story().controllerNote().isBlank()).count();
    return new Outgoing(
        tree.size(),
        named(Stream.concat(tree.steps().stream().map(Step::by), decided)),
        named(typed),
        Math.toIntExact(noted + told),
        origin.attribution().isBlank() ? origin.source() : origin.attribution(),
        origin.schematic(),
        Stream.concat(pictures, logo).toList(),
        board
            .script()
            .all()
            .flatMap(inject -> inject.attachments().stream())
            .map(each -> new Inset(each.name(), each.room()))
            .toList());
  }

  private static List<String> named(Stream<String> names) {
    return names
        .filter(Objects::nonNull)
        .filter(name -> !name.isBlank())
        .distinct()
        .sorted()
        .toList();
  }
}
