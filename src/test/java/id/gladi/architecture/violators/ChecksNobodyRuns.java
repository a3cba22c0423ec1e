package id.gladi.architecture.violators;

import org.junit.jupiter.api.Test;

final class ChecksNobodyRuns {
  @Test
  void passedOverInSilence() {}
}
