package id.gladi.ui.desk.form;

import id.gladi.core.plan.Formation;
import id.gladi.core.planning.Figure;
import id.gladi.core.play.Command;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.ui.board.Ask;
import id.gladi.ui.board.Assumptions;
import id.gladi.ui.board.BoardModel;
import id.gladi.ui.board.HandModel;
import id.gladi.ui.board.Tool;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Opens the forms that gestures on the board ask for. */
public final class HandForms {
  private final Play play;
  private final Texts texts;
  private final HandModel hand;
  private final Assumptions assumptions;
  private final FormModel forms;

  /** Forms over a session; what one of them drafts is gone from the board when it closes. */
  public HandForms(Play play, Texts texts, BoardModel board, FormModel forms) {
    this.play = play;
    this.texts = texts;
    this.hand = board.hand();
    this.assumptions = board.assumptions();
    this.forms = forms;
    forms.open().subscribe((_, _) -> onForm());
  }

  /** What a form drafted or asked for on the ground is gone with it. */
  private void onForm() {
    hand.noDrafts();
    if (hand.tool().get() instanceof Tool.Choose) {
      hand.tool().set(new Tool.Hand());
    }
  }

  /** Opens the form for a question, unless the past is shown or its token is gone. */
  public void onAsk(Ask ask) {
    if (!play.moment().get().past()) {
      switch (ask) {
        case Ask.Formation(var id) -> token(id).ifPresent(this::formation);
        case Ask.Split(var id) -> token(id).map(this::split).ifPresent(forms::onOpen);
        case Ask.Crowd(var id) -> token(id).ifPresent(this::crowd);
        case Ask.Size(var id) -> token(id).map(new SizeForm(texts)::of).ifPresent(forms::onOpen);
        case Ask.Level(var id) ->
            token(id).ifPresent(t -> forms.onOpen(new LevelForm(play, texts).crowd(t.id())));
        case Ask.Group(var tokens) -> forms.onOpen(group(tokens));
      }
    }
  }

  private Optional<Token> token(String id) {
    return play.moment().get().board().field().token(id);
  }

  /** Asks how a unit is to stand; the board shows it while the answers change. */
  private void formation(Token token) {
    var now = token.formation();
    int all = Math.max(1, token.strength().likely());
    var kinds =
        Arrays.stream(Formation.Kind.values())
            .map(k -> Option.of(k.name(), texts.get("formation." + k.id())))
            .toList();
    var kind =
        Field.choice(
            "form.formation.kind",
            now == null ? Formation.Kind.BERSAF.name() : now.kind().name(),
            kinds,
            false);
    int people = now == null ? all : now.people();
    var many = Field.amount("form.formation.people", Math.min(people, all), 1, all);
    var ranks = Field.amount("form.formation.ranks", now == null ? 1 : now.ranks(), 1, 10);
    var spacing = spacing(now == null ? Formation.OPEN_SPACING : now.spacing());
    var form =
        new Form(
            "formation",
            token.face().name(),
            List.of(many, ranks, spacing, kind),
            () -> new Command.ChangeFormation(token.id(), formation(kind, many, ranks, spacing)));
    forms.onOpen(form);
    preview(
        form,
        () -> hand.draft(token.withFormation(formation(kind, many, ranks, spacing))),
        kind.value(),
        many.value(),
        ranks.value(),
        spacing.value());
  }

  /** Shows what the answers mean while the form is open. */
  private void preview(Form form, Runnable show, ObservableValue<?>... answers) {
    Watch.now(
        () -> {
          if (form.equals(forms.open().get())) {
            show.run();
          }
        },
        answers);
  }

  private static Formation formation(
      Field.Choice kind, Field.Amount many, Field.Amount ranks, Field.Segments spacing) {
    int persons = many.value().get();
    return new Formation(
        Formation.Kind.valueOf(kind.value().get()),
        persons,
        Math.min(ranks.value().get(), persons),
        Double.parseDouble(spacing.value().get()));
  }

  /** Shoulder to shoulder or open, by the planning figures; another spacing is kept. */
  private Field.Segments spacing(double now) {
    var close = Figure.SPACING_SHOULDER;
    var open = Figure.SPACING_OPEN;
    var first =
        List.of(close, open).stream()
            .map(this::likely)
            .min((a, b) -> Double.compare(Math.abs(a - now), Math.abs(b - now)))
            .orElse(now);
    return Field.segments(
        "form.formation.spacing", first.toString(), List.of(metres(close), metres(open)));
  }

  /** As the planner assumes it. */
  private double likely(Figure figure) {
    return assumptions.figures().getValue().value(figure).likely();
  }

  private Option metres(Figure figure) {
    double value = likely(figure);
    var metres = NumberFormat.getInstance(texts.language().get().locale());
    metres.setMaximumFractionDigits(2);
    return Option.of(
        Double.toString(value), texts.of(figure.label()) + " " + metres.format(value) + " m");
  }

  /** Asks how many leave; they stand a few metres beside. */
  private Form split(Token token) {
    int all = token.strength().likely();
    var persons = Field.amount("form.split.persons", Math.max(1, all / 2), 1, Math.max(1, all - 1));
    Point beside = play.plan().map().extent().clamp(token.at().plus(6, -4));
    return new Form(
        "split",
        token.face().name() + " · " + all,
        List.of(persons),
        () -> new Command.SplitToken(token.id(), persons.value().get(), beside));
  }

  private void crowd(Token token) {
    var known = play.moment().get().board().field().crowd(token.id());
    forms.onOpen(new CrowdForm(texts).of(token, known));
  }

  private Form group(List<String> tokens) {
    var name = Field.words("form.group.name", 1);
    return new Form(
        "group",
        texts.get("form.group.members", tokens.size()),
        List.of(name),
        () -> new Command.GroupTokens(name.value().get(), tokens));
  }
}
