@NullMarked
package id.gladi.core.terrain.edit;

import org.jspecify.annotations.NullMarked;
