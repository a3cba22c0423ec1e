package id.gladi.store;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.UnreadableStepException;
import id.gladi.core.assess.Observation;
import id.gladi.core.assess.Rating;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Request;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.ChangeOver;
import id.gladi.core.play.CrowdProfile;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Step.Cause;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.store.EventCodec.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The contract with every record ever written: the approved files are what the disk of some Polres
 * holds. A test that fails here is mended in the code, or the format gets its next number; the
 * files are never changed. A new event gets its file with {@code -Dgladi.approve=true}.
 */
class EventCodecTest {
  private static final Path APPROVED = Path.of("src/test/resources/approved/events");

  @TestFactory
  Stream<DynamicTest> everyEventReadsAndWritesAsApproved() {
    return Samples.events().stream()
        .map(event ->
            contract(EventTypes.name(event), new Payload(new Cause.Acted(), List.of(event))));
  }

  @TestFactory
  Stream<DynamicTest> everyCauseReadsAndWritesAsApproved() {
    return Stream.of(
            new Cause.Acted(), new Cause.Undid(7), new Cause.Redid(7), new Cause.Resumed(3, "CB 2"))
        .map(cause -> contract("cause." + EventTypes.name(cause), new Payload(cause, List.of())));
  }

  private static DynamicTest contract(String name, Payload payload) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          var file = APPROVED.resolve(name + ".json");
          approve(file, payload);
          var text = Files.readString(file).stripTrailing();
          assertThat(EventCodec.write(payload)).isEqualTo(text);
          assertThat(EventCodec.read(1, text)).isEqualTo(payload);
        });
  }

  private static void approve(Path file, Payload payload) throws IOException {
    if (Boolean.getBoolean("gladi.approve") && !Files.exists(file)) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, EventCodec.write(payload) + "\n");
    }
  }

  @ParameterizedTest
  @EnumSource(LineKind.class)
  void everyMarkOnTheGroundReadsAsItWasWritten(LineKind kind) {
    var mark = new Overlay("m", kind, "P-1", List.of(new Point(1.5, 2), new Point(3, 4)));
    var payload = new Payload(new Cause.Acted(), List.of(new Event.OverlayLaid(mark)));
    assertThat(EventCodec.read(1, EventCodec.write(payload))).isEqualTo(payload);
  }

  @Test
  void aDecisionReadsWithAndWithoutOrderAndLevelAndHoldsNothingElse() {
    var noted =
        new Decision("Danton", "Tahan", "", "", "", 1, List.of(), null, "Kapolres", "kuning");
    var payload = new Payload(new Cause.Acted(), List.of(new Event.DecisionRecorded(noted)));
    var json = EventCodec.write(payload);
    assertThat(json).contains("\"onOrderOf\":\"Kapolres\",\"level\":\"kuning\"");
    assertThat(EventCodec.read(1, json)).isEqualTo(payload);
    var foreign = json.replace("\"level\":", "\"lain\":");
    assertThatThrownBy(() -> EventCodec.read(1, foreign))
        .isInstanceOf(UnreadableStepException.class);
    var incomplete = json.replace("\"by\":\"Danton\",", "");
    assertThatThrownBy(() -> EventCodec.read(1, incomplete))
        .isInstanceOf(UnreadableStepException.class);
  }

  @Test
  void thereIsASampleOfEveryEvent() {
    var sampled = Samples.events().stream().map(Object::getClass).collect(toSet());
    assertThat(sampled).isEqualTo(types(Event.class));
  }

  private static Set<?> types(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).collect(toSet());
  }

  @Test
  void everyNameLeadsBackToItsType() {
    for (var event : Samples.events()) {
      assertThat(EventTypes.event(EventTypes.name(event))).isEqualTo(event.getClass());
    }
    assertThat(Samples.events().stream().map(EventTypes::name)).doesNotHaveDuplicates();
  }

  /** Their names are on disk too; a new constant is added here, none may ever go. */
  @Test
  void namesOfConstantsAreFrozen() {
    assertThat(Stream.of(Formation.Kind.values()).map(Enum::name))
        .contains(
            "BERSAF",
            "BERBANJAR",
            "LENGKUNG",
            "PARUH_LEMBING",
            "SERONG_KANAN",
            "SERONG_KIRI",
            "SEKAWAN",
            "LINGKAR",
            "SEKAT");
    assertThat(Stream.of(LineKind.values()).map(Enum::name))
        .contains(
            "SEKAT",
            "SECURITY_BARRIER",
            "KAWAT_BERDURI",
            "RUTE_BUBAR",
            "RUTE_BANTUAN",
            "RUTE_EVAKUASI",
            "RUTE_AMBULANS",
            "ZONA_TERTUTUP",
            "ZONA_UJI",
            "ZONA",
            "GARIS",
            "TITIK_KUMPUL",
            "POSKO",
            "POS_MEDIS",
            "TITIK_MEDIA",
            "PENGALIHAN_ARUS",
            "TITIK_RAWAN",
            "TEKS",
            "CORETAN");
    assertThat(Stream.of(Standing.values()).map(Enum::name))
        .contains("FORCE", "OBSERVER", "CITIZEN", "REINFORCEMENT", "INCIDENT", "OBJECT");
    assertThat(Stream.of(Token.Status.values()).map(Enum::name))
        .contains("READY", "MOVING", "ENGAGED", "HOLDING", "RESTING", "OUT_OF_ACTION");
    assertThat(Stream.of(Request.State.values()).map(Enum::name))
        .contains("SENT", "ACKNOWLEDGED", "UNDER_WAY", "ARRIVED", "REFUSED");
    assertThat(Stream.of(Arrest.Care.values()).map(Enum::name))
        .contains("HUMANE_TREATMENT", "LEGAL_AID", "WOMEN_AND_CHILDREN_APART");
    assertThat(Stream.of(CrowdProfile.Mood.values()).map(Enum::name))
        .contains("UNKNOWN", "CALM", "TENSE", "ANGRY", "PANIC");
    assertThat(Stream.of(CrowdProfile.Korlap.values()).map(Enum::name))
        .contains("UNKNOWN", "NONE", "PRESENT", "TALKING");
    assertThat(Stream.of(CrowdProfile.Notice.values()).map(Enum::name))
        .contains("UNKNOWN", "GIVEN", "NOT_GIVEN");
    assertThat(Stream.of(ChangeOver.values()).map(Enum::name))
        .contains("LAPIS_GANTI", "LINTAS_GANTI");
    assertThat(Stream.of(Observation.Sense.values()).map(Enum::name))
        .contains("KEEP", "IMPROVE", "NEUTRAL");
    assertThat(Stream.of(Rating.values()).map(Enum::name)).contains("P", "S", "M", "U");
    assertThat(Stream.of(ActionResult.Mark.values()).map(Enum::name)).contains("MET", "MISSED");
  }

  @Test
  void anUnknownEventIsNamed() {
    var text = "{\"cause\":{\"type\":\"acted\"},\"events\":[{\"type\":\"token.teleported\"}]}";
    assertThatThrownBy(() -> EventCodec.read(1, text))
        .isInstanceOf(UnreadableStepException.class)
        .hasMessageContaining("token.teleported");
  }

  @Test
  void aNewerFormatIsNamed() {
    assertThatThrownBy(() -> EventCodec.read(2, "{}"))
        .isInstanceOf(UnreadableStepException.class)
        .hasMessageContaining("format 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "not json",
        "[]",
        "{}",
        "{\"cause\":{\"type\":\"acted\"}}",
        "{\"cause\":{\"type\":\"dreamt\"},\"events\":[]}",
        "{\"cause\":{\"type\":\"acted\"},\"events\":[]} and more",
        "{\"cause\":{\"type\":\"acted\"},\"events\":[],\"extra\":1}",
        "{\"cause\":{\"type\":\"acted\"},\"events\":[{\"type\":\"token.removed\"}]}",
        "{\"cause\":{\"type\":\"acted\"},\"events\":[{\"type\":\"token.removed\",\"id\":\"a\",\"x\":1}]}",
        "{\"cause\":{\"type\":\"acted\"},\"events\":[{\"type\":\"token.turned\",\"id\":\"a\",\"facing\":null}]}",
        "{\"cause\":{\"type\":\"acted\"},\"events\":[{\"type\":\"token.moved\",\"id\":\"a\",\"path\":[]}]}",
        "{\"cause\":{\"type\":\"acted\"},\"events\":[null]}"
      })
  void nothingIsGuessed(String text) {
    assertThatThrownBy(() -> EventCodec.read(1, text)).isInstanceOf(UnreadableStepException.class);
  }
}
