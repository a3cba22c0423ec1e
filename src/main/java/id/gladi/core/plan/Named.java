package id.gladi.core.plan;

/** A stable id with the name people read. */
public record Named(String id, String name) {}
