package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.RemarksUnreadableException;
import id.gladi.core.review.Remarks;
import id.gladi.fixture.SomeRemarks;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Remarks come back from their file exactly, whatever was typed.
class RemarksCodecPropertiesTest {
  @Provide
  Arbitrary<Remarks> remarks() {
    return SomeRemarks.any();
  }

  @Property(tries = 200)
  void whateverIsTypedComesBackAndIsWrittenTheSameAgain(@ForAll("remarks") Remarks remarks) {
    var written = RemarksCodec.write(remarks);
    var read = RemarksCodec.read(written);
    assertThat(read).isEqualTo(remarks);
    assertThat(RemarksCodec.write(read)).isEqualTo(written);
  }

  @Property(tries = 100)
  void aFileCutShortIsRefused(@ForAll("remarks") Remarks remarks) {
    var text = new String(RemarksCodec.write(remarks), StandardCharsets.UTF_8);
    refused(text.substring(0, text.length() / 2));
  }

  @Example
  void whatAnOlderGladiDidNotWriteIsBlank() {
    var old = "{\"format\":\"gladi-remarks\",\"version\":1,\"strengths\":[\"Baik\"]}";
    assertThat(RemarksCodec.read(old.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Remarks.NONE.withFindings(java.util.List.of("Baik"), java.util.List.of()));
  }

  @Example
  void whatANewerGladiWroteIsRefusedAndNotLost() {
    refused("{\"format\":\"gladi-remarks\",\"version\":2}");
    refused("{\"format\":\"gladi-remarks\",\"version\":1,\"mood\":\"good\"}");
    refused("{\"format\":\"other\",\"version\":1}");
    refused("null");
    refused("{\"format\":\"gladi-remarks\",\"version\":1,\"strengths\":[null]}");
  }

  private static void refused(String text) {
    assertThatThrownBy(() -> RemarksCodec.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RemarksUnreadableException.class);
  }
}
