package id.gladi.store.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.BundleException;
import id.gladi.app.BundleException.Fault;
import id.gladi.app.PasswordNeededException;
import id.gladi.app.SessionId;
import id.gladi.app.WrongPasswordException;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.problem.ReadResult;
import id.gladi.fixture.LawfulPlay;
import id.gladi.fixture.SomeRemarks;
import id.gladi.store.AttachmentRow;
import id.gladi.store.H2StepLog;
import id.gladi.store.Integrity;
import id.gladi.store.Integrity.Verdict;
import id.gladi.store.SessionCopy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.CONCURRENT)
class BundleTest {
  private static final Optional<char[]> OPEN = Optional.empty();

  @TempDir Path folder;
  private OpenedPlan kukar;
  private SessionCopy copy;

  @BeforeEach
  void play() {
    kukar =
        switch (new PlanReader().bundled("kukar")) {
          case ReadResult.Read<OpenedPlan>(var opened) -> opened;
          case ReadResult.Faulty<OpenedPlan>(var problems) ->
              throw new IllegalStateException(problems.toString());
        };
    try (var log = record("played")) {
      log.create("other", "Other", kukar.texts());
      var picture = new AttachmentRow("denah lantai – 1.png", new byte[] {1, 2, 3, -1});
      var id = log.create("kukar", "Kukar", kukar.texts(), List.of(picture));
      List<Step> steps = LawfulPlay.until(kukar.plan(), "3").steps();
      steps.forEach(step -> log.append(id, step));
      log.seal(id, "kapolres");
      copy = log.copy(id);
    }
  }

  private H2StepLog record(String name) {
    return H2StepLog.open(folder.resolve(name), InstantSource.system(), "0.1.0");
  }

  private static Plan plan(PlanTexts texts) {
    return switch (new PlanReader().parse(texts)) {
      case ReadResult.Read<Plan>(var plan) -> plan;
      case ReadResult.Faulty<Plan>(var problems) ->
          throw new IllegalArgumentException(problems.toString());
    };
  }

  @Test
  void aSessionComesBackExactlyAndGoesOutTheSameAgain() throws IOException {
    var file = folder.resolve("kukar.gladi");
    Bundle.write(copy, file, OPEN);
    assertThat(Bundle.read(file, OPEN)).isEqualTo(copy);
    try (var log = record("taken")) {
      var taken = Bundle.take(Bundle.read(file, OPEN), log, BundleTest::plan);
      assertThat(taken).isEqualTo(new Bundle.Taken(new SessionId(1), false));
      assertThat(log.copy(taken.session())).isEqualTo(copy);
      assertThat(new Integrity(log, BundleTest::plan).verify(taken.session()))
          .isInstanceOf(Verdict.Sound.class);
      var again = folder.resolve("again.gladi");
      Bundle.write(log.copy(taken.session()), again, OPEN);
      assertThat(again).hasSameBinaryContentAs(file);
      assertThat(Bundle.take(copy, log, BundleTest::plan))
          .isEqualTo(new Bundle.Taken(new SessionId(1), true));
      assertThat(log.sessions()).hasSize(1);
    }
  }

  @Test
  void remarksTravelWithTheirSession() throws IOException {
    var remarked = copy.with(Optional.of(SomeRemarks.full()));
    var file = folder.resolve("kukar.gladi");
    Bundle.write(remarked, file, OPEN);
    assertThat(Bundle.read(file, OPEN)).isEqualTo(remarked);
    try (var log = record("taken")) {
      var without = Bundle.take(copy, log, BundleTest::plan);
      assertThat(Bundle.take(remarked, log, BundleTest::plan).already()).isTrue();
      assertThat(log.copy(without.session())).isEqualTo(remarked);
      var own = SomeRemarks.full().withHidden(List.of());
      log.upkeep().remarks().write(without.session(), own);
      var _ = Bundle.take(remarked, log, BundleTest::plan);
      assertThat(log.copy(without.session()).remarks()).contains(own);
    }
    try (var log = record("another")) {
      var taken = Bundle.take(Bundle.read(file, OPEN), log, BundleTest::plan);
      assertThat(log.copy(taken.session())).isEqualTo(remarked);
    }
    refused(Fault.UNSAFE, with("remarks.json", "{}"));
  }

  @Test
  void aLockedBundleNeedsItsPassword() throws IOException {
    var file = folder.resolve("kukar.gladi");
    Bundle.write(copy, file, Optional.of("sandi".toCharArray()));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("steps.jsonl");
    assertThat(Bundle.read(file, Optional.of("sandi".toCharArray()))).isEqualTo(copy);
    assertThatThrownBy(() -> Bundle.read(file, OPEN)).isInstanceOf(PasswordNeededException.class);
    assertThatThrownBy(() -> Bundle.read(file, Optional.of("Sandi".toCharArray())))
        .isInstanceOf(WrongPasswordException.class);
  }

  /** Written by the first Gladi that had bundles; it opens for ever. */
  @Test
  void theFirstBundleStillOpens() throws IOException {
    var file = Path.of("src/test/resources/store/bundle-1.gladi");
    if (Boolean.getBoolean("gladi.approve") && !Files.exists(file)) {
      Bundle.write(copy, file, OPEN);
    }
    try (var log = record("taken")) {
      var taken = Bundle.take(Bundle.read(file, OPEN), log, BundleTest::plan);
      assertThat(log.read(taken.session())).isNotEmpty();
      assertThat(log.sessions()).allMatch(session -> session.sealed());
    }
  }

  @Test
  void aNewerBundleIsRefusedWhateverElseItSays() throws IOException {
    refused(
        Fault.NEWER,
        with("manifest.json", "{\"format\":\"gladi-bundle\",\"version\":3,\"news\":[]}"));
  }

  @Test
  void whatIsNoBundleIsRefused() throws IOException {
    refused(Fault.NO_BUNDLE, new byte[0]);
    refused(Fault.NO_BUNDLE, "hello".getBytes(StandardCharsets.UTF_8));
    var entries = entries();
    entries.remove("manifest.json");
    refused(Fault.NO_BUNDLE, zip(entries));
    refused(Fault.NO_BUNDLE, with("manifest.json", "{\"format\":\"other\",\"version\":1}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.json",
        "plan/../../evil.json",
        "/etc/passwd",
        "C:\\Windows\\evil.json",
        "..\\evil.json",
        "attachments/../x",
        "attachments/1/",
        "attachments/con",
        "steps.jsonl\u0000.png",
        "STEPS.JSONL",
        "unexpected.json"
      })
  void namesThatLeadElsewhereAreRefused(String name) throws IOException {
    var entries = entries();
    entries.put(name, "x".getBytes(StandardCharsets.UTF_8));
    refused(Fault.UNSAFE, zip(entries));
  }

  @Test
  void anEntryThatIsThereTwiceIsRefused() throws IOException {
    var once = new String(zip(entries()), StandardCharsets.ISO_8859_1);
    var entries = entries();
    entries.put("sess1on.json", entries.get("session.json"));
    var twice =
        new String(zip(entries), StandardCharsets.ISO_8859_1)
            .replace("sess1on.json", "session.json");
    assertThat(twice).isNotEqualTo(once);
    refused(Fault.UNSAFE, twice.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aBombIsRefusedBeforeItUnpacks() throws IOException {
    var entries = entries();
    entries.put("attachments/9", new byte[32 << 20]);
    refused(Fault.TOO_LARGE, zip(entries));
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    var entries = entries();
    for (int number = 0; number < SafeZip.MOST_ENTRIES; number++) {
      entries.put("attachments/" + (1_000 + number), new byte[0]);
    }
    refused(Fault.TOO_LARGE, zip(entries));
  }

  @Test
  void badEncodingsAreRefused() throws IOException {
    var entries = entries();
    var bad = new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'};
    entries.put("session.json", bad);
    refused(Fault.DAMAGED, zip(entries));
    entries.put("manifest.json", bad);
    refused(Fault.DAMAGED, zip(entries));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session.json",
        "steps.jsonl",
        "plan/exercise.json",
        "plan/map.geojson",
        "attachments/1"
      })
  void whatWasChangedOrIsMissingIsNamed(String name) throws IOException {
    var entries = entries();
    var content = Objects.requireNonNull(entries.get(name)).clone();
    content[content.length / 2] ^= 1;
    entries.put(name, content);
    assertThat(refused(Fault.DAMAGED, zip(entries)).detail()).isEqualTo(name);
    entries.remove(name);
    assertThat(refused(Fault.DAMAGED, zip(entries)).detail()).isEqualTo(name);
  }

  /** Someone who knows the format makes the hashes fit; the chain does not. */
  @Test
  void aStepThatWasChangedWithItsHashInTheManifestIsNotTakenIn() throws IOException {
    var entries = entries();
    var steps = new String(entries.get("steps.jsonl"), StandardCharsets.UTF_8);
    var changed = steps.replaceFirst("\"role\":\"uji\"", "\"role\":\"lain\"");
    assertThat(changed).isNotEqualTo(steps);
    var manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
    entries.put(
        "manifest.json",
        manifest.replace(sha(steps), sha(changed)).getBytes(StandardCharsets.UTF_8));
    entries.put("steps.jsonl", changed.getBytes(StandardCharsets.UTF_8));
    var file = Files.write(folder.resolve("forged.gladi"), zip(entries));
    var forged = Bundle.read(file, OPEN);
    try (var log = record("taken")) {
      assertThatThrownBy(() -> Bundle.take(forged, log, BundleTest::plan))
          .isInstanceOfSatisfying(
              BundleException.class, e -> assertThat(e.fault()).isEqualTo(Fault.UNPLAYABLE));
      assertThat(log.sessions()).isEmpty();
    }
  }

  private static String sha(String text) {
    return BundleJson.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private BundleException refused(Fault fault, byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve("bad.gladi"), bytes);
    try {
      var read = Bundle.read(file, OPEN);
      throw new AssertionError("read " + read.steps().size() + " steps");
    } catch (BundleException e) {
      assertThat(e.fault()).as(e.detail()).isEqualTo(fault);
      return e;
    }
  }

  private byte[] with(String name, String text) throws IOException {
    var entries = entries();
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return zip(entries);
  }

  private Map<String, byte[]> entries() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(BundleWriter.write(copy)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
