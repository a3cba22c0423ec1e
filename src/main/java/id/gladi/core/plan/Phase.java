package id.gladi.core.plan;

import id.gladi.core.TPlus;

/** A phase of the exercise with its planned time, the level it starts at and what it trains. */
public record Phase(int number, String name, TPlus from, TPlus to, String level, String trains) {}
