@NullMarked
package id.gladi.ui.newmap;

import org.jspecify.annotations.NullMarked;
