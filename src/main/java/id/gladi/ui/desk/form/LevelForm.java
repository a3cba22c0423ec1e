package id.gladi.ui.desk.form;

import id.gladi.core.play.Command;
import id.gladi.core.play.CrowdLevel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import java.util.ArrayList;
import java.util.List;

/** Makes the form that declares a level, of the whole or of one crowd, with its criterion. */
public final class LevelForm {
  private static final String WHOLE = "";
  private static final String FOLLOW = "";
  private final Play play;
  private final Texts texts;
  private final CrowdList crowds;

  public LevelForm(Play play, Texts texts) {
    this.play = play;
    this.texts = texts;
    this.crowds = new CrowdList(play);
  }

  /** The level of the whole; a proposal's criterion is the first wording of the reason. */
  public Form whole(String level, String reason) {
    return of(WHOLE, level, reason);
  }

  /** The level of one crowd, beginning with the one above its present level. */
  public Form crowd(String crowd) {
    return of(crowd, neighbour(play.moment().get().board().situation().levelOf(crowd)), "");
  }

  /** The level above, or below the highest. */
  public String neighbour(String level) {
    var levels = play.plan().profile().levels();
    int at = play.plan().profile().level(level).map(levels::indexOf).orElse(0);
    return levels.get(at + 1 < levels.size() ? at + 1 : Math.max(0, at - 1)).id();
  }

  private Form of(String crowd, String level, String reason) {
    var holder = play.moment().get().board().situation().holder();
    var whom = Field.choice("form.level.whom", crowd, whom(), false);
    var which = Field.choice("form.level.which", level, levels(), false);
    var criterion =
        new Field.Live(
            "form.level.criterion", texts.of(() -> criterion(which.value().get()), which.value()));
    var by = Field.choice("form.level.by", holder, Forms.holders(play.plan()), true);
    var why = Field.words("form.level.reason", 3);
    why.value().set(reason);
    return new Form(
        "level",
        "",
        List.of(which, whom, criterion, by, why),
        () ->
            command(whom.value().get(), which.value().get(), by.value().get(), why.value().get()));
  }

  private static Command command(String whom, String level, String by, String why) {
    return whom.equals(WHOLE)
        ? new Command.DeclareLevel(level, by, why)
        : new Command.DeclareCrowdLevel(
            new CrowdLevel(whom, level.equals(FOLLOW) ? null : level, by, why));
  }

  private List<Option> whom() {
    var all = new ArrayList<>(List.of(Option.of(WHOLE, texts.get("form.level.whole"))));
    all.addAll(crowds.options());
    return all;
  }

  /** The levels; while crowds have a level of their own, also to follow the whole again. */
  private List<Option> levels() {
    var all = new ArrayList<Option>();
    for (var level : play.plan().profile().levels()) {
      all.add(Option.of(level.id(), level.ordinal() + " · " + texts.of(level.name())));
    }
    if (!play.moment().get().board().situation().crowds().isEmpty()) {
      all.add(Option.of(FOLLOW, texts.get("form.level.follow")));
    }
    return all;
  }

  private String criterion(String level) {
    return play.plan()
        .profile()
        .level(level)
        .map(l -> texts.of(l.behaviour()))
        .orElseGet(() -> texts.get("form.level.followed"));
  }
}
