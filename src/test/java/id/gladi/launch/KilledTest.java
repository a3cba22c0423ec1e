package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** While one program plays, another one on the same data is told so. */
@Execution(ExecutionMode.CONCURRENT)
class KilledTest {
  @TempDir Path data;

  @Test
  void anotherProcessIsToldThatTheRecordIsInUse() throws Exception {
    try (var victim =
        Victim.program("play", "kukar", "--ack", "--soak", "1000000", "--data", data.toString())) {
      victim.speaking();
      var call = Call.of(data, "verify");
      assertThat(call.code()).isEqualTo(4);
      assertThat(call.err()).contains("sedang dibuka program lain");
    }
  }
}
