package id.gladi.architecture.violators.core;

record ThrowsDice(java.util.Random dice) {}
