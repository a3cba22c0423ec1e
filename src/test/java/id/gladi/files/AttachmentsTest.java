package id.gladi.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Exercise;
import id.gladi.core.play.PlanTexts;
import id.gladi.fixture.Attached;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attachments lie inside the exercise file, so that a session needs no second one. */
class AttachmentsTest {
  private static final Exercise MINIMAL =
      BundledTest.value(new PlanReader().parse(Minimal.texts())).exercise();

  @Test
  void anOldFileHasNone() {
    assertThat(MINIMAL.script().all()).allMatch(inject -> inject.attachments().isEmpty());
  }

  @Test
  void theyAreWrittenAndReadAgainByteForByte() {
    var photo = Attached.picture("Foto gerbang", true);
    var sound =
        new Attachment("Rekaman HT", Attachment.Kind.SOUND, false, "", Attached.wav(650_000));
    var first = MINIMAL.script().injects().getFirst().with(List.of(photo, sound));
    var script = MINIMAL.script();
    var injects =
        script.injects().stream().map(i -> i.id().equals(first.id()) ? first : i).toList();
    var written = new ExerciseWriter().write(MINIMAL.with(script.with(injects)));
    var texts = new PlanTexts(written, Minimal.MAP, Minimal.PROFILE);
    var read = BundledTest.value(new PlanReader().parse(texts)).exercise();
    assertThat(read.script().injects().getFirst().attachments()).containsExactly(photo, sound);
  }
}
