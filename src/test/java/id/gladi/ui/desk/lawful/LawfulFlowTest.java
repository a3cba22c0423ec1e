package id.gladi.ui.desk.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.compliance.Finding;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Conduct;
import id.gladi.core.conduct.Request;
import id.gladi.core.play.Command;
import id.gladi.core.play.Journal;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.Keystrokes;
import id.gladi.fixture.Square;
import id.gladi.ui.desk.DeskFixture;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.fx.FxThread;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Lawful force at the desk: a crowd of 300 stands in the enclosed compound, Kapolres holds
/// control. The profile blocks TNI in the line of contact, which the one of Perkap 16/2006 flags.
class LawfulFlowTest extends DeskFixture {
  @Override
  protected Plan plan() {
    return Square.stricter("tni-tanpa-permintaan");
  }

  @Override
  protected List<Command> before() {
    return List.of(
        new Command.PassControl("Kapolres", "tiba"),
        new Command.PlaceUnit("massa", new Point(300, 180)));
  }

  @Test
  void gasIsHeldBackWithRuleFactsAndSourceAndGoesOnlyOnTheUmpiresWord(FxRobot robot) {
    robot.type(KeyCode.F6);
    choose(robot, "form.order.what", "gas");
    robot.clickOn(node("form.order.behaviour.agresif"));
    write("form.order.reason", "melempar batu");
    assertThat(text("form.order.said")).contains("(a)", "300 dari 300", "(c)");
    save(robot);
    until(() -> shown("overrule"));
    assertThat(text("overrule-facts")).contains("kompleks", "Sumber: Temuan TGIPF");
    assertThat(conduct().orders()).isEmpty();
    robot.clickOn("#overrule-act");
    until(() -> text("form-refusal").contains("alasan"));
    write("overrule-reason", "contoh keliru untuk dibahas");
    robot.clickOn("#overrule-act");
    until(() -> conduct().orders().size() == 1);
    until(() -> shown("form.report.place"));
    robot.type(KeyCode.ESCAPE).type(KeyCode.F7);
    until(() -> shown("flag-4-a"));
    var card = desk.lookup("#flag-4-a");
    assertThat(card.lookupAll(".label"))
        .extracting(label -> ((Labeled) label).getText())
        .contains("DITAHAN", "Dikecualikan Wasit: contoh keliru untuk dibahas");
    assertThat(text("tab-lawful")).isEqualTo("Kepatuhan " + model.lawful().open());
    robot.type(KeyCode.F8);
    until(() -> text("warn-massa").equals("Imbauan ke-2"));
    assertThat(desk.lookup("#flag-4-a")).as("what stays the same").isSameAs(card);
  }

  @Test
  void aGestureThatTheProfileBlocksShowsTheRuleAndGoesOnTheUmpiresWord(FxRobot robot) {
    var line = new Point(300, 160);
    robot.interact(() -> model.board().onPlaced("tni", line));
    until(() -> shown("overrule"));
    assertThat(board().field().token("tni")).isEmpty();
    assertThat(text("overrule-facts")).contains("TNI", "Sumber: ");
    robot.clickOn("#overrule-act");
    until(() -> text("form-refusal").contains("alasan"));
    write("overrule-reason", "contoh untuk dibahas");
    robot.clickOn("#overrule-act");
    until(() -> board().field().token("tni").isPresent());
    until(() -> !model.forms().isOpen());
    assertThat(model.lawful().findings().get())
        .anyMatch(f ->
            f.standing() instanceof Finding.Standing.Overruled(var word)
                && word.reason().equals("contoh untuk dibahas"));
  }

  @Test
  void theMenuOfAUnitOrdersItAndThePlaceIsClickedOnTheMap(FxRobot robot) {
    look(new Point(310, 120), 4);
    rightClick(robot, token("dalmas").at());
    robot.clickOn("Perintah…");
    choose(robot, "form.order.what", "perintah-bubar");
    robot.interact(() -> ((Button) node("form.order.place.pick")).fire());
    var place = new Point(320, 105);
    robot.clickOn(screen(place));
    write("form.order.reason", "jalur bubar terbuka");
    save(robot);
    until(() -> conduct().orders().size() == 1);
    var order = conduct().orders().getFirst().order();
    assertThat(order.units()).containsExactly("dalmas");
    assertThat(order.at()).isNotNull();
    assertThat(place.distance(Objects.requireNonNull(order.at()))).isLessThan(2);
  }

  @Test
  void oneKeyWarnsTheCrowdAndTheButtonCountsOn(FxRobot robot) {
    robot.type(KeyCode.F7).type(KeyCode.F8);
    until(() -> conduct().warningsTo("massa").size() == 1);
    until(() -> text("warn-massa").equals("Imbauan ke-2"));
    robot.clickOn("#warn-massa");
    until(() -> conduct().warningsTo("massa").size() == 2);
  }

  @Test
  void aRequestGoesThroughItsStatesByButton(FxRobot robot) {
    robot.type(KeyCode.F7);
    until(() -> there("lawful-request"));
    robot.clickOn("#lawful-request");
    choose(robot, "form.request.what", "permintaan-bko-tni");
    save(robot);
    until(() -> shown("permintaan-1-ACKNOWLEDGED"));
    robot.clickOn("#permintaan-1-ACKNOWLEDGED");
    until(() -> shown("permintaan-1-ARRIVED") && !shown("permintaan-1-ACKNOWLEDGED"));
    robot.clickOn("#permintaan-1-ARRIVED");
    until(() -> conduct().requests().getFirst().state() == Request.State.ARRIVED);
  }

  @Test
  void theArrestsListSettlesItsFlagWhenEveryBoxIsTicked(FxRobot robot) {
    robot.type(KeyCode.F7);
    until(() -> there("lawful-arrest"));
    robot.clickOn("#lawful-arrest");
    write("form.arrest.reason", "melempar batu");
    save(robot);
    until(() -> model.lawful().open() == 1);
    for (var care : Arrest.Care.values()) {
      var box = "#penangkapan-1-" + care;
      until(() -> desk.lookup(box) != null);
      robot.interact(() -> ((CheckBox) desk.lookup(box)).fire());
      until(() -> conduct().arrests().values().iterator().next().care().contains(care));
    }
    until(() -> model.lawful().open() == 0);
  }

  @Test
  void theExerciseClosesOnlyWhenEveryReportIsComplete(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    write("form.decision.what", "Dorong maju");
    robot.clickOn(node("form.decision.behaviour.aktif"));
    robot.clickOn(node("form.decision.stage.4"));
    save(robot);
    until(() -> shown("form.report.place"));
    save(robot);
    until(() -> !model.forms().isOpen());
    robot.type(KeyCode.F7);
    until(() -> there("lawful-close"));
    robot.clickOn("#lawful-close");
    save(robot);
    until(() -> text("form-refusal").contains("1 tindakan"));
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> model.lawful().onReport("keputusan-1"));
    for (var part : List.of("behaviour", "grounds", "result", "consequences")) {
      write("form.report." + part, "diisi");
    }
    save(robot);
    until(() -> conduct().unreported().isEmpty());
    robot.interact(() -> model.lawful().onClose());
    save(robot);
    until(() -> conduct().closed());
  }

  @Test
  void aDecisionIsQuickOrHasItsFiveSteps(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    until(() -> shown("form.decision.said"));
    assertThat(text("form.decision.said")).isEqualTo(texts.get("form.decision.noReason"));
    write("form.decision.what", "Bertahan");
    save(robot);
    until(() -> !board().journal().entries().isEmpty());
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    write("form.decision.what", "Dialog lagi");
    robot.interact(() -> ((ToggleButton) node("form.steps.open")).fire());
    write("form.steps.information", "korlap terhubung");
    write("form.steps.rejected", "gas: tempat tertutup\nawc: ada anak");
    save(robot);
    until(() -> board().journal().entries().getLast() instanceof Journal.Entry.Weighed);
    var weighed = (Journal.Entry.Weighed) board().journal().entries().getLast();
    assertThat(weighed.deliberation().rejected())
        .extracting(r -> r.option() + "|" + r.why())
        .containsExactly("gas|tempat tertutup", "awc|ada anak");
  }

  @Test
  void aDecisionWithItsReasonTakesFiveActsAndTwentySeconds(FxRobot robot) {
    var hand = new Keystrokes(robot).control(KeyCode.K);
    until(() -> node("form.decision.what").isFocused());
    hand.words("dalmas maju ke gerbang").key(KeyCode.TAB).words("pagar didorong");
    hand.control(KeyCode.ENTER);
    until(() -> !board().journal().entries().isEmpty());
    var decided = (Journal.Entry.Decided) board().journal().entries().getLast();
    assertThat(decided.decision().text()).isEqualTo("dalmas maju ke gerbang");
    assertThat(decided.decision().reason()).isEqualTo("pagar didorong");
    assertThat(decided.decision().by()).isEqualTo("Kapolres");
    assertThat(decided.decision().onOrderOf()).isEqualTo("Kapolres");
    assertThat(decided.decision().level()).isEqualTo(board().situation().level());
    assertThat(hand.acts()).isEqualTo(5);
    assertThat(hand.seconds()).isLessThan(20);
  }

  @Test
  void aDecisionBySomebodyWhoMayNotIsToldBeforeItIsRecorded(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    until(() -> shown("form.decision.said"));
    write("form.decision.what", "Dorong maju");
    robot.interact(() -> ((ToggleButton) node("form.decision.stage.3")).fire());
    assertThat(text("form.decision.said")).doesNotContain("wewenang");
    choose(robot, "form.decision.order", "Kapolsek");
    until(() -> text("form.decision.said").contains("Kapolsek"));
    save(robot);
    until(() -> model.lawful().open() > 0);
  }

  private Conduct conduct() {
    return board().conduct();
  }

  private boolean shown(String id) {
    return desk.lookupAll("*").stream().anyMatch(n -> id.equals(n.getId()) && n.isVisible());
  }

  private void write(String id, String words) {
    FxThread.run(() -> ((TextInputControl) node(id)).setText(words));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void choose(FxRobot robot, String id, String option) {
    until(() -> shown(id));
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      var box = (ComboBox<Option>) node(id);
      box.getItems().stream()
          .filter(o -> o.id().equals(option))
          .findFirst()
          .ifPresent(box::setValue);
    });
  }
}
