package id.gladi.architecture.violators.core;

record ReadsAFile(java.nio.file.Path path) {}
