package id.gladi.launch.demo;

import id.gladi.app.ExerciseSession;
import id.gladi.core.compliance.Flag;
import id.gladi.core.compliance.FlagBook;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import id.gladi.core.play.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Plays an exercise from end to end as its plan would have it: every inject of the main list is
 * told, what it offers is taken, the level it proposes is declared by the control holder with the
 * observable criterion as reason, the units go to the planned places of that level, a decision is
 * recorded and every expected action is judged as met. The same plan always gives the same play.
 */
public final class DemoPlay {
  /** The role in the record; a reader of the review sees that nobody sat at the table. */
  public static final String BY = "play demo";

  private final Table table;
  private final Consumer<Played> listener;
  private FlagBook book = FlagBook.EMPTY;

  /**
   * One inject as it was played.
   *
   * @param offers what was taken of the effects it only offers, in the plan's words
   * @param acts steps that were stored for it
   * @param board the board after all of them
   * @param flags what the rules said of those steps
   */
  public record Played(
      Inject inject, List<String> offers, int acts, Board board, List<Flag> flags) {
    public Played {
      offers = List.copyOf(offers);
      flags = List.copyOf(flags);
    }
  }

  public DemoPlay(ExerciseSession session, Consumer<Played> listener) {
    this.table = new Table(session, BY);
    this.listener = listener;
  }

  /**
   * Plays the main list.
   *
   * @param until id of the last inject to play, null for all
   * @return what was refused on the way; empty for a sound plan
   */
  public List<Rejection> play(@Nullable String until) {
    for (var inject : table.plan().exercise().script().injects()) {
      play(inject);
      if (inject.id().equals(until)) {
        break;
      }
    }
    return table.refusals();
  }

  private void play(Inject inject) {
    long before = table.steps().size();
    table.act(new Command.DeliverInject(inject.id()));
    var offers = takeOffers(inject);
    var moved = declareProposal();
    if (!inject.expected().isEmpty()) {
      decide(inject, moved);
      judge(inject);
    }
    passControl(inject);
    int acts = (int) (table.steps().size() - before);
    listener.accept(new Played(inject, offers, acts, table.board(), flags(before)));
  }

  private List<Flag> flags(long before) {
    book = book.follow(table.plan(), table.steps());
    return LongStream.rangeClosed(before + 1, table.steps().size())
        .boxed()
        .flatMap(step -> book.of(step).stream())
        .toList();
  }

  private List<String> takeOffers(Inject inject) {
    var taken = new ArrayList<String>();
    var effects = inject.staging().effects();
    for (int index = 0; index < effects.size(); index++) {
      if (effects.get(index) instanceof Effect.Offered offered
          && table.act(new Command.TakeOffer(inject.id(), index))) {
        taken.add(offered.when());
      }
    }
    return taken;
  }

  /** Declares what the inject proposed; the units that went to their stations come back. */
  private List<String> declareProposal() {
    var situation = table.board().situation();
    var proposal = situation.proposal();
    if (proposal == null) {
      return List.of();
    }
    boolean down = ordinal(proposal.level()) < ordinal(situation.level());
    table.act(new Command.DeclareLevel(proposal.level(), situation.holder(), proposal.criterion()));
    return stage(proposal.level(), down)
        .filter(stage -> table.act(new Command.TakeStations(stage.id())))
        .map(_ -> ordered(table.steps().step(table.steps().size()).events()))
        .orElse(List.of());
  }

  /**
   * The planned stage of a level: the first one on the way up; on the way down the last one, where
   * a plan has a recovery at a level that was passed before.
   */
  private Optional<PlannedStage> stage(String level, boolean down) {
    var fitting =
        table.plan().exercise().deployment().stages().stream()
            .filter(stage -> stage.level().equals(level))
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(down ? fitting.getLast() : fitting.getFirst());
  }

  /** The tokens on the board that a step moved. */
  private List<String> ordered(List<Event> events) {
    var field = table.board().field();
    return events.stream()
        .filter(Event.TokenMoved.class::isInstance)
        .map(event -> ((Event.TokenMoved) event).id())
        .filter(id -> field.token(id).isPresent())
        .distinct()
        .toList();
  }

  private int ordinal(String level) {
    return table.plan().profile().level(level).map(l -> l.ordinal()).orElse(0);
  }

  private void decide(Inject inject, List<String> units) {
    var first = inject.expected().getFirst();
    int highest =
        table
            .plan()
            .profile()
            .level(table.board().situation().level())
            .map(level -> level.maxStage())
            .orElse(1);
    int stage = Math.max(1, Math.min(first.maxStage(), highest));
    table.act(
        new Command.RecordDecision(
            new Decision(
                table.board().situation().holder(),
                first.text(),
                inject.story().title(),
                table.plan().profile().basis().reference(),
                met(stage),
                stage,
                units,
                inject.id())));
  }

  /**
   * The behaviour that a stage answers (Perkap 1/2009 article 7(2)); none for presence and word.
   */
  private static String met(int stage) {
    return switch (stage) {
      case 3 -> "pasif";
      case 4 -> "aktif";
      case 5 -> "agresif";
      default -> "";
    };
  }

  /** Hands control to the one whom the profile names for the level, where another still has it. */
  private void passControl(Inject inject) {
    var situation = table.board().situation();
    table
        .plan()
        .profile()
        .level(situation.level())
        .map(level -> level.holder().id())
        .filter(named -> !named.contains(situation.holder()))
        .map(named -> named.split("[ ,(:]", 2)[0])
        .ifPresent(to -> table.act(new Command.PassControl(to, inject.story().title())));
  }

  private void judge(Inject inject) {
    for (var action : inject.expected()) {
      var ref = new ActionRef(inject.id(), action.id());
      table.act(new Command.JudgeAction(ref, ActionResult.Mark.MET, BY));
    }
  }
}
