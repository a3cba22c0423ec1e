package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The script of a session changes in play; the plan's own never does.
class ScriptCommandsTest {
  private static final Inject.Story STORY =
      new Inject.Story("Judul baru", "Cerita baru", "Catatan baru", "", "");
  private static final Inject.Routing ROUTING =
      new Inject.Routing("Pos 2", List.of("Kasat Lantas"), "HT", "");

  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());

  @Test
  void anInsertedInjectComesNext() {
    var told = opened.played(new Command.DeliverInject("1"), clock(8));
    var added = told.played(new Command.AddInject(" Listrik padam ", "Lampu mati."));
    assertThat(ids(added)).containsExactly("1", "S1", "2", "3", "4");
    assertThat(Msel.next(added.board())).map(Inject::id).contains("S1");
    var inject = added.board().script().inject("S1").orElseThrow();
    assertThat(inject.story().title()).isEqualTo("Listrik padam");
    assertThat(inject.at()).isEqualTo(TPlus.ofMinutes(8));
    assertThat(inject.phase()).isEqualTo(1);
    var delivered = added.played(new Command.DeliverInject("S1")).board();
    assertThat(delivered.progress().delivered("S1")).isTrue();
    assertThat(delivered.clock()).isEqualTo(TPlus.ofMinutes(8));
    assertThat(Msel.next(delivered)).map(Inject::id).contains("2");
  }

  @Test
  void anInsertedInjectComesEvenBeforeOnesThatAreOverdue() {
    var late = opened.played(clock(40));
    var added = late.played(new Command.AddInject("Hujan", ""));
    assertThat(Msel.next(added.board())).map(Inject::id).contains("S1");
    assertThat(ids(added)).containsExactly("S1", "1", "2", "3", "4");
  }

  @Test
  void insertedInjectsAreNumberedAndComeInTurnAfterTheLast() {
    var over =
        BoardSpecification.opened(SmallPlan.telling()).played(new Command.DeliverInject("uji"));
    var two = over.played(new Command.AddInject("satu", ""), new Command.AddInject("dua", ""));
    assertThat(ids(two)).containsExactly("uji", "S2", "S1");
    opened.when(new Command.AddInject("  ", "")).then(Reason.TITLE_MISSING, "");
  }

  @Test
  void theRoomSeesAnInsertedInjectWhenItIsTold() {
    var told =
        opened.played(new Command.AddInject("Hujan", "Deras."), new Command.DeliverInject("S1"));
    var inject = Optional.ofNullable(Redaction.of(told.plan(), told.board()).inject());
    assertThat(inject.map(i -> i.narrative() + " " + i.of())).contains("Deras. 5");
  }

  @Test
  void theWordsOfAnInjectChangeForThisSessionOnly() {
    var edited = opened.played(edit("2", TPlus.ofMinutes(15)));
    assertThat(edited.board().script().inject("2").orElseThrow().story()).isEqualTo(STORY);
    assertThat(edited.board().script().inject("2").orElseThrow().staging().effects()).isNotEmpty();
    assertThat(edited.plan().exercise().script().inject("2").orElseThrow().story().title())
        .isEqualTo("Kejadian 2");
    var contingency = opened.played(edit("K1", TPlus.ZERO));
    assertThat(contingency.board().script().inject("K1").orElseThrow().routing())
        .isEqualTo(ROUTING);
  }

  @Test
  void anotherTimeMovesTheInjectToWhereItBelongs() {
    assertThat(ids(opened.played(edit("2", TPlus.ofMinutes(31)))))
        .containsExactly("1", "3", "2", "4");
    assertThat(ids(opened.played(edit("2", TPlus.ofMinutes(29)))))
        .containsExactly("1", "2", "3", "4");
    assertThat(ids(opened.played(edit("4", TPlus.ZERO)))).containsExactly("4", "1", "2", "3");
  }

  @Test
  void whatWasToldStaysAsItWasTold() {
    var told = opened.played(new Command.DeliverInject("1"));
    told.when(edit("1", TPlus.ZERO)).then(Reason.INJECT_ALREADY_DELIVERED, "1");
    told.when(new Command.MoveInject("1", "3")).then(Reason.INJECT_ALREADY_DELIVERED, "1");
    told.when(edit("99", TPlus.ZERO)).then(Reason.UNKNOWN_INJECT, "99");
    told.when(
            new Command.EditInject("2", TPlus.ZERO, new Inject.Story(" ", "", "", "", ""), ROUTING))
        .then(Reason.TITLE_MISSING, "");
  }

  @Test
  void aMovedInjectTakesATimeBetweenItsNewNeighbours() {
    opened
        .when(new Command.MoveInject("3", "1"))
        .then(new Event.InjectMoved("3", "1", TPlus.ofMinutes(15)));
    opened
        .when(new Command.MoveInject("1", "3"))
        .then(new Event.InjectMoved("1", "3", TPlus.ofMinutes(30)));
    opened
        .when(new Command.MoveInject("3", null))
        .then(new Event.InjectMoved("3", null, TPlus.ofMinutes(5)));
    assertThat(Msel.next(opened.played(new Command.MoveInject("3", null)).board()))
        .map(Inject::id)
        .contains("3");
  }

  @Test
  void aMoveThatMovesNothingIsRefused() {
    opened.when(new Command.MoveInject("3", "2")).then(Reason.INJECT_THERE_ALREADY, "3");
    opened.when(new Command.MoveInject("3", "K1")).then(Reason.UNKNOWN_INJECT, "K1");
    opened.when(new Command.MoveInject("K1", "3")).then(Reason.UNKNOWN_INJECT, "K1");
  }

  @Test
  void anInjectThatWasPutOffIsReadyAgainWhereItIsMoved() {
    var off = opened.played(new Command.PostponeInject("2", TPlus.ofMinutes(50)));
    var moved = off.played(new Command.MoveInject("2", null));
    assertThat(Msel.next(moved.board())).map(Inject::id).contains("2");
    assertThat(moved.board().progress().injects()).doesNotContainKey("2");
  }

  @Test
  void undoGivesTheScriptBack() {
    var play = Play.opened(SmallPlan.plan());
    var script = play.board().script();
    for (var command :
        List.of(
            new Command.AddInject("Hujan", ""),
            edit("2", TPlus.ZERO),
            new Command.MoveInject("3", null),
            new Command.SetTrigger("K1", "imbauan < 3"))) {
      assertThat(play.act(command).board().script()).isNotEqualTo(script);
      assertThat(play.act(command).undo().board().script()).isSameAs(script);
    }
  }

  @Test
  void aContingencyGetsAnotherCondition() {
    var set = opened.played(new Command.SetTrigger("K1", " imbauan < 3 "));
    assertThat(set.board().script().contingencies().getFirst().trigger()).isEqualTo("imbauan < 3");
    opened.when(new Command.SetTrigger("2", "")).then(Reason.UNKNOWN_INJECT, "2");
  }

  private static Command edit(String inject, TPlus at) {
    return new Command.EditInject(inject, at, STORY, ROUTING);
  }

  private static Command clock(int minutes) {
    return new Command.AdvanceClock(TPlus.ofMinutes(minutes));
  }

  private static List<String> ids(BoardSpecification play) {
    return play.board().script().injects().stream().map(Inject::id).toList();
  }
}
