package id.gladi.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The house keeps its walls, and every wall is seen to stop a violator.
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
  private static final Walls HOUSE = new Walls("id.gladi");
  private static final Walls VIOLATORS = new Walls("id.gladi.architecture.violators");

  private static JavaClasses product = none();
  private static JavaClasses tests = none();
  private static JavaClasses violators = none();

  @BeforeAll
  static void read() {
    var own = new ClassFileImporter().withImportOption(Predefined.DO_NOT_INCLUDE_TESTS);
    product = own.importPackages(HOUSE.root());
    var all = new ClassFileImporter().withImportOption(Predefined.ONLY_INCLUDE_TESTS);
    var written = all.importPackages(HOUSE.root());
    tests = written.that(resideOutsideOfPackage(VIOLATORS.root() + ".."));
    violators = written.that(resideInAPackage(VIOLATORS.root() + ".."));
  }

  @Test
  void everyClassHasARoom() {
    HOUSE.everyClassHasARoom().check(product);
    stops(VIOLATORS.everyClassHasARoom(), "cycle.one.Chicken");
  }

  @ParameterizedTest
  @MethodSource("id.gladi.architecture.Walls#rooms")
  void onlyTheArrowsDrawn(String room) {
    HOUSE.onlyTheArrowsDrawnFor(room).check(product);
  }

  @Test
  void anArrowNotDrawnIsStopped() {
    stops(VIOLATORS.onlyTheArrowsDrawnFor("core"), "core.play.LooksUp");
    stops(VIOLATORS.onlyTheArrowsDrawnFor("ui"), "ui.board.LooksIntoStore");
    stops(VIOLATORS.onlyTheArrowsDrawnFor("draw"), "draw.LooksSideways");
    stops(VIOLATORS.onlyTheArrowsDrawnFor("files"), "files.LooksSideways");
  }

  @Test
  void noPackageCycles() {
    HOUSE.noPackageCycles().check(product);
    stops(VIOLATORS.noPackageCycles(), "cycle.one.Chicken");
  }

  @Test
  void coreNeedsOnlyTheJavaBase() {
    HOUSE.coreNeedsOnlyTheJavaBase().check(product);
    stops(VIOLATORS.coreNeedsOnlyTheJavaBase(), "core.NeedsAToolkit");
    stops(VIOLATORS.coreNeedsOnlyTheJavaBase(), "core.NeedsALogger");
  }

  @Test
  void coreIsPure() {
    HOUSE.coreIsPure().check(product);
    stops(VIOLATORS.coreIsPure(), "core.ReadsTheClock");
    stops(VIOLATORS.coreIsPure(), "core.ReadsAFile");
    stops(VIOLATORS.coreIsPure(), "core.ThrowsDice");
  }

  @Test
  void nothingReachesTheNetwork() {
    HOUSE.nothingReachesTheNetwork().check(product);
    stops(VIOLATORS.nothingReachesTheNetwork(), "store.PhonesHome");
  }

  @Test
  void nothingIsReadAsObjects() {
    HOUSE.nothingIsReadAsObjects().check(product);
    stops(VIOLATORS.nothingIsReadAsObjects(), "store.TrustsBytes");
  }

  @Test
  void javaFxStaysInUi() {
    HOUSE.javaFxStaysInUi().check(product);
    stops(VIOLATORS.javaFxStaysInUi(), "core.NeedsAToolkit");
  }

  @Test
  void awtStaysInExport() {
    HOUSE.awtStaysInExport().check(product);
    stops(VIOLATORS.awtStaysInExport(), "draw.PaintsWithAwt");
  }

  @Test
  void sqlStaysInStore() {
    HOUSE.sqlStaysInStore().check(product);
    stops(VIOLATORS.sqlStaysInStore(), "files.AsksTheDatabase");
  }

  @Test
  void oneDoorToTheFxThread() {
    HOUSE.oneDoorToTheFxThread().check(product);
    stops(VIOLATORS.oneDoorToTheFxThread(), "ui.board.BreaksThroughTheWall.call");
    stops(VIOLATORS.oneDoorToTheFxThread(), "ui.board.BreaksThroughTheWall.reference");
  }

  @Test
  void projectorSeesNoBoard() {
    HOUSE.projectorSeesNoBoard().check(product);
    stops(VIOLATORS.projectorSeesNoBoard(), "ui.projector.SeesTheBoard");
  }

  @Test
  void noStaticState() {
    HOUSE.noStaticState().check(product);
    stops(VIOLATORS.noStaticState(), "app.RemembersForAll.last");
    stops(VIOLATORS.noStaticState(), "app.RemembersForAll.COUNT");
  }

  @Test
  void noSleepInTests() {
    HOUSE.noSleepInTests().check(tests);
    stops(VIOLATORS.noSleepInTests(), "Sleeper");
  }

  @Test
  void testsAreFoundByTheirName() {
    HOUSE.testsAreFoundByTheirName().check(tests);
    stops(VIOLATORS.testsAreFoundByTheirName(), "ChecksNobodyRuns");
  }

  private static void stops(ArchRule rule, String violator) {
    assertThatThrownBy(() -> rule.check(violators))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(VIOLATORS.root() + "." + violator);
  }

  private static JavaClasses none() {
    return new ClassFileImporter().importClasses();
  }
}
