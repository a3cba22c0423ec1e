/**
 * The review screen: chapters to choose, the pages as they will be exported, fields in which people
 * correct wording and add findings, and the export with a look at what leaves the PC. It never
 * changes the record.
 */
@NullMarked
package id.gladi.ui.review;

import org.jspecify.annotations.NullMarked;
