package id.gladi.files.osm.tag;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Traits;
import id.gladi.files.osm.data.Tags;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRulesTest {

  @ParameterizedTest
  @CsvSource({
    "highway=residential, road, 6.5",
    "highway=primary, road, 11",
    "highway=primary;oneway=yes, road, 6.5",
    "highway=primary;lanes=4, road, 13",
    "highway=secondary;width=7.2 m, road, 7.2",
    "highway=tertiary_link, road, 4.5",
    "highway=motorway, road, 6.5",
    "highway=living_street, alley, 3.5",
    "highway=service;service=alley, alley, 2.5",
    "highway=service;service=driveway, driveway, 4",
    "highway=footway;footway=sidewalk, sidewalk, 2",
    "highway=footway;width=3', alley, 0.914",
    "waterway=river, water, 12",
    "waterway=stream;width=80cm, water, 0.8",
    "barrier=wall;width=0.4, wall, 0.4",
    "barrier=hedge, fence, 0"
  })
  void waysAndTheirWidth(String tags, String kind, double width) {
    var meaning = only(tags, Outline.OPEN);
    assertThat(meaning.kind().id()).isEqualTo(kind);
    assertThat(meaning.traits().width()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "building=yes, building",
    "natural=water, water",
    "landuse=forest, vegetation",
    "landuse=grass, green",
    "leisure=park, green",
    "leisure=pitch, field",
    "place=square, field",
    "amenity=parking, parking",
    "amenity=school, facility",
    "landuse=military, facility",
    "leisure=swimming_pool, water"
  })
  void areas(String tags, String kind) {
    assertThat(only(tags, Outline.CLOSED).kind().id()).isEqualTo(kind);
    assertThat(only(tags, Outline.RINGS).kind().id()).isEqualTo(kind);
    assertThat(TagRules.of(tags(tags), Outline.OPEN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "natural=tree, tree",
    "barrier=gate, gate",
    "barrier=entrance, gate",
    "entrance=main, door",
    "amenity=police, poi",
    "amenity=fuel, poi",
    "amenity=place_of_worship, poi",
    "office=government, poi",
    "shop=yes, poi",
    "highway=bus_stop, poi",
    "emergency=fire_hydrant, poi",
    "amenity=parking, parking"
  })
  void nodes(String tags, String kind) {
    assertThat(only(tags, Outline.NODE).kind().id()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "amenity=bench, NODE",
    "highway=crossing, NODE",
    "highway=proposed, OPEN",
    "building=no, CLOSED",
    "boundary=administrative, RINGS",
    "landuse=residential, CLOSED",
    "power=line, OPEN"
  })
  void notForTheBoard(String tags, Outline outline) {
    assertThat(TagRules.of(tags(tags), outline)).isEmpty();
  }

  @Test
  void aRoadAgainstItsWayIsTurned() {
    var back = only("highway=residential;oneway=-1", Outline.OPEN);
    assertThat(back.reversed()).isTrue();
    assertThat(back.traits().oneWay()).isTrue();
    var circle = only("highway=tertiary;junction=roundabout", Outline.CLOSED);
    assertThat(circle.traits().oneWay()).isTrue();
    assertThat(circle.form()).isEqualTo(Meaning.Form.LINE);
  }

  @Test
  void tunnelsAndBridgesAreNoted() {
    var tunnel = only("highway=footway;tunnel=yes;layer=-1", Outline.OPEN).traits();
    assertThat(tunnel.note()).isEqualTo("tunnel=yes; layer=-1");
    assertThat(tunnel.enclosed()).isTrue();
    assertThat(only("highway=primary;bridge=yes", Outline.OPEN).traits().note())
        .isEqualTo("bridge=yes");
  }

  @Test
  void aFencedSchoolIsTwoThings() {
    assertThat(TagRules.of(tags("amenity=school;barrier=fence"), Outline.CLOSED))
        .extracting(Meaning::kind)
        .containsExactly(FeatureKind.FACILITY, FeatureKind.FENCE);
  }

  @Test
  void aBuildingHasFloorsHeightAndUse() {
    assertThat(
            only("building=public;building:levels=2;height=9,5 m;office=government", Outline.CLOSED)
                .traits())
        .isEqualTo(
            new Traits(0, 0, 9.5, 2, false, false, "", "building=public; office=government"));
  }

  @Test
  void aStadiumIsEnclosed() {
    assertThat(only("leisure=stadium", Outline.CLOSED).traits().enclosed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "4 m, 4",
    "'4,5', 4.5",
    "3;4, 3",
    "12', 3.658",
    "10 ft, 3.048",
    "250 cm, 2.5",
    "broad, 0",
    "-3, 0",
    "9999999, 0",
    "'', 0"
  })
  void lengths(String text, double metres) {
    assertThat(Measures.metres(text)).isEqualTo(metres);
  }

  @Test
  void namesInAnyScript() {
    assertThat(PlaceNames.of(Tags.of("name", "ꦥꦱꦂꦒꦼꦝꦺ", "name:id", "Pasar Gede")))
        .isEqualTo("ꦥꦱꦂꦒꦼꦝꦺ");
    assertThat(PlaceNames.readable(Tags.of("name", "ꦥꦱꦂꦒꦼꦝꦺ", "name:id", "Pasar Gede")))
        .isEqualTo("Pasar Gede");
    assertThat(PlaceNames.of(Tags.of("name:en", "Mosque", "name:id", "Masjid")))
        .isEqualTo("Masjid");
    assertThat(PlaceNames.of(Tags.of("name", "مسجد"))).isEqualTo("مسجد");
    assertThat(PlaceNames.of(Tags.of("name", "鎮海寺\u0000\n"))).isEqualTo("鎮海寺");
    assertThat(PlaceNames.of(Tags.of("highway", "trunk", "ref", "24"))).isEqualTo("24");
    assertThat(PlaceNames.of(Tags.of("name", "x".repeat(500)))).hasSize(120);
  }

  private static Meaning only(String tags, Outline outline) {
    var meanings = TagRules.of(tags(tags), outline);
    assertThat(meanings).hasSize(1);
    return meanings.getFirst();
  }

  private static Tags tags(String text) {
    return Tags.of(
        List.of(text.split(";", -1)).stream()
            .flatMap(tag -> List.of(tag.split("=", 2)).stream())
            .toList());
  }
}
