package id.gladi.draw;

import id.gladi.core.Strength;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.ActMark;
import id.gladi.core.play.Condition;
import id.gladi.core.play.FieldChange;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small invented street corner with one of everything, for tests of the drawing. */
public final class SampleScenes {

  private SampleScenes() {}

  /** The corner on a picture of this size, 4 px per metre times the factor. */
  public static Scene corner(Palette palette, double factor, double width, double height) {
    Camera camera = new Camera(0, 0, 4 * factor, 2.5, width, height);
    Look look = Look.of(palette, factor, new SampleWords());
    Focus focus = new Focus(Set.of("lanjut"), Map.of());
    return new Scene(ground(), actors(), focus, camera, look);
  }

  /** What may happen next at the corner: something of everything. */
  public static FieldChange ahead() {
    Actors now = actors();
    Token crowd = now.tokens().getLast();
    Token grown =
        crowd
            .moved(List.of(new Point(-20, -14)))
            .withOutline(points("-40 -8 6 -8 4 -22 -36 -22"))
            .withStrength(new Strength(200, 270, 350));
    return new FieldChange(
        List.of(
            new FieldChange.Coming(grown, crowd.at()),
            new FieldChange.Coming(unit("amb", "dinkes", "ambulans", "Ambulans", 3, 76, 20), null)),
        List.of(now.tokens().get(4)),
        List.of(new FieldChange.Growing(grown, 150)),
        List.of(new ActMark("lempar", "lempar-batu", new Point(-14, -10), 4)),
        now.acts(),
        List.of(overlay("kawat-2", LineKind.KAWAT_BERDURI, "14 -1 32 -1")),
        List.of(now.overlays().getFirst(), now.overlays().getLast()),
        List.of(
            new Condition("awc", "kehabisan-air", null, 0),
            new Condition("b", "terbakar", null, 0)));
  }

  private static Ground ground() {
    List<Feature> features = new ArrayList<>();
    features.add(area("taman", FeatureKind.GREEN, "Taman", "-70 8 -45 8 -45 35 -70 35"));
    features.add(area("lot", FeatureKind.FACILITY, "", "45 8 70 8 70 35 45 35"));
    features.add(line("parit", FeatureKind.WATER, "", 3, "-90 -38 90 -34"));
    features.add(line("jl-a", FeatureKind.ROAD, "Jl. Mawar", 12, "-90 -8 90 -10"));
    features.add(line("jl-b", FeatureKind.ROAD, "Jl. Melati", 9, "-80 60 -78 -60"));
    features.add(line("gg", FeatureKind.ALLEY, "Gg. Kenari", 4, "60 -14 60 -60"));
    features.add(area("s", FeatureKind.SITE, "Halaman", "-38 0 38 0 38 45 -38 45"));
    features.add(area("p", FeatureKind.PARKING, "Lahan", "-30 -34 10 -34 10 -18 -30 -18"));
    features.add(area("g", FeatureKind.SITE_BUILDING, "Kantor KPU", "-24 20 18 20 18 40 -24 40"));
    features.add(area("b", FeatureKind.BUILDING, "Puskesmas", "48 14 64 14 64 26 48 26"));
    features.add(area("c", FeatureKind.BUILDING, "", "20 -34 40 -34 40 -22 20 -22"));
    features.add(line("f1", FeatureKind.FENCE, "", 0, "-3 0 -38 0 -38 45 38 45 38 0 3 0"));
    features.add(line("gate", FeatureKind.GATE, "", 0, "-3 0 3 0"));
    for (int i = 0; i < 6; i++) {
      Point at = new Point(-34, 6 + 6 * i);
      features.add(new Feature("t" + i, FeatureKind.TREE, "", new Geometry.Spot(at), Traits.NONE));
    }
    AreaMap map =
        new AreaMap(
            "corner",
            "Simpang contoh",
            new MapOrigin("", "", "", true),
            new LocalGrid(new GeoPoint(-0.41, 116.98)),
            new Extent(-90, -60, 90, 60),
            2.5,
            features);
    return new Ground(
        map,
        List.of(
            new Ring("r1", "Ring 1", points("-28 16 22 16 22 43 -28 43"), ""),
            new Ring("r2", "Ring 2", points("-41 -3 41 -3 41 48 -41 48"), "")));
  }

  private static Actors actors() {
    Strength guess = new Strength(100, 120, 150);
    return new Actors(
        List.of(
            unit("posko", "polri", "posko", "Posko", 14, -60, 20),
            unit("nego", "polri", "negosiator", "Negosiator", 5, -8, -3),
            unit("awc", "polri", "awc", "AWC", 4, 50, -6).withFacing(270),
            unit("sst", "tni", "sst", "SST Kodim", 30, 56, 30),
            unit("pers", "pengamat", "wartawan", "Pers", 2, -46, -1),
            unit("lanjut", "polri", "dalmas-lanjut", "Dalmas lanjut", 39, 4, -5)
                .withFormation(Formation.line(30))
                .withFacing(180),
            unit("massa", "massa", "massa", "Massa", 1, -8, -20)
                .withStrength(guess)
                .withOutline(points("-28 -11 14 -11 10 -30 -24 -30"))),
        List.of(
            overlay("sekat", LineKind.SEKAT, "-66 -14 -66 -2"),
            overlay("kawat", LineKind.KAWAT_BERDURI, "-36 -1 -14 -1"),
            overlay("barrier", LineKind.SECURITY_BARRIER, "34 -15 34 -3"),
            overlay("bubar", LineKind.RUTE_BUBAR, "-30 -12 -70 -10 -78 -30"),
            overlay("bantuan", LineKind.RUTE_BANTUAN, "80 -12 46 -12"),
            overlay("evakuasi", LineKind.RUTE_EVAKUASI, "10 38 10 52 30 52"),
            overlay("tutup", LineKind.ZONA_TERTUTUP, "57 -15 63 -15 63 -50 57 -50")),
        List.of(new ActMark("api", "bakar-ban", new Point(8, -14), 0)));
  }

  private static Token unit(
      String id, String agency, String kind, String name, int persons, double x, double y) {
    return new Token(
        id,
        id,
        new Token.Face(agency, kind, name, Standing.FORCE, true),
        Strength.exactly(persons),
        new Point(x, y),
        0,
        null,
        Token.Status.READY,
        List.of(),
        List.of());
  }

  private static Overlay overlay(String id, LineKind kind, String numbers) {
    return new Overlay(id, kind, id, points(numbers));
  }

  private static Feature area(String id, FeatureKind kind, String name, String numbers) {
    return new Feature(id, kind, name, new Geometry.Area(points(numbers)), Traits.NONE);
  }

  private static Feature line(
      String id, FeatureKind kind, String name, double width, String numbers) {
    Traits traits = new Traits(width, 0, 0, 0, false, false, "", "");
    return new Feature(id, kind, name, new Geometry.Line(points(numbers)), traits);
  }

  private static List<Point> points(String numbers) {
    double[] n = Arrays.stream(numbers.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i + 1 < n.length; i += 2) {
      points.add(new Point(n[i], n[i + 1]));
    }
    return points;
  }
}
