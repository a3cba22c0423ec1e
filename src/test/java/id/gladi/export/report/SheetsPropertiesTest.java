package id.gladi.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.compliance.FlagBook;
import id.gladi.core.play.Event;
import id.gladi.core.play.Step;
import id.gladi.export.page.Block;
import id.gladi.export.page.Cell;
import id.gladi.fixture.Play;
import id.gladi.fixture.Reports;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Wish;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is played, the tables of the documents add up with the steps of the log.
class SheetsPropertiesTest {
  private static final int TRIES = 40;
  private static final int COUNTS = 6;

  private final Play opened = Play.opened(SmallPlan.plan());

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wish.upTo(40);
  }

  private Play played(List<Wish> wishes) {
    var play = opened;
    for (var wish : wishes) {
      play = wish.in(play).orElse(play);
    }
    return play;
  }

  private static Source source(Play play) {
    return Reports.source(play.plan(), play.tree(), "id");
  }

  private static int count(Play play, Class<? extends Event> kind) {
    return (int)
        play.tree().actsUpTo(play.tree().size()).stream()
            .map(Step::events)
            .flatMap(List::stream)
            .filter(kind::isInstance)
            .count();
  }

  @Property(tries = TRIES)
  void everyStepDecisionAndFlagHasItsRow(@ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes);
    var source = source(play);
    assertThat(new LogTable(source).rows()).hasSize((int) play.tree().size());
    assertThat(new LogTable(source).rows().stream().filter(row -> text(row, COUNTS).equals("✓")))
        .hasSize(play.tree().actsUpTo(play.tree().size()).size());
    assertThat(new DecisionTable(source).rows()).hasSize(count(play, Event.DecisionRecorded.class));
    assertThat(new PoskoTable(source).rows()).hasSameSizeAs(new CourseTable(source).rows());
    var flags = FlagBook.of(play.plan(), play.tree()).findings(play.tree(), play.tree().size());
    var chapter = new Chapter();
    new RuleTables(source).tallies(chapter);
    assertThat(sum(chapter, 3)).isEqualTo(flags.size());
    assertThat(sum(chapter, 4) + sum(chapter, 5) + sum(chapter, 6)).isEqualTo(flags.size());
  }

  private static String text(Block.Row row, int cell) {
    return row.cells().get(cell).text();
  }

  /// The sum of a column of the only table of a chapter; 0 when it has none.
  private static int sum(Chapter chapter, int column) {
    return (int)
        chapter.part("x", "", false).blocks().stream()
            .filter(Block.Grid.class::isInstance)
            .flatMap(grid -> ((Block.Grid) grid).rows().stream())
            .mapToDouble(row -> number(row.cells().get(column)))
            .sum();
  }

  private static double number(Cell cell) {
    return cell.number().orElse(0);
  }

  /// The table of functions is the sum of its rows, and the scorecard shares it out by inject.
  @Property(tries = TRIES)
  void theSumsAreTheSumsOfTheirRows(@ForAll("wishes") List<Wish> wishes) {
    var source = source(played(wishes));
    var chapter = new Chapter();
    new ScoreTables(source).scores(chapter);
    var rows =
        chapter.part("x", "", false).blocks().stream()
            .filter(Block.Grid.class::isInstance)
            .flatMap(grid -> ((Block.Grid) grid).rows().stream())
            .toList();
    for (int column : IntStream.rangeClosed(1, 4).toArray()) {
      double total = number(rows.getLast().cells().get(column));
      assertThat(
              rows.subList(0, rows.size() - 1).stream()
                  .mapToDouble(row -> number(row.cells().get(column)))
                  .sum())
          .isEqualTo(total);
    }
    assertThat(
            new ScoreTables(source)
                .rows().stream()
                    .flatMap(row -> row.cells().stream().skip(1))
                    .map(Cell::text)
                    .filter(said -> said.contains("/"))
                    .mapToInt(said -> met(said))
                    .sum())
        .isEqualTo((int) number(rows.getLast().cells().get(2)));
  }

  private static int met(String said) {
    return Integer.parseInt(said.replaceAll("[^0-9/]", "").split("/", -1)[0]);
  }
}
