package id.gladi.ui.desk.lawful;

import id.gladi.core.compliance.Finding;
import id.gladi.core.compliance.Flag;
import id.gladi.core.compliance.FlagBook;
import id.gladi.core.compliance.Wards;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Conduct;
import id.gladi.core.conduct.Custody;
import id.gladi.core.conduct.Request;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.form.CrowdList;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.desk.form.FormModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Moment;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What the rules say of the steps on the way to the board that is shown, and acts of the panel. */
public final class LawfulModel {
  private final Play play;
  private final FormModel forms;
  private final Sentences sentences;
  private final CrowdList crowds;
  private final LawfulForms makes;
  private final OrderForm orders;
  private final ReportForm reports;
  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Moment> followed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private FlagBook book = FlagBook.EMPTY;
  private int reportable;
  private @Nullable String pending;

  /**
   * Follows a session.
   *
   * @param ask asks for a click on the ground
   */
  public LawfulModel(
      Play play, FormModel forms, Sentences sentences, Texts texts, Consumer<Consumer<Point>> ask) {
    this.play = play;
    this.forms = forms;
    this.sentences = sentences;
    this.crowds = new CrowdList(play);
    this.makes = new LawfulForms(play, texts, crowds);
    this.orders = new OrderForm(play, texts, crowds, ask);
    this.reports = new ReportForm(play, texts, makes);
    this.reportable = board().conduct().acts().size();
    play.rested().subscribe(this::onMoment);
    forms.open().subscribe(_ -> openPending());
  }

  private void onMoment(Moment moment) {
    var steps = play.snapshot().get().steps();
    book = book.follow(play.plan(), steps);
    findings.set(book.findings(moment.board(), play.actsShown()));
    if (!moment.past()) {
      var acts = moment.board().conduct().acts();
      if (acts.size() == reportable + 1) {
        pending = acts.getLast().id();
        openPending();
      }
      reportable = acts.size();
    }
    followed.set(moment);
  }

  /** Opens the report of the force that was just used, as soon as no other form is open. */
  private void openPending() {
    var due = pending;
    if (due != null && !forms.isOpen()) {
      pending = null;
      if (board().conduct().unreported().stream().anyMatch(a -> a.id().equals(due))) {
        forms.onOpen(reports.of(due));
      }
    }
  }

  public Play play() {
    return play;
  }

  /** Whether the panel is in view. */
  public BooleanProperty shown() {
    return shown;
  }

  /** Every flag on the way to the board that is shown, oldest first. */
  public ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /** The moment that the findings are about; told once they are. */
  ReadOnlyObjectProperty<@Nullable Moment> followed() {
    return followed.getReadOnlyProperty();
  }

  /** Why the last act of the panel was refused; empty when it was not. */
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Flags that hold, points for discussion left out. */
  public long open() {
    return findings.get().stream().filter(f -> f.open() && !discussion(f.flag())).count();
  }

  static boolean discussion(Flag flag) {
    return flag.severity() == Rule.Severity.DISCUSSION;
  }

  CrowdList crowds() {
    return crowds;
  }

  String actName(Conduct.ForceUsed used) {
    return makes.act(used);
  }

  Board board() {
    return play.moment().get().board();
  }

  boolean now() {
    return !play.moment().get().past();
  }

  /** Opens the form of an order about these units. */
  public void onOrder(Set<String> units) {
    if (now()) {
      forms.onOpen(orders.of("imbauan", units));
    }
  }

  /** Warns the selected crowd, or the largest one. */
  public void onWarn(Set<String> selected) {
    var crowd = crowds.first(selected);
    if (!crowd.isEmpty()) {
      act(new Command.WarnCrowd(crowd, board().situation().holder(), ""));
    }
  }

  void onRequest() {
    open(makes.request());
  }

  void onMeeting() {
    open(makes.meeting());
  }

  void onArrest() {
    open(makes.arrest(Set.of()));
  }

  void onBreach() {
    open(makes.breach(Set.of()));
  }

  void onClose() {
    open(makes.close());
  }

  void onReport(String act) {
    open(reports.of(act));
  }

  void onOverrule(Flag flag) {
    open(makes.overrule(flag));
  }

  void onInsecure(String subject) {
    open(makes.insecure(subject, phase()));
  }

  void onSecured(Unit unit) {
    var keeper = unit.commander().isBlank() ? board().situation().holder() : unit.commander();
    act(new Command.AnswerCustody(new Custody(unit.id(), phase(), true, keeper, "")));
  }

  void onAnswer(String request, Request.State state) {
    act(new Command.AnswerRequest(request, state, ""));
  }

  void onCheck(String arrest, List<Arrest.Care> care) {
    act(new Command.CheckArrest(arrest, care));
  }

  void onLook(long step) {
    play.look(step);
  }

  private void open(Form form) {
    if (now()) {
      forms.onOpen(form);
    }
  }

  private void act(Command command) {
    play.act(command, answer -> refusal.set(sentences.of(answer)));
  }

  /** Number of the phase of the inject last told, 0 before the first. */
  int phase() {
    var current = board().progress().current();
    return current == null
        ? 0
        : play.plan().exercise().script().inject(current).map(Inject::phase).orElse(0);
  }

  /** Wards that nobody answered for in this phase. */
  List<Unit> unanswered() {
    int phase = phase();
    return phase == 0
        ? List.of()
        : Wards.of(play.plan()).stream()
            .filter(u ->
                board().conduct().custody().stream()
                    .noneMatch(
                        a -> a.custody().subject().equals(u.id()) && a.custody().phase() == phase))
            .toList();
  }
}
