package id.gladi.core.terrain;

/** One thing on the ground. The id is unique in its map; the name may be empty. */
public record Feature(String id, FeatureKind kind, String name, Geometry geometry, Traits traits) {}
