package id.gladi.core.play;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Schedule;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.PublicBoard.Line;
import id.gladi.core.play.PublicBoard.Message;
import id.gladi.core.play.PublicBoard.PublicCrowd;
import id.gladi.core.play.PublicBoard.PublicInject;
import id.gladi.core.play.PublicBoard.PublicLevel;
import id.gladi.core.play.PublicBoard.PublicToken;
import id.gladi.core.play.PublicBoard.Total;
import id.gladi.core.terrain.PictureFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves out of a board what the room must not see. The only way to a {@link PublicBoard}. */
public final class Redaction {
  private final Plan plan;
  private final Board board;

  private Redaction(Plan plan, Board board) {
    this.plan = plan;
    this.board = board;
  }

  /** What the room may see of a board. */
  public static PublicBoard of(Plan plan, Board board) {
    return new Redaction(plan.at(board), board.inPlay()).redacted();
  }

  /** What the room may know of a plan. */
  public static PublicPlan of(Plan plan) {
    var exercise = plan.exercise();
    var schedule = exercise.schedule();
    return new PublicPlan(
        exercise.identity().name(),
        exercise.setting().classification(),
        new Schedule(schedule.date(), schedule.start(), schedule.zone(), 0, ""),
        plan.map(),
        exercise.deployment().rings().stream()
            .map(ring -> new Ring(ring.id(), ring.name(), ring.outline(), ""))
            .toList());
  }

  private PublicBoard redacted() {
    return new PublicBoard(
        board.clock(),
        level(),
        board.situation().holder(),
        new PublicBoard.Ground(tokens(), lines(), acts(), conditions(), crowds(), levels()),
        inject(),
        board.journal().entries().stream()
            .filter(Journal.Entry.Shown.class::isInstance)
            .map(Journal.Entry.Shown.class::cast)
            .map(shown -> new Message(shown.at(), shown.text()))
            .toList(),
        totals(),
        board.view());
  }

  private PublicLevel level() {
    var situation = board.situation();
    return level(situation.level(), situation.since());
  }

  private PublicLevel level(String id, TPlus since) {
    var profile = plan.profile();
    var level = profile.level(id).orElseGet(profile::calmest);
    return new PublicLevel(
        level.id(), level.ordinal(), profile.levels().size(), level.name(), level.colour(), since);
  }

  /** Levels of the crowds that the room sees; that a level was declared is no secret, why is. */
  private Map<String, PublicLevel> levels() {
    var levels = new HashMap<String, PublicLevel>();
    for (var token : seen()) {
      board
          .situation()
          .own(token.id())
          .ifPresent(own -> levels.put(token.id(), level(own.level(), own.since())));
    }
    return levels;
  }

  private List<Token> seen() {
    return board.field().tokens().values().stream().filter(t -> t.face().visible()).toList();
  }

  private List<PublicToken> tokens() {
    return seen().stream().map(Redaction::token).toList();
  }

  private static PublicToken token(Token token) {
    var face = token.face();
    return new PublicToken(
        token.id(),
        face.agency(),
        face.kind(),
        face.name(),
        face.standing(),
        token.strength(),
        token.at(),
        token.facing(),
        token.formation(),
        token.status(),
        token.outline(),
        token.trail());
  }

  /** Zones for measuring are the planner's own. */
  private List<Line> lines() {
    return board.field().overlays().values().stream()
        .filter(overlay -> overlay.kind() != LineKind.ZONA_UJI)
        .map(Redaction::line)
        .toList();
  }

  private static Line line(Overlay overlay) {
    var words = overlay.kind().named() ? overlay.name() : "";
    return new Line(overlay.id(), overlay.kind(), words, overlay.points());
  }

  private List<ActMark> acts() {
    return List.copyOf(board.field().acts().values());
  }

  /** Conditions of the ground and of what the room sees; never of a unit it does not see. */
  private List<Condition> conditions() {
    return board.field().conditions().values().stream()
        .filter(condition -> shown(condition.subject()))
        .toList();
  }

  /** Demand and notice of the crowds that the facilitator shared, if the room sees the crowd. */
  private List<PublicCrowd> crowds() {
    return seen().stream()
        .filter(token -> board.field().crowd(token.id()).shared())
        .map(token -> {
          var profile = board.field().crowd(token.id());
          return new PublicCrowd(token.id(), profile.demand(), profile.notice());
        })
        .toList();
  }

  private boolean shown(String subject) {
    var token = board.field().token(subject);
    return token.isPresent()
        ? token.get().face().visible()
        : plan.exercise().forces().unit(subject).map(Unit::visible).orElse(true);
  }

  private @Nullable PublicInject inject() {
    var current = board.progress().current();
    var told = current == null ? null : board.progress().injects().get(current);
    return current != null && told instanceof InjectState.Delivered(var at)
        ? plan.exercise()
            .script()
            .inject(current)
            .map(inject ->
                new PublicInject(
                    inject.serial(),
                    plan.exercise().script().injects().size(),
                    phase(inject),
                    inject.story().title(),
                    inject.story().narrative(),
                    at,
                    pictures(inject)))
            .orElse(null)
        : null;
  }

  private static List<PictureFile> pictures(Inject inject) {
    return inject.attachments().stream()
        .filter(attachment -> attachment.room() && attachment.kind() == Attachment.Kind.PICTURE)
        .map(attachment -> new PictureFile(attachment.data()))
        .toList();
  }

  private String phase(Inject inject) {
    return plan.exercise().script().phases().stream()
        .filter(phase -> phase.number() == inject.phase())
        .findFirst()
        .map(phase -> phase.number() + " " + phase.name())
        .orElse("");
  }

  private List<Total> totals() {
    return plan.exercise().forces().agencies().stream()
        .map(agency -> new Total(agency.id(), agency.name(), persons(agency.id())))
        .filter(total -> total.persons() > 0)
        .toList();
  }

  private int persons(String agency) {
    return seen().stream()
        .filter(token -> token.face().agency().equals(agency))
        .filter(token -> token.face().standing().countsAsParticipant())
        .mapToInt(token -> token.strength().likely())
        .sum();
  }
}
