package id.gladi.ui.play;

import id.gladi.core.conduct.Request;
import id.gladi.core.doctrine.Level;
import id.gladi.core.plan.Agency;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Named;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.Texts;
import java.util.function.Supplier;

/** What things of the plan are called; an id that is not in the plan stands for itself. */
public final class Names {
  private final Supplier<Plan> plan;
  private final Texts texts;

  public Names(Plan plan, Texts texts) {
    this(() -> plan, texts);
  }

  /** Names that follow a plan whose script changes in play. */
  public Names(Supplier<Plan> plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
  }

  public String unit(String id) {
    return plan.get().exercise().forces().unit(id).map(Unit::name).orElse(id);
  }

  /** A token's name on a board, or the name of the unit with that id. */
  public String token(Board board, String id) {
    return board.field().token(id).map(t -> t.face().name()).orElseGet(() -> unit(id));
  }

  /** A crowd's name; a part split off in play is named after its unit. */
  public String crowd(String id) {
    var forces = plan.get().exercise().forces();
    var unit = id.replaceFirst("#\\d+$|-\\d+$", "");
    return forces.unit(id).or(() -> forces.unit(unit)).map(Unit::name).orElse(id);
  }

  public String inject(String id) {
    return plan.get()
        .exercise()
        .script()
        .inject(id)
        .map(inject -> inject.id() + " · " + inject.story().title())
        .orElse(id);
  }

  public String injectTitle(String id) {
    return plan.get().exercise().script().inject(id).map(i -> i.story().title()).orElse(id);
  }

  public String level(String id) {
    return plan.get().profile().level(id).map(Level::name).map(texts::of).orElse(id);
  }

  /** The name of an order of the profile. */
  public String order(String id) {
    return plan.get()
        .profile()
        .authority(id)
        .map(a -> texts.of(a.name()))
        .orElseGet(() -> id.equals(Request.REINFORCEMENT) ? texts.get("order.perkuatan") : id);
  }

  /** The title of a rule of the profile. */
  public String rule(String id) {
    return plan.get().profile().rule(id).map(r -> texts.of(r.title())).orElse(id);
  }

  /** The name of an act; one without a text is read out as it is written in the plan. */
  public String act(String id) {
    var key = "act." + id;
    return texts.has(texts.language().get(), key) ? texts.get(key) : id.replace('-', ' ');
  }

  /** The name of a task function (satgas). */
  public String function(String id) {
    return plan.get().exercise().functions().stream()
        .filter(f -> f.id().equals(id))
        .map(Named::name)
        .findFirst()
        .orElse(id);
  }

  /** The function that an expected action is given to. */
  public String actor(ActionRef ref) {
    return plan.get()
        .exercise()
        .script()
        .inject(ref.inject())
        .flatMap(inject -> inject.action(ref.action()))
        .map(action -> function(action.function()))
        .orElse(ref.action());
  }

  public String agency(String id) {
    return plan.get().exercise().forces().agencies().stream()
        .filter(a -> a.id().equals(id))
        .map(Agency::name)
        .findFirst()
        .orElse(id);
  }

  /** {@code K1} for contingencies, the serial for the main list. */
  public static String serial(Inject inject) {
    return inject.serial() > 0 ? Integer.toString(inject.serial()) : inject.id();
  }
}
