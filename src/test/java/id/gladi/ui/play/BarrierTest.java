package id.gladi.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DiskFullException;
import id.gladi.app.FolderGoneException;
import id.gladi.app.FolderReadOnlyException;
import id.gladi.app.ReadOnlyRecordException;
import id.gladi.app.SealedSessionException;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BarrierTest {
  @Test
  void everyRefusalOfTheDiskIsTakenForWhatItIs() {
    assertThat(
            List.of(
                new DiskFullException("", new IOException()),
                new FolderGoneException("", new IOException()),
                new FolderReadOnlyException("", new IOException()),
                new DatabaseInUseException(""),
                new SealedSessionException(new SessionId(1)),
                new ReadOnlyRecordException(""),
                new StorageException("")))
        .extracting(Barrier::of)
        .containsExactly(Barrier.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyBarrierHasASentenceInBothLanguages(Barrier barrier) {
    for (var language : Language.values()) {
      assertThat(Texts.standard(language).get(barrier.key()))
          .doesNotContain("!")
          .hasSizeGreaterThan(40);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereSavingElsewhereIsOfferedTheSentenceNamesIt(Barrier barrier) {
    assertThat(Texts.standard(Language.INDONESIAN).get(barrier.key()).contains("tempat lain"))
        .isEqualTo(barrier.savesElsewhere());
  }
}
