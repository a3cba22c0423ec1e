package id.gladi.architecture.violators.core;

record NeedsALogger(org.slf4j.Logger log) {}
