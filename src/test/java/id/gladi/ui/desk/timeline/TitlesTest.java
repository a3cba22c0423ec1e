package id.gladi.ui.desk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.InjectStatus;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Titles below the time line, with letters of six pixels.
class TitlesTest {
  static final int MINUTES = 120;

  @Test
  void everyTitleStandsInFullBelowItsMarkWhereThereIsRoom() {
    var titles = titles(1_000, 1, 1, List.of(10, 50, 90), "Massa tiba");
    assertThat(titles)
        .extracting(Titles.Title::words)
        .containsExactlyInAnyOrder("1 Massa tiba", "1 Massa tiba", "1 Massa tiba");
    assertThat(titles).allMatch(title -> title.from() <= scale(1_000, List.of()).x(at(title)));
  }

  @Test
  void theNextInjectIsServedFirstAndTheOthersAreCutOrLeftToTheTooltip() {
    var titles = titles(1_000, 1, 1, List.of(50, 52, 54, 80), "Tembok depan roboh di jalan");
    assertThat(titles)
        .extracting(Titles.Title::words)
        .containsExactly("1 Tembok depan roboh di jalan", "1 Tembok depan roboh di jalan");
    assertThat(titles.getFirst().mark().at()).isEqualTo(TPlus.ofMinutes(52));
  }

  @Test
  void aTitleWithLittleRoomEndsInAnEllipsis() {
    var titles = titles(1_000, 0, 1, List.of(30, 42), "Tembok depan roboh di jalan");
    assertThat(titles.getFirst().words()).isEqualTo("1 Tembok depan roboh di jalan");
    assertThat(titles.getLast().words()).isEqualTo("1 Tembok depan roboh di jalan");
    var cut = titles(1_000, 1, 1, List.of(30, 42), "Tembok depan roboh di jalan");
    assertThat(cut.getLast().words()).isEqualTo("1 Tembok depa…");
  }

  @Property(tries = 300)
  void noTitleCoversAnotherOrLeavesTheLineAndTheNextOneIsThere(
      @ForAll @Size(min = 1, max = 24) List<@IntRange(max = MINUTES) Integer> minutes,
      @ForAll @IntRange(max = 24) int told,
      @ForAll @IntRange(min = 1, max = 3) int rows,
      @ForAll @IntRange(min = 400, max = 1_900) int width,
      @ForAll @IntRange(min = 1, max = 60) int letters) {
    var title = "m".repeat(letters);
    var titles = titles(width, told, rows, minutes, title);
    assertThat(titles).hasSizeLessThanOrEqualTo(minutes.size());
    for (int i = 0; i < titles.size(); i++) {
      var one = titles.get(i);
      assertThat(one.row()).isBetween(0, rows - 1);
      assertThat(one.from()).isNotNegative();
      assertThat(one.to()).isLessThanOrEqualTo(width - Scale.SIDE + 0.001);
      assertThat("1 " + title).startsWith(one.words().replace("…", ""));
      assertThat(titles.subList(0, i))
          .filteredOn(other -> other.row() == one.row())
          .allMatch(other ->
              other.to() + Titles.GAP <= one.from() + 0.001
                  || one.to() + Titles.GAP <= other.from() + 0.001);
    }
    if (told < minutes.size()) {
      assertThat(titles.getFirst().mark()).isEqualTo(line(told, minutes, title).marks().get(told));
    }
  }

  private static double measure(String words) {
    return 6.0 * words.length();
  }

  private static TPlus at(Titles.Title title) {
    return title.mark().at();
  }

  private static List<Titles.Title> titles(
      int width, int told, int rows, List<Integer> minutes, String title) {
    return Titles.of(new Scale(line(told, minutes, title), width), rows, TitlesTest::measure);
  }

  private static Scale scale(int width, List<Integer> minutes) {
    return new Scale(line(0, minutes, ""), width);
  }

  /// The first injects are told, the others wait.
  private static Timeline line(int told, List<Integer> minutes, String title) {
    var sorted = minutes.stream().sorted().toList();
    var marks =
        IntStream.range(0, sorted.size())
            .mapToObj(i ->
                new Timeline.Mark(
                    called(title),
                    TPlus.ofMinutes(sorted.get(i)),
                    i < told ? InjectStatus.TOLD : InjectStatus.READY))
            .toList();
    return new Timeline(
        TPlus.ofMinutes(MINUTES), TPlus.ZERO, List.of(), List.of(), marks, List.of());
  }

  private static Inject called(String title) {
    var inject = SmallPlan.inject("1");
    return inject.told(inject.at(), new Inject.Story(title, "", "", "", ""), inject.routing());
  }
}
