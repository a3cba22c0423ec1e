@NullMarked
package id.gladi.ui.mapeditor;

import org.jspecify.annotations.NullMarked;
