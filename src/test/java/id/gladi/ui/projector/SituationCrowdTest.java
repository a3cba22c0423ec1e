package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.core.play.CrowdLevel;
import id.gladi.core.play.CrowdProfile;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.Play;
import id.gladi.fixture.QuickHands;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/// What the room reads of a crowd.
@ExtendWith(QuickHands.class)
class SituationCrowdTest {
  private static final Play CROWD =
      Play.opened(SmallPlan.plan())
          .act(new Command.PlaceUnit("massa", new Point(420, 300)))
          .act(new Command.ShapeCrowd("massa", SmallGround.corners(400, 280, 440, 320)));

  private static String read(FxRobot robot, boolean shared) {
    var profile =
        new CrowdProfile(
            CrowdProfile.Mood.ANGRY,
            CrowdProfile.Korlap.TALKING,
            "Hitung ulang",
            CrowdProfile.Notice.NOT_GIVEN,
            shared);
    return read(robot, CROWD.act(new Command.DescribeCrowd("massa", profile)));
  }

  private static String read(FxRobot robot, Play play) {
    var words = new String[1];
    robot.interact(() -> {
      var table =
          new SituationTable(
              new Feeds(SmallPlan.plan(), play.tree()).feed, Texts.standard(Language.INDONESIAN));
      words[0] = ((Label) table.lookup("#room-crowds")).getText();
    });
    return words[0];
  }

  @Test
  void theRoomReadsDemandAndNoticeOnceTheyAreShared(FxRobot robot) {
    assertThat(read(robot, true))
        .isEqualTo(
            "Unit massa: sekitar 200 orang (180–250) · tuntutan: Hitung ulang · tanpa"
                + " pemberitahuan");
  }

  @Test
  void theRoomReadsTheLevelThatWasDeclaredForACrowdAlone(FxRobot robot) {
    var red = new CrowdLevel("massa", "merah", "Kapolres", "melempar batu");
    assertThat(read(robot, CROWD.act(new Command.DeclareCrowdLevel(red))))
        .isEqualTo("Unit massa: sekitar 200 orang (180–250) · tingkat 3/3: merah");
  }

  @Test
  void whatStaysAtTheDeskIsNotReadInTheRoom(FxRobot robot) {
    assertThat(read(robot, false)).isEqualTo("Unit massa: sekitar 200 orang (180–250)");
  }
}
