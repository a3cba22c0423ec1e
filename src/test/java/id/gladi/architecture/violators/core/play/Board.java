package id.gladi.architecture.violators.core.play;

public record Board() {}
