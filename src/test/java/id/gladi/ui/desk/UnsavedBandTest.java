package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.ui.fx.Language;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A step that the disk refused. */
class UnsavedBandTest extends DeskFixture {
  @Test
  void theReasonIsSaidWithTheWayToSaveElsewhereUntilAStepIsStored(FxRobot robot) {
    assertThat(node("unsaved-band").isVisible()).isFalse();
    log.refuse();
    robot.interact(() -> model.injects().onNext());
    until(() -> node("unsaved-band").isVisible());
    assertThat(text("unsaved")).startsWith("Langkah belum tersimpan").contains("tempat lain");
    robot.interact(() -> texts.language().set(Language.ENGLISH));
    assertThat(text("unsaved")).startsWith("Step not saved");
    robot.clickOn("#unsaved-elsewhere");
    assertThat(asked).containsExactly("elsewhere");
    log.accept();
    robot.interact(() -> model.injects().onNext());
    until(() -> !node("unsaved-band").isVisible());
  }
}
