package id.gladi.architecture.violators.store;

public record Table() {}
