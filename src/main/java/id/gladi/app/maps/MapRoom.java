package id.gladi.app.maps;

import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Coverage;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.PropertyMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes maps of real ground and keeps them in the data folder. Every method may read or write files
 * and blocks while it does; windows call it from a background thread. A progress is told from 0 to
 * 1; an exception that it throws ends the work and reaches the caller. Failures of the data folder
 * are {@link id.gladi.app.GladiException}s.
 */
public interface MapRoom {
  /** What a file is, seen from its first bytes, whatever its name. */
  Source source(Path file);

  /** Looks where an OpenStreetMap file has something. */
  Found<Coverage> survey(Path file, DoubleConsumer progress);

  /**
   * Takes a part of an OpenStreetMap file.
   *
   * @param name of the map to be
   * @param area null for all of the file, as far as one map can hold it
   */
  Found<Draft> fromOsm(Path file, String name, @Nullable GeoArea area, DoubleConsumer progress);

  /** What a file of ground can be. */
  enum Source {
    GEOJSON,
    PICTURE,
    /** Also everything that is none of the others, whose reader says so. */
    OPEN_STREET_MAP
  }

  /** Reads a GeoJSON file of another program. */
  Found<ForeignFile> foreign(Path file);

  /**
   * Makes a map out of a GeoJSON file.
   *
   * @param mapping what its properties mean
   */
  Found<Draft> fromGeoJson(Path file, String name, PropertyMapping mapping);

  /** Reads a picture, made smaller when it is large, and the world file beside it. */
  Found<Scan> scan(Path file, DoubleConsumer progress);

  /**
   * The map with one of its buildings as the protected one, and the compound around it.
   *
   * @param building id of the feature
   * @param name of the site; blank to keep the building's own
   */
  AreaMap site(AreaMap map, String building, String name);

  /**
   * Keeps a new map and an exercise on it, made after the template, and puts the exercise on the
   * shelf.
   *
   * @param name of both
   * @param injects whether the injects of the template come along
   */
  Plan found(AreaMap map, String name, boolean injects);

  /**
   * Keeps the corrected map of an exercise. One that comes with the program stays as it is: its
   * exercise is copied to the data folder with the map.
   *
   * @return the exercise on the corrected map
   */
  Plan revise(Plan plan, AreaMap map);

  /** The maps in the data folder, by name. */
  List<AreaMap> maps();

  /** Keeps a map of the data folder, in place of what its file held, and gives it back. */
  AreaMap save(AreaMap map);
}
