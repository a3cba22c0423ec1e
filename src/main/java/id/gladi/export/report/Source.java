package id.gladi.export.report;

import id.gladi.core.review.FullReview;
import id.gladi.core.review.TimedEntry;
import id.gladi.core.review.TimelineEntry;
import id.gladi.export.ReviewContext;
import id.gladi.export.words.EventWords;
import id.gladi.export.words.ReportWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every chapter is made from. */
public record Source(
    FullReview review,
    ReviewContext context,
    Boards boards,
    ReportWords words,
    EventWords events,
    Wordings wordings) {

  public static Source of(FullReview review, ReviewContext context, Boards boards) {
    var words = new ReportWords(context.language());
    var events =
        new EventWords(review.plan(), review.review().board().script(), words, context.notes());
    return new Source(review, context, boards, words, events, new Wordings());
  }

  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** People's own wording of a text, else the written one. */
  String worded(String id, String written) {
    return wordings.choose(review.remarks().wording(), id, written);
  }

  String level(String id) {
    return words.level(review.plan().profile(), id);
  }

  /** Which map it is and whose, and that it is schematic where it is. */
  String ground() {
    var map = review.plan().map();
    var schematic = map.origin().schematic() ? say("board.schematic") : "";
    return Stream.of(map.name(), schematic, map.origin().attribution())
        .filter(said -> !said.isBlank())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** The course of play without words for the exercise's own people, unless they are asked for. */
  List<TimedEntry> told() {
    return review.course().lines().stream()
        .filter(line -> context.notes() || !internal(line.entry()))
        .toList();
  }

  private static boolean internal(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Noted || entry instanceof TimelineEntry.Observed;
  }

  String agency(String id) {
    return review.plan().exercise().forces().agencies().stream()
        .filter(agency -> agency.id().equals(id))
        .map(agency -> agency.name())
        .findFirst()
        .orElse(id);
  }

  String ring(String id) {
    return review.plan().exercise().deployment().rings().stream()
        .filter(ring -> ring.id().equals(id))
        .map(ring -> ring.name())
        .findFirst()
        .orElse(words.say("rings.outside"));
  }
}
