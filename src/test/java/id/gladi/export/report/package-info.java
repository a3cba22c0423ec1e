@NullMarked
package id.gladi.export.report;

import org.jspecify.annotations.NullMarked;
