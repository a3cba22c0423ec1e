package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.RemarksUnreadableException;
import id.gladi.app.UnreadableStepException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that JSON names is made but what the program itself writes. */
class HostileJsonTest {
  private static final String GADGET = "com.sun.rowset.JdbcRowSetImpl";

  static Stream<String> payloads() {
    return Stream.of(
        "{\"cause\":{\"type\":\"acted\"},\"events\":[{\"type\":\"" + GADGET + "\"}]}",
        "{\"cause\":{\"type\":\"acted\"},\"events\":[[\"" + GADGET + "\",{}]]}",
        "{\"cause\":{\"type\":\"" + GADGET + "\"},\"events\":[]}",
        "{\"cause\":{\"@class\":\"" + GADGET + "\"},\"events\":[]}",
        "{\"@class\":\"" + GADGET + "\",\"cause\":{\"type\":\"acted\"},\"events\":[]}",
        "{\"cause\":{\"type\":\"id.gladi.core.play.Step$Cause$Acted\"},\"events\":[]}",
        "{\"cause\":{\"type\":\"acted\"},\"events\":" + "[".repeat(200_000),
        "{\"cause\":" + "{\"a\":".repeat(200_000));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aStepMakesOnlyEventsAndCauses(String payload) {
    assertThatThrownBy(() -> EventCodec.read(EventCodec.FORMAT, payload))
        .isInstanceOf(UnreadableStepException.class);
  }

  static Stream<String> remarks() {
    var head = "{\"format\":\"gladi-remarks\",\"version\":1,";
    return Stream.of(
        head + "\"@class\":\"" + GADGET + "\"}",
        head + "\"strengths\":[[\"" + GADGET + "\",{}]]}",
        head + "\"strengths\":" + "[".repeat(200_000));
  }

  @ParameterizedTest
  @MethodSource("remarks")
  void remarksMakeOnlyRemarks(String text) {
    assertThatThrownBy(() -> RemarksCodec.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RemarksUnreadableException.class);
  }
}
