package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Script;
import id.gladi.core.play.Rejection.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules for changing this session's copy of the script: what was told stays as it was told. */
final class ScriptRules {
  /** Ids of injects that were written in during play: S1, S2 and so on (sisipan). */
  private static final String ADDED = "S";

  private ScriptRules() {}

  static Outcome add(Board board, Command.AddInject c) {
    if (c.title().isBlank()) {
      return no(Reason.TITLE_MISSING);
    }
    var next = Msel.next(board);
    var list = board.script().injects();
    int place = next.map(list::indexOf).orElse(list.size());
    var after = place == 0 ? null : list.get(place - 1).id();
    var at = next.map(i -> earlier(Msel.due(board, i), board.clock())).orElse(board.clock());
    var story = new Inject.Story(c.title().strip(), c.narrative().strip(), "", "", "");
    var routing = new Inject.Routing("", List.of(), "", "");
    return yes(
        new Event.InjectAdded(freeId(board.script()), after, phase(board), at, story, routing));
  }

  private static TPlus earlier(TPlus one, TPlus two) {
    return one.isBefore(two) ? one : two;
  }

  private static int phase(Board board) {
    return Optional.ofNullable(board.progress().current())
        .flatMap(board.script()::inject)
        .or(() -> board.script().injects().stream().findFirst())
        .map(Inject::phase)
        .orElse(1);
  }

  private static String freeId(Script script) {
    int number = 1;
    while (script.inject(ADDED + number).isPresent()) {
      number++;
    }
    return ADDED + number;
  }

  static Outcome edit(Board board, Command.EditInject c) {
    var refused = untold(board, c.inject());
    if (refused != null) {
      return refused;
    }
    return c.story().title().isBlank()
        ? no(Reason.TITLE_MISSING)
        : yes(new Event.InjectEdited(c.inject(), c.at(), c.story(), c.routing()));
  }

  static Outcome move(Board board, Command.MoveInject c) {
    var refused = untold(board, c.inject());
    if (refused != null) {
      return refused;
    }
    var list = board.script().injects();
    if (indexOf(list, c.inject()) < 0) {
      return no(Reason.UNKNOWN_INJECT, c.inject());
    }
    var others = list.stream().filter(i -> !i.id().equals(c.inject())).toList();
    int after = c.after() == null ? -1 : indexOf(others, c.after());
    if (c.after() != null && after < 0) {
      return no(Reason.UNKNOWN_INJECT, c.after());
    }
    var inject = list.get(indexOf(list, c.inject()));
    var at = inject.at();
    if (after + 1 < others.size()) {
      at = earlier(at, Msel.due(board, others.get(after + 1)));
    }
    if (after >= 0) {
      at = at.later(Msel.due(board, others.get(after)));
    }
    boolean stays = Objects.equals(c.after(), before(list, c.inject())) && at.equals(inject.at());
    return stays
        ? no(Reason.INJECT_THERE_ALREADY, c.inject())
        : yes(new Event.InjectMoved(c.inject(), c.after(), at));
  }

  private static int indexOf(List<Inject> list, @Nullable String id) {
    return list.stream().map(Inject::id).toList().indexOf(id);
  }

  private static @Nullable String before(List<Inject> list, String id) {
    int at = indexOf(list, id);
    return at <= 0 ? null : list.get(at - 1).id();
  }

  static Outcome attach(Board board, Command.Attach c) {
    var refused = untold(board, c.inject());
    if (refused != null) {
      return refused;
    }
    var inject = board.script().inject(c.inject()).orElseThrow();
    var attachment = c.attachment();
    if (attachment.name().isBlank()) {
      return no(Reason.TITLE_MISSING);
    }
    if (attachment.data().size() > Attachment.MOST_BYTES) {
      return no(Reason.ATTACHMENT_TOO_LARGE, attachment.name());
    }
    if (!attachment.whole()) {
      return no(Reason.ATTACHMENT_BROKEN, attachment.name());
    }
    if (inject.attachment(attachment.name()).isPresent()) {
      return no(Reason.ATTACHMENT_NAMED_ALREADY, attachment.name());
    }
    return inject.attachments().size() >= Attachment.MOST
        ? no(Reason.ATTACHMENTS_FULL, Integer.toString(Attachment.MOST))
        : yes(new Event.InjectAttached(c.inject(), attachment));
  }

  static Outcome detach(Board board, Command.Detach c) {
    var refused = untold(board, c.inject());
    if (refused != null) {
      return refused;
    }
    var inject = board.script().inject(c.inject()).orElseThrow();
    return inject.attachment(c.attachment()).isPresent()
        ? yes(new Event.InjectDetached(c.inject(), c.attachment()))
        : no(Reason.UNKNOWN_ATTACHMENT, c.attachment());
  }

  static Outcome trigger(Board board, Command.SetTrigger c) {
    boolean known =
        board.script().contingencies().stream().anyMatch(k -> k.inject().id().equals(c.inject()));
    return known
        ? yes(new Event.TriggerSet(c.inject(), c.trigger().strip()))
        : no(Reason.UNKNOWN_INJECT, c.inject());
  }

  private static @Nullable Outcome untold(Board board, String inject) {
    if (board.script().inject(inject).isEmpty()) {
      return no(Reason.UNKNOWN_INJECT, inject);
    }
    return board.progress().delivered(inject) ? no(Reason.INJECT_ALREADY_DELIVERED, inject) : null;
  }
}
