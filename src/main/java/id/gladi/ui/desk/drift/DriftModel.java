package id.gladi.ui.desk.drift;

import id.gladi.core.TPlus;
import id.gladi.core.compliance.Finding;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Token;
import id.gladi.core.review.Deviation;
import id.gladi.core.review.StationCheck;
import id.gladi.core.terrain.Point;
import id.gladi.ui.board.HandModel;
import id.gladi.ui.desk.inject.InjectModel;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableObjectValue;

/** Where the play differs from the plan at the moment that is shown. FX thread only. */
public final class DriftModel {
  private final Play play;
  private final HandModel hand;
  private final InjectModel injects;
  private final ObservableObjectValue<TPlus> clock;
  private final ReadOnlyObjectProperty<List<Finding>> findings;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Deviation>> deviations =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * Follows a session.
   *
   * @param clock the exercise time that is shown
   * @param findings the flags on the way to the board that is shown
   */
  public DriftModel(
      Play play,
      HandModel hand,
      InjectModel injects,
      ObservableObjectValue<TPlus> clock,
      ReadOnlyObjectProperty<List<Finding>> findings) {
    this.play = play;
    this.hand = hand;
    this.injects = injects;
    this.clock = clock;
    this.findings = findings;
    Watch.now(this::refresh, play.rested(), clock, findings);
  }

  /** Whether the list is in view; the count always is. */
  public BooleanProperty open() {
    return open;
  }

  public Play play() {
    return play;
  }

  /** The same list until something differs. */
  public ReadOnlyObjectProperty<List<Deviation>> deviations() {
    return deviations.getReadOnlyProperty();
  }

  public void onToggle() {
    open.set(!open.get());
  }

  private void refresh() {
    var moment = play.moment().get();
    var at = moment.past() ? moment.board().clock() : clock.get().later(moment.board().clock());
    var now = Deviation.of(play.plan(), moment.board(), at, findings.get());
    if (!now.equals(deviations.get())) {
      deviations.set(now);
    }
  }

  /** Selects the unit, shows the inject or the step that is meant; where to look, if anywhere. */
  Optional<Point> onChosen(Deviation deviation) {
    return switch (deviation) {
      case Deviation.OffStation(var check) -> station(check);
      case Deviation.Missed(var judged) -> inject(judged.inject());
      case Deviation.Late(var judged) -> inject(judged.inject());
      case Deviation.WrongGiver(var flag) -> {
        play.look(flag.step());
        yield Optional.empty();
      }
    };
  }

  /** Where the unit stands, or where it should. */
  private Optional<Point> station(StationCheck check) {
    var token = play.moment().get().board().field().token(check.position().unit());
    token.ifPresent(t -> hand.onClicked(t.id(), false));
    return token.map(Token::at).or(() -> Optional.ofNullable(check.position().home().at()));
  }

  private Optional<Point> inject(Inject inject) {
    injects.onPreview(inject.id());
    return Optional.ofNullable(inject.staging().place());
  }
}
