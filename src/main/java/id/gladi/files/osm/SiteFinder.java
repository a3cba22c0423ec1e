package id.gladi.files.osm;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import id.gladi.files.shape.Frame;
import id.gladi.files.shape.Rings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the protected building and the compound around it. */
public final class SiteFinder {
  /** A fence around more than this protects a quarter, not a compound; in square metres. */
  private static final double LARGEST_COMPOUND = 100_000;

  private final List<Feature> features;
  private final Frame frame;

  SiteFinder(List<Feature> features, Frame frame) {
    this.features = features;
    this.frame = frame;
  }

  /** The same map with one of its buildings as the protected one, and the compound around it. */
  public static AreaMap marked(AreaMap map, String building) {
    var finder = new SiteFinder(map.features(), new Frame(map.grid(), map.extent()));
    return map.with(finder.take(map.feature(building), SiteFound.BY_PLACE).features());
  }

  /**
   * The features with the site among them.
   *
   * @param found how it was found
   */
  record Result(List<Feature> features, SiteFound found) {}

  Result find(SiteWish wish) {
    return switch (wish) {
      case SiteWish.Open() -> new Result(features, SiteFound.NOT_ASKED);
      case SiteWish.At(var place) ->
          take(nearest(frame.grid().toLocal(place), f -> true), SiteFound.BY_PLACE);
      case SiteWish.Named(var name) -> named(name.strip().toLowerCase(Locale.ROOT));
    };
  }

  private Result named(String name) {
    var centre = frame.extent().centre();
    var building = nearest(centre, f -> bears(f, name));
    if (building.isPresent()) {
      return take(building, SiteFound.BY_NAME);
    }
    var place =
        features.stream()
            .filter(f -> bears(f, name))
            .filter(f -> f.kind() == FeatureKind.POI || f.kind() == FeatureKind.FACILITY)
            .min(Comparator.comparingDouble(f -> middle(f).distance(centre)));
    if (place.isPresent()) {
      return take(nearest(middle(place.get()), f -> true), SiteFound.BY_PLACE_NAME);
    }
    return take(nearest(centre, f -> true), SiteFound.AT_CENTRE);
  }

  private static boolean bears(Feature feature, String name) {
    return !name.isEmpty() && feature.name().toLowerCase(Locale.ROOT).contains(name);
  }

  /** The building around a place, else the one whose middle is nearest. */
  private Optional<Feature> nearest(Point place, Predicate<Feature> which) {
    return features.stream()
        .filter(f -> f.kind() == FeatureKind.BUILDING && f.geometry() instanceof Area)
        .filter(which)
        .min(
            Comparator.<Feature, Boolean>comparing(
                    f -> !Rings.contains(f.geometry().points(), place))
                .thenComparingDouble(f -> middle(f).distance(place))
                .thenComparing(Feature::id));
  }

  private Result take(Optional<Feature> building, SiteFound found) {
    if (building.isEmpty()) {
      return new Result(features, SiteFound.NO_BUILDING);
    }
    var site = building.get();
    var compound = compound(site);
    var result = new ArrayList<Feature>();
    for (var feature : features) {
      if (feature.id().equals(site.id())) {
        result.add(as(FeatureKind.SITE_BUILDING, feature));
      } else if (compound.isPresent() && feature.id().equals(compound.get().id())) {
        result.addAll(enclosed(feature, site));
      } else {
        result.add(feature);
      }
    }
    result.sort(Comparator.comparing(Feature::kind));
    return new Result(result, found);
  }

  /** The smallest closed fence, wall or public ground around the building. */
  private Optional<Feature> compound(Feature site) {
    var middle = middle(site);
    return features.stream()
        .filter(SiteFinder::mayEnclose)
        .filter(f -> Rings.size(f.geometry().points()) <= LARGEST_COMPOUND)
        .filter(f -> Rings.size(f.geometry().points()) > Rings.size(site.geometry().points()))
        .filter(f -> Rings.contains(f.geometry().points(), middle))
        .min(Comparator.comparingDouble(f -> Rings.size(f.geometry().points())));
  }

  private static boolean mayEnclose(Feature feature) {
    return switch (feature.kind()) {
      case FACILITY -> feature.geometry() instanceof Area;
      case FENCE, WALL ->
          feature.geometry() instanceof Geometry.Line(var points)
              && points.size() > 3
              && points.getFirst().equals(points.getLast());
      default -> false;
    };
  }

  /** A public ground becomes the compound; a fence stays and the compound comes on top. */
  private static List<Feature> enclosed(Feature around, Feature site) {
    if (around.kind() == FeatureKind.FACILITY) {
      return List.of(as(FeatureKind.SITE, around));
    }
    var ground = new Area(Rings.tidy(around.geometry().points()));
    var compound =
        new Feature(around.id() + "-site", FeatureKind.SITE, site.name(), ground, site.traits());
    return List.of(around, compound);
  }

  private static Feature as(FeatureKind kind, Feature feature) {
    return new Feature(feature.id(), kind, feature.name(), feature.geometry(), feature.traits());
  }

  private static Point middle(Feature feature) {
    return feature.geometry() instanceof Area area
        ? Rings.centre(area.points())
        : feature.geometry().points().getFirst();
  }
}
