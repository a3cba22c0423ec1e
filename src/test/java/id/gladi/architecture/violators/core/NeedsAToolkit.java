package id.gladi.architecture.violators.core;

record NeedsAToolkit(javafx.geometry.Point2D place) {}
