package id.gladi.files.osm.data;

/** A way in a relation. */
public record Member(long way, String role) {}
