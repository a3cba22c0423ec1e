package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Command;
import id.gladi.core.play.Journal;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.form.Field;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.fx.Language;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskModelTest {
  private final DeskBench bench = new DeskBench();
  private final DeskModel desk = bench.desk;

  @AfterEach
  void close() {
    bench.close();
    assertThat(bench.failures).isEmpty();
  }

  @Test
  void theNextInjectIsToldAndTheOneAfterItWaits() {
    desk.injects().onNext();
    bench.untilStep(2);
    assertThat(desk.injects().shown().get()).extracting("id").isEqualTo("1");
    assertThat(desk.injects().next().get()).extracting("id").isEqualTo("2");
    assertThat(desk.top().elapsed()).isEqualTo("T+00:05");
    assertThat(desk.top().clock()).isEqualTo("08.35 WITA");
  }

  @Test
  void aSecondPressWhileTheFirstIsUnderWayTellsNothing() throws InterruptedException {
    var hold = bench.log.holdNextAppend();
    desk.injects().onNext();
    hold.awaitBegun();
    desk.injects().onNext();
    hold.release();
    bench.untilStep(2);
    assertThat(bench.play.snapshot().get().seq()).isEqualTo(2);
  }

  @Test
  void aSkippedInjectIsNotNext() {
    desk.scripting().onSkip("1");
    words("form.skip.reason").value().set("sudah terjadi");
    desk.forms().onSave();
    bench.untilStep(2);
    assertThat(desk.injects().next().get()).extracting("id").isEqualTo("2");
  }

  @Test
  void aPostponedInjectComesAfterTheOnesBeforeIt() {
    desk.scripting().onPostpone("1");
    ((Field.Amount) field("form.postpone.minutes")).value().set(20);
    desk.forms().onSave();
    bench.untilStep(2);
    assertThat(desk.injects().next().get()).extracting("id").isEqualTo("2");
  }

  @Test
  void aDecisionIsRecordedWithItsStageAndUnits() {
    desk.injects().onNext();
    bench.untilStep(2);
    desk.onDecide(Set.of("dalmas-1"));
    words("form.decision.what").value().set("Bersaf di gerbang");
    words("form.decision.reason").value().set("gerbang didorong");
    ((Field.Segments) field("form.decision.stage")).value().set("3");
    desk.forms().onSave();
    bench.until(() -> !desk.forms().isOpen());
    var entry = bench.play.moment().get().board().journal().entries().getLast();
    assertThat(entry).isInstanceOf(Journal.Entry.Decided.class);
    var decision = ((Journal.Entry.Decided) entry).decision();
    assertThat(decision.text()).isEqualTo("Bersaf di gerbang");
    assertThat(decision.stage()).isEqualTo(3);
    assertThat(decision.units()).containsExactly("dalmas-1");
    assertThat(decision.inject()).isEqualTo("1");
  }

  @Test
  void aFormThatIsRefusedStaysOpenAndSaysWhyInBothLanguages() {
    desk.onDecide();
    desk.forms().onSave();
    bench.until(() -> !desk.forms().refusal().get().isEmpty());
    assertThat(desk.forms().isOpen()).isTrue();
    assertThat(desk.forms().refusal().get()).isEqualTo("Isi apa yang diputuskan atau dicatat.");
    bench.texts.language().set(Language.ENGLISH);
    desk.forms().onSave();
    bench.until(() -> desk.forms().refusal().get().startsWith("Say what"));
  }

  @Test
  void aDragMovesTheWholeSelectionAsOneStep() {
    var hand = desk.board().hand();
    hand.onClicked("dalmas-1", false);
    hand.onClicked("dalmas-2", true);
    desk.board().drags().onNudged(10, -5);
    desk.board().drags().onDropped();
    bench.until(() -> hand.dragged().get().isEmpty());
    var field = bench.play.moment().get().board().field();
    assertThat(bench.play.snapshot().get().seq()).isEqualTo(2);
    assertThat(field.token("dalmas-1").orElseThrow().at()).isEqualTo(new Point(210, 95));
    assertThat(field.token("dalmas-2").orElseThrow().at()).isEqualTo(new Point(250, 95));
  }

  @Test
  void aUnitThatIsRefusedAPlaceSaysWhyOnTheBoard() {
    desk.board().onPlaced("nego", new Point(-5000, 0));
    bench.until(() -> !desk.board().refusal().get().isEmpty());
    assertThat(desk.board().refusal().get()).isEqualTo("Unit nego: tempat itu di luar peta.");
  }

  @Test
  void undoAndRedoNameWhatTheyDo() {
    desk.top().exerciseClock().onAdvance(5);
    bench.untilStep(2);
    assertThat(desk.top().undoTip()).isEqualTo("Urungkan: Jam ke T+00:05");
    desk.onUndo();
    bench.untilStep(3);
    assertThat(bench.play.moment().get().board().clock()).isEqualTo(TPlus.ZERO);
    assertThat(desk.top().redoTip()).isEqualTo("Ulangi: Jam ke T+00:05");
    desk.onRedo();
    bench.untilStep(4);
    assertThat(bench.play.moment().get().board().clock()).isEqualTo(TPlus.ofMinutes(5));
  }

  @Test
  void thePastIsShownAndNothingCanBeDoneThere() {
    desk.injects().onNext();
    bench.untilStep(2);
    desk.steps().onWalk(-1);
    assertThat(bench.play.moment().get().past()).isTrue();
    assertThat(desk.steps().place()).isEqualTo("1 · T+00:00");
    desk.top().exerciseClock().onAdvance(1);
    desk.onDecide();
    assertThat(desk.forms().isOpen()).isFalse();
    assertThat(bench.play.snapshot().get().seq()).isEqualTo(2);
    desk.steps().onWalk(1);
    assertThat(bench.play.moment().get().past()).isFalse();
  }

  @Test
  void playGoesOnFromThePastAsANewBranch() {
    desk.injects().onNext();
    bench.untilStep(2);
    desk.steps().onWalk(-1);
    bench.play.playOnFromHere("CB-2", _ -> {});
    bench.until(() -> !bench.play.moment().get().past());
    assertThat(bench.play.snapshot().get().seq()).isEqualTo(3);
    assertThat(desk.injects().next().get()).extracting("id").isEqualTo("1");
    assertThat(desk.steps().rows()).hasSize(1);
  }

  @Test
  void anActionIsJudgedAndTakenBack() {
    desk.injects().onNext();
    bench.untilStep(2);
    desk.injects().onJudge("a", Mark.MET);
    bench.untilStep(3);
    var ref = new ActionRef("1", "a");
    var progress = bench.play.moment().get().board().progress();
    assertThat(progress.result(ref)).map(r -> r.mark()).hasValue(Mark.MET);
    desk.injects().onJudge("a", null);
    bench.untilStep(4);
    assertThat(bench.play.moment().get().board().progress().result(ref)).isEmpty();
  }

  @Test
  void aStepThatIsNotStoredIsSaid() {
    bench.log.refuse();
    desk.injects().onNext();
    bench.until(() -> bench.play.unsaved().get());
    assertThat(desk.injects().refusal().get()).startsWith("Langkah belum tersimpan");
    assertThat(bench.play.snapshot().get().seq()).isEqualTo(1);
    bench.log.accept();
    desk.injects().onNext();
    bench.untilStep(2);
    bench.until(() -> !bench.play.unsaved().get());
  }

  /** The stick was pulled out after the step was written, and is back. */
  @Test
  void aStepThatIsFoundStoredIsSaidToBeUnsavedNoLonger() {
    bench.log.refuse();
    desk.injects().onNext();
    bench.until(() -> bench.play.unsaved().get());
    bench.log.accept();
    bench.storedElsewhere(new Command.DeliverInject("1"));
    desk.injects().onNext();
    bench.untilStep(2);
    bench.until(() -> !bench.play.unsaved().get());
  }

  @Test
  void aProposedLevelIsTheFirstAnswerOfItsForm() {
    tellNext();
    tellNext();
    desk.onDeclare();
    assertThat(((Field.Choice) field("form.level.which")).value().get()).isEqualTo("kuning");
    assertThat(words("form.level.reason").value().get()).isEqualTo("mendorong pagar");
    desk.forms().onSave();
    bench.untilStep(4);
    assertThat(bench.play.moment().get().board().situation().level()).isEqualTo("kuning");
  }

  private void tellNext() {
    desk.injects().onNext();
    bench.until(() -> !desk.injects().telling());
  }

  @Test
  void aFormWithWordsInItIsNotReplacedByAnother() {
    desk.onDecide();
    desk.onControl();
    assertThat(form().name()).isEqualTo("control");
    words("form.control.reason").value().set("menuju lokasi");
    desk.onDeclare();
    assertThat(form().name()).isEqualTo("control");
    assertThat(desk.forms().refusal().get()).isEqualTo("Simpan atau batalkan formulir dahulu.");
    desk.forms().onCancel();
    desk.onDeclare();
    assertThat(form().name()).isEqualTo("level");
  }

  private Field.Words words(String label) {
    return (Field.Words) field(label);
  }

  private Form form() {
    var form = desk.forms().open().get();
    assertThat(form).isNotNull();
    return form;
  }

  private Field field(String label) {
    return form().fields().stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow();
  }
}
