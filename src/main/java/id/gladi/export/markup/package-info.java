/** A document as markup: what PDF and HTML have in common. */
@NullMarked
package id.gladi.export.markup;

import org.jspecify.annotations.NullMarked;
