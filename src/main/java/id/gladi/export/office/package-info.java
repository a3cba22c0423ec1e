/** Documents and workbooks for an office program. */
@NullMarked
package id.gladi.export.office;

import org.jspecify.annotations.NullMarked;
