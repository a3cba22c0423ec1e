/**
 * A document as data: parts made of headings, paragraphs, tables and drawings, which every format
 * writes in its own way.
 */
@NullMarked
package id.gladi.export.page;

import org.jspecify.annotations.NullMarked;
