package id.gladi.store.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Event;
import id.gladi.core.play.Step;
import id.gladi.store.AttachmentRow;
import id.gladi.store.H2StepLog;
import id.gladi.store.MadeUp;
import id.gladi.store.SessionCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is played and attached travels in a bundle exactly.
class BundlePropertiesTest {
  @Provide
  Arbitrary<SessionCopy> sessions() {
    var words = Arbitraries.strings().excludeChars('\u0000').ofMaxLength(40);
    var notes = words.list().ofMaxSize(8);
    var content = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    var names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
    var attachments = Arbitraries.maps(names, content).ofMaxSize(3);
    return Combinators.combine(words, notes, attachments)
        .as((name, said, attached) ->
            MadeUp.session(
                name,
                steps(said),
                new TreeMap<>(attached)
                    .entrySet().stream()
                        .map(each -> new AttachmentRow(each.getKey(), each.getValue()))
                        .toList()));
  }

  private static List<Step> steps(List<String> notes) {
    var steps = new ArrayList<Step>();
    for (var note : notes) {
      long seq = steps.size() + 1L;
      steps.add(
          new Step(
              seq,
              seq - 1,
              new Step.Cause.Acted(),
              List.of(new Event.NoteWritten("uji", note)),
              note,
              Instant.ofEpochSecond(seq, 123_456_789)));
    }
    return steps;
  }

  @Property(tries = 60)
  void aSessionComesOutOfABundleAsItWentIn(@ForAll("sessions") SessionCopy session)
      throws IOException {
    var written = BundleWriter.write(session);
    assertThat(BundleReader.read(written)).isEqualTo(session);
    assertThat(BundleWriter.write(BundleReader.read(written))).isEqualTo(written);
  }

  @Property(tries = 8)
  void aSessionTakenIntoARecordLeavesItInTheSameBytes(@ForAll("sessions") SessionCopy session)
      throws IOException {
    var folder = Files.createTempDirectory("bundle");
    try (var log = H2StepLog.open(folder, InstantSource.system(), "test")) {
      var _ = log.adopt(MadeUp.session(List.of()));
      var id = log.adopt(session);
      assertThat(log.copy(id)).isEqualTo(session);
      var file = folder.resolve("again.gladi");
      Bundle.write(log.copy(id), file, Optional.empty());
      assertThat(file).hasBinaryContent(BundleWriter.write(session));
    } finally {
      discard(folder);
    }
  }

  private static void discard(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
