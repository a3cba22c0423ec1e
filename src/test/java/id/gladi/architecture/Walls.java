package id.gladi.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The walls of the house: which package may know what.
///
/// The root is a parameter so that the same rules can be shown the violators, a small house built
/// wrong on purpose, and be seen to fail.
record Walls(String root) {
  /// Who may look at whom, besides itself. A room that is not listed has no arrows yet.
  private static final Map<String, List<String>> ARROWS =
      Map.of(
          "core", List.of(),
          "app", List.of("core"),
          "draw", List.of("core"),
          "files", List.of("core"),
          "store", List.of("app", "core"),
          "export", List.of("draw", "core"),
          "ui", List.of("app", "draw", "core"),
          "launch", List.of("app", "core", "draw", "export", "files", "store", "ui"));

  private static final Set<String> WALL_CLOCKS_AND_DICE =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.ZoneId.systemDefault",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Locale.getDefault");

  private static final List<String> NETWORK =
      List.of("Socket", "URLConnection", "InetAddress", "Proxy", "Datagram");

  private static final List<String> MUTABLE_TYPES =
      List.of(
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.EnumMap",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.TreeMap",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicReference",
          "javafx.beans.value.WritableValue");

  static Set<String> rooms() {
    return ARROWS.keySet();
  }

  ArchRule everyClassHasARoom() {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should()
        .resideInAnyPackage(rooms().stream().map(this::inside).toArray(String[]::new))
        .because("a new room first gets its arrows")
        .allowEmptyShould(true);
  }

  ArchRule onlyTheArrowsDrawnFor(String room) {
    var seen = ARROWS.get(room).stream().map(this::inside).toList();
    return classes()
        .that(resideInAPackage(inside(room)))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(root + "..")
                .or(resideInAPackage(inside(room)))
                .or(resideInAnyPackage(seen.toArray(String[]::new))))
        .because(room + " may know only " + ARROWS.get(room))
        .allowEmptyShould(true);
  }

  ArchRule noPackageCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule coreNeedsOnlyTheJavaBase() {
    var javaBase = ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();
    return classes()
        .that(resideInAPackage(inside("core")))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(inside("core"), "org.jspecify..", "org.pcollections..")
                .or(
                    are(
                        predicate(
                            "of java.base",
                            type ->
                                type.getBaseComponentType().isPrimitive()
                                    || javaBase.contains(
                                        type.getBaseComponentType().getPackageName())))))
        .because("the core is understood, tested and moved without any toolkit")
        .allowEmptyShould(true);
  }

  ArchRule coreIsPure() {
    return noClasses()
        .that(resideInAPackage(inside("core")))
        .should()
        .accessTargetWhere(
            access(
                "reads a clock, dice or the machine's locale",
                found ->
                    WALL_CLOCKS_AND_DICE.contains(
                        found.getTarget().getFullName().replaceFirst("\\(.*", ""))))
        .orShould()
        .dependOnClassesThat(
            resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
                .or(JavaClass.Predicates.assignableTo("java.util.random.RandomGenerator"))
                .or(JavaClass.Predicates.assignableTo("java.time.Clock")))
        .because("the same steps give the same board on every machine, at any hour")
        .allowEmptyShould(true);
  }

  ArchRule javaFxStaysInUi() {
    return outside("ui", "launch")
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
        .because("everything but the windows runs without a toolkit")
        .allowEmptyShould(true);
  }

  ArchRule awtStaysInExport() {
    return outside("export")
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
        .because("two toolkits in one window fight")
        .allowEmptyShould(true);
  }

  ArchRule sqlStaysInStore() {
    return outside("store")
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
        .because("only the store knows that there is a database")
        .allowEmptyShould(true);
  }

  /** Resources of the program have URLs too; what opens a connection is another matter. */
  ArchRule nothingReachesTheNetwork() {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "javax.naming..")
                .or(
                    are(
                        predicate(
                            "sockets or connections",
                            type ->
                                type.getPackageName().equals("java.net")
                                    && NETWORK.stream().anyMatch(type.getSimpleName()::contains)))))
        .orShould()
        .accessTargetWhere(
            access(
                "opens a URL",
                found ->
                    found.getTargetOwner().getName().equals("java.net.URL")
                        && found.getName().startsWith("openConnection")))
        .because("what is rehearsed here leaves the computer in no way but by hand")
        .allowEmptyShould(true);
  }

  /** A file that says which classes to make could make any. */
  ArchRule nothingIsReadAsObjects() {
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.Object(In|Out)put(Stream)?|java\\.beans\\.XML.*")
        .because("what is read names no classes")
        .allowEmptyShould(true);
  }

  ArchRule oneDoorToTheFxThread() {
    return outside("ui.fx")
        .accessTargetWhere(
            access(
                "names Platform.runLater",
                found ->
                    found.getTargetOwner().getName().equals("javafx.application.Platform")
                        && found.getName().equals("runLater")))
        .because("one door to the toolkit's thread can be watched and tested")
        .allowEmptyShould(true);
  }

  ArchRule projectorSeesNoBoard() {
    return noClasses()
        .that(resideInAPackage(inside("ui.projector")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(root + ".core.play.Board")
        .because("the room is shown the PublicBoard, which cannot hold what it must not see")
        .allowEmptyShould(true);
  }

  ArchRule noStaticState() {
    return fields()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(root + ".."))
        .and()
        .areStatic()
        .should(neverChange())
        .because("static state is shared by tests, windows and sessions that know nothing of it")
        .allowEmptyShould(true);
  }

  ArchRule noSleepInTests() {
    return noClasses()
        .should()
        .accessTargetWhere(access("sleeps", found -> found.getName().equals("sleep")))
        .because("a test waits for a condition, not for a time")
        .allowEmptyShould(true);
  }

  ArchRule testsAreFoundByTheirName() {
    var marks =
        Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example");
    return methods()
        .that(
            new DescribedPredicate<JavaMethod>("are tests") {
              @Override
              public boolean test(JavaMethod method) {
                return method.getAnnotations().stream()
                    .anyMatch(mark -> marks.contains(mark.getRawType().getSimpleName()));
              }
            })
        .should()
        .beDeclaredInClassesThat(
            are(
                predicate(
                    "named …Test",
                    type -> type.getName().replaceFirst("\\$.*", "").endsWith("Test"))))
        .because("Surefire runs only those and passes over the others in silence")
        .allowEmptyShould(true);
  }

  private String inside(String room) {
    return root + "." + room + "..";
  }

  private com.tngtech.archunit.lang.syntax.elements.ClassesShould outside(String... rooms) {
    var packages = Arrays.stream(rooms).map(this::inside).toArray(String[]::new);
    return noClasses()
        .that(resideInAPackage(root + ".."))
        .and()
        .resideOutsideOfPackages(packages)
        .should();
  }

  private static ArchCondition<JavaField> neverChange() {
    return new ArchCondition<>("be final and of a type that does not change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        var changes =
            !field.getModifiers().contains(JavaModifier.FINAL)
                || MUTABLE_TYPES.stream().anyMatch(field.getRawType()::isAssignableTo);
        if (changes && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
        }
      }
    };
  }

  private static DescribedPredicate<JavaClass> predicate(
      String name, java.util.function.Predicate<JavaClass> test) {
    return DescribedPredicate.describe(name, test);
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String name, java.util.function.Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe(name, test);
  }
}
