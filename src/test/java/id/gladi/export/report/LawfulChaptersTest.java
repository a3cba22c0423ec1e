package id.gladi.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Deliberation;
import id.gladi.core.conduct.Order;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Plan;
import id.gladi.export.page.Block;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Part;
import id.gladi.fixture.Play;
import id.gladi.fixture.Reports;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Square;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents say of decisions and rules. */
class LawfulChaptersTest {
  private static final Plan PLAN = Square.fiveLevels();

  private final Play play = Play.opened(PLAN).act(new Command.PlaceUnit("massa", Square.STREET));

  private static Source source(Play play) {
    return Reports.source(PLAN, play.tree(), "id");
  }

  private static Stream<Block.Grid> grids(Part part) {
    return part.blocks().stream().filter(Block.Grid.class::isInstance).map(Block.Grid.class::cast);
  }

  private static List<List<String>> texts(Block.Grid grid) {
    return grid.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  private static Decision decision(String text) {
    return new Decision("Kapolres", text, "", "", "", 2, List.of(), null);
  }

  @Test
  void aDecisionThatWasWeighedShowsItsFiveStepsAndWhatWasRejected() {
    var weighed =
        new Deliberation(
            "drone melihat dua pintu",
            "",
            "Perkap 1/2009",
            List.of(
                new Deliberation.Rejected("gas", "anak di depan"),
                new Deliberation.Rejected("mundur", "")),
            "5 menit lagi");
    var decided =
        play.act(new Command.RecordDecision(decision("bertahan"), weighed))
            .act(new Command.RecordDecision(decision("imbauan"), Deliberation.NONE));
    var part = new DecisionLog(source(decided)).part("log", "Log", false);
    assertThat(grids(part)).hasSize(2);
    assertThat(texts(grids(part).toList().getLast()))
        .containsExactly(
            List.of("1. Informasi", "drone melihat dua pintu"),
            List.of("2. Ancaman dan risiko", "tidak ditulis"),
            List.of("3. Wewenang dan kebijakan", "Perkap 1/2009"),
            List.of(
                "4. Pilihan",
                "Diambil: bertahan\nDitolak: gas. Alasan: anak di depan\nDitolak: mundur"),
            List.of("5. Tindakan dan tinjau ulang", "5 menit lagi"));
    assertThat(part.blocks().getFirst())
        .isInstanceOfSatisfying(
            Block.Paragraph.class, said -> assertThat(said.text()).startsWith("Untuk 1 keputusan"));
  }

  @Test
  void theLogOfThePostSaysFromWhomToWhomWhatAndWhatWasDone() {
    var plan = SmallPlan.plan();
    var answer = new Decision("Kapolres", "bertahan", "", "", "", 2, List.of(), "1");
    var told =
        Play.opened(plan)
            .act(new Command.DeliverInject("1"))
            .act(new Command.RecordDecision(answer, Deliberation.NONE));
    var rows = new PoskoTable(Reports.source(plan, told.tree(), "id")).rows();
    var inject = plan.exercise().script().injects().getFirst();
    assertThat(rows.getFirst().cells().stream().map(Cell::text))
        .contains(inject.routing().from(), String.join(", ", inject.routing().to()), "bertahan");
    assertThat(rows.getLast().cells().get(2).text()).isEqualTo("Kapolres");
  }

  @Test
  void aFlagIsToldWithFactsSourceAndTheUmpiresWord() {
    var arrest = new Arrest("Kapolres", null, List.of(), 1, "melempar", List.of());
    var arrested = play.act(new Command.RecordArrest(arrest));
    long step = arrested.tree().size();
    var overruled = arrested.act(new Command.OverruleFlag(step, "h", "Wasit", "daftar di posko"));
    var faults = grids(new RuleTables(source(overruled)).part("Kepatuhan")).toList();
    var row = texts(faults.getFirst()).getFirst();
    assertThat(row.get(1)).isEqualTo(Long.toString(step));
    assertThat(row.get(2)).startsWith("(h) ");
    assertThat(row.get(3)).contains("bantuan hukum");
    assertThat(row.get(4)).startsWith("Perkap 9/2008");
    assertThat(row.get(5)).isEqualTo("dikecualikan Wasit: daftar di posko");
  }

  @Test
  void stricterGuidanceStandsInATableOfItsOwn() {
    var water =
        play.act(new Command.DeclareLevel("tidak-tertib", "Kapolres", "melempar"))
            .act(new Command.PassControl("Kapolres", "tiba"))
            .act(new Command.GiveOrder(Square.order(Order.WATER_CANNON, 4, "aktif")));
    var tables = grids(new RuleTables(source(water)).part("Kepatuhan")).toList();
    assertThat(tables).hasSize(2);
    assertThat(texts(tables.getFirst()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get(2)).doesNotContain("AWC pada tingkat 3"));
    assertThat(texts(tables.getLast()))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("AWC pada tingkat 3", "bahan diskusi"));
  }

  @Test
  void anotherWayOfPlayingIsHeldAgainstTheReportedOne() {
    var first = play.act(new Command.RecordDecision(decision("bertahan"), Deliberation.NONE));
    var second =
        first
            .resume(play.tree().size())
            .act(new Command.DeclareLevel("tidak-tertib", "Kapolres", "melempar"));
    var chapter = new Chapter();
    new BranchTable(source(second)).write(chapter);
    assertThat(grids(chapter.part("b", "", false)))
        .singleElement()
        .satisfies(table -> {
          assertThat(table.caption()).endsWith("sama sampai langkah " + play.tree().size());
          assertThat(texts(table))
              .contains(List.of("Keputusan", "1", "0"))
              .contains(List.of("Tingkat Tidak tertib", "–", "T+00:00"));
        });
  }
}
