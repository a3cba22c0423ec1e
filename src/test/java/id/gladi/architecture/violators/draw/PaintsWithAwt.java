package id.gladi.architecture.violators.draw;

record PaintsWithAwt(java.awt.Color ink) {}
