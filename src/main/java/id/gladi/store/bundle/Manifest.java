package id.gladi.store.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a bundle says about itself, before all else.
 *
 * @param format always {@value #FORMAT}
 * @param version of the bundle's format
 * @param steps how many steps follow
 * @param entries SHA-256 of every other entry in hexadecimal, by its name
 */
record Manifest(String format, int version, long steps, Map<String, String> entries) {
  static final String FORMAT = "gladi-bundle";

  /** 2 has remarks; a session without any is still written as 1. */
  static final int VERSION = 2;

  static final String NAME = "manifest.json";
  static final String SESSION = "session.json";
  static final String EXERCISE = "plan/exercise.json";
  static final String MAP = "plan/map.geojson";
  static final String PROFILE = "plan/profile.json";
  static final String STEPS = "steps.jsonl";
  static final String REMARKS = "remarks.json";
  static final String ATTACHMENT = "attachments/";

  /** What every bundle has. */
  static final List<String> ALWAYS = List.of(SESSION, EXERCISE, MAP, PROFILE, STEPS);

  Manifest {
    entries = new TreeMap<>(entries);
  }

  Optional<String> hash(String entry) {
    return Optional.ofNullable(entries.get(entry));
  }
}
