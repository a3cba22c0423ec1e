package id.gladi.architecture.violators.cycle.two;

import id.gladi.architecture.violators.cycle.one.Chicken;

public record Egg(Chicken from) {}
