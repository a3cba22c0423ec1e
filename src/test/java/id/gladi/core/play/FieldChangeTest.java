package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.gladi.core.plan.Effect;
import id.gladi.core.play.FieldChange.Coming;
import id.gladi.core.play.FieldChange.Growing;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the injects of the small script would do to the ground, told in their order.
class FieldChangeTest {
  private static final Play OPENED = Play.opened(SmallPlan.plan());

  private static Play told(String... injects) {
    var play = OPENED;
    for (var inject : injects) {
      play = play.act(new Command.DeliverInject(inject));
    }
    return play;
  }

  private static FieldChange ahead(Play play, Command command) {
    return FieldChange.between(play.board().field(), play.act(command).board().field());
  }

  private static FieldChange next(String inject, String... before) {
    return ahead(told(before), new Command.DeliverInject(inject));
  }

  @Test
  void whoeverAppearsComesFromNowhere() {
    var change = next("1");
    assertThat(change.coming())
        .extracting(coming -> coming.token().id(), Coming::from)
        .containsExactly(tuple("korlap", null), tuple("massa", null));
    assertThat(change.growing()).isEmpty();
  }

  @Test
  void whoeverMovesComesFromWhereItStands() {
    assertThat(next("2", "1").coming())
        .filteredOn(coming -> coming.token().id().equals("massa"))
        .singleElement()
        .extracting(coming -> coming.token().at(), Coming::from)
        .containsExactly(new Point(300, 120), new Point(110, 300));
  }

  @Test
  void aLineThatFormsUpIsComingWhereItStands() {
    var unit = OPENED.board().field().token("dalmas-1").orElseThrow();
    assertThat(next("2", "1").coming())
        .filteredOn(coming -> coming.token().id().equals("dalmas-1"))
        .singleElement()
        .extracting(Coming::from)
        .isEqualTo(unit.at());
  }

  @Test
  void growthIsTheDifferenceOfTheLikelyNumbers() {
    assertThat(next("2", "1").growing())
        .extracting(growing -> growing.token().id(), Growing::persons)
        .containsExactly(tuple("massa", 100));
    assertThat(next("3", "1", "2").growing()).extracting(Growing::persons).containsExactly(-50);
  }

  @Test
  void actsLinesAndConditionsToComeAreTold() {
    var change = next("2", "1");
    assertThat(change.begun()).extracting(ActMark::act).containsExactly("bakar-ban");
    assertThat(change.laid()).extracting(Overlay::id).containsExactly("kawat-1");
    assertThat(change.conditions()).extracting(Condition::subject).containsExactly("motor");
  }

  @Test
  void whatWillBeGoneIsTold() {
    var change = next("4", "1", "2", "3");
    assertThat(change.leaving())
        .extracting(Token::id)
        .containsExactly("korlap", "massa", "massa-b");
    assertThat(change.ended()).extracting(ActMark::act).containsExactly("bakar-ban");
    assertThat(change.takenUp()).extracting(Overlay::id).containsExactly("kawat-1");
    assertThat(change.coming()).isEmpty();
  }

  @Test
  void anActWithoutAnEffectOnTheGroundChangesNothing() {
    assertThat(ahead(told("1"), new Command.WriteNote("Notulen", "dicatat")).none()).isTrue();
    var message = SmallPlan.telling(new Effect.Message("Hujan turun."));
    var play = Play.opened(message);
    assertThat(ahead(play, new Command.DeliverInject(SmallPlan.TOLD)).none()).isTrue();
  }

  @Test
  void forwardAndBackAreOppositeForWhatComesAndGoes() {
    var before = told("1").board().field();
    var after = told("1", "2").board().field();
    var there = FieldChange.between(before, after);
    var back = FieldChange.between(after, before);
    assertThat(back.ended()).isEqualTo(there.begun());
    assertThat(back.takenUp()).isEqualTo(there.laid());
    assertThat(back.growing()).extracting(Growing::persons).isEqualTo(List.of(-100));
  }
}
