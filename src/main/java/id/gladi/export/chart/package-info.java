/** Charts as drawings: the same lines on paper, in a file and on the screen. */
@NullMarked
package id.gladi.export.chart;

import org.jspecify.annotations.NullMarked;
