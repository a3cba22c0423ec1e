/** The Laporan Hasil Pelaksanaan TFG as a document: its chapters, built from the review. */
@NullMarked
package id.gladi.export.report;

import org.jspecify.annotations.NullMarked;
