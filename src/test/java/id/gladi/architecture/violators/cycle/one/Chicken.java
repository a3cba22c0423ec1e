package id.gladi.architecture.violators.cycle.one;

import id.gladi.architecture.violators.cycle.two.Egg;

public record Chicken(Egg from) {}
