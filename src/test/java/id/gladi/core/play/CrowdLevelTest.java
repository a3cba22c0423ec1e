package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A level is declared for the whole, and for one crowd where that crowd does something else.
class CrowdLevelTest {
  private static final Point AT = new Point(100, 300);

  private final BoardSpecification stands =
      BoardSpecification.opened(SmallPlan.plan())
          .played(
              new Command.PlaceUnit("massa", AT),
              new Command.PlaceUnit("massa-b", new Point(140, 300)));

  private final BoardSpecification yellow = stands.played(declare("massa", "kuning"));

  private static Command declare(String crowd, @Nullable String level) {
    return new Command.DeclareCrowdLevel(
        new CrowdLevel(crowd, level, " Kapolres ", " membakar ban "));
  }

  private static String level(BoardSpecification board, String crowd) {
    return board.board().situation().levelOf(crowd);
  }

  @Test
  void aCrowdGetsALevelOfItsOwnAndTheOthersKeepThatOfTheWhole() {
    stands
        .when(declare("massa", "kuning"))
        .then(
            new Event.CrowdLevelDeclared(
                new CrowdLevel("massa", "kuning", "Kapolres", "membakar ban")));
    assertThat(level(yellow, "massa")).isEqualTo("kuning");
    assertThat(level(yellow, "massa-b")).isEqualTo("hijau");
    assertThat(yellow.board().situation().level()).isEqualTo("hijau");
    assertThat(yellow.board().situation().own("massa"))
        .contains(new Situation.Own("kuning", TPlus.ZERO, "Kapolres", "membakar ban"));
  }

  @Test
  void itKeepsItsLevelWhenTheWholeChangesAndFollowsAgainWhenThatIsDeclared() {
    var red = yellow.played(new Command.DeclareLevel("merah", "Kapolda", "membakar kantor"));
    assertThat(level(red, "massa")).isEqualTo("kuning");
    assertThat(level(red, "massa-b")).isEqualTo("merah");
    var following = red.played(declare("massa", null));
    assertThat(level(following, "massa")).isEqualTo("merah");
    assertThat(following.board().situation().crowds()).isEmpty();
  }

  @Test
  void theLevelOfTheWholeMayBeFixedForACrowdButNotSaidTwice() {
    var fixed = stands.played(declare("massa", "hijau"));
    assertThat(fixed.board().situation().own("massa")).isPresent();
    fixed.when(declare("massa", "hijau")).then(Reason.SAME_LEVEL, "hijau");
    stands.when(declare("massa", null)).then(Reason.SAME_LEVEL, "");
  }

  @Test
  void onlyACrowdOnTheBoardHasALevelOfItsOwn() {
    stands.when(declare("tidak-ada", "kuning")).then(Reason.NOT_ON_BOARD, "tidak-ada");
    stands.when(declare("dalmas-1", "kuning")).then(Reason.NOT_A_CROWD, "Unit dalmas-1");
  }

  @Test
  void theLevelIsKnownSomebodyDeclaresItAndSaysWhy() {
    stands.when(declare("massa", "ungu")).then(Reason.UNKNOWN_LEVEL, "ungu");
    var nobody = new CrowdLevel("massa", "kuning", " ", "membakar ban");
    stands.when(new Command.DeclareCrowdLevel(nobody)).then(Reason.DECIDER_MISSING, "");
    var why = new CrowdLevel("massa", "kuning", "Kapolres", " ");
    stands.when(new Command.DeclareCrowdLevel(why)).then(Reason.REASON_MISSING, "");
  }

  @Test
  void aPartThatSplitsOffIsAtTheLevelOfItsCrowdAndACopyAtThatOfTheWhole() {
    var split = yellow.played(new Command.SplitToken("massa", 50, new Point(120, 320)));
    assertThat(split.board().situation().crowds()).containsOnlyKeys("massa", "massa-part-2");
    var copied = yellow.played(new Command.CopyCrowd("massa", new Point(200, 300)));
    assertThat(copied.board().situation().crowds()).containsOnlyKeys("massa");
  }

  @Test
  void whenACrowdLeavesItsLevelGoesButNotWhileThePlanIsLaid() {
    var left = yellow.played(new Command.RemoveToken("massa"));
    assertThat(left.board().situation().crowds()).isEmpty();
    var laid =
        yellow.played(
            new Command.BeginSetUp(), new Command.RemoveToken("massa"), new Command.EndSetUp());
    assertThat(level(laid, "massa")).isEqualTo("kuning");
  }

  @Test
  void itIsUndoneAndDoneAgainLikeEveryAct() {
    var placed = Play.opened(SmallPlan.plan()).act(new Command.PlaceUnit("massa", AT));
    var declared = placed.act(declare("massa", "kuning"));
    assertThat(declared.undo().board()).isEqualTo(placed.board());
    assertThat(declared.undo().redo().board()).isEqualTo(declared.board());
    assertThat(declared.tree().boardAt(declared.tree().size())).isEqualTo(declared.board());
  }

  @Test
  void theRoomSeesTheLevelOfACrowdThatItSeesAndNeverWhy() {
    var seen = Redaction.of(SmallPlan.plan(), yellow.board());
    assertThat(seen.ground().levels()).containsOnlyKeys("massa");
    assertThat(seen.ground().levels().values())
        .extracting(PublicBoard.PublicLevel::id)
        .containsExactly("kuning");
    assertThat(seen.toString()).doesNotContain("membakar ban");
    var hidden = yellow.played(new Command.ShowToken("massa", false));
    assertThat(Redaction.of(SmallPlan.plan(), hidden.board()).ground().levels()).isEmpty();
  }
}
