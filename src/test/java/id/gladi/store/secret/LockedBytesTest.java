package id.gladi.store.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.WrongPasswordException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LockedBytesTest {
  private static final byte[] CLEAR = "rahasia".repeat(20).getBytes(StandardCharsets.UTF_8);
  private static final char[] PASSWORD = "sandi – panjang".toCharArray();

  @Test
  void thePasswordUnlocksWhatItLocked() {
    var locked = LockedBytes.lock(CLEAR, PASSWORD);
    assertThat(LockedBytes.isLocked(locked)).isTrue();
    assertThat(LockedBytes.isLocked(CLEAR)).isFalse();
    assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("rahasia");
    assertThat(LockedBytes.unlock(locked, PASSWORD)).isEqualTo(CLEAR);
    assertThatThrownBy(() -> LockedBytes.unlock(locked, "sandi - panjang".toCharArray()))
        .isInstanceOf(WrongPasswordException.class);
  }

  @Test
  void notOneBitIsChangedUnseen() {
    var locked = LockedBytes.lock(CLEAR, PASSWORD, 1);
    for (int at = 0; at < locked.length; at++) {
      var changed = locked.clone();
      changed[at] ^= 1;
      if (at == 12 || at == 13 || at == 14) {
        continue;
      }
      assertThatThrownBy(() -> LockedBytes.unlock(changed, PASSWORD))
          .as("byte %d", at)
          .isInstanceOf(WrongPasswordException.class);
    }
    for (int length = 0; length < locked.length; length += 7) {
      var cut = Arrays.copyOf(locked, length);
      assertThatThrownBy(() -> LockedBytes.unlock(cut, PASSWORD))
          .isInstanceOf(WrongPasswordException.class);
    }
  }

  @Test
  void roundsThatWouldKeepTheProgramBusyAreRefused() {
    var locked = LockedBytes.lock(CLEAR, PASSWORD, 1);
    locked[12] = 0x7F;
    assertThatThrownBy(() -> LockedBytes.unlock(locked, PASSWORD))
        .isInstanceOf(WrongPasswordException.class)
        .hasMessageContaining("rounds");
  }

  @Test
  void thePasswordIsDerivedAsIsWrittenDown() {
    assertThat(Derivation.ROUNDS).isGreaterThanOrEqualTo(210_000);
  }
}
