package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.Opened;
import id.gladi.app.maps.Draft;
import id.gladi.app.maps.Found;
import id.gladi.app.maps.MapRoom;
import id.gladi.core.play.Command;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.edit.MapEdit;
import id.gladi.fixture.BundledPlans;
import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of the world to an exercise that can be played. */
class LocalMapRoomTest {
  @TempDir Path data;

  @Test
  void aTownOfOpenStreetMapBecomesAnExerciseThatIsPlayed() throws IOException {
    var room = new LocalMapRoom(new UserShelf(data));
    var draft = ready(room.fromOsm(palace(), "Monako Ville", null, _ -> {}));
    var building = draft.map().ofKind(FeatureKind.BUILDING).getFirst();
    var plan =
        room.found(room.site(draft.map(), building.id(), "Kantor KPU"), "Monako Ville", false);
    assertThat(plan.exercise().id()).isEqualTo("monako-ville");
    assertThat(plan.map().ofKind(FeatureKind.SITE_BUILDING))
        .extracting("name")
        .containsExactly("Kantor KPU");
    assertThat(plan.map().origin().attribution()).contains("OpenStreetMap");
    try (var log = H2StepLog.open(data, InstantSource.system(), "test")) {
      var workspace = workspace(log);
      assertThat(workspace.exercises()).extracting(p -> p.exercise().id()).contains("monako-ville");
      try (var session = workspace.start("monako-ville")) {
        var unit = plan.exercise().forces().units().getFirst();
        session.submit(new Command.TurnToken(unit.id(), 90), "fasilitator").join();
        assertThat(session.snapshots().get().board().field().token(unit.id())).isPresent();
      }
    }
  }

  @Test
  void aSecondMapOfTheSameNameTakesNothingAway() throws IOException {
    var room = new LocalMapRoom(new UserShelf(data));
    var map = ready(room.fromOsm(palace(), "Kukar", null, _ -> {})).map();
    assertThat(room.found(map, "Kukar", true).exercise().id()).isEqualTo("kukar-2");
    assertThat(room.found(map, "Kukar", true).exercise().id()).isEqualTo("kukar-3");
    assertThat(room.maps()).extracting("id").containsExactly("kukar-2", "kukar-3");
  }

  @Test
  void countsAndRemarksSayWhatBecameOfTheFile() throws IOException {
    var room = new LocalMapRoom(new UserShelf(data));
    var draft = ready(room.fromOsm(palace(), "Monako", null, _ -> {}));
    int taken = draft.kinds().stream().mapToInt(Draft.KindCount::taken).sum();
    assertThat(taken).isEqualTo(draft.map().features().size()).isGreaterThan(50);
    assertThat(draft.remarks()).allMatch(remark -> !remark.in("id").equals(remark.in("en")));
  }

  @Test
  void aFileThatIsNoMapIsRefusedInBothLanguages() throws IOException {
    var room = new LocalMapRoom(new UserShelf(data));
    var file = Files.writeString(data.resolve("surat.osm.pbf"), "halo");
    var fault = faults(room.survey(file, _ -> {})).getFirst();
    assertThat(fault.file()).contains("surat.osm.pbf");
    assertThat(fault.sentence().in("id")).isNotBlank().isNotEqualTo(fault.sentence().in("en"));
  }

  @Test
  void aFileIsTakenForWhatItHoldsAndElseForWhatItIsCalled() throws IOException {
    var room = new LocalMapRoom(new UserShelf(data));
    var tiff = Files.write(data.resolve("pindai.dat"), new byte[] {'I', 'I', '*', 0, 8});
    var letter = Files.writeString(data.resolve("surat.PNG"), "Dengan hormat");
    var json = Files.writeString(data.resolve("peta.png"), "\ufeff {}");
    assertThat(room.source(tiff)).isEqualTo(MapRoom.Source.PICTURE);
    assertThat(room.source(letter)).isEqualTo(MapRoom.Source.PICTURE);
    assertThat(room.source(json)).isEqualTo(MapRoom.Source.GEOJSON);
    assertThat(room.source(palace())).isEqualTo(MapRoom.Source.OPEN_STREET_MAP);
    assertThat(room.source(data.resolve("tiada.tif"))).isEqualTo(MapRoom.Source.PICTURE);
    assertThat(room.source(data)).isEqualTo(MapRoom.Source.OPEN_STREET_MAP);
  }

  @Test
  void foreignPropertiesAreGuessedCorrectedAndTaken() throws IOException {
    var file = data.resolve("qgis.geojson");
    Files.writeString(
        file,
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"jenis":"gedung","nama":"Aula"},"geometry":{"type":
        "Polygon","coordinates":[[[110,-7],[110.001,-7],[110.001,-6.999],[110,-7]]]}},
        {"type":"Feature","properties":{"jenis":"xyz"},"geometry":{"type":"LineString",
        "coordinates":[[110,-7],[110.002,-7.001]]}}]}
        """);
    var room = new LocalMapRoom(new UserShelf(data));
    var foreign = ready(room.foreign(file));
    assertThat(foreign.properties()).extracting("name").containsExactly("jenis", "nama");
    assertThat(foreign.guess().kindProperty()).isEqualTo("jenis");
    var draft = ready(room.fromGeoJson(file, "Aula", foreign.guess()));
    assertThat(draft.map().features()).extracting("kind").containsExactly(FeatureKind.BUILDING);
    assertThat(draft.remarks()).hasSize(1);
  }

  @Test
  void aBundledMapIsCopiedBeforeItIsCorrectedAndTheCopyIsCorrectedInPlace() {
    var room = new LocalMapRoom(new UserShelf(data));
    var bundled = BundledPlans.plan("kukar");
    var less = new MapEdit.Remove(bundled.map().features().getLast().id()).of(bundled.map());
    var copy = room.revise(bundled, less);
    assertThat(copy.exercise().id()).startsWith("pengamanan-kpu-kukar");
    assertThat(copy.map().features()).isEqualTo(less.features());
    assertThat(copy.exercise().deployment()).isEqualTo(bundled.exercise().deployment());
    assertThat(copy.exercise().script()).isEqualTo(bundled.exercise().script());
    var again = room.revise(copy, new MapEdit.Remove("tidak ada").of(copy.map()));
    assertThat(again).isEqualTo(copy);
    assertThat(room.maps()).hasSize(1);
  }

  private LocalWorkspace workspace(H2StepLog log) {
    return new LocalWorkspace(
        log,
        InstantSource.system(),
        data,
        data.resolve("gladi.log"),
        trouble -> {
          throw trouble;
        });
  }

  private Path palace() throws IOException {
    var name = "monaco-palais.osm.gz";
    try (InputStream in = getClass().getResourceAsStream("/id/gladi/files/osm/" + name)) {
      return Files.write(data.resolve(name), Objects.requireNonNull(in).readAllBytes());
    }
  }

  private static <T> T ready(Found<T> found) {
    return switch (found) {
      case Found.Ready<T>(var value) -> value;
      case Found.Faulty<T>(var faults) ->
          throw new AssertionError(faults.getFirst().sentence().in("en"));
    };
  }

  private static <T> List<Opened.Fault> faults(Found<T> found) {
    return switch (found) {
      case Found.Ready<T>(var value) -> throw new AssertionError("taken: " + value);
      case Found.Faulty<T>(var faults) -> faults;
    };
  }
}
