package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.Strength;
import id.gladi.core.plan.Formation;
import id.gladi.core.play.Command;
import id.gladi.core.play.CrowdProfile;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.fixture.SmallGround;
import id.gladi.ui.desk.DeskFixture;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Menus, forms and keys for crowds and for many tokens.
class BoardManyTest extends DeskFixture {
  private static final Point CROWD = new Point(420, 300);

  private void select(FxRobot robot, String... tokens) {
    robot.interact(() -> {
      model.board().hand().onBanded(Set.of(tokens), false);
      view().requestFocus();
    });
  }

  private void crowd() {
    act(new Command.PlaceUnit("massa", CROWD));
    act(new Command.ShapeCrowd("massa", SmallGround.corners(400, 280, 440, 320)));
    look(CROWD, 6);
  }

  @Test
  void twoUnitsChangeOverByKeyAsOneStepAndUndoPutsThemBack(FxRobot robot) {
    act(new Command.ChangeFormation("dalmas-1", Formation.line(20)));
    var line = token("dalmas-1").at();
    var rear = token("dalmas-2").at();
    select(robot, "dalmas-1", "dalmas-2");
    robot.type(KeyCode.G);
    untilStep(3);
    assertThat(token("dalmas-2").at()).isEqualTo(line);
    assertThat(token("dalmas-2").formation()).isEqualTo(Formation.line(20));
    assertThat(token("dalmas-1").at()).isEqualTo(rear);
    hold(robot, KeyCode.CONTROL, KeyCode.Z);
    untilStep(4);
    assertThat(token("dalmas-1").at()).isEqualTo(line);
    assertThat(token("dalmas-2").at()).isEqualTo(rear);
  }

  @Test
  void aGroupIsNamedSelectedFromTheListAndDissolved(FxRobot robot) {
    select(robot, "dalmas-1", "satpol");
    hold(robot, KeyCode.CONTROL, KeyCode.G);
    until(() -> robot.lookup("#form-save").tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("Sektor timur");
    hold(robot, KeyCode.CONTROL, KeyCode.ENTER);
    untilStep(2);
    select(robot, "bawaslu");
    robot.clickOn(node("bar.groups")).clickOn("Sektor timur (2)");
    assertThat(model.board().hand().selected().get())
        .containsExactlyInAnyOrder("dalmas-1", "satpol");
    robot.interact(() -> view().requestFocus());
    robot.press(KeyCode.SHIFT);
    hold(robot, KeyCode.CONTROL, KeyCode.G);
    robot.release(KeyCode.SHIFT);
    untilStep(3);
    assertThat(board().field().arrangement().groups()).isEmpty();
  }

  @Test
  void theKeyLocksTheSelectionAsOneStepAndUnlocksIt(FxRobot robot) {
    select(robot, "dalmas-1", "dalmas-2");
    robot.type(KeyCode.K);
    untilStep(2);
    assertThat(board().field().locked("dalmas-1")).isTrue();
    assertThat(board().field().locked("dalmas-2")).isTrue();
    select(robot, "dalmas-1");
    assertThat(selection()).contains("terkunci");
    select(robot, "dalmas-1", "dalmas-2");
    robot.type(KeyCode.K);
    untilStep(3);
    assertThat(board().field().locked("dalmas-1")).isFalse();
  }

  @Test
  void theFootOfTheBoardTellsWhatIsSelected(FxRobot robot) {
    select(robot, "dalmas-1");
    var token = token("dalmas-1");
    assertThat(selection())
        .contains(token.face().name(), token.strength().likely() + " orang", "Siap")
        .containsPattern("(di luar ring|Ring \\d)")
        .containsPattern("(\\d+ m dari|di dalam) kompleks");
    select(robot, "dalmas-1", "dalmas-2");
    long apart = Math.round(token.at().distance(token("dalmas-2").at()));
    assertThat(selection()).contains("2 dipilih").endsWith(": " + apart + " m");
    select(robot);
    assertThat(desk.lookup("#selection-line").isVisible()).isFalse();
  }

  private String selection() {
    return ((Label) desk.lookup("#selection-line")).getText();
  }

  @Test
  void unitsAreAlignedAlongTheNearestStreetAsOneStep(FxRobot robot) {
    select(robot, "dalmas-1", "dalmas-2", "satpol");
    robot.type(KeyCode.A);
    untilStep(2);
    assertThat(List.of("dalmas-1", "dalmas-2", "satpol"))
        .allSatisfy(id -> assertThat(token(id).at().y()).isCloseTo(120, within(1e-9)));
    assertThat(token("dalmas-2").at().x()).isCloseTo(250, within(1e-6));
  }

  @Test
  void allOfAnAgencyAreSelectedByKeyAndByTheLegend(FxRobot robot) {
    select(robot, "dalmas-1");
    hold(robot, KeyCode.CONTROL, KeyCode.A);
    assertThat(model.board().hand().selected().get())
        .containsExactlyInAnyOrder("dalmas-1", "dalmas-2");
    robot.interact(model.board()::onLegend);
    Node row =
        desk.lookupAll("#legend .legend-pick").stream()
            .filter(n -> n instanceof Label l && l.getStyleClass().contains("legend-head"))
            .skip(1)
            .findFirst()
            .orElseThrow();
    robot.clickOn(row);
    assertThat(model.board().hand().selected().get()).isNotEmpty().doesNotContain("dalmas-1");
  }

  @Test
  void aCrowdIsCopiedAndAUnitIsNot(FxRobot robot) {
    crowd();
    select(robot, "massa");
    hold(robot, KeyCode.CONTROL, KeyCode.D);
    untilStep(4);
    assertThat(board().field().tokens()).containsKey("massa-part-2");
    select(robot, "dalmas-1");
    hold(robot, KeyCode.CONTROL, KeyCode.D);
    until(() -> model.board().refusal().get().contains("tidak dapat digandakan"));
    assertThat(steps()).isEqualTo(4);
  }

  @Test
  void whatIsKnownOfACrowdIsNotedInItsForm(FxRobot robot) {
    crowd();
    rightClick(robot, CROWD.plus(10, 10));
    robot.clickOn(texts.get("menu.crowd"));
    until(() -> there("form.crowd.mood"));
    var mood = (ComboBox<?>) node("form.crowd.mood");
    robot.interact(() -> mood.getSelectionModel().select(2));
    robot.clickOn(texts.get("form.crowd.shared.yes"));
    robot.clickOn("#form-save");
    untilStep(4);
    var known = board().field().crowd("massa");
    assertThat(known.mood()).isEqualTo(CrowdProfile.Mood.TENSE);
    assertThat(known.shared()).isTrue();
  }

  @Test
  void aCrowdGrowsInItsFormAndCoversMoreGround(FxRobot robot) {
    crowd();
    robot.interact(() -> model.onAsk(new Ask.Size("massa")));
    Spinner<?> likely = robot.lookup(n -> "form.size.likely".equals(n.getId())).query();
    robot.interact(() -> likely.getEditor().setText("800"));
    Spinner<?> low = robot.lookup(n -> "form.size.low".equals(n.getId())).query();
    robot.interact(() -> low.getEditor().setText("900"));
    robot.clickOn("#form-save");
    assertThat(text("form-refusal")).startsWith("Urutan angka");
    assertThat(low.getEditor().getText()).as("what was written stays").isEqualTo("900");
    robot.interact(() -> low.getEditor().setText("700"));
    robot.clickOn("#form-save");
    untilStep(4);
    assertThat(token("massa").strength()).isEqualTo(new Strength(700, 800, 800));
    assertThat(Polygons.area(token("massa").outline())).isCloseTo(6400, within(1e-6));
  }

  @Test
  void anActIsMarkedWhereTheMenuWasOpenedAndEnded(FxRobot robot) {
    crowd();
    robot.interact(() -> {
      var begin = new CrowdMenu(model.board()).acts(CROWD).getFirst();
      ((Menu) begin).getItems().getFirst().fire();
    });
    untilStep(4);
    assertThat(board().field().acts().values())
        .singleElement()
        .satisfies(mark -> assertThat(mark.at()).isEqualTo(CROWD))
        .satisfies(mark -> assertThat(mark.act()).isEqualTo("pelemparan"));
    robot.interact(() -> {
      var end = new CrowdMenu(model.board()).acts(CROWD).getLast();
      ((Menu) end).getItems().getFirst().fire();
    });
    untilStep(5);
    assertThat(board().field().acts()).isEmpty();
  }

  @Test
  void theFormationIsShownOnTheBoardWhileTheFormIsOpen(FxRobot robot) {
    robot.interact(() -> model.onAsk(new Ask.Formation("dalmas-1")));
    ComboBox<?> kind = robot.lookup(n -> "form.formation.kind".equals(n.getId())).query();
    robot.interact(() -> kind.getSelectionModel().select(3));
    var drafts = model.board().hand().drafts();
    assertThat(drafts.get().get("dalmas-1"))
        .extracting(Token::formation)
        .extracting(Formation::kind)
        .isEqualTo(Formation.Kind.PARUH_LEMBING);
    assertThat(steps()).isEqualTo(1);
    robot.clickOn("#form-cancel");
    assertThat(drafts.get()).isEmpty();
    assertThat(token("dalmas-1").formation()).isNull();
  }
}
