package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.compliance.Finding;
import id.gladi.core.compliance.FlagBook;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Order;
import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.fixture.Play;
import id.gladi.fixture.Square;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a review says of the rules: each once, with its standing, faults apart from discussion.
class LawfulnessTest {
  private static final Plan PLAN = Square.fiveLevels();

  private final Play play = Play.opened(PLAN).act(new Command.PlaceUnit("massa", Square.STREET));

  private static Lawfulness of(Play play) {
    return FullReview.of(PLAN, play.tree(), play.tree().size(), Remarks.NONE).lawfulness();
  }

  private static Play arrested(Play play) {
    return play.act(
        new Command.RecordArrest(
            new Arrest("Kapolres", null, List.of(), 1, "melempar", List.of())));
  }

  @Test
  void stricterGuidanceIsADiscussionAndNoFault() {
    var water =
        play.act(new Command.DeclareLevel("tidak-tertib", "Kapolres", "melempar"))
            .act(new Command.PassControl("Kapolres", "tiba"))
            .act(new Command.GiveOrder(Square.order(Order.WATER_CANNON, 4, "aktif")));
    var review = of(water);
    assertThat(review.discussions())
        .extracting(remark -> remark.flag().rule().id())
        .containsExactly("awc-tingkat-3");
    assertThat(review.faults())
        .extracting(remark -> remark.flag().rule().id())
        .doesNotContain("awc-tingkat-3");
  }

  @Test
  void theUmpiresWordStandsWithTheFlagThatItIsAbout() {
    var arrested = arrested(play);
    long step = arrested.tree().size();
    var overruled = arrested.act(new Command.OverruleFlag(step, "h", "Wasit", "daftar di posko"));
    assertThat(of(overruled).faults())
        .singleElement()
        .satisfies(remark ->
            assertThat(remark.standing())
                .isInstanceOfSatisfying(
                    Finding.Standing.Overruled.class,
                    it -> assertThat(it.word().reason()).isEqualTo("daftar di posko")));
    var tally =
        of(overruled).tallies().stream().filter(each -> each.rule().id().equals("h")).toList();
    assertThat(tally)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.overruled()).isEqualTo(1);
          assertThat(each.open()).isZero();
        });
  }

  @Test
  void theSameFlagAboutTheSameThingStandsOnceWithItsFirstAndLastTime() {
    var order = new Command.GiveOrder(Square.order(Order.WATER_CANNON, 4, "aktif"));
    var again =
        play.act(new Command.PassControl("Kapolres", "tiba"))
            .act(order)
            .act(new Command.AdvanceClock(TPlus.ofMinutes(9)))
            .act(order);
    var meeting =
        of(again).faults().filter(remark -> remark.flag().rule().id().equals("i")).toList();
    assertThat(meeting)
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.times()).isEqualTo(2);
          assertThat(remark.flag().at()).isEqualTo(TPlus.ZERO);
          assertThat(remark.last().at()).isEqualTo(TPlus.ofMinutes(9));
        });
  }

  @Test
  void everyRuleOfTheProfileIsTalliedAndTheTalliesAddUpWithTheFlags() {
    var twice =
        arrested(arrested(play))
            .act(new Command.GiveOrder(Square.order(Order.WATER_CANNON, 4, "aktif")));
    var tallies = of(twice).tallies();
    assertThat(tallies)
        .extracting(Lawfulness.Tally::rule)
        .isEqualTo(PLAN.profile().rules().toList());
    var flags = FlagBook.of(PLAN, twice.tree()).findings(twice.tree(), twice.tree().size());
    assertThat(tallies.stream().mapToInt(Lawfulness.Tally::times).sum()).isEqualTo(flags.size());
    assertThat(flags).hasSizeGreaterThan(2);
  }
}
