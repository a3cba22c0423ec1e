/** The words of documents and pictures in both languages. */
@NullMarked
package id.gladi.export.words;

import org.jspecify.annotations.NullMarked;
