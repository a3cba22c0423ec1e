package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Blob;
import id.gladi.core.TPlus;
import id.gladi.core.plan.Attachment;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.PictureFile;
import id.gladi.fixture.Attached;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What goes with an inject: pictures and recordings, added and taken away before it is told.
class AttachmentCommandsTest {
  private static final Attachment PHOTO = Attached.picture("Foto", true);
  private static final Command ATTACH = new Command.Attach("2", PHOTO);

  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());

  @Test
  void anAttachmentGoesIntoTheScriptOfTheSession() {
    opened.when(ATTACH).then(new Event.InjectAttached("2", PHOTO));
    var board = opened.played(ATTACH).board();
    assertThat(board.script().inject("2").orElseThrow().attachments()).containsExactly(PHOTO);
    assertThat(board.script().inject("1").orElseThrow().attachments()).isEmpty();
    assertThat(opened.plan().exercise().script().inject("2").orElseThrow().attachments()).isEmpty();
  }

  @Test
  void aContingencyCarriesOneToo() {
    var board = opened.played(new Command.Attach("K1", PHOTO)).board();
    assertThat(board.script().inject("K1").orElseThrow().attachment("Foto")).contains(PHOTO);
  }

  @Test
  void itStaysWhenTheWordsAreEditedAndTheInjectIsMoved() {
    var inject = SmallPlan.inject("2");
    var board =
        opened
            .played(
                ATTACH,
                new Command.EditInject("2", TPlus.ofMinutes(6), inject.story(), inject.routing()),
                new Command.MoveInject("2", "3"))
            .board();
    assertThat(board.script().inject("2").orElseThrow().attachments()).containsExactly(PHOTO);
  }

  @Test
  void itIsTakenAwayByItsName() {
    opened
        .played(ATTACH)
        .when(new Command.Detach("2", "Foto"))
        .then(new Event.InjectDetached("2", "Foto"));
    assertThat(opened.played(ATTACH, new Command.Detach("2", "Foto")).board().script())
        .isEqualTo(opened.board().script());
    opened.when(new Command.Detach("2", "Foto")).then(Reason.UNKNOWN_ATTACHMENT, "Foto");
  }

  @Test
  void whatWasToldStaysAsItWasTold() {
    var told = opened.played(new Command.DeliverInject("1"));
    told.when(new Command.Attach("1", PHOTO)).then(Reason.INJECT_ALREADY_DELIVERED, "1");
    told.when(new Command.Detach("1", "Foto")).then(Reason.INJECT_ALREADY_DELIVERED, "1");
    opened.when(new Command.Attach("9", PHOTO)).then(Reason.UNKNOWN_INJECT, "9");
  }

  @Test
  void largeBrokenNamelessAndSurplusOnesAreRefused() {
    attach(PHOTO.name(), new Blob(new byte[Attachment.MOST_BYTES + 1]))
        .then(Reason.ATTACHMENT_TOO_LARGE, "Foto");
    attach("Foto", new Blob(new byte[] {1, 2, 3})).then(Reason.ATTACHMENT_BROKEN, "Foto");
    attach("Foto", Attached.wav(10)).then(Reason.ATTACHMENT_BROKEN, "Foto");
    attach(" ", PHOTO.data()).then(Reason.TITLE_MISSING, "");
    opened.played(ATTACH).when(ATTACH).then(Reason.ATTACHMENT_NAMED_ALREADY, "Foto");
    var full = opened;
    for (int i = 0; i < Attachment.MOST; i++) {
      full = full.played(new Command.Attach("2", Attached.picture("Foto " + i, false)));
    }
    full.when(ATTACH).then(Reason.ATTACHMENTS_FULL, "6");
  }

  @Test
  void whatOneStepAttachesFitsIntoOneLineOfTheRecord() {
    var half = Attached.wav(Attachment.MOST_BYTES / 2);
    var one = new Attachment("Satu", Attachment.Kind.SOUND, false, "", half);
    var two = new Attachment("Dua", Attachment.Kind.SOUND, false, "", half);
    var both = List.<Command>of(new Command.Attach("2", one), new Command.Attach("2", two));
    opened.when(new Command.Together(both)).then(Reason.ATTACHMENTS_TOO_LARGE_AT_ONCE, "");
    var apart = opened.played(both.getFirst(), both.getLast()).board();
    assertThat(apart.script().inject("2").orElseThrow().attachments()).containsExactly(one, two);
  }

  private BoardSpecification.Answer attach(String name, Blob data) {
    return opened.when(
        new Command.Attach("2", new Attachment(name, Attachment.Kind.PICTURE, true, "", data)));
  }

  @Test
  void theRoomSeesPicturesMeantForItOnceTheInjectIsTold() {
    var ready =
        opened.played(
            new Command.Attach("1", PHOTO),
            new Command.Attach("1", Attached.picture("Peta posko", false)),
            new Command.Attach("1", Attached.sound("Rekaman")));
    assertThat(Redaction.of(ready.plan(), ready.board()).inject()).isNull();
    var told = ready.played(new Command.DeliverInject("1"));
    var seen = Redaction.of(told.plan(), told.board());
    assertThat(Objects.requireNonNull(seen.inject()).pictures())
        .containsExactly(new PictureFile(PHOTO.data()));
    assertThat(seen.toString()).doesNotContain("Foto", "posko", "Rekaman");
  }
}
